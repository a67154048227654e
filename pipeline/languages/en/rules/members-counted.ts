import type {Match, Rule} from '../../../language.ts'
import {memberCount} from '../../../readings.ts'
import {apposed, dates, described, subject, topic} from '../../../slots.ts'
import type {Entity, Value} from '../../../types.ts'
import {COUNT, MEMBERS, QUALIFIER} from '../fragments.ts'
import {anyOf, ORGANIZATION_HEADS, QUALIFIERS} from '../lexicon.ts'

const HEADS = anyOf([...ORGANIZATION_HEADS, 'family', 'group', 'body', 'grouping', 'membership', 'forum', 'circle'])
const ADVERBS =
  '(?:(?:currently|now|today|presently|already|then|still|at that time|as (?:members|signatories)|a total of|its|the|just|altogether|in all|only|exactly|as many as|no fewer than|no less than|at (?:the moment|present)|among its members) ){0,2}'
/** What an organisation does with its members, before how many there are. */
const HAS =
  'brings? together|brought together|bringing together|(?:unit|associat|gather|group|compris|includ|count|number|connect|link|embrac|encompass|cover|boast|represent|report|claim|record|list|rall|rally|assembl|pool|join|span|serv)(?:s|es|ed|ing|ies|ied|ned|ning)?(?: together)?|draws? together|has|had|have|having|consist(?:s|ed) of|t(?:akes|aking|ook) in|bind(?:s|ing) together|bound together|enrol(?:l)?s|is formed (?:by|of)|(?:is|was|are|were) (?:(?:now|currently|presently|today|then) )?(?:composed|made up|comprised) of|is home to|speaks (?:for|on behalf of)|spoke for|acts for|has attracted|can count on|now reaches|reached'
/** How its number has changed, before what it is now; what it was before may stand between. */
const GREW =
  '(?:grow|grew|grown|risen|rose|rises|gone up|went up|come down|expanded|increased|swollen|swelled|shrunk|shrank|fallen|fell|dropped|climbed|(?:more than )?(?:doubled|tripled|trebled|quadrupled))(?: from (?:(?:just|only|some|about|an?|initial|original|the) ){0,2}{:number}[^.;:]{0,40}?)? to|stands at|stood at|standing at'
const EXTENT =
  '(?:number of (?:its |the )?(?:members|member (?:cities|towns|municipalities)|signatories)|members|membership|ranks|member (?:cities|towns|municipalities))'
/** Where a count ends that has no noun: “has grown to 91 today”. */
const ALONE =
  '(?=[.,;)]|$| (?:today|now|at present|currently|members|since|by|in (?:{:number}|{:date})|across|from|on|by)(?![\\p{L}]))'

/** Words for now, where a count of what was counted before goes on: “and today has 91”. */
const NOW = '(?:now|today|currently|presently|at present|at the moment|meanwhile)'
/** Nouns that only members have: “member towns”. */
const MEMBER_TOWNS =
  'member (?:cities|towns|municipalities|communes|councils|ports|regions|authorities|local authorities|organi[sz]ations)'
/** Verbs of those who belong, which need not say to what. */
const BELONGS_NOW =
  '(?:are|were)(?: now| currently| already| today| then| all)? (?:(?:its |full )?members|signatories|affiliated|on board|on its roll)|(?:is|was)(?: now| currently)? a member|(?:now |currently |today |already )?(?:take part|participate)|(?:have|had)(?: now| already| since)? (?:joined(?: up)?|signed(?: up)?|acceded|signed it|come on board)|(?:now |currently |today )?belong'

