/** Polish vocabulary as data: months, kinds of acts, heads of names with their cases, classes of membership. */

/** The forms of a noun, in small letters, in the order of the cases, singular: N, G, D, A, I, L. */
export interface Noun {
  gender: 'm' | 'f' | 'n'
  forms: readonly string[]
}

const nouns = (text: string): Record<string, Noun> =>
  Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map(line => {
        const [gender, ...forms] = line.trim().split(' ')
        return [forms[0]!, {gender: gender as Noun['gender'], forms}]
      })
  )

/** Genitive, as in dates, and locative, as in “w maju 2003 r.”; the nominative stands in headings. */
export const MONTHS: readonly (readonly string[])[] = [
  ['stycznia', 'styczniu', 'styczeń'],
  ['lutego', 'lutym', 'luty'],
  ['marca', 'marcu', 'marzec'],
  ['kwietnia', 'kwietniu', 'kwiecień'],
  ['maja', 'maju', 'maj'],
  ['czerwca', 'czerwcu', 'czerwiec'],
  ['lipca', 'lipcu', 'lipiec'],
  ['sierpnia', 'sierpniu', 'sierpień'],
  ['września', 'wrześniu', 'wrzesień'],
  ['października', 'październiku', 'październik'],
  ['listopada', 'listopadzie', 'listopad'],
  ['grudnia', 'grudniu', 'grudzień']
]

/** Number words in the cases in which they count members: “pięć miast”, “pięciu miast”. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  `2 dwa dwie dwóch dwaj dwu dwom dwoma
3 trzy trzech trzem trzema trzej
4 cztery czterech czterem czterema czterej
5 pięć pięciu pięcioma
6 sześć sześciu sześcioma
7 siedem siedmiu siedmioma
8 osiem ośmiu ośmioma
9 dziewięć dziewięciu dziewięcioma
10 dziesięć dziesięciu dziesięcioma
11 jedenaście jedenastu
12 dwanaście dwunastu
13 trzynaście trzynastu
14 czternaście czternastu
15 piętnaście piętnastu
16 szesnaście szesnastu
17 siedemnaście siedemnastu
18 osiemnaście osiemnastu
19 dziewiętnaście dziewiętnastu
20 dwadzieścia dwudziestu
30 trzydzieści trzydziestu
40 czterdzieści czterdziestu
50 pięćdziesiąt pięćdziesięciu
60 sześćdziesiąt sześćdziesięciu
70 siedemdziesiąt siedemdziesięciu
80 osiemdziesiąt osiemdziesięciu
90 dziewięćdziesiąt dziewięćdziesięciu
100 sto stu
200 dwieście dwustu
300 trzysta trzystu
400 czterysta czterystu
500 pięćset pięciuset
1000 tysiąc tysiąca`
    .split('\n')
    .flatMap(line => {
      const [value, ...words] = line.split(' ')
      return words.map(word => [word, Number(value)])
    })
)

/** Nouns for acts in the singular cases, with the type each is published as. */
export const ACT_TYPES = Object.fromEntries(
  `resolution uchwała uchwały uchwale uchwałę uchwałą
decision decyzja decyzji decyzję decyzją postanowienie postanowienia postanowieniu postanowieniem
ordinance zarządzenie zarządzenia zarządzeniu zarządzeniem rozporządzenie rozporządzenia rozporządzeniu rozporządzeniem
agreement porozumienie porozumienia porozumieniu porozumieniem umowa umowy umowie umowę umową
statute ustawa ustawy ustawie ustawę ustawą`
    .split('\n')
    .flatMap(line => {
      const [type, ...words] = line.split(' ')
      return words.map(word => [word, type])
    })
) as Readonly<Record<string, 'resolution' | 'decision' | 'ordinance' | 'agreement' | 'statute'>>

/** Adjectives for the class of a member, by their stems: “członkiem zwyczajnym”, “pełnoprawnego członka”. */
export const MEMBERSHIP_CLASSES = {
  nadzwyczajn: 'associate',
  zwyczajn: 'full',
  zwykł: 'full',
  pełnoprawn: 'full',
  pełn: 'full',
  rzeczywist: 'full',
  stowarzyszon: 'associate',
  wspierając: 'associate',
  wspomagając: 'associate',
  afiliowan: 'associate',
  założyciel: 'founding',
  współzałożyciel: 'founding',
  współtwórc: 'founding',
  inicjator: 'founding',
  obserwator: 'observer',
  kandyda: 'candidate',
  partner: 'partner'
} as const

/** Adjectives that say of a member nothing that makes a class. */
export const MEMBER_ADJECTIVES = [
  'aktywn',
  'czynn',
  'honorow',
  'zbiorow',
  'instytucjonaln',
  'stał',
  'pierwsz',
  'wieloletni',
  'długoletni',
  'now'
]

