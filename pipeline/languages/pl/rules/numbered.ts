import type {Rule} from '../../../language.ts'

export const numbered: Rule = {
  id: 'pl/numbered',
  description: 'A number that names a chapter, a division of the budget, a room or a telephone.',
  pattern:
    '(?<numbered>(?:(?:ul|al|pl|os)\\.|ulic\\p{L}{1,2}|alej\\p{L}{1,2}|plac\\p{L}{0,2}) [^,;:{:number}]{1,40}? {:number}(?: ?/ ?{:number})?|(?:dział(?:u|ach|em)?|rozdzia(?:ł|łu|le|łach)|paragraf(?:u|ie)?|§§?|pozycj\\p{L}{1,2}|poz\\.|pkt|punk(?:t|cie|tu)|ust\\.|art\\.|załącznik(?:u|iem)?(?: nr)?|druk(?:u)?(?: nr)?|pok(?:ój|oju|\\.)(?: nr)?|tel\\.|telefon|faks|fax|konto|rachun(?:ek|ku)|KRS|NIP|REGON|nr|numer(?:em)?|sesj\\p{L}{1,2}|etap(?:u|ie)?|faz\\p{L}{1,2}|wersj\\p{L}{1,2}|klauzul\\p{L}{1,2}) (?:nr )?{:number}(?:(?:,| i| oraz|[–-]) ?{:number}){0,5})',
  declines: 'names something by its number',
  examples: [{text: 'Środki są w dziale 630, rozdział 63003 budżetu.'}]
}
