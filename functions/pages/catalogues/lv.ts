export const latvian = `
# Latviešu valoda. Ko nozīmē katra rinda, ir paskaidrots failā en.ts.
# Datums ir nominatīvā („2026. gada 24. decembris”), tāpēc teikumiem jābūt tādiem, kuros tas iederas.
# Skaitlis {days} var būt jebkāds, arī 1 vai 21: „{days}. dienā” der vienmēr.

reviewed:

privacy-desk: Datu aizsardzības kontaktpunkts
skip: Pāriet uz saturu
back: Atpakaļ
error-prefix: Kļūda:
languages: Šī lapa citās valodās
policy: Privātuma politika
promises: Mūsu solījumi
notices: Paziņojumi
home: Rakstiet mums
follow: Uzziniet, cik tālu esam tikuši
check-receipt: Pārbaudiet apliecinājumu
or-by-mail: Varat mums rakstīt arī e-pastā: {address}. Mēs to izskatīsim tāpat.

start.title: Kā varam Jums palīdzēt?
start.intro: Izvēlieties to, kas Jums der vislabāk. Konts un personu apliecinoši dokumenti nav vajadzīgi, un tas ir bez maksas.
start.group.data: Mani dati
start.group.security: Drošība
start.group.other: Kas cits
choice.erasure: Dzēst manus datus vai slēgt manu kontu
choice.child: Dzēst bērna datus
choice.unauthorised-account: Ziņot par kontu, kas nav mans
choice.content-removal: Noņemt ierakstu, attēlu vai atsauksmi
choice.access: Saņemt savu datu kopiju
choice.rectification: Labot manus datus
choice.opt-out: Vairs nesūtīt man reklāmu
choice.breach-written-notice: Saņemt rakstisku paziņojumu, ja notiek datu aizsardzības pārkāpums
choice.breach-inquiry: Uzzināt, vai drošības incidents skar mani
choice.breach-report: Ziņot par datu noplūdi vai citu drošības problēmu
choice.complaint: Iesniegt sūdzību par to, kā izmanto manus datus
choice.other: Pajautāt vai pastāstīt ko citu
intro.erasure: Uzrakstiet, kas mums jāmeklē. Iemesls nav jānorāda.
intro.child: To varat lūgt par bērnu, kura vārdā drīkstat runāt. Mēs to izskatām pirms citām ziņām. Lūdzu, nestāstiet par bērnu vairāk, nekā nepieciešams.
intro.unauthorised-account: Vai kāds ir atvēris kontu ar Jūsu adresi vai Jūsu vārdā? Jums tajā nav jāpiesakās, un mums nav vajadzīga parole.
intro.content-removal: Uzrakstiet, kur tas ir publicēts un kāpēc tas būtu jānoņem.
intro.access: Mēs paziņosim, vai apstrādājam personas datus par Jums, un, ja tā ir, nosūtīsim Jums to kopiju.
intro.rectification: Uzrakstiet, kas ir nepareizi un kā ir pareizi.
intro.opt-out: Pietiek ar Jūsu adresi. Jums nav jāpierāda sava identitāte.
intro.breach-written-notice: Ja notiks datu aizsardzības pārkāpums, kas skar Jūs, mēs nosūtīsim Jums vēstuli. Tas ir bez maksas, un savu lūgumu varat jebkurā laikā atsaukt.
intro.breach-inquiry: Uzrakstiet, kuru adresi Jūs pie mums izmantojat un kas Jums ir zināms par notikušo.
intro.breach-report: Vai redzējāt citu cilvēku datus, saņēmāt kaut ko, kas bija domāts kādam citam, vai atradāt drošības nepilnību? Uzrakstiet, ko pamanījāt. Lūdzu, nesūtiet mums citu cilvēku datus.
intro.complaint: Uzrakstiet, kas notika un kā to varētu labot. Mēs to izskatīsim un paziņosim Jums rezultātu.
intro.other: Rakstiet saviem vārdiem. Ziņu izlasīs cilvēks.

optional: (neobligāti)
field.who: Par kuru personu ir runa?
who.myself: Par mani
who.child: Par bērnu, kura vārdā drīkstu runāt
who.somebody-else: Par citu personu, kura man to ir lūgusi
hint.somebody-else: Vēlāk varam lūgt šīs personas parakstītu pilnvaru. Pašlaik nekas nav jāsūta.
field.name: Jūsu vārds un uzvārds
field.address: Jūsu e-pasta adrese
hint.address: Uz šo adresi nosūtīsim atbildi.
hint.address-opt-out: Adrese, uz kuru pienāk reklāma. Uz to nosūtīsim arī apstiprinājumu.
field.account: E-pasta adrese, lietotājvārds vai klienta numurs, pēc kura mums meklēt
hint.account: Tikai tad, ja tas atšķiras no iepriekš norādītās adreses. Nekad nerakstiet šeit paroli.
field.link: Tās lapas tīmekļa adrese, kurā tas ir publicēts
hint.link: To var nokopēt no pārlūkprogrammas adreses joslas.
field.postal: Pasta adrese vēstulei
hint.postal: Iela, pilsēta vai pagasts, pasta indekss un valsts – katrs savā rindā.
field.country: Valsts, kurā dzīvojat
hint.country: No tā ir atkarīgs, kurš likums kādas tiesības Jums piešķir.
country.none: Nevēlos norādīt
country.california: Amerikas Savienotās Valstis – Kalifornija
field.message: Saviem vārdiem
hint.message: Lūdzu, nesūtiet paroles, karšu numurus un personu apliecinošus dokumentus.
field.message-optional: Vai ir vēl kas, kas mums būtu jāzina?
continue: Turpināt
trap: Atstājiet šo lauku tukšu

errors.title: Radās problēma
error.who: Izvēlieties, par kuru personu ir runa.
error.name-missing: Ierakstiet savu vārdu un uzvārdu.
error.name-long: Vārdā un uzvārdā var būt ne vairāk kā 200 rakstzīmes.
error.address-missing: Ierakstiet savu e-pasta adresi, lai varam Jums atbildēt.
error.address-form: Ierakstiet e-pasta adresi šādā formā: vards@example.org.
error.address-long: E-pasta adresē var būt ne vairāk kā 254 rakstzīmes.
error.account-long: Šeit var ierakstīt ne vairāk kā 300 rakstzīmes.
error.link-long: Tīmekļa adresē var būt ne vairāk kā 2000 rakstzīmes.
error.postal-missing: Ierakstiet pasta adresi, uz kuru sūtīt vēstuli.
error.postal-long: Pasta adresē var būt ne vairāk kā 1000 rakstzīmes.
error.country: Izvēlieties valsti no saraksta vai nenorādiet to.
error.message-missing: Uzrakstiet saviem vārdiem, par ko ir runa.
error.message-long: Ziņā var būt ne vairāk kā 20~000 rakstzīmes.
error.stale: Šī lapa ilgi bija atvērta. Nekas nav pazudis, bet nekas arī vēl nav nosūtīts. Lūdzu, pārskatiet visu vēlreiz un nosūtiet.

check.title: Pārbaudiet, ko sūtāt
check.choice: Jūs vēlaties
check.nothing: Nav norādīts
check.send-note: Kad to nosūtīsiet, mēs tūlīt nosūtīsim apstiprinājumu uz e-pasta adresi {address}.
check.send-note-post: Kad to nosūtīsiet, mēs parādīsim saņemšanas apliecinājumu. Saglabājiet to, jo Jūs nenorādījāt e-pasta adresi.
send: Nosūtīt
change: Labot

sent.title: Esam saņēmuši Jūsu ziņu
sent.reference: Jūsu atsauces numurs ir
sent.mail: Drīz saņemsiet e-pasta vēstuli. Tajā būs teikts, kā mēs sapratām Jūsu ziņu un līdz kuram datumam atbildēsim, un būs saite uz lapu, kurā varēsiet sekot izskatīšanai. Ja stundas laikā nekas nepienāk, ieskatieties surogātpasta mapē.
sent.confirm: Lūdzu, atveriet saiti šajā vēstulē un apstipriniet, ka adrese ir Jūsu. Jūsu ziņu izskatīsim jebkurā gadījumā, taču uz neapstiprinātu adresi personas datus nesūtām.
sent.held: Vispirms Jūsu ziņu apskatīs kāds no mūsu komandas. Līdz tam uz norādīto adresi neko nesūtīsim.
sent.no-mail: Jūs nenorādījāt e-pasta adresi, tāpēc, lūdzu, saglabājiet vai izdrukājiet šo lapu.
sent.at: Saņemšanas laiks: {date}, plkst.~{hour}.{minute} ({zone}).
understood: Jūsu ziņu mēs saprotam šādi
understood.unclear: Kāds no mūsu komandas izlasīs Jūsu ziņu, lai saprastu, kas Jums vajadzīgs.
receipt.title: Jūsu saņemšanas apliecinājums
receipt.what: Šis kods apliecina, ka iepriekš norādītajā laikā saņēmām no Jums tieši šo tekstu. Saglabājiet to. Ar šo kodu to var pārbaudīt gan Jūs, gan ikviena persona, kurai to parādīsiet.
receipt.code: Apliecinājums
receipt.digest: Teksta digitālais nospiedums (SHA-256)

verify.title: Pārbaudiet saņemšanas apliecinājumu
verify.intro: Ja Jums ir mūsu izsniegts saņemšanas apliecinājums, šeit varat pārbaudīt, vai tas ir īsts.
verify.code: Apliecinājums
verify.words: Nosūtītais teksts
hint.verify-words: Ja to ierakstīsiet, salīdzināsim to arī ar nospiedumu. Neko no tā nesaglabāsim.
verify.button: Pārbaudīt
verify.genuine: Šis apliecinājums ir īsts. Ziņas atsauces numurs ir {reference}, saņemšanas datums ir {date}, laiks – plkst.~{hour}.{minute} ({zone}).
verify.words-match: Teksts ir tieši tāds, kāds tika nosūtīts.
verify.words-differ: Teksts nav tieši tāds, kāds tika nosūtīts. Pietiek ar vienu atšķirīgu rakstzīmi.
verify.false: Šis nav mūsu apliecinājums, vai arī trūkst kādas tā daļas. Nokopējiet to visu, no pirmās līdz pēdējai rakstzīmei.

follow.title: Uzziniet, cik tālu esam tikuši
follow.intro: Ierakstiet savu atsauces numuru. Mēs nosūtīsim kodu uz e-pasta adresi, kas ar to saistīta. Uz to pašu lapu ved arī saite mūsu vēstulēs.
follow.reference: Jūsu atsauces numurs
hint.reference: Tas izskatās šādi: PD-7F3K-9QXM-4. To atradīsiet katrā mūsu vēstulē.
follow.send: Nosūtīt man kodu
follow.sent: Ja šāds atsauces numurs pastāv, kods ir ceļā uz e-pasta adresi, kas ar to saistīta. Kods ir derīgs 30~minūtes.
follow.code: Kods no vēstules
follow.open: Atvērt
error.reference: Šis nav mūsu atsauces numurs. Mūsu numuri izskatās šādi: PD-7F3K-9QXM-4. Lūdzu, pārbaudiet katru rakstzīmi.
error.code: Kods nav pareizs vai vairs nav derīgs. Pārbaudiet to vai palūdziet jaunu.
error.too-often: Ar šo atsauces numuru ir bijis pārāk daudz mēģinājumu. Lūdzu, izmantojiet saiti kādā no mūsu vēstulēm vai mēģiniet vēlreiz rīt.

status.title: Cik tālu esam tikuši
status.dead: Šī saite vairs nav derīga
status.dead-what: Saites uz šo lapu pēc kāda laika zaudē derīgumu, lai neviens cits nevarētu izmantot vecu saiti. Lai saņemtu jaunu, ierakstiet savu atsauces numuru.
status.erased: Personas dati šajā lietā ir dzēsti. Ir palicis tikai īss ieraksts par to, ka esam to izskatījuši.
status.confirm.title: Vai šī adrese ir Jūsu?
status.confirm.what: Šo ziņu saņēmām ar mūsu veidlapas starpniecību. Lūdzu, apstipriniet, ka to nosūtījāt Jūs. Pirms tam personas datus nesūtīsim.
status.confirm.yes: Jā, to nosūtīju es
status.confirmed: Paldies. Adrese ir apstiprināta.
status.asks: Ko Jūs lūdzāt
status.since: Saņemts: {date}.
state.open: Mēs pie tā strādājam.
state.first: Mēs to izskatām pirms citām ziņām.
state.waiting-person: Gaidām Jūsu atbildi uz mūsu jautājumu.
state.waiting-identity: Mums jāpārliecinās, kas mums raksta. Lūdzu, atbildiet uz jautājumu, ko Jums nosūtījām.
state.granted: Izdarīts.
state.answered: Atbilde ir sniegta.
state.partly: Daļu izdarījām un paskaidrojām, kāpēc pārējo ne.
state.refused: Mēs nevarējām to izdarīt un paskaidrojām, kāpēc.
state.nothing-found: Mēs meklējām un neko neatradām.
state.withdrawn: Jūs to atsaucāt.
state.escalated: To izskata datu aizsardzības iestāde.
state.extended: Mums vajag vairāk laika nekā parasti, un mēs paskaidrojām, kāpēc.
status.frozen: Kamēr tas nav izlemts, bērna dati netiek izmantoti.
status.messages: Sarakste
status.you: Jūs rakstījāt – {date}
status.we: Mēs rakstījām – {date}
status.files: Faili:
status.no-words: Ziņa bez teksta.
status.write.title: Atbildiet vai piebilstiet ko
status.write.label: Jūsu ziņa
status.write.button: Nosūtīt
status.file.title: Pievienojiet failu
status.file.what: Attēls, PDF, teksts vai biroja dokuments, ne lielāks par {megabytes}~MB. Lūdzu, nesūtiet personu apliecinošus dokumentus, ja neesam tos prasījuši.
status.file.label: Fails
status.file.button: Pievienot failu
status.added: Esam saņēmuši Jūsu failu.
status.written: Esam saņēmuši Jūsu ziņu.
status.withdraw: Es to vairs nevēlos
status.not-meant: Es domāju ko citu
status.withdrawn: Paldies. Mēs šajā jautājumā neko vairāk nedarīsim.
status.disputed: Paldies. Kāds no mūsu komandas to izlasīs vēlreiz.
status.not-me.title: Vai to nesūtījāt Jūs?
status.not-me.what: Varbūt kāds izmantoja Jūsu adresi kļūdas pēc vai tīšām. Paziņojiet mums: tad Jūsu vārdā nekas netiks darīts un šī saite vairs nedarbosies.
status.not-me.button: Es to nesūtīju
status.disowned.title: Paldies, ka paziņojāt
status.disowned.what: Jūsu vārdā nekas netiks darīts. Kāds no mūsu komandas noskaidros, kas noticis. Jums nekas vairāk nav jādara.
status.nothing-more: Šeit vairs neko nevar pievienot. Ja Jums kaut ko vajag, rakstiet mums vēlreiz.

promises.title: Mūsu solījumi
promises.intro: Šie teikumi ir no mūsu privātuma politikas. Par katru saņemto ziņu mēs pārbaudām, vai tos pildām.
promises.days: Mēs atbildam ne vēlāk kā {days}. dienā pēc saņemšanas.
promises.business-days: Mēs to izdarām ne vēlāk kā {days}. darba dienā pēc saņemšanas.
promises.version: Privātuma politikas redakcija: {version}
promises.score: Ievērots: {kept} no {ended} (skaitīšanas sākums: {date})
promises.none: Šeit vēl nav solījumu.
notices.title: Paziņojumi
notices.none: Pašlaik paziņojumu nav.
notices.intro: Šeit publicējam to, kas būtu jāzina visiem, piemēram, ja ir noticis datu aizsardzības pārkāpums.

failed.title: Tas neizdevās
failed.fault: Mūsu pusē radās kļūda. Nekas netika mainīts. Lūdzu, pēc brīža mēģiniet vēlreiz.
failed.missing: Šajā adresē lapas nav. Varbūt trūkst kādas saites daļas.
failed.too-many: No Jūsu tīkla pašlaik pienāk ļoti daudz ziņu, tāpēc šo ar veidlapu pieņemt nevaram. Lūdzu, nosūtiet to pa e-pastu: tur nekas nepazudīs.
failed.too-large: Nosūtītais šai veidlapai ir par lielu. Lūdzu, saīsiniet to vai nosūtiet pa e-pastu.

notices.posted: Publicēts {date}
notices.corrected: Labots {date}
notices.earlier: Kas šeit bija līdz {date}
notices.feed: Sekot šai lapai ar plūsmu (Atom)
notices.banner: {organisation} ir publicējusi paziņojumu:
status.notices: Paziņojumi, kas attiecas uz jums
`;
