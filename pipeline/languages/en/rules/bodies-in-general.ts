import type {Rule} from '../../../language.ts'

const KIND =
  '(?:[a-z-]+ ){0,4}(?:forums|fora|(?:working |expert |focus )?groups|teams|committees|commissions|task forces|boards|bodies|networks|projects)'

export const bodiesInGeneral: Rule = {
  id: 'en/bodies-in-general',
  description: 'An organisation works through kinds of bodies, none of them named.',
  pattern: `{organization} (?<through>(?:works|operates|acts|functions|is organi[sz]ed) (?:through|in|by means of|within)|(?:has|comprises|includes)) (?<bodies>${KIND}(?:(?:,| and| or) ${KIND}){0,4})`,
  declines: 'speaks of bodies in general, names none',
  examples: [{text: 'The Network of Northern Towns acts through open forums and small task forces.'}],
  counterexamples: ['The Network of Northern Towns works through the night.']
}
