export const finnish = `
# Suomi. Rivien merkitys selitetään tiedostossa en.ts.

locale: fi-FI
reviewed:

greeting: Hei,
other-language: Pahoittelemme, ettemme vielä osaa kirjoittaa kielelläsi. Voit kuitenkin kirjoittaa meille omalla kielelläsi.
closing: Ystävällisin terveisin
team: {organisation}, tietosuojatiimi
reference: Viite: {reference}. Jos vastaat, jätä se viestin otsikkoon.
reference.on-paper: Viite: {reference}. Jos vastaat, mainitse se.

subject.acknowledgement: {organisation}: viestisi on saapunut – {reference}
subject.question: {organisation}: kysymys viestistäsi – {reference}
subject.identity-check: {organisation}: ennen kuin voimme vastata – {reference}
subject.extension: {organisation}: tarvitsemme lisää aikaa vastaukseen – {reference}
subject.answer: {organisation}: vastauksemme – {reference}
subject.referral: {organisation}: uutta tietoa viestistäsi – {reference}
subject.status-code: {organisation}: koodisi
subject.reply: Viestisi ({organisation})

arrived: Kiitos viestistäsi. Se saapui meille {date} klo {hour}.{minute} ({zone}), ja sen viite on {reference}.
arrived-on: Kiitos viestistäsi. Se saapui meille {date}, ja sen viite on {reference}.
understood: Näin ymmärrämme viestisi:
about: Kirjoitit meille. Asia on tämä:
ask.erasure: pyydät meitä poistamaan henkilötietoja
ask.content-removal: pyydät meitä poistamaan jotakin julkaistua
ask.child: kirjoitat lapsen henkilötiedoista
ask.unauthorised-account: kerrot tilistä, jonka joku on avannut luvatta
ask.access: haluat tietää, käsittelemmekö sinua koskevia henkilötietoja, ja jos käsittelemme, saada niistä jäljennöksen
ask.rectification: pyydät meitä oikaisemaan henkilötietoja
ask.portability: haluat siirtää henkilötietoja toiseen palveluun
ask.restriction: pyydät meitä rajoittamaan henkilötietojen käsittelyä
ask.objection: vastustat henkilötietojen käsittelyä johonkin tarkoitukseen
ask.opt-out: et halua meiltä mainoksia
ask.withdrawal-of-consent: perut suostumuksen
ask.complaint: valitat siitä, miten henkilötietoja käsitellään
ask.authority: kirjoitat viranomaisen tai jonkun toisen puolesta
ask.breach-written-notice: haluat kirjallisen ilmoituksen, jos tapahtuu tietoturvaloukkaus
ask.breach-inquiry: haluat tietää, koskeeko tietoturvaloukkaus sinua
ask.breach-report: kerrot mahdollisesta tietoturvaongelmasta
ask.question: sinulla on kysymys tietosuojasta
ask-unclear: viestissäsi on vielä jotain muuta, joka ihmisen on ensin luettava
all-unclear: Joku tiimistämme lukee viestisi, jotta ymmärrämme, mitä tarvitset.
unreadable: Viestisi on salattu tai pakattu niin, ettemme voi avata sitä. Lähetä se uudelleen tavallisena tekstinä: vastaa vain tähän viestiin. Jätä pois kaikki, mitä et halua lähettää salaamatta.
first: Käsittelemme viestisi ennen muita.
answer-by: Vastaamme sinulle viimeistään {date}.
answer-soon: Vastaamme sinulle niin pian kuin voimme.
by-promise: Lupaamme tämän tietosuojaselosteessamme ({policy}).
opt-out-by-promise: Lupaamme tietosuojaselosteessamme ({policy}), että mainonta loppuu viimeistään {date}.
opt-out-by-law: Lain mukaan mainoskieltosi on oltava voimassa viimeistään {date}.
by-eu-gdpr: Lain mukaan sinun on saatava meiltä tieto kuukauden kuluessa eli viimeistään {date} (yleinen tietosuoja-asetus, 12~artiklan 3~kohta).
by-uk-gdpr: Lain mukaan sinun on saatava meiltä tieto kuukauden kuluessa eli viimeistään {date} (UK GDPR, 12A~artikla).
by-swiss-law: Lain mukaan sinun on yleensä saatava vastauksemme 30~päivän kuluessa eli viimeistään {date} (Sveitsin tietosuojalaki, 25~artiklan 7~kohta).
by-californian-law: Lain mukaan sinun on saatava meiltä tieto 45~päivän kuluessa eli viimeistään {date} (California Code of Regulations, osasto~11, 7021(b)~kohta).
by-data-privacy-framework: Olemme mukana Data Privacy Framework -järjestelyssä. Siksi sinun on saatava vastauksemme valitukseen 45~päivän kuluessa, viimeistään {date}.
uk-complaint-arrived: Vahvistamme tällä viestillä myös, että valituksesi on saapunut, kuten laki vaatii (Data Protection Act 2018, 164A~kohta).
what-next: Näin asia etenee: joku tietosuojatiimistämme lukee viestisi ja hoitaa asian. Jos tarvitsemme lisää tietoa, kysymme sinulta.
what-next.opt-out: Näin asia etenee: joku tietosuojatiimistämme hoitaa asian. Sinun ei tarvitse tehdä muuta eikä todistaa, kuka olet.
verification: Näin tarkistamme, kuka pyytää: ennen kuin mitään luovutetaan, muutetaan tai poistetaan, varmistamme, ettei kukaan muu käytä nimeäsi. Kysymme mahdollisimman vähän emmekä pyydä kopiota henkilökortista tai passista.
for-a-child: Kirjoitat lapsen puolesta. Tarkistamme mahdollisimman yksinkertaisesti, että saat tehdä niin. Älä lähetä meille lapsen papereita äläkä kerro lapsesta enempää kuin tarvitaan.
no-login: Sinun ei tarvitse kirjautua tilille, emmekä tarvitse salasanaa.
complaint: Selvitämme valituksesi ja kerromme sinulle tuloksen. Jos siihen menee enemmän aikaa, kerromme, missä vaiheessa olemme.
authority-any-time: Jos siellä, missä asut, on tietosuojaviranomainen, voit ottaa siihen yhteyttä milloin tahansa. Sinun ei tarvitse odottaa meitä.
how-to-add: Ymmärsimmekö väärin, tai haluatko lisätä jotakin? Vastaa silloin tähän viestiin ja jätä viite otsikkoon.
no-identity-papers: Sinun ei tarvitse nyt lähettää meille henkilötodistusta.
no-answer-yet: Tämä viesti vahvistaa vain, että viestisi on saapunut. Siinä ei kerrota, onko meillä sinua koskevia tietoja, eikä se ole vielä päätös.

status-page: Tällä sivulla näet, missä vaiheessa asia on, ja voit vastata meille ja lisätä tietoja: {link}
status-page-confirm: Joku antoi tämän sähköpostiosoitteen verkkosivustomme lomakkeella. Emme lähetä tähän osoitteeseen henkilötietoja, ennen kuin se on vahvistettu. Sinäkö se olit? Vahvista silloin osoite tällä sivulla, jolla näet myös, missä vaiheessa asia on. Jos se et ollut sinä, kerro sekin meille siellä: {link}
receipt: Tämä on vastaanottotodistuksesi. Se, jolla se on, voi tarkistaa, minkä tekstin saimme ja milloin: {link}
status-code: Joku haluaa nähdä verkkosivustollamme sivun, jonka viite on {reference}. Jos se olet sinä, kirjoita sinne tämä koodi: {code}
status-code.not-you: Jos se et ole sinä, sinun ei tarvitse tehdä mitään. Kukaan ei näe mitään ilman tätä koodia. Se on voimassa 30~minuuttia.

question.intro: Jotta voimme jatkaa, meidän on saatava tietää sinulta jotakin:
question.only-this: Kerro meille vain se, mitä tässä kysymme. Vastaa vain tähän viestiin; emme tarvitse henkilötodistusta.
question.opt-out: Mainonta loppuu, vaikka et vastaisi.

identity.why: Ennen kuin luovutamme, muutamme tai poistamme mitään, meidän on varmistettava, että pyyntö todella tulee sinulta. Tämä suojaa sinua: kukaan muu ei saa onnistua siinä sinun nimissäsi.
identity.why-child: Ennen kuin luovutamme, muutamme tai poistamme mitään, meidän on varmistettava, että saat puhua lapsen puolesta. Tämä suojaa lasta.
identity.how: Toimi näin:
identity.least: Kerro meille yhdellä lauseella, onko tämä pyyntö sinulta. Se riittää toistaiseksi.
identity.least-child: Kerro meille yhdellä lauseella, mikä olet lapselle: äiti, isä vai muu huoltaja. Se riittää toistaiseksi.
guardian.account-address: Kirjoita meille kerran sen tilin sähköpostiosoitteesta, jota tarkoitat.
guardian.known-facts: Kerro meille tilistä kaksi asiaa, joita muut tuskin tietävät, esimerkiksi käyttäjänimi ja suunnilleen milloin se avattiin. Emme tarvitse salasanaa.
guardian.call: Kerro meille puhelinnumero ja milloin saamme soittaa sinulle. Kysymme silloin muutaman kysymyksen.
guardian.signed-statement: Kirjoita yhdellä lauseella, että olet lapsen äiti, isä tai muu huoltaja, allekirjoita se ja lähetä se meille. Kuva siitä riittää.
identity.only-this: Älä lähetä meille enempää äläkä kopiota henkilökortista tai passista. Käytämme vastaustasi vain tähän tarkistukseen ja poistamme sen, kun sitä ei enää tarvita.
no-data-said: Tässä viestissä ei kerrota, onko meillä sinua koskevia tietoja.

extension.intro: Tarvitsemme lisää aikaa, jotta voimme vastata sinulle. Syy:
extension.complexity: Pyyntösi on monimutkainen, ja haluamme vastata siihen huolella.
extension.number-of-requests: Olet lähettänyt meille useita pyyntöjä, ja tarvitsemme aikaa niihin kaikkiin.

outcome.granted: Olemme tehneet sen, mitä pyysit.
outcome.answered: Tämä on vastauksemme:
outcome.nothing-found: Etsimme sinua koskevia henkilötietoja emmekä löytäneet niitä.
outcome.nothing-found.child: Etsimme lasta koskevia henkilötietoja emmekä löytäneet niitä.
outcome.nothing-found.other: Etsimme sitä, mistä kirjoitit meille, emmekä löytäneet mitään.
outcome.search-again: Onko toista nimeä tai toista osoitetta, jolla meidän pitäisi etsiä? Kerro se meille, niin etsimme uudelleen.
outcome.withdrawn: Kerroit, ettet enää halua tätä. Siksi emme tee asiassa enempää. Jos tämä ei pidä paikkaansa, vastaa tähän viestiin.
outcome.partly: Olemme tehneet osan siitä, mitä pyysit.
outcome.rest: Loppua emme voi tehdä. Syy:
refusal: Emme voi tehdä sitä, mitä pyydät. Syy:
denial.identity-not-proved: Emme voineet varmistaa, että olet se henkilö, jota asia koskee, tai että saat toimia tämän puolesta. Suojellaksemme tätä henkilöä emme ole luovuttaneet emmekä muuttaneet mitään. Voit vielä lähettää meille sen, mikä puuttuu.
denial.legal-obligation: Laki velvoittaa meitä jatkamaan näiden henkilötietojen käsittelyä.
denial.legal-claims: Henkilötietoja tarvitaan oikeudellisten vaateiden esittämiseen tai niiltä puolustautumiseen.
denial.freedom-of-expression: Muilla ihmisillä on oikeus ilmaista itseään ja saada tietoa. Tässä asiassa tämä oikeus painaa enemmän.
denial.public-interest: Henkilötietoja tarvitaan yleistä etua koskevaan tehtävään.
denial.rights-of-others: Se loukkaisi muiden ihmisten oikeuksia.
denial.unfounded-or-excessive: Lain mukaan saamme kieltäytyä pyynnöistä, jotka ovat ilmeisen perusteettomia tai kohtuuttomia, esimerkiksi koska ne toistuvat usein. Katsomme, että tämä on sellainen pyyntö.
denial.not-covered: Laki ei anna tähän oikeutta sinun tapauksessasi.
denial.not-ours: Emme päätä näistä henkilötiedoista; niistä päättää joku muu.
used-only-for-that: Emme käytä tästä syystä säilytettäviä tietoja mihinkään muuhun.
backups: Varmuuskopioissamme voi olla kopioita vielä jonkin aikaa, kunnes varmuuskopiot vanhenevat. Siihen asti emme käytä niitä.
record-kept: Säilytämme pyynnöstäsi ja vastauksestamme lyhyen merkinnän, jotta voimme osoittaa käsitelleemme sen. Emme käytä merkintää mihinkään muuhun.
cached-copies: Hakukoneet ja muut sivustot voivat näyttää vanhoja kopioita vielä jonkin aikaa. Niitä emme voi poistaa. Voit ottaa yhteyttä niiden ylläpitäjiin.
on-its-way: Jokin jo lähetetty voi vielä tulla sinulle.
look-again: Oletko sitä mieltä, että erehdyimme, tai puuttuuko jotakin? Vastaa silloin tähän viestiin, niin katsomme asiaa uudelleen.
right-to-complain: Jos olet eri mieltä, sinulla on oikeus tehdä valitus tälle viranomaiselle:
right-to-court: Sinulla on myös oikeus viedä asia tuomioistuimeen.

referral.intro: Valitustasi käsittelee nyt tämä viranomainen:
referral.their-reference: Viranomaisen viite on {theirReference}.
referral.next: Viranomainen päättää, mitä seuraavaksi tapahtuu, ja annamme sille, mitä se tarvitsee. Voit myös itse kirjoittaa sille.

notice.title.breach: Ilmoitus tietoturvaloukkauksesta
notice.title.policy-change: Tietosuojakäytäntömme muuttuu
notice.title.change-of-ownership: Palvelumme saa uuden omistajan
notice.what-happened: Mitä on tapahtunut
notice.what-information: Mitä tietoja asia koskee
notice.consequences: Mitä se voi merkitä sinulle
notice.what-we-do: Mitä me teemme
notice.what-you-can-do: Mitä voit itse tehdä
notice.more-information: Lisätietoja
notice.what-changes: Mikä muuttuu
notice.from-when: Mistä alkaen
notice.contact: Voit kirjoittaa meille osoitteeseen {address} tai käyttää lomaketta osoitteessa {link}.
notice.authority: Sinulla on oikeus tehdä valitus tietosuojaviranomaiselle. Sinun viranomaisesi on tämä:
notice.effective: Tämä on voimassa alkaen {date}.
notice.posted: Tämä ilmoitus on myös osoitteessa {link}.
notice.drill: Tämä on harjoitus: mitään ei ole tapahtunut, eikä sinun tarvitse tehdä mitään.
notice.drill-subject: Harjoitus: {subject}
`;