/** How members are counted; `{n}` is how many there are, with how exactly it is told. */
const FORMS = {
  has: `(?<has>(?:${HAS})(?: a membership of| (?:the )?(?:local |municipal )?(?:governments|administrations|mayors|representatives) of)?) ${ADVERBS}{n} (?:of (?:europe's|the world's|{:name|country}'s?|the country's|the region's) )?(?<members>${MEMBERS}(?: as members)?)`,
  hasAcross: `(?<hasAcross>has|had|counts|numbers) ${ADVERBS}{n}(?=,? (?:in|from|across|spread over|drawn from) (?:some |over |about |more than )?{:number} (?:countries|states|nations|provinces|counties|continents|regions))`,
  grew: `(?<grew>(?:${EXTENT}(?: of {grown:organization})? (?:(?:has|have|had|now|since|meanwhile|steadily|already|by now|today) ){0,3})?(?:${GREW})) ${ADVERBS}{n}(?: (?<grewTo>${MEMBERS})|${ALONE})`,
  of: `(?<of>(?<!member of (?:an? |the )?)(?:(?:is|was|are|remains|forms|as) )?(?:an? |the |its |{:name|country} )(?:[\\p{L}-]{2,20} ){0,3}(?:${HEADS})(?: made up)? of|with) ${ADVERBS}{n} (?<ofMembers>${MEMBERS})`,
  membership: `(?<membershipOf>(?:has|had|with|having|boasts|enjoys) (?:an?|its) (?:total |current |worldwide |combined )?membership of) ${ADVERBS}{n}(?: (?<inMembership>${MEMBERS}))?`,
  stillHas: `(?<=(?:cities|towns|municipalities|members|authorities|communes|ports)(?![\\p{L}])[^\\n]{0,120})(?<stillHas>${NOW},? (?:it )?(?:has|have|counts|numbers|unites|includes|comprises|there are|stands at)|there (?:are|were)(?: now| today| currently)|there (?:are|were)(?= [^.;,]{0,20}(?:now|today)))(?: only| just| already| some| no fewer than)? {n}(?=[.,;]|$| (?:now|today|in all)(?![\\p{L}]))`,
  strong: `(?<strong>(?:is|are|was|were|now|network|association|union|alliance|league|being|{:organization},)) ${ADVERBS}{n}(?: (?<strongMembers>${MEMBERS}) strong|(?<strongAlone>[ -]strong))`,
  compound: `(?<compound>(?:an?|the|its|this|our|now)) ${ADVERBS}{n}(?<compounded>[- ](?:member|town|city|municipality|county|council|port|strong)(?:[- ]strong)?(?! (?:board|committee|council|team|panel|delegation|secretariat|bureau|jury|staff)))(?= (?:[\\p{L}-]{2,20} ){0,2}(?:${HEADS}|{:organization}))`,
  named: `{n}(?<fold>-(?:member|town|city|municipality|strong)) {folded:organization}`,
  brings: `(?<brings>(?:brings?|brought|bringing|raises?|raised|raising|takes?|took|taking) (?:the )?(?:{within:organization}|(?:total|number|membership)(?: of (?:its |the )?members)?)(?:'s? membership)? (?:up )?to) {n}(?: (?<brought>${MEMBERS}))?`,
  its: `(?<its>(?:one )?(?:of )?its|(?:one of |of |to |with |among )the|one of|the(?= [^.;,]{1,60} (?:of|in) {:organization})|^the(?= {:number} ${MEMBER_TOWNS})|(?:half|most|many|all) of (?:the|its)(?= {:number} ${MEMBER_TOWNS})) ${ADVERBS}{n} (?:(?<itsMembers>${MEMBERS})(?! (?:of|in))|(?:${MEMBERS})(?= (?:of|in)))(?:(?<ofOwner> (?:of|in) (?:the )?{owner:organization}))?`,
  extent: `(?<extent>${EXTENT})(?: of {named:organization})?(?: ${ADVERBS}(?:is|are|was|were|amounts? to|has reached|reached|reaches|totals?|numbers?|came to|comes to|(?:has )?(?:topped|passed|exceeded)|tops)|(?: (?:today|now)| (?:on|in|at|as (?:of|at|on)) {:date})?:) ${ADVERBS}{n}(?! [^.;,:]{2,40} and {:number})`,
  exceeds: `(?<exceeds>${EXTENT}(?: of {exceeding:organization})? ${ADVERBS}exceeds) {n}`,
  remain: `(?<only>(?:of|from) (?:its|the) (?:former|original|once|earlier) {:number} (?:${MEMBERS}) (?:only |just |no more than )?){n} (?<left>remain(?:ed|s)?|are left|were left|stayed)`,
  thereAre: `(?<there>there (?:are|were)) ${ADVERBS}{n} (?<thereMembers>${MEMBERS}) (?<in>in|within) (?:the )?(?:{inside:organization}|it(?![\\p{L}]))`,
  members: `(?<thereJust>there (?:are|were)(?: now| currently)?) ${ADVERBS}{n} (?<justMembers>members|${MEMBER_TOWNS})(?=[.,;]|$| (?:today|now|in all|altogether|worldwide|from|across)(?![\\p{L}]))`,
  which: `(?<which>(?:to|of|in) which) ${ADVERBS}{n} (?<whichMembers>${MEMBERS}) (?<whichBelong>are (?:now )?members|belong|take part|participate)`,
  joined: `{n} (?<joinedWho>${MEMBERS})(?: (?:from|in|of|on) [^,.;:]{3,40}?)? (?<joinedNow>${BELONGS_NOW})(?=[.,;]|$| (?:today|now|so far|to date)(?![\\p{L}])|,? (?:on|in|at|by|as (?:of|at|on)|at the (?:end|beginning|start) of) (?:the (?:end|beginning|start) of )?{:date})`,
  ofThem: `(?<=(?:cities|towns|municipalities)(?![\\p{L}])[^\\n]{0,30})(?<ofThemHas>unites|has|counts|numbers|includes|comprises|links|connects|brings together) ${ADVERBS}{n} (?<ofThem>of them)(?=[.,;]|$)`,
  owned: `{possessor:organization}(?<possessed>'s?) ${ADVERBS}{n} (?<ownedMembers>${MEMBERS})(?! (?:of|from|in|on) (?:the|its))`,
  earlier: `(?<=(?:cities|towns|municipalities|members|authorities)(?![\\p{L}])[^.;()]{0,60})(?<open>\\(){before:date}(?<colon>: ){n}(?=\\))`,
  belong: `{n} (?<who>${MEMBERS})(?: (?:from|in|of) [^,.;:]{3,60}?)? (?<belong>(?:(?:work|cooperate|co-operate|meet|come|are united|are joined|join forces|collaborate|band)(?: together)? (?:in|within|through)|(?:now |currently |today )?(?:belong|have acceded|adhere) to|(?:have )?(?:now |already )?(?:joined|signed up to|signed|committed themselves to|subscribed to)|(?:are|were) (?:now |currently |then )?(?:in|members? of|part of|affiliated (?:to|with)|signatories (?:of|to)|united in)|(?:now |currently )?(?:make up|form|constitute)|(?:now |currently |today |already )?(?:take part|participate|are (?:represented|active|involved|organi[sz]ed|enrolled|united|brought together|linked|gathered)) (?:in|within|by)))(?: the)? (?:{joined:organization}(?!'|’)|(?<it>it(?! (?:at|in|for))))`,
  bracket: `{headed:organization}(?: \\(| - |: |, )(?<bracketed>${ADVERBS}){n} (?<bracketedMembers>${MEMBERS})(?=[,.;)]|$)`,
  hasMembers: `(?<enrolled>has|had) ${ADVERBS}(?:enrolled|signed up|admitted|registered) {n} (?<enrolledMembers>${MEMBERS}) (?:so far|to date|as members|in all)`
} as const
type Form = keyof typeof FORMS
const numbered = (form: Form): string =>
  FORMS[form].replace(
    '{n}',
    QUALIFIER.replace('qualifier', `${form}Q`) + COUNT.replace('count:', `${form}N:`).replace('figures', `${form}F`)
  )

