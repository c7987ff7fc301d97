export const hungarian = `
# Magyar. Hogy melyik sor mit jelent, az en.ts mondja el.
# A dátum pontra végződik („2026. december 24.”). A {reference} előtt ne álljon névelő: nem tudni, „a” vagy „az” kell-e.

reviewed:

privacy-desk: Adatvédelmi ügyfélszolgálat
skip: Ugrás a tartalomra
back: Vissza
error-prefix: Hiba:
languages: Ez az oldal más nyelveken
policy: Adatkezelési tájékoztató
promises: Vállalásaink
notices: Közlemények
home: Írjon nekünk
follow: Hol tart az ügyem?
check-receipt: Elismervény ellenőrzése
or-by-mail: E-mailben is írhat nekünk: {address}. Azzal ugyanúgy foglalkozunk.

start.title: Miben segíthetünk?
start.intro: Válassza ki, ami a leginkább illik az ügyéhez. Sem felhasználói fiók, sem személyazonosító okmány nem kell hozzá, és díjmentes.
start.group.data: Az adataim
start.group.security: Biztonság
start.group.other: Más ügy
choice.erasure: Adataim törlése vagy fiókom megszüntetése
choice.child: Egy gyermek adatainak törlése
choice.unauthorised-account: Olyan fiók bejelentése, amely nem az enyém
choice.content-removal: Bejegyzés, kép vagy értékelés eltávolítása
choice.access: Másolat kérése az adataimról
choice.rectification: Adataim helyesbítése
choice.opt-out: Reklámküldés leállítása
choice.breach-written-notice: Írásos értesítés kérése adatvédelmi incidens esetére
choice.breach-inquiry: Érint-e engem egy biztonsági esemény?
choice.breach-report: Adatszivárgás vagy más biztonsági probléma bejelentése
choice.complaint: Panasz az adataim kezelése miatt
choice.other: Egyéb kérdés vagy üzenet
intro.erasure: Írja meg, mit keressünk. Indokolnia nem kell.
intro.child: Olyan gyermek esetében kérheti ezt, akinek a nevében eljárhat. Soron kívül foglalkozunk vele. Kérjük, csak annyit írjon a gyermekről, amennyi szükséges.
intro.unauthorised-account: Valaki fiókot nyitott az Ön címével vagy az Ön nevében? Önnek nem kell bejelentkeznie a fiókba, és nincs szükségünk jelszóra.
intro.content-removal: Írja meg, hol található, és miért kéri az eltávolítását.
intro.access: Megírjuk, hogy kezelünk-e Önre vonatkozó személyes adatokat, és ha igen, másolatot küldünk róluk.
intro.rectification: Írja meg, mi a hibás, és mi a helyes.
intro.opt-out: Elég megadnia a címét. Nem kell igazolnia, hogy kicsoda.
intro.breach-written-notice: Ha Önt érintő adatvédelmi incidens történik, levelet küldünk. Ez díjmentes, és a kérését bármikor visszavonhatja.
intro.breach-inquiry: Írja meg, melyik címet használja nálunk, és mit hallott.
intro.breach-report: Mások adatait látta, olyasmit kapott, amit másnak szántak, vagy gyenge pontot talált? Írja meg, mit tapasztalt. Kérjük, mások adatait ne küldje el nekünk.
intro.complaint: Írja meg, mi történt, és hogyan tehetnénk jóvá. Kivizsgáljuk, és közöljük Önnel az eredményt.
intro.other: Írjon a saját szavaival. Az üzenetet egy munkatársunk olvassa el.

optional: (nem kötelező)
field.who: Kiről van szó?
who.myself: Rólam
who.child: Egy gyermekről, akinek a nevében eljárhatok
who.somebody-else: Valaki másról, aki megkért erre
hint.somebody-else: Később kérhetünk egy meghatalmazást, amelyet ez a személy aláírt. Most semmit nem kell küldenie.
field.name: Az Ön neve
field.address: Az Ön e-mail-címe
hint.address: Ide küldjük a választ.
hint.address-opt-out: Az a cím, amelyre a reklám érkezik. A visszaigazolást is ide küldjük.
field.account: E-mail-cím, felhasználónév vagy ügyfélszám, amelyre rákeressünk
hint.account: Csak akkor töltse ki, ha nem azonos a fenti címmel. Jelszót soha ne írjon ide.
field.link: Annak az oldalnak a webcíme, ahol a tartalom található
hint.link: A böngésző címsorából kimásolhatja.
field.postal: Postai cím a levélhez
hint.postal: Utca és házszám, település, irányítószám, ország – mindegyik külön sorban.
field.country: Az ország, ahol él
hint.country: Ebből tudjuk, melyik jogszabály milyen jogokat ad Önnek.
country.none: Nem szeretném megadni
country.california: Egyesült Államok – Kalifornia
field.message: A saját szavaival
hint.message: Kérjük, ne írjon be jelszót vagy kártyaszámot, és ne küldjön személyazonosító okmányt.
field.message-optional: Van még valami, amit tudnunk kell?
continue: Tovább
trap: Ezt a mezőt hagyja üresen

errors.title: Valami még nincs rendben
error.who: Válassza ki, kiről van szó.
error.name-missing: Adja meg a nevét.
error.name-long: A név legfeljebb 200 karakter lehet.
error.address-missing: Adja meg az e-mail-címét, hogy válaszolhassunk Önnek.
error.address-form: Ilyen formájú e-mail-címet adjon meg: nev@example.org.
error.address-long: Az e-mail-cím legfeljebb 254 karakter lehet.
error.account-long: Ide legfeljebb 300 karaktert írhat.
error.link-long: A webcím legfeljebb 2000 karakter lehet.
error.postal-missing: Adja meg a postai címet, ahová a levelet küldjük.
error.postal-long: A postai cím legfeljebb 1000 karakter lehet.
error.country: Válasszon országot a listából, vagy hagyja üresen.
error.message-missing: Írja meg a saját szavaival, miről van szó.
error.message-long: Az üzenet legfeljebb 20~000 karakter lehet.
error.stale: Ez az oldal sokáig volt nyitva. Semmi nem veszett el, de az üzenet még nem ment el. Kérjük, nézze át újra, és küldje el.

check.title: Ellenőrizze, mit küld el
check.choice: Az Ön kérése
check.nothing: Nincs megadva
check.send-note: Ha elküldi, azonnal visszaigazolást küldünk erre az e-mail-címre: {address}.
check.send-note-post: Ha elküldi, megjelenik egy elismervény. Őrizze meg, mert nem adott meg e-mail-címet.
send: Küldés
change: Módosítás

sent.title: Megkaptuk az üzenetét
sent.reference: Az Ön ügyszáma:
sent.mail: Hamarosan e-mailt kap tőlünk. Ebben megírjuk, hogyan értettük az üzenetét, és mikorra válaszolunk. Talál benne egy hivatkozást is az oldalra, ahol az ügyét követheti. Ha egy órán belül nem érkezik meg, nézze meg a levélszemét mappát.
sent.confirm: Kérjük, nyissa meg az e-mailben lévő hivatkozást, és erősítse meg, hogy a cím az Öné. Az üzenetével mindenképpen foglalkozunk, de meg nem erősített címre nem küldünk személyes adatokat.
sent.held: Az üzenetét először egy munkatársunk nézi meg. Addig nem küldünk e-mailt a megadott címre.
sent.no-mail: Nem adott meg e-mail-címet, ezért kérjük, mentse el vagy nyomtassa ki ezt az oldalt.
sent.at: Beérkezett: {date} {hour}:{minute} ({zone}).
understood: Így értjük az üzenetét
understood.unclear: Az üzenetet egy munkatársunk elolvassa, hogy megértsük, miben segíthetünk.
receipt.title: Az Ön átvételi elismervénye
receipt.what: Ez a kód igazolja, hogy ezt a szöveget a fenti időpontban megkaptuk Öntől. Őrizze meg. A kóddal Ön vagy bárki, akinek megmutatja, ellenőrizheti ezt.
receipt.code: Elismervény
receipt.digest: A szöveg digitális ujjlenyomata (SHA-256)

verify.title: Elismervény ellenőrzése
verify.intro: Ha van Önnél egy tőlünk kapott elismervény, itt ellenőrizheti, hogy valódi-e.
verify.code: Elismervény
verify.words: Az elküldött szöveg
hint.verify-words: Ha beírja, az ujjlenyomattal is összevetjük. Semmit nem őrzünk meg belőle.
verify.button: Ellenőrzés
verify.genuine: Az elismervény valódi. Az üzenet {date} napján {hour}:{minute}-kor ({zone}) érkezett meg hozzánk, ügyszáma {reference}.
verify.words-match: A szöveg pontosan megegyezik az elküldöttel.
verify.words-differ: A szöveg nem egyezik meg pontosan az elküldöttel. Ehhez egyetlen eltérő karakter is elég.
verify.false: Ez nem a mi elismervényünk, vagy hiányzik belőle egy rész. Másolja be az egészet, az elsőtől az utolsó karakterig.

follow.title: Hol tart az ügyem?
follow.intro: Adja meg az ügyszámát. Kódot küldünk a hozzá tartozó e-mail-címre. Az e-mailjeinkben lévő hivatkozással is ugyanoda jut.
follow.reference: Az Ön ügyszáma
hint.reference: Így néz ki: PD-7F3K-9QXM-4. Minden e-mailünkben megtalálja.
follow.send: Kódot kérek
follow.sent: Ha létezik ilyen ügyszám, elküldtük a kódot a hozzá tartozó e-mail-címre. A kód 30~percig érvényes.
follow.code: Az e-mailben kapott kód
follow.open: Megnyitás
error.reference: Ez nem a mi ügyszámunk. Az ügyszámaink így néznek ki: PD-7F3K-9QXM-4. Kérjük, ellenőrizzen minden karaktert.
error.code: A kód hibás vagy lejárt. Ellenőrizze, vagy kérjen újat.
error.too-often: Ehhez az ügyszámhoz túl sok próbálkozás történt. Kérjük, használja a hivatkozást valamelyik e-mailünkben, vagy próbálja újra holnap.

status.title: Az ügy állása
status.dead: Ez a hivatkozás már nem érvényes
status.dead-what: Az erre az oldalra vezető hivatkozások egy idő után lejárnak, hogy senki más ne használhasson egy régit. Új hivatkozásért adja meg az ügyszámát.
status.erased: Az ügyben szereplő személyes adatokat töröltük. Csak egy rövid feljegyzés maradt arról, hogy foglalkoztunk vele.
status.confirm.title: Ez a cím az Öné?
status.confirm.what: Ez az üzenet az űrlapunkon érkezett. Kérjük, erősítse meg, hogy Ön küldte. Addig nem küldünk személyes adatokat.
status.confirm.yes: Igen, én küldtem
status.confirmed: Köszönjük, megerősítette a címet.
status.asks: Amit Ön kért
status.since: Beérkezett: {date}.
state.open: Dolgozunk rajta.
state.first: Soron kívül foglalkozunk vele.
state.waiting-person: Várjuk a válaszát a kérdésünkre.
state.waiting-identity: Meg kell győződnünk arról, hogy ki fordult hozzánk. Kérjük, válaszoljon a kérdésre, amelyet elküldtünk Önnek.
state.granted: Teljesítettük.
state.answered: Megválaszoltuk.
state.partly: Egy részét teljesítettük, és megírtuk, hogy a többit miért nem.
state.refused: Nem tudtuk teljesíteni, és megírtuk, hogy miért.
state.nothing-found: Kerestünk, és nem találtunk semmit.
state.withdrawn: Ön ezt visszavonta.
state.escalated: Egy adatvédelmi hatóság foglalkozik vele.
state.extended: A szokásosnál több időre van szükségünk, és megírtuk, hogy miért.
status.frozen: Amíg erről nem születik döntés, a gyermek semmilyen adatát nem használjuk fel.
status.messages: Üzenetek
status.you: Az Ön üzenete – {date}
status.we: A mi üzenetünk – {date}
status.files: Fájlok:
status.no-words: Szöveg nélküli üzenet.
status.write.title: Válasz vagy kiegészítés
status.write.label: Az Ön üzenete
status.write.button: Küldés
status.file.title: Fájl hozzáadása
status.file.what: Kép, PDF, szöveg vagy irodai dokumentum, legfeljebb {megabytes}~MB. Kérjük, személyazonosító okmányt csak akkor küldjön, ha mi kértük.
status.file.label: Fájl
status.file.button: Fájl hozzáadása
status.added: Megkaptuk a fájlt.
status.written: Megkaptuk az üzenetét.
status.withdraw: Ezt már nem kérem
status.not-meant: Nem erre gondoltam
status.withdrawn: Köszönjük. Ezzel nem foglalkozunk tovább.
status.disputed: Köszönjük. Egy munkatársunk újra elolvassa.
status.not-me.title: Nem Ön küldte ezt?
status.not-me.what: Lehet, hogy valaki tévedésből vagy szándékosan használta az Ön címét. Jelezze nekünk: akkor semmit nem teszünk az Ön nevében, és ez a hivatkozás megszűnik.
status.not-me.button: Ezt nem én küldtem
status.disowned.title: Köszönjük, hogy jelezte
status.disowned.what: Semmit nem teszünk az Ön nevében. Egy munkatársunk megnézi, mi történt. Önnek nincs több teendője.
status.nothing-more: Ehhez már nem lehet semmit hozzátenni. Ha szüksége van valamire, írjon nekünk újra.

promises.title: Vállalásaink
promises.intro: Ezek az adatkezelési tájékoztatónk mondatai. Minden hozzánk érkező üzenetnél ellenőrizzük, hogy betartjuk-e őket.
promises.days: {days}~napon belül válaszolunk.
promises.business-days: {days}~munkanapon belül elvégezzük.
promises.version: A tájékoztató változata: {version}
promises.score: Betartva {date} óta: {kept} / {ended}
promises.none: Itt még nincsenek vállalások.
notices.title: Közlemények
notices.none: Jelenleg nincs közlemény.
notices.intro: Itt azt tesszük közzé, amit mindenkinek tudnia kell, például ha adatvédelmi incidens történt.

failed.title: Ez nem sikerült
failed.fault: Nálunk hiba történt. Semmi nem változott. Kérjük, próbálja újra egy kicsit később.
failed.missing: Ezen a címen nincs oldal. Lehet, hogy a hivatkozás egy része hiányzik.
failed.too-many: Jelenleg nagyon sok üzenet érkezik az Ön hálózatából, ezért ezt az űrlapon nem tudjuk fogadni. Kérjük, küldje el e-mailben: ott semmi nem vész el.
failed.too-large: Amit küldött, túl nagy ehhez az űrlaphoz. Kérjük, rövidítse le, vagy küldje el e-mailben.

notices.posted: Közzététel: {date}
notices.corrected: Javítás: {date}
notices.earlier: Ami itt állt eddig: {date}
notices.feed: Az oldal követése hírcsatornával (Atom)
notices.banner: {organisation} értesítést tett közzé:
status.notices: Önt érintő értesítések
`;