/** Beginnings of the names of organisations that cities are no members of. */
export const NO_NETWORKS =
  'unia europejska|unia|ue|onz|unesco|unicef|who|nato|oecd|rada europy|komisja europejska|parlament europejski|wspólnoty? europejsk|organizacja narodów|światowa organizacja|gus|główny urząd|fundacja|bank|ministerstwo|uniwersytet|politechnika|akademia|szkoła|instytut|izba|program|projekt|fundusz|krajowy rejestr|regionalna izba|towarzystwo|klub sportowy|ochotnicza|parafia|spółka|przedsiębiorstwo|zakład|agencja|centrum|polska akademia|erasmus|interreg|urbact|horyzont|dziennik|sąd|kościół|ruch|partia'

/** Verbs of those who have a task. */
export const RESPONSIBLE =
  '(?:koordynuj(?:e|ą)|prowadz(?:i|ą)|nadzoruj(?:e|ą)|obsługuj(?:e|ą)|zajmuj(?:e|ą) się|odpowiada(?:ją)? za|odpowiada(?:ją)?|(?:jest|są) odpowiedzialn(?:y|a|e|i)(?: za)?|odpowiedzialn(?:y|a|e|i) (?:jest|są)|czuwa(?:ją)? nad|opiekuj(?:e|ą) się|kieruj(?:e|ą)|realizuj(?:e|ą)|sprawuj(?:e|ą)|opłaca(?:ją)?|dba(?:ją)? o|monitoruj(?:e|ą)|utrzymuj(?:e|ą)|pełni(?:ą)?|bada|opiniuj(?:e|ą)|przygotowuj(?:e|ą)|organizuj(?:e|ą)|zapewnia(?:ją)?|pilotuj(?:e|ą)|rozlicza(?:ją)?|wskazuj(?:e|ą)|deleguj(?:e|ą))'

/** Words above a list or a table that say of its organisations that a city is a member of them. */
export const MEMBERSHIP_HEADING =
  '(?:(?:jest|są|jesteśmy|był[aoy]?|byliśmy|pozostaje(?:my)?|został[aoy]?) (?:[\\p{L}]{1,20} ){0,3}(?:współ)?(?:człon(?:kiem|kami)|założyciel(?:em|ami))|członkostw(?:o|a)(?! (?:w (?:zarządzie|komisji|radzie)|zawieszone))|przynależnoś(?:ć|ci|cią)|należ(?:y|ymy|ą|ał[aoy]?|eliśmy)(?: \\p{L}{1,20}){0,2} do|(?:do|w|z) których (?:[\\p{L}{:city}]{1,20} ){0,3}(?:należ|jest|uczestnicz|działa)[\\p{L}]{0,4}|uczestnicz(?:y|ymy|ą)(?: w|(?= w))|udział (?:{:city} |miasta |gminy |powiatu )?w|z udziałem|(?:{:city}|miasto|gmina|my) (?:jest |są )?w (?:[\\p{L}]{1,20} ){0,2}(?:organizacjach|sieciach|związkach|stowarzyszeniach|zrzeszeniach)|współtworz(?:y|ymy)|(?:związki|stowarzyszenia|organizacje|sieci)(?: i (?:związki|stowarzyszenia|organizacje|sieci))?,? (?:do|w) których|organizacje członkowskie|nasze (?:organizacje|sieci|członkostwa)|członkowie zrzeszeni)'

