export const polish = `
# Polski. Znaczenie każdego wiersza objaśnia en.ts.
# „Państwo” zwraca się do każdego, bez względu na płeć i liczbę. Data stoi w dopełniaczu, bez „r.”: „24 grudnia 2026”.

locale: pl-PL
reviewed:

greeting: Dzień dobry!
other-language: Przykro nam, że nie możemy jeszcze pisać w Państwa języku. Odpowiedzieć mogą Państwo we własnym języku.
closing: Z poważaniem
team: Zespół ochrony danych, {organisation}
reference: Numer sprawy: {reference}. W razie odpowiedzi prosimy zostawić go w temacie.
reference.on-paper: Numer sprawy: {reference}. W razie odpowiedzi prosimy go podać.

subject.acknowledgement: {organisation}: otrzymaliśmy Państwa wiadomość – {reference}
subject.question: {organisation}: pytanie w sprawie Państwa wiadomości – {reference}
subject.identity-check: {organisation}: zanim będziemy mogli odpowiedzieć – {reference}
subject.extension: {organisation}: odpowiedź zajmie więcej czasu – {reference}
subject.answer: {organisation}: nasza odpowiedź – {reference}
subject.referral: {organisation}: nowe informacje w Państwa sprawie – {reference}
subject.status-code: {organisation}: Państwa kod
subject.reply: Państwa wiadomość ({organisation})

arrived: Dziękujemy za wiadomość. Dotarła do nas {date} r. o godz. {hour}:{minute} ({zone}) i ma numer {reference}.
arrived-on: Dziękujemy za wiadomość. Dotarła do nas {date} r. i ma numer {reference}.
understood: Tak rozumiemy tę wiadomość:
about: Otrzymaliśmy od Państwa wiadomość w następującej sprawie:
ask.erasure: prośba o usunięcie danych osobowych
ask.content-removal: prośba o usunięcie czegoś, co zostało opublikowane
ask.child: sprawa dotycząca danych osobowych dziecka
ask.unauthorised-account: zgłoszenie konta, które ktoś założył bez pozwolenia
ask.access: pytanie, czy przetwarzamy dane osobowe na Państwa temat, a jeśli tak – prośba o ich kopię
ask.rectification: prośba o poprawienie danych osobowych
ask.portability: prośba o przeniesienie danych osobowych do innej usługi
ask.restriction: prośba o ograniczenie przetwarzania danych osobowych
ask.objection: sprzeciw wobec wykorzystywania danych osobowych
ask.opt-out: rezygnacja z naszych reklam
ask.withdrawal-of-consent: wycofanie zgody
ask.complaint: skarga na sposób postępowania z danymi osobowymi
ask.authority: pismo w imieniu urzędu lub innej osoby
ask.breach-written-notice: prośba o pisemne zawiadomienie w razie naruszenia bezpieczeństwa
ask.breach-inquiry: pytanie, czy dotyczy Państwa incydent bezpieczeństwa
ask.breach-report: zgłoszenie możliwego problemu z bezpieczeństwem
ask.question: pytanie o ochronę danych
ask-unclear: jeszcze coś, co najpierw musi przeczytać człowiek
all-unclear: Ktoś z naszego zespołu przeczyta ją, aby zrozumieć, czego Państwo potrzebują.
unreadable: Wiadomość jest zaszyfrowana albo spakowana tak, że nie możemy jej otworzyć. Prosimy wysłać ją jeszcze raz jako zwykły tekst: wystarczy odpowiedzieć na ten e-mail. Prosimy pominąć to, czego nie chcą Państwo wysyłać bez szyfrowania.
first: Tą wiadomością zajmujemy się w pierwszej kolejności.
answer-by: Odpowiemy najpóźniej {date} r.
answer-soon: Odpowiemy tak szybko, jak to możliwe.
by-promise: Obiecujemy to w naszej polityce prywatności ({policy}).
opt-out-by-promise: W naszej polityce prywatności ({policy}) obiecujemy, że reklamy przestaną przychodzić najpóźniej {date} r.
opt-out-by-law: Zgodnie z prawem rezygnacja z reklam musi zacząć działać najpóźniej {date} r.
by-eu-gdpr: Zgodnie z prawem musimy odezwać się do Państwa w ciągu miesiąca, czyli najpóźniej {date} r. (RODO, art.~12 ust.~3).
by-uk-gdpr: Zgodnie z prawem musimy odezwać się do Państwa w ciągu miesiąca, czyli najpóźniej {date} r. (UK GDPR, art.~12A).
by-swiss-law: Zgodnie z prawem nasza odpowiedź powinna zwykle dotrzeć w ciągu 30~dni, czyli najpóźniej {date} r. (szwajcarska federalna ustawa o ochronie danych, art.~25 ust.~7).
by-californian-law: Zgodnie z prawem musimy odezwać się do Państwa w ciągu 45~dni, czyli najpóźniej {date} r. (California Code of Regulations, tytuł~11, §~7021(b)).
by-data-privacy-framework: Uczestniczymy w programie Data Privacy Framework, dlatego na skargę musimy odpowiedzieć w ciągu 45~dni, najpóźniej {date} r.
uk-complaint-arrived: Tym e-mailem potwierdzamy też, że skarga do nas dotarła. Wymaga tego prawo (Data Protection Act 2018, art.~164A).
what-next: Co dalej: ktoś z naszego zespołu ochrony danych przeczyta wiadomość i zajmie się nią. Jeśli będziemy musieli wiedzieć więcej, zapytamy.
what-next.opt-out: Co dalej: ktoś z naszego zespołu ochrony danych zajmie się tą sprawą. Nie muszą Państwo robić nic więcej ani udowadniać swojej tożsamości.
verification: Jak sprawdzamy, kto pyta: zanim cokolwiek wydamy, zmienimy lub usuniemy, upewniamy się, że nikt inny nie podaje się za Państwa. Prosimy o jak najmniej i nie chcemy kopii dowodu osobistego ani paszportu.
for-a-child: Piszą Państwo w imieniu dziecka. W jak najprostszy sposób sprawdzimy, czy mogą Państwo to robić. Prosimy nie wysyłać dokumentów dziecka i nie pisać o nim więcej, niż trzeba.
no-login: Nie trzeba logować się na to konto i nie potrzebujemy żadnego hasła.
complaint: Zbadamy skargę i poinformujemy o wyniku. Jeśli potrwa to dłużej, damy znać, na jakim etapie jesteśmy.
authority-any-time: Jeśli tam, gdzie Państwo mieszkają, działa organ ochrony danych, można zwrócić się do niego w każdej chwili. Nie trzeba na nas czekać.
how-to-add: Czy coś źle rozumiemy albo chcą Państwo coś dodać? Wystarczy odpowiedzieć na ten e-mail i zostawić numer sprawy w temacie.
no-identity-papers: Na razie nie trzeba wysyłać nam żadnych dokumentów tożsamości.
no-answer-yet: Ten e-mail potwierdza tylko, że wiadomość dotarła. Nie mówi, czy mamy dane na Państwa temat, i nie jest jeszcze decyzją.

status-page: Na tej stronie można zobaczyć, na jakim etapie jesteśmy, odpowiedzieć nam i coś dodać: {link}
status-page-confirm: Ktoś podał ten adres w formularzu na naszej stronie internetowej. Dopóki adres nie zostanie potwierdzony, nie wysyłamy na niego żadnych danych osobowych. Tutaj można go potwierdzić i zobaczyć, na jakim etapie jesteśmy, albo dać nam znać, że to nie od Państwa: {link}
receipt: To Państwa potwierdzenie odbioru. Każdy, kto je ma, może sprawdzić, kiedy i jakie słowa otrzymaliśmy: {link}
status-code: Ktoś chce zobaczyć na naszej stronie internetowej stan sprawy {reference}. Jeśli to Państwo, prosimy wpisać tam ten kod: {code}
status-code.not-you: Jeśli to nie Państwo, nie trzeba nic robić. Bez tego kodu nikt niczego nie zobaczy. Kod jest ważny przez 30~minut.

question.intro: Aby móc działać dalej, musimy się czegoś od Państwa dowiedzieć:
question.only-this: Prosimy napisać tylko to, o co tu pytamy. Wystarczy nam odpowiedzieć; dokumenty tożsamości nie są potrzebne.
question.opt-out: Aby reklamy przestały przychodzić, nie trzeba odpowiadać.

identity.why: Zanim cokolwiek wydamy, zmienimy lub usuniemy, musimy mieć pewność, że prośba pochodzi od Państwa. To Państwa chroni: nikt inny nie powinien załatwić tego w Państwa imieniu.
identity.why-child: Zanim cokolwiek wydamy, zmienimy lub usuniemy, musimy mieć pewność, że mogą Państwo mówić w imieniu dziecka. To chroni dziecko.
identity.how: Odbywa się to tak:
identity.least: Prosimy napisać jednym zdaniem, czy ta prośba pochodzi od Państwa. Na razie to wystarczy.
identity.least-child: Prosimy napisać jednym zdaniem, kim są Państwo dla dziecka: matką, ojcem czy innym opiekunem. Na razie to wystarczy.
guardian.account-address: Prosimy napisać do nas raz z adresu e-mail konta, o które Państwu chodzi.
guardian.known-facts: Prosimy podać dwie rzeczy o koncie, których inni raczej nie wiedzą, na przykład nazwę użytkownika i przybliżoną datę założenia. Hasła nie potrzebujemy.
guardian.call: Prosimy podać numer telefonu i kiedy możemy do Państwa zadzwonić. Zadamy wtedy kilka pytań.
guardian.signed-statement: Prosimy napisać jednym zdaniem, że są Państwo matką, ojcem lub innym opiekunem dziecka, podpisać to i nam przesłać. Wystarczy zdjęcie.
identity.only-this: Prosimy nie wysyłać niczego więcej, zwłaszcza kopii dowodu osobistego ani paszportu. Odpowiedzi użyjemy tylko do tego sprawdzenia i usuniemy ją, gdy nie będzie już potrzebna.
no-data-said: To pismo nie mówi, czy mamy dane na Państwa temat.

extension.intro: Potrzebujemy więcej czasu na odpowiedź. Powód:
extension.complexity: Sprawa jest złożona i chcemy odpowiedzieć starannie.
extension.number-of-requests: Otrzymaliśmy od Państwa kilka próśb i potrzebujemy czasu na wszystkie.

outcome.granted: Spełniliśmy Państwa prośbę.
outcome.answered: Oto nasza odpowiedź:
outcome.nothing-found: Szukaliśmy danych osobowych na Państwa temat i nic nie znaleźliśmy.
outcome.nothing-found.child: Szukaliśmy danych osobowych dziecka i nic nie znaleźliśmy.
outcome.nothing-found.other: Szukaliśmy tego, o czym była mowa w Państwa wiadomości, i nic nie znaleźliśmy.
outcome.search-again: Czy jest inne nazwisko lub inny adres, pod którym mamy szukać? Prosimy dać znać, a poszukamy jeszcze raz.
outcome.withdrawn: Wiemy od Państwa, że ta prośba jest już nieaktualna. Nic więcej więc w tej sprawie nie robimy. Jeśli to pomyłka, wystarczy nam odpowiedzieć.
outcome.partly: Spełniliśmy część Państwa prośby.
outcome.rest: Reszty nie możemy zrobić. Powód:
refusal: Nie możemy spełnić Państwa prośby. Powód:
denial.identity-not-proved: Nie udało nam się upewnić, że prośba pochodzi od osoby, której dotyczy, albo od kogoś, kto może działać w jej imieniu. Aby chronić tę osobę, niczego nie wydaliśmy ani nie zmieniliśmy. To, czego brakuje, można jeszcze przysłać.
denial.legal-obligation: Prawo zobowiązuje nas do dalszego przetwarzania tych danych osobowych.
denial.legal-claims: Te dane osobowe są potrzebne do dochodzenia roszczeń lub obrony przed nimi.
denial.freedom-of-expression: Inni ludzie mają prawo do wypowiedzi i do informacji. W tym przypadku to prawo przeważa.
denial.public-interest: Te dane osobowe są potrzebne do zadania realizowanego w interesie publicznym.
denial.rights-of-others: Naruszyłoby to prawa innych osób.
denial.unfounded-or-excessive: Prawo pozwala odmówić, gdy prośba jest wyraźnie nieuzasadniona albo idzie za daleko, na przykład dlatego, że często się powtarza. Uważamy, że tak jest tutaj.
denial.not-covered: W tym przypadku prawo nie daje takiego uprawnienia.
denial.not-ours: O tych danych osobowych decyduje ktoś inny, nie my.
used-only-for-that: Tego, co z tego powodu zachowujemy, nie używamy do niczego innego.
backups: Usunięte dane mogą jeszcze przez pewien czas pozostać w naszych kopiach zapasowych, aż te wygasną. Do tego czasu ich nie używamy.
record-kept: Zachowujemy krótki zapis Państwa prośby i naszej odpowiedzi, aby móc wykazać, że zajęliśmy się sprawą. Nie używamy go do niczego innego.
cached-copies: Wyszukiwarki i inne strony internetowe mogą jeszcze przez pewien czas pokazywać stare kopie. Nie możemy ich usunąć. Można o to poprosić tych, którzy prowadzą te strony.
on-its-way: Coś, co było już w drodze, może jeszcze do Państwa dotrzeć.
look-again: Czy według Państwa się mylimy albo czegoś brakuje? Wystarczy nam odpowiedzieć, a sprawdzimy jeszcze raz.
right-to-complain: Jeśli się Państwo z tym nie zgadzają, mają Państwo prawo wnieść skargę do tego organu:
right-to-court: Mają Państwo także prawo zwrócić się do sądu.

referral.intro: Państwa skargą zajmuje się teraz ten organ:
referral.their-reference: Jego numer sprawy to {theirReference}.
referral.next: Organ decyduje, co dalej, a my przekazujemy mu to, czego potrzebuje. Można też napisać do niego bezpośrednio.

notice.title.breach: Zawiadomienie o naruszeniu ochrony danych
notice.title.policy-change: Zmienia się nasza polityka prywatności
notice.title.change-of-ownership: Nowy właściciel naszej usługi
notice.what-happened: Co się stało
notice.what-information: Jakich danych to dotyczy
notice.consequences: Co to może dla Państwa oznaczać
notice.what-we-do: Co robimy
notice.what-you-can-do: Co mogą Państwo zrobić
notice.more-information: Więcej informacji
notice.what-changes: Co się zmienia
notice.from-when: Od kiedy
notice.contact: Mogą Państwo napisać do nas na adres {address} albo skorzystać z formularza na stronie {link}.
notice.authority: Mają Państwo prawo wnieść skargę do organu ochrony danych. Dla Państwa jest to:
notice.effective: Obowiązuje to od {date}.
notice.posted: To zawiadomienie znajduje się również na stronie {link}.
notice.drill: To są ćwiczenia: nic się nie stało i nie muszą Państwo nic robić.
notice.drill-subject: Ćwiczenia: {subject}
`;
