/** What the buttons, fields and links of a Polish web page are called, by what they are for. */

/** What looks like furniture may state something: whose member a city is, or what an office has charge of. */
export const STATES_NOTHING =
  '(?!.*(?<!\\p{L})(?:człon(?:ek|k(?:owie|ów|iem|ini|a|ostw\\p{L}{1,3}))|przyst[ąę]p\\p{L}{1,8}|wystąpi(?:ł[aoiy]?|eni[ae]) z|należ(?:y|ą|ymy|ał[aoy]?)|zrzesza|tworzy|prowadzi sprawy|kontakt[yu]? z(?= )|koordynuje|reprezentuje|powierza)(?!\\p{L}))'

const STORED =
  '(?:wszystkie|wszystko|niezbędne|wybrane|opcjonalne|tylko|zgod[yęa]|ciasteczka|(?:pliki )?cookies?|ustawienia|preferencje|prywatności|plików|i|zamknij|analityczne|statystyczne|marketingowe)'
const SOCIAL =
  '(?:facebook(?:u|iem)?|fb|instagram(?:ie|em)?|linkedin(?:ie)?|twitter(?:ze)?|x|youtube|tiktok(?:u)?|whatsapp|messenger|pinterest|e-?mail(?:em)?|rss)'
const THIS =
  '(?:(?:t[ęaeo]|tej|tego|całą|niniejszą) )?(?:stron[ęay]|artykuł|artykułu|wpis|tekst|dokument|informację|treść)'

/** Consent to what a page stores. */
const CONSENT = `(?:zaakceptuj|akceptuj(?:ę|emy)?|odrzuć|odrzucam|zezwól na|zapisz|zmień|dostosuj|zarządzaj|pokaż)(?: ${STORED}){1,4}|akceptuj(?:ę)?|odrzuć|rozumiem|zgadzam się|nie zgadzam się|wyrażam zgodę|zamknij|ustawienia (?:cookies?|plików cookies?|prywatności)|więcej(?: (?:informacji|szczegółów|o plikach cookies?))?|dowiedz się więcej|szczegóły|tylko niezbędne|niezbędne (?:pliki )?cookies?|więcej opcji|ustawienia ciasteczek`

/** Moving about in a page and a site. */
const NAVIGATION =
  '(?:pomiń|przejdź|przeskocz|idź)(?: do)?(?: głównej| głównego| głównych)? (?:treści|zawartości|menu|nawigacji|nawigację|wyszukiwarki|poleceń wstążki|polecenia wstążki|stopki|mapy strony|strony głównej)|(?:powrót|wróć|wstecz|cofnij)(?: (?:do|na)(?: (?:listy|góry|górę|początku|początek|strony głównej|stronę główną|poprzedniej strony|aktualności|spisu treści|spisu|wyników|menu|archiwum|kategorii|góry strony|początek strony))?)?|do góry|na górę|na początek(?: strony)?|strona główna|start|menu(?: (?:przedmiotowe|podmiotowe|główne|boczne|dodatkowe))?|nawigacja|mapa (?:serwisu|strony|witryny)|wstecz|dalej|poprzedni[ae]?|następn[ayei]|(?:poprzednia|następna|pierwsza|ostatnia) strona|(?:poprzedni|następny) (?:artykuł|wpis)|(?:czytaj|zobacz|pokaż|przeczytaj|wyświetl) (?:więcej|dalej|całość|wszystkie|wszystko|także|też|również)|(?:starsze|nowsze|wszystkie|pozostałe|inne|poprzednie|następne|najnowsze) (?:wpisy|aktualności|artykuły|wiadomości|informacje|ogłoszenia|wyniki|strony|dokumenty|komunikaty)|(?:rozwiń|zwiń|pokaż|ukryj|otwórz|zamknij)(?: menu| wszystko| wszystkie| nawigację| filtry| więcej)?|archiwum(?: (?:aktualności|wiadomości|strony|ogłoszeń))?|jesteś (?:tu|tutaj)|na skróty|spis treści|aktualności|linki|przydatne linki|ważne linki|polecamy|(?:skocz |przeskocz )?do (?:treści|menu|zawartości|wyszukiwarki|góry|nawigacji)|skocz do zawartości|najczęściej czytane|najnowsze|najpopularniejsze|najczęściej załatwiane sprawy|popularne usługi|starsze|nowsze|czytaj dalej|polecane przez redakcję|więcej tego autora|historia i autorzy|linkujące|przypisy|linki zewnętrzne|dyskusja|edytuj(?: kod)?|ostatnie zmiany|losowa strona|w tym dziale|w tej sekcji|zobacz (?:też|także|również)'

