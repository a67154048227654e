import type {Rule} from '../../../language.ts'

const ORGANIZATIONS =
  '(?:organizacj(?:i|ach|e|om)|siec(?:i|iach)|związk(?:ów|ach|i)|stowarzysze(?:ń|niach|nia)|zrzesze(?:ń|niach|nia)|porozumie(?:ń|niach))'

export const belongsToSeveral: Rule = {
  id: 'pl/belongs-to-several',
  description: 'To how many organisations a city belongs, or to which kinds of them, none of them named.',
  pattern: `(?<several>^(?:do|w) {:number}[.:]?$|${ORGANIZATIONS},? (?:do|w|z) których (?:[\\p{L}{:city}]{1,20} ){0,4}(?:należ|uczestnicz|działa|jest)\\p{L}{0,4}(?: [\\p{L}{:city}]{1,20})?$|(?:należ(?:y|ymy|ą|ał[aoy]?|eliśmy)|(?:jest|jesteśmy|był[ao]?) (?:\\p{L}{3,20} ){0,2}człon(?:kiem|kami)|współtworz(?:y|ymy)|uczestnicz(?:y|ymy)|działa(?:my)?|przystąpi(?:ł[ao]?|liśmy)|angażuje(?:my)? się)(?: \\p{L}{2,20}){0,3}? (?:do |w )?(?:(?:{number}|kilku|wielu|szeregu|licznych|kilkunastu|różnych|następujących|niżej wymienionych|poniższych|takich|innych) )(?:\\p{L}{3,20} ){0,3}${ORGANIZATIONS})(?![^.;]{0,20}{:organization})`,
  declines: 'tells to how many organisations a city belongs, not to which',
  examples: [{text: 'Brzezinek należy do trzech krajowych organizacji.'}],
  counterexamples: ['Brzezinek należy do Związku Miast Północy.']
}
