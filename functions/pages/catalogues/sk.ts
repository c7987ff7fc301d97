export const slovak = `
# Slovenčina: slová verejných stránok. Význam každého riadku je v en.ts.

reviewed:

privacy-desk: Ochrana osobných údajov
skip: Prejsť na obsah
back: Späť
error-prefix: Chyba:
languages: Táto stránka v iných jazykoch
policy: Zásady ochrany osobných údajov
promises: Čo sľubujeme
notices: Oznámenia
home: Napíšte nám
follow: Zistiť stav prípadu
check-receipt: Overiť potvrdenie o prijatí
or-by-mail: Môžete nám tiež napísať e-mail: {address}. Vybavíme ho rovnako.

start.title: S čím vám môžeme pomôcť?
start.intro: Vyberte, čo sa hodí najlepšie. Nepotrebujete účet ani doklady totožnosti a nič to nestojí.
start.group.data: Moje údaje
start.group.security: Bezpečnosť
start.group.other: Niečo iné
choice.erasure: Vymazať moje údaje alebo zrušiť môj účet
choice.child: Vymazať údaje dieťaťa
choice.unauthorised-account: Oznámiť účet, ktorý nie je môj
choice.content-removal: Odstrániť príspevok, fotografiu alebo recenziu
choice.access: Získať kópiu svojich údajov
choice.rectification: Opraviť moje údaje
choice.opt-out: Zrušiť zasielanie reklamy
choice.breach-written-notice: Dostať písomné oznámenie pri porušení bezpečnosti
choice.breach-inquiry: Zistiť, či sa ma týka bezpečnostný incident
choice.breach-report: Oznámiť únik údajov alebo iný bezpečnostný problém
choice.complaint: Sťažovať sa na zaobchádzanie s mojimi údajmi
choice.other: Opýtať sa alebo oznámiť niečo iné
intro.erasure: Napíšte nám, čo máme hľadať. Dôvod uvádzať nemusíte.
intro.child: Môžete o to požiadať za dieťa, za ktoré smiete hovoriť. Zaoberáme sa tým prednostne. Nepíšte nám, prosím, o dieťati viac, než treba.
intro.unauthorised-account: Založil niekto účet s vašou adresou alebo na vaše meno? Nemusíte sa doň prihlasovať a nepotrebujeme žiadne heslo.
intro.content-removal: Napíšte nám, kde to je a prečo by to malo zmiznúť.
intro.access: Oznámime vám, či používame osobné údaje, ktoré sa vás týkajú, a ak áno, pošleme vám ich kópiu.
intro.rectification: Napíšte nám, čo je nesprávne a ako je to správne.
intro.opt-out: Stačí vaša adresa. Nemusíte dokazovať, kto ste.
intro.breach-written-notice: Ak dôjde k porušeniu bezpečnosti, ktoré sa vás týka, pošleme vám list. Nič to nestojí a kedykoľvek to môžete vziať späť.
intro.breach-inquiry: Napíšte nám, akú adresu u nás používate a čo o incidente viete.
intro.breach-report: Vidíte údaje iných ľudí, prišlo vám niečo, čo patrilo niekomu inému, alebo viete o slabom mieste? Opíšte nám to. Údaje iných ľudí nám, prosím, neposielajte.
intro.complaint: Napíšte nám, čo sa stalo a čo by to napravilo. Preskúmame to a oznámime vám výsledok.
intro.other: Napíšte to vlastnými slovami. Prečíta si to človek.

optional: (nepovinné)
field.who: Koho sa to týka?
who.myself: Mňa
who.child: Dieťaťa, za ktoré smiem hovoriť
who.somebody-else: Niekoho iného, kto ma o to požiadal
hint.somebody-else: Neskôr vás môžeme požiadať o splnomocnenie, ktoré táto osoba podpísala. Teraz nemusíte nič posielať.
field.name: Vaše meno
field.address: Vaša e-mailová adresa
hint.address: Sem pošleme odpoveď.
hint.address-opt-out: Adresa, na ktorú chodí reklama. Pošleme sem aj potvrdenie.
field.account: E-mailová adresa, používateľské meno alebo zákaznícke číslo, podľa ktorých máme hľadať
hint.account: Len ak to nie je adresa uvedená vyššie. Heslo nikdy nezadávajte.
field.link: Webová adresa stránky, na ktorej to je
hint.link: Môžete ju skopírovať z riadka s adresou v prehliadači.
field.postal: Poštová adresa na zaslanie listu
hint.postal: Ulica, obec, PSČ a krajina, každá časť na vlastnom riadku.
field.country: Krajina, v ktorej žijete
hint.country: Podľa nej zistíme, aké práva vám dáva zákon.
country.none: Nechcem uviesť
country.california: Spojené štáty – Kalifornia
field.message: Vlastnými slovami
hint.message: Prosíme, žiadne heslá, čísla kariet ani doklady totožnosti.
field.message-optional: Mali by sme vedieť ešte niečo?
continue: Pokračovať
trap: Toto pole nechajte prázdne

errors.title: Niečo treba opraviť
error.who: Vyberte, koho sa to týka.
error.name-missing: Zadajte svoje meno.
error.name-long: Meno môže mať najviac 200 znakov.
error.address-missing: Zadajte svoju e-mailovú adresu, aby sme vám mohli odpovedať.
error.address-form: Zadajte e-mailovú adresu v tvare meno@example.org.
error.address-long: E-mailová adresa môže mať najviac 254 znakov.
error.account-long: Tento údaj môže mať najviac 300 znakov.
error.link-long: Webová adresa môže mať najviac 2000 znakov.
error.postal-missing: Zadajte poštovú adresu, na ktorú máme poslať list.
error.postal-long: Poštová adresa môže mať najviac 1000 znakov.
error.country: Vyberte krajinu zo zoznamu alebo ju neuvádzajte.
error.message-missing: Napíšte nám vlastnými slovami, o čo ide.
error.message-long: Správa môže mať najviac 20~000 znakov.
error.stale: Táto stránka bola dlho otvorená. Nič sa nestratilo a nič sa ešte neodoslalo. Pozrite sa, prosím, na všetko ešte raz a odošlite to znova.

check.title: Skontrolujte, čo odosielate
check.choice: Vaša voľba
check.nothing: Nevyplnené
check.send-note: Keď to odošlete, hneď to potvrdíme e-mailom na adresu {address}.
check.send-note-post: Keď to odošlete, zobrazíme vám potvrdenie o prijatí. Uschovajte si ho: e-mailová adresa nie je vyplnená.
send: Odoslať
change: Upraviť

sent.title: Vaša správa došla
sent.reference: Číslo vášho prípadu je
sent.mail: Posielame vám e-mail. Píšeme v ňom, ako vašej správe rozumieme a dokedy odpovieme, a nájdete v ňom odkaz na stránku, kde môžete prípad sledovať. Ak do hodiny nič nepríde, pozrite sa do priečinka s nevyžiadanou poštou.
sent.confirm: Otvorte, prosím, odkaz v tomto e-maile a potvrďte, že adresa je vaša. Správou sa budeme zaoberať v každom prípade, ale na adresu, ktorú nikto nepotvrdil, osobné údaje neposielame.
sent.held: Na vašu správu sa najprv pozrie niekto z nášho tímu. Dovtedy na uvedenú adresu žiadny e-mail neposielame.
sent.no-mail: E-mailová adresa nie je vyplnená, preto si túto stránku, prosím, uložte alebo vytlačte.
sent.at: Došlo {date} o {hour}:{minute} ({zone}).
understood: Takto tomu rozumieme
understood.unclear: Niekto z nášho tímu si správu prečíta, aby bolo jasné, čo potrebujete.
receipt.title: Vaše potvrdenie o prijatí
receipt.what: Tento kód dokazuje, že sme v uvedenom čase dostali od vás tieto slová. Uschovajte si ho. Pomocou neho si to môžete overiť vy aj ktokoľvek, komu ho ukážete.
receipt.code: Potvrdenie
receipt.digest: Digitálny odtlačok vašich slov (SHA-256)

verify.title: Overiť potvrdenie o prijatí
verify.intro: Každý, kto má naše potvrdenie o prijatí, si tu môže overiť, či je pravé.
verify.code: Potvrdenie
verify.words: Odoslané slová
hint.verify-words: Ak ich zadáte, porovnáme ich aj s digitálnym odtlačkom. Nič z toho neuchovávame.
verify.button: Overiť
verify.genuine: Toto potvrdenie je pravé. Správa s číslom prípadu {reference} nám došla {date} o {hour}:{minute} ({zone}).
verify.words-match: Slová sú presne tie, ktoré boli odoslané.
verify.words-differ: Slová nie sú presne tie, ktoré boli odoslané. Stačí na to jediný odlišný znak.
verify.false: Toto nie je naše potvrdenie alebo jeho časť chýba. Skopírujte ho celé, od prvého po posledný znak.

follow.title: Zistiť stav prípadu
follow.intro: Zadajte číslo svojho prípadu. Na e-mailovú adresu, ktorá k nemu patrí, pošleme kód. Na tú istú stránku vedie odkaz v e-mailoch od nás.
follow.reference: Číslo prípadu
hint.reference: Vyzerá takto: PD-7F3K-9QXM-4. Nájdete ho v každom našom e-maile.
follow.send: Poslať kód
follow.sent: Ak toto číslo existuje, na e-mailovú adresu, ktorá k nemu patrí, je na ceste kód. Platí 30~minút.
follow.code: Kód z e-mailu
follow.open: Otvoriť
error.reference: Toto nie je naše číslo prípadu. Vyzerá takto: PD-7F3K-9QXM-4; skontrolujte, prosím, každý znak.
error.code: Tento kód nie je správny alebo už neplatí. Skontrolujte ho alebo požiadajte o nový.
error.too-often: Pri tomto čísle bolo príliš veľa pokusov. Použite, prosím, odkaz v niektorom z našich e-mailov alebo to skúste znova zajtra.

status.title: Stav prípadu
status.dead: Tento odkaz už neplatí
status.dead-what: Odkazy na túto stránku po nejakom čase prestávajú platiť, aby starý odkaz nemohol použiť nikto iný. Nový dostanete, keď zadáte číslo prípadu.
status.erased: Čo bolo v tomto prípade osobné, je vymazané. Zostal len krátky záznam o tom, že sme sa ním zaoberali.
status.confirm.title: Je táto adresa vaša?
status.confirm.what: Táto správa prišla cez náš formulár. Potvrďte, prosím, že je od vás. Dovtedy neposielame žiadne osobné údaje.
status.confirm.yes: Áno, je to odo mňa
status.confirmed: Ďakujeme. Adresa je potvrdená.
status.asks: O čo žiadate
status.since: Došlo {date}.
state.open: Pracujeme na tom.
state.first: Zaoberáme sa tým prednostne.
state.waiting-person: Čakáme na vašu odpoveď na našu otázku.
state.waiting-identity: Musíme mať istotu, kto žiada. Odpovedzte, prosím, na otázku, ktorú sme vám poslali.
state.granted: Hotovo.
state.answered: Zodpovedané.
state.partly: Časť sme urobili a vysvetlili sme vám, prečo nie všetko.
state.refused: Nemohli sme to urobiť a vysvetlili sme vám prečo.
state.nothing-found: Hľadali sme a nič sme nenašli.
state.withdrawn: Žiadosť je vzatá späť.
state.escalated: Zaoberá sa tým úrad na ochranu osobných údajov.
state.extended: Potrebujeme viac času než zvyčajne a vysvetlili sme vám prečo.
status.frozen: Kým sa o tom nerozhodne, žiadne údaje dieťaťa sa nepoužívajú.
status.messages: Správy
status.you: Vaša správa z {date}
status.we: Naša správa z {date}
status.files: Súbory:
status.no-words: Správa bez textu.
status.write.title: Odpovedzte alebo niečo doplňte
status.write.label: Vaša správa
status.write.button: Odoslať
status.file.title: Pridajte súbor
status.file.what: Obrázok, PDF, text alebo kancelársky dokument s veľkosťou najviac {megabytes}~MB. Neposielajte, prosím, doklady totožnosti, ak sme vás o ne nepožiadali.
status.file.label: Súbor
status.file.button: Pridať súbor
status.added: Váš súbor došiel.
status.written: Vaša správa došla.
status.withdraw: Už to nechcem
status.not-meant: O toto mi nejde
status.withdrawn: Ďakujeme. V tejto veci už nič ďalšie neurobíme.
status.disputed: Ďakujeme. Niekto z nášho tímu si to prečíta znova.
status.not-me.title: Nie je to od vás?
status.not-me.what: Možno niekto použil vašu adresu omylom alebo zámerne. Dajte nám vedieť: potom vo vašom mene nič neurobíme a tento odkaz prestane platiť.
status.not-me.button: Nie je to odo mňa
status.disowned.title: Ďakujeme za upozornenie
status.disowned.what: Vo vašom mene nič neurobíme. Pozrie sa na to niekto z nášho tímu. Nemusíte robiť nič ďalšie.
status.nothing-more: Sem už nemožno nič doplniť. Ak niečo potrebujete, napíšte nám znova.

promises.title: Čo sľubujeme
promises.intro: Toto sú vety z našich zásad ochrany osobných údajov. Pri každej správe, ktorá nám dôjde, kontrolujeme, či ich dodržiavame.
promises.days: Odpovedáme do {days}~dní.
promises.business-days: Urobíme to do {days}~pracovných dní.
promises.version: Zo zásad vo verzii {version}
promises.score: Dodržané od {date}: {kept} z {ended}
promises.none: Zatiaľ tu žiadne sľuby nie sú.
notices.title: Oznámenia
notices.none: Momentálne tu žiadne oznámenie nie je.
notices.intro: Tu zverejňujeme, čo by mali vedieť všetci, napríklad o porušení bezpečnosti.

failed.title: Nepodarilo sa to
failed.fault: Na našej strane nastala chyba. Nič sa nezmenilo. Skúste to, prosím, o chvíľu znova.
failed.missing: Na tejto adrese žiadna stránka nie je. Možno chýba časť odkazu.
failed.too-many: Z vašej siete teraz prichádza veľmi veľa správ, preto túto správu cez formulár prijať nemôžeme. Pošlite ju, prosím, e-mailom: tam sa nič nestratí.
failed.too-large: Odosielaný obsah je pre tento formulár príliš veľký. Skráťte ho, prosím, alebo ho pošlite e-mailom.

notices.posted: Zverejnené {date}
notices.corrected: Opravené {date}
notices.earlier: Čo tu stálo do {date}
notices.feed: Sledujte túto stránku pomocou kanála (Atom)
notices.banner: {organisation} zverejňuje oznámenie:
status.notices: Oznámenia, ktoré sa vás týkajú
`;
