export const irish = `
# Gaeilge. Mínítear brí gach líne in en.ts.

reviewed:

privacy-desk: Cosaint sonraí
skip: Téigh chuig an ábhar
back: Ar ais
error-prefix: Earráid:
languages: An leathanach seo i dteangacha eile
policy: Polasaí príobháideachais
promises: Ár ngealltanais
notices: Fógraí
home: Scríobh chugainn
follow: Féach cá bhfuilimid leis
check-receipt: Seiceáil admháil
or-by-mail: Is féidir leat scríobh chugainn ar ríomhphost freisin: {address}. Is ionann an dá bhealach.

start.title: Cad is féidir linn a dhéanamh duit?
start.intro: Roghnaigh an rud is fearr a oireann. Níl cuntas ná cáipéisí aitheantais de dhíth ort, agus tá sé saor in aisce.
start.group.data: Mo shonraí
start.group.security: Slándáil
start.group.other: Rud eile
choice.erasure: Mo shonraí a scriosadh nó mo chuntas a dhúnadh
choice.child: Sonraí linbh a scriosadh
choice.unauthorised-account: Cuntas nach liomsa a thuairisciú
choice.content-removal: Postáil, pictiúr nó léirmheas a bhaint anuas
choice.access: Cóip de mo shonraí a fháil
choice.rectification: Mo shonraí a cheartú
choice.opt-out: Fógraíocht chugam a stopadh
choice.breach-written-notice: Fógra scríofa a fháil má tharlaíonn sárú slándála
choice.breach-inquiry: Fáil amach an mbaineann teagmhas slándála liom
choice.breach-report: Sceitheadh sonraí nó fadhb slándála eile a thuairisciú
choice.complaint: Gearán a dhéanamh faoin úsáid a bhaintear as mo shonraí
choice.other: Ceist a chur nó rud eile a insint dúinn
intro.erasure: Inis dúinn cad ba cheart dúinn a chuardach. Ní gá duit fáth a thabhairt.
intro.child: Is féidir leat é seo a iarraidh do leanbh má tá cead agat labhairt ar a shon. Pléimid leis roimh iarratais eile. Ná hinis dúinn níos mó faoin leanbh ná mar is gá, le do thoil.
intro.unauthorised-account: Ar oscail duine éigin cuntas le do sheoladh nó i d’ainm? Ní gá duit logáil isteach ann, agus níl focal faire de dhíth orainn.
intro.content-removal: Inis dúinn cá bhfuil sé agus cén fáth ar cheart é a bhaint anuas.
intro.access: Inseoimid duit an úsáidimid sonraí pearsanta fút agus, má úsáidimid, seolfaimid cóip chugat.
intro.rectification: Inis dúinn cad atá mícheart agus cad atá ceart.
intro.opt-out: Is leor do sheoladh. Ní gá duit a chruthú cé tú féin.
intro.breach-written-notice: Má tharlaíonn sárú slándála a bhaineann leat, seolfaimid litir chugat. Tá sé saor in aisce, agus is féidir leat d’intinn a athrú am ar bith.
intro.breach-inquiry: Inis dúinn cén seoladh a úsáideann tú linn agus cad a chuala tú.
intro.breach-report: An bhfaca tú sonraí daoine eile, an bhfuair tú rud a bhí ceaptha do dhuine eile, nó ar aimsigh tú laige? Inis dúinn cad a chonaic tú. Ná seol sonraí daoine eile chugainn, le do thoil.
intro.complaint: Inis dúinn cad a tharla agus cad a chuirfeadh ina cheart é. Déanfaimid do ghearán a fhiosrú agus inseoimid an toradh duit.
intro.other: Scríobh i d’fhocail féin. Léifidh duine é.

optional: (roghnach)
field.who: Cé atá i gceist?
who.myself: Mise
who.child: Leanbh a bhfuil cead agam labhairt ar a shon
who.somebody-else: Duine eile a d’iarr orm é seo a dhéanamh
hint.somebody-else: B’fhéidir go n-iarrfaimid ort níos déanaí cead atá sínithe ag an duine sin. Ní gá duit aon rud a sheoladh anois.
field.name: D’ainm
field.address: Do sheoladh ríomhphoist
hint.address: Seolfaimid ár bhfreagra chuig an seoladh seo.
hint.address-opt-out: An seoladh a dtagann an fhógraíocht chuige. Seolfaimid ár ndeimhniú chuige freisin.
field.account: Seoladh ríomhphoist, ainm úsáideora nó uimhir chustaiméara atá le cuardach
hint.account: Mura bhfuil sé mar an gcéanna leis an seoladh thuas. Ná tabhair focal faire riamh.
field.link: Seoladh an leathanaigh ghréasáin ar a bhfuil sé
hint.link: Is féidir leat é a chóipeáil ó bharra seoltaí do bhrabhsálaí.
field.postal: Seoladh poist don litir
hint.postal: Sráid, baile, cód poist agus tír, gach ceann ar líne dá chuid féin.
field.country: An tír a bhfuil tú i do chónaí inti
hint.country: Taispeánann sé dúinn cé na cearta a thugann an dlí duit.
country.none: B’fhearr liom gan a rá
country.california: Stáit Aontaithe Mheiriceá – California
field.message: I d’fhocail féin
hint.message: Ná tabhair focail faire, uimhreacha cártaí ná cáipéisí aitheantais, le do thoil.
field.message-optional: An bhfuil aon rud eile ar cheart dúinn a bheith ar an eolas faoi?
continue: Ar aghaidh
trap: Fág an réimse seo folamh

errors.title: Tá fadhb ann
error.who: Roghnaigh cé atá i gceist.
error.name-missing: Scríobh d’ainm.
error.name-long: Ní féidir níos mó ná 200~carachtar a bheith san ainm.
error.address-missing: Scríobh do sheoladh ríomhphoist, ionas gur féidir linn freagra a thabhairt duit.
error.address-form: Scríobh seoladh ríomhphoist ar nós ainm@example.org.
error.address-long: Ní féidir níos mó ná 254~carachtar a bheith i seoladh ríomhphoist.
error.account-long: Ní féidir níos mó ná 300~carachtar a bheith sa réimse seo.
error.link-long: Ní féidir níos mó ná 2,000~carachtar a bheith i seoladh gréasáin.
error.postal-missing: Scríobh an seoladh poist ar cheart dúinn an litir a sheoladh chuige.
error.postal-long: Ní féidir níos mó ná 1,000~carachtar a bheith sa seoladh poist.
error.country: Roghnaigh tír ón liosta, nó fág gan líonadh é.
error.message-missing: Inis dúinn i d’fhocail féin cad atá i gceist.
error.message-long: Ní féidir níos mó ná 20,000~carachtar a bheith sa teachtaireacht.
error.stale: Bhí an leathanach seo ar oscailt ar feadh tamall fada. Níor cailleadh aon rud agus níor seoladh aon rud fós. Féach air arís agus seol arís é, le do thoil.

check.title: Seiceáil sula seolann tú
check.choice: An rud atá uait
check.nothing: Níor líonadh isteach
check.send-note: Nuair a sheolfaidh tú é seo, deimhneoimid é láithreach le ríomhphost chuig {address}.
check.send-note-post: Nuair a sheolfaidh tú é seo, taispeánfaimid admháil duit. Coinnigh í: níor thug tú seoladh ríomhphoist dúinn.
send: Seol
change: Athraigh rud éigin

sent.title: Fuaireamar do theachtaireacht
sent.reference: Is í seo d’uimhir thagartha
sent.mail: Tá ríomhphost ar an mbealach chugat. Deir sé cad a thuigeamar agus cathain a thabharfaimid freagra ar a dhéanaí, agus tá nasc ann chuig an leathanach ar a bhfeicfidh tú cá bhfuilimid leis. Mura dtagann aon rud laistigh d’uair an chloig, féach san fhillteán turscair.
sent.confirm: Oscail an nasc sa ríomhphost sin, le do thoil, agus deimhnigh gur leatsa an seoladh. Pléifimid le do theachtaireacht pé scéal é, ach ní sheolaimid sonraí pearsanta chuig seoladh nár dheimhnigh aon duine.
sent.held: Féachfaidh duine ón bhfoireann ar do theachtaireacht ar dtús. Ní sheolfar aon ríomhphost chuig an seoladh a thug tú go dtí sin.
sent.no-mail: Níor thug tú seoladh ríomhphoist dúinn, mar sin coinnigh an leathanach seo nó priontáil é, le do thoil.
sent.at: Fuaireamar é ar an {date} ag {hour}:{minute} ({zone}).
understood: Seo mar a thuigimid í
understood.unclear: Léifidh duine ón bhfoireann an teachtaireacht chun a thuiscint cad atá uait.
receipt.title: D’admháil
receipt.what: Cruthaíonn an cód seo go bhfuaireamar an téacs seo uait ag an am sin. Coinnigh é. Is féidir leatsa, nó le haon duine a dtaispeánann tú dó é, é sin a sheiceáil leis.
receipt.code: Admháil
receipt.digest: Méarlorg do théacs (SHA-256)

verify.title: Seiceáil admháil
verify.intro: Is féidir le haon duine a bhfuil admháil uainn aige seiceáil anseo an bhfuil sí fíor.
verify.code: Admháil
verify.words: An téacs a seoladh
hint.verify-words: Má scríobhann tú anseo é, cuirfimid i gcomparáid leis an méarlorg freisin é. Ní choinnímid aon chuid de.
verify.button: Seiceáil
verify.genuine: Tá an admháil seo fíor. Fuaireamar an teachtaireacht leis an uimhir thagartha {reference} ar an {date} ag {hour}:{minute} ({zone}).
verify.words-match: Is é seo go díreach an téacs a seoladh.
verify.words-differ: Ní hé seo go díreach an téacs a seoladh. Is leor carachtar amháin a bheith difriúil.
verify.false: Ní uainne an admháil seo, nó tá cuid di ar iarraidh. Cóipeáil ina hiomláine í, ón gcéad charachtar go dtí an ceann deireanach.

follow.title: Féach cá bhfuilimid leis
follow.intro: Scríobh d’uimhir thagartha. Seolfaimid cód chuig an seoladh ríomhphoist a bhaineann léi. Téann an nasc sna ríomhphoist uainn chuig an leathanach céanna.
follow.reference: D’uimhir thagartha
hint.reference: Tá cuma mar PD-7F3K-9QXM-4 uirthi, agus tá sí i ngach ríomhphost uainn.
follow.send: Seol an cód chugam
follow.sent: Má tá an uimhir thagartha seo ann, tá cód ar an mbealach chuig an seoladh ríomhphoist a bhaineann léi. Tá an cód bailí ar feadh 30~nóiméad.
follow.code: An cód ón ríomhphost
follow.open: Oscail
error.reference: Ní uainne an uimhir thagartha seo. Tá cuma mar PD-7F3K-9QXM-4 ar ár gcuid uimhreacha; seiceáil gach carachtar, le do thoil.
error.code: Níl an cód seo ceart, nó tá sé róshean. Seiceáil é, nó iarr cód nua.
error.too-often: Rinneadh an iomarca iarrachtaí leis an uimhir thagartha seo. Úsáid an nasc i gceann de na ríomhphoist uainn, le do thoil, nó bain triail eile as amárach.

status.title: Cá bhfuilimid leis
status.dead: Níl an nasc seo bailí a thuilleadh
status.dead-what: Téann na naisc chuig an leathanach seo in éag tar éis tamaill, ionas nach féidir le haon duine eile seancheann a úsáid. Scríobh d’uimhir thagartha chun ceann nua a fháil.
status.erased: Scriosadh an chuid phearsanta den chás seo. Níl fágtha ach taifead gearr gur phléamar leis.
status.confirm.title: An leatsa an seoladh seo?
status.confirm.what: Fuaireamar an teachtaireacht seo tríd an bhfoirm ar ár suíomh. Deimhnigh gur tusa a sheol í, le do thoil. Ní sheolaimid sonraí pearsanta roimhe sin.
status.confirm.yes: Is mise a sheol í
status.confirmed: Go raibh maith agat. Tá an seoladh deimhnithe.
status.asks: An rud a d’iarr tú
status.since: Fuaireamar é ar an {date}.
state.open: Táimid ag obair air.
state.first: Táimid ag plé leis roimh rudaí eile.
state.waiting-person: Táimid ag fanacht le do fhreagra ar ár gceist.
state.waiting-identity: Caithfimid a bheith cinnte gur tusa atá á iarraidh. Freagair an cheist a sheolamar chugat, le do thoil.
state.granted: Déanta.
state.answered: Freagartha.
state.partly: Rinneamar cuid de agus dúramar leat cén fáth nach ndearnamar an chuid eile.
state.refused: Níorbh fhéidir linn é a dhéanamh agus dúramar leat cén fáth.
state.nothing-found: Chuardaíomar agus ní bhfuaireamar aon rud.
state.withdrawn: Tharraing tú siar é seo.
state.escalated: Tá údarás cosanta sonraí ag plé leis.
state.extended: Teastaíonn níos mó ama ná mar is gnách uainn agus dúramar leat cén fáth.
status.frozen: Ní úsáidfear aon sonraí de chuid an linbh go dtí go ndéanfar cinneadh.
status.messages: Teachtaireachtaí
status.you: Scríobh tusa ar an {date}
status.we: Scríobhamar ar an {date}
status.files: Comhaid:
status.no-words: Teachtaireacht gan focail.
status.write.title: Tabhair freagra nó cuir rud leis
status.write.label: Do theachtaireacht
status.write.button: Seol
status.file.title: Cuir comhad leis
status.file.what: Pictiúr, PDF, téacs nó cáipéis oifige, {megabytes}~MB ar a mhéad. Ná seol cáipéisí aitheantais, le do thoil, murar iarramar iad.
status.file.label: Comhad
status.file.button: Cuir an comhad leis
status.added: Fuaireamar do chomhad.
status.written: Tháinig do theachtaireacht chugainn.
status.withdraw: Níl sé seo uaim a thuilleadh
status.not-meant: Ní hé seo a bhí uaim
status.withdrawn: Go raibh maith agat. Ní dhéanfaimid aon rud eile faoi seo.
status.disputed: Go raibh maith agat. Léifidh duine ón bhfoireann arís é.
status.not-me.title: Nach tusa a sheol é seo?
status.not-me.what: B’fhéidir gur úsáid duine éigin do sheoladh trí dhearmad, nó d’aon ghnó. Inis dúinn: ansin ní dhéanfar aon rud i d’ainm, agus ní bheidh an nasc seo bailí a thuilleadh.
status.not-me.button: Ní mise a sheol é
status.disowned.title: Go raibh maith agat as insint dúinn
status.disowned.what: Ní dhéanfar aon rud i d’ainm. Féachfaidh duine ón bhfoireann air. Ní gá duit aon rud eile a dhéanamh.
status.nothing-more: Ní féidir aon rud a chur leis anseo a thuilleadh. Scríobh chugainn arís má tá rud éigin uait.

promises.title: Ár ngealltanais
promises.intro: Is abairtí iad seo ónár bpolasaí príobháideachais. Le gach teachtaireacht a thagann chugainn seiceálaimid an bhfuilimid á gcomhlíonadh.
promises.days: Tabharfaimid freagra laistigh de {days}~lá.
promises.business-days: Déanfaimid é laistigh de {days}~lá oibre.
promises.version: Ón bpolasaí príobháideachais, leagan: {version}
promises.score: Comhlíonta ó {date}: {kept} as {ended}
promises.none: Níl aon ghealltanais anseo fós.
notices.title: Fógraí
notices.none: Níl aon fhógra ann faoi láthair.
notices.intro: Foilsímid anseo an méid ba cheart a bheith ar eolas ag gach duine, mar shampla faoi shárú slándála.

failed.title: Níor oibrigh sé sin
failed.fault: Tharla botún ar an taobh seo againne. Níor athraíodh aon rud. Bain triail eile as i gceann nóiméid, le do thoil.
failed.missing: Níl aon leathanach ag an seoladh seo. B’fhéidir go bhfuil cuid den nasc ar iarraidh.
failed.too-many: Tá an-chuid teachtaireachtaí ag teacht ó do líonra faoi láthair, mar sin ní féidir linn an ceann seo a ghlacadh tríd an bhfoirm. Seol ar ríomhphost í, le do thoil: ní chaillfear aon rud ansin.
failed.too-large: Tá an rud a sheol tú rómhór don fhoirm seo. Giorraigh é, le do thoil, nó seol ar ríomhphost é.

notices.posted: Foilsithe ar {date}
notices.corrected: Ceartaithe ar {date}
notices.earlier: An rud a bhí anseo go dtí {date}
notices.feed: Lean an leathanach seo le fotha (Atom)
notices.banner: D’fhoilsigh {organisation} fógra:
status.notices: Fógraí a bhaineann leat
`;