/** Verbs that begin a clause of their own after “i”, “a” or a comma. */
export const FINITE_VERBS =
  '(?:przystąpi|wstąpi|dołączy|wystąpi|uzyska|otrzyma|naby|zyska|zrezygnowa|opuści|utraci|straci|zawiesi|wznowi|złoży|podpisa|zgłosi|powróci|wróci|wycofa|przesta|zosta|sta|by|mia|posiada|należa|zrzesza|skupia|liczy|łączy|działa|powsta|założy|utworzy|powoła|prowadzi|koordynowa|reprezentowa|uczestniczy|wspiera|współpracowa|wyrazi|podję|przyję|przyzna|nada|objął|obję|bra|wzię|trwa|wygas|rozpoczę|zakończy|uchwali|zdecydowa|postanowi|stanowi|tworzy|współtworzy|pełni|figurowa|wesz|odesz|przenios|zmieni|ustanowi|zarejestrowa|odby|zorganizowa|gości)(?:ł|ła|ło|ły|li|ła[mś]|łem|liśmy|łyśmy)|wstąpiono|przystąpiono|przyjęto|przyznano|nadano|podjęto|wyrażono|zgłoszono|złożono|założono|utworzono|powołano|odnowiono|wznowiono|zawieszono|zakończono|podpisano|wybrano|przeniesiono|przekształcono|przemianowano|rozwiązano|zlikwidowano|zarejestrowano|wszedł|odszedł|przyjął|podjął|objął|należ(?:y|ą|ymy)|jest(?:eśmy)?|są|ma|mają|mamy|posiada(?:ją|my)?|zrzesza(?:ją)?|skupia(?:ją)?|liczy|łączy|działa(?:ją|my)?|prowadzi|koordynuje|reprezentuj(?:e|ą)|odpowiada(?:ją)?|zajmuj(?:e|ą) się|nadzoruje|uczestnicz(?:y|ą|ymy)|mieści|wspiera|promuje|współpracuj(?:e|ą|emy)|współtworz(?:y|ą|ymy)|pełni|zasiada(?:ją)?|obejmuje|służy|dąży|stanowi|tworzy|jednoczy|gromadzi|pozostaj(?:e|ą|emy)|zostaj(?:e|ą|emy)|figuruje|bierze|biorą|przystępuj(?:e|ą|emy)|wstępuj(?:e|ą|emy)|występuj(?:e|ą|emy)|opłaca|płaci|wynosi|wyniosła|wyniósł|trwa|ustaje|wygasa|obsługuje|wskazuje|deleguje|finansuje|kieruje|organizuje|wydaje|pomaga|znajduj(?:e|ą) się|zamierza(?:my|ją)?|planuj(?:e|ą|emy)|chc(?:e|ą|emy)|nie'

/** Heads of the names of organisations. A name begins with one, or with adjectives that agree with it. */
export const ORGANIZATION_NOUNS = nouns(`
m związek związku związkowi związek związkiem związku
m klub klubu klubowi klub klubem klubie
m konwent konwentu konwentowi konwent konwentem konwencie
m euroregion euroregionu euroregionowi euroregion euroregionem euroregionie
m instytut instytutu instytutowi instytut instytutem instytucie
m ruch ruchu ruchowi ruch ruchem ruchu
m sojusz sojuszu sojuszowi sojusz sojuszem sojuszu
m alians aliansu aliansowi alians aliansem aliansie
m klaster klastra klastrowi klaster klastrem klastrze
m program programu programowi program programem programie
m projekt projektu projektowi projekt projektem projekcie
m szlak szlaku szlakowi szlak szlakiem szlaku
f sieć sieci sieci sieć siecią sieci
f unia unii unii unię unią unii
f federacja federacji federacji federację federacją federacji
f konfederacja konfederacji konfederacji konfederację konfederacją konfederacji
f liga ligi lidze ligę ligą lidze
f izba izby izbie izbę izbą izbie
f organizacja organizacji organizacji organizację organizacją organizacji
f fundacja fundacji fundacji fundację fundacją fundacji
f metropolia metropolii metropolii metropolię metropolią metropolii
f wspólnota wspólnoty wspólnocie wspólnotę wspólnotą wspólnocie
f koalicja koalicji koalicji koalicję koalicją koalicji
f inicjatywa inicjatywy inicjatywie inicjatywę inicjatywą inicjatywie
f asocjacja asocjacji asocjacji asocjację asocjacją asocjacji
f karta karty karcie kartę kartą karcie
n stowarzyszenie stowarzyszenia stowarzyszeniu stowarzyszenie stowarzyszeniem stowarzyszeniu
n zrzeszenie zrzeszenia zrzeszeniu zrzeszenie zrzeszeniem zrzeszeniu
n porozumienie porozumienia porozumieniu porozumienie porozumieniem porozumieniu
n towarzystwo towarzystwa towarzystwu towarzystwo towarzystwem towarzystwie
n partnerstwo partnerstwa partnerstwu partnerstwo partnerstwem partnerstwie
n przymierze przymierza przymierzu przymierze przymierzem przymierzu
n konsorcjum konsorcjum konsorcjum konsorcjum konsorcjum konsorcjum`)

/** Heads of the names of bodies, with the type each is published as; “forum” and “komitet” can head organisations. */
export const BODY_NOUNS = nouns(`
m zarząd zarządu zarządowi zarząd zarządem zarządzie
m komitet komitetu komitetowi komitet komitetem komitecie
m sekretariat sekretariatu sekretariatowi sekretariat sekretariatem sekretariacie
m zespół zespołu zespołowi zespół zespołem zespole
m sejmik sejmiku sejmikowi sejmik sejmikiem sejmiku
m sąd sądu sądowi sąd sądem sądzie
f rada rady radzie radę radą radzie
f komisja komisji komisji komisję komisją komisji
f podkomisja podkomisji podkomisji podkomisję podkomisją podkomisji
f grupa grupy grupie grupę grupą grupie
f kapituła kapituły kapitule kapitułę kapitułą kapitule
n prezydium prezydium prezydium prezydium prezydium prezydium
n forum forum forum forum forum forum
n zgromadzenie zgromadzenia zgromadzeniu zgromadzenie zgromadzeniem zgromadzeniu
n zebranie zebrania zebraniu zebranie zebraniem zebraniu
n kolegium kolegium kolegium kolegium kolegium kolegium`)