const ACCOUNT =
  'zaloguj(?: się)?|wyloguj(?: się)?|logowanie|zarejestruj się|rejestracja|moje konto|załóż konto|zapamiętaj mnie|(?:nie pamiętasz|zapomniałeś|przypomnij|odzyskaj) (?:hasła|hasło)\\??|login|hasło|panel (?:klienta|mieszkańca|administratora|radnego)|extranet|intranet'
const SEARCH =
  '(?:szukaj|wyszukaj|wyszukiwarka|szukana fraza|wpisz szukan[ąey]+ (?:frazę|słowo|tekst)|wyszukiwanie(?: zaawansowane)?|czego szukasz\\?|filtruj|wyczyść(?: filtry)?|sortuj(?: według)?)(?: (?:w|na) (?:serwisie|stronie|portalu|bip))?'

/** Doing something with a page, or telling others of it. */
const TOOLS = `(?:drukuj|wydrukuj|udostępnij|wyślij|poleć|zapisz|pobierz|kopiuj|tłumacz|przetłumacz|oceń|skomentuj|odsłuchaj|posłuchaj|zgłoś)(?: ${THIS})?(?: znajomemu| (?:jako|do|w|w formacie) pdf| (?:na|przez|w):? ${SOCIAL}| e-?mailem| link| błąd| problem)?|wersja (?:do (?:druku|wydruku)|pdf|mobilna|tekstowa|archiwalna)|podgląd wydruku|(?:pobierz )?(?:pdf|docx?|xml|rtf|odt)(?: ?\\(\\d[\\d,.]* ?[kmg]b\\))?|(?:śledź|obserwuj|polub|znajdź|odwiedź|subskrybuj)(?: nas)?(?: (?:też|także|również))?(?: na| w)?:?(?:(?:,| i| oraz|,? a także)? ?(?:na )?${SOCIAL})*|newsletter|(?:zapisz się (?:do|na)|zamów|subskrybuj)(?: nasz(?:ego)?)? newsletter(?:a)?|(?:zgłoś )?(?:błąd|problem) (?:na|z) stron(?:ie|ą)|podziel się|kopiuj (?:link|adres)|generuj pdf|(?:zdjęcia|pliki|materiały|dokumenty|załączniki|logo) do pobrania|do pobrania|(?:dodaj|zostaw) komentarz|(?:brak komentarzy|komentarze)|dodaj do ulubionych|kalendarz(?: wydarzeń)?|tweetnij|lubię to(?: \\d{1,5})?|(?:udostępnień|polubień)(?: \\d{1,5})?|bądźmy w kontakcie|porozmawiaj z nami|czat(?:: (?:dostępny|niedostępny))?|wirtualny asystent|skopiowano|zgłoś online|zapłać online|(?:zgłoś|zapłać|złóż wniosek|umów wizytę|zarezerwuj)(?: online)?|dodaj do kalendarza|zobacz (?:nagranie|transmisję)|tryb (?:ciemny|jasny|nocny)|(?:przełącz|przejdź) na wersję (?:mobilną|pełną|ciemną)|(?:większy|mniejszy) tekst|ok|ukryj|${SOCIAL}`

/** Larger letters, more contrast, other languages, records of changes. */
const ACCESS =
  'a ?[+-]{1,2}|a(?: a ?[+-]{0,2}){1,3}|(?:wersja|wysoki|niski|normalny|zmień|zwiększ|domyślny) (?:kontrastowa|kontrast|dla (?:niedowidzących|słabowidzących))|kontrast|(?:rozmiar|wielkość|zmień rozmiar|powiększ|pomniejsz|zwiększ|zmniejsz|większa|mniejsza|mała|średnia|duża|domyślna) ?(?:rozmiar )?(?:czcionk[iaę]|tekstu?|liter)|tekst łatwy do czytania(?: i rozumienia)?|etr|(?:polski )?język migowy|tłumacz (?:pjm|języka migowego|migowy)|deklaracja dostępności|dostępność|wybierz język|zmień język|język(?:i)?|wersja językowa|ułatwienia dostępu|odwróć kolory|skala szarości|podkreśl linki'
