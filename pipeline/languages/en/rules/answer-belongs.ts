import type {Rule} from '../../../language.ts'
import {membership} from '../../../readings.ts'
import {dates, isNetwork} from '../../../slots.ts'
import {CLASS} from '../fragments.ts'
import {MEMBERSHIP_CLASSES} from '../lexicon.ts'

export const answerBelongs: Rule = {
  id: 'en/answer-belongs',
  description: 'The answer to the question whether a city is a member of an organisation, or since when it is one.',
  under: `^(?<question>(?:is|are|was|has|have|does|do|did|when|since when|how long|in what year|in which year)(?: (?:did|has|have|is|are|does|do|was|were))? (?:the )?{member:city|body}(?: also| still)? (?:been |become )?(?:(?:an? )?[a-z -]{0,24}members? of|join|belong(?:ed)? to|in|part of|enter)(?: the)? {organization})`,
  pattern: `^(?<yes>yes|indeed|certainly|in|on|since)(?:,| -)?(?: (?:it (?:is|has been)|we are|we have been|as|with the status of))?(?: (?:a |an )?${CLASS})?(?:,? ?(?:since|from|in|on))? ?(?={date}|[.,;]|$)`,
  read: match => {
    const under = match.under!
    const [organization] = under.mentionsIn('organization')
    const [asked] = under.mentionsIn('member')
    const {date, until} = dates(match)
    const answers = /^(?:yes|indeed|certainly)$/i.test(match.text('yes').value)
    if (!isNetwork(organization!) || (!answers && !date)) return undefined
    const member = asked!.type === 'city' ? under.entity('member') : match.elidedCity()
    if (!member) return undefined
    return membership({
      member,
      organization: under.entity('organization'),
      class: match.has('class')
        ? match.choose('class', MEMBERSHIP_CLASSES)
        : {value: 'member', basis: 'stated', spans: [under.spanOf('question')]},
      from: date,
      until
    })
  },
  examples: [
    {
      text: '## Is Hartwell a member of the Network of Northern Towns?\n\nYes, since 1997.',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'member', from: '1997'}]
    },
    {
      text: '## Since when have we been a member of the Network of Northern Towns?\n\nSince 1997.',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'member', from: '1997'}]
    },
    {
      text: '## When did Hartwell join the Network of Northern Towns?\n\nIn 1997.',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'member', from: '1997'}]
    }
  ],
  counterexamples: ['## Is Hartwell a member of the Network of Northern Towns?\n\nNo, only of Polaris.']
}