export const BODY_TYPES: Readonly<Record<string, string>> = {
  zarząd: 'board',
  prezydium: 'board',
  kolegium: 'board',
  komitet: 'committee',
  komisja: 'committee',
  podkomisja: 'committee',
  kapituła: 'committee',
  sekretariat: 'secretariat',
  zespół: 'working group',
  grupa: 'working group',
  forum: 'forum',
  rada: 'board',
  sejmik: 'council',
  sąd: 'other',
  zgromadzenie: 'other',
  zebranie: 'other'
}

/** The last words of the names of bodies that have no Polish name, with the type each is published as. */
export const FOREIGN_BODIES: Readonly<Record<string, string>> = {
  board: 'board',
  bureau: 'board',
  presidium: 'board',
  committee: 'committee',
  commission: 'committee',
  assembly: 'other',
  secretariat: 'secretariat',
  'working group': 'working group',
  'task force': 'working group'
}

/** Heads of the names of a city's units. */
export const UNIT_NOUNS = nouns(`
m wydział wydziału wydziałowi wydział wydziałem wydziale
m referat referatu referatowi referat referatem referacie
m departament departamentu departamentowi departament departamentem departamencie
m urząd urzędu urzędowi urząd urzędem urzędzie
m oddział oddziału oddziałowi oddział oddziałem oddziale
m dział działu działowi dział działem dziale
m ośrodek ośrodka ośrodkowi ośrodek ośrodkiem ośrodku
m inspektorat inspektoratu inspektoratowi inspektorat inspektoratem inspektoracie
m dom domu domowi dom domem domu
m zakład zakładu zakładowi zakład zakładem zakładzie
m gabinet gabinetu gabinetowi gabinet gabinetem gabinecie
f kancelaria kancelarii kancelarii kancelarię kancelarią kancelarii
f delegatura delegatury delegaturze delegaturę delegaturą delegaturze
f agencja agencji agencji agencję agencją agencji
f biblioteka biblioteki bibliotece bibliotekę biblioteką bibliotece
n biuro biura biuru biuro biurem biurze
n muzeum muzeum muzeum muzeum muzeum muzeum
n starostwo starostwa starostwu starostwo starostwem starostwie
n centrum centrum centrum centrum centrum centrum
n stanowisko stanowiska stanowisku stanowisko stanowiskiem stanowisku`)

/** Offices that one person holds; they act and are given tasks like units. */
export const OFFICE_NOUNS = nouns(`
m burmistrz burmistrza burmistrzowi burmistrza burmistrzem burmistrzu
m prezydent prezydenta prezydentowi prezydenta prezydentem prezydencie
m wójt wójta wójtowi wójta wójtem wójcie
m starosta starosty staroście starostę starostą staroście
m marszałek marszałka marszałkowi marszałka marszałkiem marszałku
m wiceprezydent wiceprezydenta wiceprezydentowi wiceprezydenta wiceprezydentem wiceprezydencie
m wiceburmistrz wiceburmistrza wiceburmistrzowi wiceburmistrza wiceburmistrzem wiceburmistrzu
m wicestarosta wicestarosty wicestaroście wicestarostę wicestarostą wicestaroście
m zastępca zastępcy zastępcy zastępcę zastępcą zastępcy
m sekretarz sekretarza sekretarzowi sekretarza sekretarzem sekretarzu
m skarbnik skarbnika skarbnikowi skarbnika skarbnikiem skarbniku
m pełnomocnik pełnomocnika pełnomocnikowi pełnomocnika pełnomocnikiem pełnomocniku
m koordynator koordynatora koordynatorowi koordynatora koordynatorem koordynatorze
m dyrektor dyrektora dyrektorowi dyrektora dyrektorem dyrektorze
m kierownik kierownika kierownikowi kierownika kierownikiem kierowniku
m naczelnik naczelnika naczelnikowi naczelnika naczelnikiem naczelniku
m przewodniczący przewodniczącego przewodniczącemu przewodniczącego przewodniczącym przewodniczącym
m wiceprzewodniczący wiceprzewodniczącego wiceprzewodniczącemu wiceprzewodniczącego wiceprzewodniczącym wiceprzewodniczącym
m komendant komendanta komendantowi komendanta komendantem komendancie
f przewodnicząca przewodniczącej przewodniczącej przewodniczącą przewodniczącą przewodniczącej
f pełnomocniczka pełnomocniczki pełnomocniczce pełnomocniczkę pełnomocniczką pełnomocniczce
f koordynatorka koordynatorki koordynatorce koordynatorkę koordynatorką koordynatorce
f dyrektorka dyrektorki dyrektorce dyrektorkę dyrektorką dyrektorce
f kierowniczka kierowniczki kierowniczce kierowniczkę kierowniczką kierowniczce
f naczelniczka naczelniczki naczelniczce naczelniczkę naczelniczką naczelniczce`)