const RECORDS =
  '(?:rejestr|historia|lista|dziennik|metryka|metryczka|archiwum) (?:zmian|wersji|dokumentu|strony|artykułu|odwiedzin|modyfikacji)(?: (?:dokumentu|strony|artykułu|uchwały))?|metadane(?: dokumentu)?|metryczka|(?:pokaż|ukryj) (?:metryczkę|metrykę|metadane)|instrukcja(?: (?:obsługi|korzystania))?(?: bip)?|redakcja(?: (?:bip|biuletynu|serwisu|strony))?|statystyki(?: (?:strony|odwiedzin))?|informacje, ogłoszenia|sprawdź wersję|pokaż metkę|powiadom znajomego|zgłoś nadużycie'
const FORM =
  '(?:imię(?: i nazwisko)?|nazwisko|(?:adres )?e-?mail|telefon|treść(?: wiadomości)?|wiadomość|temat|wyślij(?: (?:wiadomość|formularz|zgłoszenie))?|wyczyść(?: formularz)?|anuluj|formularz (?:kontaktowy|zgłoszeniowy)|kontakt|napisz do nas|skontaktuj się(?: z nami)?|zgłoś (?:błąd|uwagę|problem)|twoj[ea] (?:opinia|uwagi|imię|wiadomość))(?: ?\\*| \\((?:wymagane|opcjonalne)\\))?'
const POLL =
  'czy (?:ta|ten|to|te) (?:odpowiedź|strona|artykuł|informacja|informacje|treść) (?:był[aoy]?|jest|są) (?:dla ciebie )?(?:pomocn[aye]|przydatn[aye]|zrozumiał[aye]|potrzebn[aye])\\?|tak ?[/|]? ?nie|oceń(?: stronę| artykuł)?|znalazłeś błąd\\?'
const VIEWER =
  'ładowanie|proszę czekać|powiększ(?: (?:zdjęcie|obraz))?|pomniejsz|pełny ekran|galeria(?: zdjęć)?|(?:otwiera|otwórz|link otwiera) (?:się )?w nowym oknie|link zewnętrzny|załączniki?|strona \\d{1,4}(?: ?(?:z|/) ?\\d{1,4})?|odtwórz|pauza|zatrzymaj animacje|(?:slajd|zdjęcie|obraz|pozycja) \\d{1,3} (?:z|/) \\d{1,3}|pokaż (?:większą )?mapę|pokaż historię|kliknij,? aby powiększyć|odtwórz film|materiały na sesję|godziny otwarcia|(?:poprzednia|następna) uchwała|lista uchwał|wyszukiwarka uchwał|(?:powrót|wróć) do (?:sesji|posiedzenia|listy|uchwał)|wersje archiwalne(?: \\(\\d{1,3}\\))?|pobierz xml'
const LEGAL =
  'o (?:stronie|serwisie|portalu)|pomoc|dostęp do informacji publicznej|skargi i wnioski|praca|dla (?:prasy|mediów)|centrum prasowe|zastrzeżenia|ogłoszenia drobne|reklama|ogłoszenie płatne|artykuł sponsorowany|tylko dla prenumeratorów|fundusze europejskie|zamówienia publiczne|petycje|nabory|english version|polityka (?:prywatności|cookies?|plików cookies?)|rodo|ochrona danych(?: osobowych)?|klauzul[aei] (?:informacyjn[aey]|rodo)|regulamin(?: (?:serwisu|strony))?|prawa autorskie|sygnali[sś]ci|nota prawna|bip|biuletyn informacji publicznej|epuap|e-?urząd|e-?usługi|rss|pomoc|faq|polski|english|deutsch|українська|русский|slovensky|česky|slovenčina|lietuvių|français|(?:pl|en|de|ua|uk|cz|cs|sk|fr|ru|lt|es)(?= ?[|·/ ] ?(?:pl|en|de|ua|uk|cz|cs|sk|fr|ru|lt|es)(?!\\p{L}))|(?<=(?:pl|en|de|ua|uk|cz|cs|sk|fr|ru|lt|es) ?[|·/ ] ?)(?:pl|en|de|ua|uk|cz|cs|sk|fr|ru|lt|es)'

