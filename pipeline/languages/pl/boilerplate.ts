/** Polish web furniture and the lines of signatories: sentences of the page itself, not of its text. */
import type {Furniture} from '../../language.ts'
import {BETWEEN, CONTROL, MENU, STATES_NOTHING} from './controls.ts'

const SITE =
  '(?:t[aęo]|nasz[aey]?|niniejsz[aey]) ?(?:strona|stronę|strony|witryna|witrynę|witryny|serwis|serwisu|portal|portalu)'
const PAGE = `(?:${SITE}|strona|serwis|witryna|portal)`

/** What the Bulletin of Public Information says of a document: who made it, when, how often it was seen. */
const LABEL =
  '(?:wytworzy(?:ł|ła|ono)|wytwarzający|(?:utworz|zmieni)(?:ył|yła|ł|ła|ono|no)(?= ?[:(])|(?:opublikowa|udostępni|doda|wprowadz|zaktualizowa|zmodyfikowa|zatwierdz|wytworz|wywies)(?:ił|iła|ł|ła|ono|no|iono|zono)(?: (?:do|w|na) (?:bip|systemu|serwisu|serwisie|stronie|tablicy(?: ogłoszeń)?))?(?= ?[:(]| (?:dnia |w dniu )?\\d| przez)|zdjęto(?: z tablicy(?: ogłoszeń)?)?(?= ?:| (?:dnia |w dniu )?\\d)|(?:autor|redaktor|administrator)(?: (?:treści|artykułu|informacji|dokumentu|publikacji))?|metryk[aę] (?:strony|dokumentu|artykułu|informacji)(?:: publikacja)?|(?:publikacja|aktualizacja|modyfikacja)(?= ?:? ?\\d)|odpowiedzialn[ya] za treść|osoba (?:odpowiedzialna|wprowadzająca|udostępniająca|publikująca)(?: za treść)?|podmiot udostępniający|informację (?:wytworzył|opublikował|wprowadził)a?|(?:data|czas) (?:publikacji|wytworzenia|utworzenia|udostępnienia|wprowadzenia|(?:ostatniej )?(?:modyfikacji|aktualizacji|zmiany)(?: (?:do|w) (?:bip|systemu))?)|ostatni[ao] (?:modyfikacja|aktualizacja|zmiana|aktualizacji)|(?:liczba|ilość) (?:odsłon|wyświetleń|odwiedzin|wejść|pobrań|komentarzy|czytań)(?: strony| artykułu| dokumentu)?|(?:liczba )?odwiedzających|licznik odwiedzin|wyświetlono|pobrano|wyświetleń|odsłon|odwiedzin|redakcja|metryczka|(?:odsłony|wyświetlenia|czytano|licznik|uaktualniono|wejścia|pobrania|odczyty)(?= ?:)|identyfikator (?:dokumentu|pisma|strony))(?![\\p{L}])'
/** Days, times of day and the words between them. */
const HOURS =
  '(?:pn|wt|śr|czw|pt|sob|nd|poniedział(?:ek|ki|ku)|wtor(?:ek|ki|ku)|środ[aęyę]|czwart(?:ek|ki|ku)|piąt(?:ek|ki|ku)|sobot[aęy]|niedziel[aęe])|w|we|od|do|i|oraz|godz|w godzinach|nieczynne|czynne|zamknięte|urząd (?:jest )?(?:czynny|otwarty)|\\d{1,2}(?:[.:]\\d\\d)?'
const VALUE = '(?:[^|:]|(?<=\\d):(?=\\d)){1,80}?'
const PIECE = `(?:${LABEL} ?:? ?${VALUE}|${CONTROL})`

/** What a page bids its reader do. */
const BIDS =
  'przejdź|wróć|powrót|cofnij|pobierz|drukuj|wydrukuj|udostępnij|zapisz(?: się)?|zobacz|obejrzyj|pokaż|ukryj|zamknij|otwórz|rozwiń|zwiń|wyszukaj|szukaj|wpisz|podaj|wybierz|zmień|ustaw|dostosuj|włącz|wyłącz|zaakceptuj|akceptuj|odrzuć|zarządzaj|zgłoś|oceń|skomentuj|dodaj|dodać|wyślij|napisz|zostaw|skontaktuj się|zaloguj|zaloguj się|wyloguj|zarejestruj|subskrybuj|obserwuj|śledź|polub|odwiedź|sprawdź|dowiedz się|przeczytaj|czytaj|posłuchaj|odsłuchaj|kliknij|naciśnij|przewiń|powiększ|przetłumacz|bądź na bieżąco|więcej|skorzystaj|zainstaluj|poleć|podziel się|kopiuj|pomóż nam|powiedz nam'
/** What belongs to pages. */
const OF_PAGES =
  'stron[ayęąi]|stronie|serwis(?:u|ie|em)?|witryn[aęy]|treś(?:ć|ci)|menu|nawigacj\\p{L}{1,2}|stopk[iaę]|list[ęy]|map[ęy]|artykuł(?:u|y)?|wpis(?:u|y)?|plik(?:u|i|ów)?|pdf|aplikacj[ęi]|newsletter(?:a)?|e-?mail(?:a|em)?|adres e-?mail|wiadomość|wiadomości|komentarz(?:e|a)?|uwagi|opini[ęi]|błąd|błędy|błędzie|galeri[ęi]|zdjęci(?:e|a|ć)|film(?:y|u)?|kalendarz|ciastecz(?:ka|ek|kach)|cookies?|ustawieni(?:a|ach)|hasło|kod|fraz[ęy]|słow(?:o|a) kluczowe|język|kontrast|czcionk[iaę]|profil(?:u)?|konto|kontem|mediach społecznościowych|social media|facebook(?:u|a|iem)?|instagram(?:ie|a)?|youtube|twitter(?:ze|a)?|znajomemu|powiadomieni(?:a|ach)|formularz(?:a|u)?|filtry|wyniki|okno|komunikat|w gór[ęy]|na gór[ęy]|do góry|nas|zaloguj się'

