export const irish = `
# Gaeilge. Mínítear brí gach líne in en.ts.

locale: ga-IE
reviewed:

greeting: Dia duit,
other-language: Tá brón orainn nach féidir linn scríobh i do theanga féin go fóill. Tá fáilte romhat freagra a thabhairt i do theanga féin.
closing: Le dea-mhéin
team: An fhoireann cosanta sonraí, {organisation}
reference: Uimhir thagartha: {reference}. Má fhreagraíonn tú, fág san ábhar í, le do thoil.
reference.on-paper: Uimhir thagartha: {reference}. Má fhreagraíonn tú, luaigh í, le do thoil.

subject.acknowledgement: {organisation}: fuaireamar do theachtaireacht – {reference}
subject.question: {organisation}: ceist faoi do theachtaireacht – {reference}
subject.identity-check: {organisation}: sular féidir linn freagra a thabhairt – {reference}
subject.extension: {organisation}: beidh tuilleadh ama de dhíth ar ár bhfreagra – {reference}
subject.answer: {organisation}: ár bhfreagra – {reference}
subject.referral: {organisation}: scéala faoi do theachtaireacht – {reference}
subject.status-code: {organisation}: do chód
subject.reply: Do theachtaireacht ({organisation})

arrived: Go raibh maith agat as do theachtaireacht. Tháinig sí chugainn ar an {date} ag {hour}:{minute} ({zone}) agus is í {reference} a huimhir thagartha.
arrived-on: Go raibh maith agat as do theachtaireacht. Tháinig sí chugainn ar an {date} agus is í {reference} a huimhir thagartha.
understood: Seo mar a thuigimid í:
about: Scríobh tú chugainn. Seo atá i gceist:
ask.erasure: tá tú ag iarraidh orainn sonraí pearsanta a scriosadh
ask.content-removal: tá tú ag iarraidh orainn rud a foilsíodh a bhaint anuas
ask.child: tá tú ag scríobh faoi shonraí pearsanta linbh
ask.unauthorised-account: tá tú ag insint dúinn faoi chuntas a d’oscail duine gan chead
ask.access: ba mhaith leat a fháil amach an úsáidimid sonraí pearsanta fút agus, má úsáidimid, cóip a fháil
ask.rectification: tá tú ag iarraidh orainn sonraí pearsanta a cheartú
ask.portability: ba mhaith leat sonraí pearsanta a thabhairt leat chuig seirbhís eile
ask.restriction: tá tú ag iarraidh orainn srian a chur le húsáid sonraí pearsanta
ask.objection: tá tú ag cur in aghaidh úsáid sonraí pearsanta
ask.opt-out: níl tú ag iarraidh fógraíochta uainn
ask.withdrawal-of-consent: tá tú ag tarraingt siar toilithe
ask.complaint: tá gearán agat faoin gcaoi a láimhseáiltear sonraí pearsanta
ask.authority: tá tú ag scríobh ar son údaráis nó ar son duine eile
ask.breach-written-notice: ba mhaith leat fógra scríofa má tharlaíonn sárú slándála
ask.breach-inquiry: ba mhaith leat a fháil amach an mbaineann teagmhas slándála leat
ask.breach-report: tá tú ag insint dúinn faoi fhadhb slándála a d’fhéadfadh a bheith ann
ask.question: tá ceist agat faoi chosaint sonraí
ask-unclear: tá rud éigin eile sa teachtaireacht a chaithfidh duine a léamh ar dtús
all-unclear: Léifidh duine ón bhfoireann í chun a thuiscint cad atá uait.
unreadable: Tá do theachtaireacht criptithe nó pacáilte ar bhealach nach féidir linn a oscailt. Seol arís í mar ghnáth-théacs, le do thoil: is leor freagra a thabhairt ar an ríomhphost seo. Fág amach an rud nach mian leat a sheoladh gan chriptiú.
first: Táimid ag plé le do theachtaireacht roimh theachtaireachtaí eile.
answer-by: Tabharfaimid freagra duit faoin dáta seo ar a dhéanaí: {date}.
answer-soon: Tabharfaimid freagra duit chomh luath agus is féidir linn.
by-promise: Geallaimid é seo inár bpolasaí príobháideachais ({policy}).
opt-out-by-promise: Geallaimid inár bpolasaí príobháideachais ({policy}) go stopfaidh an fhógraíocht faoin dáta seo ar a dhéanaí: {date}.
opt-out-by-law: De réir an dlí, caithfidh do dhiúltú d’fhógraíocht teacht i bhfeidhm faoin dáta seo ar a dhéanaí: {date}.
by-eu-gdpr: De réir an dlí, tá sé de cheart agat cloisteáil uainn laistigh de mhí, is é sin faoin dáta seo ar a dhéanaí: {date} (an Rialachán Ginearálta maidir le Cosaint Sonraí, Airteagal~12(3)).
by-uk-gdpr: De réir an dlí, tá sé de cheart agat cloisteáil uainn laistigh de mhí, is é sin faoin dáta seo ar a dhéanaí: {date} (UK GDPR, Airteagal~12A).
by-swiss-law: De réir an dlí, ba cheart go mbeadh ár bhfreagra agat de ghnáth laistigh de 30~lá, is é sin faoin dáta seo ar a dhéanaí: {date} (Acht cónaidhme na hEilvéise um chosaint sonraí, Airteagal~25(7)).
by-californian-law: De réir an dlí, tá sé de cheart agat cloisteáil uainn laistigh de 45~lá, is é sin faoin dáta seo ar a dhéanaí: {date} (California Code of Regulations, Teideal~11, alt~7021(b)).
by-data-privacy-framework: Táimid páirteach sa Data Privacy Framework, mar sin caithfidh ár bhfreagra ar ghearán a bheith agat laistigh de 45~lá, faoin dáta seo ar a dhéanaí: {date}.
uk-complaint-arrived: Leis an ríomhphost seo deimhnímid freisin gur tháinig do ghearán, mar a iarrann an dlí (Data Protection Act 2018, alt~164A).
what-next: Cad a tharlóidh anois: léifidh duine ón bhfoireann cosanta sonraí do theachtaireacht agus tabharfaidh aire di. Má theastaíonn tuilleadh eolais uainn, cuirfimid ceist ort.
what-next.opt-out: Cad a tharlóidh anois: tabharfaidh duine ón bhfoireann cosanta sonraí aire dó. Ní gá duit aon rud eile a dhéanamh ná a chruthú cé tú féin.
verification: Conas a sheiceálaimid cé atá ag iarraidh: sula dtugtar amach, sula n-athraítear nó sula scriostar aon rud, déanaimid cinnte nach bhfuil aon duine eile ag úsáid d’ainm. Iarraimid a laghad agus is féidir, agus ní iarraimid cóip de chárta aitheantais ná de phas.
for-a-child: Tá tú ag scríobh ar son linbh. Seiceálaimid ar an mbealach is simplí go bhfuil cead agat. Ná seol páipéir an linbh chugainn, le do thoil, agus ná hinis dúinn níos mó faoin leanbh ná mar is gá.
no-login: Ní gá duit logáil isteach sa chuntas, agus níl focal faire de dhíth orainn.
complaint: Déanfaimid do ghearán a fhiosrú agus inseoimid an toradh duit. Má thógann sé níos faide, inseoimid duit cá bhfuilimid.
authority-any-time: Má tá údarás cosanta sonraí san áit a bhfuil cónaí ort, is féidir leat dul chuige am ar bith. Ní gá duit fanacht linn.
how-to-add: Ar thuigeamar rud éigin mícheart, nó ar mhaith leat rud a chur leis? Níl le déanamh ach freagra a thabhairt ar an ríomhphost seo agus an uimhir thagartha a fhágáil san ábhar.
no-identity-papers: Ní gá duit aon cháipéisí aitheantais a sheoladh chugainn anois.
no-answer-yet: Ní dheimhníonn an ríomhphost seo ach gur tháinig do theachtaireacht. Ní deir sé an bhfuil sonraí againn fút, agus ní cinneadh é fós.

status-page: Ar an leathanach seo is féidir leat a fheiceáil cá bhfuilimid leis, freagra a thabhairt orainn agus rud a chur leis: {link}
status-page-confirm: Thug duine éigin an seoladh seo dúinn san fhoirm ar ár suíomh. An tusa a rinne é? Deimhnigh é sin ar ár leathanach, le do thoil, áit ar féidir leat a fheiceáil freisin cá bhfuilimid leis. Mura tusa a rinne é, inis dúinn ar an leathanach céanna. Ní sheolaimid sonraí pearsanta anseo roimhe sin. Seo an leathanach: {link}
receipt: Seo d’admháil. Is féidir le haon duine a bhfuil sí aige a sheiceáil cathain a fuaireamar an téacs agus cén téacs a bhí ann: {link}
status-code: Ba mhaith le duine éigin an leathanach leis an uimhir thagartha {reference} a fheiceáil ar ár suíomh. Más tusa atá ann, scríobh an cód seo ansin: {code}
status-code.not-you: Mura tusa atá ann, ní gá duit aon rud a dhéanamh. Ní fheiceann aon duine aon rud gan an cód seo. Tá an cód bailí ar feadh 30~nóiméad.

question.intro: Chun dul ar aghaidh, caithfimid rud éigin a fháil amach uait:
question.only-this: Ná hinis dúinn ach an méid a iarraimid anseo, le do thoil. Is leor freagra a thabhairt dúinn; níl cáipéisí aitheantais de dhíth orainn.
question.opt-out: Ní gá duit freagra a thabhairt chun go stopfadh an fhógraíocht.

identity.why: Sula dtugaimid amach, sula n-athraímid nó sula scriosaimid aon rud, caithfimid a bheith cinnte gur tusa atá á iarraidh. Cosnaíonn sé sin tú: níor cheart d’aon duine eile é sin a fháil i d’ainm.
identity.why-child: Sula dtugaimid amach, sula n-athraímid nó sula scriosaimid aon rud, caithfimid a bheith cinnte gur féidir leat labhairt ar son an linbh. Cosnaíonn sé sin an leanbh.
identity.how: Seo mar a dhéantar é:
identity.least: Inis dúinn in abairt amháin, le do thoil, an uaitse a tháinig an iarraidh seo. Is leor sin faoi láthair.
identity.least-child: Inis dúinn in abairt amháin, le do thoil, cén gaol atá agat leis an leanbh: máthair, athair nó caomhnóir eile. Is leor sin faoi láthair.
guardian.account-address: Scríobh chugainn uair amháin, le do thoil, ón seoladh ríomhphoist a bhaineann leis an gcuntas atá i gceist agat.
guardian.known-facts: Inis dúinn dhá rud faoin gcuntas, le do thoil, nach dócha go mbeadh a fhios ag daoine eile, mar shampla an t-ainm úsáideora agus cathain a osclaíodh é, a bheag nó a mhór. Níl pasfhocal de dhíth orainn.
guardian.call: Tabhair uimhir theileafóin dúinn, le do thoil, agus inis dúinn cathain is féidir linn glaoch ort. Cuirfimid cúpla ceist ort ansin.
guardian.signed-statement: Scríobh in abairt amháin, le do thoil, gur tú máthair, athair nó caomhnóir eile an linbh, sínigh í agus seol chugainn í. Is leor grianghraf di.
identity.only-this: Ná seol níos mó ná sin chugainn, le do thoil, ná aon chóip de chárta aitheantais nó de phas. Ní úsáidfimid do fhreagra ach don seiceáil seo agus scriosfaimid é nuair nach mbeidh gá leis.
no-data-said: Ní deir an litir seo an bhfuil sonraí againn fút.

extension.intro: Teastaíonn tuilleadh ama uainn chun freagra a thabhairt duit. An fáth:
extension.complexity: Tá an rud atá uait casta, agus ba mhaith linn freagra cúramach a thabhairt.
extension.number-of-requests: Sheol tú roinnt iarratas chugainn, agus teastaíonn am uainn dóibh go léir.

outcome.granted: Rinneamar an rud a d’iarr tú.
outcome.answered: Seo ár bhfreagra:
outcome.nothing-found: Chuardaíomar sonraí pearsanta fút agus ní bhfuaireamar aon cheann.
outcome.nothing-found.child: Chuardaíomar sonraí pearsanta faoin leanbh agus ní bhfuaireamar aon cheann.
outcome.nothing-found.other: Chuardaíomar an rud ar scríobh tú faoi agus ní bhfuaireamar aon rud.
outcome.search-again: An bhfuil ainm eile nó seoladh eile ann ar cheart dúinn cuardach faoi? Inis dúinn, agus cuardóimid arís.
outcome.withdrawn: Dúirt tú linn nach bhfuil sé seo uait a thuilleadh, mar sin ní dhéanfaimid aon rud eile. Mura bhfuil sé sin ceart, tabhair freagra dúinn.
outcome.partly: Rinneamar cuid den rud a d’iarr tú.
outcome.rest: Ní féidir linn an chuid eile a dhéanamh. An fáth:
refusal: Ní féidir linn an rud a d’iarr tú a dhéanamh. An fáth:
denial.identity-not-proved: Níorbh fhéidir linn a bheith cinnte gur tháinig an t-iarratas ón duine lena mbaineann sé nó ó dhuine atá in ann gníomhú ar a shon. Chun an duine sin a chosaint, níor thugamar amach agus níor athraíomar aon rud. Is féidir leat an rud atá ar iarraidh a sheoladh fós.
denial.legal-obligation: Cuireann dlí iallach orainn na sonraí pearsanta sin a úsáid i gcónaí.
denial.legal-claims: Tá na sonraí pearsanta riachtanach d’éilimh dlí nó chun cosaint a dhéanamh ina gcoinne.
denial.freedom-of-expression: Tá ceart ag daoine eile a dtuairimí a nochtadh agus eolas a fháil. Is troime an ceart sin anseo.
denial.public-interest: Tá na sonraí pearsanta riachtanach do chúram ar mhaithe le leas an phobail.
denial.rights-of-others: Dhéanfadh sé dochar do chearta daoine eile.
denial.unfounded-or-excessive: Ceadaíonn an dlí diúltú d’iarratais atá go soiléir gan bhunús nó a théann thar fóir, mar shampla toisc go ndéantar arís agus arís eile iad. Ceapaimid gur iarratas mar sin é seo.
denial.not-covered: Ní thugann an dlí an ceart seo i do chás.
denial.not-ours: Ní sinne a shocraíonn faoi na sonraí pearsanta seo, ach duine eile.
used-only-for-that: An rud a choinnítear ar an gcúis sin, ní úsáidimid é d’aon rud eile.
backups: Is féidir le cóipeanna fanacht inár gcúltacaí ar feadh tamaill, go dtí go n-éagann siad. Ní úsáidimid iad go dtí sin.
record-kept: Coinnímid taifead gearr ar d’iarratas agus ar ár bhfreagra, ionas go mbeimid in ann a thaispeáint gur phléamar leis. Ní úsáidimid é d’aon rud eile.
cached-copies: Is féidir le hinnill chuardaigh agus le suíomhanna eile seanchóipeanna a thaispeáint ar feadh tamaill. Ní féidir linn iad sin a scriosadh. Is féidir leat é a iarraidh ar na daoine a ritheann iad.
on-its-way: D’fhéadfadh rud a bhí ar an mbealach cheana teacht chugat fós.
look-again: An gceapann tú go bhfuil dul amú orainn, nó an bhfuil rud éigin in easnamh? Tabhair freagra dúinn, agus féachfaimid air arís.
right-to-complain: Mura n-aontaíonn tú leis seo, tá sé de cheart agat gearán a dhéanamh leis an údarás seo:
right-to-court: Tá sé de cheart agat dul chun na cúirte freisin.

referral.intro: Tá an t-údarás seo ag plé le do ghearán anois:
referral.their-reference: Is í {theirReference} an uimhir thagartha atá acu.
referral.next: Socraíonn an t-údarás cad a tharlóidh anois, agus tugaimid dó an rud atá de dhíth air. Is féidir leat féin scríobh chuige.

notice.title.breach: Fógra faoi shárú ar shonraí
notice.title.policy-change: Tá ár bpolasaí príobháideachais ag athrú
notice.title.change-of-ownership: Úinéir nua ar ár seirbhís
notice.what-happened: Cad a tharla
notice.what-information: Cén fhaisnéis atá i gceist
notice.consequences: Cad a d’fhéadfadh a bheith i gceist duitse
notice.what-we-do: Cad atá á dhéanamh againn
notice.what-you-can-do: Cad is féidir leatsa a dhéanamh
notice.more-information: Tuilleadh eolais
notice.what-changes: Cad atá ag athrú
notice.from-when: Cén uair a thosaíonn sé
notice.contact: Is féidir leat scríobh chugainn ag {address} nó an fhoirm ag {link} a úsáid.
notice.authority: Tá sé de cheart agat gearán a dhéanamh le húdarás cosanta sonraí. Is é seo do cheannsa:
notice.effective: Tá feidhm leis seo ó {date}.
notice.posted: Tá an fógra seo ar fáil freisin ag {link}.
notice.drill: Druil is ea é seo: níor tharla aon rud, agus ní gá duit aon rud a dhéanamh.
notice.drill-subject: Druil: {subject}
`;