/** One of them. */
export const CONTROL = `(?:${[CONSENT, NAVIGATION, ACCOUNT, SEARCH, TOOLS, ACCESS, RECORDS, FORM, POLL, VIEWER, LEGAL].join('|')})`

/** Names that pages have in menus: words of the language, too, so that it takes several to make a row of links. */
export const MENU =
  '(?:start|miasto|gmina|powiat|urząd(?: miasta| gminy| miejski)?|starostwo|samorząd|rada(?: miasta| gminy| miejska)?|burmistrz|wójt|prezydent|radni|sesje|uchwały|zarządzenia|prawo lokalne|aktualności|wydarzenia|ogłoszenia|kultura|sport|turystyka|edukacja|oświata|zdrowie|gospodarka|biznes|inwestycje|przetargi|zamówienia publiczne|budżet|finanse|podatki|odpady|środowisko|komunikacja|transport|dla mieszkańca|dla mieszkańców|dla turysty|dla turystów|dla inwestora|dla przedsiębiorcy|mieszkaniec|turysta|inwestor|przedsiębiorca|załatw sprawę|karty usług|e-usługi|organizacje pozarządowe|ngo|jednostki organizacyjne|sołectwa|osiedla|historia|galeria|multimedia|mapa|kontakt|praca|oferty pracy|konsultacje|petycje|wybory|media|dla mediów|o mieście|o gminie|o nas|projekty|fundusze)'

/** What is between the controls of a row. */
export const BETWEEN = '(?:: )?(?:\\[_{3,40}\\]|[ ,;:/|·•—–»«›‹→←↑↓()\\[\\]*".…-]){1,6}'

const END = '[^\\p{L}\\p{N}]{0,4}'
const OTHER_PAGES =
  '(?:(?:zobacz|czytaj|przeczytaj|sprawdź|polecamy)(?: (?:też|także|również|więcej|inne))?|(?:powiązane|podobne|inne|ostatnie|najnowsze|pozostałe|polecane|popularne|przydatne|ważne|więcej|zewnętrzne|najczęściej czytane|najpopularniejsze)(?: (?:artykuły|wiadomości|aktualności|strony|linki|dokumenty|wpisy|informacje|informacji|odnośniki|treści|ogłoszenia|tematy|serwisy|aktualności|wydarzenia))?|(?:w|na) t(?:ym|ej) (?:dziale|sekcji|kategorii|stronie|rozdziale)|na skróty|szybkie linki|linki|odnośniki|menu(?: (?:główne|boczne|strony|przedmiotowe|podmiotowe))?|nawigacja|spis treści|do pobrania|pliki(?: do pobrania)?|załączniki|materiały do pobrania|e-usługi|nasze (?:strony|serwisy|profile)|udostępnij|podziel się|obserwuj nas|tagi|kategorie|archiwum|na stronie|może (?:cię|państwa) zainteresować|warto przeczytać|więcej w tym dziale|na ten temat|więcej na ten temat)'

export const links = {
  name: new RegExp(`^${END}${MENU}${END}$`, 'u'),
  lists: new RegExp(`^${END}${OTHER_PAGES}${END}$`, 'u'),
  home: /^(?:strona główna(?: bip)?|start|bip|aktualności|archiwum|uchwały)$/u,
  members:
    /(?<![\p{L}])(?:człon(?:ek|kowie|ków|kostw\p{L}{1,2}|kowskie)|miasta|miast|gminy|gmin|samorządy|sygnatariusze|uczestnicy|kto należy|partnerzy|partnerskie|sieci|organizacje|związki|stowarzyszenia)(?![\p{L}])/u,
  states: new RegExp(`^(?!${STATES_NOTHING})`, 'u')
}
