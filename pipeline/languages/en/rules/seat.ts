import type {Rule} from '../../../language.ts'
import {organization, place} from '../../../readings.ts'
import {apposed, described, subject} from '../../../slots.ts'
import {anyOf, ORGANIZATION_HEADS} from '../lexicon.ts'

const SEAT =
  '(?:(?:main|permanent|own|central) )?(?:seat|headquarters?|head office|registered office|main office|offices?|secretariat)'

/** “, an association of towns ”, before “based in …” */
const APPOSITION = new RegExp(`^, [^,;]{0,40}(?:${anyOf(ORGANIZATION_HEADS)})(?: of [^,;]{0,40})? $`, 'u')

export const seat: Rule = {
  id: 'en/seat',
  description: 'An organisation is based, seated or headquartered in a place, or moved its seat there.',
  pattern: `(?:${[
    '(?<is>(?:is|are|was) (?:currently |now |today |still )?(?:based|seated|headquartered|located|registered|domiciled|run from(?: offices)?))',
    `(?<has>(?:has|have|with|having|keeps|keep|maintains|maintain|runs|retains) (?:its|a|the|their) (?:${SEAT}|{:body}))`,
    `(?<seatIs>(?:its |the |whose )?${SEAT}(?: of {named:organization})? (?:is|are|sits?|lies)(?: located| currently| now| based| housed)?)`,
    '(?<housed>(?:[a-z]+ )?(?:secretariat|{:body})(?: of {secretariat:organization})? (?:is (?:based|located|housed|hosted)|sits))',
    '(?<bare>(?:,| and)? ?(?:headquartered|based|seated|domiciled))',
    `(?<moved>(?:,| and)? ?mov(?:ed|es)(?: its ${SEAT})?(?: from {:name|city})?)`
  ].join(
    '|'
  )})(?: in| at| to|(?<= from)|(?<= hosted) by(?: the)?(?: city of)?)(?: (?:the )?(?:city|town) of)? {seat:name|city}(?! until)|(?<equals>${SEAT}(?: of {owned:organization})?(?: is|:)) {place:name|city}`,
  read: match => {
    const owner = (['named', 'secretariat', 'owned'] as const).find(group => match.has(group))
    const of = owner
      ? match.entity(owner)
      : (subject(match) ?? (match.has('bare') ? (described(match) ?? apposed(match, APPOSITION)) : undefined))
    if (of?.value.kind?.value !== 'network') return undefined
    const group = match.has('place') ? 'place' : 'seat'
    const name = match.mentionsIn(group)[0]!
    const words = match.text(group)
    return organization(of, {seat: place(typeof name.value === 'string' ? {...words, value: name.value} : words)})
  },
  examples: [
    {
      text: 'The Network of Northern Towns is based in Turku.',
      reads: [{type: 'Organization', subject: 'Network of Northern Towns', seat: 'Turku'}]
    },
    {
      text: 'The Network of Northern Towns was established in 1991 with its seat in Turku.',
      reads: [{type: 'Organization', subject: 'Network of Northern Towns', seat: 'Turku'}]
    },
    {
      text: 'The Network of Northern Towns has its headquarters in Turku, Finland.',
      reads: [{type: 'Organization', seat: 'Turku'}]
    }
  ],
  counterexamples: [
    'The Network of Northern Towns was based in Turku until 2003.',
    'The museum of Hartwell has its seat in Turku.'
  ]
}
