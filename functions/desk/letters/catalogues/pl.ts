export const polish = `
# Polski. Znaczenie każdego wiersza objaśnia en.ts.

locale: pl-PL
reviewed:

greeting: Dzień dobry,
other-language: Przykro nam, że nie możemy jeszcze pisać w tym języku. Odpowiedź może być napisana w dowolnym języku.
closing: Z poważaniem
team: Zespół ochrony danych, {organisation}
reference: Numer sprawy: {reference}. Przy odpowiedzi prosimy zostawić go w temacie.
reference.on-paper: Numer sprawy: {reference}. Przy odpowiedzi prosimy go podać.

subject.acknowledgement: {organisation}: wiadomość dotarła – {reference}
subject.question: {organisation}: pytanie do wiadomości – {reference}
subject.identity-check: {organisation}: zanim będziemy mogli odpowiedzieć – {reference}
subject.extension: {organisation}: odpowiedź zajmie więcej czasu – {reference}
subject.answer: {organisation}: nasza odpowiedź – {reference}
subject.referral: {organisation}: nowe informacje w sprawie – {reference}
subject.reply: Wiadomość do: {organisation}

arrived: Dziękujemy za wiadomość. Dotarła do nas {date}, godz. {hour}:{minute} ({zone}), i ma numer {reference}.
arrived-on: Dziękujemy za wiadomość. Dotarła do nas {date} i ma numer {reference}.
understood: Tak rozumiemy tę wiadomość:
about: Otrzymaliśmy wiadomość w następującej sprawie:
ask.erasure: prośba o usunięcie danych osobowych
ask.content-removal: prośba o usunięcie czegoś, co zostało opublikowane
ask.child: sprawa danych osobowych dziecka
ask.unauthorised-account: zgłoszenie konta, które ktoś założył bez pozwolenia
ask.access: pytanie, czy przetwarzamy dane osobowe danej osoby, i prośba o ich kopię
ask.rectification: prośba o poprawienie danych osobowych
ask.portability: prośba o przeniesienie danych osobowych do innej usługi
ask.restriction: prośba o ograniczenie przetwarzania danych osobowych
ask.objection: sprzeciw wobec wykorzystywania danych osobowych
ask.opt-out: rezygnacja z reklam od nas
ask.withdrawal-of-consent: wycofanie zgody
ask.complaint: skarga na sposób postępowania z danymi osobowymi
ask.authority: pismo w imieniu urzędu lub innej osoby
ask.breach-written-notice: prośba o pisemne zawiadomienie w razie naruszenia ochrony danych
ask.breach-inquiry: pytanie, czy incydent bezpieczeństwa dotyczy tej osoby
ask.breach-report: zgłoszenie możliwego problemu z bezpieczeństwem
ask.question: pytanie o ochronę danych
ask-unclear: coś jeszcze, co najpierw musi przeczytać człowiek
all-unclear: Ktoś z naszego zespołu przeczyta ją, aby zrozumieć, czego potrzeba.
unreadable: Wiadomość jest zaszyfrowana albo zapisana tak, że nie możemy jej otworzyć. Prosimy wysłać ją jeszcze raz jako zwykły tekst: wystarczy odpowiedzieć na ten e-mail. Prosimy pominąć to, co nie powinno być wysłane bez szyfrowania.
first: Tą wiadomością zajmujemy się przed innymi.
answer-by: Odpowiemy najpóźniej w tym dniu: {date}.
answer-soon: Odpowiemy tak szybko, jak możemy.
by-promise: Obiecujemy to w naszej polityce prywatności ({policy}).
opt-out-by-promise: W naszej polityce prywatności ({policy}) obiecujemy, że reklamy ustaną najpóźniej w tym dniu: {date}.
opt-out-by-law: Zgodnie z prawem rezygnacja z reklam musi zadziałać najpóźniej w tym dniu: {date}.
by-eu-gdpr: Zgodnie z prawem odpowiedź należy się w ciągu miesiąca, czyli najpóźniej w tym dniu: {date} (RODO, art.~12 ust.~3).
by-uk-gdpr: Zgodnie z prawem odpowiedź należy się w ciągu miesiąca, czyli najpóźniej w tym dniu: {date} (UK GDPR, art.~12A).
by-swiss-law: Zgodnie z prawem odpowiedź należy się zwykle w ciągu 30~dni, czyli najpóźniej w tym dniu: {date} (szwajcarska ustawa o ochronie danych, art.~25 ust.~7).
by-californian-law: Zgodnie z prawem odpowiedź należy się w ciągu 45~dni, czyli najpóźniej w tym dniu: {date} (California Code of Regulations, tytuł~11, §~7021(b)).
by-data-privacy-framework: Uczestniczymy w Data Privacy Framework, dlatego odpowiedź na skargę należy się w ciągu 45~dni, najpóźniej w tym dniu: {date}.
uk-complaint-arrived: Tym e-mailem potwierdzamy też, że skarga dotarła, jak wymaga prawo (Data Protection Act 2018, art.~164A).
what-next: Co dalej: ktoś z naszego zespołu ochrony danych przeczyta wiadomość i zajmie się nią. Jeśli będziemy musieli wiedzieć więcej, zapytamy.
what-next.opt-out: Co dalej: ktoś z naszego zespołu ochrony danych zajmie się tą sprawą. Nic więcej nie trzeba robić ani udowadniać swojej tożsamości.
verification: Jak sprawdzamy, kto pyta: zanim cokolwiek wydamy, zmienimy lub usuniemy, upewniamy się, że nikt inny nie posługuje się cudzym nazwiskiem. Prosimy o jak najmniej i nigdy o kopię dowodu ani paszportu.
for-a-child: Sprawa dotyczy dziecka. W najprostszy sposób sprawdzimy, kto może mówić w jego imieniu. Prosimy nie wysyłać dokumentów dziecka i nie pisać o nim więcej, niż trzeba.
no-login: Nie trzeba logować się na to konto i nie potrzebujemy żadnego hasła.
complaint: Zbadamy skargę i poinformujemy o wyniku. Jeśli potrwa to dłużej, damy znać, na jakim etapie jesteśmy.
authority-any-time: Jeśli w miejscu zamieszkania działa organ ochrony danych, można zwrócić się do niego w każdej chwili. Nie trzeba na nas czekać.
how-to-add: Czy coś źle rozumiemy albo trzeba coś dodać? Wystarczy odpowiedzieć na ten e-mail i zostawić numer sprawy w temacie.
no-identity-papers: Teraz nie trzeba wysyłać nam żadnych dokumentów tożsamości.
no-answer-yet: Ten e-mail potwierdza tylko, że wiadomość dotarła. Nie mówi, czy mamy dane tej osoby, i nie jest jeszcze decyzją.

question.intro: Aby iść dalej, musimy się czegoś dowiedzieć:
question.only-this: Prosimy napisać tylko to, o co tu pytamy. Wystarczy nam odpowiedzieć; dokumenty tożsamości nie są potrzebne.
question.opt-out: Aby reklamy ustały, nie trzeba odpowiadać.

identity.why: Zanim cokolwiek wydamy, zmienimy lub usuniemy, musimy mieć pewność, kto o to prosi. To ochrona: nikt inny nie powinien tego uzyskać w cudzym imieniu.
identity.why-child: Zanim cokolwiek wydamy, zmienimy lub usuniemy, musimy mieć pewność, kto może mówić w imieniu dziecka. To ochrona dziecka.
identity.how: Odbywa się to tak:
identity.least: Prosimy napisać jednym zdaniem, czy ta prośba pochodzi od adresata tej wiadomości. Na razie to wystarczy.
identity.least-child: Prosimy napisać jednym zdaniem, kto pisze w imieniu dziecka: matka, ojciec czy inny opiekun. Na razie to wystarczy.
guardian.account-address: Prosimy napisać do nas raz z adresu e-mail konta, o które chodzi.
guardian.known-facts: Prosimy podać dwie rzeczy o koncie, których inni raczej nie wiedzą, na przykład nazwę użytkownika i przybliżoną datę założenia. Hasła nie potrzebujemy.
guardian.call: Prosimy podać numer telefonu i kiedy możemy zadzwonić. Zadamy wtedy kilka pytań.
guardian.signed-statement: Prosimy napisać jednym zdaniem, że pisze matka, ojciec lub inny opiekun dziecka, podpisać to i nam przesłać. Wystarczy zdjęcie.
identity.only-this: Prosimy nie wysyłać niczego więcej, w szczególności kopii dowodu ani paszportu. Odpowiedzi użyjemy tylko do tego sprawdzenia i usuniemy ją, gdy nie będzie już potrzebna.
no-data-said: To pismo nie mówi, czy mamy dane tej osoby.

extension.intro: Potrzebujemy więcej czasu na odpowiedź. Powód:
extension.complexity: Sprawa jest złożona i chcemy odpowiedzieć starannie.
extension.number-of-requests: Otrzymaliśmy kilka próśb od tej samej osoby i potrzebujemy czasu na wszystkie.

outcome.granted: Zrobiliśmy to, o co była prośba.
outcome.answered: Oto nasza odpowiedź:
outcome.nothing-found: Szukaliśmy danych osobowych tej osoby i nic nie znaleźliśmy.
outcome.nothing-found.child: Szukaliśmy danych osobowych dziecka i nic nie znaleźliśmy.
outcome.nothing-found.other: Szukaliśmy tego, o czym była mowa w wiadomości, i nic nie znaleźliśmy.
outcome.search-again: Czy jest inne nazwisko lub inny adres, pod którym mamy szukać? Prosimy dać znać, a poszukamy jeszcze raz.
outcome.withdrawn: Wiemy, że ta prośba jest już nieaktualna. Nic więcej więc w tej sprawie nie robimy. Jeśli to pomyłka, wystarczy nam odpowiedzieć.
outcome.partly: Zrobiliśmy część tego, o co była prośba.
outcome.rest: Reszty nie możemy zrobić. Powód:
refusal: Nie możemy zrobić tego, o co była prośba. Powód:
denial.identity-not-proved: Nie udało się upewnić, że prośba pochodzi od osoby, której dane dotyczą, albo od kogoś, kto może za nią działać. Aby ją chronić, niczego nie wydaliśmy ani nie zmieniliśmy. To, czego brakuje, można jeszcze przysłać.
denial.legal-obligation: Prawo zobowiązuje nas do dalszego przetwarzania tych danych osobowych.
denial.legal-claims: Te dane osobowe są potrzebne do dochodzenia roszczeń lub obrony przed nimi.
denial.freedom-of-expression: Inni ludzie mają prawo do wypowiedzi i do informacji. W tym przypadku to prawo waży więcej.
denial.public-interest: Te dane osobowe są potrzebne do zadania w interesie publicznym.
denial.rights-of-others: Naruszyłoby to prawa innych osób.
denial.unfounded-or-excessive: Prawo pozwala odmówić prośbom, które są wyraźnie bezpodstawne albo idą za daleko, na przykład dlatego, że często się powtarzają. Uważamy, że tak jest tutaj.
denial.not-covered: W tym przypadku prawo nie daje takiego uprawnienia.
denial.not-ours: O tych danych osobowych decyduje ktoś inny, nie my.
used-only-for-that: Tego, co z tego powodu zachowujemy, nie używamy do niczego innego.
backups: Kopie mogą jeszcze przez pewien czas pozostać w kopiach zapasowych, aż te wygasną. Do tego czasu ich nie używamy.
record-kept: Zachowujemy krótki zapis prośby i naszej odpowiedzi, aby móc wykazać, że się nią zajęliśmy. Nie używamy go do niczego innego.
cached-copies: Wyszukiwarki i inne strony mogą jeszcze przez pewien czas pokazywać stare kopie. Nie możemy ich usunąć. Można o to poprosić tych, którzy je prowadzą.
on-its-way: Coś, co było już w drodze, może jeszcze dotrzeć.
look-again: Czy coś się nie zgadza albo czegoś brakuje? Wystarczy nam odpowiedzieć, a sprawdzimy jeszcze raz.
right-to-complain: Kto się z tym nie zgadza, ma prawo wnieść skargę do tego organu:
right-to-court: Jest też prawo do sądu.

referral.intro: Skargą zajmuje się teraz ten organ:
referral.their-reference: Jego numer sprawy to {theirReference}.
referral.next: Organ decyduje, co dalej, a my przekazujemy mu to, czego potrzebuje. Można też napisać do niego bezpośrednio.
`;
