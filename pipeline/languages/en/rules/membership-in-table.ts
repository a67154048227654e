import type {Rule} from '../../../language.ts'
import {type Columns, row} from '../../../readings.ts'
import {anyOf, MEMBERSHIP_CLASSES, QUALIFIERS} from '../lexicon.ts'

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
    /^(?:(?:\S+ ){0,4}(?:since|joined)|(?:city |our )?(?:member(?:ship)?|joined|in|participant|part)? ?from|(?:year|date) (?:of )?(?:joining|accession|entry|admission|membership|joined)|joined|accession|admitted|entry|membership period|period(?: of membership)?|years? of membership|membership|our status|status of .*)$/iu,
  until: /^(?:until|to|left|ended|end(?: of membership)?|withdrawal|withdrawn|date of withdrawal)$/iu,
  status:
    /^(?:(?:our |membership |type of |current |kind of )?(?:status|class|category|membership|type|role|member type|capacity|membership type|form)(?: of .*)?)$/iu,
  unit: /(?:responsib|in charge|unit|department|(?<!registered |head |main )office|contact|coordinat|lead|handled by|looked after)/iu,
  count: /^(?:number of )?(?:members?|member cities|size|cities)(?: .*)?$/iu,
  seat: /^(?:seat|headquarters?|based in|registered office|secretariat|head office)$/iu,
  founded:
    /^(?:founded|established|created|set up|founding year|year of foundation|foundation|foundation year|founded in)$/iu,
  act: /^(?:(?:no\.? of )?(?:resolution|decision|act)|legal basis|basis|by)(?:s| .*)?$/iu,
  held: words => held(words) ?? bare(words),
  ended: /(?:former|ended|withdrawn|left|lapsed|expired|until)/iu,
  pending:
    /(?:appl(?:ied|ication)|pending|planned|candidate city|in preparation|intend|under consideration|rejected|declined|invit|(?:^|has |have |is |are )(?:not|no|none|never|n\/a)(?![\p{L}]))/iu,
  qualifier: find(QUALIFIERS)
}

export const membershipInTable: Rule = {
  id: 'en/membership-in-table',
  description: 'A row of a table, or a column of a transposed one, that tells of an organisation.',
  pattern: '^(?<first>){organization}',
  read: match => row(match, columns, match.elidedCity()),
  examples: [
    {
      text: '# Networks of the City of Hartwell\n\n| Network | Member since | Status | Unit |\n|---|---|---|---|\n| Network of Northern Towns | 17.05.1993 | associate member | Environment Office |',
      reads: [
        {type: 'Membership', member: 'Hartwell', class: 'associate', from: '1993-05-17'},
        {type: 'Responsibility', unit: 'Environment Office', matter: 'Network of Northern Towns'}
      ]
    },
    {
      text: '# Networks of the City of Hartwell\n\n| | Network of Northern Towns |\n|---|---|\n| Members | about 60 |\n| Our status | full member since 2003 |',
      reads: [
        {type: 'Membership', member: 'Hartwell', class: 'full', from: '2003'},
        {type: 'Observation', value: 60, qualifier: 'about'}
      ]
    }
  ]
}
