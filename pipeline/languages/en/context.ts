/** English names without a head: what they are, the sentences they stand in say, and the publisher of the page. */
import {addTo} from '../../grouping.ts'
import {compile, type Mention, mergeMentions, type PlainText, TaggedSentence} from '../../language.ts'
import {matchesOf} from '../../matches.ts'
import type {Span} from '../../types.ts'
import {anyOf, CITY_HEADS, COUNCIL_KINDS, DONE_BY_UNIT, ORGANIZATION_HEADS, RESPONSIBLE, UNIT_TYPES} from './lexicon.ts'
import type {listedNames} from './lists.ts'
import {
  CITY_AFTER,
  CITY_OF,
  councilCity,
  isAcronym,
  key,
  lower,
  MUNICIPALITY,
  municipalNouns,
  organizationHeads,
  type Phrase,
  type Shape
} from './phrases.ts'

/** One name, or several in a row. */
const NAMES =
  '(?<found>{:name|organization|body}(?:(?: \\([^()]{0,40}\\))?(?:, |,? and |,? or |; (?!{:name} (?:left|joined|came|was) )| as well as ){:name|organization|body}){0,40})(?! (?:cities|towns|municipalities|members|capitals|regions|countries|states|mayors))'
const KINDS = `(?:${anyOf([...ORGANIZATION_HEADS, 'programme', 'program', 'initiative', 'platform', 'agreement', 'charter', 'circle', 'ring', 'grouping'])})`
/** What may stand beside one of a row: “Hartwell (Norway)”, “Hartwell in Norway”, “Hartwell since 1994”. */
const BESIDE =
  '(?:(?: \\([^()]{1,60}\\)|,? (?:in|of|from) {:country}|, {:country}(?=, |,? and )| (?:since|in|from|on) {:date})?(?:,? as (?:an? )?(?:full|associate|ordinary|founding|observer|partner)?(?: ?members?)?)?)'
const JOINED =
  '(?:, |,? and |; (?:and )?(?:from {:country}, )?| as well as | along with | together with | [·•|] )(?:(?:also|then|later|finally|both) )?(?:(?:the )?(?:cit(?:y|ies)|towns?|municipalit(?:y|ies)|communes?|villages?|boroughs?|count(?:y|ies)|ports?) of )?'
const WHEN =
  '(?:in|on|since|from)(?: early| late| mid)? {:date}|(?:{:number}|an?|one|several|some) (?:years?|months?) later|(?:in )?the (?:same|following|next) year|that (?:same )?year'
