import type {Rule} from '../../../language.ts'
import {turnDown} from '../fragments.ts'

const JOINING =
  '(?:przystąpieni(?:e|a|u|em)|wstąpieni(?:e|a|u|em)|przyjęci(?:e|a|u|em)|członkostw(?:o|a|u|em|ie)|akcesj\\p{L}{1,2}|dołączeni(?:e|a|u|em)|przynależnoś(?:ć|ci|cią)|wystąpieni(?:e|a|u|em)|uczestnictw(?:o|a|u|em))'

export const notAMember: Rule = {
  id: 'pl/not-a-member',
  description: 'A membership that is denied, asked for, planned, consented to or only possible.',
  pattern: `(?:(?<denied>(?:nie|nigdy nie) (?:jest|był[aoy]?|są|należ(?:y|ą|ał[aoy]?|ymy|eliśmy)|został[aoiy]?|stał[aoy]? się|przystąpi(?:ł[aoy]?|liśmy|my|ą)?|wstąpi(?:ł[aoy]?|liśmy|my|ą)?|dołączy(?:ł[aoy]?|my|ą)?|wystąpi(?:ł[aoy]?|my|ą)?|przyjęto|złożył[aoy]?|złożono|posiada|ma|uczestniczy)(?: (?:więc|jednak|dotąd|jeszcze|także|również|natomiast|już|się|nigdy)){0,3}(?: (?:członkiem|członkostwa|deklaracji(?: członkowskiej)?|wniosku(?: o przyjęcie)?|statusu \\p{L}{3,20}))?|nie (?:przewiduje|planuje|zamierza)(?:my|ją)?(?: się)? ${JOINING}|bez ${JOINING}|mia(?:ł[aoy]?|ły) (?:on[aoie]? )?(?:liczyć|zrzeszać|skupiać|należeć|przystąpić|wstąpić|dołączyć)(?: {:number} [\\p{L}]{3,20})?|(?:za|przeciw|przeciwko) ${JOINING}|wśród nich nie (?:ma|było))|(?<wanted>(?:odm[óo]wi|zapowi|obieca|rekomend|zachęca|namawia|zaprasza|zaprosi|zamierza|planuj|chce|chcą|chciał|pragni|stara|ubiega|rozważ|zabieg|kandyd|proponuj|zaproponow|postuluj|deklaruj|może|mogą|mógłby|mogł|powinn|warto|pozwoli|umożliwi|ma|mają|gotow|zdecydow|postanow|uchwal|zgodził)\\p{L}{0,8}(?: się)?(?: (?:\\p{L}{1,20}|{:city}|{:date})){0,5}? (?:przystąpić|wstąpić|dołączyć|wystąpić|opuścić|wyjść|należeć|zostać (?:\\p{L}{3,20} )?członkiem|stać się (?:\\p{L}{3,20} )?członkiem|być członkiem|uzyskać (?:status|członkostwo)|(?:o |na |do |w sprawie |nad )?${JOINING}))|(?<future>(?:przystąpi|wstąpi|dołączy|wystąpi)(?:my|ą)?(?![\\p{L}])|(?:stanie|staniemy|staną) się (?:\\p{L}{3,20} )?(?:członkiem|członkami)(?: \\p{L}{4,20}ym)?|(?:zostanie|zostaniemy|zostaną) (?:\\p{L}{3,20} )?(?:członkiem|członkami|przyjęt\\p{L})(?: \\p{L}{4,20}ym)?|${JOINING}(?: {:city})? (?:nastąpi|nastąpiłoby|byłoby|będzie|planowane|możliwe|wymaga|zależy|zostanie)|(?:deklaracj|wnios)\\p{L}{1,3} złoży(?:my|ą)?)|(?<asked>(?:wnios(?:ek|ku|kiem|ki)|deklaracj(?:a|i|ę|ą|e)|prośb(?:a|y|ę|ą)|staran(?:ia|iach)|zapytani(?:e|a)|zaproszeni(?:e|a|em)|procedur(?:a|y|ę)|warun(?:ek|ki|kiem)|kandydatur(?:a|y|ę|ą)|aplikacj(?:a|i|ę|ą)|możliwoś(?:ć|ci)|propozycj(?:a|i|ę)|projekt|decyzj(?:a|i|ę|ą)|zgod(?:a|y|ę|ą|zie)|wol(?:a|i|ę|ą)|zamiar(?:u|em)?|opini(?:a|i|ę|ą)|głosowani(?:e|a|u)|sprawi?e|o|na)(?: (?:o|na|do|w sprawie|dotycząc\\p{L}{1,2}|wyrażeni\\p{L}{1,2} zgody na|woli))? (?:\\p{L}{3,15} )?${JOINING}|wnios(?:ek|ku) (?:o przyjęcie|akcesyjn\\p{L}{1,3})|deklaracj\\p{L}{1,2} (?:członkowsk|przystąpieni|akcesyjn)\\p{L}{1,3}|poparł[aoy]? (?:nasz )?wniosek|rozpatrz\\p{L}{1,6} (?:go |nasz |wniosek )?odmownie|odm[óo]wi\\p{L}{1,4} przyjęcia))`,
  declines: 'tells of no membership: it is denied, asked for, planned or only talked of',
  read: match => turnDown(match, 'date'),
  examples: [
    {text: 'Brzezinek nie należy do Związku Miast Północy, ale zamierza w 2036 r. przystąpić do Ligi Miast Zimowych.'},
    {text: 'Rada rozważa przystąpienie do Związku Miast Północy.'},
    {text: 'Od 1 stycznia 2036 r. staniemy się członkiem Związku Miast Północy.'}
  ],
  counterexamples: ['Brzezinek jest członkiem Związku Miast Północy.']
}
