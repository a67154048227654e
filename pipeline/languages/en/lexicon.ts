/** English vocabulary as data: months, kinds of acts, heads of names, classes of membership. Patterns are made from it. */
import type {ActDocuments} from '../../language.ts'

export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december'
]

export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90
}

/** Nouns for acts, with the type each is published as. */
export const ACT_TYPES = {
  resolution: 'resolution',
  decision: 'decision',
  minute: 'resolution',
  motion: 'resolution',
  order: 'decision',
  decree: 'decision',
  ordinance: 'ordinance',
  'by-law': 'ordinance',
  bylaw: 'ordinance',
  agreement: 'agreement',
  statute: 'statute'
} as const

/** Words before “member” and the class they make. */
const CLASS_WORDS = {
  full: 'full',
  'fully fledged': 'full',
  'fully-fledged': 'full',
  'full-fledged': 'full',
  ordinary: 'full',
  regular: 'full',
  associate: 'associate',
  associated: 'associate',
  supporting: 'associate',
  affiliate: 'associate',
  affiliated: 'associate',
  observer: 'observer',
  founding: 'founding',
  founder: 'founding',
  'co-founding': 'founding',
  candidate: 'candidate',
  partner: 'partner',
  active: 'member',
  collective: 'member',
  participating: 'member',
  paying: 'member',
  voting: 'member',
  institutional: 'member'
} as const

/** Classes of membership, as they are written with their nouns; in the plural, too. */
export const MEMBERSHIP_CLASSES = {
  ...Object.fromEntries(
    Object.entries(CLASS_WORDS).flatMap(([word, held]) =>
      ['member', 'members', 'membership', 'member city', 'member cities', 'member status'].map(noun => [
        `${word} ${noun}`,
        held
      ])
    )
  ),
  observer: 'observer',
  observers: 'observer',
  'observer status': 'observer',
  'associate status': 'associate',
  'candidate status': 'candidate',
  'partner status': 'partner',
  associate: 'associate',
  associates: 'associate',
  'full status': 'full',
  founder: 'founding',
  founders: 'founding',
  'co-founder': 'founding',
  'co-founders': 'founding',
  cofounder: 'founding',
  'partner city': 'partner',
  'partner cities': 'partner',
  partner: 'partner',
  signatory: 'member',
  signatories: 'member',
  'member city': 'member',
  'member cities': 'member',
  'member town': 'member',
  'member municipality': 'member',
  membership: 'member',
  memberships: 'member',
  member: 'member',
  members: 'member'
} as Readonly<Record<string, (typeof CLASS_WORDS)[keyof typeof CLASS_WORDS]>>

/** Heads of the names of bodies, which stand last: “Culture Forum”. */
export const BODY_TYPES = {
  forum: 'forum',
  'working group': 'working group',
  'working party': 'working group',
  'task force': 'working group',
  'task group': 'working group',
  'steering group': 'working group',
  'expert group': 'working group',
  'project group': 'working group',
  'thematic group': 'working group',
  'study group': 'working group',
  'action group': 'working group',
  'interest group': 'working group',
  'advisory group': 'working group',
  'contact group': 'working group',
  'coordination group': 'working group',
  'coordinating group': 'working group',
  'core group': 'working group',
  committee: 'committee',
  subcommittee: 'committee',
  'sub-committee': 'committee',
  commission: 'committee',
  board: 'board',
  presidium: 'board',
  'executive bureau': 'board',
  panel: 'other',
  'general council': 'other',
  'youth council': 'other',
  'youth parliament': 'other',
  'expert council': 'other',
  'advisory council': 'other',
  'scientific council': 'other',
  'steering council': 'other',
  'supervisory council': 'other',
  'executive council': 'board',
  'governing council': 'board',
  'management council': 'board',
  bureau: 'office',
  secretariat: 'secretariat',
  assembly: 'other',
  'general assembly': 'other',
  'general meeting': 'other',
  'general conference': 'other'
} as const

