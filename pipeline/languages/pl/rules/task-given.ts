import type {Rule} from '../../../language.ts'
import {task} from '../../../readings.ts'
import {TASKS} from '../fragments.ts'

/** In an act, and told of one. */
const GIVES =
  '(?:(?:wyznacza|upoważnia|deleguje|powołuje|wybiera|desygnuje|zobowiązuje|wskazuje)(?: się)?|(?:wyznaczy|upoważni|delegowa|desygnowa|wskaza)(?:ł[aoy]?|li|no)|wyznaczono|upoważniono)'
const TASK =
  '(?:do (?:reprezentowania|wykonywania|pełnienia|udziału|prowadzenia|koordynowania|współpracy|sprawowania|kontaktów|pracy)|na (?:przedstawiciel|delegat|reprezentant|koordynator|pełnomocnik|łącznik)\\p{L}{0,4}|(?:przedstawiciel|delegat|reprezentant|koordynator|pełnomocnik)(?:em|ami|kiem|iem))'

export const taskGiven: Rule = {
  id: 'pl/task-given',
  description: 'In an act, a task is entrusted to someone, or someone is named for it.',
  pattern: [
    '(?:^"?|(?<=[.;:] ))(?<entrusted>[^.;:\\n]{3,200}?) (?<verb>powierza się|powierzono|spoczywa na|należy do) {unit:body}(?:,? (?:a|oraz) (?<control>(?:nadzór|kontrolę) [^.;:\\n–-]{3,60}?)(?: [–-]| powierza się| sprawuje)? {controller:body})?',
    `(?<purpose>${TASK}(?![\\p{L}])[^.;:\\n]{0,160}?) (?<gives>${GIVES}) {named:body}(?:,? (?:a|zaś|oraz) (?<too>${TASK}(?![\\p{L}])[^.;:\\n–]{0,120}?)(?: [–-]| ${GIVES}) {second:body})?`,
    `(?<chosen>${GIVES}) (?<role>${TASK}(?![\\p{L}])[^.;:\\n]{0,160}?) {appointed:body}`,
    `(?<names>${GIVES}) {person:body} (?<as>(?:do|na|jako|w charakterze) [^.;:\\n]{3,200}?)(?=[.;:"]*$|[;])`,
    '(?<execution>za (?:wykonanie|realizację|reprezentowanie|koordynację|nadzór)[^.;:\\n]{0,120}?) (?<answers>odpowiada(?:ją)?|odpowiedzialn\\p{L}{1,3} (?:jest|są|czyni się)|odpowiedzialność ponosi) {answering:body}',
    '(?<carried>uchwałę (?:wykona|wykonuje|realizuje|wykonają)) {executor:body}',
    '(?:^"?|(?<=[.;:] ))(?<steps>(?:wszelkie |wszystkie )?(?:czynności|działania|sprawy|formalności)[^.;:\\n]{3,200}?) (?<takes>podejmie|podejmuje|wykona|dokona|przeprowadzi|prowadzi|zapewni) {taking:body}'
  ].join('|'),
  asserts: 'decision',
  read: match =>
    [
      ['entrusted', 'unit'],
      ['control', 'controller'],
      ['purpose', 'named'],
      ['too', 'second'],
      ['role', 'appointed'],
      ['as', 'person'],
      ['execution', 'answering'],
      ['carried', 'executor'],
      ['steps', 'taking']
    ].flatMap(([matter, unit]) => (match.has(unit!) ? (task(match, TASKS, matter, unit) ?? []) : [])),
  prose: ['entrusted', 'control', 'purpose', 'too', 'role', 'as', 'execution', 'steps'],
  examples: [
    {
      kind: 'resolution',
      text: 'Uchwała nr XII/94/2011\n\n§ 3. Wykonanie uchwały powierza się Burmistrzowi Brzezinka.',
      reads: [{type: 'Responsibility', unit: 'Burmistrz Brzezinka', matter: 'Wykonanie uchwały'}]
    },
    {
      kind: 'resolution',
      text: 'Uchwała nr XII/94/2011\n\n§ 2. Do reprezentowania Gminy w Związku Miast Północy upoważnia się Burmistrza Brzezinka.',
      reads: [{type: 'Responsibility', unit: 'Burmistrz Brzezinka', organization: 'Związek Miast Północy'}]
    },
    {
      kind: 'resolution',
      text: 'Uchwała nr XII/94/2011\n\n§ 4. Uchwałę wykona Burmistrz Brzezinka.',
      reads: [{type: 'Responsibility', unit: 'Burmistrz Brzezinka'}]
    }
  ]
}
