import type {Rule} from '../../../language.ts'
import {memberCount} from '../../../readings.ts'
import {MEMBERS, QUALIFIER} from '../fragments.ts'
import {QUALIFIERS} from '../lexicon.ts'

export const citiesWorkTogether: Rule = {
  id: 'en/cities-work-together',
  description: 'A number of cities belong to an organisation, meet or work together in it.',
  pattern: `${QUALIFIER}{count:number} (?<members>${MEMBERS})(?: from [^,.;:]{3,60}?)? (?<verb>(?:work|cooperate|co-operate|meet|come|are united|are joined|join forces|collaborate)(?: together)? (?:in|within|through)|(?:now |currently |today )?(?:belong|have acceded|adhere) to|have (?:now |already )?joined|are (?:now |currently )?(?:members? of|part of|affiliated to))(?: the)? (?:{organization}|(?<it>it))`,
  asserts: true,
  read: match =>
    memberCount(
      match.has('organization') ? match.entity('organization') : match.elided(),
      match.mention('count'),
      match.has('qualifier') ? match.choose('qualifier', QUALIFIERS) : undefined
    ),
  examples: [
    {
      text: 'Over 120 large towns meet in the Network of Northern Towns.',
      reads: [{type: 'Observation', organization: 'Network of Northern Towns', value: 120, qualifier: 'over'}]
    }
  ],
  counterexamples: ['Over 120 large towns meet in Hartwell.']
}
