export const slovenian = `
# Slovenščina. Pomen vsake vrstice je razložen v en.ts.

locale: sl-SI
reviewed:

greeting: Spoštovani,
other-language: Žal nam je, da vam še ne moremo pisati v vašem jeziku. Odgovorite nam lahko v svojem jeziku.
closing: Lep pozdrav
team: Ekipa za varstvo podatkov, {organisation}
reference: Številka zadeve: {reference}. Če odgovorite, jo prosimo pustite v zadevi sporočila.
reference.on-paper: Številka zadeve: {reference}. Če odgovorite, jo prosimo navedite.

subject.acknowledgement: {organisation}: prejeli smo vaše sporočilo – {reference}
subject.question: {organisation}: vprašanje o vašem sporočilu – {reference}
subject.identity-check: {organisation}: preden vam lahko odgovorimo – {reference}
subject.extension: {organisation}: naš odgovor bo trajal dlje – {reference}
subject.answer: {organisation}: naš odgovor – {reference}
subject.referral: {organisation}: novosti o vašem sporočilu – {reference}
subject.reply: Vaše sporočilo ({organisation})

arrived: Hvala za vaše sporočilo. Prispelo je {date} ob {hour}.{minute} ({zone}) in ima številko zadeve {reference}.
arrived-on: Hvala za vaše sporočilo. Prispelo je {date} in ima številko zadeve {reference}.
understood: Razumemo ga takole:
about: Pisali ste nam. Gre za naslednje:
ask.erasure: prosite, da izbrišemo osebne podatke
ask.content-removal: prosite, da umaknemo nekaj, kar je objavljeno
ask.child: pišete o osebnih podatkih otroka
ask.unauthorised-account: sporočate nam o računu, ki ga je nekdo odprl brez dovoljenja
ask.access: želite vedeti, ali uporabljamo osebne podatke, ki se nanašajo na vas, in v tem primeru dobiti kopijo
ask.rectification: prosite, da popravimo osebne podatke
ask.portability: želite prenesti osebne podatke k drugi storitvi
ask.restriction: prosite, da omejimo uporabo osebnih podatkov
ask.objection: ugovarjate uporabi osebnih podatkov
ask.opt-out: ne želite naših oglasov
ask.withdrawal-of-consent: preklicujete privolitev
ask.complaint: pritožujete se nad ravnanjem z osebnimi podatki
ask.authority: pišete za organ ali v imenu druge osebe
ask.breach-written-notice: želite pisno obvestilo, če pride do kršitve varnosti
ask.breach-inquiry: želite vedeti, ali se varnostni dogodek nanaša na vas
ask.breach-report: sporočate nam o morebitni varnostni težavi
ask.question: imate vprašanje o varstvu podatkov
ask-unclear: v vašem sporočilu je še nekaj, kar mora najprej prebrati človek
all-unclear: Nekdo iz naše ekipe ga bo prebral, da bo razumel, kaj potrebujete.
unreadable: Vaše sporočilo je šifrirano ali zapakirano tako, da ga ne moremo odpreti. Prosimo, pošljite ga znova kot navadno besedilo: dovolj je, da odgovorite na to sporočilo. Izpustite, česar ne želite poslati nešifrirano.
first: Z vašim sporočilom se ukvarjamo pred drugimi.
answer-by: Odgovorili vam bomo najpozneje {date}.
answer-soon: Odgovorili vam bomo, kakor hitro bomo mogli.
by-promise: To obljubljamo v svoji politiki zasebnosti ({policy}).
opt-out-by-promise: V svoji politiki zasebnosti ({policy}) obljubljamo, da oglasi prenehajo najpozneje {date}.
opt-out-by-law: Po zakonu mora vaša odjava od oglasov začeti veljati najpozneje {date}.
by-eu-gdpr: Po zakonu morate dobiti naš odgovor v enem mesecu, torej najpozneje {date} (Splošna uredba o varstvu podatkov, člen~12(3)).
by-uk-gdpr: Po zakonu morate dobiti naš odgovor v enem mesecu, torej najpozneje {date} (UK GDPR, člen~12A).
by-swiss-law: Po zakonu naj bi naš odgovor praviloma dobili v 30~dneh, torej najpozneje {date} (švicarski zvezni zakon o varstvu podatkov, člen~25(7)).
by-californian-law: Po zakonu morate dobiti naš odgovor v 45~dneh, torej najpozneje {date} (California Code of Regulations, naslov~11, oddelek~7021(b)).
by-data-privacy-framework: Sodelujemo v okviru Data Privacy Framework, zato morate naš odgovor na pritožbo dobiti v 45~dneh, najpozneje {date}.
uk-complaint-arrived: S tem sporočilom tudi potrjujemo, da je vaša pritožba prispela, kakor zahteva zakon (Data Protection Act 2018, oddelek~164A).
what-next: Kako gre naprej: nekdo iz naše ekipe za varstvo podatkov bo prebral vaše sporočilo in poskrbel zanj. Če bomo morali vedeti več, vas bomo vprašali.
what-next.opt-out: Kako gre naprej: nekdo iz naše ekipe za varstvo podatkov bo poskrbel za to. Ni vam treba narediti ničesar več niti dokazovati, kdo ste.
verification: Kako preverjamo, kdo prosi: preden kaj izročimo, spremenimo ali izbrišemo, se prepričamo, da vašega imena ne uporablja nihče drug. Prosimo za čim manj in za nobeno kopijo osebne izkaznice ali potnega lista.
for-a-child: Pišete v imenu otroka. Na najpreprostejši način preverimo, da to smete. Prosimo, ne pošiljajte nam otrokovih dokumentov in ne pišite o otroku več, kot je treba.
no-login: V račun se vam ni treba prijaviti in ne potrebujemo nobenega gesla.
complaint: Vašo pritožbo bomo preučili in vam sporočili izid. Če bo trajalo dlje, vam bomo povedali, kako daleč smo.
authority-any-time: Če je tam, kjer živite, organ za varstvo podatkov, se lahko nanj obrnete kadar koli. Na nas vam ni treba čakati.
how-to-add: Smo kaj narobe razumeli ali želite kaj dodati? Preprosto odgovorite na to sporočilo in pustite številko v zadevi.
no-identity-papers: Zdaj nam ni treba poslati nobenih osebnih dokumentov.
no-answer-yet: To sporočilo samo potrjuje, da je vaše prispelo. Ne pove, ali imamo podatke o vas, in še ni odločitev.

question.intro: Da lahko nadaljujemo, moramo nekaj izvedeti od vas:
question.only-this: Prosimo, povejte nam samo to, kar tukaj sprašujemo. Dovolj je, da odgovorite na to sporočilo; osebnih dokumentov ne potrebujemo.
question.opt-out: Da oglasi prenehajo, vam ni treba odgovoriti.

identity.why: Preden kaj izročimo, spremenimo ali izbrišemo, moramo biti prepričani, da za to prosite vi. To vas varuje: nihče drug tega ne sme doseči v vašem imenu.
identity.why-child: Preden kaj izročimo, spremenimo ali izbrišemo, moramo biti prepričani, da smete govoriti v imenu otroka. To varuje otroka.
identity.how: To poteka takole:
identity.least: Prosimo, napišite nam v enem stavku, ali je ta zahteva od vas. Za zdaj to zadostuje.
identity.least-child: Prosimo, napišite nam v enem stavku, kaj ste otroku: mati, oče ali drug skrbnik. Za zdaj to zadostuje.
guardian.account-address: Prosimo, pišite nam enkrat z e-poštnega naslova računa, ki ga imate v mislih.
guardian.known-facts: Prosimo, povejte nam o računu dve stvari, ki ju drugi težko vedo, na primer uporabniško ime in približno kdaj je bil odprt. Gesla ne potrebujemo.
guardian.call: Prosimo, sporočite nam telefonsko številko in kdaj vas smemo poklicati. Takrat vam bomo zastavili nekaj vprašanj.
guardian.signed-statement: Prosimo, napišite v enem stavku, da ste mati, oče ali drug skrbnik otroka, podpišite in nam pošljite. Zadostuje fotografija.
identity.only-this: Prosimo, ne pošiljajte nam ničesar več in nobene kopije osebne izkaznice ali potnega lista. Vaš odgovor uporabimo samo za to preverjanje in ga izbrišemo, ko ni več potreben.
no-data-said: To sporočilo ne pove, ali imamo podatke o vas.

extension.intro: Za odgovor potrebujemo več časa. Razlog:
extension.complexity: Kar prosite, je zapleteno, in odgovoriti želimo skrbno.
extension.number-of-requests: Poslali ste nam več zahtev in za vse potrebujemo čas.

outcome.granted: Naredili smo, za kar ste prosili.
outcome.answered: To je naš odgovor:
outcome.nothing-found: Iskali smo osebne podatke o vas in nismo našli nobenih.
outcome.nothing-found.child: Iskali smo osebne podatke o otroku in nismo našli nobenih.
outcome.nothing-found.other: Iskali smo to, o čemer ste nam pisali, in nismo našli ničesar.
outcome.search-again: Je kakšno drugo ime ali drug naslov, pod katerim naj iščemo? Povejte nam in iskali bomo znova.
outcome.withdrawn: Povedali ste nam, da tega ne želite več, zato ne storimo ničesar več. Če ni tako, preprosto odgovorite na to sporočilo.
outcome.partly: Naredili smo del tega, za kar ste prosili.
outcome.rest: Drugega ne moremo narediti. Razlog:
refusal: Ne moremo narediti tega, za kar prosite. Razlog:
denial.identity-not-proved: Nismo se mogli prepričati, da prosi oseba, za katero gre, ali nekdo, ki sme ravnati zanjo. Da jo zavarujemo, nismo ničesar izročili niti spremenili. Kar manjka, nam lahko še pošljete.
denial.legal-obligation: Zakon nam nalaga, da te osebne podatke še naprej uporabljamo.
denial.legal-claims: Osebni podatki so potrebni za pravne zahtevke ali za obrambo pred njimi.
denial.freedom-of-expression: Drugi ljudje imajo pravico do izražanja in obveščenosti. Tukaj ta pravica tehta več.
denial.public-interest: Osebni podatki so potrebni za nalogo v javnem interesu.
denial.rights-of-others: To bi škodilo pravicam drugih ljudi.
denial.unfounded-or-excessive: Zakon dovoljuje zavrniti zahteve, ki so očitno neutemeljene ali gredo predaleč, na primer ker se pogosto ponavljajo. Menimo, da je to taka zahteva.
denial.not-covered: V vašem primeru zakon te pravice ne daje.
denial.not-ours: O teh osebnih podatkih ne odločamo mi, ampak nekdo drug.
used-only-for-that: Kar hranimo iz tega razloga, ne uporabljamo za nič drugega.
backups: Kopije lahko še nekaj časa ostanejo v naših varnostnih kopijah, dokler te ne potečejo. Do takrat jih ne uporabljamo.
record-kept: Hranimo kratek zapis o vaši zahtevi in našem odgovoru, da lahko pokažemo, da smo se z njo ukvarjali. Ne uporabljamo ga za nič drugega.
cached-copies: Iskalniki in druga spletna mesta lahko še nekaj časa kažejo stare kopije. Teh ne moremo izbrisati. Za to lahko prosite tiste, ki jih vodijo.
on-its-way: Kar je bilo že na poti, vas lahko še doseže.
look-again: Menite, da se motimo, ali kaj manjka? Preprosto odgovorite na to sporočilo in pogledali bomo znova.
right-to-complain: Če se s tem ne strinjate, imate pravico vložiti pritožbo pri tem organu:
right-to-court: Imate tudi pravico obrniti se na sodišče.

referral.intro: Z vašo pritožbo se zdaj ukvarja ta organ:
referral.their-reference: Njegova številka zadeve je {theirReference}.
referral.next: Organ odloča, kako gre naprej, mi pa mu damo, kar potrebuje. Lahko mu pišete tudi sami.
`;
