import type {Rule} from '../../../language.ts'

export const twinTowns: Rule = {
  id: 'en/twin-towns',
  description: 'A town in a list of those with which the city is twinned.',
  under:
    '(?<header>(?:twin(?:ned)?|sister|friendship|partner)[ -](?:towns?|cit(?:y|ies)|municipalit(?:y|ies))|town[ -]twinnings?|twinnings?|sister-city relations)',
  pattern: '^(?!.*(?:member|network|association|agreement|resolution|decision))(?<town>[^\\n]{2,160})$',
  declines: 'tells of a twinning, which is no membership',
  examples: [{text: 'The twin towns of Hartwell:\n\n- Säterdal, Sweden (1989)\n- Bad Tannau, Germany (1992)'}]
}

export const townTwinning: Rule = {
  id: 'en/town-twinning',
  description: 'Ties between twin towns, spoken of without an agreement.',
  pattern:
    '^(?!.*(?:agreement|treaty|memorandum|resolution|decision|member|signed|{organization}|{body}|{act}))(?<twinning>[^\\n]{0,200}(?<!\\p{L})(?:twin(?:ned)?[ -](?:towns?|cit(?:y|ies))|town[ -]twinning|twinning|twinned|sister[ -]cit(?:y|ies)|partner (?:town|city)|friendship with|oldest tie)(?!\\p{L})[^\\n]{0,200})$',
  declines: 'tells of a twinning, which is no membership',
  examples: [{text: 'In 1947 the first town-twinning link was made with Säterdal.'}],
  counterexamples: ['The twinning agreement with Säterdal was signed on 3 May 1989.']
}
