export const hungarian = `
# Magyar. Egy sor: „fogalom: kifejezés, kifejezés”. A behúzott sor az előző folytatása.
# szótő* = minden szó, amely így kezdődik; # = szám; … = legfeljebb négy szó a kettő között.

words: a, az, és, hogy, nem, is, egy, meg, de, ha, van, vagy, csak, már, még, ez, azt, ezt, mert, mint, kérem, kérjük, szeretném, szeretnék, tisztelt, üdvözlettel, köszönöm, köszönettel, jó, napot, szia, sziasztok, önök, önöknél, ön, nekem, engem, vagyok, volt, lehet, ami, amit, aki, akik, el, le, ki, be, minden, sem, soha, hogyan, miért, mikor, ki, mi, adatok, adataim, adataimat, fiókom, fiókomat, kell, kérdés, nincs, óta, után, szerint, sajnos, azonnal, tudom, tudok, levél, címem, most, én, te, ők, erre, arra, ezek, azok, így, úgy, akkor, kaptam, maguk, maguknál, számára, illetve, valamint, hol, szerintem, törölni, töröljék
  köszi, kedves, önöknek, rólam, semmi, amely, előtt, alapján, kapcsolatban, adatait, adatokat, személyes, fiók, törlés, törlése, törlését, levelet, emailt, válasz, választ, eddig, azóta, ma, tegnap, tavaly, napja, hete, hónapja, vannak, lesz, legyen, tudni, akarok, akarom, írtam, írta, küldtek, küldött, kapott, cikk, cikke, kérelem, kérés, ügyben, ügyfél, ügyfelünk, cím, nevem, neve, férjem, feleségem, fiam, lányom, anyám, magyar, hatóság, valaki, másik, több, ne, se, továbbá, részére, miatt, között, során, ezért, tehát, pedig, olyan, ilyen, önt, ti, ő, itt, ott, igen, jól, kérelmek, tudta, nálunk, részünkre, felhívom, hivatkozással, tájékoztatás, értesítés, válaszoltak, megvan, mind, mehet, úr, úrnő, ügyvéd, képviseletében, csatolva, hatósághoz, panaszra, kapcsolatos, karbantartás, tervezett, várható

me: engem, nekem, velem, rólam, tőlem, hozzám, nálam, rám, enyém, saját, sajátom, adataim*, adatom*, fiókom*, címem*, nevem*, számom*, személyem*, képem*, fotóm*, profilom*, e mailem*, emailem*, telefonszámom*, rólunk, nekünk, minket, tőlünk, velünk
his-her: adatai*, a neve*, a címe*, a telefonszám*, az övé, neki, adataik*, az ő
you: önök*, ön, önt, önnek, önnel, önöknek, önökkel, önöktől, önöknél, önökhöz, önökről, maguk*, magától, magának, ti, titeket, nektek, tőletek, nálatok, cégük*, cégetek*, társaságuk*, az önök, rendszerük*, oldaluk*, weboldaluk*, adatbázisuk*, honlapjuk*
  fiókodat, fiókod, fiókját, fiókja, adataidat, adatait
request: kérem, kérjük, kérlek, kérném, kérek, kérünk, kérnék, szeretném, szeretnék, szeretnénk, akarom, akarok, követelem, követelek, követeljük, felszólít*, ezúton, tudnának, tudnátok, tudná, tudják, megtennék, legyenek szívesek, legyen szíves, legyetek szívesek, szíveskedjen*, kérelem, kérelmem*, kérelmet, kérésem, kérést, igénylem, igényt, kívánom, kívánok, elvárom, ragaszkod*, fordulok, lécci, légyszi, lécc, plíz, kell, hadd, indítványoz*, kezdeményez*
question: kik, mit, miért, milyen, melyik, hogyan, meddig, mennyi, mikor, hol, hová, kinek, kiknek, kivel, vajon, kérdés, kérdésem, kérdezném, kérdezem, érdekelne, érdeklődn*, tudni, tájékoztass*, honnan, mire, lehetséges, jogos, szabad, kell e, van e, tudnák e, igaz
  ki a, ki adta, ki adott, ki látja, ki lát, ki olvassa, ki engedte, ki döntött, ki döntötte, ki fér, mi az oka, mi történt, mi történik, mi lesz, mi alapján, mi a, mi ez, magyarázat*, magyarázzák, na mért, és mért
how-to: hogyan töröl*, hogy töröl*, hogyan tud*, hogy tud*, hogyan lehet, hogy lehet, hogyan szüntet*, hogy kell, hogyan kell, hol tud*, hol lehet, hol találom, nem találom, sehol nem, nem tudom hogyan, nem tudom hol, nem tudom hogy, nem jövök rá, nem sikerül megtalál*, lehetséges e, van e mód, van e lehetőség, milyen módon, mi a módja, mit kell tenn*, mi a teendő, mit tegyek, mit csináljak, kihez fordul*, segítsenek, mi az eljárás, miként
yes: igen, egyetértek, megerősítem, pontosan, nyugodtan, tegyék meg, csinálják, oké, ok, jóváhagyom, mehet
  mindkettőt, mindkettő, mindet, hogyne, jöhet
thanks: köszönöm a, köszönöm hogy, köszönjük a, köszönjük hogy, köszi a, köszi hogy, nagyon köszönöm, megoldódott, elintéz*, minden rendben, rendeződött, lezárt*, nincs további, nincs több teend*, nincs szükség, nem kell már, szerettem volna megköszönni, meg szeretném köszönni, hálás vagyok, köszönet
  csak annyit szeret*, szerettem volna megköszönni, meg szeretném köszönni, dicséret, gratulálok
  szép munka, jó munka, ügyesek vagytok, ügyesek, szuperek vagytok, remek munka, le a kalappal, aranyosak
unanswered: nem válaszol*, nem kaptam választ, nem kaptam semmilyen választ, nem kaptam … választ, nem kaptam … válasz*, választ nem, választ … nem, válasz nélkül, válasz nem érkezett, nem érkezett válasz, nem érkezett … válasz, nem jött válasz, nem reagál*, senki nem, senki sem, reakció nélkül, semmi válasz, semmi nem történt, nem történt semmi, semmi sem történt, hallgat*, figyelmen kívül, ignorál*, emlékeztet*, sürget*, ismételt*, másodszor, harmadszor, negyedszer, második kér*, harmadik kér*, második levél, harmadik levél, második emailem, harmadik emailem, újra kérem, ismét kérem, ismét írok, újra írok, letelt, lejárt, eltelt, elmúlt, # hete, # hónapja, # napja, hetek óta, hónapok óta, hetekkel ezelőtt, hónapokkal ezelőtt, # nappal ezelőtt, # héttel ezelőtt, # hónappal ezelőtt, egy hónapja, két hónapja, két hete, három hete, öt hete, hat hete, mai napig, azóta sem, azóta semmi, azóta se, még mindig nem, továbbra sem, hiába, várok, várom, írtam már, már írtam, már kértem, kértem már, többször, sokadszor, sokadik, késedelem, késedelm*, mulasz*, nem teljesít*
  egy szót sem, egy árva szót sem, se kép se hang, semmi reakció, válaszra se méltat*, válaszra sem méltat*, nem írtak vissza, néma csend, harmadik levelem, második levelem, meddig várjak, mennyit kell várnom, mennyit várjak, két hónap telt el, leráznak, lerázzák az embert, ide oda küldözgetnek, egyik a másikhoz küld
  síri csend
  nem lehet minden, ez nem minden, hiányos válasz*, csak egy rész*
still: mégis, továbbra is, ellenére, újra, megint, ismét, bár, noha, mindig, állandóan, minden héten, minden nap, hetente, naponta, folyton, folyamatosan, változatlanul, ráadásul
no-consent: hozzájárulásom nélkül, beleegyezésem nélkül, engedélyem nélkül, tudtom nélkül, tudtunk nélkül, a tudtom, hozzájárulásunk nélkül, beleegyezésünk nélkül, engedélyünk nélkül, hozzájárulás nélkül, beleegyezés nélkül, engedély nélkül, megkérdezésem nélkül, kérdezés nélkül, megkérdezés nélkül, nem járultam hozzá, sosem járultam, soha nem járultam, nem egyeztem, nem adtam, sosem adtam, hozzájárulást nem, hozzájárulásomat nem, nem kérdezt*, senki nem kérdezett, senki sem kérdezett, nem kértek, nem tájékoztattak, nem szóltak, nem tudtam róla, akaratom ellenére, nem írtam alá, nem engedélyez*, nem engedtem, nem kértem
  sosem mondtunk igent, nem ebben állapodtunk
  nem szólnak róla, szó nélkül

erase: töröl*, törlés*, törlő*, törlik, kitöröl*, letöröl*, eltávolít*, távolíts* … el, távolítsák el, távolítsa el, megsemmisít*, semmisíts*, eltüntet*, tüntess* el, tüntessé*, tisztíts*, kitörl*, letörl*, delete, deletelj*, húzz* ki, kihúz*, szedj* ki, irts*, radír*, erősíts* meg … törl*, igazol* … törl*, visszaigazol* … törl*
  darálóba
  töröljé*, törölni, törlöm, torol*, torles*, eltavolit*, semmisíts* meg, töröltess*, töröltet*, mehet a darálóba
erase-forbidden: ne töröl*, ne távolíts*, ne szüntess*, ne semmisíts*, ne zárj*, ne vegyék le, nem kérem … törlés*, nem a törlés*, nem törlés*, nem kértem … törl*, nem kérek törl*, nem kérem … töröl*, nem akarom töröl*, nem akarom … töröl*, nem akarom hogy töröl*, nem akarom hogy … töröl*, nem szeretném … töröl*, nem szeretném ha töröl*, nem szeretném ha … töröl*, törölni nem, törlést nem, törlését nem, mielőtt töröl*, mielőtt … töröl*, törlés előtt, törlése előtt, törlés helyett, törlése helyett, törlés nélkül, anélkül hogy töröl*, véletlenül töröl*, tévedésből töröl*, véletlenül … töröl*, állítsák vissza, visszaállít*, helyreállít*, visszakap*, őrizzék meg, megőrizni kérem, tartsák meg, hagyják meg, megtart*, vonom vissza … törl*, visszavonom … törl*, meggondoltam magam, ki törölte, miért törölték, nem szabad törölni, nem kell töröl*, nem törölhet*
  maradjon a fiók*, a fiók maradjon, a fiók marad, fiókom marad, maradjon így, hagyjátok meg, mégsem, maradhat a fiók*, a fiók maradhat, maradhat a profil*
  ne töröljé*, nem törlést, visszaállítás*, megtartani, miért töröltek, nem kell törölni, megtartom, megtartanám
take-back: meggondoltam magam, meggondoltam, meggondolt*, visszavonom a kérésem*, visszavonom a kérelm*, visszavonom,
  visszavonnám, kérésemet visszavonom, tárgytalan, vegyék tárgytalannak, hagyják figyelmen kívül, ne vegyék figyelembe,
  felejtsék el a kérés*, megtartanám, megtartani a fiók*, szeretném megtartani, meg szeretném tartani, maradjon meg,
  maradjon minden, hagyjanak mindent, hagyják meg, állítsák le a törlést, véletlenül küldtem,
  véletlenül kattint*, tévedésből
erase-done: köszönöm a törl*, köszönöm … törl*, köszönöm … töröl*, köszönjük … töröl*, köszönjük … törl*, köszi … töröl*, köszi … törl*, törölték, töröltétek, kitörölték, töröltem, kitöröltem, törölve, törlésre került, törölt fiók*, eltávolították, levették, levettétek, megszüntették, megszüntettem, törlés után, törlése után, törlés óta, törlés megtörtént, törlés sikeres, törlés visszaigazol*, sikeresen töröl*, már nincs ott, már nincs fent, megszűnt
  törölve lett, törölve van, törölve lettek
  már sehol, sehol nem találom, hogy törölték, hogy eltávolították,
  hogy levették, a törlést köszönöm
  eltűnt
  már nem vagyok benne, már nem vagyok ott, már eltűnt, mind eltűnt, sehol nem vagyok már
erase-failed: nem tudom töröl*, nem tudok töröl*, nem tudom … töröl*, nem tudom … törl*, nem tudom megszüntet*, nem tudom … megszüntet*, nem lehet töröl*, nem lehet … töröl*, nem lehet megszüntet*, nem enged* töröl*, nem hagyja töröl*, nem sikerül* töröl*, nem sikerül* … töröl*, nem sikerül* … törl*, nincs törlés*, törlés gomb*, törlő gomb*, nincs gomb, nincs lehetőség, nincs ilyen opció, nincs opció, nem töröl*, nem lett töröl*, nem lettek töröl*, nincs töröl*, nincsenek töröl*, sem töröl*, nem távolítot*, nem szüntettek, még mindig ott van, még mindig ott vannak, még mindig fent van, még mindig fenn van, még mindig létezik, még mindig aktív, még mindig él, még mindig megvan, még mindig megvannak, továbbra is elérhető, továbbra is fent, még mindig látható, még mindig be tudok, még mindig be lehet, még mindig tárol*, kértem … törl*, kértem … töröl*, kértem a törl*, kérte* … törlés*, törlési kérel*, törlési kérés*, törlési kérv*, törlésre vonatkozó kérel*, törlésre irányuló, törlés iránti, kellett volna töröl*, törölni kellett volna, törölték volna, ígért* … töröl*, ígért* … törl*, visszaigazolt* … törl*, azt írt* … töröl*, állít* … töröl*, azt mondt* … töröl*, megtagad* … törl*, elutasít* … törl*, állítólag töröl*
  nem törölték, nem törölt*, még nem töröl*, még mindig nem töröl*, nem szüntették, még mindig él a
erasure-right: elfeledtetés*, elfelejtéshez, elfelejtett*, törléshez való jog*, törléshez fűződő, 17 cikk*, gdpr 17, 17 es cikk*, art 17, felejtsenek el, feledtessenek
  elfeledtetéshez való jog*
stop-keeping: ne tárol*, ne kezelj* … adat*, ne kezeljék, ne őrizz*, ne tartsák, ne tartsanak, hagyják abba … tárol*, szüntessék meg … kezel*, szüntessék meg … adatkezel*, adatkezelés* megszüntet*, szüntessék be, nem akarom hogy … tárol*, nem akarom hogy … kezel*, nem akarom hogy … megleg*, nem szeretném ha … tárol*, nem szeretném hogy, nem akarom hogy legyen, adatbázisukból, adatbázisból, adatbázisotokból, rendszerükből, rendszerből, rendszeretekből, nyilvántartásukból, nyilvántartásból, nyilvántartásaikból, szerverükről, szervereikről, listájukból, vegyenek ki, vegyetek ki, vegyen ki, szedjenek ki, szedjetek ki, húzzanak ki, töröljenek ki, töröljenek engem, nyoma se, nyoma sem, nyom nélkül, semmi ne marad*, ne maradjon, semmi se maradjon, ne legyen semmi, semmit rólam, semmi rólam, felejtsenek el, felejtsetek el, felejtsék el, nem vagyok már ügyfel*, nem vagyok az ügyfel*, nem vagyok ügyfel*, nem akarok már, nem akarok többé, nem akarok fiók*, nem kell a fiók*, nem kell már a fiók*, nincs szükségem a fiók*, nincs szükségem fiók*, nincs szükségem rá, nem használom, többé nem, nem szeretnék … fiók*, nem szeretnék többé, nem kívánok … tag, nem szeretnék … tag, kilép*, leiratkoz* … fiók*, regisztrációm törl*, tagságom megszüntet*, mindent amit rólam, mindent rólam, minden rólam, minden adat*, el akarok tűnni, tűnjön el, tűnjenek el, tűnjek el, eltűnni, le akarok mondani, nem kérek belőle, nem kérem többé
  hagyják békében, hagyják békén, ne legyen önöknél, ne legyen maguknál, ne legyen nálatok, se képe, semmije, kidobni, dobják ki, dobjátok ki, tüntessenek el, tüntessék el, elköszönök, búcsúzom, végeztem önökkel, semmi közöm, mintha soha
  felejtsen el, nyomom se maradjon, nyomtalanul, ne legyen rólam, ne tartsatok nyilván, ne szerepeljek, nem akarok szerepelni, nem akarok benne lenni, vegyék ki az adataimat, vegyetek le, húzzatok ki, hajítsák ki, kukázzák, kukázzátok, kukába, mintha nem is léteztem, mintha sose, mindent ami rólam, az összes adatomat, kiszállok, kiszállnék, végeztem veletek
  nyomot se, nyomot sem, hagyjanak nyomot, nem kell megőriz*, nem kell megtart*, sehol ne szerepel*
  az adatkezelés megszüntet*, az adatbázisukból, már nem vagyok ügyfel*, már nem vagyok az ügyfel*, már nem használom, nem használom már, kilépek, hagyják békében nyugodni, ne maradjon önöknél, a kukába, mehet a kukába, tűnjön el minden, semmi közöm önökhöz, nyoma se maradjon, nyoma sem maradjon, semmi ne maradjon, ne maradjon rólam, ne tartsanak nyilván, ki a rendszerből, ki a rendszerükből, ki a nyilvántartásból, a nyilvántartásukból, kukába vele
  továbbiakban … szerepelni, nem kívánok … szerepelni, nem szeretnék … szerepelni
close: szüntess*, megszűnt*, bezár*, zárj* be, lezár*, felmond*, mondjá* fel, deaktivál*, inaktivál*, felfüggeszt*, lemond*, kilép*, töröl*, letilt*, tiltsá* le, kapcsolj* ki, zárják
  fiókom törlését, fiók törlése, zárjátok le, zárja le
  megszüntet*, szüntessék meg, megszüntetés*, lemondás*, töröljék a fiókom, törölje a fiókom, töröljétek a fiókom, megszüntetni a fiókom, szüntessétek meg, zárják le, lezárni a fiókom
take-down: vegyék le, vegye le, vegyétek le, vegyed le, vedd le, levenni, levet*, levesz*, szedjék le, szedje le, szedjétek le, szedd le, leszed*, távolítsák el a, weboldalról, honlapról, oldalról, weboldalukról, honlapjukról, oldalukról, oldalatokról, internetről, netről, google ből, googleből, google ról, googleról, keresőkből, találatokból, találati list*, találatok közül, facebookról, facebook oldal*, instagramról, galériából, kitakar*, takarj* ki, elhomályosít*, kihomályosít*, homályosít*, pixelez*, anonimizál*, elrejt*, rejtsék el, ne mutass*, ne jelen*, ne szerepel*, ne legyen fent, ne legyen kint, ne használják … kép*, ne használják … fotó*, ne használják a, nem akarok szerepel*, nem szeretnék szerepel*, nem akarom hogy … kint, nem akarom hogy … fent, nem akarom hogy … látható, nem akarom hogy lássá*, nem akarom hogy megjelen*, nem szeretném hogy … szerepel*, nem szeretném ha … szerepel*, nem való, semmi keresnival*, ne tegyék közzé, közzététel* megszüntet*, kikerüljön, lekerüljön, kerüljön le, le kell venni, cserélj* ki … kép*
  vágják ki, vágja ki, vágjátok ki, kivágni, kivágják, tegyenek oda mást, tegyenek be mást, más képet, másik képet, cseréljék le, cseréljék ki, lecserélni, ne látsszon, ne lássanak, ne lehessen látni, takarják el, tűnjön el, tűnjenek el, tüntessék el, vegyenek le
  szedjétek már le, töröljétek le, kapjátok le, tüntessétek el, tüntesd el, kockázzák ki, kikockáz*, ne legyek rajta, le kellene venni, fent van a képem, kint van a képem, rajta vagyok, amin én, a keresőből, a google keresőből
  levétel*, levetet*, takarják ki, ne mutassák, takarjátok ki, homályosítsák el, ne szerepeljen a képen, kerüljön le a, tűnjön el a, amin rajta vagyok
  nem akarom ott látni, nem akarom hogy ott
data: adat*, infó*, rekord*, nyilvántartás*, akt*, dokumentum*, irat*, mindent, minden, előzmény*, üzenet*, önéletrajz*, cv, pályázat*, jelentkezés*, felvétel*, chat*, levelez*
contact: e mail*, email*, mail, mailem*, mailcím*, levelezési cím*, címem*, lakcím*, cím, címet, címek, telefon*, mobil*, szám, számom*, számot, név, nevem*, nevet, nevek, elérhetőség*
account: fiók*, account*, profil*, felhasználó*, regisztráció*, tagság*, belépés*, bejelentkezés*, login, ügyfélkárty*, törzsvásárló*, hűségkárty*, pontgyűjtő*, kártyá*, app, appból, appot, appban, alkalmazás*, ügyfélszám*, azonosító*
content: kép, képek*, képem*, képet, képről, képünk*, fotó*, fénykép*, videó*, bejegyzés*, poszt*, komment*, hozzászólás*, vélemény*, értékelés*, ajánlás*, referenci*, cikket, cikkből, cikkben, interjú*, hirdetés*, arcom*, arckép*, portré*, eredménylist*, rangsor*, versenyeredmény*, nyilatkozat*, idézet*, blog*, sztori*, story*, képernyőkép*, felvétel*, bemutatkozás*
  újságcikk, újságcikket, cikk rólam, albumból, galériából, a hangom
  képe, képeim, képeinket, képein
online: weboldal*, honlap*, oldal, oldalon, oldaluk*, oldalatok*, internet*, net, neten, netről, google*, kereső*, találat*, facebook*, fb, instagram*, youtube*, linkedin*, tiktok*, online, nyilvános*, közzé*, közöl*, megjelen*, szórólap*, brosúr*, plakát*, katalógus*, újság*, magazin*, fórum*, galéri*, kampány*, hírlevélben, faliújság*, portál*, archívum*, kint van, fent van, fenn van
child: fiam*, lányom*, fiunk*, lányunk*, kisfiam*, kislányom*, kiskorú*, tanuló*, diák*, unoka*, gyerek*, gyermek*, iskola*, óvod*, bölcsőd*, öcsém*, húgom*, kistestvér*, kamasz*, nevelt
guardian: szülő*, anyaként, apaként, édesany*, édesap*, az anyja, az apja, anyja vagyok, apja vagyok, anyukája, apukája, anyuka, apuka, törvényes képvisel*, gyám*, gondviselő*, szüleim*, anyukám, apukám, anyu, beleegyezésünk
years-old: # éves*, # év, # esztendős, éves vagyok, tizenegy éves*, tizenkét éves*, tíz éves*, tízéves*, kilenc éves*, kilencéves*, nyolc éves*, nyolcéves*, hét éves*, hétéves*, tizenhárom éves*, tizennégy éves*, tizenkétéves*, tizenegyéves*, tizenhároméves*
deceased: meghalt*, elhunyt*, elhalálozott*, halál*, halott*, néhai, elhalálozás*, gyász*, temet*, hagyaték*, örökös*, örökl*, özvegy*, eltávozott, már nem él, nem él már, életét vesztette, hátramaradott*
  eltemettük, baleset érte, elveszítettük, elvesztettük, itt hagyott, nincs már köztünk, nincs többé
not-mine: sosem regisztrál*, nem regisztrál*, nem én regisztrál*, nem én hoztam, nem én csinált*, nem hoztam létre, soha nem hoztam, nem nyitott*, nem én nyitott*, nem az enyém, nem az én fiók*, nem én vagyok, nem én voltam, soha nem voltam, sosem voltam, nem vagyok ügyfel*, soha nem volt … fiók*, nincs is fiók*, nincs önöknél fiók*, nincs fiókom, valaki regisztrált, valaki … regisztrált, valaki létrehozott, valaki … létrehozott, valaki használja a, valaki … használja, valaki felhasznált*, valaki … felhasznált*, valaki visszaél*, valaki … visszaél*, valaki megadta, valaki … megadta, valaki az én, valaki más az, nevemben, a nevemre, nevemmel, az e mail címemmel, az email címemmel, a címemmel, az adataimmal, a képeimmel, képemmel, fotóimmal, hamis profil*, hamis fiók*, álprofil*, kamu profil*, kamuprofil*, fake profil*, személyazonosság lopás*, személyazonosságlopás*, ellopták a személyazonosság*, üdvözlő e mail*, üdvözlő email*, üdvözlő levél, regisztrációs e mail, regisztráció megerősít*, adja ki magát, adta ki magát, kiadja magát, magát nekem
  sosem kötöttem, soha nem kötöttem, sosem rendeltem, nem rendeltem meg

access: adataim … másolat*, másolat* … adat*, másolat*, hozzáférés* … adat*, adataimhoz való, hozzáférési jog*, hozzáférés* kér*, hozzáféréshez való, hozzáférni az adat*, betekint*, iratbetekint*, 15 cikk*, gdpr 15, art 15, milyen adat*, milyen személyes adat*, milyen információ*, mely adat*, mit tárolnak, mit tartanak nyilván, mi van rólam, rólam kezelt, rólam tárolt, rólam nyilvántart*, rólam tartanak, rólam őriz*, tárolnak rólam, kezelnek rólam, tárolnak e rólam, kezelnek e, van önöknél rólam, tudnak rólam, minden adat* amit, minden adat* amely*, az összes rólam, összes adat* … küld*, tájékoztatást kérek, tájékoztatást a, látni szeretném, megnézni az adat*, adatigénylés*, egészségügyi dokumentáció*, kérem ki, kikér*
  szeretném tudni mit, tudni akarom mit, mit tudtok rólam, mi minden van rólam, mi minden szerepel rólam, kinyomtatva, kivonatot, bele szeretnék nézni, megnézhetem mit
  rólam írt, rólam írtak, rólam feljegyz*, mit írt rólam
  kértem az adataimat
  kimutatás az adataimról, kimutatást az adataimról, kinyomtatott list*
  a dokumentációmra, kartonomat
rectify: helyesbít*, javít*, kijavít*, módosít*, változtat*, megváltozott, megváltozt*, frissít*, hibás*, hiba, hibát, téves*, rosszul, pontatlan*, elavult*, elír*, új cím*, új név, új nevem, új telefonszám*, költöz*, elköltöz*, férjhez, megnősült*, elvált*, leánykori, régi cím*, 16 cikk*, nem egyezik, nem stimmel, átír*, írják át, kiegészít*, pontosít*
  rossz név, rossz címre, rossz címen, rossz cím van, elgépelték
  hozzák rendbe, tegyék rendbe, javítsák ki, javítsák, rosszul írt*, elírás, elírt*, elgépel*,
  hibásan szerepel, rossz születési, úr helyett, asszony helyett, nem úr, elhunytként,
  helyesen írva
portability: adathordoz*, hordozhatóság*, hordozható, géppel olvas*, tagolt, strukturált, export*, más szolgáltató*, másik szolgáltató*, új szolgáltató*, átvinni, átad* másik, továbbít* másik, 20 cikk*, csv, json, xml, letölt* az adat*, adataim letölt*, adataim … letölt*
  elvinni a, szolgáltatót váltok
restriction: korlátoz*, zárol*, befagyaszt*, 18 cikk*, felfüggeszt*, letiltás*
objection: tiltakoz*, 21 cikk*, kifogás*, ellenzem
unsubscribe: iratkozz* le, iratkozzan*, leiratás*, hírlevélről, hírleveleikről, hírlevelükről, hírlevelet nem, nem kérek hírlevel*, nem kérek több, nem kérek reklám*, nem kérek semmilyen, nem kérem a hírlevel*, nem kérem … hírlevel*, töröljenek a hírlevel*, töröljenek … hírlevél*, listáról, levelezőlistáról, címlistáról, a listájukról, listátokról, nem akarok … levelet, nem akarok … emailt, nem akarok … e mailt, nem akarok kapni, nem akarok több, nem szeretnék … hírlevel*, nem szeretnék … levelet, nem szeretnék kapni, nem szeretnék több, nem szeretnék … reklám*, nem kívánok … kapni, nem kívánok … hírlevel*, ne küldj*, ne küldözges*, ne hívj*, ne hívogass*, ne telefonál*, ne írj* többet, ne írjanak, ne keressenek, ne keressetek, ne zaklass*, hagyjanak békén, hagyjatok békén, hagyják abba … küld*, hagyják abba … hív*, hagyják abba a, szálljanak le, elég a reklám*, elég volt a, unsubscribe, opt out, marketing célú, marketing célból, marketingcélú, direkt marketing*, közvetlen üzletszerz*, reklámcélú
  leiratkozásomat, szeretnék leiratkozni, le akarok iratkozni, leiratkoznék, iratkoztassanak le
  leiratkozom, leiratkozni szeretnék, leiratkoztam, kérem a leiratkozás*, leiratkozás nem működik, nem tudok leiratkozni, leiratkozási kérelem
  levelezési listáról, ne küldjenek, ne küldjetek, ne küldözgess*, ne hívjanak, leiratkozás a hírlevélről, ne küldjenek több, ne küldjetek több, ne hívogassanak, ne hívogassatok, ne zaklassanak, ne zaklassatok, leiratkozni a hírlevélről
marketing: hírlevel*, reklám*, marketing*, promóció*, akciós ajánlat*, akciók*, ajánlatok*, telemarketing*, sms, körlevel*, szórólap*, kéretlen, spam jellegű, nyereményjáték*
  push értesítés, akciós értesítés
stop: hagyják abba, hagyd abba, hagyjátok abba, állj, stop, elég, nem akarok, nem kérek, ne tovább, többet ne, többé ne, szüntessék be, fejezzék be, fejezzétek be, szűnjenek
withdraw: visszavon*, vonom vissza, vonok vissza, visszavesz*
  visszavont*, visszavonás*
consent: hozzájárul*, beleegyez*, engedély*, jóváhagyás*

breach: adatszivárg*, szivárg*, kiszivárg*, szivárog*, kiszivárog*, incidens*, adatvédelmi esemény*, adatlopás*, hack*, hekker*, meghekkel*, feltör*, törtek be, betört*, betörés*, kibertámad*, támadás*, ellop*, lopott adat*, lopás*, kikerült*, dark web*, darkweb*, darknet*, ransomware, zsarolóvírus*, haveibeenpwned, have i been pwned, illetéktelen*, jogosulatlan* hozzáfér*, elveszít*, elvesztett*, kukában, szemét*, a hírekben, az újságban, a tévében, nyilvánosan elérhető*, bárki számára elérhető, bárki által, szabadon elérhető*, jelszó nélkül, védtelen*, pendrive*, leak*, kompromittál*, utcán talált*
  eladó az adat*, adatok eladó*, elveszett irat*, kuka mellett, jelszavunk*
  a vonaton volt, a vonaton hever*, az utcán hever*, a buszon hever*, a kukánál
  biztonsági esemény*
affected: érintett*, érint e, érint engem, érinti, érintve, rajta vagyok, benne vagyok, köztük, között vannak, között van, adataim is, én is, engem is, fiókom is, veszélyben, biztonságban, jelszót cserél*, jelszót változtat*, meg kell változtat*, meg kell e változtat*, aggódnom kell, kell aggód*, félnem kell, mely adataim, milyen adataim, mi került ki, pontosan mi, kártyaadataim*
  bankkártyám is, enyém is, az én számom is, az én adatom is
written-notice: írásban, írásbeli*, postán, levélben, ajánlott levél*, tértivevény*, papíron, papír alapú, hivatalos*, értesítés*, értesítő*, értesítsenek, kiértesít*, 34 cikk*, formális*
  hivatalos értesít*, hivatalosan, értesítést az incidens*
confirm-written: írásban erősítsék, erősítsék meg írásban, írásban erősítse, írásos megerősítés*, írásbeli megerősítés*, írásban visszaigazol*, írásbeli visszaigazol*, írásbeli válasz*, írásos válasz*, írásban válaszol*
other-person: másvalaki*, valaki más*, más ember*, más személy*, másik személy*, más ügyfél*, másik ügyfél*, mások*, másnak, másé, más vásárló*, másik vásárló*, más felhasználó*, másik felhasználó*, másik beteg*, más beteg*, más páciens*, idegen*, ismeretlen*, nem az enyém, nem az én, nem én vagyok, nem engem, nem ismerek, nem ismerem, egy úr, egy hölgy*, egy bizonyos, szomszéd*, többi, többiek*, más név*, másik név*, teljesen más, harmadik személy*, rossz ember*, más szülő*, másik szülő*, másik gyerek*, más gyerek*, más lakó*
  vadidegen, vadidegenek, nem is ismerem, egy nő adatai, egy férfi adatai, nevű nő, nevű férfi, nevű hölgy, nevű ügyfél, nevű ember, nem a mienk, nem a mi
  nem így hívnak
  engem … hívnak, összes jelentkező*, összes résztvevő*, minden résztvevő*, kolléga bér*
misdirected: kaptam, kaptuk, megkaptam, kaptunk, jött, megérkezett, küldtek nekem, elküldték, küldték el, kiküldt*, tévesen, véletlenül, tévedés*, rossz címre, rossz e mail*, téves címre, elírták, nem nekem, nem nekünk, nem hozzám, összekever*, összecserél*, felcserél*, elcserél*, címzett*, borítékban, csatolmány*, mellékl*, helyettem, az enyém helyett, postaládá*, másnak küld*, más kapta
  hozzám érkezett, érkezett egy levél más, másnak szóló, másnak szólt, csatolva más, csatolva volt más
  a volt férjemnek, a volt feleségemnek, az exemnek
open-cc: másolatban, cc, bcc, titkos másolat*, rejtett másolat*, mindenki látja, mindenki látta, mindenki láthatja, mindenki láthatta, mindenki számára látható, mindenki címe*, mindenki e mail*, mindenki email*, összes címzett*, az összes cím*, többi címzett*, többi címe*, az összes e mail cím*, összes email*, körlevél*, körmail*, címzett mező*, válasz mindenkinek, címzettek list*, látható címzett*, nyílt címlist*
  egész taglistát, teljes taglistát, körbeküldt*
visible: látom, látok, látjuk, látszik, látszott, láthat*, láttam, mutat*, megmutat*, felugrik, feldob*, kiír*, bejelentkez* után, amikor bejelentkez*, ha bejelentkez*, belépés után, amikor belép*, ha belép*, beléptem, képernyőn, fiókomban, profilomban, az appban, alkalmazásban, hozzáférek, hozzáférhető*, hozzáfért*, bárki, bejelentkezés nélkül, jelszó nélkül, letölthet*, url*, linkre, átírom a szám*, átírva, megnyit*, rákattint*
  más adatai jelennek meg, más adatai jönnek, jönnek elő, jön elő, egy másik család, másik család adatai, más neve jelenik, idegen név jelenik, más rendelései, mások rendelései, mások adatai, mások számlái, más számlája, más valaki adatai, valaki más adatai, látni mások, mindenki látja, belépés nélkül, ha átírom, a linken keresztül, bejelentkeztem és más, belépek és, ott van egy másik, ott volt más, nyilvánosan elérhető, szabadon elérhető
  köszönt … néven
  köszöntött az app*, így köszöntött, így üdvözölt
takeover: feltörték a, feltörték az, fiókomat feltört*, fiókom feltört*, betörtek a fiók*, valaki bejelentkez*, valaki … bejelentkez*, valaki belép*, valaki … belép*, beléptek a, bejelentkeztek a, fiókomba, fiókomból, ellopták a fiók*, eltérít*, átvette a fiók*, átvették, megváltoztat* a jelsz*, megváltoztatta, megváltoztatták, jelszavam*, nem tudok belép*, nem tudok bejelentkez*, nem tudok … belép*, nem enged be, kizár*, gyanús bejelentkez*, gyanús belép*, ismeretlen eszköz*, ismeretlen helyről, nem rendelt*, nem én rendelt*, nem én vásárolt*, amit nem én, amiket nem én, rendelések amik*, valaki rendelt, valaki … rendelt, valaki vásárolt, valaki … vásárol*, eltűntek a pont*, eltűnt a pont*, pontjaim*, hitelt vett* fel, a nevemre hitel*
  valaki néz minket, valaki figyel, valaki hallgat*, idegen hang, idegen eszköz, idegen telefon, kódokat kapok, kódot kaptam amit nem, átírta a mailt, átírta az email*, átírta a szám*, átírták, rendelt a nevemben, elköltötte, elvitte a pont*
  hirtelen megváltoz*, nem én csináltam
  a fiókommal … vett
phishing: adathalász*, phishing*, csalás*, csaló*, átver*, önöknek adja ki, önöknek adják ki, önöknek kiad*, önök nevében, a nevükben, nevetekben, a cég nevében, cégük nevében, állítólag önöktől, állítólag tőletek, hamis, kamu*, önök logó*, a logójuk*, logójukkal, logótok*, önök küldték, önöktől jött, önöktől van, tényleg önök*, valóban önök*, önöktől származik, nem önöktől, valódi, hiteles*, scam*, spoofing, jelszavamat kért*, jelszót kért*, bankkártyaadat*, gyanús e mail*, gyanús email*, gyanús levél, gyanús levelet, gyanús sms*, gyanús üzenet*, gyanús link*, megszemélyes*
  csalnak, csaltak, csalárd*, becsap*
vulnerability: sérülékenység*, sebezhet*, biztonsági rés*, biztonsági hib*, biztonsági hiány*, biztonsági lyuk*, exploit*, xss, idor, sql injection, csrf, bug bounty, responsible disclosure, felelős közzététel*, biztonsági kutat*, etikus hacker*, pentest*, api, végpont*, endpoint*, bucket, nyitott adatbázis*, proof of concept, poc, hitelesítés nélkül, cve, repó*, behatolás*
  sqli, rce, hall of fame, enumeration
extortion: megvan az adatbázis*, megvannak az adat*, nálunk van az adat*, nálunk vannak, az önök adatbázis*, ügyfeleik adat*, szervereik*, titkosít*, letöltöttük, váltságdíj*, fizessetek, btc, monero, nyilvánosságra hoz*, közzétesszük, kitesszük, eladjuk, 72 óra*, 48 óra*, zsarol*, mintát csatol*
  fizessenek vagy, fizessen vagy, fizettek vagy, ha nem fizetnek, ha nem fizettek, bitcoinban különben
  # órájuk van fizetni
lost-device: ellopták a telefon*, ellopták a mobil*, ellopták a laptop*, ellopták a tásk*, ellopták … telefon*, ellopták … laptop*, ellopták … mobil*, ellopott telefon*, ellopott laptop*, elvesztett* a telefon*, elvesztett* a mobil*, elvesztett* a laptop*, elveszett a telefon*, elveszett a mobil*, elveszett a laptop*, elveszett … telefon*, elhagytam a telefon*, elhagytam … telefon*, lopott telefon*, telefonomat elloptak, laptopomat ellopták, mobilomat ellopták, sim kárty*, céges telefon*, céges laptop*
only-you: csak önök*, kizárólag*, csak maguk*, csak nálatok, csak nektek, csak ti, csak itt, egyedi cím*, egyedi e mail*, egyedi email*, alias*, külön erre, külön az önök*, külön önök*, csak ehhez, csak erre, csak ezen, sehol máshol, máshol nem, máshol soha, senki más*, másnak nem, direkt önök*
spam: spam*, furcsa hívás*, furcsa üzenet*, furcsa level*, kéretlen*, kaszinó*, viagra, kripto*, pornó*, eláraszt*, zaklatnak, hívogat*, csaló hívás*, gyanús hívás*, telefonhívás*, gyanús sms ek
press: újságíró*, szerkesztő*, lap munkatárs*, nyilatkozat*, sajtó*, cikket ír*, cikket készít*, cikk készül, hírportál*, hetilap*, napilap*, rádió*, televízió*, tévé*, riport*, lapzárt*, szóvivő*

complain: panasz*, reklamáció*, elfogadhatatlan*, felháborít*, felháborod*, botrány*, tűrhetetlen*, aggaszt*, aggód*, aggály*, nem tetszik, zavar, nincs rendben, nem rendjén, nincs ez rendjén, dühös*, mérges*, csalód*, szégyen*, pofátlan*, gyalázat*, sokkol*, elégedetlen*, tiltakoz*, hihetetlen*, vérlázít*, hogy képzel*, hogy merik, hogy mernek, mi köze, mi közük, semmi közük, megaláz*, nem értem, nehezmény*, kifogásol*, sérelm*, felelőtlen*, inkorrekt, nonszensz, abszurd*
  hol van leírva, ki engedte meg, nevetnek rajtam, kinevetnek, gúny*, szégyellem
  vizsgálják ki, kivizsgálást kérek, szégyelljék magukat, szemtelenség, arcátlan*, mit képzelnek, mit képzeltek, hogy meritek, hogy lehet ilyet, hát ilyet, ilyet nem lehet, ezt nem lehet, nem járja, nem korrekt, nem fair, nincs ez rendben, nincs rendjén, nem tartom rendjén, rosszul esik, rosszul érint, kínos helyzetbe, meg vagyok döbbenve, megdöbbentő, megdöbbenve, ideges vagyok, nem tartozik magukra, nem tartozik rájuk, visszaéltek, visszaélés
  semmi köze
  elegem van
unlawful: jogellenes*, jogsért*, jogszerűtlen*, törvénytelen*, törvénysért*, törvényellenes*, illegális*, megsért*, sért*, ellentétes*, nem jogszerű*, nincs joguk, nincs hozzá joguk, nem szabadna, nem szabad, tilos, tiltott, visszaél*, aránytalan*, túlzott*, jogtalan*, jogalap nélkül, megszeg*, szabálytalan*, nem tehetik, nem tehetn*
knows: tudta a nev*, tudta hogy, tudta mi*, tudta hol, tudták, tudja hogy, tudja a nev*, tudja hol, tudnak róla, ismerte a, ismerte az, ismerték, ismeri a, megvolt neki, megvan neki, megvolt a szám*, megvan a szám*, nevemen szólít*, néven szólít*, névre szól*, kérdezett a, rákérdez*, megkérdezte, említette, megemlít*, honnan tud*, honnan van meg, honnan vették, honnan ismer*, hogy lehet hogy, hogyan lehet hogy, hogy tudhat*, hogyan tudhat*, hogyan jutott*, hogy jutott*
  tudja a tanár, szó szerint
  felköszöntött, felköszöntöttek, gratuláltak, kérdezte hogy van a, emlegette a
contacted: felhív*, hívott, hívtak, hívogat*, telefonált, telefonáltak, rám írt, rámírt, levelet kaptam, levél jött, levél érkezett, hívást kaptam, megkeres*, felkeresett*, írt nekem, írtak nekem, kopogtat*, csöngetett*, becsönget*, ajtóm*, sms t kaptam, üzenetet kaptam, kapcsolatba lépett, jelentkezett
sensitive: egészségügyi*, orvos*, beteg*, páciens*, diagnózis*, terhes*, terápi*, pszich*, fizetés*, bérpapír*, számlaszám*, bankszámla*, iban, bankkárty*, hitelkárty*, kártyaszám*, útlevél*, személyi, vallás*, meleg, homoszex*, leszb*, szexuál*, fogyaték*, függőség*, hiv, vér*, lelet*, recept*, gyógyszer*, kórház*, rendelő*, tajszám*, taj, adóbevall*, adóazonosító*, adószám*, adósság*, tartozás*, végrehajt*, bizonyítvány*, osztályzat*, allergi*, táppénz*, labor*, abortusz*
  bérem, bérek, bérét, bérlap*, béradat*, bérjegyz*, válásom, válásunk, válóper*, elváltam, bizalmas, titok, titkom, titkai
  egészségi, egészségem, egészségemről, szakszervezeti tag, szakszervezeti tagság, béremet
share: megoszt*, osztott* meg, átad*, adtak át, adták ki, kiad*, adtak el, értékesít*, továbbít*, továbbad*, adták tovább, adták oda, odaad*, nyilvánosságra*, kiszolgáltat*, elárul*, elmond*, megmutat*, feljelent*, küldték el … adat*, megadták, ki férhet hozzá, ki fér hozzá, kik férnek, kinek ad*, kiknek ad*, kapták meg, átkerült, kikotyog*, terjeszt*
  eladt*, eladják, eladja, eladjátok, eladni, eladás*, közölt*, közölni, kapott egy jelzést, küldött egy jelzést, jelzést küld*, jelentette az iskol*, elküldte az iskol*, idézett, felolvasta, beszámolt, szóltak a
  elpletykál*, kipletykál*, pletykál*, kifecseg*, kibeszél*, megmondta a, kiküldte mindenkinek, kitették a, kifüggesztették, ki mondta el, ki adta ki, kinek mondták
  önöktől tudta, önöktől tudja, tőletek tudja, önöktől hallotta, önöktől értesült
  kapta meg a biztosító, megkapta a biztosító
  egész bolt hallatára, mindenki előtt, hangosan kiabál*, mindenki hallotta, ne adják ki a számom*
  cégnél vannak meg az adataim, cég* megvannak az adataim, kifüggeszt*, kiírták a nevem*
  kiírta a … nevét, kiírta a lépcsőház*, lépcsőházba … nev*, kiírták a nevünk*
third-party: harmadik fél*, harmadik személy*, partner*, hirdető*, követeléskezel*, munkáltató*, főnök*, főbérlő*, biztosító*, más cég*, másik cég*, idegen cég*, más vállalat*, egyéb cég*, google*, facebook*, meta, amazon, microsoft, openai, alvállalkozó*, beszállító*, call center*, exem*, volt férj*, volt feleség*, exférj*, szomszéd*, férjem*, feleségem*, anyám*, kolléga*, ügynökség*, futár*, végrehajtó*, adatfeldolgozó*, hirdetés*
  banknak, a bankom, bankomnak, behajtó, behajtónak, behajtók, behajtócég, behajtócégnek, a művezetőnek
transfer: eu n kívül*, unión kívül*, európán kívül*, egt n kívül*, usa ba, usa ban, usában, usába, egyesült államok*, amerik*, harmadik ország*, külföld*, szerverek hol, kínai*, india*, schrems, általános szerződési feltétel*, általános adatvédelmi kikötés*, standard szerződés*, megfelelőségi határozat*, privacy shield, data privacy framework, cloud act, felhő*, hol tárol*, hol vannak tárolva, adattovábbít*, transzfer*
  kína, kínába
basis: jogalap*, jogos érdek*, jogszerű*, mi alapján, milyen alapon, milyen jogon, milyen joggal, mi jogon, mely jogszabály*, milyen jogszabály*, milyen célból, mi célból, milyen célra, adatkezelés célja, adatkezelés célját, célhoz kötött*, mire kell, mire kellenek, minek kell, minek nekik, minek önöknek, miért kell, miért kellenek, miért kérik, miért kérnek, miért kérték, miért akarják, miért gyűjt*, miért kezel*, miért tárol*, miért tartják, miért muszáj, miért van, miért az, miért önök*, mit csinálnak az, mit csinálnak a, mit tesznek az, mire használ*, hogyan használ*, hogyan kezel*, mi történik az, legális, szabad e, megtehetik e, joguk van, van joguk, szükséges*, kötelező*, kötelesek*, kényszerít*, adatminimalizálás*, adattakarékos*, személyi másol*, személyi igazolvány másol*, személyimet, igazolvány fénymásol*, 6 cikk*, 13 cikk*, 14 cikk*, 9 cikk*, hatásvizsgálat*, tájékoztatási kötelezettség*, elszámoltat*
  ki engedte meg, ki engedélyezte, ki hatalmazta fel, szabad ezt, szabad ilyet, ez törvényes, minek nektek, muszáj megadnom, muszáj megadni, mit kezdenek vele, mi a fenének
  minek a személyi*, minek az igazolvány*, személyim másolat*, személyi igazolvány* másolat*, lakcímkártya*
  születési dátumomat, meg kellett adnom a
  teljes számlaszámomat kérte, minek a számlaszámom
source: honnan, hogyan jutottak, hogy jutottak, hogyan szerezt*, hogy szerezt*, kitől kapták, kitől szerez*, kitől van, ki adta meg, ki adta oda, ki adta ki, forrás*
  kitől kaptátok, hogy kerültem
retention: meddig, mennyi ideig, megőrzés*, megőriz*, őriz*, őrzik, tárol*, évek múlva, évek óta, # éve, # évvel ezelőtt, évekkel ezelőtt, ennyi év, annyi év, # év után, évek után, örökre, örökké, korlátlan ideig, mikor törlik, mikor töröl*, mikor lesz töröl*, mikor lesznek töröl*, tovább mint, archivál*, még mindig megvan*, elévül*
profiling: profilalkot*, profiloz*, automatizált*, automatikus döntés*, algoritmus*, pontozás*, scoring*, pontszám*, hitelbírál*, hitelképes*, mesterséges intelligenci*, ai, mi modell*, tanít* … adat*, betanít*, 22 cikk*, más ár*, magasabb árat, személyre szab*, emberi beavatkoz*, elutasít*, gép döntött, számítógép*, chatgpt, bealgoritm*
  egy ember nézze, élő ember, hús vér ember, ember döntsön, nem ember döntött, gép döntötte, feketelista, feketelistán, feketelistára, bekategorizált*
cookies: cookie*, süti*, nyomon követ*, nyomkövet*, követnek, tracking*, pixel*, analytics, banner*, elutasítás gomb*, elutasít gomb*, összes elutasít*, mindet elutasít*, elfogadom gomb*, google fonts, fingerprint*
  mindent elfogad*, összes elfogad*, nem enged be amíg, nem enged tovább amíg, mindenhol … hirdetés*, mindenhol ezt látom, amit kerest*, amire ráker*, üldöz*
  mindenhol … látok
surveillance: kamer*, térfigyel*, megfigyel*, monitoroz*, rögzít*, hangfelvétel*, lehallgat*, filmez*, gps*, helymeghatároz*, helyadat*, ujjlenyomat*, arcfelismer*, biometri*, mikrofon*, kém*, beléptető*, rendszám*, drón*, keylogger, képernyőment*
  olvassa a leveleinket, olvassa a levelez*, olvassa az emailjeinket, látja merre, tudja merre jár*, felveszik a beszélget*, nyomkövető*
  felveszik a hívás*, dobozt a kocsiba, látja hol vagyunk, tudja hol vagyunk
  tudni hol vagyok, tudja hol vagyok
dpo: adatvédelmi tisztvisel*, adatvédelmi felelős*, dpo, uniós képvisel*
  felelős az adatvédelem*, foglalkozik az adatvédelem*, adatvédelemért felelős, ki felel az adat*
  foglalkozik … adatvédelem*, felelős … adatvédelem*
policy: adatvédelmi tájékoztató*, adatkezelési tájékoztató*, adatvédelmi szabályzat*, adatkezelési szabályzat*, adatvédelmi nyilatkozat*, általános szerződési, ászf*, felhasználási feltétel*, tájékoztatójuk*, # pont*
authority: naih*, nemzeti adatvédelmi, hatóság*, adatvédelmi biztos*, ombudsman*, bíróság*, törvényszék*, fogyasztóvédelm*, minisztérium*, noyb, mnb, nmhh, munkaügyi felügyel*, békéltető testület*, kormányhivatal*
authority-voice: bejelentés érkezett, panasz érkezett, beadvány érkezett, panaszt nyújtott*, kérelmet nyújtott*, kérelem érkezett, panaszbeadvány*, ügyiratszám*, iktatószám*, ügyszám*, hivatkozási szám*, 58 cikk*, felhívom, felhívjuk, felhívja, felhívás*, tárgyban, nyilatkoz*, tájékoztassa a hatóság*, álláspont*, # napon belül, napon belül, határidőn belül, kézhezvétel*, eljárás*, vizsgálat*, ellenőrzés*, határozat*, végzés*, bírság*, főosztály*, osztályvezető, ügyintéző, elnök*, alelnök*, a hatóság, csatolja, bocsássa rendelkezés*
  tényállás tisztázása, tényállás tisztázására, hatóságunkhoz, hatóságunk
lawyer: ügyvéd*, jogi képvisel*, jogász*, ügyfelem*, ügyfelünk*, megbízóm*, megbízónk*, képviselet*, képviselem, képviselő*, meghatalmazott*, nevében eljárva, dr … ügyvéd
claim: kártérít*, sérelemdíj*, jóvátétel*, kártalanít*, per, pert, perel*, beperel*, keresetet, peres*, bírósági út*, jogi út*, jogi lépés*, követelés*, felszólít* … fizet*, fizetési felszólít*, 82 cikk*, abbahagyás*, kár, kárt, károm*, egyezség*, feljelent*, eltiltás*
  keresetlev*, keresetem, keresettel
agent: nevében, meghatalmaz*, képviselet*, képviselem, anyám helyett, nagymamám*, nagyapám*, nagypapám*, édesanyám*, édesapám*, anyukám*, apukám*, gondnok*, felhasználónk*, kérésére, megbízás*
threat: különben, ellenkező esetben, amennyiben nem, ha nem, fenntartom, fenntartjuk, kénytelen leszek, kénytelenek leszünk, panaszt teszek, panaszt fogok, bejelentést teszek, feljelentést teszek, fordulok a hatóság*, fordulok a naih*, fogok fordulni, jogi útra, jogomban áll, jogom van panasz*, panasztétel* jog*, mielőtt a hatóság*, mielőtt panasz*, nem marad más, megfontol*
employee: üzemi tanács*, szakszervezet*, munkavállaló*, munkáltató*, munkahely*, munkatárs*, dolgozó*, önöknél dolgoz*, hr, humánerőforrás*, kolléga*, jelentkező*, álláspályázat*, álláshirdetés*, felettes*, főnököm*, felmondás*, munkaszerződés*, munkaviszony*, személyi anyag*, pályázó*, gyakornok*
  bérszámfejtő, művezető, művezetőnek, műszak, műszakot, éjszakás
works-here: önöknél dolgozom, nálatok dolgozom, maguknál dolgozom, az önök raktárában dolgozom, dolgozom önöknél, dolgozom nálatok, itt dolgozom, önöknél dolgozunk, nálatok dolgozunk, önöknél dolgoztam, nálatok dolgoztam, dolgoztam önöknél, az önök dolgozója, az önök alkalmazottja, dolgozójuk, dolgozójaként, alkalmazottként, munkavállalóként, volt dolgozó*, volt munkavállaló*, korábbi dolgozó*, futár vagyok önöknél, sofőr vagyok önöknél, pénztáros vagyok, diákmunkás vagyok, a műszakvezető*, műszakvezető*, csoportvezetőm, a csoportvezető, a művezető*, üzletvezető*, a főnököm, a főnökünk, a vezetőm, a műszakom, éjszakai műszak*, műszakbeosztás*, beosztásban, blokkolóóra*, beléptető kapu, öltözőben a, pihenőszoba, üzemi tanács*, szakszervezet*, szakszervezeti, a dolgozók nevében, a kollégák nevében, személyi anyag*, a hr azt, a hr es, táppénz*, táppénzes papír*, állásinterjú*, önökhöz jelentkeztem, jelentkeztem önökhöz, az álláspályázatom
business: adatfeldolgozói*, adatfeldolgozási szerződés*, dpa, kérdőív*, beszállító*, szállító*, audit*, tanúsítvány*, közbeszerz*, pályázati, tender*, iso 27001, due diligence, cégünk*, az önök ügyfeleként, technikai és szervezési, alfeldolgozó*, al adatfeldolgozó*, aláírt
police: rendőr*, ügyész*, nyomoz*, feljelentés*, büntető*, kapitányság*, megkeresés* alapján
  rendőrkapitányság*, rendőr főkapitányság*, nyomozó hatóság*, nyomozást folytat, r főhadnagy, r hadnagy, r százados,
  r őrnagy, bűnügyi, büntetőeljárás*, be 261, vádhatóság, nav nyomoz*
eu-law: gdpr*, általános adatvédelmi rendelet*, 2016 679, eu rendelet*, infotv*, infó törvény*, információs önrendelkezési*, 2011 évi cxii, adatvédelmi törvény*, 5 cikk*, 6 cikk*, 12 cikk*, 13 cikk*, 14 cikk*, 15 cikk*, 16 cikk*, 17 cikk*, 18 cikk*, 20 cikk*, 21 cikk*, 22 cikk*, 33 cikk*, 34 cikk*, 82 cikk*, naih*, európai unió*, adatkezelő*
other-law: ccpa, lgpd, hipaa, pipeda
foreign-authority: ftc, roskomnadzor

pitch-offer: megoldásunk*, megoldásaink*, szoftverünk*, platformunk*, szolgáltatásunk*, szolgáltatásaink*, csapatunk*, ügynökségünk*, szakértőink*, eszközünk*, termékeink*, termékünk*, kínálunk, kínáljuk, kínálok, ajánljuk, ajánlunk, ajánlom figyelm*, segítünk, segítjük, segíthetünk, támogatjuk, specializál*, piacvezető*, teljes körű*, testre szab*, automatizálj*, optimaliz*, növel*, spórol*, megtakarít*, seo, linképít*, pr cikk*, leadek*, új ügyfelek*, weboldal készít*, weboldalkészít*, gdpr audit*, megfelel* biztosít*, külső dpo, külső adatvédelmi, tréning*, képzés*, tanfolyam*, kiberbiztosít*, finanszíroz*, lízing*, értékesítés*, napelem*, reklámajándék*, kiszervez*, gdpr csomag*
  vállalati hitel*, kedvező hitel*, biztosítást kínál*
  friss céges, céges e mail, e mail adatbázis, címlista, döntéshozók iparágak, iparágak szerint, hozzájárulással gyűjtve, gdpr kompatibilis, hírlevélküldő rendszert, vállalunk, vállaljuk
  első helyre hoz*, google első hely*
  jogászaink
  gyártunk, bemutatnánk ajánlat*, bemutatnánk a termék*
pitch-meeting: megbeszél*, találkoz*, egyeztet*, időpont*, rövid hívás*, rövid telefon*, # perc*, negyed óra*, demó*, bemutató*, prezentáció*, calendly, naptár*, érdekli önöket, érdekelné, érdekelheti, érdeklődés*, webinár*, regisztráljon, jelentkezzen, töltse le, ingyenes útmutató*, további információ*, tudjon meg, jövő héten, jövő hét, kötelezettség nélkül, ajánlatot kér*, árajánlat*, felhívhat*, felhívom önt, ráérne, mikor lenne alkalmas, alkalmas lenne
  kedden vagy, csütörtökön vagy
pitch-prospect: az önökhöz hasonló, önökhöz hasonló cég*, hasonló cégek*, olyan cégek*, jártam az oldal*, megnéztem a weboldal*, megnéztem az oldal*, rátaláltam*, rábukkant*, weboldalukat, az önök weboldal*, önök cége*, cégük*, vállalkozás*, iparág*, versenytárs*, ügyfeleik*, csapatuk*, megfelelő személy*, illetékes személy*, kivel beszél*, ki a felelős, együttműköd*, partnerség*, remélem jól, előző levelem*, előző emailem*, korábbi levelem*, tisztelt vállalkozó, cégvezető*, cégtulajdonos*, döntéshozó*, megbíznak bennünk
  tisztelt ügyvezető
  tisztelt igazgató, felkészültek az új
pitch-price: kedvezmény*, ingyen*, próbaverzió*, próbaidőszak*, kipróbál*, promó*, különleges ajánlat*, akció*, csak ma, csak most, utolsó hely*, árlista*, # ft tól, ft tól, havi # ft, havonta, havi díj*, kupon*, ajándék*, garanci*, black friday, vásároljon, kedvező ár*, olcsó*, legalacsonyabb
  ft áfa, ft + áfa, rendeljen péntekig, adunk hozzá egy, féláron, early bird, regisztrációs díj
  takarítson meg akár, váltson most
recruiter: jelölt*, toborz*, fejvadász*, állásajánlat*, állást, pozíció*, betöltendő, csatolom az önéletrajz*, csatoltan küldöm … önéletrajz*, mellékelem … önéletrajz*, önéletrajz* csatol*, önéletrajz* mellékel*, motivációs levél*, gyakornoki, tehetség*, munkát keres*, keresünk, munkaerő*, az ön profilja, tapasztalata*
  álláslehetőség, álláslehetőséget, álláshirdetés
  senior fejlesztő*, elérhető fejlesztő*
  van egy jelöltem, képviselek egy, küldhetem az önéletrajzát, elküldhetem az önéletrajzot, díj csak, azonnal kezdhet, sikerdíj*
newsletter: megtekintés böngésző*, megtekintése böngésző*, nyissa meg böngésző*, online verzió, ezt a levelet azért, ezt az e mailt azért, ezt az emailt azért, azért kapta, azért kapod, mert feliratkoz*, mert korábban feliratkoz*, leiratkozáshoz, leiratkozás itt, leiratkozhat, leiratkozni itt, kattintson ide, ha nem szeretne több, ha nem kíván, beállítások kezel*, feliratkozás kezel*, hírlevél #, szám #, e havi szám*, ezen a héten, heti hírlevel*, hírlevelünk*, újdonság*, minden jog fenntartva, kövessen minket, kövess minket, tovább olvas*, olvass tovább, bővebben
  leiratkozás válaszban, leiratkozás a, leiratkozási link
  e heti számunk, kedves olvasó, kedves olvasóink
  a helyek száma korlátozott, korlátozott számú hely, jelentkezés határidő*, regisztráljon, regisztrálj, ingyenes részvétel, belépés díjtalan, meghívó, előadóink, reggeli mellett
scam-money: lottó*, sorsolás*, nyert*, nyeremény*, örökség*, kedvezményezett*, adomány*, kamat*, befektet*, hozam*, profit*, bitcoin*, kriptó*, pénzkeres*, könnyű pénz, western union, ajándékkárty*, sürgős utalás*, új számlaszám*, számlaszám változ*, kifizetetlen számla*, lejárt számla*, isten áld*, özvegye, rákbeteg*, üzleti javaslat*, üzleti ajánlat*, adóvisszatérít*, visszatérít*, túlfizetés*, hátralék*
  azonnali hitel*, gyors hitel*, gyorskölcsön*, kölcsön kínál*, hitel kínál*, hitelt kínál*, kölcsönt kínál*, kölcsön azonnal, keress pénzt, keressen pénzt, szigorúan bizalmas, bizalmas ajánlat, millió euró*, millió dollár*, milliós, rákos vagyok
scam-click: erősítse meg, igazolja, ellenőrizze, hitelesítse, frissítse, fiókja, fiókját, postafiók*, felfüggesztésre kerül, felfüggesztjük, felfüggesztettük, zárolva, zárolásra kerül, zároltuk, letiltásra kerül, megtelt, betelt, elérte a limit*, tárhely*, jelszava lejár, jelszó lejár*, kattintson, kattints, az alábbi link*, alábbi linkre, lenti link*, csomagja, küldemény*, vámkezel*, vámdíj*, vám, szállítási díj*, domain*, utolsó figyelmeztet*, végső figyelmeztet*, szokatlan tevékenység*, gyanús tevékenység*, szokatlan aktivit*, it osztály*, informatikai osztály, technikai támogat*, webmail*, visszatartott üzenet*, kedves felhasználó, tisztelt felhasználó, kedves ügyfelünk, tisztelt ügyfelünk, # órán belül
  csomagját nem, csomag várja, csomag kézbesít*
  24 órán belül, 48 órán belül, adatai elvesznek, véglegesen megszüntetjük, ha nem teszi meg, rendszergazda
  jelszava ma lejár
  bankszámlája zárol*, számlája zárol*
scam-webcam: webkamer*, kamerád*, kamerája*, felvettelek, felvettem önt, videó rólad, videót rólad, felnőtt oldal*, felnőtt tartalm*, pornó*, maszturb*, önkielégít*, ismerőseid*, kontaktjaid*, barátaid*, trójai*, malware*, rosszindulatú szoftver*, készüléked*, eszközöd*, operációs rendszer*
auto-reply: házon kívül, irodán kívül, nem vagyok az irodában, távol vagyok, távollét*, szabadság*, visszatérek, visszatérés*, leszek elérhető, újra elérhető, automatikus válasz*, sürgős esetben, halaszthatatlan, sürgős ügyben, gyes*, gyed*, táppénzen, már nem dolgozik, nem dolgozik itt, korlátozottan, helyettesít*, helyettesem*, zárva
  jövök vissza, térek vissza, leszek újra, ismét elérhető, vissza leszek, helyettesem, helyettesít, nem olvasok levelet, nem olvasom, nincs térerő, ami nem várhat, ha nem várhat, ami ég, nyári szünet
  nem vagyok bent, távol vagyok a, laptop nélkül, térerő nélkül, kérdezze a kollégámat, keresse a kollégámat, keresse kollégámat, megszületett, a postámat nem, nem nézem a
auto-notice: automatikus üzenet*, automatikusan generál*, automatikusan küld*, automatikusan készült, rendszerüzenet*, automatikus értesít*, ne válaszoljon, ne válaszolj, kérjük ne válaszolj*, noreply, kézbesíthetetlen*, nem kézbesíthető*, kézbesítés sikertelen*, sikertelen kézbesít*, nem sikerült kézbesít*, nem lehetett kézbesít*, ismeretlen címzett*, postafiók nem létezik, kézbesítési jelent*, olvasási visszaigazol*, átvételi visszaigazol*, megkaptuk a, megkaptuk megkeres*, megkeresését, bejelentését rögzít*, bejelentés száma, hibajegy*, ticket*, köszönjük megkeres*, köszönjük üzenet*, köszönjük levelét, hamarosan válaszol*, hamarosan felveszi*, munkatársunk hamarosan, kollégáink hamarosan, rendelés visszaigazol*, rendelését, rendelése, feladtuk, kiszállít*, nyomon követés*, számlája elkészült, e számla*, elfogadva:, elutasítva:, meghívó:, ellenőrző kód*, biztonsági kód*, egyszer használatos, új bejelentkezés*, karbantart*, tervezett leállás*, biztonsági mentés*, riasztás*, értékelje
  nem ért célba, nem kézbesíthető, a postafiók megtelt, a postafiók nem létezik, újra megpróbáljuk
your-ask: kérelmét megkaptuk, törlési kérelmét, törlési kérelme, hozzáférési kérelmét, kérelme, kérését, kérésének, az ön kérése, panaszát megkaptuk,
  azt kérte, kérte hogy, ön azt kéri, kéri hogy, azt szeretné, szeretné hogy, szeretnéd hogy, szeretné-e, kívánja-e, kívánja, töröljük-e, zárjuk-e,
  kérjük erősítse meg, erősítse meg, kérjük jelezze, megerősíti, mielőtt töröljük, mielőtt törölnénk, törlés előtt, kérésének megfelelően, kérésére,
  jól értjük, úgy értjük, biztos benne, biztosan, fiókjának törlése, adatainak törlése, azt írja
offered: ha szeretné, ha kívánja, ha nem, ha ön, ha úgy véli, ha inkább, amennyiben, lehetősége van, joga van, jogosult, panasszal élhet, fordulhat,
  panaszával, ha szeretnéd
no-reply: ne válaszoljon, kérjük ne válaszoljon, ne válaszolj, automatikus üzenet, automatikus értesítés, automatikusan generált,
  automatikusan küldött, automatikusan keletkezett, rendszerüzenet, postafiókot nem, azért kapja, azért kaptad, megtekintés böngészőben,
  értesítési beállítások, értesítések kezelése
  automatikusan készült, automatikusan létrehozott, automatikusan küldött, automatikus riasztás, rendszerüzenet,
  nem fogad választ, értesítési beállítás*,
  értesítések kezelése, értesítéseit módosít*
  azért kapta
transaction: rendelés visszaigazolása, rendelésvisszaigazolás, rendelése, rendelésed, rendelésszám, rendelési szám, feladtuk, feladásra került,
  úton van, csomagkövetés, nyomkövetési, számlája, számlád, számla elkészült, elérhető, számlakivonat, fizetés sikeres, sikeres fizetés,
  sikertelen fizetés, levonásra kerül, megújul, lejár, foglalás visszaigazolása, foglalását visszaigazoljuk, időpont visszaigazolása,
  időpont emlékeztető, ellenőrző kód, biztonsági kód, egyszer használatos, a kódja, a kódod, kód érvényes, link érvényes,
  jelszó visszaállítása, jelszó-visszaállítás, jelszó módosítása, jelszava megváltozott, új bejelentkezés, új eszköz, erősítse meg e-mail, üdvözöljük,
  köszönjük rendelését, köszönjük a rendelését, köszönjük vásárlását, köszönjük regisztrációját, frissült, megoldva, lezárásra került,
  biztonsági mentés, tervezett karbantartás, meghívta, meghívó, inaktivitás miatt, inaktív fiók, törlésre kerül, tárhely, napi jelentés, heti jelentés,
  értékelje
  kézbesítjük, kiszállítjuk, kézbesítés várható, átvevőpont*, csomagpont*, csomagautomat*, lemezterület,
  tárhely kihasználtság, küszöbérték, állapot: figyelmeztetés, következő ellenőrzés,
  naptári emlékeztető, új értékelés, időpont emlékeztető
  időpontja
  nem jártál nálunk, nem járt nálunk, nem jelentkeztél be, nem jelentkezett be, elég egyszer belépn*, lépj be egyszer, lépjen be egyszer, nincs teendőd, nincs teendője, nincs további teendő, a kód érvényes, ha nem ön volt, ha nem te voltál, emlékeztetjük, az ön időpontja, mérőállás
footer: nem ön a címzett, nem ön az üzenet címzett*, nem önnek szól*, kizárólag a címzett*, csak a címzett*, címzettnek szól, bizalmas és, bizalmasan kezel*, bizalmas jelleg*, amennyiben tévedés*, értesítse a feladó*, értesítse … feladó*, törölje ezt az e mail*, törölje az e mail*, üzenet megsemmisít*, terjeszt* tilos, másol* tilos, mielőtt kinyomtat*, nyomtatás előtt, gondoljon a környezet*, vírusmentes*, cégjegyzékszám*, adószám:, adatkezelési tájékoztatónk*, adatait … kezeljük, iphone omról küld*, iphone ról küld*
  ha nem ön a, ha nem önnek szól, amennyiben nem ön, ha ön … tévedésből, ha tévedésből, ha tévesen, ha … tévedésből kapta, törölje az üzenetet és, törölje rendszeréből a, küldve az iphone*, elküldve az iphone*, elküldve az én, küldve a samsung*, elküldve outlook*, bizalmas információkat tartalmaz*, bizalmas információt tartalmaz*, tartalmazhat bizalmas, terjesztése tilos, másolása tilos, felhasználása tilos

urgent: sürgős*, azonnal*, haladéktalan*, mielőbb*, minél előbb, minél hamarabb, ma, rögtön, éppen most, asap
danger: veszély*, zaklat*, fenyeget*, megfenyeget*, bántalmaz*, erőszak*, agresszív*, félek, féltem, életemet, az életem, biztonságom*, távoltartás*, bujkál*, rejtőz*, megöl*, zsarol engem, meztelen*, intim*, öngyilkos*, életveszély*
decoy: szerződésszeg*, szerződés megszeg*, megszegték a szerződés*, csőtörés*, vízszivárg*, víz szivárg*, gázszivárg*, szivárog a víz, beázás*, bankszámlá*, bankszámlámra, folyószámla*, számlámra, rendelés törl*, rendelésem törl*, rendelésemet töröl*, rendelést töröl*, rendelésem* … töröl*, töröl* … rendelés*, foglalás* töröl*, foglalás* lemond*, foglalásom*, időpont* lemond*, időpont* töröl*, előfizetés* lemond*, előfizetésem*, előfizetés* megszüntet*, szerződés* felmond*, szerződés felbont*, szerződéstől, elállok*, elállás*, folteltávolít*, folt eltávolít*, hiba elhárít*, hibaelhárít*, hirdessen
  határidőn belül, a törvényes határidőn belül, törvényes határidőn belül, egy hónapos határidőn belül, egy hónapon belül, # napon belül, határidőben, várom válaszukat, várom válaszát, várom a válaszukat, várom a válaszát, várom mielőbbi, várom szíves, válaszát várva, válaszukat várva, várom visszajelzés*, várom a válaszotokat, várom válaszotokat
reside: élek, lakom, lakunk, élünk, lakhelyem, lakóhelyem, lakcímem, budapesti, magyarországi, származom, állampolgár*, lakos*, vevő vagyok, üdvözlet

service: rendelés*, rendelt*, megrendel*, szállít*, kiszállít*, visszaküld*, visszatérít*, számla, ár, ára, árak, garanci*, jótáll*, csere, cserél*, időpont*, foglal*, előfizet*, befizet*, nyitvatart*, elromlott*, törött*, sérült*, termék*, bolt*, üzlet*, ügyfélszolgálat*, hogyan működik, nem működik, funkció*, beállít*, verzió*, elfelejtett* jelszó*, elfelejtettem a jelsz*, könyvel*, szerződés*, díj*, méret*, csomag*
  számlám, számlát, számlán, számlázás, fizetés nem, fizetési mód, fizettem a, fizetnem kell
research: hallgató*, szakdolgozat*, diplomamunk*, diplomadolgoz*, tdk*, phd*, doktorandusz*, kutatás*, kutató*, egyetem*, főiskol*, felmérés*, kérdőívem*, házi dolgozat*, beadandó*

in HU: magyarország*, magyar, magyarok, pest, budapesti, pécs*, győr*, debrecen*, szeged*
in DE: németország*
in AT: ausztri*, bécs*
in SK: szlováki*, felvidék*
in RO: románi*, erdély*, kolozsvár*, marosvásárhely*, székely*
in RS: szerbi*, vajdaság*
in HR: horvátország*
in SI: szlovéni*
in CZ: csehország*
in PL: lengyelország*
in GB: angli*, egyesült királyság*, nagy britanni*
in IE: írország*
in FR: franciaország*
in IT: olaszország*
in ES: spanyolország*
in NL: holland*, hollandia*
in BE: belgium*
in CH: svájc*
in SE: svédország*
in DK: dáni*
in NO: norvégi*
in UA: ukrajn*, kárpátalj*
in RU: oroszország*
in US: egyesült államok*, kalifornia*
in EU: eu, európai uniós, európa*
`;
