export const latvian = `
# Latviešu valoda. Ko nozīmē katra rinda, ir paskaidrots failā en.ts.
# Datums ir nominatīvā („2026. gada 24. decembris”), tāpēc teikumiem jābūt tādiem, kuros tas iederas.

locale: lv-LV
reviewed:

greeting: Labdien!
other-language: Atvainojiet, ka vēl nevaram rakstīt Jūsu valodā. Jūs varat mums rakstīt savā valodā.
closing: Ar cieņu
team: {organisation}, datu aizsardzības komanda
reference: Atsauces numurs: {reference}. Ja atbildēsiet, lūdzu, atstājiet to vēstules tematā.
reference.on-paper: Atsauces numurs: {reference}. Ja atbildēsiet, lūdzu, norādiet to.

subject.acknowledgement: {organisation}: esam saņēmuši Jūsu ziņu – {reference}
subject.question: {organisation}: jautājums par Jūsu ziņu – {reference}
subject.identity-check: {organisation}: pirms varam Jums atbildēt – {reference}
subject.extension: {organisation}: atbildei vajag vairāk laika – {reference}
subject.answer: {organisation}: mūsu atbilde – {reference}
subject.referral: {organisation}: jaunumi par Jūsu ziņu – {reference}
subject.status-code: {organisation}: Jūsu kods
subject.reply: Jūsu ziņa ({organisation})

arrived: Paldies par Jūsu ziņu. Tās saņemšanas datums ir {date}, laiks – plkst.~{hour}.{minute} ({zone}), un atsauces numurs ir {reference}.
arrived-on: Paldies par Jūsu ziņu. Tās saņemšanas datums ir {date}, un atsauces numurs ir {reference}.
understood: Jūsu ziņu mēs saprotam šādi:
about: Jūs mums rakstījāt. Runa ir par šo:
ask.erasure: Jūs lūdzat dzēst personas datus
ask.content-removal: Jūs lūdzat noņemt kaut ko publicētu
ask.child: Jūs rakstāt par bērna personas datiem
ask.unauthorised-account: Jūs ziņojat par kontu, ko kāds atvēris bez atļaujas
ask.access: Jūs vēlaties uzzināt, vai apstrādājam personas datus par Jums, un, ja tā ir, saņemt to kopiju
ask.rectification: Jūs lūdzat labot personas datus
ask.portability: Jūs vēlaties pārnest personas datus uz citu pakalpojumu
ask.restriction: Jūs lūdzat ierobežot personas datu apstrādi
ask.objection: Jūs iebilstat pret kādu personas datu izmantošanu
ask.opt-out: Jūs nevēlaties saņemt no mums reklāmu
ask.withdrawal-of-consent: Jūs atsaucat piekrišanu
ask.complaint: Jūs sūdzaties par to, kā rīkojas ar personas datiem
ask.authority: Jūs rakstāt iestādes vai citas personas vārdā
ask.breach-written-notice: Jūs vēlaties saņemt rakstisku paziņojumu, ja notiek datu aizsardzības pārkāpums
ask.breach-inquiry: Jūs vēlaties uzzināt, vai kāds drošības incidents skar Jūs
ask.breach-report: Jūs ziņojat par iespējamu drošības problēmu
ask.question: Jums ir jautājums par datu aizsardzību
ask-unclear: Jūsu ziņā ir vēl kaut kas, kas vispirms jāizlasa cilvēkam
all-unclear: Kāds no mūsu komandas to izlasīs, lai saprastu, kas Jums vajadzīgs.
unreadable: Jūsu ziņa ir šifrēta vai iepakota tā, ka nevaram to atvērt. Lūdzu, atsūtiet to vēlreiz kā vienkāršu tekstu: vienkārši atbildiet uz šo vēstuli. Nerakstiet to, ko nevēlaties sūtīt nešifrētā veidā.
first: Jūsu ziņu mēs izskatām pirms citām.
answer-by: Mēs Jums atbildēsim ne vēlāk kā šajā dienā: {date}.
answer-soon: Mēs Jums atbildēsim, cik drīz vien varēsim.
by-promise: To mēs apsolām savā privātuma politikā ({policy}).
opt-out-by-promise: Savā privātuma politikā ({policy}) mēs apsolām, ka reklāmu pārtrauksim sūtīt ne vēlāk kā šajā dienā: {date}.
opt-out-by-law: Likumā noteikts, ka Jūsu atteikumam no reklāmas jāstājas spēkā ne vēlāk kā šajā dienā: {date}.
by-eu-gdpr: Likumā noteikts, ka mums Jūs jāinformē viena mēneša laikā; pēdējā diena ir {date} (Vispārīgā datu aizsardzības regula, 12.~panta 3.~punkts).
by-uk-gdpr: Likumā noteikts, ka mums Jūs jāinformē viena mēneša laikā; pēdējā diena ir {date} (UK GDPR, 12.A~pants).
by-swiss-law: Likumā noteikts, ka parasti Jums jāsaņem mūsu atbilde 30~dienu laikā; pēdējā diena ir {date} (Šveices datu aizsardzības likums, 25.~panta 7.~punkts).
by-californian-law: Likumā noteikts, ka mums Jūs jāinformē 45~dienu laikā; pēdējā diena ir {date} (California Code of Regulations, 11.~sadaļa, 7021(b)~iedaļa).
by-data-privacy-framework: Mēs piedalāmies programmā “Data Privacy Framework”, tāpēc uz sūdzību mums jāatbild 45~dienu laikā; pēdējā diena ir {date}.
uk-complaint-arrived: Ar šo vēstuli mēs arī apstiprinām, ka esam saņēmuši Jūsu sūdzību, kā to prasa likums (Data Protection Act 2018, 164.A~pants).
what-next: Kas notiks tālāk: kāds no mūsu datu aizsardzības komandas izlasīs Jūsu ziņu un par to parūpēsies. Ja mums vajadzēs uzzināt vairāk, mēs Jums pajautāsim.
what-next.opt-out: Kas notiks tālāk: kāds no mūsu datu aizsardzības komandas par to parūpēsies. Jums nekas vairāk nav jādara, un Jums nav jāpierāda sava identitāte.
verification: Kā mēs pārbaudām, kas mums raksta: pirms kaut ko izsniedzam, mainām vai dzēšam, mēs pārliecināmies, ka neviens cits neizmanto Jūsu vārdu. Mēs prasām pēc iespējas mazāk un neprasām personas apliecības vai pases kopiju.
for-a-child: Jūs rakstāt bērna vārdā. Mēs pēc iespējas vienkārši pārbaudām, vai Jums ir tiesības to darīt. Lūdzu, nesūtiet mums bērna dokumentus un nestāstiet par bērnu vairāk, nekā nepieciešams.
no-login: Jums nav jāpiesakās kontā, un mums nav vajadzīga parole.
complaint: Mēs izskatīsim Jūsu sūdzību un paziņosim Jums rezultātu. Ja tas prasīs vairāk laika, mēs pastāstīsim, cik tālu esam tikuši.
authority-any-time: Ja Jūsu dzīvesvietā ir datu aizsardzības iestāde, Jūs varat tajā vērsties jebkurā laikā. Jums nav jāgaida mūsu atbilde.
how-to-add: Vai esam Jūs pārpratuši, vai arī Jūs vēlaties kaut ko piebilst? Tad vienkārši atbildiet uz šo vēstuli un atstājiet atsauces numuru tematā.
no-identity-papers: Personu apliecinoši dokumenti Jums tagad nav jāsūta.
no-answer-yet: Šī vēstule tikai apstiprina, ka esam saņēmuši Jūsu ziņu. Tajā nav teikts, vai mums ir dati par Jums, un tas vēl nav lēmums.

status-page: Šajā lapā varat redzēt, cik tālu esam tikuši, atbildēt mums un kaut ko piebilst: {link}
status-page-confirm: Kāds šo adresi ir norādījis veidlapā mūsu tīmekļa vietnē. Kamēr tas nav apstiprināts, mēs uz šejieni nesūtām personas datus. Ja tas bijāt Jūs, lūdzu, apstipriniet to šajā lapā, kurā varat arī redzēt, cik tālu esam tikuši. Ja tas nebijāt Jūs, paziņojiet mums to turpat: {link}
receipt: Šis ir Jūsu saņemšanas apliecinājums. Ikviena persona, kurai tas ir, var pārbaudīt, kad kādu tekstu saņēmām: {link}
status-code: Kāds mūsu tīmekļa vietnē vēlas apskatīt lapu ar atsauces numuru {reference}. Ja tas esat Jūs, ierakstiet tur šo kodu: {code}
status-code.not-you: Ja tas neesat Jūs, Jums nekas nav jādara. Bez šī koda neviens neko neredz. Kods ir derīgs 30~minūtes.

question.intro: Lai mēs varētu turpināt, mums no Jums kaut kas jāuzzina:
question.only-this: Lūdzu, uzrakstiet tikai to, ko šeit jautājam. Vienkārši atbildiet uz šo vēstuli; personu apliecinoši dokumenti mums nav vajadzīgi.
question.opt-out: Lai reklāmu pārtrauktu, Jums nav jāatbild.

identity.why: Pirms kaut ko izsniedzam, mainām vai dzēšam, mums jāpārliecinās, ka lūgums tiešām nāk no Jums. Tas aizsargā Jūs: neviens cits nedrīkst to panākt Jūsu vārdā.
identity.why-child: Pirms kaut ko izsniedzam, mainām vai dzēšam, mums jāpārliecinās, ka Jūs drīkstat runāt bērna vārdā. Tas aizsargā bērnu.
identity.how: To var izdarīt šādi:
identity.least: Lūdzu, vienā teikumā uzrakstiet, vai šis lūgums ir no Jums. Pagaidām ar to pietiek.
identity.least-child: Lūdzu, vienā teikumā uzrakstiet, kas Jūs esat bērnam: māte, tēvs vai cits aizbildnis. Pagaidām ar to pietiek.
guardian.account-address: Lūdzu, vienu reizi uzrakstiet mums no tā konta e-pasta adreses, par kuru runājat.
guardian.known-facts: Lūdzu, nosauciet divas lietas par kontu, ko citi diez vai zina, piemēram, lietotājvārdu un aptuveni kad tas tika atvērts. Parole mums nav vajadzīga.
guardian.call: Lūdzu, norādiet tālruņa numuru un kad drīkstam Jums zvanīt. Tad uzdosim dažus jautājumus.
guardian.signed-statement: Lūdzu, vienā teikumā uzrakstiet, ka esat bērna māte, tēvs vai cits aizbildnis, parakstiet to un atsūtiet mums. Pietiek ar fotoattēlu.
identity.only-this: Lūdzu, nesūtiet mums neko vairāk un nesūtiet personas apliecības vai pases kopiju. Jūsu atbildi izmantosim tikai šai pārbaudei un izdzēsīsim, kad tā vairs nebūs vajadzīga.
no-data-said: Šajā vēstulē nav teikts, vai mums ir dati par Jums.

extension.intro: Mums vajag vairāk laika, lai Jums atbildētu. Iemesls:
extension.complexity: Jūsu lūgums ir sarežģīts, un mēs vēlamies uz to atbildēt rūpīgi.
extension.number-of-requests: Jūs mums nosūtījāt vairākus pieprasījumus, un tiem visiem mums vajag laiku.

outcome.granted: Mēs esam izdarījuši to, ko lūdzāt.
outcome.answered: Mūsu atbilde ir šāda:
outcome.nothing-found: Mēs meklējām personas datus par Jums un tos neatradām.
outcome.nothing-found.child: Mēs meklējām personas datus par bērnu un tos neatradām.
outcome.nothing-found.other: Mēs meklējām to, par ko mums rakstījāt, un neko neatradām.
outcome.search-again: Vai ir cits vārds vai cita adrese, pēc kuras mums vajadzētu meklēt? Uzrakstiet mums, un mēs meklēsim vēlreiz.
outcome.withdrawn: Jūs mums paziņojāt, ka to vairs nevēlaties. Tāpēc mēs neko vairāk nedarīsim. Ja tā nav, vienkārši atbildiet uz šo vēstuli.
outcome.partly: Mēs esam izdarījuši daļu no tā, ko lūdzāt.
outcome.rest: Pārējo mēs nevaram izdarīt. Iemesls:
refusal: Mēs nevaram izdarīt to, ko lūdzat. Iemesls:
denial.identity-not-proved: Mēs nevarējām pārliecināties, ka Jūs esat attiecīgā persona vai ka drīkstat rīkoties tās vārdā. Lai šo personu aizsargātu, mēs neko neesam izsnieguši un neko neesam mainījuši. Jūs vēl varat mums atsūtīt to, kā trūkst.
denial.legal-obligation: Likums mums uzliek pienākumu šos personas datus apstrādāt arī turpmāk.
denial.legal-claims: Personas dati ir vajadzīgi, lai celtu likumīgas prasības vai aizstāvētos pret tām.
denial.freedom-of-expression: Citiem cilvēkiem ir tiesības paust savu viedokli un saņemt informāciju. Šajā gadījumā šīs tiesības ir svarīgākas.
denial.public-interest: Personas dati ir vajadzīgi uzdevumam, ko veic sabiedrības interesēs.
denial.rights-of-others: Tas kaitētu citu cilvēku tiesībām.
denial.unfounded-or-excessive: Likums ļauj noraidīt pieprasījumus, kas ir acīmredzami nepamatoti vai pārmērīgi, piemēram, tāpēc, ka tie bieži atkārtojas. Mēs uzskatām, ka šis ir tāds pieprasījums.
denial.not-covered: Jūsu gadījumā likums tādas tiesības neparedz.
denial.not-ours: Par šiem personas datiem lemjam nevis mēs, bet kāds cits.
used-only-for-that: To, kas šā iemesla dēļ tiek saglabāts, mēs neizmantojam nekam citam.
backups: Mūsu rezerves kopijās dati vēl kādu laiku var palikt, līdz beidzas šo kopiju glabāšanas termiņš. Līdz tam mēs tos neizmantojam.
record-kept: Mēs glabājam īsu ierakstu par Jūsu pieprasījumu un mūsu atbildi, lai varētu parādīt, ka esam to izskatījuši. Nekam citam mēs to neizmantojam.
cached-copies: Meklētāji un citas tīmekļa vietnes vēl kādu laiku var rādīt vecas kopijas. Tās mēs nevaram izdzēst. Jūs varat vērsties pie šo vietņu uzturētājiem.
on-its-way: Tas, kas jau bija nosūtīts, vēl var Jūs sasniegt.
look-again: Vai Jūs domājat, ka kļūdāmies, vai arī kaut kā trūkst? Tad vienkārši atbildiet uz šo vēstuli, un mēs to izskatīsim vēlreiz.
right-to-complain: Ja Jūs tam nepiekrītat, Jums ir tiesības iesniegt sūdzību šajā iestādē:
right-to-court: Jums ir arī tiesības vērsties tiesā.

referral.intro: Jūsu sūdzību tagad izskata šī iestāde:
referral.their-reference: Iestādes piešķirtais numurs ir {theirReference}.
referral.next: Iestāde lemj, kas notiks tālāk, un mēs tai sniedzam visu vajadzīgo. Arī Jūs varat tai rakstīt.

notice.title.breach: Paziņojums par datu aizsardzības pārkāpumu
notice.title.policy-change: Mūsu privātuma politika mainās
notice.title.change-of-ownership: Mūsu pakalpojumam ir jauns īpašnieks
notice.what-happened: Kas notika
notice.what-information: Par kādiem datiem ir runa
notice.consequences: Ko tas jums var nozīmēt
notice.what-we-do: Ko mēs darām
notice.what-you-can-do: Ko varat darīt jūs
notice.more-information: Plašāka informācija
notice.what-changes: Kas mainās
notice.from-when: No kura laika
notice.contact: Varat mums rakstīt uz {address} vai izmantot veidlapu {link}.
notice.authority: Jums ir tiesības iesniegt sūdzību datu aizsardzības iestādē. Jums tā ir šī:
notice.effective: Tas ir spēkā no {date}.
notice.posted: Šis paziņojums ir arī {link}.
notice.drill: Šīs ir mācības: nekas nav noticis, un jums nekas nav jādara.
notice.drill-subject: Mācības: {subject}
`;
