import type {Rule} from '../../../language.ts'

export const membershipAtLarge: Rule = {
  id: 'pl/membership-at-large',
  description: 'What membership is like, what joining would bring, and the meeting that founds.',
  pattern:
    '(?<general>zebrani(?:e|a|u|em) założycielski(?:e|ego|emu|m)|charakter członkostwa: ?[–-]|(?:powod(?:em|y|ów)|przyczyn[ąyę]) (?:wystąpienia|rezygnacji|przystąpienia)|(?:trac[ią]|zysk\\p{L}{2,4}|przyciąg\\p{L}{1,4}|pozysk\\p{L}{2,4}) (?:nowych |kolejnych )?członków|(?:dawnych|byłych|przyszłych|nowych|kolejnych) członków|(?:kierowan\\p{L}{1,2}|adresowan\\p{L}{1,2}|dostępn\\p{L}{1,2}) (?:do|dla) (?:wszystkich )?członków|przystąpieni(?:e|u|em) (?:(?:do [^.;{:date}{:act}]{1,60}|gminy|miasta) )?(?:ułatwi|pozwoli|umożliwi|da|przyniesie|poparł[aoyi]?|poprze|wiąże się|otworzy)|wniosek o wyrażenie zgody|poprzednia zgoda|status członka \\p{L}{3,16} (?:ma|mają|mogą))',
  declines: 'speaks of membership in general',
  examples: [
    {text: 'Przystąpienie do Związku Miast Północy ułatwi gminie starania o środki.'},
    {text: 'Zebranie założycielskie było burzliwe.'}
  ],
  counterexamples: ['Brzezinek jest członkiem Związku Miast Północy.']
}
