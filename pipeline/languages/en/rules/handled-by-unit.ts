import type {Rule} from '../../../language.ts'
import {responsibility} from '../../../readings.ts'

export const handledByUnit: Rule = {
  id: 'en/handled-by-unit',
  description: 'A matter is handled by a unit, or lies in its hands.',
  pattern:
    '(?:^|(?<=[;,] )|(?<=(?:and|while|but) ))(?<matter>[^\\n;,]{3,200}?) (?<verb>(?:is|are|has been|have been) (?:also |now |currently )?(?:looked after|coordinated|co-ordinated|managed|handled|kept|run|overseen|supervised|dealt with|taken care of|administered|represented|led|followed|pooled|concentrated|housed|conducted|carried out|organi[sz]ed) (?:by|in|at|within)|(?:is|are|lies?|rests?) (?:in the hands of|the responsibility of|with|up to)|falls? (?:to|under)|(?:is|are) entrusted to|(?:is|are) assigned to) {unit:body}',
  prose: ['matter'],
  asserts: true,
  read: match => responsibility(match, match.entity('unit'), match.text('matter'), 'matter'),
  examples: [
    {
      text: 'Membership fees of the City of Hartwell are handled by the Finance Department.',
      reads: [{type: 'Responsibility', unit: 'Finance Department'}]
    }
  ]
}
