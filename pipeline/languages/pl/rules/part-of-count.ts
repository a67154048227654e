import type {Rule} from '../../../language.ts'

export const partOfCount: Rule = {
  id: 'pl/part-of-count',
  description: 'A part of the members, or those who ask to join: no count of the members.',
  pattern:
    '(?<part>w tym|wśród nich(?: jest| są)?|z czego|spośród nich|spośród których|z nich|a kolejn\\p{L}{1,3}|kolejn(?:e|ych|ymi)|dalsz(?:e|ych)|następn(?:e|ych)|pozostał(?:e|ych)|starają się|w {:country|name} (?:ma|działa)) (?:(?:też|także|już|m\\.in\\.|ponad|około|o|dalsze|kolejne|jeszcze|o przyjęcie) ){0,3}{some:number}|(?<beside>oraz|i|a także) (?:ponad |około |prawie )?{others:number} (?:\\p{L}{3,20}(?:ych|ich) )?(?:podmiot|instytuc|organizac|firm|partner|przedsię|uczelni|osób)\\p{L}{0,8}|{count:number} (?<more>kolejn(?:e|ych)|następn(?:e|ych)|dalsz(?:e|ych)|z (?:nich|polski|czech|niemiec|zagranicy)|pozostał(?:e|ych)|inn(?:e|ych))',
  declines: 'counts some of the members, or those to come',
  examples: [{text: 'Związek Miast Północy ma 40 miast, w tym 14 portów; starają się dwa kolejne.'}],
  counterexamples: ['Związek Miast Północy ma 1740 członków.']
}
