import type {Rule} from '../../../language.ts'
import {holding} from '../../../readings.ts'
import {AS_LATER, CLASS, classOf, OBJECT} from '../fragments.ts'

export const entered: Rule = {
  id: 'en/entered',
  description: 'A city joined, entered or acceded to an organisation; who, when and by which act stand in the clause.',
  pattern: `(?<verb>(?:re-?)?joined(?! (?:hands|forces|up with))|(?:re-?)?joins(?! (?:hands|forces))|acceded(?: to)?|accedes to|(?:re-?)?enter(?:ed|s)(?! into force)|(?:bec(?:ame|omes)|(?:has|have|had) become) part of|signed up(?: to| for| with)?|signs up to|c(?:ame|omes) (?:into|on board|aboard|back(?: to(?= (?:the )?{:organization}| it)|(?= (?:in|on|as) ))|in(?= (?:on|in|at the (?:beginning|start|end) of) {:date}| as an? ))|only to (?:return|come back|rejoin)(?= (?:in|on) {:date})|(?:took|takes) (?:up|out) membership (?:of|in|with)|adhere[ds] to|(?:was|were|has been|had been) voted into|return(?:ed|s)(?: to|(?= in {:date} to (?:the )?{:organization}))|enrolled(?: itself)? in|(?<!(?:been|is|are|was|were) )affiliated(?: itself)? (?:to|with)|found its way into|(?:was|were|is|are|became|becomes|has (?:already )?been)(?: (?:also|again))?(?: one of| among)?(?: the| over| more than| nearly| almost| about| some)?(?: very| only| {:country}'s| country's| region's)?(?: first| second| third| earliest| last| latest| \\d{1,4}(?:st|nd|rd|th))?(?: {:number})?(?: {:country|name}| local| european)? (?:cities|city|towns?|municipality|municipalities|members?|signatory|signatories|councils?|community|communities|ports?|ones?|capital|places?|place)(?: (?:in|from|on|of|across|around) (?:the )?(?:{:country|name|city}|[a-z]{3,12}))? to (?:have )?(?:(?:re-?)?join(?:ed)?|accede(?:d)? to|sign(?:ed)? up to|subscribe to|enter(?:ed)?|become part of|be (?:admitted|accepted|received|taken) (?:in)?to)|has (?:been )?(?:taken part|participated|actively (?:involved|engaged)|(?:actively )?participating|an active participant) in(?= (?:the )?{:organization} since)|(?:has |have )?subscribed to|(?:(?:(?:the |our )?mayor|{:office})(?: \\p{Lu}[\\p{L}'-]{1,20}| {:name}){0,2} )?(?:has |have )?signed(?: the (?:founding )?(?:charter|act of foundation|deed of foundation|statutes) of(?= (?:the )?{:organization})|(?= (?:the )?{:organization})))${OBJECT}(?:(?<aside>, (?:the|an?) [^,.;:\\n]{3,80},)?,? as ${CLASS})?${AS_LATER}`,
  asserts: true,
  read: match => {
    // Whoever signs a covenant of towns is in it; other things are signed, too.
    const signed = /signed$/i.test(match.text('verb').value)
    if (signed && !/(?:covenant|pact|compact)/i.test(match.text('organization').value)) return undefined
    return holding(match, classOf(match, 'verb'), [match.spanOf('verb')])
  },
  examples: [
    {
      text: 'Hartwell became the first Irish town to be admitted to the Network of Northern Towns, in 1994.',
      reads: [{type: 'Membership', member: 'Hartwell', from: '1994'}]
    },
    {
      text: 'In 1998 the City of Hartwell and the City of Dunmere joined the Network of Northern Towns as observers.',
      reads: [
        {
          type: 'Membership',
          member: 'Hartwell',
          organization: 'Network of Northern Towns',
          class: 'observer',
          from: '1998'
        },
        {type: 'Membership', member: 'Dunmere', class: 'observer', from: '1998'}
      ]
    },
    {
      text: 'Hartwell joined the Network of Northern Towns and the Union of Winter Ports in 2009 and 2014 respectively.',
      reads: [
        {type: 'Membership', organization: 'Network of Northern Towns', from: '2009'},
        {type: 'Membership', organization: 'Union of Winter Ports', from: '2014'}
      ]
    },
    {
      text: 'In 1998 Hartwell was one of the first towns in Norway to join the Network of Northern Towns.',
      reads: [{type: 'Membership', organization: 'Network of Northern Towns', class: 'member', from: '1998'}]
    },
    {
      text: 'Hartwell was the 88th city to join the Network of Northern Towns, on 5 May 1998.',
      reads: [{type: 'Membership', organization: 'Network of Northern Towns', from: '1998-05-05'}]
    },
    {
      text: '# Hartwell year by year\n\n**2004** Hartwell joins the Network of Northern Towns.',
      reads: [{type: 'Membership', member: 'Hartwell', from: '2004'}]
    },
    {
      text: 'Hartwell left the Network of Northern Towns in 2004 and came back in 2010.',
      reads: [{type: 'Membership', member: 'Hartwell', from: '2010'}]
    },
    {
      text: 'Hartwell took out membership of the Network of Northern Towns in 1994.',
      reads: [{type: 'Membership', member: 'Hartwell', from: '1994'}]
    }
  ],
  counterexamples: [
    'The City of Hartwell never joined the Network of Northern Towns.',
    'The City of Hartwell hopes that it soon joined the Network of Northern Towns.',
    'In 2019 Hartwell joined hands with the Network of Northern Towns.',
    'Hartwell joined the celebrations of the Network of Northern Towns.'
  ]
}
