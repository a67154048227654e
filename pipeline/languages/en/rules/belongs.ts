import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'
import {CLASS, classOf} from '../fragments.ts'

const IS =
  '(?:is|are|was|were|(?:has|have|had)(?: also| long| since)? been|remains?|remained)(?: (?:also|both|still|now|all)){0,2}'

export const belongs: Rule = {
  id: 'en/belongs',
  description: 'A city belongs or belonged to an organisation, is in it, or took part in it as a member of some class.',
  pattern: `(?:(?<verb>(?:has |have |had )?(?:also )?belong(?:s|ed)?(?: both)? to|${IS} (?:part of|in|with|affiliated (?:to|with))|(?:stay(?:s|ed)?|remain(?:s|ed)?) (?:in|with)|(?:has |have |had )?(?:holds?|held) membership (?:of|in))(?: both)?(?: the)?(?: following [a-z]+(?: [a-z]+){0,3}:)? (?:{organization}|it(?= (?:too|as well|also|today|still)|[.,;]|$))|(?<stays>stay(?:s|ed) in|is still (?:in|on the list)|remain(?:s|ed) on board)(?=[.,;]|$)|(?<since>(?:has|have|had) (?:also )?been (?:in|in it|with it|with us|on board|aboard|part of it))(?=,? (?:since|from) (?:the )?(?:[a-z]+ ){0,2}{:date})|(?<part>(?:took|takes?|taken) part|participate[sd]?|sat|sits|has sat|${IS} (?:registered|enrolled|listed|affiliated|represented|active))(?: (?:in|to|with)(?: the)? {in:organization})?(?=,? as))(?:(?<aside>, (?:the|an?) [^,.;:\\n]{3,80},)?,? (?:at first )?as ${CLASS})?`,
  asserts: true,
  read: match => {
    if (match.has('part') && !match.has('class')) return undefined
    const words = ['verb', 'stays', 'since', 'part'].find(group => match.has(group))!
    return holding(match, classOf(match, words))
  },
  examples: [
    {
      text: 'From 1991 until 2004 Hartwell belonged to the Network of Northern Towns.',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'member', from: '1991', until: '2004'}]
    },
    {
      text: 'The City of Hartwell has been affiliated to the Network of Northern Towns as an associate since January 2020.',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'associate', from: '2020-01'}]
    },
    {
      text: '# City of Hartwell\n\n## Network of Northern Towns\n\nHartwell has been in since 1994.',
      reads: [{type: 'Membership', member: 'Hartwell', organization: 'Network of Northern Towns', from: '1994'}]
    },
    {
      text: 'Hartwell belongs to the Network of Northern Towns, the network of cold places, as an associate member since 2004.',
      reads: [{type: 'Membership', member: 'Hartwell', class: 'associate', from: '2004'}]
    }
  ],
  counterexamples: ['The harbour belongs to the City of Hartwell.']
}
