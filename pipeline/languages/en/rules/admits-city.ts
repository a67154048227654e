import type {Rule} from '../../../language.ts'
import {membership} from '../../../readings.ts'
import {admitting, occasion} from '../../../slots.ts'
import type {Entity} from '../../../types.ts'
import {AMONG, CLASS, classOf} from '../fragments.ts'

export const admitsCity: Rule = {
  id: 'en/admits-city',
  description: 'An organisation, or a body of it, admitted a city, or made it a member.',
  pattern: `(?<verb>(?:ma[dk]es?|made|making|let|lets|admit(?:s|ted)|accept(?:s|ed)|welcome[sd]|took|takes|elect(?:s|ed)|grant(?:s|ed)|gave|gives|award(?:s|ed)|received?s?|confirm(?:s|ed)|voted(?: unanimously)?(?:,? (?:in|on) {:date},?)? to (?:admit|accept|welcome|make)|voted|appointed)(?= (?:the )?{:city}(?! ?')))(?<!(?:was|were|is|are|been|being|be) (?:admitted|accepted)) (?<members>(?:the )?{:city}(?:(?:, |,? and (?:also )?)(?:the )?{:city}){0,8})(?: (?:in|on board))?(?:(?: (?:as|into|to|with|the status of|the rank of)){0,2}${AMONG}${CLASS}(?: (?:of|in) (?:the )?{into:organization})?|(?<=(?:admit(?:s|ted)|accept(?:s|ed)) (?:the )?{:city}(?:(?:, |,? and (?:also )?)(?:the )?{:city}){0,8}| in| on board)(?= (?:in|on|as of|from|with effect) |[.,;]|$))`,
  asserts: true,
  read: match => {
    const organization = match.has('into') ? match.entity('into') : admitting(match)
    if (organization?.value.kind?.value !== 'network') return undefined
    const {date, until} = occasion(match)
    return match.mentionsIn('members', 'city').flatMap(
      city =>
        membership({
          member: match.use<Entity>(city),
          organization,
          class: classOf(match, 'verb'),
          from: date,
          until,
          event: {type: 'admitted', spans: [match.spanOf('verb')]}
        }) ?? []
    )
  },
  examples: [
    {
      text: 'The Network of Northern Towns made Hartwell a full member on 9 November 2018.',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'full', from: '2018-11-09'}]
    },
    {
      text: 'The Network of Northern Towns welcomed Hartwell as its 50th member on 12 May 2010.',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'member', from: '2010-05-12'}]
    },
    {
      text: 'The mayor signed the charter on 12 May 2010, making Hartwell the 50th member of the Network of Northern Towns.',
      reads: [{type: 'Membership', member: 'Hartwell', organization: 'Network of Northern Towns', class: 'member'}]
    },
    {
      text: 'The Network of Northern Towns let Hartwell in as an observer in 2013 and granted the city full member status in 2018.',
      reads: [
        {type: 'Membership', member: 'Hartwell', class: 'observer', from: '2013'},
        {type: 'Membership', member: 'Hartwell', class: 'full', from: '2018'}
      ]
    }
  ],
  counterexamples: ["The Network of Northern Towns accepted Hartwell's apology in 2013."]
}