export const furniture: readonly Furniture[] = [
  {
    id: 'pl/metadata',
    description: 'What a bulletin says of a document, and its tools.',
    pattern: `${STATES_NOTHING}(?=.{0,200}(?:${LABEL}))${PIECE}(?: ?[|·•,;]? ?${PIECE}){0,15}`,
    examples: [
      'Data publikacji: 27.07.2006 13:22 Data ostatniej modyfikacji: 02.06.2014 Wyświetleń: 3',
      'Wytworzył: Sekretarz Gminy (14.01.2020)',
      'Wprowadził do BIP: administrator, liczba odsłon: 12',
      'Uaktualniono: 30.01.2026 | Licznik: 45 902',
      'Czytano: 1 206 razy'
    ],
    counterexamples: ['Data przystąpienia: 12 maja 2004 r.', 'Liczba członków: 12']
  },
  {
    id: 'pl/office-address',
    description: 'The name of an office with its county and voivodeship at the head of a page.',
    pattern:
      'urząd [\\p{L} -]{3,60} pow\\. [\\p{L}-]{3,40},? woj\\. [\\p{L}-]{3,40}(?: \\d{2}[.-]\\d{2}[.-]\\d{4})?(?: \\d{1,2}:\\d{2})?',
    examples: ['Urząd Gminy Brzezinek pow. leśny woj. północne 27.07.2006 13:22']
  },
  {
    id: 'pl/cookie-notice',
    description: 'The notice that cookies are used.',
    pattern:
      '[^.]{0,160}(?:\\bcookies?\\b|(?<![\\p{L}])ciastecz(?:ka|ek|kach|kami))[^.]{0,200}\\.?|(?:dalsze )?korzystan(?:ie|ia) z [^.]{0,80}(?:oznacza|wyraża)[^.]{0,120}\\.?|korzystając ze? [^.]{0,80},? (?:wyrażasz|zgadzasz|akceptujesz)[^.]{0,120}\\.?|[^.]{0,80} ustawieni(?:a|ach|ami) przeglądarki[^.]{0,120}\\.?',
    examples: [
      'Nasz serwis zapisuje pliki cookies.',
      'Dalsze korzystanie z witryny oznacza zgodę na ich zapis.',
      'Ta strona używa ciasteczek (cookies).',
      'Korzystając z niej, wyrażasz na to zgodę.'
    ],
    counterexamples: ['Brzezinek korzysta z pomocy Związku Miast Północy.']
  },
  {
    id: 'pl/privacy-policy',
    description: 'The way to the privacy policy.',
    pattern: '[^.]{0,80}(?:polity(?:ka|ce|kę|ki) prywatności|klauzul[aęi] (?:informacyjn[aąe]j?|rodo))[^.]{0,60}\\.?',
    examples: ['Szczegóły opisuje Polityka prywatności.'],
    counterexamples: ['Polityka miejska sieci jest jawna.']
  },
  {
    id: 'pl/report-a-fault',
    description: 'The invitation to report a fault of the page.',
    pattern: `(?:jeśli|jeżeli|gdy) ${PAGE} (?:nie działa|zawiera błęd)[^.]{0,200}\\.?|(?:znalazłeś|widzisz|zauważyłeś) błąd[^.]{0,100}[.?]?`,
    examples: ['Jeśli strona nie działa, prosimy o wiadomość przez formularz.'],
    counterexamples: ['Jeśli Rada wyrazi zgodę, Brzezinek przystąpi do Związku Miast Północy.']
  },
  {
    id: 'pl/captcha',
    description: 'What is left of the question that tells people from programs.',
    pattern: '\\((?:wynik|sumę|kod|odpowiedź) (?:proszę|należy)? ?(?:po|w|prze)[^)]{0,60}\\)',
    examples: ['(wynik proszę podać cyframi)', '(kod proszę wpisać)'],
    counterexamples: ['(członkowie zwyczajni)']
  },
  {
    id: 'pl/page-tool',
    description: 'Advertisements, questions and tools of the page; page numbers; copyright.',
    pattern:
      '-? ?reklama ?-?|zostaw komentarz|strona \\d{1,4}(?: z \\d{1,4})?|©[^.]{0,120}|wszelkie prawa zastrzeżone\\.?|id: [\\da-f-]{16,40}\\.?|podpisany(?: strona \\d{1,3})?|(?:poprzedni|następny) artykuł|czytaj (?:więcej|także|też)[^.]{0,80}|na skróty:?[^.]{0,120}|logo [^.]{0,60}|posłuchaj|(?:podobał[ao]? (?:ci )?się (?:ten |ta |to )?(?:artykuł|tekst|strona|wpis|informacja|treść)|czy ten tekst ci się podobał)[?!.]?|[-–] ?\\d{1,4} ?[-–]|polub nas[^.]{0,40}',
    examples: ['- Reklama -', 'Strona 1 z 2', '© Brzezinek', 'Reklama'],
    counterexamples: ['Tak.', 'Strona umowy przystąpiła do sieci.']
  },
  {
    id: 'pl/controls',
    description: 'Buttons, fields and links of the page itself, one or a row.',
    pattern: `[^\\p{L}\\p{N}]{0,6}(?:${CONTROL}(?:${BETWEEN}|$|(?=[!?]))){1,20}[^\\p{L}\\p{N}]{0,6}`,
    examples: [
      'Rejestr zmian | Wersja do druku',
      'Drukuj | Poleć znajomemu | PDF',
      'Wyszukaj: [__________] [Szukaj]',
      'Śledź nas na Facebooku i Instagramie',
      'Akceptuj wszystkie Odrzuć',
      'Powrót do aktualności',
      'Czy ta odpowiedź była pomocna?',
      'Tak / Nie'
    ],
    counterexamples: ['Szukaj nas w Brzezinku 3 maja.', 'Historia Związku Miast Północy']
  },
  {
    id: 'pl/menu',
    description: 'A row of the names that pages have in menus.',
    pattern: `(?:(?:${MENU}|${CONTROL})(?:${BETWEEN}|$)){3,20}`,
    examples: ['Gmina Urząd Kultura Sport Turystyka', 'Strona główna Aktualności Dla mieszkańca Załatw sprawę'],
    counterexamples: ['Urząd Gminy', 'Kultura Brzezinka']
  },
  {
    id: 'pl/bulletin-head',
    description: 'The head of a page of the Bulletin of Public Information, or of an official journal.',
    pattern:
      '(?:bip|biuletyn informacji publicznej)(?: ?[–|:-])?(?: (?:urzędu|urząd|gminy|miasta|miasta i gminy|starostwa|powiatu|województwa|samorządu|rady|związku)(?: [\\p{L}-]{1,25}){0,7})?|(?:bip|biuletyn informacji publicznej) ?[–|:-] ?[^.!?:|]{2,60}|[^.!?:|]{2,70} ?[–|-] ?(?:bip|biuletyn informacji publicznej)|(?:oficjalny|oficjalna) (?:serwis|strona|portal|witryna)(?: internetow[aey])?(?: [\\p{L}-]{1,25}){1,8}|dziennik urzędowy województwa [\\p{L}-]{3,40}(?: ?[,–-] ?| )[^!?\\n]{1,40}|[–-] ?\\d{1,4} ?[–-](?: poz\\. ?\\d{1,5})?|(?:elektronicznie podpisany przez|podpisan[yoa] elektronicznie|podpis elektroniczny|dokument podpisan[yo]|dokument (?:został )?(?:podpisany|wygenerowany|wytworzony)|wygenerowano|wydrukowano|data wydruku)[^!?]{0,160}',
    examples: [
      'BIP Gminy Brzezinek',
      'Brzezinek – Biuletyn Informacji Publicznej',
      'Dziennik Urzędowy Województwa Północnego – 2 – Poz. 1234',
      'Elektronicznie podpisany przez Sekretarza Gminy'
    ],
    counterexamples: ['Biuletyn Informacji Publicznej wydaje gmina.', 'Urząd Gminy Brzezinek – Referat Promocji']
  },
  {
    id: 'pl/results',
    description: 'Where in a list of results or of older pages one is.',
    pattern:
      '(?:« ?)?(?:(?:starsze|nowsze|poprzedni[ae]?|następn[ae]|pierwsza|ostatnia|wstecz|dalej)(?: (?:wpisy|strona|strony|aktualności|wiadomości))?|\\d{1,4}|[«»<>‹›|…"]|\\.\\.\\.)(?: (?:(?:starsze|nowsze|poprzedni[ae]?|następn[ae]|pierwsza|ostatnia|dalej)(?: (?:wpisy|strona|strony|aktualności|wiadomości))?|\\d{1,4}|[«»<>‹›|…"]|\\.\\.\\.)){3,30}|(?:(?:liczba )?(?:wyniki|wyników|pozycje|pozycji|strony|rekordy|rekordów|wpisy|dokumenty)|wyświetlanie|wyświetlono|pokazano|znaleziono|strona)(?: wyszukiwania| wyników)?:? ?\\d[\\d ]*(?: ?(?:[-–]|z|do|/|spośród) ?\\d[\\d ]*){0,2}(?: (?:wyników|wyniki|pozycji|dokumentów|rekordów|wpisów))?\\.?|(?:sortuj|filtruj|wyświetl|pokaż)(?: wyniki)? (?:według|po|wg|na stronie):? [^.!?]{2,60}|brak (?:wyników|wpisów|wydarzeń|dokumentów|aktualności)[^.!?]{0,40}\\.?',
    examples: ['« starsze wpisy | 1 2 3 … 27', 'Wyniki 1-10 z 214', 'Znaleziono 47 dokumentów'],
    counterexamples: ['Znaleziono 12 członków sieci.']
  },
  {
    id: 'pl/rights',
    description: 'What copy of a document this is, in which languages it can be had, and how it may be used.',
    pattern: `${STATES_NOTHING}(?:(?:(?:niniejsz[ya] )?(?:kopia|odpis|wyciąg|wydruk|tekst (?:ujednolicony|jednolity|roboczy)|wersja (?:ujednolicona|robocza|elektroniczna|papierowa|archiwalna)|materiał (?:informacyjny|prasowy|roboczy)|skan)(?: (?:z|dokumentu|uchwały|oryginału|ma|nie|jest)(?: [^!?]{2,120})?)?(?: ?[,–-] ?[^!?]{3,120})?|za zgodność(?: z oryginałem)?[^!?]{0,60}|(?:nie stanowi|ma charakter) [^!?]{3,80}|w (?:razie|przypadku) (?:rozbieżności|wątpliwości|różnic)[^!?]{3,140}|(?:(?:ten |niniejszy )?(?:dokument|tekst)|(?:ta |niniejsza )?(?:strona|informacja|broszura)|(?:wersja|tłumaczenie))(?: jest| są)? (?:dostępn[ay]|do pobrania|do wglądu)[^!?]{0,100}|(?:oryginał|dokument) (?:do wglądu|znajduje się|przechowuje)[^!?]{3,100}|(?:wszystkie )?(?:treści|materiały|zdjęcia|teksty|dane)(?: [^,.]{2,50})? (?:są )?(?:dostępne|udostępniane|publikowane|chronione|objęte)[^!?]{0,120}|(?:przedruk|kopiowanie|powielanie|wykorzystanie|rozpowszechnianie)[^.!?]{0,60} (?:dozwolon[eya]|zabronion[eya]|możliwe|wyłącznie|wymaga)[^!?]{0,100}|cc[ -]by[^!?]{0,20}|issn[: ][\\dx -]{6,20}|isbn[: ][\\dx -]{8,24}|numery? alarmow[ye]:? [\\d, i]{3,60}|[\\p{L} -]{3,30}, dnia [^!?.]{6,24}(?: r\\.)? poz\\. ?\\d{1,6}|[\\p{L} :,-]{3,60}, (?:issn|isbn)[ \\dx-]{8,24}|twój (?:adres )?e-?mail nie [^!?]{3,60}|nie jestem robotem))`,
    examples: [
      'Za zgodność z oryginałem',
      'W razie rozbieżności wiąże wersja polska.',
      'Dokument dostępny także w języku ukraińskim.',
      'Przedruk dozwolony z podaniem źródła.'
    ],
    counterexamples: ['Materiały na drogę dostarczy gmina Brzezinek.', 'Tekst liczy 12 stron.']
  },
  {
    id: 'pl/contact',
    description: 'How to reach the office, and when.',
    pattern: `${STATES_NOTHING}(?:(?=.{0,200}(?:(?<!\\p{L})(?:tel|fax|faks|ul\\.|al\\.|pl\\.)|@|\\d{2}-\\d{3}|nip|regon|\\d[:.]\\d\\d|epuap|godzin|skrytka|konto))(?:(?:kontakt(?: dla (?:mediów|prasy|mieszkańców))?|adres(?: (?:pocztowy|do korespondencji|korespondencyjny|siedziby|urzędu))?|sekretariat|centrala|kancelaria|biuro (?:prasowe|obsługi [\\p{L} ]{3,30})|biuro rady|informacj[ae]|więcej informacji|dodatkowe informacje|sprawę prowadzi|osoba do kontaktu|rzecznik(?: prasowy)?|dane kontaktowe|osoby do kontaktu)(?: udziela(?:ją)?)?:? [^!?\\n]{0,140}|(?:[\\p{L}" .-]{2,60}, ?)?(?:ul\\.|al\\.|pl\\.|os\\.|rynek|plac|ulica|aleja) ?[\\p{L}\\d .-]{0,40}\\d{1,4}\\p{L}?(?: ?/ ?\\d{1,4})?(?:,? (?:pok|lok|p|m)\\. ?[\\d, –-]{1,12})?(?:,? \\d{2}-\\d{3} [\\p{L} -]{2,40})?(?:[,;|·]? ?(?:tel|fax|faks|e-?mail)[^!?\\n]{0,100})?|(?:tel(?:efon)?|fax|faks|kom|e-?mail|tel ?/ ?fax|tel\\. ?/ ?faks|www|adres e-?mail|infolinia)\\.?[^\\p{L}\\d]{1,4}(?:\\(?\\+?\\d[\\d ()/–-]{4,30}|[^ @]{1,40}@[^ ]{3,40}|www\\.[^ ]{3,60})[^!?\\n]{0,80}|[^ @]{1,40}@[^ @]{3,40}|\\d{2}-\\d{3} [\\p{L} -]{2,40}|(?:(?:nip|regon|krs|teryt|nr konta|konto|rachunek bankowy|iban|skrytka epuap|adres skrytki epuap|epuap|edoręczenia|e-doręczenia|ade)[: ]{1,3}[\\p{L}\\d/][^!?\\n]{4,160})|(?:godziny (?:pracy|otwarcia|urzędowania|przyjęć)|czynne|przyjmowanie (?:interesantów|stron))(?: [\\p{L} ]{3,40})?:? [^!?\\n]{0,160}))`,
    examples: [
      'Kontakt dla mediów: Biuro Prasowe, tel. 59 000 12 34',
      'ul. Leśna 3, 00-000 Brzezinek',
      'NIP: 123-45-67-890',
      'Godziny pracy urzędu: 7.30-15.30'
    ],
    counterexamples: ['Sekretariat mieści się w Kastelburgu.', 'Kontakt: Biuro Promocji', 'Siedziba: ul. Leśna']
  },
  {
    id: 'pl/opening-hours',
    description: 'When the office is open.',
    pattern: `(?=[^!?]{0,400}(?:poniedział|wtor|środ|czwart|piąt|pn|wt|śr|czw|pt|sobot|niedziel))(?:${HOURS})(?:(?:[,;|/()–-] ?|[.:] | (?:[|/(–-] ?)?)(?:${HOURS})){2,40}[.:)]?`,
    examples: ['Poniedziałek 8.00-16.00, wtorek-piątek 7.30-15.30', 'pn-pt: 7:30-15:30'],
    counterexamples: ['W poniedziałek i we wtorek obradowała rada.']
  },
  {
    id: 'pl/credits',
    description: 'Who made the page, took its pictures or owns it; files, tags and comments.',
    pattern: `${STATES_NOTHING}(?:[^.:!?]{0,80}© ?(?:\\d{4}[^!?]{0,80}|[\\p{L} ]{2,60} \\d{4}\\.?)?|(?:projekt(?: i wykonanie| graficzny)?|wykonanie|realizacja|hosting|opracowanie|redakcja|administracja|cms|system)(?: (?:strony|serwisu|techniczna|i wdrożenie|i hosting|cms))?: ?[^:!?]{2,80}|(?:fot|foto|zdjęci[ae]|źródło|tekst|grafika|autor(?:ka)?(?: zdjęć)?|opr)\\.?:? [^.!?:\\d]{2,60}\\.?|(?:tagi|słowa kluczowe|kategori[ae]|dział|załączniki?|pliki|powiązane (?:artykuły|strony)|(?:zobacz|czytaj|przeczytaj) (?:też|także|również|więcej))(?: ?\\(\\d+\\))?: ?[^:!?\\n]{2,240}|[^!?:\\n]{2,160} ?[(,|–-] ?(?:pdf|docx?|odt|xlsx?|rtf|zip|jpg|xml)[,; ]{0,2}(?:\\d[\\d.,]* ?[kmg]?b)?\\)?|\\d+ komentarz[ye]?|komentarz[ye](?:: ?\\d+| ?\\(\\d+\\))|(?:(?:imieniny|dziś|dzisiaj)(?: jest| obchodzą)?:|(?:dziś|dzisiaj) jest(?= (?:poniedzia|wtor|środ|czwart|piąt|sobot|niedziel|\\d))|pogoda:|zegar:) ?[^.!?]{3,80}\\.?|(?:powered by|stworzone przez|wdrożenie) [^.!?]{2,60})`,
    examples: [
      'Projekt i wykonanie: Pracownia Brzoza',
      'Urząd Gminy Brzezinek © 2024',
      '© Urząd Gminy Brzezinek 2024.',
      'Komentarze (17)',
      'Fot. archiwum urzędu',
      'Tagi: sport, zdrowie',
      'Mapa gminy (PDF, 2 MB)'
    ],
    counterexamples: ['Dziś jest nas 14 gmin.', 'Kategoria członków jest jedna.', 'Projekt uchwały jest gotowy.']
  },
  {
    id: 'pl/form-hint',
    description: 'How to fill in a form, what a page needs, and what becomes of what is filled in.',
    pattern:
      '(?:pola (?:oznaczone|wymagane|obowiązkowe)|pole (?:wymagane|obowiązkowe)|\\* ?(?:pole|pola)|wyrażam zgodę|zapoznał[ea]m się|administratorem (?:pani/pana |państwa |twoich |danych)|dane osobowe (?:będą|są) przetwarzane|szanujemy (?:twoją|państwa) prywatność|dbamy o (?:twoją|państwa) prywatność|twoja przeglądarka|włącz (?:javascript|obsługę)|przepisz (?:kod|tekst)|ile (?:to )?jest \\d|wypełnij (?:pole|pola|formularz)|prosimy (?:o )?(?:wypełni|wpisa|poda|zaznacz)|zapisz się,? (?:aby|żeby|by)|bądź na bieżąco|dziękujemy za (?:wizytę|wiadomość|zgłoszenie|opinię)|witamy na (?:stronie|oficjalnej)|zapraszamy na (?:nasz|naszą) (?:profil|stronę|facebook))(?![\\p{L}])[^!?]{0,200}[.!?]?',
    examples: [
      'Pola oznaczone * są wymagane.',
      'Wyrażam zgodę na przetwarzanie moich danych osobowych.',
      'Szanujemy Twoją prywatność'
    ],
    counterexamples: ['Pola wokół Brzezinka obsiano lnem.']
  },
  {
    id: 'pl/bidding',
    description: 'What a page bids its reader do with it.',
    pattern: `${STATES_NOTHING}(?:prosimy |aby [\\p{L} ]{3,40}, )?(?:${BIDS})(?![\\p{L}:])[^.!?:;\\d\\n]{0,60}(?<!\\p{L})(?:${OF_PAGES})(?!\\p{L})[^.!?:;\\d\\n]{0,40}[.!]?`,
    examples: [
      'Wróć na górę strony',
      'Udostępnij ten artykuł na Facebooku',
      'Podaj e-mail, a wyślemy Ci wiadomości z miasta',
      'Zobacz galerię',
      'Pobierz aplikację mobilną'
    ],
    counterexamples: ['Zobacz Brzezinek', 'Napisz do Biura Promocji', 'Sprawdź, kto przystąpił do sieci.']
  },
  {
    id: 'pl/state-of-page',
    description: 'What a page says of itself and asks of itself: that it is old, needs a program, was of use.',
    pattern: `${STATES_NOTHING}(?:to jest archiwalna wersja (?:strony|serwisu|dokumentu|artykułu)\\.?|(?:to (?:jest )?|ta |niniejsza |przeglądasz |oglądasz |aby (?:otworzyć|odczytać|przeczytać|pobrać|wyświetlić) )?(?:strona|treść|wersja|archiwalna|plik|pliki|dokument|dokumenty|serwis|witryna|portal|film|tłumaczenie|zawartość)(?!\\p{L})[^.!?:\\d]{0,60}(?<!\\p{L})(?:archiwaln\\p{L}{1,3}|nieaktualn\\p{L}{1,3}|javascript|flash|przeglądark\\p{L}{1,3}|adobe(?: reader)?|acrobat|w budowie|w języku migowym|tłumaczona|tłumaczone|automatyczn\\p{L}{1,3}|maszynow\\p{L}{1,3}|wyłączon\\p{L}{1,3}|niedostępn\\p{L}{1,3}|podpisan[ey] elektronicznie|nie jest (?:już )?aktualizowan\\p{L}{1,2}|w systemie \\p{L}{2,20}|ze środków (?:unii|budżetu)(?: \\p{L}{3,14}){0,2})(?!\\p{L})[^.!?:\\d]{0,60}\\.?|(?:czy|jak|co|o czym|gdzie|który|masz|macie)(?!\\p{L})[^?!.]{0,50}(?<!\\p{L})(?:ta strona|tej strony|tę stronę|ten artykuł|ta informacja|tę informację|czego szukasz|szukałeś|pytania|uwagi|sugestie|nasz[aą] stron[aęy])(?!\\p{L})[^?!.]{0,30}\\?|pytania\\?|(?:oceń|ocena|twoja ocena|średnia ocen)[^.!?]{0,30}[★☆][^.!?]{0,40}|(?:zadzwoń|infolinia|masz pytania|dzwoń)[ :,–-]{1,3}(?:tel\\.? ?)?[+(\\d][\\d ()/.–-]{4,24}\\d[^.!?]{0,30}|komentarze (?:są |zostały )?(?:wyłączone|zamknięte|moderowane)\\.?|trwa (?:wczytywanie|ładowanie)[^.!?]{0,30}[.…]{0,3}|(?:wczytuję|wczytywanie|ładuję)(?: danych| dane)?[.…]{0,3}|informujemy,? (?:że|iż) [^.!?]{0,20}administrator\\p{L}{0,3} [^!?]{3,160}|(?:wczytano|treść archiwalna|wersja archiwalna|jakość powietrza|stan powietrza|numery alarmowe|imieniny)(?:: ?[^.!?]{2,40})?)`,
    examples: [
      'To jest archiwalna wersja strony.',
      'Strona wymaga włączonej obsługi JavaScript.',
      'Czy znalazłeś to, czego szukasz?',
      'Komentarze są wyłączone.',
      'Trwa wczytywanie danych…'
    ],
    counterexamples: ['Czy gmina należy do sieci?', 'Strona umowy jest w Brzezinku.']
  },
  {
    id: 'pl/neighbours',
    description: 'The pages before and after this one, the place of the page, files and when an office is open.',
    pattern: `${STATES_NOTHING}(?:(?:poprzedni[ae]?|następn[ayei]|wstecz|dalej|nowsz[ey]|starsz[ey])(?: (?:artykuł|wpis|strona|aktualność|wiadomość|rozdział))?: ?[^:\\n]{2,90}|(?:» ?|> ?)?[^.!?:»>\\d\\n]{2,40}(?: » [^.!?:»>\\d\\n]{2,40}){1,6}|(?:uchwały|zarządzenia|protokoły|projekty uchwał|prawo lokalne|akty prawne|sesje)(?: \\p{L}{3,14}){0,3} ?[–/>»-] ?(?:\\p{L}{1,5} )?kadencj[aiaę](?: ?\\d{4} ?[–-] ?\\d{4})?|(?:uchwały|zarządzenia|protokoły)(?: \\d{4})? [/>»] sesja [ivxlc]{1,8}(?: [/>»] [^\\n!?]{3,60})?|(?:ostatnio |data )?(?:zmieniony|zmieniona|zmieniono|zmodyfikowano|edytowano|zaktualizowano|utworzono|opublikowano|dodano|aktualizacja|wygenerowano|dokument wygenerowano)(?: dnia| w dniu)?:? (?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{1,2} \\p{L}{4,12} \\d{4})(?: r\\.?)?(?:,? (?:o )?(?:godz\\. ?)?\\d{1,2}[:.]\\d\\d)?\\.?|[\\d ]{2,12} {1,3}odwiedzin|jesteś \\d{1,9}\\.? [^.!?]{3,60}\\.?|jak korzystać(?: [\\p{L} ]{3,60})?|elektroniczna skrzynka podawcza|informacje niedostępne|podmiot udostępniający(?: informację)?: ?[^!?\\n]{3,80}|wytworzył(?:a)? informację: ?[^!?\\n]{3,120}|(?:galeria|zdjęcia|filmy|komentarze|do pobrania|multimedia|załączniki)(?: zdjęć)? ?\\(\\d{1,4}\\)|(?:pliki|dokumenty|materiały|załączniki)(?: do pobrania)?: ?[^!?\\n]{3,160}|[^!?:\\n]{2,120}\\.(?:pdf|docx?|odt|xlsx?|zip|rtf)[,; (]{0,2}(?:\\d[\\d.,]* ?[kmg]?b\\)?)?|(?:numer|nr) (?:konta|rachunku)(?: bankowego)?:? ?[\\d ]{10,40}|(?:fot|foto)\\. ?[\\p{L} ./-]{2,40}|urząd czynny:? ?[^!?\\n]{3,120}|(?:urząd|kasa|biuro obsługi|punkt obsługi)(?: \\p{L}{3,14}){0,2} (?:jest )?(?:czynn[ya]|otwart[ya]|pracuje|nieczynn[ya]|zamknięt[ya]) (?:od|do|w (?:dni|godz|poniedz|wtor|śr|czw|pi)|\\d|codziennie|pon|pn)[^!?\\n]{1,100}|sortuj: ?[\\p{L} ]{3,30}|wyników na stron(?:ie|ę):? ?[\\d ,|]{2,20}|(?:autor|redaktor|data|dział)(?:: ?[^|:]{2,40}) ?\\| ?(?:autor|redaktor|data|dział|odsłon)(?:: ?[^|:]{2,40})|(?:pn|pon)\\.? wt\\.? śr\\.? czw?\\.? pt\\.? so(?:b)?\\.? nd?\\.?|str\\. ?\\d{1,3}|napędza \\p{L}{3,20}|subskrybuj(?: nasz)? kanał[^.!?\\d]{0,20}|dołącz do nas na \\p{L}{3,14}|otwórz dokument[^.!?\\d]{0,30}|social media: [^.!?\\d]{3,60}|(?:ul|al|pl)\\. [\\p{L} .-]{3,30}\\d{1,4}\\p{L}?,? (?:[ivx]{1,4} piętro|parter|pok(?:ój|oje|\\.))[^!?\\n]{0,40}|przejdź do: [^.!?\\d]{3,40}|\\d{1,3} ?[–-]|deklaracja dostępności cyfrowej|newsletter: [^.!?\\d]{3,60}|szukaj: ?\\[[^\\]]{0,40}\\](?: ?\\[[^\\]]{0,20}\\])?|(?:sygnatura|identyfikator)(?: dokumentu)?: ?[\\p{L}\\d-]{4,40}\\.?(?: podpisan[ya]\\.?)?)`,
    examples: [
      'Następny artykuł: Nowa linia',
      'Ostatnio zmieniony: 12 marca 2019',
      'Uchwały Rady Gminy – kadencja 2010–2014',
      'Galeria zdjęć (12)',
      'Kasa czynna do 14.00'
    ],
    counterexamples: ['Utworzono w 1999 r. w Brzezinku', 'Uchwały Rady Gminy o sieciach', 'Członkowie (12)']
  },
  {
    id: 'pl/press-and-reference',
    description: 'What pages of the press, of works of reference and of offices add to an article.',
    pattern: `${STATES_NOTHING}(?:(?:ten artykuł|ta strona|twoja sesja) (?:jest|wymaga|wkrótce|może)[^.!?\\d]{3,60}\\.?|prenumerata od [^!?]{2,40}|z \\p{L}{3,20}pedii, wolnej encyklopedii|kategori[ae]: [^.!?\\d]{3,120}|(?:popularne|powiązane|przeczytaj też|czytaj także|na żywo|pilne|opinie|transmisja|wideo|galeria)(?: teraz| dziś)?: [^.!?\\d\\n]{3,100}|bądź pierwsz[ayą]{1,2} osobą, która skomentuje|\\d{1,5} (?:osoby|osób|użytkowników) lubi(?:ą)? to|lubię to \\d{1,6} udostępnij \\d{1,6}|(?:[@#][\\p{L}\\d_]{2,30} ?){1,8}|(?:(?:gazeta|tygodnik|biuletyn|kurier|wieści|głos|echo|dziennik(?! urzędowy)|informator|miesięcznik|kwartalnik|magazyn)(?!\\p{L})|„)[^.!?:|\\d]{2,40} ?[,|]? (?:nr|numer) \\d{1,4}(?:/\\d{2,4})?(?:, (?:str|s)\\. ?\\d{1,3})?(?: ?[|·,] ?[^.!?\\d|]{3,40})?|następny przegląd:? [^.!?]{4,24}|(?:identyfikator|nr|numer) (?:strony|dokumentu|kolejny|wpisu):? ?[\\p{L}\\d./-]{1,20}|(?:wersja|rewizja)[: ]{1,2}\\d{1,3}(?:\\.\\d{1,3}){0,2}|status: (?:opublikowany|roboczy|archiwalny|obowiązujący)|(?:tę |niniejszą )?(?:stronę|dokument|plik|wydruk)(?: ostatnio)? (?:wygenerowano|wydrukowano|utworzono|edytowano)[^.!?]{0,60}\\.?|(?:kopia|wersja) robocza|tłumaczenie(?: (?:z języka|nieoficjalne|robocze|przysięgłe|na język))?[^.!?\\d]{0,40}|(?:treść|tekst|zdjęcia) (?:dostarczył[ao]?|udostępnił[ao]?|przygotował[ao]?) [^.!?\\d]{3,40}\\.?|za treść odpowiada [^.!?\\d]{3,40}\\.?|[^.!?:\\d]{3,40} nie ponosi odpowiedzialności[^.!?\\d]{0,60}\\.?|(?:wszystkie )?(?:zdjęcia|fotografie|teksty): [^.!?\\d]{3,40}|na zdjęciu: [^.!?\\d]{3,60}|dane mapy[^!?]{3,60}|dofinansowano (?:ze środków|przez|z) [^.!?\\d]{2,60}|(?:rzeczpospolita polska|unia europejska)|dostępn[aey] (?:także )?(?:w|na)(?: językach?:?| app store| google play)[^.!?\\d]{0,60}|czytaj po \\p{L}{4,14}|sprawdzanie przeglądarki…?|(?:ładowanie|wczytywanie) \\p{L}{3,12}…?|archiwum:? ?(?:\\d{4}(?: ?[|,/·] ?)?){1,12}|(?:c\\. ?d\\.|ciąg dalszy) na [^!?]{3,30}|spis treści (?:\\d{1,3} ?){2,20}|błąd \\d{3}|data: od (?:najnowszych|najstarszych)|(?:data|czas) dodania: ?[\\d./ -]{8,12}(?: r\\.)?|\\d{1,5} (?:wyników|wyniki|dokumentów|trafień)|(?:odwiedzono|obejrzało|pobrano|przeczytano|artykuł (?:wyświetlono|przeczytano))(?: stronę| artykuł)?:? ?[\\d ]{1,10} ?(?:razy|osób|osoby)?\\.?|liczba wizyt(?: na stronie)?: ?[\\d ]{1,10}|(?:wprowadzając[ya]|opublikowany przez|informację wprowadził(?:\\(a\\)|a)?|odpowiada|zatwierdził[ay]?|sporządził[ay]?): ?\\p{Lu}?[\\p{L}. -]{2,40}(?: w dniu [\\d.]{8,10})?|(?:certyfikat podpisu|suma kontrolna|skrót pliku): ?[\\p{L}\\d]{3,64}|strona (?:zapisuje|przechowuje) (?:małe )?pliki[^.!?\\d]{3,60}\\.?|posłuchaj artykułu \\(\\d{1,2} min\\)|(?:telefon|numer) alarmowy: \\d{3}|czynne (?:pn|pon|od|codziennie)[^!?]{2,60}|galeria: \\d{1,3} zdję(?:ć|cia)|pobierz \\([^()]{3,30}\\)|(?:urząd miasta|urząd gminy|starostwo|gmina|miasto)(?: [\\p{L}-]{2,20}){0,3}(?: :: [^:!?]{2,40}){1,5})`,
    examples: [
      'Prenumerata od 3 zł miesięcznie',
      'Popularne: wał przeciwpowodziowy',
      'Gazeta Brzezińska nr 12, str. 4',
      'Następny przegląd: luty 2027',
      'Odwiedzono 1234 razy'
    ],
    counterexamples: ['Status: członek zwyczajny', 'Uchwała Rady Gminy nr 12', 'Za treść umowy odpowiada 12 gmin.']
  },
  {
    id: 'pl/breadcrumbs',
    description: 'The path from the home page to this one.',
    pattern:
      '(?:jesteś (?:tutaj|tu): ?)?[^<>"›→/|.!?:]{1,60}(?:(?<= )[>"›→] [^<>"›→/|.!?]{1,60}){1,8}|(?:jesteś (?:tutaj|tu): ?)?[^<>"›/|.!?\\d]{3,60}(?:(?<= )/ [^<>"›/|.!?\\d]{2,60}(?:(?<= )\\d{4}(?: ?[–-] ?\\d{4})?)?){1,8}',
    examples: [
      'Strona główna / Miasto / Współpraca',
      'Strona główna » Dla mieszkańca » Pytania',
      'Jesteś tutaj: Strona główna → Samorząd → Współpraca'
    ],
    counterexamples: ['Uchwała nr 274 / X / 2003', 'Gmina należy do "Doliny Północy".']
  },
  {
    id: 'pl/link-row',
    description: 'A row of links, parted by strokes or dots.',
    pattern: `${STATES_NOTHING}(?![^\\n]*(?:[|·•] ?\\d{4} ?(?:[|·•]|$)|\\d{4} ?[–-] ?\\d{4}))[^|·•.!?]{1,60}(?:[|·•][^|·•.!?]{1,60}){1,12}`,
    examples: ['Nowości | Udostępnij innym', 'Nasza dolina · Młyny · Zabytki'],
    counterexamples: ['Zarząd, rada i komisja rewizyjna.']
  },
  {
    id: 'pl/signature',
    description: 'Who signs, at the end of an act.',
    disposition: 'signature',
    pattern:
      '(?:wice|zastępca )?przewodnicząc(?:y|a|ego)(?: (?:rady|obrad|sejmiku|zgromadzenia|zarządu)(?: [\\p{L}-]{1,30}){0,6})?(?: (?:/-/|\\([-–]\\)))?(?: ?\\p{L}\\.){0,3}(?: [\\p{L}.-]{2,30}){0,3}|(?:burmistrz|wójt|prezydent|starosta)(?: [\\p{L}-]{2,30}){0,4} (?:/-/|\\([-–]\\)) ?[\\p{L}. -]{2,60}|(?:/-/|\\([-–]\\)) ?[\\p{L}. -]{2,60}|\\p{L}\\. ?\\p{L}\\.',
    examples: ['Przewodniczący Rady Gminy', '/-/ J. K.', 'PRZEWODNICZĄCA RADY MIASTA A. P.', '(–) S. Z.'],
    counterexamples: ['Przewodniczący Rady Gminy otworzył obrady, na które przybyli goście.']
  }
]
