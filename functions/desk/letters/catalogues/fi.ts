export const finnish = `
# Suomi. Rivien merkitys on selitetty tiedostossa en.ts.

locale: fi-FI
reviewed:

greeting: Hyvä vastaanottaja,
other-language: Olemme pahoillamme, ettemme osaa vielä kirjoittaa kielelläsi. Voit vastata meille omalla kielelläsi.
closing: Ystävällisin terveisin
team: Tietosuojatiimi, {organisation}
reference: Viite: {reference}. Jos vastaat, jätä se otsikkoon.

subject.acknowledgement: {organisation}: viestisi on saapunut – {reference}
subject.question: {organisation}: kysymys viestistäsi – {reference}
subject.identity-check: {organisation}: ennen kuin voimme vastata – {reference}
subject.extension: {organisation}: vastauksemme kestää pidempään – {reference}
subject.answer: {organisation}: vastauksemme – {reference}
subject.referral: {organisation}: uutta viestistäsi – {reference}
subject.reply: Viestisi ({organisation})

arrived: Kiitos viestistäsi. Se saapui meille {date} kello {hour}.{minute} ({zone}), ja sen viite on {reference}.
arrived-on: Kiitos viestistäsi. Se saapui meille {date}, ja sen viite on {reference}.
understood: Näin ymmärrämme sen:
about: Kirjoitit meille. Asia on tämä:
ask.erasure: pyydät meitä poistamaan henkilötietoja
ask.content-removal: pyydät meitä poistamaan jotakin, mikä on julkaistu
ask.child: kirjoitat lapsen henkilötiedoista
ask.unauthorised-account: kerrot tilistä, jonka joku on avannut luvatta
ask.access: haluat tietää, käytämmekö sinua koskevia henkilötietoja, ja jos käytämme, saada niistä jäljennöksen
ask.rectification: pyydät meitä oikaisemaan henkilötietoja
ask.portability: haluat siirtää henkilötietoja toiseen palveluun
ask.restriction: pyydät meitä rajoittamaan henkilötietojen käyttöä
ask.objection: vastustat henkilötietojen käyttöä
ask.opt-out: et halua meiltä mainoksia
ask.withdrawal-of-consent: peruutat suostumuksen
ask.complaint: valitat siitä, miten henkilötietoja käsitellään
ask.authority: kirjoitat viranomaisen tai toisen henkilön puolesta
ask.breach-written-notice: haluat kirjallisen ilmoituksen, jos tapahtuu tietoturvaloukkaus
ask.breach-inquiry: haluat tietää, koskeeko tietoturvatapaus sinua
ask.breach-report: kerrot mahdollisesta tietoturvaongelmasta
ask.question: sinulla on kysymys tietosuojasta
ask-unclear: viestissäsi on vielä jotakin, mikä ihmisen on ensin luettava
all-unclear: Joku tiimistämme lukee sen ymmärtääkseen, mitä tarvitset.
unreadable: Viestisi on salattu tai pakattu niin, ettemme saa sitä auki. Lähetä se uudelleen tavallisena tekstinä: riittää, että vastaat tähän sähköpostiin. Jätä pois se, mitä et halua lähettää salaamatta.
first: Käsittelemme viestisi ennen muita.
answer-by: Vastaamme sinulle viimeistään {date}.
answer-soon: Vastaamme sinulle niin pian kuin voimme.
by-promise: Lupaamme tämän tietosuojaselosteessamme ({policy}).
opt-out-by-promise: Tietosuojaselosteessamme ({policy}) lupaamme, että mainokset loppuvat viimeistään {date}.
opt-out-by-law: Lain mukaan mainoskieltosi on oltava voimassa viimeistään {date}.
by-eu-gdpr: Lain mukaan sinun on saatava meiltä vastaus kuukauden kuluessa, siis viimeistään {date} (yleinen tietosuoja-asetus, 12~artiklan 3~kohta).
by-uk-gdpr: Lain mukaan sinun on saatava meiltä vastaus kuukauden kuluessa, siis viimeistään {date} (UK GDPR, 12A~artikla).
by-swiss-law: Lain mukaan sinun on yleensä saatava vastauksemme 30~päivän kuluessa, siis viimeistään {date} (Sveitsin tietosuojalaki, 25~artiklan 7~kohta).
by-californian-law: Lain mukaan sinun on saatava meiltä vastaus 45~päivän kuluessa, siis viimeistään {date} (California Code of Regulations, osasto~11, kohta~7021(b)).
by-data-privacy-framework: Olemme mukana Data Privacy Framework -järjestelmässä, joten sinun on saatava vastauksemme valitukseen 45~päivän kuluessa, viimeistään {date}.
uk-complaint-arrived: Tällä sähköpostilla vahvistamme myös, että valituksesi on saapunut, kuten laki vaatii (Data Protection Act 2018, 164A~kohta).
what-next: Näin asia etenee: joku tietosuojatiimistämme lukee viestisi ja hoitaa asian. Jos meidän täytyy tietää lisää, kysymme sinulta.
what-next.opt-out: Näin asia etenee: joku tietosuojatiimistämme hoitaa asian. Sinun ei tarvitse tehdä muuta eikä todistaa, kuka olet.
verification: Näin tarkistamme, kuka kysyy: ennen kuin mitään luovutetaan, muutetaan tai poistetaan, varmistamme, ettei kukaan muu käytä nimeäsi. Pyydämme niin vähän kuin mahdollista, emmekä kopiota henkilökortista tai passista.
for-a-child: Kirjoitat lapsen puolesta. Tarkistamme mahdollisimman yksinkertaisesti, että voit tehdä niin. Älä lähetä meille lapsen papereita, äläkä kerro lapsesta enempää kuin on tarpeen.
no-login: Sinun ei tarvitse kirjautua tilille, emmekä tarvitse salasanaa.
complaint: Tutkimme valituksesi ja kerromme tuloksen. Jos se kestää pidempään, kerromme, missä vaiheessa olemme.
authority-any-time: Jos asuinpaikassasi on tietosuojaviranomainen, voit kääntyä sen puoleen milloin tahansa. Sinun ei tarvitse odottaa meitä.
how-to-add: Ymmärsimmekö jotakin väärin, tai haluatko lisätä jotakin? Vastaa vain tähän sähköpostiin ja jätä viite otsikkoon.
no-identity-papers: Sinun ei tarvitse nyt lähettää meille henkilöpapereita.
no-answer-yet: Tämä sähköposti vain vahvistaa, että viestisi on saapunut. Se ei kerro, onko meillä sinua koskevia tietoja, eikä se ole vielä päätös.

question.intro: Jotta pääsemme eteenpäin, meidän täytyy tietää sinulta jotakin:
question.only-this: Kerro meille vain se, mitä tässä kysymme. Riittää, että vastaat tähän sähköpostiin; emme tarvitse henkilöpapereita.
question.opt-out: Sinun ei tarvitse vastata, jotta mainokset loppuvat.

identity.why: Ennen kuin luovutamme, muutamme tai poistamme mitään, meidän on oltava varmoja, että sinä pyydät sitä. Tämä suojaa sinua: kukaan muu ei saa tehdä sitä nimissäsi.
identity.why-child: Ennen kuin luovutamme, muutamme tai poistamme mitään, meidän on oltava varmoja, että voit puhua lapsen puolesta. Tämä suojaa lasta.
identity.how: Se tapahtuu näin:
identity.only-this: Älä lähetä meille muuta, äläkä kopiota henkilökortista tai passista. Käytämme vastaustasi vain tähän tarkistukseen ja poistamme sen, kun sitä ei enää tarvita.
no-data-said: Tämä sähköposti ei kerro, onko meillä sinua koskevia tietoja.

extension.intro: Tarvitsemme enemmän aikaa vastataksemme sinulle. Syy:
extension.complexity: Pyyntösi on monimutkainen, ja haluamme vastata huolellisesti.
extension.number-of-requests: Olet lähettänyt meille useita pyyntöjä, ja tarvitsemme aikaa niihin kaikkiin.

outcome.granted: Olemme tehneet, mitä pyysit.
outcome.answered: Tämä on vastauksemme:
outcome.nothing-found: Etsimme sinua koskevia henkilötietoja emmekä löytäneet mitään.
outcome.nothing-found.child: Etsimme lasta koskevia henkilötietoja emmekä löytäneet mitään.
outcome.nothing-found.other: Etsimme sitä, mistä kirjoitit, emmekä löytäneet mitään.
outcome.search-again: Onko toista nimeä tai osoitetta, jolla meidän pitäisi etsiä? Kerro siitä, niin etsimme uudelleen.
outcome.withdrawn: Kerroit, ettet enää halua tätä, joten emme tee asialle muuta. Jos näin ei ole, vastaa vain tähän sähköpostiin.
outcome.partly: Olemme tehneet osan siitä, mitä pyysit.
outcome.rest: Loppua emme voi tehdä. Syy:
refusal: Emme voi tehdä, mitä pyydät. Syy:
denial.identity-not-proved: Emme voineet varmistua siitä, että olet se, jota asia koskee, tai että voit toimia hänen puolestaan. Suojellaksemme häntä emme ole luovuttaneet emmekä muuttaneet mitään. Voit vielä lähettää sen, mitä puuttuu.
denial.legal-obligation: Laki velvoittaa meidät käyttämään kyseisiä henkilötietoja edelleen.
denial.legal-claims: Henkilötietoja tarvitaan oikeusvaateiden esittämiseen tai niiltä puolustautumiseen.
denial.freedom-of-expression: Muilla ihmisillä on oikeus ilmaista itseään ja saada tietoa. Tässä se oikeus painaa enemmän.
denial.public-interest: Henkilötietoja tarvitaan yleistä etua koskevaan tehtävään.
denial.rights-of-others: Se loukkaisi muiden ihmisten oikeuksia.
denial.unfounded-or-excessive: Laki sallii hylätä pyynnöt, jotka ovat selvästi perusteettomia tai kohtuuttomia, esimerkiksi siksi, että ne toistuvat usein. Katsomme, että tämä on sellainen.
denial.not-covered: Laki ei anna tätä oikeutta sinun tapauksessasi.
denial.not-ours: Näistä henkilötiedoista emme päätä me, vaan joku muu.
used-only-for-that: Mitä tästä syystä säilytetään, sitä emme käytä mihinkään muuhun.
backups: Varmuuskopioissamme voi olla jäljennöksiä jonkin aikaa, kunnes ne vanhenevat. Siihen asti emme käytä niitä.
record-kept: Säilytämme lyhyen merkinnän pyynnöstäsi ja vastauksestamme, jotta voimme osoittaa hoitaneemme asian. Emme käytä sitä mihinkään muuhun.
cached-copies: Hakukoneet ja muut sivustot voivat näyttää vanhoja jäljennöksiä jonkin aikaa. Niitä emme voi poistaa. Voit pyytää sitä niiltä, jotka ylläpitävät sivustoja.
on-its-way: Jotakin, mikä oli jo matkalla, voi vielä tulla perille.
look-again: Olemmeko mielestäsi väärässä, tai puuttuuko jotakin? Vastaa vain tähän sähköpostiin, niin katsomme asiaa uudelleen.
right-to-complain: Jos olet eri mieltä, sinulla on oikeus tehdä valitus tälle viranomaiselle:
right-to-court: Sinulla on myös oikeus viedä asia tuomioistuimeen.

referral.intro: Valitustasi käsittelee nyt tämä viranomainen:
referral.their-reference: Sen viite on {theirReference}.
referral.next: Viranomainen päättää, miten asia etenee, ja annamme sille, mitä se tarvitsee. Voit myös itse kirjoittaa sille.
`;
