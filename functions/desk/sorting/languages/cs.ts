export const czech = `
# Čeština. Řádek je „pojem: obrat, obrat“. Odsazený řádek patří k řádku nad ním.
# kmen* = každé slovo, které tak začíná; # = číslo; … = nejvýš čtyři slova mezi tím.

words: a, v, na, se, že, je, to, s, z, do, pro, jsem, jsme, jste, jsou, by, ale, jak, tak, mi, mě, mně, o, i, k, za, co, který, která, které, už, jen, bych, prosím, dobrý, den, děkuji, díky, vás, vám, vaše, vaší, můj, moje, moji, mého, svého, své, účet, údaje, údajů, nebo, není, byl, byla, bylo, být, od, po, při, proč, kde, kdy, kdo, když, aby, abyste, mám, nemám, chci, chtěl, chtěla, nechci, mohu, můžu, žádám, pozdravem, pěkný, hezký, ahoj, zdravím, vážení, také, taky, ještě, protože, pokud, jestli, mít, má, tento, této, toho, tom, jsi, u, nic, ani, až, smazat, zrušit, dnes, včera, přes, ze, však, pane, paní, čl, článek, hotovo, stačí, takhle

me: mě, mně, mi, můj, moje, moji, mou, mého, mému, mých, mými, mojí, mojich, mém, mým, nás, nám, náš, naše, naši, našeho, naší, našich, svůj, svého, své, svých, svou, svoje, svoji
his-her: jeho jméno, jeho adres*, jeho číslo, její*, jejich, jemu, jejího, jí patř*, mu patř*, jeho údaj*, jeho dat*, jeho faktur*
you: vy, vás, vám, vámi, váš, vaše, vaši, vašeho, vaší, vašem, vašim, vašich, vašimi, tvůj, tvoje, vaší firm*, u vás
request: prosím, prosíme, prosila, prosil, žádám, žádáme, požaduji, požaduju, požadujeme, chci, chceme, chtěl bych, chtěla bych, chtěli bychom, rád bych, ráda bych, tímto, můžete, mohli byste, mohl byste, mohla byste, vyzývám, vyzýváme, obracím se, potřebuji, potřebuju, přeji si, přeju si, žádost, žádosti, trvám na, očekávám, musíte, nechť, ať, byste mohli, prosimvás, prosba, prosbu, poprosil*, poprosit, domáhám se, apeluji
question: kdo, co, proč, jaké, jaký, jaká, jakým, jakých, jak dlouho, kolik, kdy, kde, zda, zdali, jestli, dotaz, ptám se, zajímá mě, zajímalo by mě, vědět, vysvětl*, můžete mi říct, odkud, k čemu, máte, je možné, smíte, dá se
how-to: jak smaž*, jak si smaž*, jak zruš*, jak si zruš*, jak můžu, jak mohu, jak mám, jak se dá, jak se odhl*, jak se smaž*, jak odstran*, jak vymaz*, jak deaktiv*, jak dostanu pryč, kde můžu, kde mohu, kde najdu, kde se, kde to, nemůžu najít, nemohu najít, nikde nevidím, nemůžu přijít, nevím jak, neumím, nedaří se mi najít, je možné, dá se, lze, jakým způsobem, jaký je postup, postup pro, co mám udělat, co musím udělat, co je třeba, na koho se, poradíte, poraďte, existuje možnost, je nějaký způsob, je nějaká možnost
yes: ano, jo, souhlasím, potvrzuji, potvrzuju, v pořádku smažte, určitě, přesně tak, klidně, udělejte to, proveďte to, dobře, ok, oka
  obojí, obě, jasně, jojo, souhlas
thanks: děkuji za, děkuju za, děkujeme za, díky za, díky že, děkuji že, mockrát děkuji, vyřízeno, vyřešeno, vyřešilo se, všechno v pořádku, vše v pořádku, už je to v pořádku, není třeba nic, nic dalšího, už nic nepotřebuji, poděkovat, považuji za uzavřen*, oceňuji, dík
  víc nepotřebuju, jen jsem chtěla abyste věděli, jen jsem chtěl abyste věděli, tak rychle a, lidsky
  chtěl jsem jen poděkovat, chtěla jsem jen poděkovat, chtěl jsem poděkovat, chtěla jsem poděkovat, pochvala,
  spadl mi kámen
unanswered: bez odpovědi, žádná odpověď, žádnou odpověď, neodpověděl*, nikdo neodpov*, nikdo nereag*, nereagoval*, nereaguj*, bez reakce, žádná reakce, žádnou reakci, neozval*, nikdo se mi, neobdržel* … odpověď, nedostal* … odpověď, nedostal* … reakci, odpověď … nedostal*, odpovědi … nedočkal*, nedočkal*, nepřišla odpověď, nepřišla žádná, nic nepřišlo, ticho, mlčíte, mlčení, ignoruj*, ignorov*, upomín*, urguj*, urgen*, opakovan*, opětovn*, podruhé, potřetí, počtvrté, po druhé, po třetí, druhá žádost, třetí žádost, druhý mail, třetí mail, znovu se, znovu žádám, znovu prosím, znovu píšu, uplynul*, vypršel*, marně, měsíc pryč, před # týdny, před # dny, před # měsíci, před měsícem, před týdnem, před dvěma, před třemi, před čtyřmi, před pěti, před šesti, už # týdn*, už # měsíc*, už měsíc, už dva měsíce, přes měsíc, dodnes, dosud, do dneška, do dnešního dne, stále nic, pořád nic, čekám, zatím nic, nic se nestalo, nic se neděje, psal* jsem, už jsem psal*, jsem vám psal*, žádal* jsem, požádal* jsem, jsem požádal*, jsem žádal*, zaslal* jsem žádost, po lhůtě, prodlen*, do # dnů jste, nečinn*
  neodpovídáte, neodpovídá, připomínám, připomínka žádosti, ani slovo, ani ťuk, ani čárka, ani odpověď, bez odezvy, mrtvo, jako by se do země, jak dlouho mám čekat, kolikrát ještě, kolikrát mám, odbýváte mě, odbyli, přehazujete si mě, posíláte mě od čerta, kašlete na mě, kašlete na to, měsíc je pryč, jsou to už
  lhůta je pryč, lhůta dávno
  nemůže být všechno, nemůže být vše, neúpln* odpověď, jen část
still: stále, pořád, ještě, přesto, ačkoli, ačkoliv, i když, navzdory, znovu, zase, opět, nadále, furt, každý týden, každý den, přestože, i přes, dál chodí, neustále
no-consent: bez mého souhlasu, bez souhlasu, bez mého vědomí, bez mého svolení, bez svolení, bez dovolení, bez mého dovolení, bez zeptání, bez ptaní, bez optání, bez našeho souhlasu, bez našeho vědomí, aniž bych, aniž by, aniž byste, nesouhlasil*, nedal* jsem souhlas, nedal* jsem … souhlas, jsem … souhlas nedal*, souhlas … nedal*, souhlas … neudělil*, neudělil*, nedal* svolení, neptal*, nezeptal*, neinformoval*, nebyl* jsem informov*, nebyl* informov*, nikdo mi neřekl, nevěděl* jsem, netušil* jsem, proti mé vůli, nepodepsal*, nepodepisoval*, nepovolil*, nedovolil*, nesvolil*, žádný souhlas
  nikdy neřekl* ano, nedomluvili
  neřeknete to, aniž to řeknete, na to jsme nikdy, nikdy nekývl*

erase: smaz*, mazat, mažte, maže, mazán*, vymaz*, promaz*, odmaz*, odstran*, zlikvid*, likvid*, skart*, zničit, zničte, zničen*, eliminuj*, zbavit se, potvr* … smaz*, potvr* … vymaz*, potvr* … odstran*, vyhoďte, vyhodit, vyčist*, vyškrt*, zahoďte, smzat
  zahodit, mázněte, pročistěte, spláchněte, do koše
  dejte pryč, dejte to pryč, chci to pryč, musí pryč, musí to pryč, mělo by to pryč, má být pryč, ať to je pryč
  smaž*, mazani, vymaž*, vymáz*, výmaz*, výmaž*, promaž*, odstraň*, zničení, znicit, potvr* … výmaz*, smazte, vymazte, zlikvidujte, zlikvidovat, skartujte, skartovat, skartace, smázněte, smáznout, vymázněte, promažte, do skartovačky
erase-forbidden: nemaz*, nesmaz*, nevymaz*, neodstraňujte, nerušte, nezavírejte, neskart*, nechci … smaz*, nechci … vymaz*, nechci … odstran*, nechci … zruš*, nechci smaz*, nechci aby … smaz*, nežádám … smaz*, nežádám … výmaz*, nežádám o výmaz, nežádám o smaz*, nežádal* … smaz*, nežádal* … výmaz*, nechtěl* … smaz*, nechtěl* smaz*, nejde o žádost o výmaz, nejde o výmaz, ne o výmaz, ne smazat, ne vymazat, ne výmaz, než … smaz*, než … vymaz*, předtím než, před smazáním, před výmazem, místo smazání, místo výmazu, bez smazání, bez výmazu, omylem smaz*, smaz* omylem, nedopatřením smaz*, obnov* smazan*, obnov* účet, obnovení účtu, zachovejte, zachovat účet, nechat účet, nechte účet, ponechat, ponechte, zrušit žádost o výmaz, zrušte žádost, beru zpět žádost o, vzít zpět žádost, odvolávám žádost, kdo smazal, nikdo nežádal, nesmí být smaz*, nesmí být vymaz*, neměly být smazány, nechť není smaz*, smazali jste mi, proč jste smazali, proč jste mi smazali, není třeba mazat, nemusíte mazat, rozmyslel*
  účet zůstává, účet zůstane, účet si nechám, účet si nechávám, nechávám si účet, ať zůstane, můžou zůstat, může zůstat, nechte to být, nechte být, neruším, nerušit, zůstávám
  nemaž*, nesmaž*, neodstranujte, neruste, obnovit účet, obnoven* smazan*
take-back: rozmyslel jsem se, rozmyslela jsem se, rozmyslel*, změnil jsem názor, změnila jsem názor, beru zpět, beru žádost zpět,
  beru … zpět, vzít zpět, stahuji žádost, stahuji svou žádost, ruším žádost, zrušte mou žádost, zrušte žádost,
  ignorujte mou, ignorujte můj, ignorujte ji, prosím ignorujte, neberte v úvahu, zapomeňte na, chci si účet nechat,
  účet chci nechat, nechat účet, nechte účet, nechte můj účet, nechte vše, nechte všechno, vše při starém,
  chci zůstat, zastavte mazání, zastavte výmaz, omylem odeslal*, omylem klik*, klikl omylem,
  klikla omylem
erase-done: děkuji za smaz*, děkuji za výmaz*, děkuji za odstran*, děkuji za zruš*, děkuju za smaz*, děkuju za zruš*, díky za smaz*, díky za zruš*, díky za odstran*, děk* … smaz*, díky … smaz*, děk* … vymaz*, děk* … odstran*, děk* … zruš*, byl smazán, byla smazána, bylo smazáno, byly smazány, byl zrušen, byl vymazán, byly vymazány, byla odstraněna, byl odstraněn, bylo odstraněno, byly odstraněny, byla vymazána, smazali jste, jste smazali, jste vymazali, jste odstranili, jste zrušili, smazal jsem, smazala jsem, jsem smazal, jsem smazala, jsem si smazal*, zrušil jsem, zrušila jsem, jsem zrušil*, jsem si zrušil*, je smazán*, jsou smazán*, už je smaz*, po smazání, po výmazu, po zrušení, od smazání, smazání proběhlo, výmaz proběhl, potvrzení o výmazu, potvrzení o smazání, účet zrušen, účet smazán, úspěšně smaz*, už tam není, zmizelo, zmizela
  s výmazem … vyřídili, výmaz vyřídili, výmaz vyřízen, s výmazem tak rychle, že jste to s výmazem, už jí nic nechodí, už mu nic nechodí, už mi nic nechodí, už nic nechodí
  je smazáno
  už tam není, nikde není, že jste smazali, že jste odstranili,
  že jste sundali, za smazání, za odstranění
  je pryč
erase-failed: nejde smaz*, nejde zruš*, nejde odstran*, nejde vymaz*, nejde to smazat, nejde … smaz*, nejde … zruš*, nemůžu smaz*, nemůžu zruš*, nemůžu … smaz*, nemůžu … zruš*, nemohu smaz*, nemohu zruš*, nemohu … smaz*, nemohu … zruš*, nedá se smaz*, nedá se zruš*, nelze smaz*, nelze zruš*, nelze … smaz*, nedaří se … smaz*, nedaří se … zruš*, nedaří smaz*, nedaří se mi zruš*, nepovedlo se smaz*, tlačítko … smaz*, tlačítko pro smaz*, tlačítko na smaz*, tlačítko zruš*, není tlačítko, chybí tlačítko, není možnost, chybí možnost, není kde smazat, dosud nesmaz*, stále nesmaz*, pořád nesmaz*, nesmazali, nevymazali, neodstranili, nezrušili, nebyl smazán, nebyla smazána, nebyly smazány, nebylo smazáno, nebyl zrušen, nebyly vymazány, nebyly odstraněny, nebyl vymazán, není smazán*, nejsou smazán*, nesmazan*, stále tam je, pořád tam je, pořád tam jsou, stále tam jsou, stále existuje, pořád existuje, stále aktivní, pořád aktivní, stále funguje, pořád visí, stále visí, stále máte moje, pořád máte moje, stále máte mé, stále se můžu přihlásit, stále se mohu přihlásit, pořád se můžu přihlásit, pořád se dá přihlásit, žádal* … smaz*, žádal* … výmaz*, žádal* … zruš*, žádal* … odstran*, požádal* … smaz*, požádal* … výmaz*, požádal* … zruš*, prosil* … smaz*, psal* … smaz*, žádost o smaz*, žádosti o smaz*, žádost o zruš*, žádosti o zruš*, žádost o odstran*, žádosti o odstran*, žádost o vymaz*, žádosti o vymaz*, mělo být smaz*, měly být smaz*, měl být smaz*, měl být zruš*, slíbili … smaz*, slíbili jste … smaz*, potvrdili … smaz*, tvrdíte … smaz*, odmítáte … smaz*, odmítáte smaz*, odmítli … smaz*, údajně smazan*
  jste nesmazali, žádal* … vymaz*, žádost o výmaz, žádosti o výmaz
erasure-right: být zapomenut*, právo na výmaz, práva na výmaz, právo na vymazání, právo na zapomnění, čl 17, článek 17, článku 17, čl17, zapomenut
  právo být zapomenut*, práva být zapomenut*, byt zapomenut
stop-keeping: přestaňte uchovávat, přestat uchovávat, neuchováv*, neukládejte, přestaňte zpracovávat, ukončit zpracování, ukončete zpracování, ukončení zpracování, nepřeji si abyste, nepřeju si abyste, nemáte mít, z vaší databáze, z databáze, z vašich databází, z vašeho systému, ze systému, z vašich systémů, z evidence, z vaší evidence, z registru, z kartotéky, z vašich záznamů, ze záznamů, z vašich serverů, vyřaďte mě, vyřadit mě, vyjměte mě, žádné stopy, žádná stopa, ani stopa, po mně nic, po mně nezůst*, nic o mně, nezůstalo, nezůstane, aby nic nezůst*, zapomeňte, nejsem už zákazník*, nejsem váš zákazník, nejsem vaším, už nejsem vaš*, už nejsem zákazník*, už nechci být, nechci být vaš*, nechci u vás, nechci mít účet, nechci účet, nechci žádný účet, nechci už účet, účet nechci, účet nepotřebuj*, účet už nepotřebuj*, nepotřebuji účet, už ho nepotřebuj*, už nepoužív*, nepoužívám, nevyužívám, končím u vás, končím s vámi, chci skončit, chci odejít, odregistr*, odhlásit z aplikace, zrušte mě, vyškrtněte, všechno co o mně máte, vše co o mně máte, všechno o mně, vše o mně, pryč z vaš*, pryč s mým*, dejte pryč, dát pryč, ať zmizí, nechť zmizí, zmizet z, zmizelo, chci to pryč, chci zmizet, nemají u vás co dělat, nemáte důvod mít, nechci figurovat, nechci být veden*, nejsem členem, vystupuji z, ukončit členství, ukončuji členství
  aby zmizel, aby zmizela, aby zmizely, ať to zmizí, ať všechno zmizí, do koše, vyhoďte to, vyhodit do, do skartovačky, nic po mně, aby po mně, aby po něm, aby po ní, nechci s vámi mít nic, nic společného, loučím se, dejte mi pokoj navždy, jako bych nikdy, odcházím
  nechci aby jste o mě, nechci abyste o mně, nechci abyste měli, nechci aby jste meli, aby jste o me cokoliv meli, abyste o mně cokoliv měli, abyste o mně cokoli měli, abyste o mně něco měli, cokoliv o mně, cokoli o mně, ať o mně nic nemáte, všechno pryč, všecko pryč, pryč se vším, pryč s tím, pryč odsud, aby … zmizel, ať je to pryč, ať je pryč, nechci už u vás, škrtněte mě, vyndejte mě, vyhoďte mě, vyhoďte moje, zahoďte moje, zahoďte všechno, ani stopu, beze stopy, jako bych neexistoval, jako bych neexistovala, z počítače, chci od vás pryč, chci pryč
  nemusíte schovávat, nemusíte uchovávat, nemusíte si nechávat, nikdy neznali, nic nezbylo, nikde figurovat
  nechci abyste drželi, nechci abyste uchováv*, nechci abyste si nech*
  ze systémů, vyřadte me, zapomeňte na mě, zapomente na me, odcházím od vás, aby zmizelo, aby to zmizelo, nechci u vás být, nechci u vás figurovat, vyškrtněte mě, vyřaďte mě z evidence, vyndejte mě z, zapomeňte že existuju, nezůstane nic, ať nic nezůstane, aby nic nezůstalo
close: zruš*, rušit, ruším, zavř*, uzavř*, uzavír*, deaktiv*, ukonč*, vypověd*, vypnout, vypněte, smaz*, odregistr*, zablokujte, storn*
  odhlaste mě úplně, odhlásit účet
  rusim, ukončit, smaž*, zavřít účet, zavřete účet, zavřete mi, zavřít můj, zavření účtu, zrušte účet, zrušit účet, zrušte mi, zrušení účtu
take-down: stáhnout z, stáhněte, stažení z, stáhli z, sundat, sundejte, sundali, sundání, dejte dolů, dát dolů, dejte pryč, dát pryč, z webu, z vašeho webu, z vašich stránek, ze stránek, ze stránky, z internetu, z googlu, z google, z vyhledávače, z vyhledávání, z vyhledávačů, z výsledků, z facebooku, z instagramu, z fotogalerie, z galerie, z netu, ze sítě, rozmaz*, rozostř*, začern*, anonymiz*, zakrýt, skrýt, skryjte, nezveřejň*, přestaňte zveřejň*, přestaňte používat moj*, přestaňte používat můj, přestaňte ukazovat, nezobrazuj*, neukazujte, už nezobraz*, nechci být na, nechci abych byl*, nechci se objev*, nechci být vidět, nechci tam být, nechci být v, nemá tam být, nemá tam co dělat, nepatří na, odznač*, odpublik*, visí tam, visí na, odindexov*
  dejte tam něco jiného, dát tam něco jiného, jinou fotku, jiný obrázek, vyměňte fotku, vyměnit fotku, vystřihněte, vystřihnout, sestříhat, aby nebylo vidět, aby mě nebylo vidět, ať mě není vidět, aby zmizel*, zmizí z
  stahnete, rozmazat, stáhněte to, aby zmizely
  nechci tam mít, nechci aby tam
data: údaje, údajů, údajích, údajům, údaji, data, dat, datech, informace, informací, informacemi, záznam*, spis, spisu, dokument*, všechno, veškeré, veškerá, vše, historie, historii, složk*, kartu klienta, životopis*, cv, přihlášk*, nahrávk*, databáz*, konverzac*, logy
  zprávy, zpráv, zprávách
contact: mail, mailu, maily, mailem, email, emailu, emailová*, emailovou, adresu, adresa, adresy, adrese, telefon, číslo, čísla, mobil, mobilu, jméno, jména, jménem, příjmení, kontakt*, bydliště
account: účet, účtu, účty, účtem, účtech, profil*, registrac*, členství, login, přihlášení, přihlašovací, uživatel*, zákaznickou kartu, věrnostní kart*, klubov* kart*, karta, kartičk*, appk*, aplikac*, konto, konta, klientské číslo, zákaznické číslo
content: fotk*, fotce, foto, fotek, fotograf*, obráz*, snímek, snímk*, video, videa, videu, videí, příspěv*, komentář*, recenz*, hodnocení, reference, referenci, článek, článk*, rozhovor*, inzerát*, moje tvář, obličej*, podobizn*, portrét*, výsledkov* listin*, výsledk* závod*, startovní listin*, nahrávk*, záběr*, citát*, citac*, medailon*, zápis*, blog*, story, screenshot*, post, posty
online: web, webu, webov*, stránk*, stránek, internet*, net, netu, google, googlu, vyhledávač*, vyhledávání, facebook*, fb, instagram*, youtube, linkedin*, tiktok*, online, zveřejn*, veřejn*, publik*, leták*, letác*, katalog*, časopis*, zpravodaj*, fór*, galeri*, plakát*, billboard*, kampa*, brožur*, nástěnk*, portál*, archiv*, bazar*
child: nezletil*, neplnolet*, žák, žáka, žáků, žáci, žákyn*, vnuk*, vnuč*, dítě, dítěte, dítěti, děti, dětem, dětmi, syn, syna, synovi, synem, dcera, dcery, dceru, dceři, dceruš*, kluk, škola, školk*, školy, mateřsk* škol*, družin*, synovec, synovce, neteř*, bratr je, mladší bratr, mladšího bratra, mladší sestr*, holčič*, školák*, pěstoun*
guardian: jsem jeho, jsem její, rodič*, matka, otec, maminka, tatínek, máma, táta, zákonný zástupce, zákonná zástupkyně, zákonného zástupc*, zákonní zástupci, opatrovn*, poručn*, naši mi, bez našeho souhlasu, moje mamka, můj taťka
years-old: # let, # roků, # letý, # letá, # letého, # letou, # leté, # letém, # letému, je mi #, je mu #, je jí #, má #, mám #, ve věku #, #letý, jedenáct let, dvanáct let, deset let, devět let, osm let, sedm let, třináct let, čtrnáct let, dvanáctilet*, jedenáctilet*, desetilet*, třináctilet*, čtrnáctilet*, devítilet*, osmilet*
deceased: zemřel*, zesnul*, úmrtí, umřel*, smrt, smrti, mrtv*, nežije, skonal*, odešel navždy, úmrtní list, úmrtního listu, pozůstal*, dědic*, pohřeb, pohřbu, nebožt*, vdova, vdovec, nebohý, už není mezi
  odešla navždy
  po manželovi, po mamince, po tatínkovi, po babičce, po dědovi, už tu není, nebožka
not-mine: nikdy jsem se neregistr*, neregistroval*, nezaregistroval*, nezaklád*, nezaložil*, nevytvoř*, nezřizoval*, nezřídil*, není můj účet, není to můj, to není můj, není moje, to nejsem já, nejsem to já, nikdy jsem u vás, nikdy jsem neměl*, nemám u vás, nikdy jsem nebyl*, nejsem zákazník*, nejsem vaším zákazník*, nejsem váš klient*, nejsem klient*, někdo založil, někdo si založil, někdo … založil, založil někdo, někdo použil, někdo … použil, někdo zneužil, někdo … zneužil, někdo používá moj*, někdo používá můj, někdo … zaregistroval, někdo se … zaregistroval, zaregistroval někdo, někdo se vydává, se za mě vydává, vydává se za mě, vydává za mě, někdo zadal, někdo uvedl, někdo jiný založil, na mé jméno, na moje jméno, mým jménem, na můj mail, na můj e mail, na můj email, na mou adresu, na moji adresu, s mojí adresou, s mým mailem, s mým e mailem, s mými fotkami, falešný profil, falešný účet, falešného profilu, falešného účtu, fejkový profil, fejkový účet, fake profil, fake účet, krádež identity, krádeže identity, uvítací mail, uvítací e mail, potvrzení registrace, vítejte, zneužit* mého, zneužit* moj*
  nikdy neobjednal*, které jsem si nikdy, uvítací maily, uvítací e-mail

access: kopi* mých, kopi* všech, kopi* svých, kopi* osobních, kopi* údajů, kopi* mojich, kopi* záznam*, výpis* údajů, výpis* všech, výpis* mých, výpis* dat, výpis* osobních, přehled údajů, přehled všech, přehled mých, přístup k údajům, přístup k osobním, přístup k mým, přístupu k osobním, přístup ke svým, přístup k informacím, právo na přístup, práva na přístup, právo přístupu, čl 15, článek 15, článku 15, čl15, jaké údaje, jaké osobní, jaká data, jaké informace, jakými údaji, co o mně víte, co o mně máte, co všechno o mně, které o mně, jaké o mně, která o mně, co všechno máte, co máte, zda zpracováv*, jestli o mně, zda o mně, nahlédn*, nahlížen*, zaslání kopie, zašlete mi kopii, pošlete mi kopii, moji dokumentac*, zdravotní dokumentac*, vidět své, vidět co, moje údaje poslat, poslat moje údaje, pošlete mi všechn*, zašlete mi všechn*, pošlete mi vše, poskytn* informac*, informac* o zpracov*, žádost o přístup, žádosti o přístup, žádost o informace
  o mně napsal*, o mně zapsal*, o mně zapsáno
  chtěl* jsem svoje údaje, žádal* jsem o svoje, žádal* jsem o své údaje, požádal* jsem o své údaje
  přehled svých, výtisk všeho, seznam všeho
  svoji dokumentaci, svou dokumentaci, svoji kartu
rectify: oprav*, změn*, upravit, upravte, úprav* údajů, aktualiz*, špatně, chybn*, chyba, chybu, chyby, nesprávn*, neaktuáln*, překlep*, zastaral*, nová adresa, novou adresu, nové příjmení, nové jméno, přestěhov*, vdala jsem, vdávala, oženil*, rozvedl*, dívčí jméno, za svobodna, čl 16, článek 16, článku 16, nesouhlasí, stará adresa, starou adresu, nepřesn*, zkomolen*, doplnit, doplnění
  dejte to do pořádku, dát do pořádku, spravte to, napravte, špatně napsan*, špatně zapsan*, špatně zadan*,
  špatné datum narození, pan místo, paní místo, jako zesnul*, nejsem pan,
  nejsem paní
portability: přenositeln*, přenos dat, přenos údajů, přenést, přenesení, převést moje, export*, strojově čiteln*, strukturovan*, jinému poskytovateli, jinému správci, novému poskytovateli, ke konkurenc*, čl 20, článek 20, článku 20, csv, json, xml, vzít si data, stáhnout moje data, stáhnout si data, stáhnout svá data, stáhnout všechna data
  vzít s sebou, přecházím jinam, přecházím k jin*
restriction: omez* zpracování, omezení, omezte, omezit, omezili, blokac*, zablok*, zmraz*, čl 18, článek 18, článku 18, pozastav*
objection: námitk*, vznáším, namítám, čl 21, článek 21, článku 21
unsubscribe: odhlásit z newsletter*, odhlaste mě, odhlásit mě, odhlas* … newsletter*, odhlášení z, odhlášení odběru, odhlas* odběr, zrušit odběr, zrušte odběr, zrušit newsletter, zrušit zasílání, zrušte zasílání, zruš* … newsletter*, ze seznamu, z mailing listu, z rozesílky, z rozesílání, z rozesílac* seznam*, z odběru, neposíl*, nezasíl*, nevolejte, nevolat, přestaňte posílat, přestaňte mi, přestaňte volat, přestaňte psát, přestat posílat, nechci dostávat, nechci od vás, nechci odebírat, nechci žádné reklam*, nechci reklam*, nechci newsletter*, nechci už dostávat, nechci už žádn*, nepřeji si dostávat, nepřeji si zasíl*, nepřeji si být kontakt*, nepřeju si zasíl*, nekontaktuj*, nemám zájem o newsletter*, nemám zájem o zasílání, nemám zájem o vaše, nemám zájem o reklam*, žádné další maily, žádné maily, žádnou reklamu, žádné reklamy, žádné sms, dejte mi pokoj, dejte pokoj, unsubscribe, opt out, k marketingovým účelům, marketingové účely, obchodní sdělení, obchodních sdělení, vyřaďte mě z newsletter*, přímého marketingu, přímý marketing, otravuj*
  odhlásit z odběru, odhlásit odběr, odhlašte mě, odhlás* … newsletter*, ze seznamu příjemců, ze seznamu odběratel*, už mi nic neposíl*, nechci žádné maily, pro marketingové účely
marketing: newsletter*, marketing*, promo, akční nabídk*, nabídky, nabídek, obchodní sdělení, obchodních sdělení, obchodním sdělením, telemarketing*, sms, smsk*, esemesk*, mailing*, letáky, notifikac*, odběr*, rozesíl*
  reklama, reklamy, reklamu, reklam, reklamě, reklamou, reklamami, reklamní*
stop: přestaňte, přestat, stop, konec, dost, nechci, už ne, nepřeji, nepřeju, skončete, ukončete, nemám zájem, zastavte, žádné
withdraw: odvoláv*, odvolat, odvolán*, odvolal*, stahuji souhlas, beru zpět, zrušit souhlas, ruším souhlas, vzít zpět
  odvolaní, odvolávám
consent: souhlas*, svolení, povolení, udělil*

breach: únik*, porušení zabezpečení, narušení bezpečnosti, incident*, hack*, kybernetick*, útok*, odcizen*, ukraden*, ukradl*, krádež dat, krádeže dat, krádeži dat, zcizen*, dark web*, darknet*, darkweb*, ransomware, prolom*, napaden*, vykraden*, haveibeenpwned, have i been pwned, neoprávněn* přístup*, neautorizovan*, na prodej, ztrát* dat, ztratili jste, ztracen*, v popelnici, v kontejneru, na skládce, ve zprávách, v novinách, v televizi, na internetu dostupn*, veřejně dostupn*, volně dostupn*, volně přístupn*, veřejně přístupn*, nezabezpečen*, flash disk*, flešk*, usb, leak*, hesla, vykradli, nabour*, zpřístupněn*, zveřejněn* omylem
  ve vlaku ležel*, ležel* ve vlaku, ležel* na ulici, v autobuse ležel*
  bezpečnostní událost*
  odnesl* seznam, odnesl* si seznam, vynesl* seznam, vynesl* data
affected: jestli jsem, zda jsem, jsem taky, jsem také, týká se mě, týká se to, netýká, dotčen*, dotýká, zasažen*, moje údaje mezi, jsou moje údaje, jsou mé údaje, byly moje, byla moje, jestli moje, zda mé, mezi uniklými, mezi postižen*, změnit heslo, změnit si heslo, musím měnit, mám se bát, mám se obávat, které údaje, která data, jaké údaje unikl*, co přesně uniklo, ohrožen*, v bezpečí, moje heslo, moje karta, mé rodné číslo
  jsem postižen*, postiženi, postižených, byl* postižen*, moje taky, můj taky, moje také, můj také, také moje, taky moje, i můj, i mé, i moje
written-notice: písemn*, dopisem, poštou, doporučen*, na papíře, papírov*, vyrozumět, vyrozumění, oficiáln*, formáln*, oznámení, čl 34, článek 34, článku 34, datovou schránk*, datové schránky, černé na bílém
  oznámení o porušení, oznámení o úniku, oznámení o incidentu
confirm-written: písemné potvrzení, písemně potvrdit, písemně potvrďte, potvrďte … písemně, potvrdit písemně, písemného potvrzení, písemnou odpověď, písemné vyjádření
other-person: někoho jiného, někdo jiný, jiná osoba, jiné osoby, jiné osobě, jiným osobám, jiných osob, jiných lidí, jiným lidem, jiným člověkem, jiného člověka, jiného zákazníka, jiných zákazníků, jinému zákazníkovi, jiným zákazníkům, jiný zákazník, jiné zákaznice, jiného klienta, jiných klientů, jiného pacienta, jiných pacientů, jiné pacientky, jiného uživatele, jiných uživatelů, cizí*, neznám*, není moje, nejsou moje, není můj, nepatří mi, nejsem já, pana, nějaké paní, nějaká paní, jakési, jakéhosi, soused*, ostatních, jiným jménem, jiné jméno, úplně jiného, úplně jiný, ostatní rodiče, jiného žáka, třetí osoby, někomu jinému, nesprávné osobě, špatné osobě, jiný pán, jiná paní
  jmenuji se jinak, tak se nejmenuju
  všemi přihláškami, všechny přihlášky, všech účastníků, všechny účastníky, pásky kolegy
misdirected: obdržel*, přišl*, došel, došla, došlo mi, dorazil*, poslali jste mi, jste mi poslali, zaslali jste, omylem, omyl, nedopatřením, špatnému adresátovi, nesprávnému adresátovi, špatný adresát, na špatnou adresu, na špatný mail, na chybnou adresu, chybně zasl*, chybně posl*, chybně doruč*, špatně doruč*, není určen*, nebyl určen*, není pro mě, nebylo pro mě, spletli, záměn*, adresovan*, v obálce, místo mé, místo mých, místo mého, místo mojí, v mé schránce, do schránky, byl přiložen*
  přišel mi cizí, přišel mi dopis pro, přišel mi mail pro, dostal jsem cizí, dostala jsem cizí, nejsem adresát, nepatří mi, není to moje, to není moje, popletli jste obálky, poslali jste moje jinému
  v příloze cizí, v příloze byla cizí, v příloze byly cizí, v příloze je seznam, příloha patří, příloha s cizími
  dostal* cizí, dostal* jsem něčí, dostal* jsem mail, dostal* jsem dopis, místo mně, mému bývalému, mé bývalé, mojí bývalé
open-cc: v kopii, kopie mailu, cc, bcc, skryt* kopi*, všichni vidí, všichni viděli, všichni vidíme, všem viditeln*, viditeln* pro všechny, viděli všichni, všem příjemcům, všech příjemců, ostatních příjemců, všechny adresy, adresy všech, všech adres, adresy ostatních, hromadn* mail*, hromadn* e mail*, hromadn* email*, hromadn* zpráv*, odpovědět všem, v poli komu, do pole komu, mezi příjemci, seznam příjemců
  celý seznam členů, rozeslal* celý, rozeslal* seznam
visible: vidím, vidíme, viděl*, vidět, viditeln*, zobraz*, objev*, po přihlášení, přihlásím, přihlásil* jsem se, na obrazovce, v mém účtu, v mém profilu, v mojí aplikaci, v mé aplikaci, přístup k, mám přístup, dostupn*, kdokoli, kdokoliv, každý může, každý si může, bez přihlášení, bez hesla, stáhnout, v url, v odkazu, změním číslo, změnou čísla, změnit číslo, změnil* číslo, otevř*, načetl*, v přehledu, vyskočil*
  ukazuje mi cizí, ukazuje se mi cizí, ukazují se mi cizí, ukázalo se mi cizí, ukazujou se mi, mám seznam všech, mám před sebou, seznam všech objednávek, seznam všech zákazníků, můžu je upravovat, můžu je i upravovat, můžu upravovat, můžu měnit, dostal jsem se do, dostala jsem se do, dostanu se do, koukám vám do, koukám na cizí, do administrace, v administraci, přes odkaz se dostanu, pod odkazem je, odkaz vede na cizí, každý vidí, všichni vidí, volně přístupné, volně na netu, když přepíšu číslo, místo mého, místo mojí, místo balíku
  přivítala mě, přivítal mě, vítá mě, zdraví mě
takeover: naboural* do mého, naboural se, nabourali, někdo se přihlásil, někdo se přihlašuje, někdo se mi, přihlásil se někdo, se mi někdo přihl*, někdo … přihlásil, do mého účtu, do mojeho účtu, na můj účet se, na mém účtu, hacknut*, hackli, hacknul*, napadl* můj, můj účet byl, účet mi, účet … napaden, ukradený účet, převzal*, převzet*, změnil heslo, změnili heslo, změněno heslo, změněné heslo, heslo bylo změněn*, změna hesla, změnil mi, nemůžu se přihlásit, nemohu se přihlásit, nemůžu se dostat, nemohu se dostat, podezřel* přihl*, přihlášení z, neznámé zařízení, neznámého zařízení, neobjednával*, objednávky které jsem, objednávka kterou jsem, nákupy které, neudělal*, někdo objednal, někdo … objednal, někdo nakoupil, někdo … nakupuje, někdo používá můj účet, body zmizely, zmizely body, zmizely mi, zmizel kredit, zná moje heslo, půjčka na mé, úvěr na mé, přesměrov*
  někdo nás sleduje, někdo poslouchá, někdo se dívá, cizí hlas, cizí zařízení, cizí telefon, neznámý telefon, kódy které jsem ne, kód který jsem ne, někdo změnil, změnil číslo účtu
  body … zmizely, najednou změněn*
  utrácí body, utrácí moje, mé body, moje body
  neobjednal* zboží, nic neobjednal*, které jsem neobjednal*, z mého účtu nakoupil*, z mého účtu … nakoupil*, z mého účtu objednal*
phishing: phishing*, podvod*, podvr*, vydáv* se za vás, vydává* za vás, se vydává za, vydává se za, vaším jménem, údajně od vás, jakoby od vás, jako by od vás, tváří se, falešn*, vaše logo, vaším logem, je to od vás, je to opravdu od vás, je od vás, jste to vy, jste to opravdu vy, není od vás, napodob*, scam*, spoofing, chtěli heslo, chtěl heslo, chtěli po mně, vylák*, pravý, pravost, podezřelý mail, podezřelý e mail, podezřelý email, podezřelá zpráva, podezřelou zprávu, podezřelá sms, podezřelou sms
vulnerability: zranitelnost*, bezpečnostní chyb*, bezpečnostní díra, díra v, díru, bezpečnostní nedostat*, slabin*, exploit*, xss, idor, sql injection, csrf, bug bounty, responsible disclosure, zodpovědné zveřejnění, bezpečnostní výzkum*, pentest*, api, endpoint*, bucket, otevřená databáze, proof of concept, poc, bez autentizace, bez ověření, cve, repozitář*, etický hacker, penetračn*
  sqli, rce, hall of fame, enumeration
extortion: máme vaše data, máme vaši databázi, máme databázi, vaše databáze, vaše servery, data vašich zákazníků, data vašich klientů, zašifrov*, stáhli jsme, výkupn*, zaplaťte, bitcoin*, btc, monero, zveřejníme, budou zveřejněn*, prodáme, 72 hodin, vydír*, vzorek v příloze
  když nezaplatíte, pokud nezaplatíte, zaplatíte nebo, máme data vašich, rozešleme to, vyvěsíme, výhružný mail, výhružný e mail, výhružný email, vyhrožuje mi že, vyhrožují mi že, rozešlou je, rozešlou to, že to rozešle
lost-device: ukradený telefon, ukradený mobil, ukradený notebook, ukradli mi, ztratil* jsem telefon, ztratil* jsem mobil, ztratil* jsem notebook, ztratil* … mobil, ztratil* … telefon, ztracený telefon, ztracený mobil, odcizen* telefon*, odcizen* mobil*, odcizen* notebook*, krádež telefonu, krádež mobilu, krádež notebooku, ztráta telefonu, sim kart*, služební telefon, služební notebook, přišel* … o telefon, přišel* … o mobil, přišla jsem o
only-you: jen vy, pouze vy, jenom vy, jedině vy, jen vám, pouze vám, jenom vám, jen u vás, pouze u vás, jenom u vás, výhradně, jen pro vás, pouze pro vás, jenom pro vás, unikátní adres*, jedinečn*, alias*, speciálně pro, vytvořil* jen, vytvořil* pouze, založen* jen, založen* pouze, nikde jinde, nikomu jinému, nikdo jiný, nikoho jiného, použil* jen, použil* pouze, používám jen, používám pouze, uvedl* jen, zadal* jen
spam: spam*, podivn* telefon*, divn* telefon*, divn* mail*, divn* zpráv*, podvodné maily, podvodné hovory, telefonáty, nevyžádan*, kasin*, viagra, krypto*, porno*, zaplav*, zahlc*, bombard*, volají mi, podezřelé maily, podezřelé sms, otravné
press: novinář*, redakc*, redaktor*, noviny, žádost o vyjádření, žádost o komentář, o vyjádření pro, připravujeme článek, připravuji článek, tiskov*, článek o úniku, týdeník, zpravodajsk*, rozhlas*, televiz*, reportér*, reportáž*, uzávěrk*, mluvčí
  pro deník, z deníku

complain: stížnost*, stěžuj*, stěžovat, reklamac*, nepřijateln*, nepřípustn*, skandál*, pobouř*, rozhořč*, pohorš*, znepokoj*, vadí mi, mi vadí, nelíbí, naštvan*, zklam*, ostuda, hanba, drz*, šokov*, šok, není v pořádku, není normální, to snad, nespokojen*, protest*, obavy, obavu, obávám, stydět, neuvěřiteln*, bezohledn*, to není možné, nemístn*, ohrazuj*, ponížen*, nechápu, fuj, hrůza, nehorázn*, neslýchan*, co si to dovol*, co si dovol*, nikomu nic není, nikoho nic není
  je mi trapně, styďte se, sprosté, to přehánějí, to přeháníte, to si děláte srandu, děláte si srandu, děláte si ze mě, děláte si legraci, to je vrchol, co si myslíte, jak si to představujete, jak je možné že, jak to že, kam jsme to dospěli, to se nedělá, tohle se nedělá, není fér, nefér, cítím se sledovaná, cítím se sledovaný, cítím se špehovaná, šmírujete, šmírování, špehujete, nic vám do toho není, do toho vám nic není, nesouhlasím s tím, s tím nesouhlasím, nenechám si líbit, nebudu si nechat líbit, zneužití důvěry, podraz, hnus
  mu nic není, jí nic není, nic mu do toho, nic jim do toho, není jejich věc, není jeho věc
unlawful: protipráv*, nezákonn*, nelegáln*, ilegáln*, poruš*, v rozporu s, neoprávněn*, nemáte právo, nesmíte, není povolen*, zakázan*, zneuži*, bez právního, nepřiměřen*, nadměrn*, protiústav*
knows: věděl* moje, věděl* jak, věděl* kde, věděl* že, věděl* kolik, věděl* všechno, věděla, ví kde, ví o, ví že, vědí o, vědí že, vědí kde, znal* moje, znal* mé, znal* můj, znal* mou, znali, zná moje, zná mé, zná můj, měl* moje, měl* můj, měl* mé, mají moje, mají můj, mají mé, má moje číslo, má můj, oslovil* mě jménem, jménem mě, celým jménem, ptal* se na, ptal* se mě, ptali se, zmínil*, odkud ví, odkud má, odkud měl*, odkud věd*, odkud znal*, jak je možné, jak to že, jak může vědět, jak mohl*
  věděli o mně, jak to vědí, jak to ví, jak to věděl, odkud to ví, odkud to vědí, popřáli mi, gratulovali mi
contacted: volali mi, volal, volala, volají, zavolal*, telefonát od, hovor od, dopis, mail od, sms od, napsal mi, napsala mi, psal mi, psala mi, píše mi, kontaktoval*, kontaktuje mě, ozval*, oslovil*, u dveří, za dveřmi, přišel ke mně, stál, zazvonil*, zastavil*, zpráva od
sensitive: zdravotn*, zdraví, lékař*, doktor*, pacient*, diagnóz*, nemoc*, těhot*, terapi*, psych*, plat, platu, mzd*, výplat*, číslo účtu, iban, výpis z účtu, bankovní výpis*, platební kart*, kreditní kart*, čísl* karty, pas, pasu, občanský průkaz, občanského průkazu, občank*, náboženst*, vyznání, gay, lesb*, sexuál*, orientac*, závislost*, hiv, krev*, krve, laborator*, recept*, lék, léky, léků, léčb*, ordinac*, rodné číslo, rodná čísla, rodného čísla, daňové přiznání, rozvod*, dluh*, exekuc*, trest* rejstřík*, vysvědčení, známk*, alerg*, neschopenk*, pojišťovn*, potrat*
  tělesné postižení, mentální postižení, invalid*
share: sdíl*, předá*, prodá*, prodej údajů, poskytl*, poskytn* třetí*, poskytujete, poskytov*, zpřístup*, zveřejnil*, prozrad*, vyzrad*, dali jste, jste dali, dal* moje, dal* můj, dal* mé, dali moji, ukázali, poslali moje, poslali mé, poslali můj, přeposla*, přeposíl*, nahlásil*, vydali, sdělil*, sdělen*, rozesla* moje, šíř*, rozšiř*, kdo má přístup, s kým, mají ode vás, má od vás, od vás dostal*
  řekl, řekla, řekli, jste řekl*, dali nahrávky, dali nějaké firmě, dali firmě, pustili jste, pustili ven
  komu jste to dali, komu to posíláte, komu dáváte, vykecal, vykecala, vyslepičil, roznesl, roznesli, vyzvonil, předhodili, poslali dál, střelili
  od vás dozvěděl*, dozvěděl* od vás, ví od vás, mají od vás
  dostala pojišťovna, dostal* cel*
  přes celý krám, přede všemi, před všemi, nahlas řekl*, nikomu nedáváte, nikomu nedávejte, od vás dostal dopis
  firem má moje, firmy mají moje, vyvěsil* jména, vyvěšuje jména, vyvěsili jména, jména … na chodbě
  firem moje údaje, firem mé údaje, vyvěs* … jména
third-party: třetí stran*, třetím stran*, třetích stran, třetí osob*, třetím osob*, třetích osob, partner*, inzerent*, vymáh*, inkas*, zaměstnavatel*, šéf*, pronajímatel*, majitel* bytu, pojišťov*, jiné firmy, jiným firmám, jiné firmě, jiná firma, jiná společnost, jiné společnosti, jiným společnostem, cizí firm*, cizí společnost*, google, facebook, facebooku, meta, amazon, microsoft, openai, subdodavatel*, dodavatel*, call centr*, můj ex, moje ex, bývalý manžel, bývalá manželka, bývalému, expřítel*, sousedovi, sousedce, manželovi, manželce, matce, kolegům, kolegovi, příjemc*, bank*, agentur*, kurýr*, exekutor*, registr dlužník*, solus, úvěrov*, marketingov* firm*, marketingov* společnost*, zpracovatel*
  mé bývalé, mojí bývalé
transfer: mimo eu, mimo unii, mimo evropu, mimo evropskou unii, mimo evropský hospodářský, mimo ehp, do usa, do spojených států, v usa, spojené státy, spojených státech, americk*, v americe, do ameriky, třetí zem*, třetích zem*, servery v, server v, servery kde, serverech, čín*, schrems, standardní smluvní dolož*, smluvních dolož*, rozhodnutí o odpovídající, privacy shield, data privacy framework, cloud*, v zahraničí, do zahraničí, kde jsou uložen*, kde ukládáte, kde se ukládají, kde jsou data, transfer*, přenos do
  indii, indie
basis: právní základ*, právního základu, právní důvod*, právním důvod*, právní titul*, právním titul*, oprávněný zájem, oprávněného zájmu, oprávněném zájmu, oprávněným zájmem, na základě čeho, na jakém základě, jakým právem, jaké máte právo, za jakým účelem, k jakému účelu, účel zpracování, účely zpracování, účelu zpracování, k čemu potřebuj*, k čemu máte, k čemu vám, k čemu to, k čemu je, na co potřebuj*, na co vám, proč potřebuj*, proč chcete, proč po mně, proč požaduj*, proč sbír*, proč zpracov*, proč musím, proč máte, proč mám, proč vám, proč moje, proč můj, proč vaše, proč ode mě, proč u, co děláte s, co se děje s, jak používáte, jak využíváte, jak nakládáte, jak naloží*, je to v souladu, je to podle, je to vůbec, je normální, smíte, můžete vůbec, můžou vůbec, máte vůbec právo, nezbytn*, nutn*, povinn*, nutíte, nutí, vyžaduj*, minimalizac*, sken občank*, kopii občank*, kopie občank*, kopii dokladu, ofocen*, kopii občanského, rodné číslo, datum narození, čl 6, článek 6, článku 6, čl 13, čl 14, čl 9, posouzení vlivu, záznamy o činnostech, legáln*
  čím to ospravedl*, čím to odůvodn*, jak to zdůvodn*, jak to ospravedl*, kdo o tom rozhodl, kdo to rozhodl, kdo vám dovolil, kdo vám to dovolil, kdo vám dal právo, kdo to schválil, smí se to, je to dovolené, je to povolené
  celé číslo účtu
source: odkud, kde jste vzali, kde jste sebrali, kde berete, kde jste přišli, jak jste získali, jak jste přišli, jak jste se dostali, kdo vám dal, kdo vám poskytl, od koho máte, zdroj*
retention: jak dlouho, doba uchov*, dobu uchov*, doby uchov*, doba uložen*, uchováv*, uchován*, ukládáte, archiv*, po letech, po # letech, před lety, před # lety, # let zpátky, # let starý*, # let staré, tolik let, po tolika letech, stále uchov*, pořád uchov*, stále máte, pořád máte, na věky, napořád, neomezen*, kdy mažete, kdy smaž*, kdy budou smaz*, kdy dojde k výmazu, déle než, dýl než, lhůt* uchov*, retenč*, skartač*
  uloženo navždy, ještě máte moje, proč ještě máte, proč si necháváte, necháváte si, schováváte, uložené roky, uložena ještě
profiling: profilov*, automatizovan*, automatick* rozhod*, automaticky zamít*, algoritm*, scoring*, skóre, skórov*, bodov* hodnocení, uměl* inteligenc*, ai, trénov*, čl 22, článek 22, článku 22, jiná cena, jinou cenu, personalizovan*, člověk*, zamítnut*, zamítl*, počítač rozhod*, chatgpt, bonit*
  na učení, k učení, trénuj*, trénink*, můj hlas, mým hlasem, mého hlasu, naučili na
  rozhodl počítač, rozhodl automat, systém mě vyhodnotil, systém rozhodl, černá listina, černé listině, škatulkuj*, zaškatulkova*
  krmili … inteligenc*, trénovat … inteligenc*, učit … inteligenc*
cookies: cookie*, sušenk*, sleduj*, tracking*, pixel*, analytics, banner*, odmítnout, přijmout vše, google fonts, fingerprint*
  sledovací, sledování na webu, sledování chování, lišta, lištu, vyskakuje okno
  vidím všude, všude … reklamy, co jsem hledal*, pronásleduj*, na jiných stránkách
  všude vidím
surveillance: kamer*, monitor*, nahráv*, odposlech*, odposlouch*, natáč*, natoč*, gps, poloh*, otisk* prst*, rozpoznáv* obličej*, biometr*, mikrofon*, špeh*, šmír*, sledovací, docházk*, spz, dron*, keylogger
  nahráli mě, nahrál mě, posloucháte, sledujete zaměstnance, sledují nás
  čte maily, čte naše maily, čte e-maily, čtou maily, čte nám poštu, čte nám zprávy, vidí kde jsme, ví kde jsme, sleduje kde, krabičk* v autě
  vědět kde jsem, ví kde jsem, moji značku, poznávací značk*
dpo: pověřenec, pověřence, pověřenci, pověřencem, dpo, zástupce v unii, zástupce v eu
  na starosti ochranu, zodpovídá za ochranu, odpovídá za ochranu, má na starosti osobní
policy: zásady ochrany, zásadách ochrany, zásad ochrany, zásady zpracování, zásadách zpracování, ochrana soukromí, ochrany soukromí, ochraně soukromí, prohlášení o, obchodní podmínky, podmínky použití, podmínkách, vop, nové podmínky, bod #, bodě #, informace o zpracování osobních
authority: uoou, úřad pro ochranu, úřadu pro ochranu, na úřad, dozorov* úřad*, dozorovému orgánu, dozorový orgán, ombudsman*, veřejný ochránce, soud, soudu, soudem, čoi, obchodní inspekc*, ministerstv*, noyb, ctu, inspektorát*, čnb, iuridicum
authority-voice: obdrželi jsme stížnost, obdržel stížnost, byla podána stížnost, stížnost na vás, stížnost proti, stížnosti na vaši, stížnost směřující, podnět na, podnět ve věci, sp zn, č j, čj, číslo jednací, značka, čl 58, článku 58, vyzývá vás, vyzývám vás, vás vyzývá*, úřad vás, sdělte úřadu, žádáme o sdělení, podání vysvětlení, součinnost*, ve lhůtě # dnů, ve lhůtě, lhůta # dnů, lhůtě do, pod pokutou, řízení, rozhodnutí, oddělení kontrol*, vyjádřit se, vyjádření, předložte, úřední osoba, inspektor*, kontrolující
  odbor, odboru, odborem
  zahájili jsme kontrolu, zahájena kontrola, zahajujeme kontrolu, kontrolu zpracování, oznámení o zahájení kontroly, uložit pokutu, hrozí pokuta ve výši, pokuta podle, podnět směřující, vyjádřete se, do 7 dnů od doručení, naše zn
  do # dnů od doručení, do # dnů ode dne, do # dnů se vyjádřete
lawyer: advokát*, právník*, právní zástupce, právní zástupkyně, právního zástupce, můj klient, mého klienta, moje klientka, mé klientky, naši klient*, našeho klienta, zastupuj*, v zastoupení, jménem klienta, jménem našeho, mgr … advokát, judr, plná moc, plné moci, mandant*
claim: odškodn*, zadostiučinění, zadostučinění, žalob*, žalovat, zažaluj*, soudní cestou, soudně, předžalob*, výzva k, nárok*, právní kroky, právních kroků, čl 82, článku 82, zdržet se, zdržel*, škod*, újm*, smír*, trestní oznámení, kompenz*
agent: jménem, v zastoupení, zastupuj*, plná moc, plné moci, plnou moc, zmocn*, zplnomocn*, z pověření, za svou matku, za svoji matku, za svého otce, za mámu, za maminku, za babičku, za tátu, za manžela, za manželku, mojí maminky, mé maminky, mé matky, mého otce, mého tatínka, mé babičky, mojí babičky, babičce, dědeček, dědečk*, dědy, pro maminku, pro mámu, opatrovn*, našeho uživatele, na žádost, na přání
  babička neumí, babička si neumí
threat: jinak, v opačném případě, pokud ne, pokud nebud*, pokud neodpov*, pokud do, pokud nesmaž*, nebudete li, neodpovíte li, jestli ne, vyhrazuji, vyhrazuju, vyhrazujeme, v případě že, podám stížnost, podáme stížnost, obrátím se, obrátíme se, budu nucen*, budu muset, nahlásím, budu se obracet, budu kontaktovat, právo podat stížnost, právo obrátit se, než se obrátím, než podám, nezbude mi, zvážím, budu řešit, dám to
employee: odborov*, odborů, zaměstn*, pracovník*, personáln*, hr, koleg*, uchazeč*, výběrové řízení, výběrového řízení, nadřízen*, vedoucí, můj šéf, výpověď, výpovědi, pracuji u vás, pracuju u vás, u vás pracuj*, brigád*, osobní spis
  odbory, odborům
business: smlouv* o zpracování, zpracovatel*, dpa, dotazník*, dodavatel*, audit*, certifik*, výběrové řízení na, zakázk*, iso 27001, due diligence, naše společnost, jako váš klient, jako váš zákazník, technick* a organizační*, organizačních opatření, subdodavatel*, subzpracovatel*, podepsan*
police: polici*, policejní, kriminál*, státní zastupitel*, zastupitelstv*, vyšetřov*, trestní řízení, trestní oznámení, trestního oznámení, orgán* činn*, komisař, prověřov*
  kriminální policie, obvodní oddělení, vrchní inspektor, praporčík, npor, kpt, mjr, šetření trestného,
  prověřuje, podle § 8, trestního řádu, trestný čin, pčr, policejní orgán
eu-law: gdpr, obecné nařízení, obecného nařízení, nařízení 2016 679, nařízení eu, nařízení evropského, zákon* o zpracování osobních údajů, zákon* o ochraně osobních údajů, zákon* č 110, 110 2019, čl 5, čl 6, čl 12, čl 13, čl 14, čl 15, čl 16, čl 17, čl 18, čl 20, čl 21, čl 22, čl 33, čl 34, čl 82, článku 15, článku 17, článku 21, úoou, evropské unie, správce osobních údajů, správce údajů, správcem údajů
other-law: ccpa, lgpd, hipaa, pipeda
foreign-authority: ftc, roskomnadzor

pitch-offer: naše řešení, našeho řešení, náš software, naše platforma, naší platform*, naše služby, našich služeb, náš tým, naše agentura, naši experti, náš nástroj, naše produkty, nabízíme, nabízím, pomáháme, pomůžeme, pomůžu vám, podporujeme firmy, specializuj*, lídr, komplexní, na míru, automatizujte, optimaliz*, zvyš*, ušetř*, seo, zpětné odkazy, zpětných odkazů, pr článk*, leady, nové zákazníky, nových zákazníků, tvorb* web*, webové stránky na, implementac*, zajistíme, externí pověřenec, externího pověřence, školení, pojištění, financování, leasing*, fotovolta*, reklamní předměty, dotac*, outsourcing*
  naše kurzy, online kurz, kurz gdpr
  naši právníci, právníci jsou
  jsme výrobce, jsme výrobci, představit naši nabídku, představili naši nabídku
  představíme svou nabídku, představíme naši nabídku, rádi vám představíme
  spočítali jsme to za vás
pitch-meeting: schůzk*, sejít se, hovor, # minut, čtvrt hodiny, demo, ukázk*, prezentac*, calendly, kalendář*, zájem, webinář*, zaregistrujte se, přihlaste se na, stáhněte si, bezplatný průvodce, více informací, zjistit více, zjistěte, příští týden, v úterý, ve čtvrtek, nezávazn*, cenovou nabídku, zavolat, zavolám, hodilo, hodí se vám, termín, najdete si čas, dejte mi vědět
  ukázali bychom, rád ukážu, ráda ukážu, mohu ukázat, u kávy
pitch-prospect: firmám jako, firmy jako, firem jako, společnosti jako, společnostem jako, navštívil jsem vaše, narazil* jsem na, prohlížel* jsem si vaše, na vašich stránkách, na vašem webu, vaše firma, vaší firmě, vaší společnosti, vaše společnost, vašeho oboru, konkurenc*, vaši zákazníci, váš tým, vašemu týmu, správná osoba, odpovědná osoba, osoba zodpovědná, zodpovědn* za, s kým mohu, spoluprác*, partnerstv*, doufám že se, navazuji na, můj předchozí, moji předchozí, spoléhá, důvěřuj*, majitel* firm*, podnikatel*
  pane řediteli, jste připraveni na
pitch-price: slev*, zdarma, bezplatn*, zkušební verz*, na zkoušku, zkušební dob*, promo*, speciální nabídk*, mimořádná nabídka, nabídka platí, jen do, pouze do, jen dnes, poslední místa, ceník*, od # kč, již od, už od, kč bez dph, měsíčně, kupón*, dárek, dárk*, garanc*, black friday, kupte, výhodn*, levn*, nejnižší
  ušetřete až, přejděte nyní
recruiter: kandidát*, recruiter*, nábor*, pracovní nabídk*, nabídk* práce, nabídka pozice, volná pozice, volné pozice, pozici, headhunt*, váš profil, vaše zkušenosti, životopis v příloze, v příloze životopis, zasílám životopis, motivační dopis, praxe, talent*, hledám práci, hledáme, personální agentura, agenturní
  stáž, stáže, stáži, stážista
  senior programátor*, programátora ihned, volného programátora
newsletter: zobrazit v prohlíž*, online verze, tento e mail jste obdrželi, tento email jste obdrželi, tento e mail dostáváte, tento email dostáváte, dostáváte protože, protože jste se, protože jste přihlášen*, protože odebíráte, pro odhlášení, odhlásit se můžete, odhlásit se zde, odhlásit odběr klik*, odhlásit zde, klikněte zde, pokud si nepřejete, pokud nechcete dostávat, nepřejete li si, spravovat, předvolby, newsletter č, číslo #, v tomto čísle, tento týden, náš newsletter, novinky, všechna práva vyhrazena, sledujte nás, číst dál, čtěte dál, číst více, více zde, vydání
  milí čtenáři, vážení čtenáři
scam-money: loteri*, vyhrál*, výhra, výhru, výhry, výherc*, dědictví, beneficient*, milión*, darov*, dar ve výši, úrok*, invest*, zisk*, bitcoin*, kryptoměn*, vyděl*, snadné peníze, western union, dárkové karty, dárkových karet, naléhavá platba, nové číslo účtu, změna účtu, změna bankovního, neuhrazená faktura, nezaplacená faktura, faktura po splatnosti, bůh vám, bůh žehnej, vdova po, rakovin*, důvěrn* nabídk*, obchodní návrh, fond*, vrácení daně, přeplatek, nedoplatek
  půjčka ihned, rychlá půjčka, rychlé půjčky, nabízíme půjčk*, nabízím půjčk*, poskytujeme půjčk*, půjčky bez, půjčka bez, úvěr bez, výhodný úvěr, přísně důvěrn*, důvěrný návrh, doplatek za
scam-click: ověřte, ověřit svůj, ověřit účet, potvrďte své, potvrďte údaje, potvrďte účet, aktualizujte své, aktualizujte údaje, váš účet byl, váš účet bude, vaše schránka, bude zablokován*, bude pozastaven*, bude zrušen*, bude smazán*, bude deaktivován*, byl zablokován*, byl pozastaven*, byl omezen*, schránka je plná, plná schránka, překročil* limit, překročila, úložiště, heslo vyprší, platnost hesla, klikněte, kliknout na, na odkaz níže, níže uvedený odkaz, následující odkaz, vaše zásilka, váš balík, doplatek, celní poplatek, clo, domén*, poslední varování, poslední výzva, poslední upozornění, neobvykl* aktivit*, podezřel* aktivit*, it oddělení, technická podpora, webmail, zadržené zprávy, zadržených zpráv, vrácení peněz, vážený uživateli, vážený zákazníku, do 24 hodin, do 48 hodin
  balík čeká, balíček čeká, zásilka čeká, zásilka byla pozastaven*, zásilka nemohla, zásilku nelze, zásilku nebylo, doručení zásilky, doručení balíku, kliknutím na, kliknutím zde
  během 24 hodin
  bankovní účet je, bankovní účet byl, odblokujte
scam-webcam: webkamer*, vaši kameru, tvoji kameru, nahrál jsem vás, nahrál jsem tě, video s vámi, video s tebou, stránky pro dospělé, porno*, masturb*, vaše kontakty, vašim kontaktům, tvým kontaktům, vašim přátelům, trojan*, malware, škodlivý software, vaše zařízení, vašeho zařízení, operační systém
auto-reply: mimo kancelář, nejsem v kanceláři, nepřítom*, dovolen*, do dne, budu k dispozici, budu zpět, vrátím se, po návratu, po mém návratu, automatická odpověď, v naléhavých případech, v nutných případech, v urgentních, mateřsk*, pracovní neschop*, již nepracuje, už zde nepracuje, omezený přístup k, zastupuje mě, nejsou přesměrov*, nebude čten*, zavřeno
  mě zastupuje
  obraťte se na koleg*, se obraťte na koleg*
  zpátky budu, budu zpátky, zpět budu, jsem zpět, co nepočká, co nesnese odklad, v naléhavých, nečtu poštu, nečtu maily, bez signálu, signál tu, celozávodní dovolená
auto-notice: automatická zpráva, tato zpráva byla vygenerována, automaticky, neodpovídejte, na tento e mail neodpov*, na tuto zprávu neodpov*, noreply, nedoručiteln*, nedoručen*, nebyla doručena, nepodařilo se doručit, nelze doručit, zpráva nebyla, neznámý příjemce, schránka neexistuje, potvrzení o přijetí, potvrzení o přečtení, váš požadavek, vaše žádost byla přijata, přijali jsme, číslo požadavku, tiket, ticket, děkujeme za zprávu, děkujeme za vaši zprávu, děkujeme za kontakt*, odpovíme, co nejdříve vám, budeme vás kontaktovat, potvrzení objednávky, vaše objednávka, byla odeslána, sledování zásilky, vaše faktura, faktura ke stažení, výpis z účtu je, přijato:, odmítnuto:, pozvánka:, ověřovací kód, bezpečnostní kód, jednorázov*, nové přihlášení, odstávk*, údržb*, záloha, zálohování, alert*, výstraha, ohodnoťte
  zpráva systému, vyprší do, platnost vyprší, záznamů vyprší, upozornění systému, systémová zpráva
  nedorazila, schránka je plná, zkusíme to znovu
your-ask: vaši žádost o, vaše žádost o, tvoji žádost o, vaši žádost, váš požadavek na, vaši stížnost, požádali jste, požádal jste, požádala jste,
  žádáte o, žádáte nás, přejete si, přejete si abychom, chcete abychom, máme smazat, máme zrušit, máme vymazat, máme, prosím potvrďte, potvrďte prosím,
  potvrďte že, potvrďte zda, prosíme o potvrzení, než smažeme, než zrušíme, před smazáním, jak jste žádali, na vaši žádost, rozumíme že, jste si jistý,
  jste si jistá, opravdu chcete, smazání vašeho, výmaz vašich, zrušení vašeho, píšete že
offered: pokud chcete, pokud si přejete, pokud nejste, pokud jste, pokud se domníváte, pokud nesouhlasíte, v případě že, chcete-li, můžete, máte právo,
  máte možnost, pro smazání účtu, pro zrušení
no-reply: neodpovídejte na, prosíme neodpovídejte, na tuto zprávu neodpovídejte, automatická zpráva, automaticky generovan*, automaticky vygenerovan*,
  zpráva byla odeslána automaticky, odeslán automaticky, automatické oznámení, schránka není, tento e-mail dostáváte,
  zobrazit v prohlížeči, nastavení oznámení, spravovat oznámení, tato zpráva byla odeslána
  vygenerována automaticky, vygenerován automaticky, odeslána automaticky, odesláno automaticky, automatické upozornění,
  automatické oznámení, tato schránka není, schránka není monitorována, nastavení upozornění, nastavení oznámení,
  spravovat oznámení, upozornění změníte
  tuto zprávu dostáváte
transaction: potvrzení objednávky, vaše objednávka, číslo objednávky, objednávka č, byla odeslána, byl odeslán, je na cestě, sledování zásilky,
  číslo zásilky, vaše faktura, faktura je k dispozici, faktura za, je k dispozici, výpis z účtu, platba přijata, platba byla, platba se nezdařila,
  bude stržena, bude obnoveno, automatické obnovení, vyprší, platnost končí, rezervace potvrzena, potvrzení rezervace, potvrzení termínu,
  připomínka termínu, váš termín, ověřovací kód, bezpečnostní kód, jednorázový kód, váš kód, kód platí, odkaz platí, odkaz vyprší, obnovení hesla,
  obnova hesla, reset hesla, heslo bylo změněno, nové přihlášení, nové zařízení, potvrďte svůj e-mail, potvrďte svou e-mailovou, vítejte,
  děkujeme za objednávku, děkujeme za nákup, děkujeme za registraci, byl aktualizován, byl vyřešen, byl uzavřen, byl přidělen, záloha dokončena,
  zálohování dokončeno, plánovaná odstávka, plánovaná údržba, vás pozval*, pozvánka na, z důvodu neaktivity, neaktivní účet, bude smazán za, úložiště,
  denní přehled, týdenní přehled, ohodnoťte
  bude doručen*, výdejní místo, výdejním místě, čas doručení, místo na disku, využití disku, prahová hodnota,
  nedostupný od, stav: varování, další kontrola, připomenutí schůzky, připomínka schůzky,
  nové hodnocení, nová recenze, vaše schůzka
  jste se nepřihlásil*, jsi se nepřihlásil*, stačí se jednou přihlásit, stačí se přihlásit, přihlaste se jednou, přihlas se jednou, nemusíte dělat nic, nemusíš dělat nic, není třeba nic dělat, pokud jste to nebyl*, připomínáme, odečet
footer: určeným příjemcem, určenému příjemci, zamýšleným příjemcem, nejste li adresátem, nejste zamýšlen*, nejste určen*, nejste li určen*, určen* výhradně, určena pouze adresátovi, důvěrný a, je důvěrná, je důvěrný, obdrželi jste tento e mail omylem, obdrželi tuto zprávu omylem, obdrželi tento e mail omylem, obdrželi jste li, pokud jste obdrželi tento, pokud jste obdržel* tuto, pokud jste tento e mail, pokud jste tuto zprávu, informujte odesílatele, informujte prosím odesílatele, upozorněte odesílatele, kontaktujte odesílatele, vyrozumějte odesílatele, smažte tento e mail, vymažte tuto zprávu, šíření a kopírování, než vytisknete, před vytištěním, neobsahuje viry, bez virů, zapsan* v obchodním rejstříku, správcem vašich osobních údajů je, informace o zpracování osobních údajů naleznete, tato zpráva nepředstavuje, návrh na uzavření smlouvy
  odesláno z mého, odesláno z iphon*, odesláno z mobil*, odesláno ze sezn*, odeslano z mobil*, odeslano z iphon*, odesláno z aplikace, odesláno z outlook*, šíření … zakázáno, kopírování … zakázáno, vymažte ji ze svého systému a, smažte tuto zprávu a, ičo #, ič #, dič cz*, na životní prostředí, obsahovat důvěrné, obsahuje důvěrné, je určen* pouze pro, pokud nejste adresátem

urgent: naléhav*, okamžit*, ihned, hned, neprodlen*, bezodkladn*, co nejdříve, co nejrychleji, urgentn*, spěch*, dnes, teď, asap, honem
danger: nebezpeč*, ohrož*, stalk*, pronásled*, vyhrož*, výhrůž*, hrozí mi, násil*, agresivn*, bojím se, mám strach, o život, o můj život, o náš život, moje bezpečí, zákaz přiblíž*, předběžné opatření, skrýv*, azylov* dům, zabij*, zabít, vydír* mě, nahé fotky, nahá fotka, intimn*, sebevra*
decoy: porušení smlouvy, porušení kupní smlouvy, porušili smlouvu, únik vody, úniku vody, úniku plynu, únik plynu, bankovní účet, bankovního účtu, bankovním účtu, běžný účet, na můj účet v bance, peníze na účet, zpět na účet, na účet vrátit, na účet číslo, zrušit objednávku, zrušte objednávku, zruš* … objednávk*, zrušení objednávky, storno objednávky, zrušit rezervaci, zrušení rezervace, zrušit schůzku, zrušit termín, vypovědět smlouvu, výpověď smlouvy, ukončit smlouvu, ukončení smlouvy, zrušit předplatné, zrušení předplatného, ukončit předplatné, odstoupení od smlouvy, odstoupit od smlouvy, odstupuji od smlouvy, odstranění skvrn, odstranit skvrnu, odstranit závadu, odstranění závady, odstranit poruchu, odstranění poruchy, účet za, účtu za, účet za elektřinu, data dodání, tak že, účtenk*
  díky tomu, díky čemuž, díky kterému
  v zákonné lhůtě, ve lhůtě, ve lhůtě jednoho, do jednoho měsíce, do # dnů, do měsíce, v zákonem stanovené, čekám na odpověď, čekám na vaši, čekám na vaše, očekávám odpověď, očekávám vaši, v očekávání, těším se na
reside: bydlím, bydlíme v, žiju v, žiji v, bytem, trvalé bydliště, obyvatel, jsem z, pocházím z, moje adresa, občan*, rezident*, zákazník z, zákaznice z, píšu z, píši z, zdravím z, pozdrav z, pozdravy z

service: objedn*, vrácen*, zboží, reklamovat, faktur*, záruk*, oprav* zařízení, výměn*, termín*, rezerv*, předplat*, platb*, otevírací dob*, rozbit*, poškozen*, prodejn*, zákaznick* servis, zákaznick* podpor*, dotaz k, dotaz na, jak funguje, nefunguje, funkc*, nastaven*, verz*, zapomněl* heslo, zapomenut* heslo, výpadek, smlouv*, poplat*, velikost*, účtenk*, peníze
  obchod, obchodu, obchodě, obchody, e shop, eshop, eshopu, doručení zásilky, doručení balíku, doručit balík, doručena zásilka, cena, ceny, cenu, ceně, cenou, ceník, produkt, produktu, produkty, produktem
research: student*, diplomov* prác*, diplomk*, bakalářsk*, bakalářk*, disertač*, doktorand*, výzkum*, univerzit*, fakult*, vysok* škol*, průzkum*, dotazníkov* šetření, seminární prác*, referát*

in CZ: česko, česka, česku, české republice, české republiky, česká republika, čr, čech*, morav*, český občan, plzeň*, budějovic*
in SK: slovensk*
in DE: německo, německu, německa, německé*
in AT: rakousko, rakousku, rakouska, vídeň, vídni
in PL: polsko, polsku, polska
in HU: maďarsk*
in GB: anglie, anglii, velká británie, velké británii, británi*
in IE: irsko, irsku
in FR: francie, francii
in IT: itálie, itálii
in ES: španělsko, španělsku
in NL: nizozemsk*, holandsko, holandsku
in BE: belgie, belgii
in CH: švýcarsk*
in NO: norsko, norsku
in SE: švédsk*
in DK: dánsko, dánsku
in RO: rumunsk*
in BG: bulharsk*
in HR: chorvatsk*
in SI: slovinsk*
in GR: řecko, řecku
in UA: ukrajin*
in RU: rusko, rusku
in US: spojené státy, spojených státech, kaliforni*
in TR: tureck*
in EU: eu, evropsk* uni*, evrop*
`;