const CITIES = `(?<found>{:name|city}(?:${BESIDE}${JOINED}{:name|city}){0,80})`
/** Sentences that say what a name without a head is. */
const CONTEXTS: readonly {shape: Shape; network?: boolean; where?: RegExp; patterns: readonly RegExp[]}[] = [
  {
    shape: 'organization',
    network: true,
    patterns: [
      `(?:members?|membership|participation|co-?founders?|founders?|observers?|signator(?:y|ies)) (?:city )?of (?:both )?(?:the )?${NAMES}`,
      `(?<=observers? (?:at|with|in) (?:the )?)${NAMES}`,
      `(?:our|its|their|the (?:city|town|council|municipality|county|district)'s|{:city}'s?) (?:part|involvement|participation|commitments?|obligations) (?:in|under|to|within) (?:the )?${NAMES}`,
      `{found:name|organization|body} (?:has |had )?(?:accepted|admitted|welcomed|took|granted|accepts|admits|welcomes|takes|grants) (?:{:city|name}|us|our (?:city|town|municipality|district|county|borough)|the (?:city|town|municipality|district|county|borough))(?: [a-z-]+){0,4} (?:members?|membership|observers?|status|signatory|partner|in)`,
      `^in (?:the )?{found:name|organization|body},? (?:we|{:city}|the (?:city|town|municipality)|it) (?:started|joined|began|entered|became|is|are|has been|have been|was|were|has had|have|holds|held) (?:out )?(?:as )?(?:an? )?(?:[a-z]+ )?(?:members?|observers?|associates?|partners?|founders?)`,
      `(?:seat|place) on the (?:board|[a-z ]{1,20}committee) of (?:the )?${NAMES}`,
      `(?:subscription|subscribes|subscribed) to (?:the )?${NAMES}`,
      `withdraw(?:s|n|al)? from (?:the )?${NAMES}`,
      `(?:membership|participation) in (?:both )?(?:the )?${NAMES}`,
      `(?:has|have) been (?:(?:actively )?(?:active|involved|engaged|present|represented) )?in (?:the )?${NAMES} since`,
      `^{found:name} - (?:an? |the )?(?:[\\p{L}-]+ ){0,4}${KINDS}`,
      `(?:join|joins|joined|joining|rejoin|rejoined|accedes?|acceded|accession|accession of {:city|name}|admitted|admission|application|belongs?|belonged|belonging|affiliated|withdrew|withdraws?|withdrawal|withdrawn|resign|resigned|pulled out|return|returned) (?:to|into|from|of)? ?(?:both )?(?:the )?(?:${KINDS} )?${NAMES}`,
      `(?:{:city}|the (?:city|town|municipality|county|district|borough|council)|we) (?:has |had )?(?:left|entered|quit|enters|joins|leaves) (?:the )?(?:${KINDS} )?${NAMES}`,
      "{found:name|organization}(?:'s?)? (?:mission|aims|membership|secretariat|member towns|member cities|members|general assembly)",
      `{found:name|organization} (?:(?:currently |now |today )?(?:brings together|unites|associates|gathers|links|connects|has (?:over |more than |about |some |around |nearly )?{:number} members?)|(?:is|was|remains) (?:an?|the|one of the|Europe's|the world's) (?:[\\p{L}-]+ ){0,6}${KINDS})`,
      `{found:name|organization}, (?:an?|europe's|the world's) (?:[\\p{L}-]+ ){0,5}${KINDS}`,
      `(?<!(?:in|at|from|near) ){found:name|organization}, the (?:[\\p{L}-]+ ){1,5}${KINDS}`,
      `{found:name|organization|body} (?:was|is) (?:founded|established|set up|created|formed|launched)[^.;:]{0,60} as (?:an?|the) (?:[\\p{L}-]+ ){0,4}${KINDS}(?! (?:meeting|committee))`,
      '{found:name|organization} exists to',
      `associates? of (?:the )?${NAMES}`,
      `observers? (?:at|in|with|to) (?:the )?${NAMES}`,
      `{found:name|organization} (?:was|is) (?:founded|established|set up|created|formed|launched)(?: in {:date})? by (?:the )?(?:\\p{L}+ |{:number} ){0,4}(?:cities|towns|municipalities|mayors|local authorities)`,
      `(?:cities|towns|municipalities|governments|members)(?: from (?:\\p{L}{1,8} ){0,2}(?:{:number} )?(?:\\p{L}{1,12} )?countries)? (?:meet|work together|cooperate|take part|belong) (?:in|to|within) (?:the )?${NAMES}`,
      `{:city} (?:also )?(?:takes part|is active|is represented|participates) in (?:the )?${NAMES}`,
      '{:organization}(?:, |,? and |,? or |; ){found:name}(?! (?:left|joined|came|followed|withdrew|is|was|has|had|became|entered|resigned)(?!\\p{L}))',
      '(?<!(?:in|at|from|to|of|near) ){found:name}(?:, |,? and |,? or |; ){:organization}',
      `(?:the|a|an|international|european) (?:[\\p{L}-]+ )?(?:network|association|programme|initiative|alliance|organi[sz]ation|union)s? (?:called |named |known as )?${NAMES}`
    ].map(pattern => compile(pattern))
  },
  {
    shape: 'city',
    patterns: [
      `${CITIES},? (?:both )?(?:(?:also|first|once|now|never|later) )?(?:became|becomes|has become|have become|has been|have been|was admitted|were admitted|was accepted|is|are|was|were|remains?) (?:(?:an?|the|not|yet|also|never|still|now|its|our|their|all|both|last|only|present|current|new|other) ){0,3}(?:(?:full|associate|associated|ordinary|founding|observer|active) )?members?`,
      `${CITIES},? (?:which |who |then |later |also |both )?(?:has |have |had |never )?(?:also |since |already |now |both )?(?:joined|rejoined|acceded to|belonged to|belongs? to|withdrew|left {:organization}|left the|became a member|was admitted|were admitted|applied (?:for|to)|entered {:organization})`,
      'for {found:name} to (?:join|accede|become)',
      `(?:(?:founding|founder|charter) (?:members?|cities|towns)|(?:co-)?founders)(?: of {:organization})?,?(?: (?:are|were|include|included|being|namely))?(?:: ?| - |, ?| \\(| (?:the )?(?:(?:cities|towns) of )?|, from (?:the )?(?:{:country}|(?:{:name}|[a-z-]{4,20}) countries), )${CITIES}`,
      `(?:{:organization}|it) (?:today |now |currently |also )?(?:consists of|comprises|is made up of|is composed of|brings together|unites|links) (?:the (?:cities|towns|municipalities) of )?${CITIES}`,
      `(?:newcomers|new members|(?:more|other|further|new) (?:(?:[\\p{L}-]+|{:name}) )?(?:towns|cities|municipalities|members))[^:.;]{0,80}(?:: ?|, )${CITIES}`,
      `(?:together|along|jointly) with ${CITIES} \\({:country}\\)`,
      `${CITIES},? (?:then |later |also |both )?(?:left|leaves?|joins?|enters?|resigned|followed)(?: (?:it|us|suit|(?:in )?(?:the same|that) year|in {:date}|a year|{:number} years)(?![\\p{L}])| {:organization})`,
      `${CITIES} (?:are|is|were|was) (?:also |now |today )?(?:among|amongst|counted among) (?:the|its|their|our) (?:[a-z-]+ |{:number} ){0,2}(?:members|founders|signatories|participants)`,
      `${CITIES},? (?:then |later |also |both |has |have |had )?(?:c[ao]me (?:in|on board|aboard|back)|dropped out|pulled out|stepped out|opted out|signed up|(?:is|are|was|were|has been|have been) (?:then |also |formally |warmly )?(?:welcomed|received|accepted) (?:as|into))(?!\\p{L})`,
      `(?:later|then|next|subsequently|afterwards|since then|after (?:them|that)),? (?:came|joined|followed) (?:the (?:cities|towns|ports) of )?${CITIES}`,
      `(?:which|that) (?:(?:our|the) (?:city|town) and |we and )?${CITIES} (?:had |have |has )?(?:together |jointly )?(?:co-?)?(?:founded|formed|set up|created|established|launched)(?!\\p{L})`,
      '(?:joined|came in|on board|aboard|admitted|accepted|followed|left|withdrew|resigned) (?:(?:in|on) {:date}|(?:{:number}|an?|one) years? later)(?<found>(?:(?:, |,? and |; |,? followed by )(?:also |then |later )?{:name|city},? (?:in|on) {:date}){1,8})',
      `(?:was|were) (?:later |then |soon |also )?joined by ${CITIES} (?:in|on) {:date}`,
      '(?:was|were) (?:later |then |soon |also )?joined by (?<found>{:name|city} (?:in|on) {:date}(?:(?:, |,? and ){:name|city} (?:in|on) {:date}){1,8})',
      '{:city},? (?:in|since|on|from) {:date}(?<found>(?:(?:, |,? and |; |,? followed by )(?:also |then |later )?{:name|city},? (?:in|since|on|from) {:date}){1,8})',
      `{:number} (?:cities|towns|municipalities|ports|communes|counties|councils)(?:,|:| -) (?:namely )?${CITIES}(?:,| -) which (?:had |jointly |together ){0,2}(?:founded|formed|established|set up|created|launched)`,
      '{found:name}, like {:city},',
      `${CITIES} (?:has|have) been (?:in|part of|with) (?:it|{:organization})(?!\\p{L})`,
      `the (?:others|other (?:{:number} )?(?:founders|founding members|founding cities|members)) (?:were|are|being) ${CITIES}`,
      `(?:by|of) the (?:ports|harbours|cities|towns|municipalities|communes|boroughs|villages|mayors) of ${CITIES}`,
      `(?:cities|towns|municipalities|communes|ports|harbours|boroughs|counties|villages)[^.;:]{0,60}, (?:among them|including|among which are|such as) (?<found>{:name|city}(?:(?:, |,? and ){:name|city}){0,20})`,
      'members?,? since {:date}(?:,? and |, ){found:name} since {:date}',
      'joined(?: {:organization})? in {:date}(?:,? and |, ){found:name} in {:date}(?=[.,;]| and )',
      '(?:has|have) been (?:an? )?(?:[a-z]+ )?members?(?: of {:organization})? since {:date}(?:,? and |, ){found:name} since {:date}',
      'neighbou?ring {found:name}',
      '{found:name} (?:has been|became|is) one (?:since|from|in|too)',
      '{found:name}, (?:our|its|the) (?:[\\p{L}-]+ )?neighbou?r',
      `{:organization} (?:has |have )?(?:admitted|accepted|welcomed) (?:the (?:cities|towns) of )?${CITIES}(?! ?')`,
      `(?:members(?: of {:organization})? (?:include|are|today are)|among (?:its|the) members(?: of {:organization})? are) ${CITIES}`,
      `^(?:(?:other|current|present|full|associate|founding|ordinary|partner) )?(?:members|observers|founders|partners|signatories|candidates)(?: of {:organization})?: ${CITIES}`,
      `^{:country}: ${CITIES}`,
      `(?:mayors?|cities|towns?|municipalit(?:y|ies)|(?<!{:name} )city|communes?|councils?|neighbou?rs?|neighbou?ring|councillors? from|delegations? from) (?:of |in )?${CITIES}`,
      `(?:member |partner |founding |following |{:number} (?:(?:\\p{L}+|{:name}) ){0,3})(?:cities|towns|municipalities|members)(?: [^:{:number}]{0,60})?(?: are| include| were)?: ?${CITIES}`,
      "{found:name}'s? (?:mayor|city council|town council|council|residents|inhabitants|accession|membership)"
    ].map(pattern => compile(pattern))
  },
  {
    // “Hartwell joined in 1999, Dunmere and Kilbray in 2001, followed by Ashby two years later”
    shape: 'city',
    where:
      /(?<!\p{L})(?:joined|acceded|admitted|accepted|left|withdrew|resigned|became|members?(?= since)|membership)(?!\p{L})/u,
    patterns: [
      `(?<=(?:, |,? and |; |followed by )(?:also |then |later |finally )?)(?<found>{:name|city}(?:(?:, |,? and ){:name|city}){0,6})(?: \\({:country}\\))?,? (?:${WHEN})(?:,? as (?:an? )?[a-z ]{3,20})?(?=[,.;]|$|,? and )`,
      `(?<=(?:, |,? and |; ))(?:${WHEN}),? (?:by )?(?<found>{:name|city}(?:(?:, |,? and ){:name|city}){0,6})(?=[,.;]|$| and )`,
      `followed (?:${WHEN}),? by (?<found>{:name|city}(?:(?:, |,? and ){:name|city}){0,6})`
    ].map(pattern => compile(pattern))
  },
  {
    // What stands in a row with a city, or did something together with one, in a sentence about members.
    shape: 'city',
    where:
      /(?<!\p{L})(?:members?|membership|founde[dr]s?|co-founders?|founding|joined|joins|admitted|belongs?|belonged|left|withdrew|established|formed|set up|created|launched|unites|brings together|comprises|consists of|(?:made up|composed) of|(?:network|alliance|association|partnership|union|league) (?:of|between))(?!\p{L})/u,
    patterns: [
      `(?<!(?:in|at|near|from|visited) ){:city}(?<found>(?:${BESIDE}${JOINED}{:name|city}){1,40})`,
      `{found:name}${BESIDE}${JOINED}{:city}`,
      `(?:cities|towns|municipalities|communes|councils|members|ports)(?: (?:in|on) {:date})?(?:, (?:namely|including|these being) | \\(|: ?| - )(?:the (?:cities|towns) of )?(?<found>{:name|city}(?:(?:, |,? and ){:name|city}){1,40})`,
      // “Hartwell, the seat of the office, Dunmere and Kilbray”
      '{:city}, (?:the|an?|our|seat|home) [a-z -]{3,40}(?:,|,? and) {found:name}(?=,| and )',
      `(?:(?:together|along|jointly) with|alongside) (?:the (?:cities|towns|municipalities) of )?${CITIES}(?=[,.;]| (?:founded|joined|in|on)(?!\\p{L})|$)`
    ].map(pattern => compile(pattern))
  },
  {
    shape: 'body',
    patterns: [
      `^{found:name} (?:${RESPONSIBLE}) `,
      `(?:${DONE_BY_UNIT}) (?:by|in|at) {found:name}`,
      `(?:in the (?:hands|care|charge) of|(?:the )?(?:responsibility|task|job|business|concern|remit) of|(?:lies|rests|sits|remains) with|a (?:matter|task) (?:for|of)) {found:name}`
    ].map(pattern => compile(pattern))
  }
]

