import type {Rule} from '../../../language.ts'
import {turnDown} from '../fragments.ts'

export const project: Rule = {
  id: 'pl/project',
  description: 'A city takes part in a project, a programme or a contest, which is no membership.',
  pattern:
    '(?<project>(?:uczestnicz(?:y|ymy|ą|ył[aoy]?|yliśmy)|realizuj(?:e|ą|emy)|realizowa(?:ł[aoy]?|liśmy|no)|wdraż(?:a|ają|amy)|bierze udział|brał[aoy]? udział|wziął udział|wzięł[aoy] udział|przystąpi(?:ł[aoy]?|liśmy)(?= do))(?: (?:też|także|również|wspólnie|razem|w|do|realizacji|obecnie|międzynarodow\\p{L}{1,3}|europejsk\\p{L}{1,3}|unijn\\p{L}{1,3}|ogólnopolsk\\p{L}{1,3}|krajow\\p{L}{1,3})){0,5} (?:projek|program|konkurs|kampani|akcj|przedsięwzięci|warsztat|konferencj|targ|badani)\\p{L}{0,6}|w (?:ramach )?(?:projek|program|konkurs|kampani)\\p{L}{0,4}(?: {:organization|name})?(?: [\\p{Ll}]{3,20}){0,4} {:city} współpracowa\\p{L}{1,4})',
  declines: 'tells of a project, no membership',
  read: match => turnDown(match, 'date', 'number', 'city', 'name', 'country', 'organization'),
  examples: [{text: 'Miasto uczestniczy w projekcie „Zielony Dach” wspólnie z 8 miastami.'}],
  counterexamples: ['Miasto uczestniczy w Związku Miast Północy.']
}
