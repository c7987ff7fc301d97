export const czech = `
# Čeština: slova veřejných stránek. Význam každého řádku je v en.ts.
# Věty nepoužívají minulý čas o osobě („napsali jste“): tvar by prozrazoval rod nebo počet.

reviewed:

privacy-desk: Ochrana osobních údajů
skip: Přejít k obsahu
back: Zpět
error-prefix: Chyba:
languages: Tato stránka v jiných jazycích
policy: Zásady ochrany osobních údajů
promises: Co slibujeme
notices: Oznámení
home: Napište nám
follow: Zjistit stav případu
check-receipt: Ověřit potvrzení o přijetí
or-by-mail: Můžete nám také napsat e-mail: {address}. Vyřídíme ho stejně.

start.title: S čím vám můžeme pomoci?
start.intro: Vyberte, co se hodí nejlépe. Nepotřebujete účet ani doklady totožnosti a nic to nestojí.
start.group.data: Moje údaje
start.group.security: Bezpečnost
start.group.other: Něco jiného
choice.erasure: Vymazat moje údaje nebo zrušit můj účet
choice.child: Vymazat údaje dítěte
choice.unauthorised-account: Oznámit účet, který není můj
choice.content-removal: Odstranit příspěvek, fotografii nebo recenzi
choice.access: Získat kopii svých údajů
choice.rectification: Opravit moje údaje
choice.opt-out: Zrušit zasílání reklamy
choice.breach-written-notice: Dostat písemné oznámení při narušení bezpečnosti
choice.breach-inquiry: Zjistit, zda se mě týká bezpečnostní incident
choice.breach-report: Oznámit únik dat nebo jiný bezpečnostní problém
choice.complaint: Stěžovat si na zacházení s mými údaji
choice.other: Zeptat se nebo sdělit něco jiného
intro.erasure: Napište nám, co máme hledat. Důvod uvádět nemusíte.
intro.child: Můžete o to požádat za dítě, za které smíte mluvit. Zabýváme se tím přednostně. Nepište nám prosím o dítěti víc, než je třeba.
intro.unauthorised-account: Založil si někdo účet s vaší adresou nebo na vaše jméno? Nemusíte se k němu přihlašovat a nepotřebujeme žádné heslo.
intro.content-removal: Napište nám, kde to je a proč by to mělo zmizet.
intro.access: Sdělíme vám, zda používáme osobní údaje, které se vás týkají, a pokud ano, pošleme vám jejich kopii.
intro.rectification: Napište nám, co je špatně a jak je to správně.
intro.opt-out: Stačí vaše adresa. Nemusíte dokazovat, kdo jste.
intro.breach-written-notice: Pokud dojde k narušení bezpečnosti, které se vás týká, pošleme vám dopis. Nic to nestojí a kdykoli to můžete vzít zpět.
intro.breach-inquiry: Napište nám, jakou adresu u nás používáte a co o incidentu víte.
intro.breach-report: Vidíte údaje jiných lidí, přišlo vám něco, co patřilo někomu jinému, nebo víte o slabém místě? Popište nám to. Údaje jiných lidí nám prosím neposílejte.
intro.complaint: Napište nám, co se stalo a co by to napravilo. Prošetříme to a sdělíme vám výsledek.
intro.other: Napište to vlastními slovy. Přečte si to člověk.

optional: (nepovinné)
field.who: Koho se to týká?
who.myself: Mě
who.child: Dítěte, za které smím mluvit
who.somebody-else: Někoho jiného, kdo mě o to požádal
hint.somebody-else: Později vás můžeme požádat o plnou moc, kterou tato osoba podepsala. Teď nemusíte nic posílat.
field.name: Vaše jméno
field.address: Vaše e-mailová adresa
hint.address: Sem pošleme odpověď.
hint.address-opt-out: Adresa, na kterou chodí reklama. Pošleme sem i potvrzení.
field.account: E-mailová adresa, uživatelské jméno nebo zákaznické číslo, podle kterých máme hledat
hint.account: Jen pokud to není adresa uvedená výše. Heslo nikdy nezadávejte.
field.link: Webová adresa stránky, na které to je
hint.link: Můžete ji zkopírovat z adresního řádku prohlížeče.
field.postal: Poštovní adresa pro dopis
hint.postal: Ulice, obec, PSČ a země, každá část na vlastním řádku.
field.country: Země, ve které žijete
hint.country: Podle ní zjistíme, jaká práva vám dává zákon.
country.none: Nechci uvádět
country.california: Spojené státy – Kalifornie
field.message: Vlastními slovy
hint.message: Prosíme, žádná hesla, čísla karet ani doklady totožnosti.
field.message-optional: Měli bychom vědět ještě něco?
continue: Pokračovat
trap: Toto pole nechte prázdné

errors.title: Něco je třeba opravit
error.who: Vyberte, koho se to týká.
error.name-missing: Zadejte své jméno.
error.name-long: Jméno může mít nejvýše 200 znaků.
error.address-missing: Zadejte svou e-mailovou adresu, abychom vám mohli odpovědět.
error.address-form: Zadejte e-mailovou adresu ve tvaru jmeno@example.org.
error.address-long: E-mailová adresa může mít nejvýše 254 znaků.
error.account-long: Tento údaj může mít nejvýše 300 znaků.
error.link-long: Webová adresa může mít nejvýše 2000 znaků.
error.postal-missing: Zadejte poštovní adresu, na kterou máme poslat dopis.
error.postal-long: Poštovní adresa může mít nejvýše 1000 znaků.
error.country: Vyberte zemi ze seznamu, nebo ji neuvádějte.
error.message-missing: Napište nám vlastními slovy, o co jde.
error.message-long: Zpráva může mít nejvýše 20~000 znaků.
error.stale: Tato stránka byla dlouho otevřená. Nic se neztratilo a nic se ještě neodeslalo. Podívejte se prosím na vše ještě jednou a odešlete to znovu.

check.title: Zkontrolujte, co odesíláte
check.choice: Vaše volba
check.nothing: Nevyplněno
check.send-note: Jakmile to odešlete, hned to potvrdíme e-mailem na adresu {address}.
check.send-note-post: Jakmile to odešlete, zobrazíme vám potvrzení o přijetí. Uschovejte si ho: e-mailová adresa není vyplněná.
send: Odeslat
change: Upravit

sent.title: Vaše zpráva došla
sent.reference: Číslo vašeho případu je
sent.mail: Posíláme vám e-mail. Píšeme v něm, jak vaší zprávě rozumíme a do kdy odpovíme, a najdete v něm odkaz na stránku, kde můžete případ sledovat. Pokud do hodiny nic nepřijde, podívejte se do složky s nevyžádanou poštou.
sent.confirm: Otevřete prosím odkaz v tomto e-mailu a potvrďte, že adresa je vaše. Zprávou se budeme zabývat v každém případě, ale na adresu, kterou nikdo nepotvrdil, osobní údaje neposíláme.
sent.held: Na vaši zprávu se nejdříve podívá někdo z našeho týmu. Do té doby na uvedenou adresu žádný e-mail neposíláme.
sent.no-mail: E-mailová adresa není vyplněná, proto si tuto stránku prosím uložte nebo vytiskněte.
sent.at: Došlo {date} v {hour}:{minute} ({zone}).
understood: Takto tomu rozumíme
understood.unclear: Někdo z našeho týmu si zprávu přečte, aby bylo jasné, co potřebujete.
receipt.title: Vaše potvrzení o přijetí
receipt.what: Tento kód dokazuje, že jsme v uvedenou dobu dostali od vás tato slova. Uschovejte si ho. Můžete si to s ním ověřit vy i kdokoli, komu ho ukážete.
receipt.code: Potvrzení
receipt.digest: Digitální otisk vašich slov (SHA-256)

verify.title: Ověřit potvrzení o přijetí
verify.intro: Každý, kdo má naše potvrzení o přijetí, si tu může ověřit, zda je pravé.
verify.code: Potvrzení
verify.words: Odeslaná slova
hint.verify-words: Pokud je zadáte, porovnáme je také s digitálním otiskem. Nic z toho neuchováváme.
verify.button: Ověřit
verify.genuine: Toto potvrzení je pravé. Zpráva s číslem případu {reference} nám došla {date} v {hour}:{minute} ({zone}).
verify.words-match: Slova jsou přesně ta, která byla odeslána.
verify.words-differ: Slova nejsou přesně ta, která byla odeslána. Stačí k tomu jediný odlišný znak.
verify.false: Toto není naše potvrzení, nebo jeho část chybí. Zkopírujte ho celé, od prvního do posledního znaku.

follow.title: Zjistit stav případu
follow.intro: Zadejte číslo svého případu. Na e-mailovou adresu, která k němu patří, pošleme kód. Na stejnou stránku vede odkaz v e-mailech od nás.
follow.reference: Číslo případu
hint.reference: Vypadá takto: PD-7F3K-9QXM-4. Najdete ho v každém našem e-mailu.
follow.send: Poslat kód
follow.sent: Pokud toto číslo existuje, na e-mailovou adresu, která k němu patří, je na cestě kód. Platí 30~minut.
follow.code: Kód z e-mailu
follow.open: Otevřít
error.reference: Toto není naše číslo případu. Vypadá takto: PD-7F3K-9QXM-4; zkontrolujte prosím každý znak.
error.code: Tento kód není správný, nebo už neplatí. Zkontrolujte ho, nebo požádejte o nový.
error.too-often: U tohoto čísla bylo příliš mnoho pokusů. Použijte prosím odkaz v některém z našich e-mailů, nebo to zkuste znovu zítra.

status.title: Stav případu
status.dead: Tento odkaz už neplatí
status.dead-what: Odkazy na tuto stránku po nějaké době přestávají platit, aby starý odkaz nemohl použít nikdo jiný. Nový dostanete, když zadáte číslo případu.
status.erased: Co bylo v tomto případu osobní, je vymazáno. Zůstal jen krátký záznam o tom, že jsme se jím zabývali.
status.confirm.title: Je tato adresa vaše?
status.confirm.what: Tato zpráva přišla přes náš formulář. Potvrďte prosím, že je od vás. Do té doby neposíláme žádné osobní údaje.
status.confirm.yes: Ano, je to ode mě
status.confirmed: Děkujeme. Adresa je potvrzena.
status.asks: O co žádáte
status.since: Došlo {date}.
state.open: Pracujeme na tom.
state.first: Zabýváme se tím přednostně.
state.waiting-person: Čekáme na vaši odpověď na naši otázku.
state.waiting-identity: Musíme mít jistotu, kdo žádá. Odpovězte prosím na otázku, kterou jsme vám poslali.
state.granted: Hotovo.
state.answered: Zodpovězeno.
state.partly: Část jsme udělali a vysvětlili jsme vám, proč ne všechno.
state.refused: Nemohli jsme to udělat a vysvětlili jsme vám proč.
state.nothing-found: Hledali jsme a nic jsme nenašli.
state.withdrawn: Žádost je vzata zpět.
state.escalated: Zabývá se tím úřad pro ochranu osobních údajů.
state.extended: Potřebujeme víc času než obvykle a vysvětlili jsme vám proč.
status.frozen: Dokud o tom není rozhodnuto, žádné údaje dítěte se nepoužívají.
status.messages: Zprávy
status.you: Vaše zpráva z {date}
status.we: Naše zpráva z {date}
status.files: Soubory:
status.no-words: Zpráva bez textu.
status.write.title: Odpovězte nebo něco doplňte
status.write.label: Vaše zpráva
status.write.button: Odeslat
status.file.title: Přidejte soubor
status.file.what: Obrázek, PDF, text nebo kancelářský dokument o velikosti nejvýše {megabytes}~MB. Neposílejte prosím doklady totožnosti, pokud jsme vás o ně nepožádali.
status.file.label: Soubor
status.file.button: Přidat soubor
status.added: Váš soubor došel.
status.written: Vaše zpráva došla.
status.withdraw: Už to nechci
status.not-meant: O toto mi nejde
status.withdrawn: Děkujeme. V této věci už nic dalšího neuděláme.
status.disputed: Děkujeme. Někdo z našeho týmu si to přečte znovu.
status.not-me.title: Není to od vás?
status.not-me.what: Možná někdo použil vaši adresu omylem, nebo záměrně. Dejte nám vědět: potom vaším jménem nic neuděláme a tento odkaz přestane platit.
status.not-me.button: Není to ode mě
status.disowned.title: Děkujeme za upozornění
status.disowned.what: Vaším jménem nic neuděláme. Podívá se na to někdo z našeho týmu. Nemusíte dělat nic dalšího.
status.nothing-more: Sem už nelze nic doplnit. Pokud něco potřebujete, napište nám znovu.

promises.title: Co slibujeme
promises.intro: Toto jsou věty z našich zásad ochrany osobních údajů. U každé zprávy, která nám dojde, kontrolujeme, zda je dodržujeme.
promises.days: Odpovídáme do {days}~dnů.
promises.business-days: Uděláme to do {days}~pracovních dnů.
promises.version: Ze zásad ve verzi {version}
promises.score: Dodrženo od {date}: {kept} z {ended}
promises.none: Zatím tu žádné sliby nejsou.
notices.title: Oznámení
notices.none: Momentálně tu žádné oznámení není.
notices.intro: Zde zveřejňujeme, co by měli vědět všichni, například o narušení bezpečnosti.

failed.title: Nepodařilo se to
failed.fault: Na naší straně došlo k chybě. Nic se nezměnilo. Zkuste to prosím za chvíli znovu.
failed.missing: Na této adrese žádná stránka není. Možná chybí část odkazu.
failed.too-many: Z vaší sítě teď přichází velmi mnoho zpráv, proto tuto zprávu přes formulář přijmout nemůžeme. Pošlete ji prosím e-mailem: tam se nic neztratí.
failed.too-large: Odesílaný obsah je pro tento formulář příliš velký. Zkraťte ho prosím, nebo ho pošlete e-mailem.

notices.posted: Zveřejněno {date}
notices.corrected: Opraveno {date}
notices.earlier: Co zde stálo do {date}
notices.feed: Sledujte tuto stránku pomocí kanálu (Atom)
notices.banner: {organisation} zveřejňuje oznámení:
status.notices: Oznámení, která se vás týkají
`;
