export const icelandic = `
# Íslenska. Merking hverrar línu er útskýrð í en.ts. Orðin eru þau sömu og í bréfunum: skilaboð, málsnúmer, öryggisbrestur.

reviewed:

privacy-desk: Persónuverndarteymið
skip: Fara beint í efnið
back: Til baka
error-prefix: Villa:
languages: Þessi síða á öðrum tungumálum
policy: Persónuverndarstefna
promises: Loforð okkar
notices: Tilkynningar
home: Skrifaðu okkur
follow: Sjá stöðu málsins
check-receipt: Kanna kvittun
or-by-mail: Þú getur líka skrifað okkur tölvupóst: {address}. Það gerir sama gagn.

start.title: Hvað getum við gert fyrir þig?
start.intro: Veldu það sem á best við. Þú þarft ekki að skrá þig inn eða sýna skilríki og þetta kostar ekkert.
start.group.data: Upplýsingar um mig
start.group.security: Öryggi
start.group.other: Eitthvað annað
choice.erasure: Eyða upplýsingum um mig eða reikningnum mínum
choice.child: Eyða upplýsingum um barn
choice.unauthorised-account: Segja frá reikningi sem ég á ekki
choice.content-removal: Fjarlægja færslu, mynd eða umsögn
choice.access: Fá afrit af upplýsingum um mig
choice.rectification: Leiðrétta upplýsingar um mig
choice.opt-out: Afþakka auglýsingar
choice.breach-written-notice: Fá skriflega tilkynningu ef öryggisbrestur verður
choice.breach-inquiry: Fá að vita hvort öryggisatvik snertir mig
choice.breach-report: Segja frá leka eða öðrum öryggisvanda
choice.complaint: Kvarta yfir notkun upplýsinga um mig
choice.other: Spyrja um eitthvað annað eða segja frá því
intro.erasure: Segðu okkur að hverju við eigum að leita. Þú þarft ekki að gefa upp ástæðu.
intro.child: Þú getur beðið um þetta fyrir barn sem þú mátt tala fyrir. Við sinnum skilaboðum þínum á undan öðrum. Ekki segja meira um barnið en þarf.
intro.unauthorised-account: Stofnaði einhver reikning með netfanginu þínu eða í þínu nafni? Þú þarft ekki að skrá þig inn á hann og við þurfum ekkert lykilorð.
intro.content-removal: Segðu okkur hvar þetta er og af hverju á að fjarlægja það.
intro.access: Við segjum þér hvort við notum persónuupplýsingar um þig og, ef svo er, sendum þér afrit.
intro.rectification: Segðu okkur hvað er rangt og hvað er rétt.
intro.opt-out: Netfangið þitt nægir. Þú þarft ekki að sanna hver þú ert.
intro.breach-written-notice: Ef öryggisbrestur verður sem snertir þig sendum við þér bréf. Það kostar ekkert og þú getur hætt við hvenær sem er.
intro.breach-inquiry: Segðu okkur hvaða netfang þú notar hjá okkur og hvað þú hefur heyrt.
intro.breach-report: Sástu upplýsingar um annað fólk, fékkstu eitthvað sem var ætlað öðrum eða fannstu veikleika? Segðu okkur hvað þú sást. Ekki senda okkur upplýsingar um annað fólk.
intro.complaint: Segðu okkur hvað gerðist og hvernig mætti bæta úr því. Við rannsökum það og segjum þér niðurstöðuna.
intro.other: Skrifaðu með þínum eigin orðum. Manneskja les það.

optional: (valfrjálst)
field.who: Um hvern snýst málið?
who.myself: Mig
who.child: Barn sem ég má tala fyrir
who.somebody-else: Aðra manneskju sem bað mig um þetta
hint.somebody-else: Við gætum beðið síðar um umboð sem þessi manneskja hefur undirritað. Þú þarft ekki að senda neitt núna.
field.name: Nafnið þitt
field.address: Netfangið þitt
hint.address: Þangað sendum við svarið.
hint.address-opt-out: Netfangið sem fær auglýsingarnar. Staðfesting okkar fer líka þangað.
field.account: Netfang, notandanafn eða viðskiptanúmer sem við eigum að leita að
hint.account: Aðeins ef það er ekki netfangið hér fyrir ofan. Aldrei lykilorð.
field.link: Vefslóð síðunnar þar sem þetta er
hint.link: Þú getur afritað hana úr veffangastiku vafrans.
field.postal: Póstfang fyrir bréfið
hint.postal: Gata og húsnúmer, póstnúmer og staður, land: hvert í sinni línu.
field.country: Landið þar sem þú býrð
hint.country: Þá sjáum við hvaða rétt þú hefur og samkvæmt hvaða lögum.
country.none: Ég vil helst ekki segja það
country.california: Bandaríkin – Kalifornía
field.message: Með þínum eigin orðum
hint.message: Engin lykilorð, engin kortanúmer og engin skilríki, takk.
field.message-optional: Er eitthvað fleira sem við ættum að vita?
continue: Áfram
trap: Hafðu þennan reit auðan

errors.title: Eitthvað er ekki í lagi
error.who: Veldu um hvern málið snýst.
error.name-missing: Sláðu inn nafnið þitt.
error.name-long: Nafnið má ekki vera lengra en 200~stafir.
error.address-missing: Sláðu inn netfangið þitt svo að við getum svarað þér.
error.address-form: Sláðu inn netfang sem lítur svona út: nafn@example.org.
error.address-long: Netfang má ekki vera lengra en 254~stafir.
error.account-long: Þetta má ekki vera lengra en 300~stafir.
error.link-long: Vefslóð má ekki vera lengri en 2.000~stafir.
error.postal-missing: Sláðu inn póstfangið sem bréfið á að fara á.
error.postal-long: Póstfangið má ekki vera lengra en 1.000~stafir.
error.country: Veldu land af listanum eða slepptu því.
error.message-missing: Segðu okkur með þínum eigin orðum um hvað málið snýst.
error.message-long: Skilaboðin mega ekki vera lengri en 20.000~stafir.
error.stale: Þessi síða hefur verið opin lengi. Ekkert hefur glatast og ekkert hefur verið sent enn. Líttu aftur yfir allt og sendu það svo.

check.title: Líttu yfir áður en þú sendir
check.choice: Erindi þitt
check.nothing: Ekkert slegið inn
check.send-note: Þegar þú sendir þetta staðfestum við það strax með tölvupósti á {address}.
check.send-note-post: Þegar þú sendir þetta sýnum við þér kvittun. Geymdu hana, því þú gafst ekki upp netfang.
send: Senda
change: Breyta einhverju

sent.title: Skilaboðin þín eru komin
sent.reference: Málsnúmerið þitt er
sent.mail: Tölvupóstur er á leiðinni til þín. Þar stendur hvernig við skildum skilaboðin og hvenær við svörum í síðasta lagi, og þar er tengill á síðuna þar sem þú getur fylgst með. Ef ekkert hefur borist eftir klukkustund skaltu líta í ruslpóstinn.
sent.confirm: Opnaðu tengilinn í þeim pósti og staðfestu að þú eigir netfangið. Við sinnum skilaboðunum hvort sem er en sendum engar persónuupplýsingar á netfang sem enginn hefur staðfest.
sent.held: Einhver í teyminu lítur fyrst á skilaboðin. Þangað til er enginn póstur sendur á netfangið sem þú gafst upp.
sent.no-mail: Þú gafst ekki upp netfang. Geymdu því þessa síðu eða prentaðu hana.
sent.at: Móttekið {date} kl. {hour}:{minute} ({zone}).
understood: Svona skiljum við skilaboðin
understood.unclear: Einhver í teyminu les skilaboðin til að skilja hvað þú þarft.
receipt.title: Kvittunin þín
receipt.what: Þessi kóði sannar að við fengum textann frá þér á þessum tíma. Geymdu hann. Með honum getur þú, og hver sem þú sýnir hann, kannað að það sé rétt.
receipt.code: Kvittun
receipt.digest: Fingrafar textans (SHA-256)

verify.title: Kanna kvittun
verify.intro: Þau sem hafa kvittun frá okkur geta kannað hér hvort hún er ósvikin.
verify.code: Kvittun
verify.words: Textinn sem var sendur
hint.verify-words: Ef þú slærð hann inn berum við hann líka saman við fingrafarið. Við geymum ekkert af því.
verify.button: Kanna
verify.genuine: Þessi kvittun er ósvikin. Skilaboðin með málsnúmerið {reference} bárust okkur {date} kl. {hour}:{minute} ({zone}).
verify.words-match: Textinn er nákvæmlega sá sem var sendur.
verify.words-differ: Textinn er ekki nákvæmlega sá sem var sendur. Til þess nægir að einn stafur sé annar.
verify.false: Þetta er ekki kvittun frá okkur eða hluta hennar vantar. Afritaðu hana alla, frá fyrsta staf til hins síðasta.

follow.title: Sjá stöðu málsins
follow.intro: Sláðu inn málsnúmerið þitt. Við sendum kóða á netfangið sem tilheyrir því. Tengillinn í tölvupósti okkar vísar á sömu síðu.
follow.reference: Málsnúmerið þitt
hint.reference: Það lítur út eins og PD-7F3K-9QXM-4 og stendur í öllum tölvupósti frá okkur.
follow.send: Senda mér kóðann
follow.sent: Ef þetta málsnúmer er til er kóði á leiðinni á netfangið sem tilheyrir því. Kóðinn gildir í 30~mínútur.
follow.code: Kóðinn úr póstinum
follow.open: Opna
error.reference: Þetta er ekki málsnúmer frá okkur. Málsnúmer okkar líta út eins og PD-7F3K-9QXM-4. Farðu yfir hvern staf.
error.code: Kóðinn er ekki réttur eða of gamall. Farðu yfir hann eða biddu um nýjan.
error.too-often: Of margar tilraunir hafa verið gerðar með þessu málsnúmeri. Notaðu tengilinn í einhverjum pósti frá okkur eða reyndu aftur á morgun.

status.title: Staða málsins
status.dead: Þessi tengill gildir ekki lengur
status.dead-what: Svona tenglar gilda aðeins um tíma svo að enginn annar geti notað gamlan. Sláðu inn málsnúmerið þitt til að fá nýjan.
status.erased: Öllu persónulegu í þessu máli hefur verið eytt. Aðeins er eftir stutt skráning um að við sinntum því.
status.confirm.title: Er þetta netfangið þitt?
status.confirm.what: Þessi skilaboð komu í gegnum eyðublaðið okkar. Staðfestu að þau séu frá þér. Fyrr sendum við engar persónuupplýsingar.
status.confirm.yes: Já, þau eru frá mér
status.confirmed: Takk fyrir. Netfangið er staðfest.
status.asks: Það sem þú baðst um
status.since: Móttekið {date}.
state.open: Við erum að vinna í þessu.
state.first: Við sinnum þessu á undan öðru.
state.waiting-person: Við bíðum eftir svari þínu við spurningu okkar.
state.waiting-identity: Við þurfum að vita með vissu hver spyr. Svaraðu spurningunni sem við sendum þér.
state.granted: Þessu er lokið.
state.answered: Þessu hefur verið svarað.
state.partly: Við gerðum hluta af þessu og sögðum þér af hverju við gátum ekki gert hitt.
state.refused: Við gátum ekki gert þetta og sögðum þér af hverju.
state.nothing-found: Við leituðum og fundum ekkert.
state.withdrawn: Þú hefur dregið þetta til baka.
state.escalated: Persónuverndaryfirvald fer með þetta.
state.extended: Við þurfum meiri tíma en venjulega og sögðum þér af hverju.
status.frozen: Engar upplýsingar um barnið eru notaðar fyrr en þetta hefur verið ákveðið.
status.messages: Skilaboð
status.you: Þú skrifaðir {date}
status.we: Við skrifuðum {date}
status.files: Skrár:
status.no-words: Skilaboð án texta.
status.write.title: Svara eða bæta einhverju við
status.write.label: Skilaboðin þín
status.write.button: Senda
status.file.title: Bæta við skrá
status.file.what: Mynd, PDF-skjal, texti eða Office-skjal, í mesta lagi {megabytes}~MB. Engin skilríki, nema við höfum beðið um þau.
status.file.label: Skrá
status.file.button: Bæta skránni við
status.added: Skráin þín er komin.
status.written: Skilaboðin þín eru komin.
status.withdraw: Ég vil þetta ekki lengur
status.not-meant: Ég átti ekki við þetta
status.withdrawn: Takk fyrir. Við gerum ekki meira í þessu.
status.disputed: Takk fyrir. Einhver í teyminu les þetta aftur.
status.not-me.title: Er þetta ekki frá þér?
status.not-me.what: Kannski notaði einhver netfangið þitt óvart eða viljandi. Láttu okkur vita. Þá verður ekkert gert í þínu nafni og þessi tengill gildir ekki lengur.
status.not-me.button: Þetta er ekki frá mér
status.disowned.title: Takk fyrir að láta okkur vita
status.disowned.what: Ekkert verður gert í þínu nafni. Einhver í teyminu lítur á þetta. Þú þarft ekki að gera neitt meira.
status.nothing-more: Hér er ekki lengur hægt að bæta neinu við. Skrifaðu okkur aftur ef þú þarft eitthvað.

promises.title: Loforð okkar
promises.intro: Þessar setningar eru úr persónuverndarstefnu okkar. Í hvert sinn sem skilaboð berast könnum við hvort við stöndum við loforðin.
promises.days: Við svörum innan {days}~daga.
promises.business-days: Við gerum það innan {days}~virkra daga.
promises.version: Úr persónuverndarstefnunni, útgáfa: {version}
promises.score: Efnt frá {date}: {kept} af {ended}
promises.none: Hér eru engin loforð enn.
notices.title: Tilkynningar
notices.none: Það er engin tilkynning sem stendur.
notices.intro: Hér birtum við það sem allir ættu að vita, til dæmis um öryggisbrest.

failed.title: Þetta tókst ekki
failed.fault: Eitthvað fór úrskeiðis hjá okkur. Engu var breytt. Reyndu aftur eftir smástund.
failed.missing: Það er engin síða á þessari slóð. Kannski vantar hluta af tenglinum.
failed.too-many: Mjög mörg skilaboð berast frá netinu þínu þessa stundina, svo við getum ekki tekið við þessum í gegnum eyðublaðið. Sendu þau í tölvupósti: þar glatast ekkert.
failed.too-large: Það sem þú sendir er of stórt fyrir þetta eyðublað. Styttu það eða sendu það í tölvupósti.

notices.posted: Birt {date}
notices.corrected: Leiðrétt {date}
notices.earlier: Það sem stóð hér til {date}
notices.feed: Fylgjast með þessari síðu með straumi (Atom)
notices.banner: {organisation} hefur birt tilkynningu:
status.notices: Tilkynningar sem varða þig
`;
