export const finnish = `
# Suomi. Rivien merkitys selitetään tiedostossa en.ts. Sanat ovat kirjeiden sanoja: viesti, viite, tietoturvaloukkaus.

reviewed:

privacy-desk: Tietosuojatiimi
skip: Siirry sisältöön
back: Takaisin
error-prefix: Virhe:
languages: Tämä sivu muilla kielillä
policy: Tietosuojaseloste
promises: Lupauksemme
notices: Tiedotteet
home: Kirjoita meille
follow: Katso asiasi tilanne
check-receipt: Tarkista vastaanottotodistus
or-by-mail: Voit myös kirjoittaa meille sähköpostia: {address}. Se käy aivan yhtä hyvin.

start.title: Miten voimme auttaa?
start.intro: Valitse sopivin vaihtoehto. Et tarvitse tiliä etkä henkilötodistusta, eikä tämä maksa mitään.
start.group.data: Omat tiedot
start.group.security: Turvallisuus
start.group.other: Jotain muuta
choice.erasure: Poista tietoni tai tilini
choice.child: Poista lapsen tiedot
choice.unauthorised-account: Ilmoita tilistä, joka ei ole minun
choice.content-removal: Poista julkaisu, kuva tai arvostelu
choice.access: Pyydä kopio tiedoistani
choice.rectification: Oikaise tietoni
choice.opt-out: Kiellä mainosten lähettäminen
choice.breach-written-notice: Pyydä kirjallinen ilmoitus tietoturvaloukkauksesta
choice.breach-inquiry: Kysy, koskeeko tietoturvaloukkaus minua
choice.breach-report: Ilmoita tietovuodosta tai muusta tietoturvaongelmasta
choice.complaint: Tee valitus tietojeni käsittelystä
choice.other: Kysy tai kerro jotain muuta
intro.erasure: Kerro, mitä meidän pitää etsiä. Sinun ei tarvitse kertoa syytä.
intro.child: Voit pyytää tätä lapselle, jonka puolesta saat puhua. Käsittelemme viestisi ennen muita. Älä kerro lapsesta enempää kuin tarvitaan.
intro.unauthorised-account: Onko joku avannut tilin osoitteellasi tai sinun nimissäsi? Sinun ei tarvitse kirjautua sille, emmekä tarvitse salasanaa.
intro.content-removal: Kerro, missä se on ja miksi se pitäisi poistaa.
intro.access: Kerromme sinulle, käsittelemmekö sinua koskevia henkilötietoja. Jos käsittelemme, lähetämme niistä jäljennöksen.
intro.rectification: Kerro, mikä on väärin ja mikä on oikein.
intro.opt-out: Sähköpostiosoitteesi riittää. Sinun ei tarvitse todistaa, kuka olet.
intro.breach-written-notice: Jos tapahtuu tietoturvaloukkaus, joka koskee sinua, lähetämme sinulle kirjeen. Se ei maksa mitään, ja voit perua pyynnön milloin tahansa.
intro.breach-inquiry: Kerro, mitä osoitetta käytät meillä ja mitä olet kuullut.
intro.breach-report: Näitkö muiden ihmisten tietoja, saitko jotain, mikä oli tarkoitettu jollekulle muulle, tai löysitkö tietoturva-aukon? Kerro, mitä näit. Älä lähetä meille muiden ihmisten tietoja.
intro.complaint: Kerro, mitä on tapahtunut ja miten asian voisi korjata. Selvitämme asian ja kerromme sinulle tuloksen.
intro.other: Kirjoita omin sanoin. Ihminen lukee viestisi.

optional: (valinnainen)
field.who: Ketä asia koskee?
who.myself: Minua itseäni
who.child: Lasta, jonka puolesta saan puhua
who.somebody-else: Jotakuta muuta, joka on pyytänyt tätä minulta
hint.somebody-else: Voimme pyytää myöhemmin valtakirjan, jonka tämä henkilö on allekirjoittanut. Sinun ei tarvitse lähettää mitään nyt.
field.name: Nimesi
field.address: Sähköpostiosoitteesi
hint.address: Lähetämme vastauksemme siihen.
hint.address-opt-out: Osoite, johon mainokset tulevat. Myös vahvistuksemme tulee siihen.
field.account: Sähköpostiosoite, käyttäjätunnus tai asiakasnumero, jolla meidän pitää etsiä
hint.account: Vain jos se ei ole yllä oleva osoite. Älä koskaan kirjoita salasanaa.
field.link: Sen sivun verkko-osoite, jolla se on
hint.link: Voit kopioida sen selaimesi osoiteriviltä.
field.postal: Postiosoite kirjettä varten
hint.postal: Katuosoite, postinumero ja postitoimipaikka sekä maa, kukin omalla rivillään.
field.country: Maa, jossa asut
hint.country: Siitä näemme, mitkä oikeudet sinulla on ja minkä lain mukaan.
country.none: En halua kertoa
country.california: Yhdysvallat – Kalifornia
field.message: Omin sanoin
hint.message: Älä kirjoita salasanoja tai korttinumeroita äläkä lähetä henkilötodistusta.
field.message-optional: Onko vielä jotain muuta, mitä meidän pitäisi tietää?
continue: Jatka
trap: Jätä tämä kenttä tyhjäksi

errors.title: Tässä on ongelma
error.who: Valitse, ketä asia koskee.
error.name-missing: Kirjoita nimesi.
error.name-long: Nimessä voi olla enintään 200~merkkiä.
error.address-missing: Kirjoita sähköpostiosoitteesi, jotta voimme vastata sinulle.
error.address-form: Kirjoita sähköpostiosoite muodossa nimi@example.org.
error.address-long: Sähköpostiosoitteessa voi olla enintään 254~merkkiä.
error.account-long: Tässä voi olla enintään 300~merkkiä.
error.link-long: Verkko-osoitteessa voi olla enintään 2~000~merkkiä.
error.postal-missing: Kirjoita postiosoite, johon kirje lähetetään.
error.postal-long: Postiosoitteessa voi olla enintään 1~000~merkkiä.
error.country: Valitse maa luettelosta tai jätä kohta väliin.
error.message-missing: Kerro omin sanoin, mistä on kyse.
error.message-long: Viestissä voi olla enintään 20~000~merkkiä.
error.stale: Tämä sivu on ollut pitkään auki. Mitään ei ole kadonnut, eikä mitään ole vielä lähetetty. Katso kaikki vielä kerran läpi ja lähetä uudelleen.

check.title: Tarkista ennen lähettämistä
check.choice: Asiasi
check.nothing: Ei täytetty
check.send-note: Kun lähetät tämän, vahvistamme sen heti sähköpostilla osoitteeseen {address}.
check.send-note-post: Kun lähetät tämän, näytämme sinulle vastaanottotodistuksen. Pidä se tallessa, sillä et antanut meille sähköpostiosoitetta.
send: Lähetä
change: Muuta jotain

sent.title: Viestisi on saapunut
sent.reference: Viitteesi on
sent.mail: Sinulle on tulossa sähköposti. Siinä kerrotaan, miten ymmärsimme viestisi ja mihin mennessä vastaamme, ja siinä on linkki sivulle, jolla voit seurata asiaa. Jos mitään ei tule tunnin sisällä, katso roskapostikansiosta.
sent.confirm: Avaa viestissä oleva linkki ja vahvista, että osoite on sinun. Käsittelemme viestisi joka tapauksessa, mutta emme lähetä henkilötietoja osoitteeseen, jota kukaan ei ole vahvistanut.
sent.held: Joku tiimistämme katsoo ensin viestisi. Siihen asti antamaasi osoitteeseen ei lähetetä sähköpostia.
sent.no-mail: Et antanut meille sähköpostiosoitetta. Tallenna siis tämä sivu tai tulosta se.
sent.at: Saapunut {date} klo {hour}.{minute} ({zone}).
understood: Näin ymmärrämme viestisi
understood.unclear: Joku tiimistämme lukee viestisi, jotta ymmärrämme, mitä tarvitset.
receipt.title: Vastaanottotodistuksesi
receipt.what: Tämä koodi todistaa, että saimme tekstisi sinulta silloin. Pidä se tallessa. Sen avulla sinä ja kaikki, joille näytät sen, voitte tarkistaa asian.
receipt.code: Vastaanottotodistus
receipt.digest: Tekstisi sormenjälki (SHA-256)

verify.title: Tarkista vastaanottotodistus
verify.intro: Jokainen, jolla on meidän vastaanottotodistuksemme, voi tarkistaa tässä, onko se aito.
verify.code: Vastaanottotodistus
verify.words: Lähetetty teksti
hint.verify-words: Jos kirjoitat sen, vertaamme sitä myös sormenjälkeen. Emme tallenna siitä mitään.
verify.button: Tarkista
verify.genuine: Tämä vastaanottotodistus on aito. Viesti, jonka viite on {reference}, saapui meille {date} klo {hour}.{minute} ({zone}).
verify.words-match: Teksti on täsmälleen sama kuin lähetetty.
verify.words-differ: Teksti ei ole täsmälleen sama kuin lähetetty. Siihen riittää yksikin erilainen merkki.
verify.false: Tämä ei ole meidän vastaanottotodistuksemme, tai osa siitä puuttuu. Kopioi se kokonaan, ensimmäisestä merkistä viimeiseen.

follow.title: Katso asiasi tilanne
follow.intro: Kirjoita viitteesi. Lähetämme koodin siihen sähköpostiosoitteeseen, joka kuuluu viitteeseen. Viesteissämme oleva linkki vie samalle sivulle.
follow.reference: Viitteesi
hint.reference: Se on muotoa PD-7F3K-9QXM-4, ja se on jokaisessa viestissämme.
follow.send: Lähetä minulle koodi
follow.sent: Jos viite on olemassa, koodi on matkalla siihen sähköpostiosoitteeseen, joka kuuluu viitteeseen. Koodi on voimassa 30~minuuttia.
follow.code: Sähköpostissa oleva koodi
follow.open: Avaa
error.reference: Tämä ei ole meidän viitteemme. Viitteemme ovat muotoa PD-7F3K-9QXM-4. Tarkista jokainen merkki.
error.code: Koodi ei ole oikea, tai se on liian vanha. Tarkista se tai pyydä uusi.
error.too-often: Tällä viitteellä on yritetty liian monta kertaa. Käytä jossakin viestissämme olevaa linkkiä tai yritä uudelleen huomenna.

status.title: Asiasi tilanne
status.dead: Tämä linkki ei ole enää voimassa
status.dead-what: Tällaiset linkit ovat voimassa vain jonkin aikaa, jotta kukaan muu ei voi käyttää vanhaa. Saat uuden, kun kirjoitat viitteesi.
status.erased: Kaikki henkilökohtainen tästä asiasta on poistettu. Jäljellä on vain lyhyt merkintä siitä, että käsittelimme asian.
status.confirm.title: Onko tämä osoite sinun?
status.confirm.what: Tämä viesti tuli lomakkeemme kautta. Vahvista, että se on sinulta. Emme lähetä henkilötietoja ennen sitä.
status.confirm.yes: Kyllä, se on minulta
status.confirmed: Kiitos. Osoite on vahvistettu.
status.asks: Pyyntösi
status.since: Saapunut {date}.
state.open: Käsittelemme tätä.
state.first: Käsittelemme tätä ennen muita.
state.waiting-person: Odotamme vastaustasi kysymykseemme.
state.waiting-identity: Meidän on varmistettava, kuka pyytää. Vastaa kysymykseen, jonka lähetimme sinulle.
state.granted: Tehty.
state.answered: Vastattu.
state.partly: Teimme osan ja kerroimme sinulle, miksi emme voineet tehdä loppua.
state.refused: Emme voineet tehdä tätä ja kerroimme sinulle syyn.
state.nothing-found: Etsimme emmekä löytäneet mitään.
state.withdrawn: Olet perunut tämän.
state.escalated: Tietosuojaviranomainen käsittelee tätä.
state.extended: Tarvitsemme enemmän aikaa kuin tavallisesti ja kerroimme sinulle syyn.
status.frozen: Lapsen tietoja ei käytetä, ennen kuin tästä on päätetty.
status.messages: Viestit
status.you: Kirjoitit {date}
status.we: Kirjoitimme {date}
status.files: Tiedostot:
status.no-words: Viesti ilman tekstiä.
status.write.title: Vastaa tai lisää jotain
status.write.label: Viestisi
status.write.button: Lähetä
status.file.title: Lisää tiedosto
status.file.what: Kuva, PDF, teksti tai Office-asiakirja, enintään {megabytes}~Mt. Älä lähetä henkilötodistusta, ellemme ole pyytäneet sitä.
status.file.label: Tiedosto
status.file.button: Lisää tiedosto
status.added: Tiedostosi on saapunut.
status.written: Viestisi on saapunut.
status.withdraw: En enää halua tätä
status.not-meant: En tarkoittanut tätä
status.withdrawn: Kiitos. Emme tee tässä asiassa enempää.
status.disputed: Kiitos. Joku tiimistämme lukee viestin uudelleen.
status.not-me.title: Etkö lähettänyt tätä?
status.not-me.what: Ehkä joku käytti osoitettasi vahingossa tai tahallaan. Kerro siitä meille. Silloin nimissäsi ei tehdä mitään, eikä tämä linkki ole enää voimassa.
status.not-me.button: En lähettänyt tätä
status.disowned.title: Kiitos, että kerroit
status.disowned.what: Nimissäsi ei tehdä mitään. Joku tiimistämme selvittää asiaa. Sinun ei tarvitse tehdä muuta.
status.nothing-more: Tähän ei voi enää lisätä mitään. Kirjoita meille uudelleen, jos tarvitset jotain.

promises.title: Lupauksemme
promises.intro: Nämä lauseet ovat tietosuojaselosteestamme. Tarkistamme jokaisen saamamme viestin kohdalla, pidämmekö lupauksemme.
promises.days: Vastaamme {days}~päivän kuluessa.
promises.business-days: Teemme sen {days}~arkipäivän kuluessa.
promises.version: Tietosuojaselosteesta, versio: {version}
promises.score: Pidetty {date} alkaen: {kept} / {ended}
promises.none: Tässä ei ole vielä lupauksia.
notices.title: Tiedotteet
notices.none: Tällä hetkellä ei ole tiedotteita.
notices.intro: Julkaisemme tässä asiat, jotka kaikkien on hyvä tietää, esimerkiksi jos on tapahtunut tietoturvaloukkaus.

failed.title: Tämä ei onnistunut
failed.fault: Meillä tapahtui virhe. Mitään ei muutettu. Yritä hetken kuluttua uudelleen.
failed.missing: Tässä osoitteessa ei ole sivua. Ehkä osa linkistä puuttuu.
failed.too-many: Verkostasi tulee juuri nyt hyvin paljon viestejä, joten emme voi ottaa tätä vastaan lomakkeella. Lähetä se sähköpostilla: silloin mitään ei katoa.
failed.too-large: Lähettämäsi viesti on liian suuri tälle lomakkeelle. Lyhennä sitä tai lähetä se sähköpostilla.

notices.posted: Julkaistu {date}
notices.corrected: Korjattu {date}
notices.earlier: Mitä tässä luki {date} asti
notices.feed: Seuraa tätä sivua syötteellä (Atom)
notices.banner: {organisation} on julkaissut ilmoituksen:
status.notices: Sinua koskevat ilmoitukset
`;
