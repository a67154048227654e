import type {Rule} from '../../../language.ts'

export const conditionsOfJoining: Rule = {
  id: 'en/conditions-of-joining',
  description: 'Who may become a member and how, said of no one.',
  pattern:
    '^(?!.*(?:{date}|{act}|{actNumber}))(?<general>(?:(?:any|every|each|all|a|an|new|other|interested) (?:[a-z-]+ ){0,2}(?:cit(?:y|ies)|towns?|municipalit(?:y|ies)|communes?|councils?|local authorit(?:y|ies)|local governments?|members?|candidates?|applicants?|ports?)(?![\\p{L}])[^\\n{:city}{:organization}{:body}]{0,160}?(?:may|can|must|shall|should|has to|have to|needs? to|is required|are required|wishing|wishes|wanting)[^\\n]{0,200}|membership is open to[^\\n]{0,200}|(?:to (?:join|become a member|apply)|admission|accession)[^\\n{:city}{:organization}{:body}]{0,100}(?:must|is required|are required|requires|has to|have to|needs?)[^\\n]{0,200}))$',
  declines: 'says on what conditions anyone may join, and of no one that it did',
  examples: [
    {text: 'Any municipality within 30 km of the river may apply.'},
    {text: 'A city that wishes to join must send a letter.'}
  ],
  counterexamples: ['The City of Hartwell must send a letter.']
}
