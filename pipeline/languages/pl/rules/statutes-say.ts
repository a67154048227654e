import type {Rule} from '../../../language.ts'
import {turnDown} from '../fragments.ts'

export const statutesSay: Rule = {
  id: 'pl/statutes-say',
  description: 'What the statutes of an organisation allow or ask for.',
  pattern:
    '(?<statutes>(?:statut|regulamin|przepisy)(?: {:organization})? (?:dopuszcza(?:ją)?|przewiduj(?:e|ą)|wymaga(?:ją)?|pozwala(?:ją)?|zezwala(?:ją)?)(?![^\\n]*(?:(?<!\\p{L})cel|misj))[^\\n]{0,300})',
  declines: 'tells what the statutes allow',
  read: match => turnDown(match, 'number', 'organization', 'body'),
  examples: [{text: 'Statut dopuszcza zmianę rodzaju członkostwa po roku, za zgodą Kolegium.'}]
}