/** What after a count says that it is of fewer than the members. */
const OF_FEWER = /^(?: (?:of|from|in|on) (?:the|its) (?:board|committee|council|executive)|[^.;,]{0,20} founded)/u

/** The group that names the organisation, where the words of a form do. */
const OWNERS = [
  'folded',
  'within',
  'owner',
  'named',
  'exceeding',
  'grown',
  'inside',
  'joined',
  'headed',
  'possessor'
] as const
/** Forms that say nothing of whose members they count: the subject of their clause, strictly, or what is near. */
const BY_SUBJECT: readonly Form[] = ['has', 'ofThem', 'hasAcross', 'membership', 'grew', 'of', 'hasMembers']
/** Forms that speak of what the sentence or the one before names. */
const ELIDED: readonly Form[] = ['members', 'which', 'joined', 'stillHas']

const whose = (match: Match, form: Form): Value<Entity> | undefined => {
  const owner = OWNERS.find(group => match.has(group))
  if (owner) return match.entity(owner)
  if (match.has('it') || ELIDED.includes(form)) return match.elided()
  // “the largest network of its kind, with over 140 members”
  const isDescription = form === 'of' && /^, (?:an?|the) [^,;:]{3,80} $/u.test(textAfterOwner(match))
  if (isDescription) return described(match)
  // “the Network, a family of 40 towns”
  if (form === 'compound' || form === 'of')
    return apposed(match, /^, $/) ?? (form === 'of' ? subject(match) : topic(match))
  const found = BY_SUBJECT.includes(form) ? subject(match) : topic(match)
  // “From 5 members it has grown to 87.”
  const said = form === 'brings' || /(?:^| )it (?:has |had )?$/u.test(match.leading)
  return found ?? (said ? match.elided() : undefined)
}

