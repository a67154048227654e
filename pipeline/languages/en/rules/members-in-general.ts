import type {Rule} from '../../../language.ts'

export const membersInGeneral: Rule = {
  id: 'en/members-in-general',
  description: 'The members of an organisation, spoken of as a whole.',
  pattern:
    '(?<members>(?:between|among|amongst|for|of|all|with|from|by|to) (?:the |its |their |all )?(?:member (?:cities|towns|municipalities)|members))',
  declines: 'speaks of the members in general, names none',
  examples: [{text: 'It fosters the exchange between the member cities.'}],
  counterexamples: ['Hartwell is a member city.']
}
