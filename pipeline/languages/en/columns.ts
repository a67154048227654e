/** How English tables call their columns and lines their values, and what stands in them. */
import type {Columns} from '../../readings.ts'
import {anyOf, MEMBERSHIP_CLASSES, QUALIFIERS} from './lexicon.ts'

const find =
  (table: Readonly<Record<string, string>>) =>
  (words: string): ReturnType<Columns['held']> => {
    const found = new RegExp(`(?<![\\p{L}])(?:${anyOf(Object.keys(table))})(?![\\p{L}])`, 'iu').exec(words)
    return found
      ? {value: table[found[0].toLowerCase()]!, start: found.index, end: found.index + found[0].length}
      : undefined
  }
const held = find(MEMBERSHIP_CLASSES)
const bare = find({
  full: 'full',
  associate: 'associate',
  ordinary: 'full',
  founding: 'founding',
  partner: 'partner',
  affiliate: 'associate'
})

export const columns: Columns = {
  since:
    /^(?!(?:\S+ ){0,3}(?:chair|president|mayor|secretary|director|head|website|page|partner town|twin)(?!\p{L}))(?:(?:\S+ ){0,6}(?:since|joined)|(?:\S+ )?(?:joined|entered|admitted)(?: on| in)?|(?:city |our )?(?:member(?:ship)?|joined|in|participant|part)? ?from|(?:\S+ )?(?:year|date)s? (?:of )?(?:our |the city's |\p{L}{1,20}'s )?(?:joining|accession|entry|admission|membership|joined|affiliation)|(?:membership|joining|accession|admission) (?:year|date)|accession|admission|entry|start(?: of membership)?|membership (?:period|years|since|start)|period(?: of membership)?|years? of membership|membership|our (?:status|membership)|status of .*)$/iu,
  until:
    /^(?:until|to|left|ended|end(?: of membership)?|withdrawal|withdrawn|exit|member(?:ship)? (?:until|to|ended)|(?:date|year) of (?:withdrawal|leaving|exit))$/iu,
  status:
    /^(?:(?:(?:our|\p{L}{1,20}'s|membership|type of|current|kind of|form of|category of) )?(?:status|class|category|membership|type|role|member type|capacity|membership type|form|member status|level)(?: of [^\n]{1,60})?)$/iu,
  unit: /(?:responsib|in charge|unit|department|(?<!registered |head |main )office|contact|coordinat|lead|handled by|looked after)/iu,
  count:
    /^(?!members? (?:since|from|until|state|type|status|class))(?:(?:total )?(?:number|no\.|count) of |total )?(?:members?|member (?:cities|towns|municipalities|local authorities)|size|cities|towns|municipalities|signatories)(?: .*)?$/iu,
  seat: /^(?:seat|headquarters?|headquartered in|based in|registered (?:office|seat)|secretariat|head office|location|place of business)(?: of the .*)?$/iu,
  founded:
    /^(?:(?:year |date )?(?:founded|established|created|set up|formed|launched)(?: in| on)?|(?:founding|foundation) (?:year|date)|(?:year|date) of (?:foundation|founding|establishment|creation)|foundation|in existence since|exists since)$/iu,
  act: /^(?:(?:no\.? of )?(?:resolution|decision|act)|legal basis|basis|by)(?:s| .*)?$/iu,
  empty: /^(?:n\/?a\.?|not applicable|unknown|not known|no data|\?|tbc|tba)$/iu,
  member:
    /^(?:members?(?!\p{L})|yes(?!\p{L})|active|current|ongoing|in force|(?:since|from|until|till|to) (?:\d|\p{L}{3,12} \d{4})|joined|[✓✔☑✅xX+●•](?:$| )|\d{4}(?: ?[–-] ?(?:\d{4}|present|today|now)?)?$|\d{1,2}[./ ])/iu,
  held: words => held(words) ?? bare(words),
  ended: /(?:former|ended|withdrawn|left|lapsed|expired|until)/iu,
  pending:
    /(?:appl(?:ied|ication)|pending|planned|candidate city|in preparation|intend|under consideration|rejected|declined|invit|(?:^|has |have |is |are )(?:not|no|none|never|n\/a)(?![\p{L}]))/iu,
  qualifier: find(QUALIFIERS)
}

/** What else lines and rows tell of an organisation. */
const OTHER =
  /^(?:name|full name|short name|acronym|abbreviation|network|organi[sz]ation|website|web|web ?page|web ?site|internet|link|url|e-?mail|phone|telephone|address|aims?|goals?|objectives?|purpose|mission|tasks?|activities|(?:annual |membership )?(?:fees?|dues|contributions?|subscription)(?: per year)?|president|chair|chairman|secretary general|director|languages?|working languages?|(?:number of )?countries|country|organs|bodies|represented by|representatives?|delegates?)$/iu

/** Of a line, the label that says since when: a name with “since” after it is none. */
const SINCE =
  /(?<!\p{L})(?:members?|membership|part|belong(?:s|ed)?|affiliated|joined|accession|admission|admitted|entry|entered|joining)(?!\p{L})|^(?:since|from)$/iu

/** Whether words are a label by which lines and rows tell of an organisation. */
export const isLabel = (words: string): boolean =>
  OTHER.test(words) ||
  (SINCE.test(words) && columns.since.test(words)) ||
  [columns.until, columns.status, columns.count, columns.seat, columns.founded, columns.act].some(header =>
    header.test(words)
  ) ||
  (words.length < 40 && /^(?:responsible|in charge|contact|handled by|looked after|coordinat)/iu.test(words))