/** “By 2020 it had 112 members, by 2024 already 140”: the date at the beginning is that of the first count. */
const asOf = (match: Match): Value<string> | undefined => {
  const [before] = match.near('before', ['date'])
  // “Since 2015 the number has grown to 64”: it says when it began to.
  if (before && /(?:^|[^\p{L}])since $/iu.test(match.lead(before))) {
    match.use(before)
    return undefined
  }
  const leads =
    before &&
    /(?:^|[,;] )(?:in|by|as (?:of|at|on)|on|at|(?:by|at|in) the (?:end|beginning|start) of) $/iu.test(
      match.lead(before)
    )
  if (leads && /^,[^.;]{1,20}\p{Co}/u.test(match.following) && !match.taken(before)) return match.use<string>(before)
  return dates(match).date
}

/** What stands between the organisation named last before the words of a match and them. */
const textAfterOwner = (match: Match): string => {
  const [named] = match.near('before', ['organization'])
  return named ? match.between(named) : ''
}

const rule = (forms: readonly Form[]): Pick<Rule, 'pattern' | 'asserts' | 'read'> => ({
  pattern: `(?:${forms.map(numbered).join('|')})`,
  asserts: true,
  read: match => {
    // “12 members of the board”, “12 towns that founded it”
    if (OF_FEWER.test(match.following)) return undefined
    const form = forms.find(name => match.has(`${name}N`))!
    // “Apart from Hartwell, five northern towns take part”: some of them.
    if (form === 'belong' && /(?:apart from|besides|in addition to|other than) /.test(match.leading)) return undefined
    const of = whose(match, form)
    return (
      of &&
      memberCount(
        of,
        match.mention(`${form}N`),
        match.has(`${form}Q`)
          ? match.choose(`${form}Q`, QUALIFIERS)
          : form === 'exceeds'
            ? {...match.text('exceeds'), value: 'over'}
            : undefined,
        match.has('before') ? match.mention('before') : asOf(match)
      )
    )
  }
})

export const membersCounted: Rule = {
  id: 'en/members-counted',
  description: 'An organisation has, unites or has grown to so many cities or members.',
  ...rule(['has', 'hasAcross', 'membership', 'grew', 'of', 'strong', 'compound', 'named', 'brings', 'hasMembers']),
  examples: [
    {
      text: 'The Network of Northern Towns dates from 1979 and today it brings together 97 cities.',
      reads: [
        {
          type: 'Observation',
          organization: 'Network of Northern Towns',
          measure: 'member-count',
          value: 97,
          qualifier: 'exact'
        }
      ]
    },
    {
      text: 'The Network of Northern Towns unites more than 2,000 municipalities.',
      reads: [{type: 'Observation', value: 2000, qualifier: 'over'}]
    },
    {
      text: 'In 2019 the Network of Northern Towns had about 60 member cities.',
      reads: [{type: 'Observation', value: 60, qualifier: 'about', asOf: '2019'}]
    },
    {
      text: 'The Network of Northern Towns is 27 towns strong.',
      reads: [{type: 'Observation', organization: 'Network of Northern Towns', value: 27, qualifier: 'exact'}]
    },
    {
      text: 'Hartwell is in the Network of Northern Towns, a 43-member family of places.',
      reads: [{type: 'Observation', organization: 'Network of Northern Towns', value: 43}]
    },
    {
      text: 'This brings the Network of Northern Towns to 63 ports in six countries.',
      reads: [{type: 'Observation', organization: 'Network of Northern Towns', value: 63}]
    },
    {
      text: 'The Network of Northern Towns has grown from 12 members in 1991 to 91 today.',
      reads: [{type: 'Observation', organization: 'Network of Northern Towns', value: 91}]
    },
    {
      text: 'The Network of Northern Towns has nearly 80, in 31 countries.',
      reads: [{type: 'Observation', organization: 'Network of Northern Towns', value: 80, qualifier: 'nearly'}]
    },
    {
      text: 'The membership of the Network of Northern Towns stands at just over 170.',
      reads: [{type: 'Observation', organization: 'Network of Northern Towns', value: 170, qualifier: 'over'}]
    }
  ],
  counterexamples: [
    'The five towns that founded the Network of Northern Towns met in Hartwell.',
    'The board of the Network of Northern Towns has 12 members of the committee.',
    'The Network of Northern Towns has 12 employees.',
    'The Network of Northern Towns is active in 25 countries.',
    'The Network of Northern Towns had 34 founding members.'
  ]
}

