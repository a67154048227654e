/** Polish web furniture and the lines of signatories: sentences of the page itself, not of its text. */
import type {Furniture} from '../../language.ts'

const SITE =
  '(?:t[aęo]|nasz[aey]?|niniejsz[aey]) ?(?:strona|stronę|strony|witryna|witrynę|witryny|serwis|serwisu|portal|portalu)'
const PAGE = `(?:${SITE}|strona|serwis|witryna|portal)`

/** What the Bulletin of Public Information says of a document: who made it, when, how often it was seen. */
const LABEL =
  '(?:wytworzy(?:ł|ła|ono)|wytwarzający|opublikowa(?:ł|ła|no)|wprowadzi(?:ł|ła)|zmodyfikowa(?:ł|ła)|zatwierdzi(?:ł|ła)|odpowiedzialn[ya] za treść|osoba (?:odpowiedzialna|wprowadzająca|udostępniająca|publikująca)(?: za treść)?|podmiot udostępniający|informację (?:wytworzył|opublikował|wprowadził)a?|(?:data|czas) (?:publikacji|wytworzenia|utworzenia|udostępnienia|wprowadzenia|(?:ostatniej )?(?:modyfikacji|aktualizacji|zmiany))|ostatni[ao] (?:modyfikacja|aktualizacja|zmiana|aktualizacji)|(?:liczba|ilość) (?:odsłon|wyświetleń|odwiedzin|wejść|pobrań)(?: strony| artykułu)?|wyświetleń|odsłon|odwiedzin|redakcja|metryczka)'
const TOOL =
  '(?:drukuj(?: stronę)?|wydrukuj|zapisz (?:jako |do )?pdf|wyślij znajomemu|poleć znajomemu|udostępnij(?: na [\\p{L}]{1,12})?|rejestr zmian|historia zmian|pokaż metryczkę|powrót(?: do (?:listy|góry|strony głównej))?|instrukcja(?: obsługi)?|szukaj|wyszukaj|mapa (?:serwisu|strony)|wersja kontrastowa|wysoki kontrast|menu(?: przedmiotowe| podmiotowe| główne)?|kontakt|rodo|rss|zaloguj(?: się)?|deklaracja dostępności|polityka prywatności|redakcja|pomoc|informacje, ogłoszenia|(?:bip - )?biuletyn informacji publicznej|bip|strona główna|wstecz|dalej|zamknij|rozumiem|akceptuję|tekst łatwy do czytania|polski język migowy|facebook|english|a a\\+ a\\+\\+|a\\+|a-|zgłoś błąd)'
const VALUE = '(?:[^|:]|(?<=\\d):(?=\\d)){1,80}?'
const PIECE = `(?:${LABEL} ?:? ?${VALUE}|${TOOL})`

export const furniture: readonly Furniture[] = [
  {
    id: 'pl/metadata',
    description: 'What a bulletin says of a document, and its tools.',
    pattern: `${PIECE}(?: ?[|·•,]? ?${PIECE}){0,15}`,
    examples: [
      'Data publikacji: 27.07.2006 13:22 Data ostatniej modyfikacji: 02.06.2014 Wyświetleń: 3',
      'Wytworzył: Sekretarz Gminy (14.01.2020)',
      'Rejestr zmian | Drukuj',
      'BIP - Biuletyn Informacji Publicznej Instrukcja | Szukaj Liczba odsłon: 12'
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
      '[^.]{0,160}(?:\\bcookies?\\b|(?<![\\p{L}])ciastecz(?:ka|ek|kach|kami))[^.]{0,200}\\.?|(?:dalsze )?korzystan(?:ie|ia) z [^.]{0,80}(?:oznacza|wyraża)[^.]{0,120}\\.?|korzystając z [^.]{0,80},? (?:wyrażasz|zgadzasz|akceptujesz)[^.]{0,120}\\.?|[^.]{0,80} ustawieni(?:a|ach|ami) przeglądarki[^.]{0,120}\\.?',
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
    id: 'pl/skip-link',
    description: 'The link past the navigation.',
    pattern:
      '(?:pomiń|przejdź|przeskocz) (?:do )?(?:głównej |głównego )?(?:treści|zawartości|menu|nawigacji|nawigację|wyszukiwarki|poleceń wstążki|polecenia wstążki|stopki)(?: (?:pomiń|przejdź|przeskocz) (?:do )?[\\p{L} ]{3,30}){0,4}(?: a a\\+ a\\+\\+)?(?: wysoki kontrast)?',
    examples: ['Pomiń polecenia Wstążki Przeskocz do głównej zawartości', 'Przejdź do treści A A+ A++ Wysoki kontrast'],
    counterexamples: ['Przejdź do historii Związku Miast Północy.']
  },
  {
    id: 'pl/page-tool',
    description: 'Advertisements, questions and tools of the page; page numbers; copyright.',
    pattern:
      '-? ?reklama ?-?|zostaw komentarz|"? ?powrót do [\\p{L} ]{3,30}|czy (?:ta|ten|to) (?:odpowiedź|strona|artykuł) (?:była|był) (?:pomocn[aye]|przydatn[aye])\\?|tak ?/ ?nie|strona \\d{1,4}(?: z \\d{1,4})?|©[^.]{0,120}|wszelkie prawa zastrzeżone\\.?|id: [\\da-f-]{16,40}\\.?|podpisany(?: strona \\d{1,3})?|(?:poprzedni|następny) artykuł|czytaj (?:więcej|także|też)[^.]{0,80}|na skróty:?[^.]{0,120}|logo [^.]{0,60}|posłuchaj|polub nas[^.]{0,40}',
    examples: ['- Reklama -', 'Strona 1 z 2', '© Brzezinek', 'Czy ta odpowiedź była pomocna?', 'Tak / Nie'],
    counterexamples: ['Tak.', 'Strona umowy przystąpiła do sieci.']
  },
  {
    id: 'pl/breadcrumbs',
    description: 'The path from the home page to this one.',
    pattern:
      '(?:jesteś (?:tutaj|tu): ?)?[^<>"›→/|.!?:]{1,60}(?: [>"›→] [^<>"›→/|.!?]{1,60}){1,8}|(?:jesteś (?:tutaj|tu): ?)?[^<>"›/|.!?\\d]{3,60}(?: / [^<>"›/|.!?\\d]{2,60}){1,8}',
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
    pattern: '[^|·•.!?]{1,60}(?: ?(?:\\||·|•) ?[^|·•.!?]{1,60}){1,12}',
    examples: ['Zostaw komentarz | Udostępnij', 'Aktualności · Sport · Zabytki'],
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
