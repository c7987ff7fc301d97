export const slovak = `
# Slovenčina. Význam každého riadku je v en.ts.

locale: sk-SK
reviewed:

greeting: Dobrý deň!
other-language: Ospravedlňujeme sa, že vám zatiaľ nevieme písať vo vašom jazyku. Odpovedať nám môžete vo svojom jazyku.
closing: S pozdravom
team: Tím pre ochranu osobných údajov, {organisation}
reference: Číslo prípadu: {reference}. Ak budete odpovedať, nechajte ho, prosím, v predmete.
reference.on-paper: Číslo prípadu: {reference}. Ak budete odpovedať, uveďte ho, prosím.

subject.acknowledgement: {organisation}: vaša správa došla – {reference}
subject.question: {organisation}: otázka k vašej správe – {reference}
subject.identity-check: {organisation}: skôr než vám budeme môcť odpovedať – {reference}
subject.extension: {organisation}: naša odpoveď potrvá dlhšie – {reference}
subject.answer: {organisation}: naša odpoveď – {reference}
subject.referral: {organisation}: nové informácie k vašej správe – {reference}
subject.status-code: {organisation}: váš kód
subject.reply: Vaša správa pre: {organisation}

arrived: Ďakujeme za vašu správu. Došla nám {date} o {hour}:{minute} ({zone}) a má číslo prípadu {reference}.
arrived-on: Ďakujeme za vašu správu. Došla nám {date} a má číslo prípadu {reference}.
understood: Rozumieme jej takto:
about: Napísali ste nám. Ide o toto:
ask.erasure: chcete, aby sme vymazali osobné údaje
ask.content-removal: chcete, aby sme odstránili niečo, čo bolo zverejnené
ask.child: píšete o osobných údajoch dieťaťa
ask.unauthorised-account: oznamujete nám účet, ktorý niekto založil bez dovolenia
ask.access: chcete vedieť, či používame osobné údaje, ktoré sa vás týkajú, a ak áno, dostať ich kópiu
ask.rectification: chcete, aby sme opravili osobné údaje
ask.portability: chcete preniesť osobné údaje k inej službe
ask.restriction: chcete, aby sme obmedzili používanie osobných údajov
ask.objection: namietate proti používaniu osobných údajov
ask.opt-out: nechcete od nás dostávať reklamu
ask.withdrawal-of-consent: odvolávate súhlas
ask.complaint: sťažujete sa na zaobchádzanie s osobnými údajmi
ask.authority: píšete za úrad alebo za inú osobu
ask.breach-written-notice: chcete dostať písomné oznámenie, ak dôjde k porušeniu bezpečnosti
ask.breach-inquiry: chcete vedieť, či sa vás týka bezpečnostný incident
ask.breach-report: oznamujete nám možný bezpečnostný problém
ask.question: máte otázku k ochrane osobných údajov
ask-unclear: vo vašej správe je ešte niečo, čo si najprv musí prečítať človek
all-unclear: Niekto z nášho tímu si ju prečíta, aby bolo jasné, čo potrebujete.
unreadable: Vaša správa je zašifrovaná alebo zabalená tak, že ju nevieme otvoriť. Pošlite ju, prosím, znova ako obyčajný text: stačí odpovedať na tento e-mail. Vynechajte, čo nechcete posielať nezašifrované.
first: Vašou správou sa zaoberáme prednostne.
answer-by: Odpovieme vám najneskôr {date}.
answer-soon: Odpovieme vám čo najskôr.
by-promise: Sľubujeme to v našich zásadách ochrany osobných údajov ({policy}).
opt-out-by-promise: V našich zásadách ochrany osobných údajov ({policy}) sľubujeme, že reklama prestane chodiť najneskôr {date}.
opt-out-by-law: Podľa zákona musí vaše odmietnutie reklamy začať platiť najneskôr {date}.
by-eu-gdpr: Zo zákona sa vám musíme ozvať do jedného mesiaca, teda najneskôr {date} (GDPR, čl.~12 ods.~3).
by-uk-gdpr: Zo zákona sa vám musíme ozvať do jedného mesiaca, teda najneskôr {date} (UK GDPR, čl.~12A).
by-swiss-law: Zo zákona vám máme spravidla odpovedať do 30~dní, teda najneskôr {date} (švajčiarsky spolkový zákon o ochrane údajov, čl.~25 ods.~7).
by-californian-law: Zo zákona sa vám musíme ozvať do 45~dní, teda najneskôr {date} (California Code of Regulations, hlava~11, §~7021(b)).
by-data-privacy-framework: Zúčastňujeme sa na programe Data Privacy Framework, preto vám na sťažnosť musíme odpovedať do 45~dní, najneskôr {date}.
uk-complaint-arrived: Týmto e-mailom tiež potvrdzujeme, že vaša sťažnosť došla, ako to vyžaduje zákon (Data Protection Act 2018, §~164A).
what-next: Čo bude ďalej: niekto z nášho tímu pre ochranu osobných údajov si vašu správu prečíta a postará sa o ňu. Ak budeme potrebovať vedieť viac, opýtame sa.
what-next.opt-out: Čo bude ďalej: niekto z nášho tímu pre ochranu osobných údajov sa o to postará. Nemusíte robiť nič ďalšie ani dokazovať, kto ste.
verification: Ako overujeme, kto žiada: skôr než niečo vydáme, zmeníme alebo vymažeme, presvedčíme sa, že vaše meno nepoužíva nikto iný. Žiadame čo najmenej a nechceme žiadnu kópiu občianskeho preukazu ani pasu.
for-a-child: Píšete za dieťa. Čo najjednoduchším spôsobom overíme, že zaň smiete konať. Neposielajte nám, prosím, doklady dieťaťa a nepíšte o ňom viac, než treba.
no-login: Do účtu sa nemusíte prihlasovať a nepotrebujeme žiadne heslo.
complaint: Vašu sťažnosť preskúmame a oznámime vám výsledok. Ak to potrvá dlhšie, dáme vám vedieť, ako ďaleko sme.
authority-any-time: Ak tam, kde žijete, existuje úrad na ochranu osobných údajov, môžete sa naň kedykoľvek obrátiť. Nemusíte na nás čakať.
how-to-add: Pochopili sme niečo nesprávne alebo chcete niečo doplniť? Stačí odpovedať na tento e-mail a nechať číslo prípadu v predmete.
no-identity-papers: Zatiaľ nám nemusíte posielať žiadne doklady totožnosti.
no-answer-yet: Tento e-mail iba potvrdzuje, že vaša správa došla. Nehovorí, či o vás máme údaje, a ešte to nie je rozhodnutie.

status-page: Na tejto stránke uvidíte, ako ďaleko sme, a môžete nám odpovedať alebo niečo doplniť: {link}
status-page-confirm: Niekto zadal túto adresu do formulára na našom webe. Kým ju nepotvrdíte, žiadne osobné údaje sem neposielame. Na tejto stránke ju môžete potvrdiť a uvidíte, ako ďaleko sme; a ak správa nie je od vás, dajte nám to vedieť tamtiež: {link}
receipt: Toto je vaše potvrdenie o prijatí. Kto ho má, môže si overiť, kedy a aké slová nám došli: {link}
status-code: Niekto si chce na našom webe pozrieť stav prípadu {reference}. Ak ste to vy, zadajte tam tento kód: {code}
status-code.not-you: Ak to nie ste vy, nemusíte nič robiť. Bez tohto kódu nikto nič neuvidí. Platí 30~minút.

question.intro: Aby sme mohli pokračovať, potrebujeme od vás niečo vedieť:
question.only-this: Napíšte nám, prosím, len to, na čo sa tu pýtame. Stačí nám odpovedať; doklady totožnosti nepotrebujeme.
question.opt-out: Aby reklama prestala chodiť, nemusíte odpovedať.

identity.why: Skôr než niečo vydáme, zmeníme alebo vymažeme, musíme mať istotu, že o to žiadate naozaj vy. Chráni vás to: nikto iný by to nemal dosiahnuť vo vašom mene.
identity.why-child: Skôr než niečo vydáme, zmeníme alebo vymažeme, musíme mať istotu, že smiete hovoriť za dieťa. Chráni to dieťa.
identity.how: Prebieha to takto:
identity.least: Napíšte nám, prosím, jednou vetou, či táto žiadosť pochádza od vás. Zatiaľ to stačí.
identity.least-child: Napíšte nám, prosím, jednou vetou, v akom ste k dieťaťu vzťahu: matka, otec alebo iný zákonný zástupca. Zatiaľ to stačí.
guardian.account-address: Napíšte nám, prosím, raz z e-mailovej adresy účtu, o ktorý ide.
guardian.known-facts: Napíšte nám, prosím, o účte dve veci, ktoré iní sotva vedia, napríklad používateľské meno a kedy približne vznikol. Heslo nepotrebujeme.
guardian.call: Napíšte nám, prosím, telefónne číslo a kedy vám môžeme zavolať. Potom vám položíme niekoľko otázok.
guardian.signed-statement: Napíšte, prosím, jednou vetou, že ste matka, otec alebo iný zákonný zástupca dieťaťa, podpíšte to a pošlite nám to. Stačí fotografia.
identity.only-this: Neposielajte nám, prosím, nič viac, ani kópiu občianskeho preukazu alebo pasu. Vašu odpoveď použijeme len na toto overenie a vymažeme ju, keď už nebude potrebná.
no-data-said: Toto oznámenie nehovorí, či o vás máme údaje.

extension.intro: Na odpoveď potrebujeme viac času. Dôvod:
extension.complexity: To, o čo žiadate, je zložité a chceme odpovedať starostlivo.
extension.number-of-requests: Poslali ste nám viac žiadostí a potrebujeme čas na všetky.

outcome.granted: Vašej žiadosti sme vyhoveli.
outcome.answered: Toto je naša odpoveď:
outcome.nothing-found: Hľadali sme osobné údaje o vás a žiadne sme nenašli.
outcome.nothing-found.child: Hľadali sme osobné údaje o dieťati a žiadne sme nenašli.
outcome.nothing-found.other: Hľadali sme to, o čom ste nám písali, a nič sme nenašli.
outcome.search-again: Je nejaké iné meno alebo iná adresa, pod ktorou máme hľadať? Dajte nám vedieť a budeme hľadať znova.
outcome.withdrawn: Oznámili ste nám, že o to už nemáte záujem, takže v tom ďalej nič nerobíme. Ak to tak nie je, stačí nám odpovedať.
outcome.partly: Vašej žiadosti sme vyhoveli čiastočne.
outcome.rest: Vo zvyšku jej vyhovieť nemôžeme. Dôvod:
refusal: Vašej žiadosti vyhovieť nemôžeme. Dôvod:
denial.identity-not-proved: Nemohli sme sa presvedčiť, že ste osobou, ktorej sa to týka, alebo že za ňu smiete konať. Na ochranu tejto osoby sme nič nevydali ani nezmenili. Čo chýba, nám ešte môžete poslať.
denial.legal-obligation: Dotknuté osobné údaje musíme podľa zákona používať ďalej.
denial.legal-claims: Osobné údaje sú potrebné na uplatnenie právnych nárokov alebo na obranu proti nim.
denial.freedom-of-expression: Iní ľudia majú právo vyjadrovať sa a byť informovaní. Tu má toto právo väčšiu váhu.
denial.public-interest: Osobné údaje sú potrebné na úlohu vo verejnom záujme.
denial.rights-of-others: Poškodilo by to práva iných ľudí.
denial.unfounded-or-excessive: Zákon dovoľuje odmietnuť žiadosti, ktoré sú zjavne neopodstatnené alebo idú príliš ďaleko, napríklad preto, že sa často opakujú. Domnievame sa, že toto je taká žiadosť.
denial.not-covered: Vo vašom prípade zákon toto právo nedáva.
denial.not-ours: O týchto osobných údajoch nerozhodujeme my, ale niekto iný.
used-only-for-that: Čo sa z tohto dôvodu uchováva, na nič iné nepoužívame.
backups: Kópie môžu ešte nejaký čas zostať v našich zálohách, kým zálohy nevypršia. Dovtedy ich nepoužívame.
record-kept: Uchovávame krátky záznam o vašej žiadosti a našej odpovedi, aby sme mohli doložiť, že sme žiadosť vybavili. Na nič iné ho nepoužívame.
cached-copies: Vyhľadávače a iné weby môžu ešte nejaký čas ukazovať staré kópie. Tie vymazať nevieme. Môžete o to požiadať tých, ktorí ich prevádzkujú.
on-its-way: Čo už bolo na ceste, vám ešte môže prísť.
look-again: Myslíte si, že sa mýlime, alebo niečo chýba? Stačí nám odpovedať a pozrieme sa na to znova.
right-to-complain: Ak s tým nesúhlasíte, máte právo podať sťažnosť na tomto úrade:
right-to-court: Máte tiež právo obrátiť sa na súd.

referral.intro: Vašou sťažnosťou sa teraz zaoberá tento úrad:
referral.their-reference: Jeho číslo konania je {theirReference}.
referral.next: Úrad rozhoduje, čo bude ďalej, a my mu dávame, čo potrebuje. Môžete mu tiež napísať priamo.

notice.title.breach: Oznámenie o porušení ochrany osobných údajov
notice.title.policy-change: Naše zásady ochrany súkromia sa menia
notice.title.change-of-ownership: Nový vlastník našej služby
notice.what-happened: Čo sa stalo
notice.what-information: Ktorých údajov sa to týka
notice.consequences: Čo to pre vás môže znamenať
notice.what-we-do: Čo robíme
notice.what-you-can-do: Čo môžete urobiť vy
notice.more-information: Ďalšie informácie
notice.what-changes: Čo sa mení
notice.from-when: Odkedy
notice.contact: Môžete nám napísať na {address} alebo použiť formulár na {link}.
notice.authority: Máte právo podať sťažnosť orgánu na ochranu osobných údajov. Pre vás je to tento:
notice.effective: Platí to od {date}.
notice.posted: Toto oznámenie nájdete aj na {link}.
notice.drill: Toto je cvičenie: nič sa nestalo a nemusíte nič robiť.
notice.drill-subject: Cvičenie: {subject}
`;
