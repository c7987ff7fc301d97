export const slovenian = `
# Slovenščina. Pomen vsake vrstice je razložen v en.ts.
# Datum je v imenovalniku (»24. december 2026«): stoji za dvopičjem ali za »na dan«.

locale: sl-SI
reviewed:

greeting: Dober dan!
other-language: Žal vam še ne moremo pisati v vašem jeziku. Odgovorite nam lahko v svojem jeziku.
closing: Lep pozdrav
team: Ekipa za varstvo osebnih podatkov, {organisation}
reference: Številka zadeve: {reference}. Če odgovorite, jo prosimo pustite v zadevi sporočila.
reference.on-paper: Številka zadeve: {reference}. Če odgovorite, jo prosimo navedite.

subject.acknowledgement: {organisation}: prejeli smo vaše sporočilo – {reference}
subject.question: {organisation}: vprašanje o vašem sporočilu – {reference}
subject.identity-check: {organisation}: preden vam lahko odgovorimo – {reference}
subject.extension: {organisation}: naš odgovor bo trajal dlje – {reference}
subject.answer: {organisation}: naš odgovor – {reference}
subject.referral: {organisation}: novosti v zvezi z vašim sporočilom – {reference}
subject.status-code: {organisation}: vaša koda
subject.reply: Vaše sporočilo ({organisation})

arrived: Hvala za vaše sporočilo. Čas prejema: {date} ob {hour}.{minute} ({zone}). Številka zadeve: {reference}.
arrived-on: Hvala za vaše sporočilo. Datum prejema: {date}. Številka zadeve: {reference}.
understood: Vaše sporočilo razumemo takole:
about: Pisali ste nam. Gre za naslednje:
ask.erasure: prosite, da izbrišemo osebne podatke
ask.content-removal: prosite, da umaknemo nekaj, kar je objavljeno
ask.child: pišete o osebnih podatkih otroka
ask.unauthorised-account: obveščate nas o računu, ki ga je nekdo odprl brez dovoljenja
ask.access: želite vedeti, ali uporabljamo osebne podatke, ki se nanašajo na vas, in če jih, dobiti kopijo
ask.rectification: prosite, da popravimo osebne podatke
ask.portability: želite prenesti osebne podatke v drugo storitev
ask.restriction: prosite, da omejimo uporabo osebnih podatkov
ask.objection: ugovarjate uporabi osebnih podatkov
ask.opt-out: ne želite prejemati naših oglasov
ask.withdrawal-of-consent: preklicujete privolitev
ask.complaint: pritožujete se nad ravnanjem z osebnimi podatki
ask.authority: pišete za organ ali v imenu druge osebe
ask.breach-written-notice: želite pisno obvestilo, če pride do kršitve varnosti
ask.breach-inquiry: želite vedeti, ali vas je prizadel varnostni incident
ask.breach-report: obveščate nas o morebitni varnostni težavi
ask.question: imate vprašanje o varstvu podatkov
ask-unclear: v vašem sporočilu je še nekaj, kar mora najprej prebrati človek
all-unclear: Nekdo iz naše ekipe ga bo prebral, da bo jasno, kaj potrebujete.
unreadable: Vaše sporočilo je šifrirano ali stisnjeno tako, da ga ne moremo odpreti. Prosimo, pošljite ga znova kot navadno besedilo: dovolj je, da odgovorite na to sporočilo. Izpustite vse, česar ne želite poslati nešifrirano.
first: Vaše sporočilo obravnavamo prednostno.
answer-by: Odgovorili vam bomo najpozneje na dan {date}.
answer-soon: Odgovorili vam bomo čim prej.
by-promise: To obljubljamo v svoji politiki zasebnosti ({policy}).
opt-out-by-promise: V svoji politiki zasebnosti ({policy}) obljubljamo, da oglasi prenehajo prihajati najpozneje na dan {date}.
opt-out-by-law: Po zakonu mora vaša odjava od oglasov začeti veljati najpozneje na dan {date}.
by-eu-gdpr: Po zakonu se vam moramo oglasiti v enem mesecu, torej najpozneje na dan {date} (Splošna uredba o varstvu podatkov, člen~12(3)).
by-uk-gdpr: Po zakonu se vam moramo oglasiti v enem mesecu, torej najpozneje na dan {date} (UK GDPR, člen~12A).
by-swiss-law: Po zakonu vam moramo praviloma odgovoriti v 30~dneh, torej najpozneje na dan {date} (švicarski zvezni zakon o varstvu podatkov, člen~25(7)).
by-californian-law: Po zakonu se vam moramo oglasiti v 45~dneh, torej najpozneje na dan {date} (California Code of Regulations, naslov~11, oddelek~7021(b)).
by-data-privacy-framework: Sodelujemo v okviru Data Privacy Framework, zato vam moramo na pritožbo odgovoriti v 45~dneh, najpozneje na dan {date}.
uk-complaint-arrived: S tem sporočilom tudi potrjujemo, da smo prejeli vašo pritožbo, kakor zahteva zakon (Data Protection Act 2018, oddelek~164A).
what-next: Kaj sledi: nekdo iz naše ekipe za varstvo osebnih podatkov bo prebral vaše sporočilo in poskrbel zanj. Če bomo morali vedeti več, vas bomo vprašali.
what-next.opt-out: Kaj sledi: nekdo iz naše ekipe za varstvo osebnih podatkov bo poskrbel za to. Ničesar več vam ni treba storiti in ni vam treba dokazovati, kdo ste.
verification: Kako preverjamo, kdo prosi: preden kaj izročimo, spremenimo ali izbrišemo, se prepričamo, da vašega imena ne uporablja nihče drug. Zahtevamo čim manj in ne želimo kopije osebne izkaznice ali potnega lista.
for-a-child: Pišete v imenu otroka. Na čim preprostejši način bomo preverili, ali to smete. Prosimo, ne pošiljajte nam otrokovih dokumentov in ne pišite o otroku več, kot je treba.
no-login: V račun se vam ni treba prijaviti in ne potrebujemo nobenega gesla.
complaint: Vašo pritožbo bomo preučili in vam sporočili izid. Če bo trajalo dlje, vam bomo sporočili, kako daleč smo.
authority-any-time: Če tam, kjer živite, obstaja organ za varstvo osebnih podatkov, se lahko nanj obrnete kadar koli. Na nas vam ni treba čakati.
how-to-add: Smo kaj narobe razumeli ali želite kaj dodati? Preprosto odgovorite na to sporočilo in pustite številko v zadevi sporočila.
no-identity-papers: Za zdaj nam ni treba pošiljati nobenih osebnih dokumentov.
no-answer-yet: To sporočilo samo potrjuje, da smo prejeli vaše. Ne pove, ali imamo podatke o vas, in še ni odločitev.

status-page: Na tej strani lahko vidite, kako daleč smo, nam odgovorite in kaj dodate: {link}
status-page-confirm: Nekdo je ta naslov vpisal v obrazec na naši spletni strani. Dokler ga ne potrdite, sem ne pošiljamo nobenih osebnih podatkov. Na tej strani ga lahko potrdite in vidite, kako daleč smo, ali nam sporočite, da sporočilo ni od vas: {link}
receipt: To je vaše potrdilo o prejemu. Kdor ga ima, lahko preveri, kdaj in katere besede smo prejeli: {link}
status-code: Nekdo želi na naši spletni strani videti stanje zadeve {reference}. Če ste to vi, tam vpišite to kodo: {code}
status-code.not-you: Če to niste vi, vam ni treba storiti ničesar. Brez te kode nihče ne vidi ničesar. Koda velja 30~minut.

question.intro: Da lahko nadaljujemo, moramo od vas nekaj izvedeti:
question.only-this: Prosimo, povejte nam samo to, po čemer tukaj sprašujemo. Dovolj je, da odgovorite na to sporočilo; osebnih dokumentov ne potrebujemo.
question.opt-out: Da oglasi prenehajo, vam ni treba odgovoriti.

identity.why: Preden kaj izročimo, spremenimo ali izbrišemo, moramo biti prepričani, da za to res prosite vi. To vas varuje: nihče drug tega ne bi smel doseči v vašem imenu.
identity.why-child: Preden kaj izročimo, spremenimo ali izbrišemo, moramo biti prepričani, da smete govoriti v imenu otroka. To varuje otroka.
identity.how: Postopek je tak:
identity.least: Prosimo, napišite nam v enem stavku, ali je ta zahteva od vas. Za zdaj to zadostuje.
identity.least-child: Prosimo, napišite nam v enem stavku, kaj ste otroku: mati, oče ali drug skrbnik. Za zdaj to zadostuje.
guardian.account-address: Prosimo, pišite nam enkrat z e-poštnega naslova računa, ki ga imate v mislih.
guardian.known-facts: Prosimo, povejte nam o računu dve stvari, ki ju drugi težko vedo, na primer uporabniško ime in približno kdaj je bil odprt. Gesla ne potrebujemo.
guardian.call: Prosimo, sporočite nam telefonsko številko in kdaj vas smemo poklicati. Takrat vam bomo zastavili nekaj vprašanj.
guardian.signed-statement: Prosimo, napišite v enem stavku, da ste mati, oče ali drug skrbnik otroka, podpišite in nam pošljite. Zadostuje fotografija.
identity.only-this: Prosimo, ne pošiljajte nam ničesar več, tudi ne kopije osebne izkaznice ali potnega lista. Vaš odgovor bomo uporabili samo za to preverjanje in ga izbrisali, ko ne bo več potreben.
no-data-said: To sporočilo ne pove, ali imamo podatke o vas.

extension.intro: Za odgovor potrebujemo več časa. Razlog:
extension.complexity: Vaša prošnja je zahtevna in nanjo želimo odgovoriti skrbno.
extension.number-of-requests: Poslali ste nam več prošenj in za vse potrebujemo čas.

outcome.granted: Vaši prošnji smo ugodili.
outcome.answered: To je naš odgovor:
outcome.nothing-found: Iskali smo osebne podatke o vas in jih nismo našli.
outcome.nothing-found.child: Iskali smo osebne podatke o otroku in jih nismo našli.
outcome.nothing-found.other: Iskali smo to, o čemer ste nam pisali, in nismo našli ničesar.
outcome.search-again: Je kakšno drugo ime ali drug naslov, pod katerim naj iščemo? Povejte nam in iskali bomo znova.
outcome.withdrawn: Povedali ste nam, da tega ne želite več, zato ne bomo storili ničesar več. Če ni tako, preprosto odgovorite na to sporočilo.
outcome.partly: Vaši prošnji smo delno ugodili.
outcome.rest: Preostalega ne moremo storiti. Razlog:
refusal: Vaši prošnji ne moremo ugoditi. Razlog:
denial.identity-not-proved: Nismo se mogli prepričati, da prosi oseba, za katero gre, ali nekdo, ki sme ravnati v njenem imenu. Da bi jo zavarovali, nismo ničesar izročili niti spremenili. Kar manjka, nam lahko še pošljete.
denial.legal-obligation: Zakon nam nalaga, da te osebne podatke še naprej uporabljamo.
denial.legal-claims: Osebni podatki so potrebni za uveljavljanje pravnih zahtevkov ali za obrambo pred njimi.
denial.freedom-of-expression: Drugi ljudje imajo pravico do izražanja in obveščenosti. V tem primeru ima ta pravica večjo težo.
denial.public-interest: Osebni podatki so potrebni za nalogo v javnem interesu.
denial.rights-of-others: To bi škodilo pravicam drugih ljudi.
denial.unfounded-or-excessive: Zakon dovoljuje, da zavrnemo prošnje, ki so očitno neutemeljene ali gredo predaleč, na primer ker se pogosto ponavljajo. Menimo, da je to taka prošnja.
denial.not-covered: V vašem primeru zakon te pravice ne daje.
denial.not-ours: O teh osebnih podatkih ne odločamo mi, ampak nekdo drug.
used-only-for-that: Kar hranimo iz tega razloga, ne uporabljamo za nič drugega.
backups: Kopije lahko še nekaj časa ostanejo v naših varnostnih kopijah, dokler te ne potečejo. Do takrat jih ne uporabljamo.
record-kept: Hranimo kratek zapis o vaši prošnji in našem odgovoru, da lahko pokažemo, da smo prošnjo obravnavali. Ne uporabljamo ga za nič drugega.
cached-copies: Iskalniki in druga spletna mesta lahko še nekaj časa kažejo stare kopije. Teh ne moremo izbrisati. Za to lahko prosite tiste, ki jih upravljajo.
on-its-way: Kar je bilo že na poti, vas lahko še doseže.
look-again: Menite, da se motimo ali da kaj manjka? Preprosto odgovorite na to sporočilo in pogledali bomo znova.
right-to-complain: Če se s tem ne strinjate, imate pravico vložiti pritožbo pri tem organu:
right-to-court: Imate tudi pravico obrniti se na sodišče.

referral.intro: Vašo pritožbo zdaj obravnava ta organ:
referral.their-reference: Njegova številka zadeve je {theirReference}.
referral.next: Organ odloča, kaj sledi, mi pa mu damo, kar potrebuje. Pišete mu lahko tudi neposredno.

notice.title.breach: Obvestilo o kršitvi varstva podatkov
notice.title.policy-change: Naša politika zasebnosti se spreminja
notice.title.change-of-ownership: Nov lastnik naše storitve
notice.what-happened: Kaj se je zgodilo
notice.what-information: Za katere podatke gre
notice.consequences: Kaj lahko to pomeni za vas
notice.what-we-do: Kaj počnemo mi
notice.what-you-can-do: Kaj lahko storite vi
notice.more-information: Več informacij
notice.what-changes: Kaj se spreminja
notice.from-when: Od kdaj
notice.contact: Pišete nam lahko na {address} ali uporabite obrazec na {link}.
notice.authority: Imate pravico do pritožbe pri organu za varstvo podatkov. Za vas je to:
notice.effective: To velja od {date}.
notice.posted: To obvestilo je tudi na {link}.
notice.drill: To je vaja: nič se ni zgodilo in ničesar vam ni treba storiti.
notice.drill-subject: Vaja: {subject}
`;