/** What stands before the name of a city or another unit of local government. */
export const MUNICIPALITY_NOUNS = nouns(`
f gmina gminy gminie gminę gminą gminie
n miasto miasta miastu miasto miastem mieście
n miasteczko miasteczka miasteczku miasteczko miasteczkiem miasteczku
m powiat powiatu powiatowi powiat powiatem powiecie
n województwo województwa województwu województwo województwem województwie
f stolica stolicy stolicy stolicę stolicą stolicy`)

/** Stems of what cities are called in the names of their networks: an organisation named after them is a network. */
export const MUNICIPAL_STEMS = [
  'miast',
  'miejsk',
  'międzymiejsk',
  'gmin',
  'międzygmin',
  'międzygminn',
  'komunaln',
  'powiat',
  'metropoli',
  'samorząd',
  'burmistrz',
  'prezydentów',
  'wójtów',
  'starostów',
  'uzdrowisk',
  'regionów',
  'portów',
  'stolic',
  'aglomeracj',
  'euroregion',
  'turystyczn'
]

/** Adjectives that stand before a noun in the names of towns: of “Sąsiedni Nowy Sącz” they belong to the name. */
export const TOWN_ADJECTIVES = [
  'nowy',
  'nowa',
  'nowe',
  'stary',
  'stara',
  'stare',
  'wielki',
  'wielka',
  'wielkie',
  'mały',
  'mała',
  'małe',
  'biały',
  'biała',
  'białe',
  'czarny',
  'czarna',
  'czarne',
  'zielona',
  'zielony',
  'jelenia',
  'kamienna',
  'stalowa',
  'ruda',
  'górny',
  'górna',
  'dolny',
  'dolna',
  'święta',
  'święty',
  'łysa',
  'dobre',
  'dobra',
  'kudowa',
  'złoty',
  'złota',
  'srebrna',
  'wysoka',
  'wysoki',
  'wysokie',
  'mokre',
  'suche',
  'górne',
  'dolne',
  'średnia',
  'dolna',
  'krzywe',
  'krzywa',
  'głogów',
  'czerwony',
  'czerwona',
  'dąbrowa',
  'bielsko',
  'kędzierzyn'
]

/** Small words inside names. */
export const NAME_CONNECTORS = [
  'i',
  'na',
  'rzecz',
  'dla',
  'nad',
  'pod',
  'przy',
  'do',
  'spraw',
  'ds',
  'im',
  'imienia',
  'ku',
  'of',
  'for',
  'and',
  'the',
  'de',
  'des',
  'du',
  'la',
  'le',
  'les',
  'di',
  'del',
  'della',
  'dei',
  'da',
  'y',
  'et',
  'und',
  'der',
  'am',
  'an',
  'upon',
  'van',
  'von'
]

/** Capitalised words that are never part of a name: they are read by rules. */
export const NEVER_IN_NAMES = [
  ...Object.keys(ACT_TYPES).filter(word => !word.startsWith('porozumieni')),
  // several of a kind
  ...'związki związków związkom związkami związkach stowarzyszeń stowarzyszeniom stowarzyszeniami stowarzyszeniach organizacje organizacjom organizacjami organizacjach'.split(
    ' '
  ),
  ...'dziennik dziennika dziennikowi dziennikiem dzienniku urzędowy urzędowego urzędowemu urzędowym urz woj statut statutu statutowi statutem statucie'.split(
    ' '
  ),
  ...'nr art ust pkt poz dz członek członka członkiem członkowie uzasadnienie załącznik załącznika pan pana panu panem pani panią panie panowie pln eur usd'.split(
    ' '
  )
]

