import type {Rule} from '../../../language.ts'
import {clauseOfAct} from '../../../readings.ts'

const JOINING =
  '(?:przystąpieni|wstąpieni|dołączeni|członkostw|przyjęci|przynależnoś|uczestnictw|utworzeni|założeni|akcesj)\\p{L}{0,3}|przystąpić|wstąpić|dołączyć'

export const ownClause: Rule = {
  id: 'pl/own-clause',
  description: 'A clause by which an act decides that its city joins, leaves, or may join an organisation.',
  pattern: [
    `(?<withdrawal>występuje(?: się)?(?= ze? )|wystąpieni(?:e|a)(?= {:city}| ze? )|wyraża (?:się )?zgodę na wystąpienie|postanawia (?:się )?(?:wystąpić|zrezygnować)|wypowiada (?:się )?(?:członkostwo|przynależność|umowę)|rezygnuje (?:się )?z (?:dalszego )?(?:członkostwa|przynależności|uczestnictwa|udziału)|kończy (?:się )?członkostwo|członkostwo [^.;]{0,60}?(?:ustaje|wygasa|kończy się))`,
    `(?<consent_to_join>(?:wyraża|udziela|deklaruje|zgłasza)(?: się)?(?: swoją| swój)? (?:zgod[ęy]|wol[ęi]|zamiar|gotowość|intencję|akces)?[^.;]{0,100}?(?:${JOINING})|deklaruje (?:się )?(?:${JOINING})|(?:występuje|wystąpi|zwraca się|upoważnia się|zobowiązuje się)[^.;]{0,80}?(?:o|do|wniosk\\p{L}{1,3}|deklaracj\\p{L}{1,2}) [^.;]{0,40}?(?:przyjęci|członkostw|członkowsk)\\p{L}{1,3}|postanawia (?:się )?ubiegać)`,
    `(?<accession>przystępuje(?: się)?|wstępuje(?: się)?|dołącza(?= do)|staje się członkiem|zostaje członkiem|postanawia (?:się )?(?:przystąpić|wstąpić|dołączyć)|przystąpienie [^.;{:date}]{0,80}?następuje(?= (?:z dniem|od|w dniu) ))`
  ].join('|'),
  asserts: 'decision',
  read: clauseOfAct,
  examples: [
    {
      kind: 'resolution',
      text: 'Uchwała nr XII/94/2011\n\n§ 1. Wyraża się zgodę na przystąpienie Gminy Brzezinek do Związku Miast Północy.',
      reads: [{type: 'Act', subject: 'XII/94/2011', effect: 'consent_to_join', target: 'Związek Miast Północy'}]
    },
    {
      kind: 'resolution',
      text: 'Uchwała nr XII/94/2011\n\n§ 1. Gmina Brzezinek występuje ze Związku Miast Północy z dniem 31 grudnia 2011 r.',
      reads: [
        {type: 'Act', effect: 'withdrawal'},
        {type: 'MembershipEvent', eventType: 'withdrew', member: 'Brzezinek', date: '2011-12-31', act: 'XII/94/2011'}
      ]
    },
    {
      kind: 'resolution',
      text: 'Uchwała nr XII/94/2011\n\n§ 1. Gmina Brzezinek przystępuje do Związku Miast Północy.',
      reads: [{type: 'Act', effect: 'accession'}]
    }
  ],
  counterexamples: ['Gmina Brzezinek przystępuje do Związku Miast Północy.']
}
