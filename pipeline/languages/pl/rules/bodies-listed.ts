import type {Rule} from '../../../language.ts'
import type {Entity} from '../../../types.ts'
import {BODY_LIST} from '../fragments.ts'

/** “Zespół ds. Portów”: a team of the city, until it is listed among the bodies of a network. */
const isTeam = ({name, organization}: Entity): boolean =>
  /^zespół /iu.test(name.value) && organization?.basis === 'inferred'

export const bodiesListed: Rule = {
  id: 'pl/bodies-listed',
  description: 'Bodies of an organisation, listed after words that announce them.',
  pattern: `(?<announce>np\\.|na przykład|m\\.in\\.|między innymi|takich jak|takie jak|(?:działa|pracuje|istnieje|funkcjonuje|działają|pracują|istnieją|funkcjonują)(?: w niej| w nim| przy nim| przy niej| także| też| również| obecnie){0,2}|(?:działalność|działalnością|pracami|sprawami)(?: {about:organization})? (?:prowadz[ią]|kieruj[eą])|najwyższą władzą(?: {in:organization})? jest|zarządza(?:ją)?(?: nią| nim)?|organami(?: {of:organization})? są|organy(?: {by:organization})?(?: to| są)?|władze(?: stanowią| to| tworzą)?|kieruj(?:e|ą)(?: nią| nim)?|pracami kieruje)(?: w)?:? ${BODY_LIST}(?:,? (?<others>i inn(?:e|ych)|itd\\.))?`,
  read: match => {
    const named = ['of', 'by', 'about', 'in'].find(group => match.has(group))
    const organization = named ? match.entity(named) : match.elided()
    const bodies = match
      .mentionsIn('bodies', 'body')
      .filter(
        ({value}) => !['council', 'office'].includes((value as Entity).bodyType?.value ?? '') || isTeam(value as Entity)
      )
    if (!organization || !bodies.length) return undefined
    const announced = {...organization, spans: [...organization.spans, match.spanOf('announce')]}
    return bodies.map(({value}) => ({
      type: 'Body',
      subject: value as Entity,
      values: {organization: (isTeam(value as Entity) ? undefined : (value as Entity).organization) ?? announced}
    }))
  },
  examples: [
    {
      text: 'Związek Miast Północy pracuje w forach, np. w Forum Kultury, Forum Lodu czy Grupie Roboczej ds. Portów.',
      reads: [
        {type: 'Body', subject: 'Forum Kultury', organization: 'Związek Miast Północy'},
        {type: 'Body', subject: 'Grupa Robocza ds. Portów'}
      ]
    }
  ],
  counterexamples: ['Pracuje np. w śniegu i w lodzie.']
}
