export const czech = `
# Čeština. Význam každého řádku je v en.ts.
# Věty nepoužívají minulý čas o osobě („napsali jste“): tvar by prozrazoval rod nebo počet.

locale: cs-CZ
reviewed:

greeting: Dobrý den!
other-language: Omlouváme se, že vám zatím neumíme psát ve vašem jazyce. Odpovědět nám můžete ve svém jazyce.
closing: S pozdravem
team: Tým pro ochranu osobních údajů, {organisation}
reference: Číslo případu: {reference}. Pokud budete odpovídat, nechte ho prosím v předmětu.
reference.on-paper: Číslo případu: {reference}. Pokud budete odpovídat, uveďte ho prosím.

subject.acknowledgement: {organisation}: vaše zpráva došla – {reference}
subject.question: {organisation}: otázka k vaší zprávě – {reference}
subject.identity-check: {organisation}: než vám budeme moci odpovědět – {reference}
subject.extension: {organisation}: naše odpověď potrvá déle – {reference}
subject.answer: {organisation}: naše odpověď – {reference}
subject.referral: {organisation}: nové informace k vaší zprávě – {reference}
subject.status-code: {organisation}: váš kód
subject.reply: Vaše zpráva pro: {organisation}

arrived: Děkujeme za vaši zprávu. Došla nám {date} v {hour}:{minute} ({zone}) a má číslo případu {reference}.
arrived-on: Děkujeme za vaši zprávu. Došla nám {date} a má číslo případu {reference}.
understood: Rozumíme jí takto:
about: Dostali jsme od vás zprávu. Jde o toto:
ask.erasure: chcete, abychom vymazali osobní údaje
ask.content-removal: chcete, abychom odstranili něco, co bylo zveřejněno
ask.child: píšete o osobních údajích dítěte
ask.unauthorised-account: oznamujete nám účet, který někdo založil bez dovolení
ask.access: chcete vědět, zda používáme osobní údaje, které se vás týkají, a pokud ano, dostat jejich kopii
ask.rectification: chcete, abychom opravili osobní údaje
ask.portability: chcete přenést osobní údaje k jiné službě
ask.restriction: chcete, abychom omezili používání osobních údajů
ask.objection: vznášíte námitku proti používání osobních údajů
ask.opt-out: nechcete od nás dostávat reklamu
ask.withdrawal-of-consent: odvoláváte souhlas
ask.complaint: stěžujete si na zacházení s osobními údaji
ask.authority: píšete za úřad nebo za jinou osobu
ask.breach-written-notice: chcete dostat písemné oznámení, pokud dojde k narušení bezpečnosti
ask.breach-inquiry: chcete vědět, zda se vás týká bezpečnostní incident
ask.breach-report: oznamujete nám možný bezpečnostní problém
ask.question: máte otázku k ochraně osobních údajů
ask-unclear: ve vaší zprávě je ještě něco, co si nejdříve musí přečíst člověk
all-unclear: Někdo z našeho týmu si ji přečte, aby bylo jasné, co potřebujete.
unreadable: Vaše zpráva je zašifrovaná nebo zabalená tak, že ji neumíme otevřít. Pošlete ji prosím znovu jako prostý text: stačí odpovědět na tento e-mail. Vynechte, co nechcete posílat nezašifrované.
first: Vaší zprávou se zabýváme přednostně.
answer-by: Odpovíme vám nejpozději {date}.
answer-soon: Odpovíme vám co nejdříve.
by-promise: Slibujeme to v našich zásadách ochrany osobních údajů ({policy}).
opt-out-by-promise: V našich zásadách ochrany osobních údajů ({policy}) slibujeme, že reklama přestane chodit nejpozději {date}.
opt-out-by-law: Podle zákona musí vaše odmítnutí reklamy začít platit nejpozději {date}.
by-eu-gdpr: Ze zákona se vám musíme ozvat do jednoho měsíce, tedy nejpozději {date} (GDPR, čl.~12 odst.~3).
by-uk-gdpr: Ze zákona se vám musíme ozvat do jednoho měsíce, tedy nejpozději {date} (UK GDPR, čl.~12A).
by-swiss-law: Ze zákona vám máme zpravidla odpovědět do 30~dnů, tedy nejpozději {date} (švýcarský spolkový zákon o ochraně údajů, čl.~25 odst.~7).
by-californian-law: Ze zákona se vám musíme ozvat do 45~dnů, tedy nejpozději {date} (California Code of Regulations, hlava~11, §~7021(b)).
by-data-privacy-framework: Účastníme se programu Data Privacy Framework, proto vám na stížnost musíme odpovědět do 45~dnů, nejpozději {date}.
uk-complaint-arrived: Tímto e-mailem také potvrzujeme, že vaše stížnost došla, jak to vyžaduje zákon (Data Protection Act 2018, §~164A).
what-next: Co bude dál: někdo z našeho týmu pro ochranu osobních údajů si vaši zprávu přečte a postará se o ni. Budeme-li potřebovat vědět víc, zeptáme se.
what-next.opt-out: Co bude dál: někdo z našeho týmu pro ochranu osobních údajů se o to postará. Nemusíte dělat nic dalšího ani dokazovat, kdo jste.
verification: Jak ověřujeme, kdo žádá: než něco vydáme, změníme nebo vymažeme, přesvědčíme se, že vaše jméno nepoužívá nikdo jiný. Žádáme o co nejméně a nechceme žádnou kopii občanského průkazu ani pasu.
for-a-child: Píšete za dítě. Co nejjednodušším způsobem ověříme, že za ně smíte jednat. Neposílejte nám prosím doklady dítěte a nepište o něm víc, než je třeba.
no-login: K účtu se nemusíte přihlašovat a nepotřebujeme žádné heslo.
complaint: Vaši stížnost prošetříme a sdělíme vám výsledek. Potrvá-li to déle, dáme vám vědět, jak daleko jsme.
authority-any-time: Pokud tam, kde žijete, existuje úřad pro ochranu osobních údajů, můžete se na něj kdykoli obrátit. Nemusíte na nás čekat.
how-to-add: Pochopili jsme něco špatně, nebo chcete něco doplnit? Stačí odpovědět na tento e-mail a nechat číslo případu v předmětu.
no-identity-papers: Teď nám nemusíte posílat žádné doklady totožnosti.
no-answer-yet: Tento e-mail jen potvrzuje, že vaše zpráva došla. Neříká, zda o vás máme údaje, a není to ještě rozhodnutí.

status-page: Na této stránce uvidíte, jak daleko jsme, a můžete nám odpovědět nebo něco doplnit: {link}
status-page-confirm: Někdo zadal tuto adresu do formuláře na našem webu. Dokud ji nepotvrdíte, žádné osobní údaje sem neposíláme. Na této stránce ji můžete potvrdit a uvidíte, jak daleko jsme; a pokud zpráva není od vás, dejte nám to vědět tamtéž: {link}
receipt: Toto je vaše potvrzení o přijetí. Kdo ho má, může si ověřit, kdy a jaká slova nám došla: {link}
status-code: Někdo si chce na našem webu zobrazit stav případu {reference}. Pokud jste to vy, zadejte tam tento kód: {code}
status-code.not-you: Pokud to nejste vy, nemusíte nic dělat. Bez tohoto kódu nikdo nic neuvidí. Platí 30~minut.

question.intro: Abychom mohli pokračovat, potřebujeme od vás něco vědět:
question.only-this: Napište nám prosím jen to, na co se tu ptáme. Stačí nám odpovědět; doklady totožnosti nepotřebujeme.
question.opt-out: Aby reklama přestala chodit, nemusíte odpovídat.

identity.why: Než něco vydáme, změníme nebo vymažeme, musíme mít jistotu, že o to žádáte opravdu vy. Chrání vás to: nikdo jiný by toho neměl vaším jménem dosáhnout.
identity.why-child: Než něco vydáme, změníme nebo vymažeme, musíme mít jistotu, že smíte mluvit za dítě. Chrání to dítě.
identity.how: Probíhá to takto:
identity.least: Napište nám prosím jednou větou, zda tato žádost pochází od vás. Zatím to stačí.
identity.least-child: Napište nám prosím jednou větou, v jakém jste k dítěti vztahu: matka, otec nebo jiný zákonný zástupce. Zatím to stačí.
guardian.account-address: Napište nám prosím jednou z e-mailové adresy účtu, o který jde.
guardian.known-facts: Napište nám prosím o účtu dvě věci, které jiní sotva znají, například uživatelské jméno a kdy přibližně vznikl. Heslo nepotřebujeme.
guardian.call: Napište nám prosím telefonní číslo a kdy vám můžeme zavolat. Položíme vám pak několik otázek.
guardian.signed-statement: Napište prosím jednou větou, že jste matka, otec nebo jiný zákonný zástupce dítěte, podepište to a pošlete nám to. Stačí fotografie.
identity.only-this: Neposílejte nám prosím nic víc, ani kopii občanského průkazu nebo pasu. Vaši odpověď použijeme jen k tomuto ověření a vymažeme ji, až nebude potřeba.
no-data-said: Toto sdělení neříká, zda o vás máme údaje.

extension.intro: Na odpověď potřebujeme víc času. Důvod:
extension.complexity: To, o co žádáte, je složité a chceme odpovědět pečlivě.
extension.number-of-requests: Dostali jsme od vás více žádostí a potřebujeme čas na všechny.

outcome.granted: Vaší žádosti jsme vyhověli.
outcome.answered: Toto je naše odpověď:
outcome.nothing-found: Hledali jsme osobní údaje o vás a žádné jsme nenašli.
outcome.nothing-found.child: Hledali jsme osobní údaje o dítěti a žádné jsme nenašli.
outcome.nothing-found.other: Hledali jsme to, čeho se vaše zpráva týká, a nic jsme nenašli.
outcome.search-again: Je nějaké jiné jméno nebo jiná adresa, pod kterou máme hledat? Dejte nám vědět a budeme hledat znovu.
outcome.withdrawn: Víme od vás, že o to už nestojíte, takže v tom dál nic neděláme. Není-li to tak, stačí nám odpovědět.
outcome.partly: Vaší žádosti jsme vyhověli zčásti.
outcome.rest: Ve zbytku jí vyhovět nemůžeme. Důvod:
refusal: Vaší žádosti vyhovět nemůžeme. Důvod:
denial.identity-not-proved: Nemohli jsme se přesvědčit, že jste osobou, které se to týká, nebo že za ni smíte jednat. Na ochranu této osoby jsme nic nevydali ani nezměnili. Co chybí, nám ještě můžete poslat.
denial.legal-obligation: Dotčené osobní údaje musíme podle zákona používat dál.
denial.legal-claims: Osobní údaje jsou potřeba k uplatnění právních nároků nebo k obraně proti nim.
denial.freedom-of-expression: Jiní lidé mají právo se vyjadřovat a být informováni. Zde má toto právo větší váhu.
denial.public-interest: Osobní údaje jsou potřeba pro úkol ve veřejném zájmu.
denial.rights-of-others: Poškodilo by to práva jiných lidí.
denial.unfounded-or-excessive: Zákon dovoluje odmítnout žádosti, které jsou zjevně bezdůvodné nebo jdou příliš daleko, například proto, že se často opakují. Domníváme se, že toto je taková žádost.
denial.not-covered: Ve vašem případě zákon toto právo nedává.
denial.not-ours: O těchto osobních údajích nerozhodujeme my, ale někdo jiný.
used-only-for-that: Co se z tohoto důvodu uchovává, k ničemu jinému nepoužíváme.
backups: Kopie mohou ještě nějakou dobu zůstat v našich zálohách, než zálohy vyprší. Do té doby je nepoužíváme.
record-kept: Uchováváme krátký záznam o vaší žádosti a naší odpovědi, abychom mohli doložit, že jsme žádost vyřídili. K ničemu jinému ho nepoužíváme.
cached-copies: Vyhledávače a jiné weby mohou ještě nějakou dobu ukazovat staré kopie. Ty vymazat neumíme. Můžete o to požádat ty, kdo je provozují.
on-its-way: Co už bylo na cestě, vám ještě může přijít.
look-again: Myslíte si, že se mýlíme, nebo něco chybí? Stačí nám odpovědět a podíváme se na to znovu.
right-to-complain: Pokud s tím nesouhlasíte, máte právo podat stížnost u tohoto úřadu:
right-to-court: Máte také právo obrátit se na soud.

referral.intro: Vaší stížností se nyní zabývá tento úřad:
referral.their-reference: Jeho číslo jednací je {theirReference}.
referral.next: Úřad rozhoduje, co bude dál, a my mu dáváme, co potřebuje. Můžete mu také napsat přímo.

notice.title.breach: Oznámení o porušení zabezpečení osobních údajů
notice.title.policy-change: Naše zásady ochrany soukromí se mění
notice.title.change-of-ownership: Nový vlastník naší služby
notice.what-happened: Co se stalo
notice.what-information: Kterých údajů se to týká
notice.consequences: Co to pro vás může znamenat
notice.what-we-do: Co děláme
notice.what-you-can-do: Co můžete udělat vy
notice.more-information: Další informace
notice.what-changes: Co se mění
notice.from-when: Odkdy
notice.contact: Můžete nám napsat na {address} nebo použít formulář na {link}.
notice.authority: Máte právo podat stížnost u úřadu pro ochranu osobních údajů. Pro vás je to tento:
notice.effective: Platí to od {date}.
notice.posted: Toto oznámení najdete také na {link}.
notice.drill: Toto je cvičení: nic se nestalo a nemusíte nic dělat.
notice.drill-subject: Cvičení: {subject}
`;
