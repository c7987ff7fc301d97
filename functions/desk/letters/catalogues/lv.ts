export const latvian = `
# Latviešu. Ko nozīmē katra rinda, paskaidrots failā en.ts.

locale: lv-LV
reviewed:

greeting: Labdien,
other-language: Atvainojiet, ka vēl nevaram rakstīt jūsu valodā. Atbildēt mums varat savā valodā.
closing: Ar cieņu
team: Datu aizsardzības komanda, {organisation}
reference: Lietas numurs: {reference}. Ja atbildat, lūdzu, atstājiet to temata rindā.

subject.acknowledgement: {organisation}: jūsu ziņa ir saņemta – {reference}
subject.question: {organisation}: jautājums par jūsu ziņu – {reference}
subject.identity-check: {organisation}: pirms varam jums atbildēt – {reference}
subject.extension: {organisation}: mūsu atbilde prasīs vairāk laika – {reference}
subject.answer: {organisation}: mūsu atbilde – {reference}
subject.referral: {organisation}: jaunumi par jūsu ziņu – {reference}
subject.reply: Jūsu ziņa ({organisation})

arrived: Paldies par jūsu ziņu. To saņēmām {date} plkst. {hour}.{minute} ({zone}), un tās lietas numurs ir {reference}.
arrived-on: Paldies par jūsu ziņu. To saņēmām {date}, un tās lietas numurs ir {reference}.
understood: Mēs to saprotam šādi:
about: Jūs mums rakstījāt. Runa ir par šo:
ask.erasure: jūs lūdzat dzēst personas datus
ask.content-removal: jūs lūdzat noņemt kaut ko, kas ir publicēts
ask.child: jūs rakstāt par bērna personas datiem
ask.unauthorised-account: jūs ziņojat par kontu, ko kāds atvēris bez atļaujas
ask.access: jūs vēlaties zināt, vai lietojam personas datus, kas attiecas uz jums, un, ja tā ir, saņemt to kopiju
ask.rectification: jūs lūdzat izlabot personas datus
ask.portability: jūs vēlaties pārnest personas datus uz citu pakalpojumu
ask.restriction: jūs lūdzat ierobežot personas datu lietošanu
ask.objection: jūs iebilstat pret personas datu lietošanu
ask.opt-out: jūs nevēlaties saņemt mūsu reklāmu
ask.withdrawal-of-consent: jūs atsaucat piekrišanu
ask.complaint: jūs sūdzaties par to, kā rīkojas ar personas datiem
ask.authority: jūs rakstāt iestādes vai citas personas vārdā
ask.breach-written-notice: jūs vēlaties rakstisku paziņojumu, ja notiek drošības pārkāpums
ask.breach-inquiry: jūs vēlaties zināt, vai drošības incidents skar jūs
ask.breach-report: jūs ziņojat par iespējamu drošības problēmu
ask.question: jums ir jautājums par datu aizsardzību
ask-unclear: jūsu ziņā ir vēl kaut kas, kas vispirms jāizlasa cilvēkam
all-unclear: Kāds no mūsu komandas to izlasīs, lai saprastu, kas jums vajadzīgs.
unreadable: Jūsu ziņa ir šifrēta vai iepakota tā, ka nevaram to atvērt. Lūdzu, atsūtiet to vēlreiz kā vienkāršu tekstu: pietiek atbildēt uz šo e-pastu. Izlaidiet to, ko nevēlaties sūtīt nešifrētu.
first: Ar jūsu ziņu nodarbojamies pirms citām.
answer-by: Mēs jums atbildēsim ne vēlāk kā šajā dienā: {date}.
answer-soon: Mēs jums atbildēsim, cik drīz vien varēsim.
by-promise: To mēs solām savā privātuma politikā ({policy}).
opt-out-by-promise: Savā privātuma politikā ({policy}) solām, ka reklāma beigsies ne vēlāk kā šajā dienā: {date}.
opt-out-by-law: Saskaņā ar likumu jūsu atteikumam no reklāmas jāstājas spēkā ne vēlāk kā šajā dienā: {date}.
by-eu-gdpr: Saskaņā ar likumu atbilde no mums jums jāsaņem viena mēneša laikā, tātad ne vēlāk kā šajā dienā: {date} (VDAR 12.~panta 3.~punkts).
by-uk-gdpr: Saskaņā ar likumu atbilde no mums jums jāsaņem viena mēneša laikā, tātad ne vēlāk kā šajā dienā: {date} (UK GDPR, 12A.~pants).
by-swiss-law: Saskaņā ar likumu mūsu atbilde jums parasti jāsaņem 30~dienu laikā, tātad ne vēlāk kā šajā dienā: {date} (Šveices federālais datu aizsardzības likums, 25.~panta 7.~daļa).
by-californian-law: Saskaņā ar likumu atbilde no mums jums jāsaņem 45~dienu laikā, tātad ne vēlāk kā šajā dienā: {date} (California Code of Regulations, 11.~sadaļa, 7021(b)~iedaļa).
by-data-privacy-framework: Mēs piedalāmies Data Privacy Framework, tādēļ mūsu atbilde uz sūdzību jums jāsaņem 45~dienu laikā, ne vēlāk kā šajā dienā: {date}.
uk-complaint-arrived: Ar šo e-pastu arī apstiprinām, ka jūsu sūdzība ir saņemta, kā to prasa likums (Data Protection Act 2018, 164A~iedaļa).
what-next: Kas notiks tālāk: kāds no mūsu datu aizsardzības komandas izlasīs jūsu ziņu un parūpēsies par to. Ja mums vajadzēs zināt vairāk, mēs pajautāsim.
what-next.opt-out: Kas notiks tālāk: kāds no mūsu datu aizsardzības komandas par to parūpēsies. Jums nekas vairāk nav jādara un nav jāpierāda, kas jūs esat.
verification: Kā mēs pārbaudām, kas vēršas pie mums: pirms kaut ko izsniedzam, mainām vai dzēšam, pārliecināmies, ka neviens cits neizmanto jūsu vārdu. Prasām pēc iespējas maz, un nekādas personas apliecības vai pases kopijas.
for-a-child: Jūs rakstāt bērna vārdā. Visvienkāršākajā veidā pārbaudīsim, vai to drīkstat. Lūdzu, nesūtiet mums bērna dokumentus un nestāstiet par bērnu vairāk, nekā vajadzīgs.
no-login: Jums nav jāpiesakās kontā, un parole mums nav vajadzīga.
complaint: Mēs izskatīsim jūsu sūdzību un paziņosim rezultātu. Ja tas prasīs vairāk laika, pateiksim, cik tālu esam tikuši.
authority-any-time: Ja tur, kur dzīvojat, ir datu aizsardzības iestāde, varat tajā vērsties jebkurā laikā. Jums nav jāgaida uz mums.
how-to-add: Vai kaut ko esam pārpratuši, vai vēlaties ko piebilst? Vienkārši atbildiet uz šo e-pastu un atstājiet numuru temata rindā.
no-identity-papers: Pašlaik jums nav jāsūta nekādi personu apliecinoši dokumenti.
no-answer-yet: Šis e-pasts tikai apstiprina, ka jūsu ziņa ir saņemta. Tas nepasaka, vai mums ir dati par jums, un vēl nav lēmums.

question.intro: Lai turpinātu, mums no jums kaut kas jāuzzina:
question.only-this: Lūdzu, pastāstiet mums tikai to, ko šeit jautājam. Pietiek atbildēt uz šo e-pastu; personu apliecinoši dokumenti nav vajadzīgi.
question.opt-out: Lai reklāma beigtos, jums nav jāatbild.

identity.why: Pirms kaut ko izsniedzam, mainām vai dzēšam, mums jābūt pārliecībai, ka to lūdzat jūs. Tas jūs aizsargā: neviens cits nedrīkst to panākt jūsu vārdā.
identity.why-child: Pirms kaut ko izsniedzam, mainām vai dzēšam, mums jābūt pārliecībai, ka drīkstat runāt bērna vārdā. Tas aizsargā bērnu.
identity.how: Tas notiek šādi:
identity.only-this: Lūdzu, nesūtiet mums neko vairāk, un nekādas personas apliecības vai pases kopijas. Atbildi izmantosim tikai šai pārbaudei un dzēsīsim, kad tā vairs nebūs vajadzīga.
no-data-said: Šis e-pasts nepasaka, vai mums ir dati par jums.

extension.intro: Lai jums atbildētu, mums vajag vairāk laika. Iemesls:
extension.complexity: Tas, ko lūdzat, ir sarežģīts, un mēs vēlamies atbildēt rūpīgi.
extension.number-of-requests: Jūs mums nosūtījāt vairākus lūgumus, un visiem vajadzīgs laiks.

outcome.granted: Mēs izdarījām, ko lūdzāt.
outcome.answered: Šī ir mūsu atbilde:
outcome.nothing-found: Mēs meklējām personas datus par jums un neko neatradām.
outcome.nothing-found.child: Mēs meklējām personas datus par bērnu un neko neatradām.
outcome.nothing-found.other: Mēs meklējām to, par ko rakstījāt, un neko neatradām.
outcome.search-again: Vai ir cits vārds vai cita adrese, pēc kuras meklēt? Pasakiet mums, un meklēsim vēlreiz.
outcome.withdrawn: Jūs paziņojāt, ka to vairs nevēlaties, tādēļ neko vairāk nedarām. Ja tā nav, vienkārši atbildiet uz šo e-pastu.
outcome.partly: Mēs izdarījām daļu no tā, ko lūdzāt.
outcome.rest: Pārējo nevaram izdarīt. Iemesls:
refusal: Mēs nevaram izdarīt to, ko lūdzat. Iemesls:
denial.identity-not-proved: Mēs nevarējām pārliecināties, ka lūdz persona, par kuru ir runa, vai kāds, kas drīkst rīkoties tās vārdā. Lai šo personu aizsargātu, neko neizsniedzām un nemainījām. To, kā trūkst, vēl varat atsūtīt.
denial.legal-obligation: Likums uzliek mums pienākumu šos personas datus lietot arī turpmāk.
denial.legal-claims: Personas dati vajadzīgi juridiskām prasībām vai aizstāvībai pret tām.
denial.freedom-of-expression: Citiem cilvēkiem ir tiesības izteikties un tikt informētiem. Šeit šīs tiesības sver vairāk.
denial.public-interest: Personas dati vajadzīgi uzdevumam sabiedrības interesēs.
denial.rights-of-others: Tas kaitētu citu cilvēku tiesībām.
denial.unfounded-or-excessive: Likums ļauj noraidīt lūgumus, kas ir acīmredzami nepamatoti vai pārmērīgi, piemēram, tādēļ, ka bieži atkārtojas. Mēs uzskatām, ka šis ir tāds.
denial.not-covered: Jūsu gadījumā likums šīs tiesības nedod.
denial.not-ours: Par šiem personas datiem lemjam nevis mēs, bet kāds cits.
used-only-for-that: To, ko šī iemesla dēļ glabājam, nelietojam nekam citam.
backups: Kopijas vēl kādu laiku var palikt mūsu rezerves kopijās, līdz tām beidzas termiņš. Līdz tam tās nelietojam.
record-kept: Glabājam īsu ierakstu par jūsu lūgumu un mūsu atbildi, lai varētu parādīt, ka ar to nodarbojāmies. Nekam citam to nelietojam.
cached-copies: Meklētāji un citas vietnes vēl kādu laiku var rādīt vecas kopijas. Tās mēs nevaram dzēst. Varat to lūgt tiem, kas tās uztur.
on-its-way: Kaut kas, kas jau bija ceļā, vēl var jūs sasniegt.
look-again: Vai domājat, ka kļūdāmies, vai kaut kā trūkst? Vienkārši atbildiet uz šo e-pastu, un mēs paskatīsimies vēlreiz.
right-to-complain: Ja tam nepiekrītat, jums ir tiesības iesniegt sūdzību šai iestādei:
right-to-court: Jums ir arī tiesības vērsties tiesā.

referral.intro: Ar jūsu sūdzību tagad nodarbojas šī iestāde:
referral.their-reference: Tās lietas numurs ir {theirReference}.
referral.next: Iestāde lemj, kas notiks tālāk, un mēs tai dodam, kas vajadzīgs. Varat tai arī rakstīt tieši.
`;
