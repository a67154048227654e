import type {Rule} from '../../../language.ts'

export const bodySize: Rule = {
  id: 'en/body-size',
  description: 'How many sit on a body.',
  pattern:
    '(?<={:body}\\*{0,4})(?<size>,? (?:(?:which |it )?(?:is |are )?(?:made up|composed|drawn|consists|consisting)(?: of| from)|comprising|comprises|of|with|has|counts|is staffed by) (?:the [a-z-]+ and |about |up to )?{:number}(?: [a-z-]+){0,2})',
  declines: 'counts those who sit on a body, no members of an organisation',
  examples: [{text: 'A Presidium of seven leads the Network of Northern Towns.'}],
  counterexamples: ['The Network of Northern Towns has 40 members.']
}
