import type {Match, Rule} from '../../../language.ts'
import {responsibility} from '../../../readings.ts'
import type {Entity, Value} from '../../../types.ts'
import {MATTER_ENDS, SPOKEN_OF} from '../fragments.ts'
import {RESPONSIBLE} from '../lexicon.ts'

/** The unit that a group names, or that “it” means. */
const unitOf = (match: Match): Value<Entity> | undefined => {
  if (match.has('it')) return match.elidedUnit('it')
  return match.mentionsIn('unit')[0]!.type === 'name' ? undefined : match.entity('unit')
}

export const unitCoordinates: Rule = {
  id: 'en/unit-coordinates',
  description: 'A unit coordinates, manages or is responsible for a matter.',
  pattern: `(?:{unit:body|name}|(?<it>it|the (?:unit|office|department|section|team|service|division|directorate)))(?: \\([^()]{1,20}\\))?(?<verb>(?:,| [-–—])? (?:(?:which|who|that|also|has|have|currently|now|already|jointly|then|still|since then|ever since|alone|in turn|today) ){0,2}(?:${RESPONSIBLE})) (?<matter>[^\\n;]{1,300}?)${MATTER_ENDS}`,
  prose: ['matter'],
  asserts: true,
  read: match => {
    const unit = unitOf(match)
    // “the contact point in Hartwell” says where.
    const [place] = match.mentionsIn('matter', 'city')
    if (place && match.text('matter').value === match.words(place)) return undefined
    const since = unit && match.near('before', ['date']).find(date => /(?:since|from) $/.test(match.lead(date)))
    if (since) match.use(since)
    return unit && responsibility(match, unit, match.text('matter'), 'matter', SPOKEN_OF)
  },
  examples: [
    {
      text: "The City of Hartwell joined the Network of Northern Towns in 1999. The Office of the Mayor coordinates Hartwell's activities in the Network.",
      reads: [
        {
          type: 'Responsibility',
          unit: 'Office of the Mayor',
          matter: "Hartwell's activities in the Network",
          organization: 'Network of Northern Towns'
        }
      ]
    },
    {
      text: "The Planning Office (PO) – coordinates Hartwell's work in the Network of Northern Towns.",
      reads: [{type: 'Responsibility', unit: 'Planning Office', organization: 'Network of Northern Towns'}]
    },
    {
      text: 'The Planning Office ensures the coordination of the Network of Northern Towns.',
      reads: [{type: 'Responsibility', unit: 'Planning Office', organization: 'Network of Northern Towns'}]
    },
    {
      text: 'The Planning Office was moved. It has been responsible for matters of the Network of Northern Towns since 2004.',
      reads: [{type: 'Responsibility', unit: 'Planning Office', matter: 'matters of the Network of Northern Towns'}]
    }
  ],
  counterexamples: ['The Office of the Mayor is open on Monday.']
}