/** Heads of bodies that organisations are called by, too. */
const JOINABLE = /(?<!\p{L})(?:Forum|Conference|Council of \p{Lu}\p{L}{1,40})(?!\p{L})/u

/** “Municipal District”: what a city is, not what it is a member of. */
const MUNICIPAL = new Set([...CITY_HEADS, ...COUNCIL_KINDS, 'council', 'assembly', 'the', 'local', 'authority'])

/** Estonian, Polish: said of members, it names none. */
const DEMONYM = /^\p{L}+(?:ian|ish|ese|ean|ltic|dic)$/u

/** What publishers call themselves before and after the name of the city; a page may name them in its own language. */
const PUBLISHER_BEFORE = new RegExp(
  `^(?:the )?(?:(?:${anyOf(CITY_HEADS)}|county|district|council) of |(?:${anyOf(CITY_HEADS)}) (?:hall|office|council) (?:in|of) (?:the )?|(?:stadtgemeinde|marktgemeinde|gemeinde|obec|op[šć]?[iš]t?ina|primăria(?: municipiului)?|municipiul|concello de|ajuntament d[e']|commune de|city and county of|shire of|(?:royal )?burgh of|grad|općina|kommune|municipality of|ayuntamiento de|comune di|ville de|mairie de|stadt|landeshauptstadt|hansestadt|gemeente|ayuntamiento de|c[âa]mara municipal d[eo]|munic[ií]pio d[eo]|m[ěe]sto|urząd miasta) )`,
  'iu'
)
const PUBLISHER_AFTER = new RegExp(
  `(?:,.{0,200}| \\(.{0,200}\\)| clerk(?:'s office| and recorder)?| (?:(?:${anyOf(COUNCIL_KINDS)}) )?(?:council|(?:(?:local|rural|urban|metropolitan|district|regional) )?municipality|urban district|rural district|municipal district|city hall|government|administration|hall|commune|kommun|kommune|linn|corporation|authority|office|metropolitan assembly|municipal assembly|assembly|shire|shire council|borough council|town hall|township|municipal corporation|kaupunki|vald|novads|bashkia|bel?ediyesi|municipal office|gmina))$`,
  'iu'
)

