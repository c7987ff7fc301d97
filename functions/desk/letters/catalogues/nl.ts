export const dutch = `
# Nederlands. Wat elke regel betekent, staat in en.ts.

locale: nl-NL
reviewed:

greeting: Goedendag,
other-language: Helaas kunnen wij u nog niet in uw taal schrijven. U mag ons gerust in uw eigen taal antwoorden.
closing: Met vriendelijke groet
team: Het privacyteam van {organisation}
reference: Kenmerk: {reference}. Als u antwoordt, laat het dan alstublieft in het onderwerp staan.
reference.on-paper: Kenmerk: {reference}. Als u antwoordt, vermeld het dan alstublieft.

subject.acknowledgement: {organisation}: wij hebben uw bericht ontvangen – {reference}
subject.question: {organisation}: een vraag over uw bericht – {reference}
subject.identity-check: {organisation}: voordat wij u kunnen antwoorden – {reference}
subject.extension: {organisation}: ons antwoord duurt langer – {reference}
subject.answer: {organisation}: ons antwoord – {reference}
subject.referral: {organisation}: nieuws over uw bericht – {reference}
subject.status-code: {organisation}: uw code
subject.reply: Uw bericht aan {organisation}

arrived: Dank u wel voor uw bericht. Het is op {date} om {hour}:{minute} uur ({zone}) bij ons aangekomen en heeft het kenmerk {reference}.
arrived-on: Dank u wel voor uw bericht. Het is op {date} bij ons aangekomen en heeft het kenmerk {reference}.
understood: Zo begrijpen wij uw bericht:
about: U hebt ons geschreven. Het gaat hierom:
ask.erasure: u vraagt ons persoonsgegevens te wissen
ask.content-removal: u vraagt ons iets te verwijderen dat gepubliceerd is
ask.child: u schrijft over de persoonsgegevens van een kind
ask.unauthorised-account: u meldt een account dat iemand zonder toestemming heeft geopend
ask.access: u wilt weten of wij persoonsgegevens over u gebruiken, en zo ja, daarvan een kopie ontvangen
ask.rectification: u vraagt ons persoonsgegevens te corrigeren
ask.portability: u wilt persoonsgegevens meenemen naar een andere dienst
ask.restriction: u vraagt ons het gebruik van persoonsgegevens te beperken
ask.objection: u maakt bezwaar tegen het gebruik van persoonsgegevens
ask.opt-out: u wilt geen reclame van ons ontvangen
ask.withdrawal-of-consent: u trekt een toestemming in
ask.complaint: u hebt een klacht over de omgang met persoonsgegevens
ask.authority: u schrijft namens een overheidsinstantie of namens iemand anders
ask.breach-written-notice: u wilt schriftelijk bericht krijgen bij een datalek
ask.breach-inquiry: u wilt weten of een beveiligingsincident ook u raakt
ask.breach-report: u meldt een mogelijk beveiligingsprobleem
ask.question: u hebt een vraag over gegevensbescherming
ask-unclear: uw bericht bevat nog iets anders dat eerst iemand moet lezen
all-unclear: Iemand van ons team leest uw bericht om te begrijpen wat u nodig hebt.
unreadable: Uw bericht is versleuteld of zo verpakt dat wij het niet kunnen openen. Stuur het alstublieft opnieuw als gewone tekst: u kunt gewoon op deze e-mail antwoorden. Laat weg wat u niet onversleuteld wilt versturen.
first: Wij behandelen uw bericht vóór andere berichten.
answer-by: Wij antwoorden u uiterlijk op {date}.
answer-soon: Wij antwoorden u zo snel als wij kunnen.
by-promise: Dat beloven wij in onze privacyverklaring ({policy}).
opt-out-by-promise: In onze privacyverklaring ({policy}) beloven wij dat de reclame uiterlijk op {date} stopt.
opt-out-by-law: Volgens de wet moet uw afmelding voor reclame uiterlijk op {date} zijn ingegaan.
by-eu-gdpr: Volgens de wet moet u binnen een maand van ons horen, dus uiterlijk op {date} (AVG, artikel~12, lid~3).
by-uk-gdpr: Volgens de wet moet u binnen een maand van ons horen, dus uiterlijk op {date} (UK GDPR, artikel~12A).
by-swiss-law: Volgens de wet moet u ons antwoord in de regel binnen 30~dagen hebben, dus uiterlijk op {date} (Zwitserse federale wet op de gegevensbescherming, artikel~25, lid~7).
by-californian-law: Volgens de wet moet u binnen 45~dagen van ons horen, dus uiterlijk op {date} (California Code of Regulations, titel~11, sectie~7021(b)).
by-data-privacy-framework: Wij nemen deel aan het Data Privacy Framework. Daarom moet u ons antwoord op een klacht binnen 45~dagen hebben, uiterlijk op {date}.
uk-complaint-arrived: Met deze e-mail bevestigen wij ook dat uw klacht is aangekomen, zoals de wet voorschrijft (Data Protection Act 2018, sectie~164A).
what-next: Zo gaat het verder: iemand van ons privacyteam leest uw bericht en gaat ermee aan de slag. Als wij nog iets moeten weten, vragen wij het u.
what-next.opt-out: Zo gaat het verder: iemand van ons privacyteam regelt het. U hoeft verder niets te doen en u hoeft niet te bewijzen wie u bent.
verification: Zo controleren wij wie iets vraagt: voordat wij iets verstrekken, veranderen of wissen, gaan wij na of niet iemand anders uw naam gebruikt. Wij vragen zo weinig mogelijk, en nooit een kopie van een identiteitskaart of paspoort.
for-a-child: U schrijft namens een kind. Wij controleren op de eenvoudigste manier of u dat mag. Stuur ons alstublieft geen documenten van het kind, en vertel ons niet meer over het kind dan nodig is.
no-login: U hoeft niet in te loggen op het account, en wij hebben geen wachtwoord nodig.
complaint: Wij onderzoeken uw klacht en vertellen u wat eruit komt. Duurt het langer, dan laten wij u weten hoe ver wij zijn.
authority-any-time: Als er waar u woont een autoriteit voor gegevensbescherming is, kunt u daar op elk moment terecht. U hoeft niet op ons antwoord te wachten.
how-to-add: Hebben wij iets verkeerd begrepen, of wilt u iets toevoegen? Antwoord dan gewoon op deze e-mail en laat het kenmerk in het onderwerp staan.
no-identity-papers: U hoeft ons nu geen identiteitsbewijs te sturen.
no-answer-yet: Deze e-mail bevestigt alleen dat uw bericht is aangekomen. Er staat niet in of wij gegevens over u hebben, en het is nog geen beslissing.

status-page: Op deze pagina kunt u zien hoe ver wij zijn, ons antwoorden en iets toevoegen: {link}
status-page-confirm: Iemand heeft dit e-mailadres ingevuld in het formulier op onze website. Zolang het niet is bevestigd, sturen wij er geen persoonsgegevens naartoe. Was u het? Bevestig het adres dan alstublieft op deze pagina; daar ziet u ook hoe ver wij zijn. Was u het niet, laat het ons daar dan weten: {link}
receipt: Dit is uw ontvangstbewijs. Wie het heeft, kan nagaan welke tekst wij hebben ontvangen en wanneer: {link}
status-code: Iemand wil op onze website de pagina van {reference} bekijken. Bent u dat? Vul daar dan deze code in: {code}
status-code.not-you: Bent u het niet, dan hoeft u niets te doen. Zonder deze code krijgt niemand iets te zien. De code is 30~minuten geldig.

question.intro: Om verder te kunnen, willen wij nog iets van u weten:
question.only-this: Vertel ons alstublieft alleen wat wij hier vragen. U kunt ons gewoon antwoorden; een identiteitsbewijs is niet nodig.
question.opt-out: U hoeft niet te antwoorden om de reclame te laten stoppen.

identity.why: Voordat wij iets verstrekken, veranderen of wissen, moeten wij zeker weten dat u het bent die het vraagt. Dat beschermt u: niemand anders mag dit in uw naam voor elkaar krijgen.
identity.why-child: Voordat wij iets verstrekken, veranderen of wissen, moeten wij zeker weten dat u namens het kind mag spreken. Dat beschermt het kind.
identity.how: Zo werkt het:
identity.least: Laat ons alstublieft in één zin weten of dit verzoek van u komt. Dat is voorlopig genoeg.
identity.least-child: Laat ons alstublieft in één zin weten wat u van het kind bent: moeder, vader of een andere voogd. Dat is voorlopig genoeg.
guardian.account-address: Schrijf ons alstublieft één keer vanaf het e-mailadres van het account dat u bedoelt.
guardian.known-facts: Vertel ons alstublieft twee dingen over het account die anderen nauwelijks weten, bijvoorbeeld de gebruikersnaam en wanneer het ongeveer is geopend. Een wachtwoord hebben wij niet nodig.
guardian.call: Geef ons alstublieft een telefoonnummer en laat weten wanneer wij u mogen bellen. Wij stellen u dan een paar vragen.
guardian.signed-statement: Schrijf alstublieft in één zin dat u moeder, vader of een andere voogd van het kind bent, onderteken dat en stuur het ons. Een foto ervan is genoeg.
identity.only-this: Stuur ons alstublieft niet meer dan dat, en geen kopie van een identiteitskaart of paspoort. Wij gebruiken uw antwoord alleen voor deze controle en wissen het als het niet meer nodig is.
no-data-said: In dit bericht staat niet of wij gegevens over u hebben.

extension.intro: Wij hebben meer tijd nodig om u te antwoorden. De reden:
extension.complexity: Wat u vraagt, is ingewikkeld, en wij willen u zorgvuldig antwoorden.
extension.number-of-requests: U hebt ons meerdere verzoeken gestuurd, en wij hebben tijd nodig voor al deze verzoeken.

outcome.granted: Wij hebben gedaan wat u vroeg.
outcome.answered: Dit is ons antwoord:
outcome.nothing-found: Wij hebben naar persoonsgegevens over u gezocht en niets gevonden.
outcome.nothing-found.child: Wij hebben naar persoonsgegevens over het kind gezocht en niets gevonden.
outcome.nothing-found.other: Wij hebben gezocht naar datgene waarover u schreef, en niets gevonden.
outcome.search-again: Is er een andere naam of een ander adres waaronder wij moeten zoeken? Laat het ons weten, dan zoeken wij opnieuw.
outcome.withdrawn: U hebt ons verteld dat u dit niet meer wilt. Wij doen er dus niets meer aan. Klopt dat niet, laat het ons dan gewoon weten.
outcome.partly: Wij hebben een deel gedaan van wat u vroeg.
outcome.rest: De rest kunnen wij niet doen. De reden:
refusal: Wij kunnen niet doen wat u vraagt. De reden:
denial.identity-not-proved: Wij konden niet vaststellen dat u de persoon bent om wie het gaat, of dat u namens die persoon mag handelen. Om die persoon te beschermen, hebben wij niets verstrekt en niets veranderd. U kunt ons nog sturen wat ontbreekt.
denial.legal-obligation: Een wet verplicht ons om de betreffende persoonsgegevens te blijven gebruiken.
denial.legal-claims: De persoonsgegevens zijn nodig voor een rechtsvordering of voor de verdediging daartegen.
denial.freedom-of-expression: Andere mensen hebben het recht om zich te uiten en om geïnformeerd te worden. Dat recht weegt hier zwaarder.
denial.public-interest: De persoonsgegevens zijn nodig voor een taak van algemeen belang.
denial.rights-of-others: Het zou de rechten van anderen schaden.
denial.unfounded-or-excessive: Volgens de wet mogen wij verzoeken weigeren die duidelijk ongegrond zijn of te ver gaan, bijvoorbeeld omdat ze vaak worden herhaald. Wij denken dat dit zo’n verzoek is.
denial.not-covered: De wet geeft dit recht in uw geval niet.
denial.not-ours: Over deze persoonsgegevens beslissen niet wij, maar iemand anders.
used-only-for-that: Wat om deze reden wordt bewaard, gebruiken wij nergens anders voor.
backups: In onze back-ups kunnen nog enige tijd kopieën staan, tot de back-ups verlopen. Tot dan gebruiken wij ze niet.
record-kept: Wij bewaren een korte aantekening van uw verzoek en ons antwoord, om te kunnen laten zien dat wij het behandeld hebben. Wij gebruiken die nergens anders voor.
cached-copies: Zoekmachines en andere websites kunnen nog enige tijd oude kopieën tonen. Die kunnen wij niet wissen. U kunt het vragen aan de beheerders van die websites.
on-its-way: Iets wat al onderweg was, kan u nog bereiken.
look-again: Denkt u dat wij het mis hebben, of ontbreekt er iets? Antwoord ons gewoon, dan kijken wij er opnieuw naar.
right-to-complain: Als u het er niet mee eens bent, hebt u het recht een klacht in te dienen bij deze autoriteit:
right-to-court: U hebt ook het recht om naar de rechter te gaan.

referral.intro: Deze autoriteit behandelt nu uw klacht:
referral.their-reference: Het kenmerk van de autoriteit is {theirReference}.
referral.next: De autoriteit beslist hoe het verdergaat, en wij geven de informatie die daarvoor nodig is. U kunt de autoriteit ook zelf schrijven.

notice.title.breach: Bericht over een datalek
notice.title.policy-change: Ons privacybeleid verandert
notice.title.change-of-ownership: Een nieuwe eigenaar van onze dienst
notice.what-happened: Wat er is gebeurd
notice.what-information: Om welke gegevens het gaat
notice.consequences: Wat dit voor u kan betekenen
notice.what-we-do: Wat wij doen
notice.what-you-can-do: Wat u kunt doen
notice.more-information: Meer informatie
notice.what-changes: Wat er verandert
notice.from-when: Vanaf wanneer
notice.contact: U kunt ons schrijven op {address} of het formulier op {link} gebruiken.
notice.authority: U hebt het recht om een klacht in te dienen bij een toezichthouder voor gegevensbescherming. Voor u is dat deze:
notice.effective: Dit geldt vanaf {date}.
notice.posted: Dit bericht staat ook op {link}.
notice.drill: Dit is een oefening: er is niets gebeurd en u hoeft niets te doen.
notice.drill-subject: Oefening: {subject}
`;
