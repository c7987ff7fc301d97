export const lithuanian = `
# Lietuvių. Ką reiškia kiekviena eilutė, paaiškinta faile en.ts.

locale: lt-LT
reviewed:

greeting: Laba diena,
other-language: Apgailestaujame, kad dar negalime rašyti jūsų kalba. Atsakyti mums galite savo kalba.
closing: Pagarbiai
team: Duomenų apsaugos komanda, {organisation}
reference: Bylos numeris: {reference}. Jei atsakysite, palikite jį temos eilutėje.

subject.acknowledgement: {organisation}: gavome jūsų žinutę – {reference}
subject.question: {organisation}: klausimas dėl jūsų žinutės – {reference}
subject.identity-check: {organisation}: prieš jums atsakydami – {reference}
subject.extension: {organisation}: mūsų atsakymas užtruks ilgiau – {reference}
subject.answer: {organisation}: mūsų atsakymas – {reference}
subject.referral: {organisation}: naujienos dėl jūsų žinutės – {reference}
subject.reply: Jūsų žinutė ({organisation})

arrived: Dėkojame už žinutę. Ji mus pasiekė {date}, {hour}:{minute} ({zone}), bylos numeris {reference}.
arrived-on: Dėkojame už žinutę. Ji mus pasiekė {date}, bylos numeris {reference}.
understood: Štai kaip ją suprantame:
about: Jūs mums rašėte. Kalbama apie tai:
ask.erasure: prašote ištrinti asmens duomenis
ask.content-removal: prašote pašalinti tai, kas paskelbta
ask.child: rašote apie vaiko asmens duomenis
ask.unauthorised-account: pranešate apie paskyrą, kurią kažkas sukūrė be leidimo
ask.access: norite žinoti, ar naudojame su jumis susijusius asmens duomenis, ir, jei taip, gauti jų kopiją
ask.rectification: prašote ištaisyti asmens duomenis
ask.portability: norite perkelti asmens duomenis į kitą paslaugą
ask.restriction: prašote apriboti asmens duomenų naudojimą
ask.objection: nesutinkate, kad asmens duomenys būtų naudojami
ask.opt-out: nenorite gauti mūsų reklamos
ask.withdrawal-of-consent: atšaukiate sutikimą
ask.complaint: skundžiatės tuo, kaip elgiamasi su asmens duomenimis
ask.authority: rašote institucijos arba kito žmogaus vardu
ask.breach-written-notice: norite gauti rašytinį pranešimą, jei bus pažeistas saugumas
ask.breach-inquiry: norite žinoti, ar saugumo incidentas susijęs su jumis
ask.breach-report: pranešate apie galimą saugumo problemą
ask.question: turite klausimą apie duomenų apsaugą
ask-unclear: žinutėje yra dar kažkas, ką pirmiausia turi perskaityti žmogus
all-unclear: Kas nors iš mūsų komandos ją perskaitys, kad suprastų, ko jums reikia.
unreadable: Jūsų žinutė užšifruota arba supakuota taip, kad jos negalime atidaryti. Atsiųskite ją dar kartą paprastu tekstu: pakanka atsakyti į šį laišką. Nerašykite to, ko nenorite siųsti nešifruoto.
first: Jūsų žinute užsiimame pirmiau nei kitomis.
answer-by: Atsakysime jums ne vėliau kaip šią dieną: {date}.
answer-soon: Atsakysime jums kaip galima greičiau.
by-promise: Tai žadame savo privatumo politikoje ({policy}).
opt-out-by-promise: Savo privatumo politikoje ({policy}) žadame, kad reklama liausis ne vėliau kaip šią dieną: {date}.
opt-out-by-law: Pagal įstatymą jūsų atsisakymas reklamos turi įsigalioti ne vėliau kaip šią dieną: {date}.
by-eu-gdpr: Pagal įstatymą atsakymą iš mūsų turite gauti per vieną mėnesį, tai yra ne vėliau kaip šią dieną: {date} (BDAR 12~straipsnio 3~dalis).
by-uk-gdpr: Pagal įstatymą atsakymą iš mūsų turite gauti per vieną mėnesį, tai yra ne vėliau kaip šią dieną: {date} (UK GDPR, 12A~straipsnis).
by-swiss-law: Pagal įstatymą mūsų atsakymą paprastai turite gauti per 30~dienų, tai yra ne vėliau kaip šią dieną: {date} (Šveicarijos federalinis duomenų apsaugos įstatymas, 25~straipsnio 7~dalis).
by-californian-law: Pagal įstatymą atsakymą iš mūsų turite gauti per 45~dienas, tai yra ne vėliau kaip šią dieną: {date} (California Code of Regulations, 11~antraštinė dalis, 7021(b)~skirsnis).
by-data-privacy-framework: Dalyvaujame Data Privacy Framework programoje, todėl mūsų atsakymą į skundą turite gauti per 45~dienas, ne vėliau kaip šią dieną: {date}.
uk-complaint-arrived: Šiuo laišku taip pat patvirtiname, kad jūsų skundas gautas, kaip reikalauja įstatymas (Data Protection Act 2018, 164A~skirsnis).
what-next: Kas toliau: kas nors iš mūsų duomenų apsaugos komandos perskaitys jūsų žinutę ir ja pasirūpins. Jei reikės sužinoti daugiau, paklausime.
what-next.opt-out: Kas toliau: kas nors iš mūsų duomenų apsaugos komandos tuo pasirūpins. Jums nereikia daugiau nieko daryti ir nereikia įrodinėti, kas esate.
verification: Kaip tikriname, kas kreipiasi: prieš ką nors perduodami, keisdami ar ištrindami, įsitikiname, kad niekas kitas nesinaudoja jūsų vardu. Prašome kuo mažiau ir jokios asmens tapatybės kortelės ar paso kopijos.
for-a-child: Rašote vaiko vardu. Paprasčiausiu būdu patikrinsime, ar galite tai daryti. Prašome nesiųsti vaiko dokumentų ir nepasakoti apie vaiką daugiau, nei reikia.
no-login: Prie paskyros prisijungti nereikia, ir slaptažodžio mums nereikia.
complaint: Ištirsime jūsų skundą ir pranešime rezultatą. Jei užtruks ilgiau, pasakysime, kiek esame nuveikę.
authority-any-time: Jei ten, kur gyvenate, yra duomenų apsaugos institucija, galite į ją kreiptis bet kada. Mūsų laukti nereikia.
how-to-add: Ką nors supratome neteisingai arba norite ką nors pridurti? Tiesiog atsakykite į šį laišką ir palikite numerį temos eilutėje.
no-identity-papers: Dabar nereikia siųsti jokių asmens dokumentų.
no-answer-yet: Šis laiškas tik patvirtina, kad jūsų žinutė gauta. Jis nesako, ar turime duomenų apie jus, ir dar nėra sprendimas.

question.intro: Kad galėtume tęsti, turime kai ką iš jūsų sužinoti:
question.only-this: Parašykite mums tik tai, ko čia klausiame. Pakanka atsakyti į šį laišką; asmens dokumentų nereikia.
question.opt-out: Kad reklama liautųsi, atsakyti nereikia.

identity.why: Prieš ką nors perduodami, keisdami ar ištrindami, turime įsitikinti, kad to prašote jūs. Tai jus saugo: niekas kitas neturi to pasiekti jūsų vardu.
identity.why-child: Prieš ką nors perduodami, keisdami ar ištrindami, turime įsitikinti, kad galite kalbėti vaiko vardu. Tai saugo vaiką.
identity.how: Tai vyksta taip:
identity.only-this: Prašome nesiųsti nieko daugiau, ir jokios asmens tapatybės kortelės ar paso kopijos. Atsakymą naudosime tik šiam patikrinimui ir ištrinsime, kai jo nebereikės.
no-data-said: Šis laiškas nesako, ar turime duomenų apie jus.

extension.intro: Atsakymui mums reikia daugiau laiko. Priežastis:
extension.complexity: Tai, ko prašote, sudėtinga, ir norime atsakyti kruopščiai.
extension.number-of-requests: Atsiuntėte mums kelis prašymus, ir visiems jiems reikia laiko.

outcome.granted: Padarėme tai, ko prašėte.
outcome.answered: Štai mūsų atsakymas:
outcome.nothing-found: Ieškojome asmens duomenų apie jus ir neradome.
outcome.nothing-found.child: Ieškojome asmens duomenų apie vaiką ir neradome.
outcome.nothing-found.other: Ieškojome to, apie ką rašėte, ir nieko neradome.
outcome.search-again: Ar yra kitas vardas arba kitas adresas, pagal kurį turėtume ieškoti? Parašykite, ir ieškosime dar kartą.
outcome.withdrawn: Pranešėte, kad to nebenorite, todėl daugiau nieko nedarome. Jei taip nėra, tiesiog atsakykite į šį laišką.
outcome.partly: Padarėme dalį to, ko prašėte.
outcome.rest: Likusios dalies padaryti negalime. Priežastis:
refusal: Negalime padaryti to, ko prašote. Priežastis:
denial.identity-not-proved: Nepavyko įsitikinti, kad kreipiasi žmogus, apie kurį kalbama, arba kas nors, kas gali veikti už jį. Kad jį apsaugotume, nieko neperdavėme ir nepakeitėme. Tai, ko trūksta, dar galite atsiųsti.
denial.legal-obligation: Įstatymas įpareigoja mus toliau naudoti šiuos asmens duomenis.
denial.legal-claims: Asmens duomenų reikia teisiniams reikalavimams pareikšti arba gintis nuo jų.
denial.freedom-of-expression: Kiti žmonės turi teisę reikšti nuomonę ir būti informuoti. Čia ši teisė svaresnė.
denial.public-interest: Asmens duomenų reikia užduočiai dėl viešojo intereso.
denial.rights-of-others: Tai pakenktų kitų žmonių teisėms.
denial.unfounded-or-excessive: Įstatymas leidžia atmesti prašymus, kurie akivaizdžiai nepagrįsti arba pernelyg dideli, pavyzdžiui, nes dažnai kartojasi. Manome, kad šis yra toks.
denial.not-covered: Jūsų atveju įstatymas šios teisės nesuteikia.
denial.not-ours: Dėl šių asmens duomenų sprendžiame ne mes, o kažkas kitas.
used-only-for-that: To, kas dėl šios priežasties saugoma, niekam kitam nenaudojame.
backups: Kurį laiką kopijų gali likti mūsų atsarginėse kopijose, kol šios nustos galioti. Iki tol jų nenaudojame.
record-kept: Saugome trumpą įrašą apie jūsų prašymą ir mūsų atsakymą, kad galėtume parodyti, jog juo užsiėmėme. Niekam kitam jo nenaudojame.
cached-copies: Paieškos sistemos ir kitos svetainės kurį laiką gali rodyti senas kopijas. Jų ištrinti negalime. Galite paprašyti tų, kurie jas tvarko.
on-its-way: Tai, kas jau buvo pakeliui, dar gali jus pasiekti.
look-again: Manote, kad klystame, arba ko nors trūksta? Tiesiog atsakykite į šį laišką, ir pažiūrėsime dar kartą.
right-to-complain: Jei su tuo nesutinkate, turite teisę pateikti skundą šiai institucijai:
right-to-court: Taip pat turite teisę kreiptis į teismą.

referral.intro: Jūsų skundu dabar užsiima ši institucija:
referral.their-reference: Jos bylos numeris yra {theirReference}.
referral.next: Institucija sprendžia, kas toliau, o mes jai pateikiame, ko reikia. Galite jai parašyti ir tiesiogiai.
`;