/** Words that begin sentences in capitals without being names. */
export const COMMON_WORDS = new Set(
  `a aby aktualnie aktywnie albo ale ani aż bez bo bowiem by być był była było były celem cel celami chociaż choć co czy czyli dalej dalsze dane dla dlatego
  do dodatkowo dopiero dotychczas drugi druga drugie dziś dzisiaj ich ii ilość im inne inny inna instrukcja jak jako jednak jednym jedną
  jego jej jest jeszcze jeśli jeżeli już każdy każda każde kiedy kolejny kolejna kolejne kontakt która które który ku lub ma mają
  między m.in mimo misją misja można na nad najpierw należy należą nasz nasza nasze nas natomiast nie niech nim nowe nowy o obecnie obok
  od oprócz oraz oszczędności pierwszy pierwsza pierwsze po pod podczas podstawą ponad ponadto potem powrót poza praca przed przede przez
  przy przykładem przyjęcie przynależność przystąpienie raz razem reklama rocznie roczna równie również się siedziba siedzibą skład składka
  składkę składki skupia sąsiedni sąsiednia sąsiednie są szczegóły ta tak także tam te tego tej temu ten teraz to toteż traci trzeci trzecia tu tuż
  ty tym u udział udziału uwaga w we wg wielu wniosek wobec wraz wspólnie wspólną wszystkie wszystkich wykonanie wykonaniem wśród z za zadaniem
  zadania zamierza zanim zarówno zasady zaś zatem zawsze zgoda zgodę zgodnie został została zostało zrzesza ze że żaden żeby więcej lista
  strona drukuj udostępnij zostaw pomiń przeskocz szukaj informacja informacje menu rok roku rada radą czynności wyraża wyrażono miastem
  miejscowość pełny pełna przyjęto przyjęty powołano założono utworzono zamiast zasada status statut statutu działa działanie sesja
  aktualności ogłoszenia ogłoszenie ostatni ostatnia odtworzono decyzją decyzja decyzji uchwałą uchwała uchwały bip dzięki głównym główne głównymi głównie formalnie oficjalnie ogółem ostatnio pierwotnie ponownie regularnie stopniowo szczególnie wspólnie zazwyczaj zwykle efektem podstawowym podstawowe podstawową podstawowymi kolejnym kolejnymi
  nazwa liczba wartość kwota koszt delegat delegata delegatem przedstawiciel przedstawiciela przedstawicielem przedstawicielami współpraca współpracę
  reprezentuje reprezentantem reprezentanta rezygnacja spośród łącznie ostatecznie początkowo wcześniej później następnie dotąd niestety według
  zwyczajny zwyczajnym stowarzyszony stowarzyszonym wspierający wspierającym współzałożyciel współzałożycielem założyciel założycielem lp
  członkostwo członkostwa członków członkami członkom założycielami założyciele współzałożycielami uczestnik uczestnikiem uczestnikami uczestników inicjatorami inicjatorzy inicjatorem partnerami fundatorami sygnatariusze sygnatariuszami obserwatorem obserwatorami przewodniczący przewodnicząca prezes wiceprezes posiedzenie sesję samorząd samorządy samorządu urzędnicy władze mieszkańcy radni radny delegacja uczestnicy kraj państwo region regiony
  burmistrzowie prezydenci wójtowie sieci sprawy spraw sprawami obsługa obsługę obsługą kontakty pracami pracom działalność działalnością`
    .split(/\s+/)
    .filter(Boolean)
)

/** Countries in the genitive and the locative, too: they are no cities and no members of networks of cities. */
export const COUNTRIES = new Set(
  `albania albanii andora andory austria austrii belgia belgii białoruś białorusi bułgaria bułgarii chorwacja chorwacji cypr cypru cyprze
  czarnogóra czarnogóry czarnogórze czechy czech czechach dania danii estonia estonii finlandia finlandii francja francji grecja grecji gruzja gruzji
  hiszpania hiszpanii holandia holandii irlandia irlandii islandia islandii izrael izraela izraelu japonia japonii kanada kanady kanadzie
  kosowo kosowa kosowie liechtenstein litwa litwy litwie luksemburg luksemburga luksemburgu łotwa łotwy łotwie macedonia macedonii malta malty malcie
  mołdawia mołdawii niderlandy niderlandów niderlandach niemcy niemiec niemczech norwegia norwegii polska polski polsce polską polskę portugalia portugalii
  rosja rosji rumunia rumunii serbia serbii słowacja słowacji słowenia słowenii szkocja szkocji szwajcaria szwajcarii szwecja szwecji turcja turcji
  ukraina ukrainy ukrainie usa walia walii węgry węgier węgrzech włochy włoch włoszech anglia anglii chiny chin chinach europa europy europie`
    .split(/\s+/)
    .filter(Boolean)
)

/** Words for how exactly a count is stated. */
export const QUALIFIERS = {
  ponad: 'over',
  przeszło: 'over',
  'więcej niż': 'over',
  powyżej: 'over',
  około: 'about',
  'ok.': 'about',
  blisko: 'nearly',
  prawie: 'nearly',
  niemal: 'nearly',
  niespełna: 'nearly',
  'z górą': 'over',
  'mniej więcej': 'about',
  'bez mała': 'nearly',
  'co najmniej': 'at_least',
  przynajmniej: 'at_least',
  'nie mniej niż': 'at_least'
} as const

/** One alternative of many as part of a pattern; the longest first, so that none hides another. */
export const anyOf = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')

/** The forms of several nouns as part of a pattern. */
export const formsOf = (...tables: readonly Readonly<Record<string, Noun>>[]): string =>
  anyOf(tables.flatMap(table => Object.values(table).flatMap(({forms}) => forms)))

