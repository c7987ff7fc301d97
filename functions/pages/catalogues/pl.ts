export const polish = `
# Polski: słowa stron publicznych. Znaczenie każdego wiersza objaśnia en.ts.
# „Państwo” zwraca się do każdego, bez względu na płeć i liczbę. Data stoi w dopełniaczu, bez „r.”: „24 grudnia 2026”.

reviewed:

privacy-desk: Ochrona danych
skip: Przejdź do treści
back: Wstecz
error-prefix: Błąd:
languages: Ta strona w innych językach
policy: Polityka prywatności
promises: Co obiecujemy
notices: Ogłoszenia
home: Napisz do nas
follow: Sprawdź stan sprawy
check-receipt: Sprawdź potwierdzenie odbioru
or-by-mail: Można też napisać do nas e-mail: {address}. Zajmiemy się nim tak samo.

start.title: W czym możemy pomóc?
start.intro: Prosimy wybrać to, co pasuje najlepiej. Nie potrzeba konta ani dokumentów tożsamości i nic to nie kosztuje.
start.group.data: Moje dane
start.group.security: Bezpieczeństwo
start.group.other: Inne sprawy
choice.erasure: Usunięcie moich danych lub konta
choice.child: Usunięcie danych dziecka
choice.unauthorised-account: Zgłoszenie konta, które nie jest moje
choice.content-removal: Usunięcie wpisu, zdjęcia lub opinii
choice.access: Kopia moich danych
choice.rectification: Poprawienie moich danych
choice.opt-out: Rezygnacja z reklam
choice.breach-written-notice: Pisemne zawiadomienie w razie naruszenia bezpieczeństwa
choice.breach-inquiry: Pytanie, czy dotyczy mnie incydent bezpieczeństwa
choice.breach-report: Zgłoszenie wycieku lub innego problemu z bezpieczeństwem
choice.complaint: Skarga na sposób wykorzystywania moich danych
choice.other: Inne pytanie lub informacja
intro.erasure: Prosimy napisać, czego mamy szukać. Nie trzeba podawać powodu.
intro.child: Można o to poprosić w imieniu dziecka, za które wolno Państwu mówić. Takimi sprawami zajmujemy się w pierwszej kolejności. Prosimy nie pisać o dziecku więcej, niż trzeba.
intro.unauthorised-account: Ktoś założył konto na Państwa adres lub nazwisko? Nie trzeba się na nie logować i nie potrzebujemy żadnego hasła.
intro.content-removal: Prosimy napisać, gdzie to jest i dlaczego ma zniknąć.
intro.access: Odpowiemy, czy przetwarzamy dane osobowe na Państwa temat, a jeśli tak, przyślemy ich kopię.
intro.rectification: Prosimy napisać, co jest nieprawidłowe i jak ma być.
intro.opt-out: Wystarczy adres. Nie trzeba udowadniać swojej tożsamości.
intro.breach-written-notice: Jeśli dojdzie do naruszenia bezpieczeństwa, które Państwa dotyczy, wyślemy list. To nic nie kosztuje, a prośbę można w każdej chwili wycofać.
intro.breach-inquiry: Prosimy podać adres, którego używają Państwo w kontaktach z nami, i napisać, co Państwu wiadomo.
intro.breach-report: Widzą Państwo dane innych osób, przyszło do Państwa coś, co było dla kogoś innego, albo znają Państwo słaby punkt? Prosimy to opisać. Prosimy nie przysyłać nam danych innych osób.
intro.complaint: Prosimy napisać, co się stało i jak można to naprawić. Zbadamy sprawę i poinformujemy o wyniku.
intro.other: Prosimy napisać własnymi słowami. Przeczyta to człowiek.

optional: (nieobowiązkowe)
field.who: Kogo to dotyczy?
who.myself: Mnie
who.child: Dziecka, w którego imieniu mogę mówić
who.somebody-else: Innej osoby, która mnie o to poprosiła
hint.somebody-else: Później możemy poprosić o upoważnienie podpisane przez tę osobę. Teraz nie trzeba niczego przysyłać.
field.name: Imię i nazwisko
field.address: Adres e-mail
hint.address: Tam wyślemy odpowiedź.
hint.address-opt-out: Adres, na który przychodzą reklamy. Wyślemy tam też potwierdzenie.
field.account: Adres e-mail, nazwa użytkownika lub numer klienta, pod którymi mamy szukać
hint.account: Tylko jeśli to nie jest adres podany wyżej. Prosimy nigdy nie wpisywać hasła.
field.link: Adres internetowy strony, na której to jest
hint.link: Można go skopiować z paska adresu przeglądarki.
field.postal: Adres pocztowy do wysłania listu
hint.postal: Ulica, miejscowość, kod pocztowy i kraj, każde w osobnym wierszu.
field.country: Kraj zamieszkania
hint.country: Dzięki temu wiemy, jakie uprawnienia daje Państwu prawo.
country.none: Wolę nie podawać
country.california: Stany Zjednoczone – Kalifornia
field.message: Własnymi słowami
hint.message: Prosimy nie podawać haseł ani numerów kart i nie przysyłać dokumentów tożsamości.
field.message-optional: Czy powinniśmy wiedzieć coś jeszcze?
continue: Dalej
trap: To pole prosimy zostawić puste

errors.title: Coś wymaga poprawienia
error.who: Prosimy wybrać, kogo to dotyczy.
error.name-missing: Prosimy podać imię i nazwisko.
error.name-long: Imię i nazwisko mogą mieć najwyżej 200 znaków.
error.address-missing: Prosimy podać adres e-mail, abyśmy mogli odpowiedzieć.
error.address-form: Prosimy podać adres e-mail w postaci nazwa@example.org.
error.address-long: Adres e-mail może mieć najwyżej 254 znaki.
error.account-long: Można tu wpisać najwyżej 300 znaków.
error.link-long: Adres internetowy może mieć najwyżej 2000 znaków.
error.postal-missing: Prosimy podać adres pocztowy, na który mamy wysłać list.
error.postal-long: Adres pocztowy może mieć najwyżej 1000 znaków.
error.country: Prosimy wybrać kraj z listy albo nie podawać go.
error.message-missing: Prosimy napisać własnymi słowami, o co chodzi.
error.message-long: Wiadomość może mieć najwyżej 20~000 znaków.
error.stale: Ta strona była otwarta przez długi czas. Nic nie przepadło i nic jeszcze nie zostało wysłane. Prosimy przejrzeć wszystko jeszcze raz i wysłać ponownie.

check.title: Sprawdź przed wysłaniem
check.choice: Wybrana sprawa
check.nothing: Nie podano
check.send-note: Po wysłaniu od razu potwierdzimy to e-mailem na adres {address}.
check.send-note-post: Po wysłaniu pokażemy potwierdzenie odbioru. Prosimy je zachować, bo nie podano adresu e-mail.
send: Wyślij
change: Popraw

sent.title: Otrzymaliśmy Państwa wiadomość
sent.reference: Numer sprawy
sent.mail: Wysłaliśmy do Państwa e-mail. Piszemy w nim, jak rozumiemy tę sprawę i do kiedy odpowiemy, i podajemy link do strony, na której można śledzić jej przebieg. Jeśli w ciągu godziny nic nie przyjdzie, prosimy zajrzeć do folderu ze spamem.
sent.confirm: Prosimy otworzyć link z tego e-maila i potwierdzić, że adres należy do Państwa. Sprawą zajmiemy się w każdym przypadku, ale na niepotwierdzony adres nie wysyłamy danych osobowych.
sent.held: Najpierw na tę wiadomość spojrzy ktoś z naszego zespołu. Do tego czasu na podany adres nie wyślemy żadnego e-maila.
sent.no-mail: Nie podano adresu e-mail, dlatego prosimy zachować tę stronę albo ją wydrukować.
sent.at: Otrzymano {date} r. o godz. {hour}:{minute} ({zone}).
understood: Tak to rozumiemy
understood.unclear: Ktoś z naszego zespołu przeczyta tę wiadomość, aby zrozumieć, czego Państwo potrzebują.
receipt.title: Potwierdzenie odbioru
receipt.what: Ten kod dowodzi, że w podanym czasie otrzymaliśmy od Państwa te słowa. Prosimy go zachować. Dzięki niemu mogą to sprawdzić Państwo oraz każdy, komu go Państwo pokażą.
receipt.code: Potwierdzenie
receipt.digest: Cyfrowy odcisk Państwa słów (SHA-256)

verify.title: Sprawdź potwierdzenie odbioru
verify.intro: Każdy, kto ma nasze potwierdzenie odbioru, może tu sprawdzić, czy jest prawdziwe.
verify.code: Potwierdzenie
verify.words: Słowa, które wysłano
hint.verify-words: Jeśli zostaną tu wpisane, porównamy je też z cyfrowym odciskiem. Niczego z tego nie przechowujemy.
verify.button: Sprawdź
verify.genuine: To potwierdzenie jest prawdziwe. Wiadomość o numerze {reference} otrzymaliśmy {date} r. o godz. {hour}:{minute} ({zone}).
verify.words-match: To dokładnie te słowa, które wysłano.
verify.words-differ: To nie są dokładnie te słowa, które wysłano. Wystarczy, że różni się jeden znak.
verify.false: To nie jest nasze potwierdzenie albo brakuje jego części. Prosimy skopiować całość, od pierwszego do ostatniego znaku.

follow.title: Sprawdź stan sprawy
follow.intro: Prosimy podać numer sprawy. Wyślemy kod na adres e-mail przypisany do tej sprawy. Do tej samej strony prowadzi link w naszych e-mailach do Państwa.
follow.reference: Numer sprawy
hint.reference: Wygląda tak: PD-7F3K-9QXM-4. Podajemy go w każdym naszym e-mailu.
follow.send: Wyślij mi kod
follow.sent: Jeśli taki numer istnieje, na przypisany do niego adres e-mail wysłaliśmy kod. Kod jest ważny przez 30~minut.
follow.code: Kod z e-maila
follow.open: Otwórz
error.reference: To nie jest nasz numer sprawy. Wygląda on tak: PD-7F3K-9QXM-4; prosimy sprawdzić każdy znak.
error.code: Ten kod jest błędny albo już nieważny. Prosimy go sprawdzić albo poprosić o nowy.
error.too-often: Było zbyt wiele prób z tym numerem. Prosimy użyć linku z jednego z naszych e-maili albo spróbować jutro.

status.title: Stan sprawy
status.dead: Ten link nie jest już ważny
status.dead-what: Linki do tej strony po pewnym czasie tracą ważność, aby nikt inny nie mógł użyć starego. Aby otrzymać nowy, prosimy podać numer sprawy.
status.erased: To, co w tej sprawie było osobiste, zostało usunięte. Pozostał tylko krótki zapis, że się nią zajęliśmy.
status.confirm.title: Czy to Państwa adres?
status.confirm.what: Ta wiadomość przyszła przez nasz formularz. Prosimy potwierdzić, że jest od Państwa. Wcześniej nie wysyłamy danych osobowych.
status.confirm.yes: Tak, to ode mnie
status.confirmed: Dziękujemy. Adres jest potwierdzony.
status.asks: Czego dotyczy sprawa
status.since: Otrzymano {date} r.
state.open: Pracujemy nad tym.
state.first: Zajmujemy się tym w pierwszej kolejności.
state.waiting-person: Czekamy na odpowiedź na nasze pytanie.
state.waiting-identity: Musimy mieć pewność, kto o to prosi. Prosimy odpowiedzieć na pytanie, które wysłaliśmy.
state.granted: Zrobione.
state.answered: Odpowiedź wysłana.
state.partly: Zrobiliśmy część i wyjaśniliśmy, dlaczego nie wszystko.
state.refused: Nie mogliśmy tego zrobić i wyjaśniliśmy dlaczego.
state.nothing-found: Szukaliśmy i nic nie znaleźliśmy.
state.withdrawn: Prośba została wycofana.
state.escalated: Sprawą zajmuje się organ ochrony danych.
state.extended: Potrzebujemy więcej czasu niż zwykle i wyjaśniliśmy dlaczego.
status.frozen: Do czasu decyzji nie używamy żadnych danych dziecka.
status.messages: Wiadomości
status.you: Wiadomość od Państwa z {date} r.
status.we: Nasza wiadomość z {date} r.
status.files: Pliki:
status.no-words: Wiadomość bez tekstu.
status.write.title: Odpowiedz lub coś dodaj
status.write.label: Wiadomość
status.write.button: Wyślij
status.file.title: Dodaj plik
status.file.what: Obraz, plik PDF, tekst lub dokument biurowy, najwyżej {megabytes}~MB. Prosimy nie przysyłać dokumentów tożsamości, chyba że o nie poprosiliśmy.
status.file.label: Plik
status.file.button: Dodaj plik
status.added: Otrzymaliśmy plik.
status.written: Otrzymaliśmy wiadomość.
status.withdraw: Już tego nie chcę
status.not-meant: Nie o to mi chodzi
status.withdrawn: Dziękujemy. Nic więcej w tej sprawie nie zrobimy.
status.disputed: Dziękujemy. Ktoś z naszego zespołu przeczyta to jeszcze raz.
status.not-me.title: To nie od Państwa?
status.not-me.what: Być może ktoś podał Państwa adres przez pomyłkę albo celowo. Prosimy dać nam znać: wtedy nic nie zostanie zrobione w Państwa imieniu, a ten link straci ważność.
status.not-me.button: To nie ode mnie
status.disowned.title: Dziękujemy za informację
status.disowned.what: Nic nie zostanie zrobione w Państwa imieniu. Zajmie się tym ktoś z naszego zespołu. Nic więcej nie trzeba robić.
status.nothing-more: Niczego nie można tu już dodać. W razie potrzeby prosimy napisać do nas ponownie.

promises.title: Co obiecujemy
promises.intro: To zdania z naszej polityki prywatności. Przy każdej wiadomości, która do nas dociera, sprawdzamy, czy ich dotrzymujemy.
promises.days: Odpowiadamy w ciągu {days}~dni.
promises.business-days: Robimy to w ciągu {days}~dni roboczych.
promises.version: Z polityki prywatności w wersji {version}
promises.score: Dotrzymano od {date} r.: {kept} z {ended}
promises.none: Na razie nie ma tu żadnych obietnic.
notices.title: Ogłoszenia
notices.none: Obecnie nie ma żadnych ogłoszeń.
notices.intro: Tu ogłaszamy to, o czym wszyscy powinni wiedzieć, na przykład o naruszeniu bezpieczeństwa.

failed.title: To się nie udało
failed.fault: Po naszej stronie wystąpił błąd. Nic nie zostało zmienione. Prosimy spróbować ponownie za chwilę.
failed.missing: Pod tym adresem nie ma żadnej strony. Być może brakuje części linku.
failed.too-many: Z Państwa sieci przychodzi teraz bardzo dużo wiadomości, dlatego nie możemy przyjąć tej przez formularz. Prosimy wysłać ją e-mailem: tam nic nie przepadnie.
failed.too-large: To, co miało zostać wysłane, jest za duże dla tego formularza. Prosimy to skrócić albo wysłać e-mailem.

notices.posted: Opublikowano {date}
notices.corrected: Poprawiono {date}
notices.earlier: Co znajdowało się tutaj do {date}
notices.feed: Śledź tę stronę przez kanał (Atom)
notices.banner: {organisation} publikuje zawiadomienie:
status.notices: Zawiadomienia, które Państwa dotyczą
`;
