export const icelandic = `
# Íslenska. Merking hverrar línu er útskýrð í en.ts.

locale: is-IS
reviewed:

greeting: Góðan dag,
other-language: Því miður getum við ekki enn skrifað á þínu tungumáli. Þér er velkomið að svara okkur á þínu tungumáli.
closing: Með bestu kveðju
team: Persónuverndarteymið, {organisation}
reference: Málsnúmer: {reference}. Láttu það standa í efnislínunni ef þú svarar.
reference.on-paper: Málsnúmer: {reference}. Tilgreindu það ef þú svarar.

subject.acknowledgement: {organisation}: skilaboðin þín eru komin – {reference}
subject.question: {organisation}: spurning um skilaboðin þín – {reference}
subject.identity-check: {organisation}: áður en við getum svarað þér – {reference}
subject.extension: {organisation}: svar okkar tekur lengri tíma – {reference}
subject.answer: {organisation}: svar okkar – {reference}
subject.referral: {organisation}: fréttir af skilaboðum þínum – {reference}
subject.status-code: {organisation}: kóðinn þinn
subject.reply: Skilaboð þín ({organisation})

arrived: Takk fyrir skilaboðin. Þau bárust okkur {date} kl. {hour}:{minute} ({zone}) og hafa málsnúmerið {reference}.
arrived-on: Takk fyrir skilaboðin. Þau bárust okkur {date} og hafa málsnúmerið {reference}.
understood: Svona skiljum við þau:
about: Þú skrifaðir okkur. Málið er þetta:
ask.erasure: þú biður okkur að eyða persónuupplýsingum
ask.content-removal: þú biður okkur að fjarlægja eitthvað sem hefur verið birt
ask.child: þú skrifar um persónuupplýsingar barns
ask.unauthorised-account: þú segir frá reikningi sem einhver stofnaði án leyfis
ask.access: þú vilt vita hvort við notum persónuupplýsingar um þig og, ef svo er, fá afrit
ask.rectification: þú biður okkur að leiðrétta persónuupplýsingar
ask.portability: þú vilt flytja persónuupplýsingar til annarrar þjónustu
ask.restriction: þú biður okkur að takmarka notkun persónuupplýsinga
ask.objection: þú andmælir notkun persónuupplýsinga
ask.opt-out: þú vilt ekki auglýsingar frá okkur
ask.withdrawal-of-consent: þú dregur samþykki til baka
ask.complaint: þú kvartar yfir meðferð persónuupplýsinga
ask.authority: þú skrifar fyrir yfirvald eða fyrir hönd annarrar manneskju
ask.breach-written-notice: þú vilt fá skriflega tilkynningu ef öryggisbrestur verður
ask.breach-inquiry: þú vilt vita hvort öryggisatvik snertir þig
ask.breach-report: þú segir frá mögulegum öryggisvanda
ask.question: þú hefur spurningu um persónuvernd
ask-unclear: það er eitthvað fleira í skilaboðunum sem manneskja þarf fyrst að lesa
all-unclear: Einhver í teyminu les þau til að skilja hvað þú þarft.
unreadable: Skilaboðin eru dulkóðuð eða þannig frágengin að við getum ekki opnað þau. Sendu þau aftur sem venjulegan texta: það nægir að svara þessum pósti. Slepptu því sem þú vilt ekki senda ódulkóðað.
first: Við sinnum skilaboðum þínum á undan öðrum.
answer-by: Við svörum þér í síðasta lagi {date}.
answer-soon: Við svörum þér eins fljótt og við getum.
by-promise: Þessu lofum við í persónuverndarstefnu okkar ({policy}).
opt-out-by-promise: Í persónuverndarstefnu okkar ({policy}) lofum við að auglýsingum ljúki í síðasta lagi {date}.
opt-out-by-law: Samkvæmt lögum á höfnun þín á auglýsingum að taka gildi í síðasta lagi {date}.
by-eu-gdpr: Samkvæmt lögum átt þú að heyra frá okkur innan mánaðar, það er í síðasta lagi {date} (almenna persónuverndarreglugerðin, 3.~mgr. 12.~gr.).
by-uk-gdpr: Samkvæmt lögum átt þú að heyra frá okkur innan mánaðar, það er í síðasta lagi {date} (UK GDPR, 12A.~gr.).
by-swiss-law: Samkvæmt lögum átt þú að jafnaði að fá svar okkar innan 30~daga, það er í síðasta lagi {date} (svissnesku persónuverndarlögin, 7.~mgr. 25.~gr.).
by-californian-law: Samkvæmt lögum átt þú að heyra frá okkur innan 45~daga, það er í síðasta lagi {date} (California Code of Regulations, 11.~bálkur, 7021(b)~gr.).
by-data-privacy-framework: Við tökum þátt í Data Privacy Framework. Þess vegna átt þú að fá svar okkar við kvörtun innan 45~daga, í síðasta lagi {date}.
uk-complaint-arrived: Með þessum pósti staðfestum við einnig að kvörtun þín er komin, eins og lög krefjast (Data Protection Act 2018, 164A.~gr.).
what-next: Næstu skref: einhver í persónuverndarteyminu les skilaboðin og sinnir þeim. Ef við þurfum að vita meira spyrjum við þig.
what-next.opt-out: Næstu skref: einhver í persónuverndarteyminu sér um þetta. Þú þarft ekki að gera neitt meira og ekki að sanna hver þú ert.
verification: Svona könnum við hver spyr: áður en eitthvað er afhent, því breytt eða eytt göngum við úr skugga um að enginn annar noti nafnið þitt. Við biðjum um eins lítið og hægt er, og ekkert afrit af skilríkjum.
for-a-child: Þú skrifar fyrir barn. Við könnum á einfaldasta hátt að þú megir það. Ekki senda okkur skjöl um barnið og ekki segja meira um barnið en þarf.
no-login: Þú þarft ekki að skrá þig inn á reikninginn og við þurfum ekkert lykilorð.
complaint: Við rannsökum kvörtun þína og segjum þér niðurstöðuna. Ef það tekur lengri tíma segjum við hve langt við erum komin.
authority-any-time: Ef til er persónuverndaryfirvald þar sem þú býrð getur þú leitað þangað hvenær sem er. Þú þarft ekki að bíða eftir okkur.
how-to-add: Misskildum við eitthvað, eða viltu bæta einhverju við? Svaraðu þá bara þessum pósti og láttu málsnúmerið standa í efnislínunni.
no-identity-papers: Þú þarft ekki að senda okkur skilríki núna.
no-answer-yet: Þessi póstur staðfestir aðeins að skilaboðin eru komin. Hann segir ekki hvort við höfum upplýsingar um þig og er ekki enn ákvörðun.

status-page: Á þessari síðu geturðu séð hve langt við erum komin, svarað okkur og bætt einhverju við: {link}
status-page-confirm: Einhver gaf upp þetta netfang á eyðublaðinu á vef okkar. Við sendum engar persónuupplýsingar hingað fyrr en það hefur verið staðfest. Varst það þú? Staðfestu þá netfangið á þessari síðu, þar sem þú sérð líka hve langt við erum komin. Ef það varst ekki þú geturðu látið okkur vita á sama stað: {link}
receipt: Þetta er kvittunin þín. Með henni er hægt að kanna hvaða texti barst okkur og hvenær: {link}
status-code: Einhver vill sjá síðu málsins {reference} á vef okkar. Ef það ert þú skaltu slá þennan kóða inn þar: {code}
status-code.not-you: Ef það ert ekki þú þarftu ekki að gera neitt. Enginn sér neitt án þessa kóða. Hann gildir í 30~mínútur.

question.intro: Til að halda áfram þurfum við að vita eitthvað frá þér:
question.only-this: Segðu okkur aðeins það sem við spyrjum um hér. Það nægir að svara þessum pósti; við þurfum engin skilríki.
question.opt-out: Þú þarft ekki að svara til að auglýsingum ljúki.

identity.why: Áður en við afhendum, breytum eða eyðum einhverju þurfum við að hafa vissu fyrir því að þú biðjir um það. Það verndar þig: enginn annar á að geta fengið þetta gert í þínu nafni.
identity.why-child: Áður en við afhendum, breytum eða eyðum einhverju þurfum við að hafa vissu fyrir því að þú megir tala fyrir barnið. Það verndar barnið.
identity.how: Þetta fer svona fram:
identity.least: Segðu okkur í einni setningu hvort þessi beiðni kemur frá þér. Það nægir í bili.
identity.least-child: Segðu okkur í einni setningu hver tengsl þín við barnið eru: móðir, faðir eða annar forráðamaður. Það nægir í bili.
guardian.account-address: Skrifaðu okkur einu sinni frá netfangi reikningsins sem þú átt við.
guardian.known-facts: Segðu okkur tvennt um reikninginn sem aðrir vita varla, til dæmis notandanafnið og um það bil hvenær hann var stofnaður. Við þurfum ekkert lykilorð.
guardian.call: Gefðu okkur upp símanúmer og segðu hvenær við megum hringja. Þá spyrjum við þig nokkurra spurninga.
guardian.signed-statement: Skrifaðu í einni setningu að þú sért móðir, faðir eða annar forráðamaður barnsins, undirritaðu hana og sendu okkur. Mynd af henni nægir.
identity.only-this: Ekki senda okkur meira en það, og ekkert afrit af skilríkjum. Við notum svarið aðeins við þessa könnun og eyðum því þegar þess er ekki lengur þörf.
no-data-said: Þessi póstur segir ekki hvort við höfum upplýsingar um þig.

extension.intro: Við þurfum meiri tíma til að svara þér. Ástæðan:
extension.complexity: Það sem þú biður um er flókið og við viljum svara vandlega.
extension.number-of-requests: Þú sendir okkur nokkrar beiðnir og við þurfum tíma fyrir þær allar.

outcome.granted: Við höfum gert það sem þú baðst um.
outcome.answered: Þetta er svar okkar:
outcome.nothing-found: Við leituðum að persónuupplýsingum um þig og fundum engar.
outcome.nothing-found.child: Við leituðum að persónuupplýsingum um barnið og fundum engar.
outcome.nothing-found.other: Við leituðum að því sem þú skrifaðir um og fundum ekkert.
outcome.search-again: Er annað nafn eða annað heimilisfang sem við eigum að leita að? Láttu okkur vita og við leitum aftur.
outcome.withdrawn: Þú hefur sagt okkur að þú viljir þetta ekki lengur, svo við gerum ekki meira. Ef það er ekki rétt skaltu bara svara þessum pósti.
outcome.partly: Við höfum gert hluta af því sem þú baðst um.
outcome.rest: Hitt getum við ekki gert. Ástæðan:
refusal: Við getum ekki gert það sem þú biður um. Ástæðan:
denial.identity-not-proved: Við gátum ekki gengið úr skugga um að beiðnin kæmi frá manneskjunni sem málið snýst um eða einhverjum sem má koma fram fyrir hana. Henni til verndar höfum við ekkert afhent og engu breytt. Þú getur enn sent okkur það sem vantar.
denial.legal-obligation: Lög skylda okkur til að nota þessar persónuupplýsingar áfram.
denial.legal-claims: Persónuupplýsinganna er þörf fyrir réttarkröfur eða varnir gegn þeim.
denial.freedom-of-expression: Annað fólk á rétt á að tjá sig og fá upplýsingar. Hér vegur sá réttur þyngra.
denial.public-interest: Persónuupplýsinganna er þörf fyrir verkefni í þágu almennings.
denial.rights-of-others: Það myndi skaða réttindi annars fólks.
denial.unfounded-or-excessive: Lög leyfa að hafna beiðnum sem eru greinilega tilefnislausar eða ganga of langt, til dæmis af því að þær eru oft endurteknar. Við teljum að þetta sé slík beiðni.
denial.not-covered: Lögin veita ekki þennan rétt í þínu tilviki.
denial.not-ours: Við ráðum ekki yfir þessum persónuupplýsingum heldur einhver annar.
used-only-for-that: Það sem er geymt af þessari ástæðu notum við ekki í neitt annað.
backups: Afrit geta verið í öryggisafritum okkar um hríð, þar til þau renna út. Þangað til notum við þau ekki.
record-kept: Við geymum stutta skráningu um beiðni þína og svar okkar svo að við getum sýnt að við sinntum henni. Við notum hana ekki í neitt annað.
cached-copies: Leitarvélar og aðrir vefir geta sýnt gömul afrit um hríð. Þeim getum við ekki eytt. Þú getur beðið þau sem reka vefina um það.
on-its-way: Eitthvað sem var þegar á leiðinni getur enn borist þér.
look-again: Telur þú að við höfum rangt fyrir okkur, eða vantar eitthvað? Svaraðu þá bara þessum pósti og við lítum á það aftur.
right-to-complain: Ef þú fellst ekki á þetta átt þú rétt á að kvarta til þessa yfirvalds:
right-to-court: Þú átt einnig rétt á að leita til dómstóla.

referral.intro: Þetta yfirvald fer nú með kvörtun þína:
referral.their-reference: Málsnúmerið þar er {theirReference}.
referral.next: Yfirvaldið ákveður framhaldið og við látum því í té það sem það þarf. Þú getur líka skrifað því.

notice.title.breach: Tilkynning um öryggisbrest
notice.title.policy-change: Persónuverndarstefna okkar breytist
notice.title.change-of-ownership: Nýr eigandi þjónustu okkar
notice.what-happened: Hvað gerðist
notice.what-information: Um hvaða upplýsingar er að ræða
notice.consequences: Hvað það getur þýtt fyrir þig
notice.what-we-do: Hvað við gerum
notice.what-you-can-do: Hvað þú getur gert
notice.more-information: Nánari upplýsingar
notice.what-changes: Hvað breytist
notice.from-when: Frá hvaða tíma
notice.contact: Þú getur skrifað okkur á {address} eða notað eyðublaðið á {link}.
notice.authority: Þú átt rétt á að kvarta til persónuverndaryfirvalds. Fyrir þig er það þetta:
notice.effective: Þetta gildir frá {date}.
notice.posted: Þessi tilkynning er einnig á {link}.
notice.drill: Þetta er æfing: ekkert hefur gerst og þú þarft ekkert að gera.
notice.drill-subject: Æfing: {subject}
`;
