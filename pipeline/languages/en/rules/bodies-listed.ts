import type {Rule} from '../../../language.ts'
import type {Entity} from '../../../types.ts'
import {BODY_LIST} from '../fragments.ts'

export const bodiesListed: Rule = {
  id: 'en/bodies-listed',
  description: 'Bodies of an organisation, listed after words that announce them.',
  pattern: `(?<announce>(?:among|amongst) (?:those|them|these|others)(?: (?:you|one) can find| are| there are)?|such as|including|for example|for instance|namely|(?:these|those|they) (?:are|include)|the following):? ${BODY_LIST}(?<others>,? among(?:st)? (?:many )?others)?`,
  read: match => {
    const organization = match.elided()
    if (!organization) return undefined
    const announced = {...organization, spans: [...organization.spans, match.spanOf('announce')]}
    return match
      .mentionsIn('bodies', 'body')
      .map(({value}) => ({type: 'Body', subject: value as Entity, values: {organization: announced}}))
  },
  examples: [
    {
      text: 'The Network of Northern Towns works through forums. Among them are: Culture Forum, Ice Forum or Snow and Light Working Group and Harbour Working Group among many others.',
      reads: [
        {type: 'Body', subject: 'Culture Forum', organization: 'Network of Northern Towns'},
        {type: 'Body', subject: 'Ice Forum'},
        {type: 'Body', subject: 'Snow and Light Working Group'},
        {type: 'Body', subject: 'Harbour Working Group'}
      ]
    }
  ],
  counterexamples: ['Among them are: snow, ice and light.']
}
