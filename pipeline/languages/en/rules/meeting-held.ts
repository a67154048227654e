import type {Rule} from '../../../language.ts'
import {anyOf, NUMBER_WORDS} from '../lexicon.ts'

const MEETING =
  '(?:(?:next|following|last|first|annual|general|ordinary|extraordinary|regular|spring|autumn|joint) ){0,3}(?:meetings?|assembl(?:y|ies)|congress(?:es)?|conferences?|summits?|sessions?|seminars?|workshops?|fairs?|forums?|festivals?)'

export const meetingHeld: Rule = {
  id: 'en/meeting-held',
  description: 'When and where a meeting is or was held, how it began and closed, and what was laid before it.',
  pattern: `(?<meeting>(?:(?:the|a|its|our|this|{:body}) ?)(?:${MEETING})?(?: of (?:the )?(?:{:organization|body}|[a-z]+ platform))?,? (?:(?:and )?(?:will|is to|was to) (?:be held|take place|meet)|takes? place|took place|(?:was|is|were|has been) held|meets|met|was attended)(?: (?:in|at|on|near) (?:the )?{:city|name|country|date}(?: \\/ [\\p{L} ]+)?){0,3})|(?<formality>(?:the )?minutes of the (?:[a-z]+ )?meeting (?:held )?(?:of|on) {:date}(?: were [a-z ]+)?|(?:the )?meeting (?:closed|ended|began|opened|started|rose|adjourned) at [^\\n]{1,20}|at {:number|actNumber}(?:[.:]{:number})? ?(?:[ap]\\.?m\\.?|o'clock|hours)|at \\d{1,2}[.:](?:\\d\\d|{:number}) ?(?:[ap]\\.?m\\.?)?|(?:moved|seconded|proposed) by [^:]{0,80}\\((?:ward|division) {:number}\\)[^:]{0,80}:?|there (?:was|were) submitted (?:a )?reports?[^\\n]{0,120}|{:body} considered (?:the|a) reports? of [^\\n]{0,80})|^(?<day>(?:date of (?:the )?next meeting: )?\\p{L}+day,? {:date}\\.?)$|(?<term>within (?:{:number}|${anyOf(Object.keys(NUMBER_WORDS))}) (?:days|weeks|months|years|km|kilomet(?:re|er)s))`,
  declines: 'tells of a meeting or of its order, decides nothing and makes no one a member',
  examples: [
    {text: 'The next assembly will be held in Dunmere in 2036.'},
    {text: 'The meeting closed at 8.25 pm.'},
    {text: 'The minutes of the meeting of 12 September 2013 were agreed.'}
  ],
  counterexamples: ['The council decided on 12 September 2013 to join the Network of Northern Towns.']
}
