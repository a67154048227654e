import type {Rule} from '../../../language.ts'
import {responsibility} from '../../../readings.ts'
import {MATTER_ENDS, SPOKEN_OF} from '../fragments.ts'
import {RESPONSIBLE, ROLE} from '../lexicon.ts'

const WORD = '(?!(?:is|are|was|were|has|have|lies|sits) )[^\\s,;:.?]{1,40}'
const MATTER = `${WORD}(?: ${WORD}){0,13}?`

export const contactFor: Rule = {
  id: 'en/contact-for',
  description: 'Who the contact for a matter is, whom to ask about it, and what the tasks of a unit are.',
  pattern: `(?:${[
    `(?<role>(?:the |our |its |your )?${ROLE}) (?:for|with|to|in|on|of) (?<matter>${MATTER})(?<is> ?(?:is|are|shall be|will be|lies with|sits (?:in|with)|is located in|:|–)) {unit:body|office}`,
    `(?<ask>(?:for |all )?(?:(?:more|further) )?(?:questions|enquiries|inquiries|information|details|queries|matters|requests|correspondence|mail|post) (?:about|on|regarding|concerning|relating to|to do with|for|with|in)) (?<asked>${MATTER})(?<to>[,:?]? ?(?:please )?(?:contact|ask|write to|turn to|call|speak to|go to|goes to|goes through|should be addressed to|are answered by|to|:)) {answers:body|office}`,
    `(?<duties>(?:tasks|duties|responsibilities|remit|portfolio|work) of) {busy:body|office} (?<include>(?:also )?(?:includes?|comprises?|covers?|extends? to)) (?<included>[^\\n;]{1,300}?)${MATTER_ENDS}`,
    `{whose:body|office}(?<possessive>'s? (?:tasks|duties|responsibilities|remit|portfolio|work) (?:also )?(?:includes?|comprises?|covers?|extends? to)) (?<covered>[^\\n;]{1,300}?)${MATTER_ENDS.replace('<since>', '<from>')}`,
    `(?<it>it is) {cleft:body|office} (?<that>(?:that|which|who) (?:${RESPONSIBLE})) (?<cleftMatter>[^\\n;]{1,300}?)${MATTER_ENDS.replace('<since>', '<ever>')}`
  ].join('|')})`,
  prose: ['matter', 'asked', 'included', 'covered', 'cleftMatter'],
  asserts: 'decision',
  read: match => {
    const forms = [
      ['unit', 'matter'],
      ['answers', 'asked'],
      ['busy', 'included'],
      ['whose', 'covered'],
      ['cleft', 'cleftMatter']
    ] as const
    const [unit, matter] = forms.find(([group]) => match.has(group))!
    return responsibility(match, match.entity(unit), match.text(matter), matter, SPOKEN_OF)
  },
  examples: [
    {
      text: 'The contact point for the Network of Northern Towns is the Culture Department.',
      reads: [{type: 'Responsibility', unit: 'Culture Department', organization: 'Network of Northern Towns'}]
    },
    {
      text: 'For questions about the Network of Northern Towns please contact the Planning Office.',
      reads: [{type: 'Responsibility', unit: 'Planning Office', organization: 'Network of Northern Towns'}]
    },
    {
      text: "The Culture Department's duties include liaison with the Network of Northern Towns.",
      reads: [
        {type: 'Responsibility', unit: 'Culture Department', matter: 'liaison with the Network of Northern Towns'}
      ]
    },
    {
      text: 'It is the Culture Department that represents Hartwell in the Network of Northern Towns.',
      reads: [{type: 'Responsibility', unit: 'Culture Department', organization: 'Network of Northern Towns'}]
    }
  ],
  counterexamples: ['The contact with the Network of Northern Towns is close.']
}

export const standsForCity: Rule = {
  id: 'en/stands-for-city',
  description: 'To whom a task falls, by whom a city is represented, and who is responsible for a matter.',
  pattern: `(?:${[
    `(?<charge>(?:unit|department|office|service|division|body|person) (?:responsible|in charge|competent) (?:for|of)) (?<chargedWith>${MATTER}) (?<chargeIs>is|are) {charged:body|office}`,
    `(?<falls>it (?:falls|is up|is left) to) {falling:body|office} (?<toDo>to) (?<toBeDone>[^\\n;]{2,200}?)(?=[.!;]?$|;)`,
    `(?:{:city}|the (?:city|town|municipality|commune|council|borough)) (?:is|are|shall be|will be) (?:hereby )?(?<represented>represented (?:(?:in|on|at|within) [^\\n;,.]{1,100}?|there)) (?<by>by) {stands:body|office}`,
    `(?<for>for) (?<inCareOf>${MATTER}),? {cares:body|office} (?<competent>(?:is|are) (?:responsible|competent|in charge|the contact(?: point)?))(?=[.;]|$)`
  ].join('|')})`,
  prose: ['chargedWith', 'toBeDone', 'represented', 'inCareOf'],
  asserts: 'decision',
  read: match => {
    const forms = [
      ['charged', 'chargedWith'],
      ['falling', 'toBeDone'],
      ['stands', 'represented'],
      ['cares', 'inCareOf']
    ] as const
    const [unit, matter] = forms.find(([group]) => match.has(group))!
    return responsibility(match, match.entity(unit), match.text(matter), matter, SPOKEN_OF)
  },
  examples: [
    {
      text: 'The unit responsible for the Network of Northern Towns is the Culture Department.',
      reads: [{type: 'Responsibility', unit: 'Culture Department', organization: 'Network of Northern Towns'}]
    },
    {
      text: 'It falls to the Culture Department to look after the Network of Northern Towns.',
      reads: [{type: 'Responsibility', unit: 'Culture Department', organization: 'Network of Northern Towns'}]
    },
    {
      text: 'The City is represented in the Network of Northern Towns by the Deputy Mayor.',
      reads: [{type: 'Responsibility', unit: 'Deputy Mayor', organization: 'Network of Northern Towns'}]
    },
    {
      text: 'For the Network of Northern Towns, the Culture Department is responsible.',
      reads: [{type: 'Responsibility', unit: 'Culture Department', organization: 'Network of Northern Towns'}]
    }
  ],
  counterexamples: ['It falls to the Network of Northern Towns.']
}
