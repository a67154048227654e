import type {Rule} from '../../../language.ts'

const NOUN =
  '(?:cities|towns|municipalities|communes|local authorities|members?|member (?:cities|towns|municipalities)|ports|villages|counties|regions|councils|mayors|signatories|places|others)'

export const countOfSome: Rule = {
  id: 'en/count-of-some',
  description: 'How many members of an organisation founded it, joined or left it at a time, or are of some kind.',
  pattern: `(?<some>(?:(?:(?:by|from|with|one of|as one of|the|its|had|has|have|together with|alongside|like|along with) (?:the |its |some |about |over |more than |nearly )?)?(?:{:number}|a dozen|dozens of|hundreds of) (?:[a-z-]+ )?(?:founding|founder|original|new|other|fellow|further|additional|more|candidate|honorary|neighbou?ring) ${NOUN}|(?:of which|of whom|of them|of these|among them|including)(?: only| at least| about| some| over| more than| nearly)? (?:{:number}|a dozen)(?: (?:are|were|come|lie|is) (?:in|from|of|on)| ${NOUN}(?! (?:are (?:now )?members|belong|take part|participate)))?(?! (?:[a-z-]+ ){0,2}(?:cities|towns|municipalities|members) (?:are (?:now )?members|belong|take part|participate))|(?:(?:start|beg[au]n|set out|launch|found)(?:s|ed|ing)?(?: life| out| off)? with|from an? (?:initial|original)|from the (?:initial|original|first)) (?:just |only |some )?{:number} (?:[a-z-]+ )?${NOUN}|(?:as )?(?:its|the|our) (?:\\d{1,4}(?:st|nd|rd|th)|newest|latest|youngest) (?:and (?:newest|latest|youngest) )?(?:full |associate )?(?:member|signatory)(?: (?:city|town|municipality))?|(?:among|one of|some of|all of|most of) (?:the|its|our) {:number} (?:co-)?founders|one of (?:the |its |our )?{:number} (?:[a-z-]+ )?${NOUN}|(?<={:number} of which {:number} [^.;]{0,40} )and {:number} (?:were|are)|{:number} of (?:the|its)(?= {:number} ${NOUN})|{:number} of (?:which|whom|these|them(?= (?:are|were|come|lie|have|had)))(?: (?:are|were|come|lie) (?:in|from|of|on))?|(?:by|initiative of|wish of) (?:the mayors of )?(?:some |about |over |more than )?(?:{:number}|a dozen|a handful of) (?:[a-z-]+ ){0,2}${NOUN}|(?:gain|add|admit|lo[os]|elect|welcom|expel|accept|acquir|receiv)(?:s|es|ed|t|ing|e|ted)? (?:another |some |about |over |more than )?{:number} (?:new |more |further )?${NOUN}))`,
  declines: 'counts some of the members only',
  examples: [
    {text: 'The Network of Northern Towns is old. It was founded by twelve towns.'},
    {text: 'Together with 90 other towns, Hartwell belongs to the Network of Northern Towns.'},
    {text: 'The Network of Northern Towns has 91 members, of which 12 are in the north.'},
    {text: 'The Network of Northern Towns is old. Twelve of its 64 members are islands.'}
  ],
  counterexamples: ['The Network of Northern Towns has 40 members.']
}
