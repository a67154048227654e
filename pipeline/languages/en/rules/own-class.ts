import type {Rule} from '../../../language.ts'

export const ownClass: Rule = {
  id: 'en/own-class',
  description: 'As what a city joins by an act: no membership yet, and what joining it is, another clause says.',
  pattern: '(?<as>as an? (?:[a-z]{2,12} )?(?:member|signatory|partner|observer)(?: city| town)?)(?![\\p{L}])',
  declines: 'says as what a city joins by an act, and makes no member',
  read: match => (match.decidingAct ? [] : undefined),
  examples: [
    {
      kind: 'resolution',
      text: 'Resolution No. 12/IV/2011\n\n§ 1. The City of Hartwell accedes to the Network of Northern Towns as a full member.'
    }
  ]
}
