import type {Rule} from '../../../language.ts'
import {organization} from '../../../readings.ts'
import {isNetwork, subject} from '../../../slots.ts'
import type {Entity} from '../../../types.ts'

export const existsTo: Rule = {
  id: 'en/exists-to',
  description: 'An organisation aims, exists or works to do something.',
  pattern: `(?<aim>(?<weak>is about(?! (?:{:number}|half|a ))|wants(?: to)?|stands (?:up )?for|serves(?: as| to)?|tries to|gives(?= [^.;]{3,60} a voice)|acts as(?= (?:an? |the )(?:joint |common )?voice)|is (?:an? )?(?:forum|place|platform|meeting place) (?:where|in which|for)|sees itself as|is concerned with)|aims (?:to|at)|aimed at|exist(?:s|ed)(?= "?to )(?: "?to)?|exists in order to|seeks to|strives (?:to|for)|works (?:to|towards|for)|is committed to|is dedicated to|is devoted to|set out to|(?:(?:was|were|is|been|had been|has been) )?(?:first )?(?:founded|created|established|set up|formed|organi[sz]ed|launched|brought into being|called into being)(?: (?:in|on|back in) {date})?(?: (?:in|at) {:city|name})?(?: by [^,.;{:city}{:name}]{2,40}?)?,? "?(?:in order to|so as to|so that|for the purposes? of|with the (?:aim|purpose|goal|intention|object|objective|task|mission) of|with a view to|to)|sees (?:it|{:organization}) as its (?:task|role|job) to|has made (?:it|{:organization}) its (?:business|task|job) to|(?:was|were) born (?:out )?of the (?:wish|desire|need) to|has the (?:task|aim|job|mission|mandate) of|is charged with|is tasked with|exists so that|dedicated to|devoted to|is there (?:to|so that)|is meant to|is intended to|pursues the (?:aim|goal|purpose|objective) of|has set itself the (?:aim|goal|task) of|sees its (?:task|role|mission) in|campaigns for|fights for|lobbies for|(?<alone>(?:exists |works )?for the (?:sole |express |main )?purposes? of)) "?(?<purpose>[^\\n]{2,600}?)(?=(?:[;,] and)?"?[.!;]?$|, (?:meets|was|is|has|now|brings|unites|counts) )`,
  prose: ['purpose'],
  read: match => {
    const named = match.near('before', ['organization']).filter(isNetwork)
    // “NNT stands for Network of Northern Towns.”
    const [first] = match.mentionsIn('purpose', 'name', 'organization')
    if (/stands for$/i.test(match.text('aim').value) && first && first.from <= match.spanOf('purpose').start + 1)
      return undefined
    // “That is about …”: only where an organisation is named.
    if (match.has('weak') && !match.near('before', ['organization']).length) return undefined
    const of = match.has('alone') && named.length === 1 ? match.use<Entity>(named[0]!) : subject(match)
    if (of && match.has('date'))
      return [
        ...organization(of, {founded: match.mention('date')})!,
        ...organization(of, {purposes: match.text('purpose')})!
      ]
    return of && organization(of, {purposes: match.text('purpose')})
  },
  examples: [
    {
      text: 'The Network of Northern Towns exists to keep harbours open in winter.',
      reads: [{type: 'Organization', purposes: 'keep harbours open in winter'}]
    },
    {
      text: 'The Network of Northern Towns was established in 2010 "to keep harbours open in winter".',
      reads: [{type: 'Organization', purposes: 'keep harbours open in winter'}]
    }
  ],
  counterexamples: [
    'The Network of Northern Towns exists.',
    'The City of Hartwell wants to grow.',
    'Hartwell is in the Network of Northern Towns. That is about half the price.'
  ]
}