/** Heads of the names of a city's units, which stand first with “of”, “for” or “on”, or last. */
export const UNIT_TYPES = {
  chancellery: 'office',
  office: 'office',
  department: 'office',
  division: 'office',
  directorate: 'office',
  section: 'office',
  unit: 'office',
  bureau: 'office',
  agency: 'office',
  service: 'office',
  services: 'office',
  centre: 'office',
  center: 'office',
  secretariat: 'office',
  branch: 'office',
  team: 'office',
  desk: 'office',
  treasurer: 'office',
  cabinet: 'office',
  delegation: 'office'
} as const

/** First words of bodies that are a city's, whatever networks a document tells of. */
export const OF_CITY =
  /^(?:municipal|city|town|village|county|district|borough|local|school|council|parish|provincial|mayoral|budget|audit|finance|planning|housing|licensing|scrutiny|overview|cabinet|public works|police|library|election)(?![\p{L}'-])|\((?:finance|planning|budget|audit)\)|^standing committee$/iu

/** Officers of a city, who stand last in the names of their offices, or first with “of” or “for”. */
export const OFFICERS = new Set(
  `mayor burgomaster manager director clerk leader councillor councilor alderman specialist
  coordinator co-ordinator officer commissioner treasurer comptroller secretary administrator planner engineer advisor
  adviser starosta executive registrar archivist librarian curator warden provost`
    .split(/\s+/)
    .filter(Boolean)
)

/** Officers who need no other word: the Mayor. */
export const OFFICERS_ALONE = new Set('mayor burgomaster clerk treasurer provost starosta'.split(' '))

/** Heads of the names of organisations. */
export const ORGANIZATION_HEADS = [
  'association',
  'network',
  'union',
  'alliance',
  'league',
  'federation',
  'confederation',
  'organisation',
  'organization',
  'community',
  'partnership',
  'coalition',
  'consortium',
  'club',
  'covenant',
  'compact',
  'movement',
  'foundation',
  'society',
  'initiative',
  'pact',
  'microregion',
  'euroregion'
]

/** What cities are called in the names of their networks: an organisation named after them is a network. */
/** Heads of organisations that cities can belong to, whatever else their names say. */
export const NETWORK_HEADS = [
  'association',
  'network',
  'union',
  'alliance',
  'league',
  'federation',
  'confederation',
  'partnership',
  'coalition',
  'covenant',
  'compact',
  'pact',
  'microregion',
  'euroregion'
]

/** First words of names that are none of an organisation: “Charter of Winter Towns”. */
export const EVENT_HEADS = new Set(
  'charter day days week year prize award declaration conference summit congress festival fund project capital code agreement convention protocol strategy plan house museum street square round meeting seminar workshop exhibition gathering'.split(
    ' '
  )
)

export const MUNICIPAL_NOUNS = [
  'city',
  'cities',
  'town',
  'towns',
  'municipality',
  'municipalities',
  'municipal',
  'commune',
  'communes',
  'metropolis',
  'metropolises',
  'capitals',
  'mayors',
  'governments',
  'authorities',
  'regions',
  'counties',
  'ports',
  'villages',
  'boroughs'
]

/** What stands before the name of a city, and before “Council” in the name of its council. */
export const CITY_HEADS = [
  'city',
  'burgh',
  'town',
  'municipality',
  'commune',
  'borough',
  'village',
  'township',
  'shire',
  'county',
  'district',
  'metropolis'
]
export const COUNCIL_KINDS = [
  'urban district',
  'rural district',
  'metropolitan borough',
  'metropolitan district',
  'local',
  'city',
  'town',
  'municipal',
  'village',
  'borough',
  'county',
  'district',
  'metropolitan',
  'commune',
  'community',
  'common',
  'parish'
]

/** What councils are called elsewhere: “Village Board”, “Board of Trustees”. */
export const OTHER_COUNCILS =
  '(?:city|town|village|township|county) commission|(?:village|township|borough) board|boards? of (?:trustees|aldermen|selectmen|supervisors|(?:county |city |town )?commissioners|councillors)|municipal plenary|municipal district|sangguniang (?:panlungsod|bayan|panlalawigan)|common council|select board|borough assembly'

/** Small words inside names. */
export const NAME_CONNECTORS = [
  'of',
  'for',
  'and',
  'the',
  '&',
  'de',
  'del',
  'della',
  'delle',
  'dei',
  'di',
  'da',
  'do',
  'du',
  'la',
  'le',
  'les',
  'des',
  'las',
  'los',
  'am',
  'an',
  'der',
  'den',
  'im',
  'upon',
  'sur',
  'sous',
  'nad',
  'pod',
  'van',
  'von',
  'y',
  'e',
  'et',
  'und',
  'al',
  'el',
  'ob',
  'pri',
  'por',
  'og',
  'och',
  'és'
]

/** “Of” and “and” in other languages, after which names go on in small letters. */
export const FOREIGN_OF =
  'de des du del della delle dei degli di da das dos et y e i bez für und der den zonder voor van och för av za na sous sur aux au'.split(
    ' '
  )

/** Heads that organisations share with meetings and bodies: “Northern Towns Conference”. */
export const SOFT_HEADS = new Set('conference circle ring chain forum platform programme group'.split(' '))

/** Where members are, at the end of the name of a network: “Green Harbours Asia”. */
export const REGION_WORDS = new Set(
  'uk asia europe africa america americas oceania pacific international worldwide global north south east west network'.split(
    ' '
  )
)

/** Last words of names of meetings and things that are called after an organisation: “Union Meeting”. */
export const MEETINGS = new Set(
  'meeting meetings congress summit day days week year house street square road avenue park budget law treaty programme project projects award prize festival fair school hall website newsletter charter strategy plan office standards standard'.split(
    ' '
  )
)

/** Possessives that belong to the name they stand in: “Mayor's Office”. */
export const NAME_POSSESSIVES = [
  'hall',
  'council',
  'mayor',
  'president',
  'women',
  'men',
  'people',
  'children',
  'governor',
  'burgomaster',
  'citizen',
  'city',
  'clerk',
  'treasurer',
  'manager',
  'leader',
  'executive',
  'director',
  'solicitor'
]

/** Capitalised words that are never part of a name: they are read by rules. */
export const NEVER_IN_NAMES = [
  ...Object.keys(ACT_TYPES),
  ...Object.keys(ACT_TYPES).map(noun => `${noun}s`),
  'act',
  'acts',
  'article',
  ...'passed adopted approved enacted introduced read done given dated issued signed ordered whereas resolved ordained attest ayes noes nays regular minutes carried defeated pursuant moved seconded monday tuesday wednesday thursday friday saturday sunday'.split(
    ' '
  ),
  ...'quit joins rejoins leaves joined rejoined withdraws becomes decides'.split(' '),
  'member',
  'members',
  'membership',
  'associate',
  'founding',
  'observer',
  'observers',
  'full',
  'no',
  'nr',
  'number',
  'eur',
  'usd',
  'gbp',
  'pln',
  'sek',
  'chf',
  'czk'
]

/** Words that begin sentences in capitals without being names. */
export const COMMON_WORDS = new Set(
  `a about above according having across after again all also although always am among amongst an and another any are around as at back be
  because been before being below besides between both but by can chief close could currently details did do does during each earlier
  either even every few first five following for former formerly four from further furthermore had has have he hence her here his
  how however i if in including initially instead into is it its itself just last later latest like main many may meanwhile more
  moreover most much my name neither never nevertheless next nine nobody none nor not nothing now of off often on once one only or
  other others our out over own over-all per perhaps please press previously rather read related same second see several she should
  since six so some soon still such ten than that the their them then there therefore these they third this those three through
  throughout thus to today together too twelve two under until up upon us was we were what when where whereas which while who whose
  website contact-point why will with within without would yes yet you your accept additionally apart at currently delegations detailed enter interest
  membership almost beyond circa despite far full given half less like long near outside overall prior quite sometimes though twice unlike unless well whenever wherever whether everyone everything someone something nobody worldwide friendship twinning pursuant search share skip submit thanks whereby annual fees dues consent joined founded established created based
  member members accession admission withdrawal application approval participation entry leaving joining resolution decision news contact neighboring neighbouring nearby left withdrew resigned rejoined admitted accepted expelled suspended reinstated status affiliate associated ordinary honorary supporting participating whereas ayes noes home links back loading print save send source`
    .split(/\s+/)
    .filter(Boolean)
)

/** Words for what is told of networks, which name nothing where they begin a line: “Mission: …”, “Headquarters in …”. */
export const GENRE_WORDS = new Set(
  `mission missions aim aims goal goals objective objectives purpose purposes task tasks vision headquarters seat status class
representative representatives representation responsible responsibility staff coordinated co-ordinated managed handled competent lead
coordinator coordination co-ordination candidate candidates candidacy signatory
signatories partners participants founders launched launch registered number founder mandate liaison participating bodies organs
committees commissions groups date year cooperation activities work headquartered seated organised organized initiated conceived
named called known formed signed admitted accepted elected chaired hosted supported funded led run held set made built born begun
being having current new present former original early taking working participating cooperating bringing uniting representing starting`
    .split(/\s+/)
    .filter(Boolean)
)

/** Countries and what is larger, which are no members of networks of cities and no cities. */
export const COUNTRIES =
  `Europe,Asia,Africa,America,Americas,Oceania,Australasia,North America,South America,Latin America,Central America,Caribbean,Middle East,
Central Europe,Eastern Europe,Western Europe,Northern Europe,Southern Europe,South-Eastern Europe,Central and Eastern Europe,Scandinavia,
Balkans,Baltics,Baltic,Mediterranean,Adriatic,Atlantic,Pacific,Arctic,Carpathians,Alps,Pyrenees,Far East,Southeast Asia,South-East Asia,
Albania,Algeria,Andorra,Argentina,Armenia,Australia,Austria,Azerbaijan,Bangladesh,Belarus,Belgium,Bolivia,
Bosnia and Herzegovina,Brazil,Bulgaria,Cameroon,Canada,Chile,China,Colombia,Costa Rica,Croatia,Cuba,Cyprus,Czech Republic,Czechia,Denmark,
Ecuador,Egypt,England,Estonia,Ethiopia,Finland,France,Georgia,Germany,Ghana,Great Britain,Greece,Greenland,Hungary,Iceland,India,Indonesia,
Iran,Iraq,Ireland,Israel,Italy,Japan,Jordan,Kazakhstan,Kenya,Kosovo,Latvia,Lebanon,Libya,Liechtenstein,Lithuania,Malaysia,Malta,Mexico,
Moldova,Montenegro,Morocco,Mozambique,Netherlands,New Zealand,Nigeria,North Macedonia,Northern Ireland,Norway,Pakistan,Palestine,
Peru,Philippines,Poland,Portugal,Romania,Russia,Scotland,Senegal,Serbia,Slovakia,Slovenia,South Africa,South Korea,Spain,Sweden,Switzerland,
Syria,Taiwan,Thailand,Tunisia,Turkey,Türkiye,Uganda,Ukraine,United Kingdom,United States,Uruguay,Uzbekistan,Venezuela,Vietnam,Wales`
    .split(',')
    .map(name => name.trim())

/** Words for how exactly a count is stated. */
export const QUALIFIERS = {
  over: 'over',
  'more than': 'over',
  'in excess of': 'over',
  about: 'about',
  around: 'about',
  approximately: 'about',
  some: 'about',
  roughly: 'about',
  circa: 'about',
  'just over': 'over',
  'well over': 'over',
  'a little over': 'over',
  'slightly over': 'over',
  'just above': 'over',
  'upwards of': 'over',
  'well more than': 'over',
  'just under': 'nearly',
  'not quite': 'nearly',
  'a little under': 'nearly',
  'as good as': 'nearly',
  'just about': 'about',
  'in the region of': 'about',
  nearly: 'nearly',
  almost: 'nearly',
  'close to': 'nearly',
  'fewer than': 'nearly',
  'less than': 'nearly',
  'at least': 'at_least'
} as const

/** Organisations of states, their institutions and their like: no networks of cities, whoever accedes to them. */
export const OF_STATES = new Set(
  `european union,eu,united nations,un,unesco,who,world health organization,world health organisation,nato,oecd,osce,council of europe,
european commission,european parliament,european economic area,european communities,european community,committee of the regions,
world bank,unicef,unhcr,un-habitat,un habitat,african union,commonwealth,commonwealth of nations,nordic council,visegrad group,schengen,world trade organization`
    .split(',')
    .map(name => name.trim())
)

/** Whom other associations are of than cities: their names alone make no network of cities. */
export const OF_OTHERS = new Set(
  `football soccer rugby hockey basketball volleyball cricket athletic sports sport chess cycling-club rotary lions workers trade labour labor
farmers fishermen growers producers teachers students pupils parents tenants residents homeowners neighbours householders pensioners
veterans employers employees traders merchants retailers hoteliers brewers bakers builders contractors engineers architects lawyers bar
nurses doctors medical press journalists writers artists musicians choral choir historical horticultural allotment gardeners beekeepers
kennel anglers hunters motorists taxi drivers firefighters scouts women's youth housing credit savings insurance`.split(
    /\s+/
  )
)

/** What someone is who stands for a city in a network, or for the network in the city. */
export const ROLE =
  '(?:(?:main|first|official|local|national|city|municipal|voting|appointed|permanent|chief|lead|leading|single|designated|nominated|primary|named|standing|substitute|alternate|alternative|deputy|nodal|responsible|competent|coordinating|day-to-day) ){0,2}(?:liaison(?: officer| office)?|contact(?: point| person| office)?|point of contact|focal point|representative|delegate|spokesperson|coordinator|co-ordinator|correspondent|alternate|alternative|substitute|deputy|link|(?<=(?:lead|leading|nodal|responsible|competent|coordinating) )(?:department|office|unit|service|section|team|agency|division|authority|body))'

const OWNED =
  "(?:(?:the (?:city|town|council|municipality|borough|shire|county)|{:city|name|organization|country|body})'s? |our |its |their |the |an? )?"

const IS = '(?:is|are|was|were|has been|have been|remains|remain)'
/** Verbs of those who have a task, and adverbs before them. */
const TASKS = [
  'co-?ordinat(?:es?|ed|ing)|manag(?:es?|ed|ing)|oversees?|supervises?|handles?|administers?|conducts|runs?|follows?|keeps?|maintains?|leads?|monitors?',
  'represents?|represented|looks? after|looked after|deals? with|takes? care of|attends? to|answers? for|sees? to|liaises? with|speaks? for|stands? for',
  `(?:${IS} )?(?:made )?responsible for(?: the coordination of| coordinating)?|${IS} (?:in charge of|tasked with|entrusted with|charged with|competent for|accountable for)`,
  '(?:has|have|had) (?:charge|the care|the lead) of|(?:holds|bears|has|carries) (?:the )?(?:overall )?responsibility for|(?:goes|will go) on being (?:responsible for|in charge of)|(?:continues|will continue) to (?:be responsible for|coordinate|represent|look after|manage|handle|keep)',
  `(?:acts|serves|functions|acted|served) as(?: ${OWNED}${ROLE}(?: to| for| with| in| on| at| between)?)?`,
  `(?:is|are|remains)(?: also| now| still)? ${OWNED}${ROLE} (?:to|for|with|in|on|at|between)`,
  '(?:has|have) been (?:coordinating|co-ordinating|managing|responsible for|in charge of|looking after|representing|handling|dealing with)|(?:ensures?|assures?|secures?|provides?)(?= (?:the )?(?:coordination|co-ordination|management|implementation|liaison|secretariat|representation|follow-up)(?![\\p{L}]))'
]
export const RESPONSIBLE = TASKS.join('|')

/** What heads a line or a row that says who in the city has charge of what stands above it. */
export const IN_CHARGE =
  '(?:(?:our|your|staff|city|town|council|municipal|local|competent|responsible|lead|leading|official|contact) ){0,2}(?:lead|contact(?: point| office| in the (?:town hall|city hall|city|municipality))?|responsible(?: (?:department|unit|office|service))?|responsibility|coordinator|co-ordinator|coordination|co-ordination|coordinated by|liaison|in charge(?: (?:at|in) the (?:town hall|city hall|city|municipality))?|handled by|managed by|run by|followed by|represented by|looked after by|department(?: in charge| responsible)?|unit(?: in charge| responsible)?|office|service|officer|officer delegate|representative|delegate|focal (?:point|office))'

/** What is done with a task, before “by” or “in” and the unit that does it. */
export const DONE_BY_UNIT =
  'looked after|coordinated|supported|channelled|co-ordinated|managed|handled|kept|maintained|run|overseen|supervised|dealt with|taken care of|attended to|seen to|administered|led|followed|pooled|concentrated|housed|conducted|carried out|carried|organi[sz]ed|monitored|implemented|executed|performed|discharged|serviced|done'

/** One alternative of many as part of a pattern; the longest first, so that none hides another. */
export const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')

/** How acts are written down as documents of their own. */
export const documents: ActDocuments = {
  before:
    /^["'(*•\s-]*(?:(?:item|no|agenda item|point|draft)?\.? ?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivx]{1,5})[.):]?(?: [-–])? )?(?:an? |the )?(?:(?:city|town|village|county|borough|municipal|common|full|joint|executive|cabinet|committee|board|commission|council|mayor's|certified|unofficial translation:?) ){0,3}$/iu,
  cited: /(?<!\p{L})(?:resolved|decided|agreed) \((?:an? |the )?$/iu,
  minutes: /(?<!\p{L})(?:minutes|consent agenda|proceedings of|extract from the register of decisions)(?!\p{L})/iu,
  draft:
    /^(?:draft(?!ed|ing)|proposed|unadopted)(?!\p{L})|(?<!\p{L})(?:draft (?:resolution|decision|ordinance|by-?law|motion)|not (?:yet )?adopted)(?!\p{L})/iu,
  enacting:
    /(?<!\p{L})(?:(?:resolves?|decides?|orders?|ordains?|enacts?|adopts?|determines?|hereby)(?: (?:as follows|the following|to)|:|$)|be it (?:therefore |hereby |further |ordained |enacted |and it is hereby ){0,4}(?:resolved|ordained|enacted|ordered)|(?:it is|is|was|be) (?:hereby )?(?:resolved|decided|ordered)(?: as follows|:| that)|the following is (?:resolved|decided)|resolved)(?!\p{L})/iu,
  first: /^(?:(?:§|section|sec\.|article|art\.|paragraph) ?)?\(?(?:1|i|one)[.):]?(?: |$)|^that /iu,
  recital:
    /^["'(]?(?:and )?(?:whereas|recitals?|considering that|having (?:regard to|considered)|noting that)(?!\p{L})/iu,
  reasons:
    /^["'(]?(?:background|reasons?|reasoning|justification|explanatory (?:note|memorandum)|explanation|rationale|statement of reasons|staff (?:report|summary)|fiscal (?:impact|note)|summary|notes?)(?:[.:]|$| for | of | to | – | - )/iu,
  rejected:
    /(?<!\p{L})(?:(?:motion|resolution|proposal|amendment|vote|item|ordinance) (?:was |is |has been |then )?(?:not (?:adopted|carried|approved|passed)|lost|defeated|rejected|failed|fails|died|dies|withdrawn|tabled|deferred|postponed)|(?:was|were) (?:not (?:adopted|approved|carried|passed)|rejected|defeated|turned down|voted down|lost)|failed to (?:pass|carry)|defeated|lack of a second|did not (?:pass|carry))(?!\p{L})/iu,
  carried:
    /(?<!\p{L})(?:carried|passed(?! (?:over|by the))|adopted|approved|resolved|agreed|enacted|unanimous(?:ly)?)(?!\p{L})/iu,
  decision:
    /^["'(]?(?:(?:the )?(?:proposed|proposal for|council|committee|cabinet|officer's|draft|motion|board) )?(?:decision|resolution|proposal|recommendation|resolved|determination|motion)s?(?: of the [\p{L} ]{3,40}| (?:no\.?|number) ?[\d/-]{1,12})?(?: ?[:.(–-]|$)/iu,
  items: {
    mark: /^(?<mark>(?:(?:item|agenda item|minute)(?: no\.?)? ?)?(?<number>§ ?\d{1,4}|\d{1,4} ?§|\p{Lu}{0,4}\.?\d{1,4}(?:[./-]\d{1,6}){0,3})[.):]{0,2}(?= |$)(?! (?:january|february|march|april|may|june|july|august|september|october|november|december)(?! \p{L}))(?: ?[-–:](?= ))?)/iu,
    ofDecisions: /§|\d\/\d|^\p{L}{1,4}\d/u,
    decides: [
      {type: 'resolution', pattern: /(?<!\p{L})(?:resolved|resolves)(?!\p{L})/iu},
      {
        type: 'decision',
        pattern:
          /(?<!\p{L})(?:decides?|decided)(?: (?:that|to|as|in accordance|unanimously)(?!\p{L})|:|,|$)|^["'(]?(?:the )?decision(?: of the [\p{L} ]{3,40})?(?: ?[:.(–-]|$)/iu
      },
      {
        type: 'resolution',
        pattern:
          /(?<!\p{L})(?:agreed(?: (?:that|to|unanimously))|approved (?:that|the)|recommendations? (?:was|were) (?:approved|agreed|adopted|accepted)|carried)(?!\p{L})/iu
      }
    ]
  }
}

export const abbreviations = {
  always: new Set(
    'mr mrs ms dr cllr cllrs ald crs messrs prof st ste sta sto mt ft tel e.g i.e cf vs etc approx incl inc ltd jr sr hon rev gen col'.split(
      ' '
    )
  ),
  // “the U.S. Conference of Mayors”
  goesOn: (before: string, after: string): boolean =>
    /(?<!\p{L})U\.[SKN]$/u.test(before.slice(-4)) &&
    /^\p{Lu}\p{Ll}/u.test(after) &&
    !/^(?:The|It|In|We|An?|This|That|He|She|Since|As|On|At|Its|For|From|By|There|They|Our) /.test(after),
  beforeNumber: new Set('rs no nos nr art arts sec par para item vol p pp ch fig reg approx ca c'.split(' '))
}

/** Where a text speaks of an end, a membership is not taken to last. */
export const endings =
  /(?<![\p{L}])(?:left|leav(?:e|es|ing)|withdr(?:ew|awn|aw|aws|awing|awal)|resign(?:s|ed|ation)?|quit|cancel(?:s|l?ed|lation)|terminat(?:es|ed|ion)|expell?ed|laps(?:e|es|ed)|expired|suspen(?:ded|sion)|former(?:ly)?(?![,.;]| (?:in|since|from)\b)|no longer|until|ceased|ended|dissolved)(?![\p{L}])/iu

export const articles = /(?<![\p{L}])(?:the|an?|our|this) $/iu

/** How English refers to what it has named; the article before it is not part of the words. */
export const references = {
  organization: new RegExp(
    `(?<=\\b(?:the|The|our|this|This) )(?:${anyOf([...ORGANIZATION_HEADS, ...ORGANIZATION_HEADS.map(head => head[0]!.toUpperCase() + head.slice(1))])})(?![\\p{L}\\p{N}]| (?:of|for) )`,
    'gu'
  ),
  pair: /(?<=(?<!\p{L})(?:to|of|in|with|from|joined|left|joins|leaves|entered) )(?<both>both(?: of (?:them|these))?(?: (?:networks|associations|organi[sz]ations|alliances|unions|leagues|bodies|partnerships))?)(?=[.,;:)]|$| (?:since|in|from|as|today|until|on|by)(?!\p{L}))|(?<=(?<!\p{L})[Tt]he )(?:(?<former>former)|(?<latter>latter))(?=[.,;:)]|$|'s| (?:in|since|from|on|as|until|is|was|has|had|and|by|with|to|only|two|three|a)(?!\p{L}))/gu,
  called:
    /(?<=\b(?:the|The) )(?:Conference|Circle|Forum|Assembly|Group|Platform|Ring|Chain|Programme|Council of \p{Lu}\p{Ll}+)(?![\p{L}\p{N}]| (?:of|for) )/gu,
  city: new RegExp(
    `(?<=\\b(?:the|The|our|Our) )(?:${anyOf([...CITY_HEADS, ...CITY_HEADS.map(head => head[0]!.toUpperCase() + head.slice(1))])})(?![\\p{L}\\p{N}]| of | [Cc]ouncil)`,
    'gu'
  ),
  council:
    /(?<=\b(?:the|The) )(?:(?:City|Town|Municipal|city|town|municipal) )?[Cc]ouncil(?![\p{L}\p{N}]| of | (?:[Cc]hambers?|[Oo]ffices?|[Hh]ouse|[Bb]uildings?|[Tt]ax|[Hh]ousing|[Hh]omes?)(?!\p{L}))|(?<!\p{Lu}[\p{L}'-]{0,30} )(?:(?:City|Town) )?Council(?= (?:has |then |unanimously )?(?:pass(?:es|ed)|adopt(?:s|ed)|resolve[sd]|approve[sd]|vote[sd]|debate[sd]?|agree[sd]|decide[sd]|g[ai]ve[sn]?|considered|authori[sz]e[sd]|rescinded|repealed)(?!\p{L}))/gu,
  year: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(?<month>${MONTHS.join('|')}) (?:of )?)?(?:(?:the same|that(?: same)?|of that)|the (?<next>following|next)) year(?![\\p{L}\\p{N}])|(?<=(?:members?|observers?|associates?|partners?|part of it|in it|on board) )(?<same>ever since|since then)(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?<whole>(?:on )?(?:the|that) (?:very )?same day)(?![\\p{L}\\p{N}])`,
    'giu'
  ),
  yesterday: /(?<![\p{L}\p{N}])yesterday(?![\p{L}\p{N}])/giu,
  later: {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?<count>an?|one|\\d{1,2}|${Object.keys(NUMBER_WORDS).join('|')}) years? (?:later|afterwards|after that|thereafter|(?<earlier>earlier|before that|previously))(?![\\p{L}\\p{N}])`,
      'giu'
    ),
    years: (count: string): number => NUMBER_WORDS[count.toLowerCase()] ?? (Number(count) || 1)
  },
  yearless: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTHS.join('|')})|(?:in|since|by|until) (?<only>${MONTHS.join('|')}))(?![\\p{L}\\p{N}]|,? \\d)`,
    'giu'
  ),
  councilName: (noun: string): string =>
    noun.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase()),
  isCouncil: /council|assembly/iu,
  own: /(?<![\p{L}\p{N}])(?:[Ww]e|us|[Oo]ur (?:city|town|municipality|borough|commune))(?![\p{L}\p{N}])/gu,
  pronoun:
    /(?<![\p{L}\p{N}])(?:(?<=(?:founded|formed|created|established|joined|left|entered|of|to|in|with) )(?<network>it)|[Ii]t)(?![\p{L}\p{N}])/gu,
  cityPronoun:
    /(?<![\p{L}\p{N}])[Ii]t(?= (?:first )?(?:became|becomes|has become|(?:re)?joined|acceded|entered|left|withdrew|resigned|returned|came (?:back|in)|quit|was (?:re)?admitted|was accepted|has belonged|had belonged|belonged|belongs|has (?:had|held|enjoyed)|(?:is|has been|was) an? (?:[a-z-]{1,20} )?member|(?:has |had )?(?:took|taken) part as)(?![\p{L}\p{N}]))/gu
}
