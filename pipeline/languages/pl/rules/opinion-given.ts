import type {Rule} from '../../../language.ts'

export const opinionGiven: Rule = {
  id: 'pl/opinion-given',
  description: 'A committee of a council discussed a draft, or gave its opinion.',
  pattern:
    '(?<opinion>(?:zaopiniowa|rozpatrzy|przedyskutowa)(?:ł[aoiy]?|li|ły)) {:body}|{:body} (?:pozytywnie |negatywnie |jednogłośnie )?(?<given>(?:zaopiniowa|rozpatrzy|przedyskutowa)(?:ł[aoiy]?|li|ły))',
  declines: 'tells of an opinion on a draft',
  examples: [{text: 'Projekt pozytywnie zaopiniowała Komisja Budżetu.'}]
}
