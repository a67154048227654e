import type {Rule} from '../../../language.ts'

const NO_MEMBERSHIP = '(?!.*(?<!\\p{L})(?:members?|membership|joined|acceded|resolution|decision)(?!\\p{L}))'

export const projectsListed: Rule = {
  id: 'en/projects-listed',
  description: 'What stands under a heading of projects.',
  under: '^(?<header>(?:[a-z-]+ |{:name} ){0,4}projects(?: [a-z -]{1,40})?:?$)',
  pattern: `^${NO_MEMBERSHIP}(?<project>[^\\n]{2,400})$`,
  declines: 'tells of a project, which is no membership',
  examples: [{text: '## International projects\n\n- Green Roofs: the city is one of 14 partners, 2023–2026'}]
}