/** What a date stands in at the beginning of a sentence, before its subject and verb. */
const OPENING =
  /^(?:(?:założon|utworzon|powołan|stworzon|zawiązan)[aeyi]|powstał[aey]|w|we|z|ze|od|do|na|po|przed|dnia|zgodnie|podczas|uchwałą|decyzją|zarządzeniem|postanowieniem|mocą|wskutek|dopiero|już|także|również|według|wg|stan|najpierw|później|następnie|potem|ostatecznie|ponownie|jeszcze|formalnie|oficjalnie|obecnie|\d)(?![\p{L}])/iu
/** Forms that are verbs, as a rule; where there is one, a sentence can end. */
const VERB =
  /(?<![\p{L}])(?:\p{L}{2,20}(?:ł|ła|ło|li|ły|liśmy|łyśmy|ono|ano|ęto|yto|uje|ują|ujemy)|jest|są|ma|mają|należy|należą|należymy|liczy|zrzesza|skupia|działa|wynosi|wchodzi|otrzymuje|prowadzi)(?![\p{L}])/iu

const opens = (clause: string): boolean => OPENING.test(clause) && !VERB.test(clause)

/** “W 1999 r. przystąpił Brzezinek, w 2001 r. Dębowiec, a w 2003 r. Łąka”: what only says when goes on. */
const ONLY_WHEN =
  /, (?<joined>(?:a|zaś|natomiast|oraz) )?(?:już |dopiero |następnie )?(?:w|od|z dniem|dnia) (?:\d{1,2} )?(?:\p{Ll}{3,12} )?\d{4} r$/iu
const BEGINS_WITH_YEAR = /^(?:w|we|od|dnia) [^.;]{0,30}\d{4} r\. /iu
const goesOnWhen = (before: string): boolean => {
  const found = ONLY_WHEN.exec(before)
  return found !== null && (found.groups!['joined'] !== undefined || BEGINS_WITH_YEAR.test(before))
}

/** “Związek założyły w 1991 r. Brzezinek i Dębowiec”: who did it, or what was done, is still to come. */
const OPEN_VERB =
  /(?<!(?:go|je|ją|się|który|która|które|którą) (?:\p{Ll}{1,12} )?)(?<!\p{L})(?:(?:założy|utworzy|stworzy|powoła|zawiąza|przyję)(?:ły|li|ło|to)(?: do życia)?|(?:przyjmuje|skreśla|wpisuje|nadaje) się) (?:(?:w|dnia|z dniem) )?(?:\d{1,2} )?(?:\p{Ll}{3,12} )?\d{4} r$/iu

