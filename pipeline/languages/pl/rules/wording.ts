import type {Rule} from '../../../language.ts'

export const wording: Rule = {
  id: 'pl/wording',
  description: 'Words of an act that another changes.',
  pattern: '(?<wording>(?:wyraz(?:y|ów|ami|em)?|słow(?:a|o|ami)|wyrażenie|wyrażeniem|zwrot(?:em)?) "[^"\\n]{1,120}")',
  declines: 'changes the wording of an act',
  examples: [{text: 'W § 2 wyrazy „członka wspierającego” zastępuje się wyrazami „członka zwyczajnego”.'}]
}
