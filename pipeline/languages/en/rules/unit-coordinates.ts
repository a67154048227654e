import type {Rule} from '../../../language.ts'
import {responsibility} from '../../../readings.ts'
import {RESPONSIBLE} from '../lexicon.ts'

export const unitCoordinates: Rule = {
  id: 'en/unit-coordinates',
  description: 'A unit coordinates, manages or is responsible for a matter.',
  pattern: `{unit:body|name},? (?:which )?(?<verb>(?:(?:also|has|have|currently|now|jointly|then|still|since then|ever since|alone|in turn) ){0,2}(?:${RESPONSIBLE})) (?<matter>[^\\n;]{1,300}?)(?=[.!;:]?$|; |,? (?:while|whereas|and|but|with) (?:the )?(?:{:body} (?:\\p{L}+ ){1,4}|(?:all|any|every|everything|matters|questions) ))`,
  prose: ['matter'],
  asserts: true,
  read: match => {
    const [unit] = match.mentionsIn('unit')
    if (unit!.type !== 'body') return undefined
    return responsibility(match, match.entity('unit'), match.text('matter'), 'matter')
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
    }
  ],
  counterexamples: ['The Office of the Mayor is open on Monday.']
}
