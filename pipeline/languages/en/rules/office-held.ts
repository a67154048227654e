import type {Rule} from '../../../language.ts'

export const officeHeld: Rule = {
  id: 'en/office-held',
  description: 'Who presides over an organisation or holds a post in it, and for how long.',
  pattern:
    '(?<office>(?:(?:for|in|during|from|between) (?:the )?(?:years?|terms?|period)? ?{:date}(?: (?:and|to|until) {:date}|[-–]{:date})? )?(?:it|he|she|we|the city|{:city|name|country})?,? ?(?:was|is|were|are|has been|held|holds|hold|took over|takes over|takes|took|has|had|the next|the current|the last|next)(?: again| then)?(?: the| its| their| our| an?| one of (?:its|the) (?:{:number}|[a-z]+))? ?(?:next |posts? of |office of |rotating |current )?(?:presiding city|chair of {:body}|presidency|presidents?|vice-presidents?|vice-presidency|chairmanship|chairs?|chaired|deput(?:y|ies)|vice-chairs?|seats|treasurer)(?: (?:was|is|were) (?:entrusted to|held by|taken over by))?(?: (?:for|in|during|from|since|until|by|neither)(?: the)?(?: years?| term(?: of office)?)? ?(?:in )?{:date|city|name}(?:(?: (?:and|to|until|nor) (?:in )?|[-–]){:date})?)?|(?:was|were|is|has been) (?:re-?)?elected (?:to|onto|as|chair|president|vice)[^.;{:date}]{0,80}?(?: (?:in|on) {:date})?(?: for {:number} years)?)',
  declines: 'tells of an office held for a term',
  examples: [{text: 'The next presidency was entrusted to Dunmere.'}],
  counterexamples: ['Hartwell has been a member since 2003.']
}
