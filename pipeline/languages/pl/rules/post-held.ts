import type {Rule} from '../../../language.ts'

export const postHeld: Rule = {
  id: 'pl/post-held',
  description: 'Since when or until when somebody leads something or holds a post.',
  pattern:
    '(?<post>(?:przewodnicząc\\p{L}{1,3}|wiceprzewodnicząc\\p{L}{1,3}|prezes(?:em|ką)?|wiceprezes(?:em|ką)?|skarbnik(?:iem)?|przewodnictw[oaeu]m?|prezydencj[aęąi])(?: [^.;{:date}]{0,60}?)?,? (?:w latach|od|do|w roku|na lata|w) {:date}(?: ?[–-] ?{:date})?(?: r\\.)?)',
  declines: 'tells of an office held for a term',
  examples: [{text: 'Przewodniczącym był w latach 2003–2007 wójt.'}],
  counterexamples: ['Brzezinek należy do Związku Miast Północy od 1994 r.']
}