/** After “r.”, as after no other abbreviation, a sentence may end or not: “W 2019 r. Rada wyraziła zgodę.” */
const goesOn = (before: string, after: string): boolean =>
  /(?<![\p{L}])(?:r|br)$/iu.test(before) &&
  (goesOnWhen(before) ||
    OPEN_VERB.test(before) ||
    /^ ?(?:(?:nr|dz\. ?u|poz|prawo|kodeks|ordynacja)(?![\p{L}])|[–|(-])/iu.test(after) ||
    opens(before.slice(Math.max(...[':', ';', '–'].map(mark => before.lastIndexOf(mark))) + 1).trim()))

export const abbreviations = {
  goesOn,
  always: new Set(
    'm.in in pn np tj tzn tzw itp itd ds im ul al pl os św ks prof dr hab mgr inż gen płk lek red zob por ww wg pow woj gm tel nt t.j j jedn dz u dz.u urz dz.urz z późn zm późn.zm n.p'.split(
      ' '
    )
  ),
  beforeNumber: new Set(
    'pok tel fax faks kom art ust pkt lit poz nr par str tab rys ok zał godz nr. vol rozdz dz.u u'.split(' ')
  )
}

/** Where a text speaks of an end, a membership is not taken to last. */
export const endings =
  /(?<![\p{L}])(?:wystąpi(?:ł[aoiy]?|li|enie|enia|eniu|ć)|występuj[eą]|wygas(?:ł[aoy]?|a|nięci[ae]|nięciu)|zrezygnowa(?:ł[aoiy]?|no|li|ć)|rezygn(?:uje|acj[aiięą])|wypowie(?:dział[ay]?|dzian[oey]|dzeni[ae])|wykreśl(?:ono|on[aey]|eni[aeu])|wyklucz(?:ono|on[aey]|eni[aeu])|usta(?:ł[aoy]?|je|ni[ae])|zakończy(?:ł[aoy]?|ć)|opuści(?:ł[aoiy]?|li|ć)|zawie(?:szon[aeoy]|sił[ao]?|szeni[aeu])|przesta(?:ł[aoiy]?|je)|rozwiąza(?:n[aeoy]|ni[aeu])|zlikwidowan[aeoy]|byłym? członk|do \d{4} r)(?![\p{L}])/iu

/** Polish has no articles. */
export const articles = /(?!)/u

const CITY = 'miasto|miastu|miastem|mieście|gmina|gminę|gminie|gminą|powiat|powiatowi|powiatem'
/** How Polish refers to what it has named; organisations and bodies see references.ts and bodies.ts. */
export const references = {
  year: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:(?:(?<day>\\d{1,2}) )?(?<month>${MONTHS.flat().join('|')}) )?(?:(?:tego samego|tegoż|tego|tym samym) roku|(?<next>(?:następn|kolejn)(?:ego|ym) roku|rok później)|(?<last>poprzedni(?:ego|m) roku))|(?<whole>(?:tego samego|tym samym|tegoż|tego) dni(?:a|u)))(?![\\p{L}\\p{N}])`,
    'giu'
  ),
  later: {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:w |o )?(?<count>\\d{1,2}|${Object.keys(NUMBER_WORDS).join('|')}) lat(?:a)? (?:później|potem|(?<earlier>wcześniej))(?![\\p{L}\\p{N}])`,
      'giu'
    ),
    years: (count: string): number => NUMBER_WORDS[count.toLowerCase()] ?? Number(count)
  },
  organization: /(?!)/gu,
  city: new RegExp(
    `(?<![\\p{L}\\p{N}])(?<!(?:sąsiedn|okoliczn|pobli[ks]|inn|każd|drug|trzeci|kolejn|partnersk|bliźniacz|now|pierwsz|jedyn|tamtejsz)\\p{L}{0,4} )(?:(?:Miast(?:o|a|u|em)|Mieście|Gmin(?:a|y|ę|ie|ą)|Powiat(?:u|owi|em)?)|(?:${CITY})|(?<=(?:przystąpieni[aeu]|wstąpieni[aeu]|wystąpieni[aeu]|członkostw[aou]|udział[ue]?|budżetu|imieniu|decyzj[ąi]) )(?:miasta|gminy|powiatu))(?![\\p{L}\\p{N}]| \\p{Lu}| (?:wojewódzk|powiatow|partnersk|człon|założyciel|bliźniacz|sąsied))`,
    'gu'
  ),
  isCity: (noun: string, name: string): boolean => /^powiat/iu.test(noun) === /^powiat/iu.test(name),
  council: /(?!)/gu,
  yearless: new RegExp(
    `(?<![\\p{L}\\p{N}.])(?<day>\\d{1,2}) (?<month>${MONTHS.flat().join('|')})(?![\\p{L}\\p{N}]| \\d| (?:br|tego|tegoż|ub)(?![\\p{L}]))`,
    'giu'
  ),
  councilName: (): string => 'Rada',
  isCouncil: /rad/iu,
  own: /(?<![\p{L}\p{N}])(?:[Nn]asze miasto|[Nn]aszego miasta|[Nn]aszemu miastu|[Nn]aszym miastem|[Nn]aszym mieście|[Nn]asza gmina|[Nn]aszej gminy|[Nn]aszej gminie|[Nn]aszą gminę|[Mm]y)(?![\p{L}\p{N}])/gu,
  pronoun:
    /(?<network>(?<=(?:[Nn]ależ(?:y|ą|ymy|ał[aoy]?|eli|eliśmy)|(?:[Pp]rzystąpi|[Ww]stąpi|[Dd]ołączy)(?:ł[aoiy]?|li|liśmy)) do |(?:[Ww]ystąpi(?:ł[aoiy]?|li|liśmy)|[Oo]dszedł|[Oo]deszł[aoy]) z )(?:niego|niej)(?![\p{L}\p{N}])|(?<=w )(?:nim|niej)(?= (?:człon|obserwator|uczestnik)))|(?<=(?:[Nn]ależ(?:y|ą|ał[aoy]?) do|[Dd]ziała w|[Zz]rzesza|[Ss]kupia|[Dd]ziała|[Łł]ączy|w) )(?:niego|niej|nim|ono|ona|on)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:[Oo]no|[Oo]na|[Oo]n)(?= (?:zrzesza|skupia|działa|łączy|liczy|jednoczy))/gu,
  cityPronoun:
    /(?<=(?:jest|był[ao]?|został[ao]?) )(?:on|ono|ona)(?= (?:[\p{Ll}]{1,20} ){0,2}członkiem)|(?<![\p{L}\p{N}])(?:[Oo]n|[Oo]no|[Oo]na)(?= (?:przystąpił[ao]|wstąpił[ao]|należ(?:y|ał[ao]?) do|jest (?:[\p{Ll}]{1,20} ){0,2}członkiem))/gu
}
