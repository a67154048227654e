import {compile, type Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'
import {COUNT, LISTED, MEMBERS} from '../fragments.ts'

/** What is counted after the verb are its members, not one of them. */
const COUNTED = new RegExp(compile(`^(?:[\\p{L}. ]{0,60} )?${COUNT} (?:${MEMBERS})`, 'free').source, 'iu')

export const belongs: Rule = {
  id: 'pl/belongs',
  description: 'A city belongs or belonged to an organisation, or makes part of it.',
  pattern: `(?<verb>(?:przy)?należ(?:y|ą|ał[aoy]?|eli(?!śmy)|ąc[aey]|(?:ymy|eliśmy))|wchodz(?:i|ą|ił[aoy]?|ili|imy) w skład|w (?:jego |jej )?skład(?: {:organization})? wchodz(?:i|ą|ił[aoy]?|ili|imy)|współtworz(?:y|ą|ył[aoy]?)|zrzeszon[aey] (?:jest |są )?w|(?:jest|są|był[aoy]?) zrzeszon[aey] w|uczestnicz(?:y|ą|ył[aoy]?) w|bierze udział w|w {in:organization} (?:jest|są|był[aoy]?|działa(?:ją)?|uczestnicz(?:y|ą)|znajduj(?:e|ą) się)(?= (?:także |również |też |już |m\\.in\\. |obecnie ){0,3}(?:miasta |gminy )?{:city})|(?:jest|są) częścią|(?:był[aoy]?|jest|są|byliśmy|jesteśmy)(?: też| także| również)? w(?= {:organization}(?! (?:obserwator|człon|partner))))(?: (?:już|też|także|również|od lat|obecnie|nadal|między innymi|m\\.in\\.|nieprzerwanie|od {:date}|w latach|od|{:date}|do){0,3})? ?(?:do )?(?:(?:do${LISTED})?{organization})?(?! (?:pracach|pracy|projek|konferen|zjeź|obrad|zebran|spotkan|program|progra|posiedz|szkol|targ|wybor|warszt|konkurs|organach|władzach)\\p{L}*)`,
  asserts: true,
  read: match =>
    COUNTED.test(match.following)
      ? undefined
      : holding(match, {value: 'member', basis: 'stated', spans: [match.spanOf('verb')]}),
  examples: [
    {
      text: 'W latach 1991-2004 Brzezinek należał do Związku Miast Północy.',
      reads: [{type: 'Membership', member: 'Brzezinek', class: 'member', from: '1991', until: '2004'}]
    },
    {
      text: 'Do Związku Miast Północy należymy od 8 lutego 1992 r.',
      reads: [{type: 'Membership', member: 'Brzezinek', from: '1992-02-08'}]
    },
    {
      text: 'Polaris to związek miast. Z naszych sąsiadów należą do niego Dębowiec Mały i Stara Łąka.',
      reads: [
        {type: 'Membership', member: 'Dębowiec Mały', organization: 'Polaris'},
        {type: 'Membership', member: 'Stara Łąka'}
      ]
    }
  ],
  counterexamples: ['Port należy do Brzezinka.', 'Brzezinek nie należy do Związku Miast Północy.']
}