/** “Hartvellsbær (Town of Hartwell)” */
const TRANSLATED = new RegExp(
  `[(/] ?(?:the )?(?:${anyOf(CITY_HEADS)}) of (?<city>\\p{Lu}[\\p{L}'-]{1,40}(?: \\p{Lu}[\\p{L}'-]{1,40}){0,3})\\)?$`,
  'iu'
)

/** `City of Hartwell`, `Hartwell City Council` -> `Hartwell`; none where the publisher is an organisation. */
export function publisherCity(publisher: string): string | undefined {
  const translated = TRANSLATED.exec(publisher)?.groups?.['city']
  if (translated) return translated
  const named = publisher
    .normalize('NFC')
    .replace(PUBLISHER_BEFORE, '')
    .replace(PUBLISHER_AFTER, '')
    .replace(PUBLISHER_AFTER, '')
    .replace(PUBLISHER_BEFORE, '')
  const words = named.split(' ')
  const organization = words.some(word => organizationHeads.has(lower(word)) || word in UNIT_TYPES)
  // An acronym is no city, but an organisation.
  const acronym = isAcronym(named) && named.length > 2
  if (!named || acronym || words.length > 4 || !/^[\p{Lu}']/u.test(named) || organization) return undefined
  // “Hartwell City”; a town that is called “… City” says that it is the city of that name.
  return publisher === named || publisher.startsWith(`${named},`) ? named.replace(/ City$/u, '') : named
}

/** Gives a shape to phrases that have none of their own. @returns the keys of what is a network by its company */
export function classify(
  text: PlainText,
  literals: readonly (readonly Mention[])[],
  phrases: Phrase[],
  listed: ReturnType<typeof listedNames>
): Set<string> {
  const first = (names: ReadonlyMap<number, Span>) =>
    phrases.filter(({sentence, start}) => names.get(sentence)?.start === start).map(phrase => key(phrase.text))
  const networks = new Set(first(listed.organizations))
  const own = publisherCity(text.publisher)
  const cities = new Set(own ? [key(own)] : [])
  for (const phrase of phrases) {
    const city =
      CITY_OF.exec(phrase.text)?.groups?.['city'] ??
      MUNICIPALITY.exec(phrase.text)?.groups?.['city'] ??
      councilCity(phrase)
    if (city) cities.add(key(city))
  }
  const settle = (wanted: ReadonlySet<string>, shape: Shape): boolean => {
    let settled = false
    for (const phrase of phrases) {
      // “a member of the Leaders' Forum”, “of the Council of Governments”
      const joinable =
        shape === 'organization' && phrase.shape === 'body' && phrase.words.length > 1 && JOINABLE.test(phrase.text)
      if ((phrase.shape === 'name' || joinable) && wanted.has(key(phrase.text))) {
        phrase.shape = shape
        phrase.unit = shape === 'body'
        settled = true
      }
    }
    return settled
  }
  for (const phrase of phrases) {
    const bare = phrase.shape === 'name' ? CITY_AFTER.exec(phrase.text)?.groups?.['city'] : undefined
    if (bare && cities.has(key(bare))) phrase.shape = 'city'
  }
  settle(networks, 'organization')
  settle(new Set([...cities, ...first(listed.cities)]), 'city')
  const bySentence = new Map<number, Phrase[]>()
  for (const phrase of phrases) {
    addTo(bySentence, phrase.sentence, phrase)
  }
  const named = ({shape, network, where, patterns}: (typeof CONTEXTS)[number]): Set<string> => {
    const found = new Set<string>()
    for (const [index, sentence] of text.sentences.entries()) {
      const here = bySentence.get(index)
      if (!here) continue
      const mentions: Mention[] = here.map(phrase => ({...phrase, type: phrase.shape, value: phrase.text}))
      const tagged = new TaggedSentence(text, sentence, mergeMentions(mentions, literals[index]!))
      if (where && !where.test(tagged.text)) continue
      for (const pattern of patterns) {
        for (const match of matchesOf(pattern, tagged.text)) {
          const [start, end] = match.indices!.groups!['found']!
          for (const mention of tagged.mentionsIn(start, end)) {
            const name = key(String(mention.value))
            if (DEMONYM.test(name) || municipalNouns.has(name) || name.split(' ').every(word => MUNICIPAL.has(word)))
              continue
            // “the Heritage Cell” is a unit, Ulla Dahl is not.
            if (shape === 'body' && mention.from === mention.start && mention.start > sentence.start) continue
            if (mention.type === 'name' || mention.type === 'body') found.add(name)
            if (network) networks.add(name)
          }
        }
      }
    }
    return found
  }
  for (const context of CONTEXTS) {
    // A city tells of those that stand in a row with it, and these of others.
    for (let round = 0; round < 12; round++) {
      if (!settle(named(context), context.shape) || context.shape !== 'city') break
    }
  }
  return networks
}
