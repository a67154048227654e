import type {Rule} from '../../../language.ts'

const KIND = '(?:full|associate|associated|ordinary|supporting|active|honorary|collective|individual|observer|founding)'

export const membersInGeneral: Rule = {
  id: 'en/members-in-general',
  description: 'The members of an organisation, spoken of as a whole.',
  pattern: `(?<members>(?:between|among|amongst|for|of|all|with|from|by|to) (?:the |its |their |all )?(?:member (?:cities|towns|municipalities)|members))|(?<!{:number} )(?<kinds>${KIND} members?(?:,| and| or|, and) (?:${KIND} members?|candidates?|observers))|(?<every>(?:every|each|any) (?:country|state|region) (?:has|sends) one member(?: city| town)?|open to (?:observers|guests|all members)|one of its members)`,
  declines: 'speaks of the members in general, names none',
  examples: [
    {text: 'It fosters the exchange between the member cities.'},
    {text: 'The Association consists of full members and associate members.'}
  ],
  counterexamples: ['Hartwell is a member city.']
}