export const membersTold: Rule = {
  id: 'en/members-told',
  description: 'So many cities or members belong to an organisation; its membership is so large.',
  ...rule(['extent', 'exceeds', 'remain', 'thereAre', 'belong']),
  examples: [
    {
      text: 'Over 120 large towns meet in the Network of Northern Towns.',
      reads: [{type: 'Observation', organization: 'Network of Northern Towns', value: 120, qualifier: 'over'}]
    },
    {
      text: 'The Network of Northern Towns is old. Of its former 52 authorities only 38 remained.',
      reads: [{type: 'Observation', organization: 'Network of Northern Towns', value: 38}]
    }
  ],
  counterexamples: [
    'Over 120 large towns meet in Hartwell.',
    'Apart from Hartwell, five northern towns take part in the Network of Northern Towns.'
  ]
}

export const membersLeftOut: Rule = {
  id: 'en/members-left-out',
  description: 'So many are members, where the words say of what by a reference, or leave it out.',
  ...rule(['its', 'members', 'which', 'stillHas', 'earlier', 'bracket']),
  examples: [
    {
      text: 'Hartwell is one of the more than 10,000 signatories of the Network of Northern Towns.',
      reads: [{type: 'Observation', organization: 'Network of Northern Towns', value: 10000, qualifier: 'over'}]
    },
    {
      text: 'The Network of Northern Towns had 30 members; today there are 87.',
      reads: [{type: 'Observation', organization: 'Network of Northern Towns', value: 87}]
    },
    {
      text: 'The Network of Northern Towns is old. At the end of 2024 it had 87 members (2023: 81).',
      reads: [{type: 'Observation', organization: 'Network of Northern Towns', value: 81, asOf: '2023'}]
    }
  ],
  counterexamples: [
    'The Network of Northern Towns is old. In 2004 it had a team of four of them.',
    'The Network of Northern Towns is old. In 2004, 12 towns joined.',
    'The Network of Northern Towns is old. Today there are 87 trees.'
  ]
}

export const membersOwned: Rule = {
  id: 'en/members-owned',
  description: 'An organisation unites so many of those named before, or meets with all its members.',
  ...rule(['ofThem', 'owned', 'joined']),
  examples: [
    {
      text: 'The Network of Northern Towns is old. By the end of 2023, 214 towns had signed up.',
      reads: [{type: 'Observation', organization: 'Network of Northern Towns', value: 214, asOf: '2023'}]
    },
    {
      text: 'The Network of Northern Towns is old. All 79 towns of the coast were members on 1 January 2023.',
      reads: [{type: 'Observation', organization: 'Network of Northern Towns', value: 79, asOf: '2023-01-01'}]
    },
    {
      text: 'The Network of Northern Towns began with eleven cities; it now unites more than 160 of them.',
      reads: [{type: 'Observation', organization: 'Network of Northern Towns', value: 160, qualifier: 'over'}]
    },
    {
      text: "The Network of Northern Towns' 64 members meet every May.",
      reads: [{type: 'Observation', organization: 'Network of Northern Towns', value: 64}]
    }
  ],
  counterexamples: ["The Network of Northern Towns' 12 members of the board met."]
}
