import type {Rule} from '../../../language.ts'
import {task} from '../../../readings.ts'
import {TASKS} from '../fragments.ts'

/** In an act, and told of one. */
const GIVES =
  '(?:(?:wyznacza|upoważnia|wybiera|ustanawia)(?:m| się)?|(?:deleguj|powołuj|desygnuj|zobowiązuj|wskazuj|mianuj|ustalaj)(?:ę|e(?: się)?)|ustala się|(?:wyznaczy|upoważni|delegowa|desygnowa|wskaza|ustanowi)(?:ł[aoy]?|li|no)|wyznaczono|upoważniono|ustanowiono)'
const TASK =
  '(?:do (?:reprezentowania|wykonywania|pełnienia|udziału|prowadzenia|koordynowania|współpracy|sprawowania|kontaktów|pracy)|na (?:przedstawiciel|delegat|reprezentant|koordynator|pełnomocnik|łącznik)\\p{L}{0,4}|(?:przedstawiciel|delegat|reprezentant|koordynator|pełnomocnik)(?:em|ami|kiem|iem))'

export const taskGiven: Rule = {
  id: 'pl/task-given',
  description: 'In an act, a task is entrusted to someone, or someone is named for it.',
  pattern: [
    '(?:^"?|(?<=[.;:] ))(?<entrusted>[^.;:\\n]{3,200}?) (?<verb>powierza(?:m| się)|powierzono|zleca(?:m| się)|spoczywa na|należy do) {unit:body}(?:,? (?:a|oraz) (?<control>(?:nadzór|kontrolę) [^.;:\\n–-]{3,60}?)(?: [–-]| powierza się| sprawuje)? {controller:body})?',
    `(?<purpose>${TASK}(?![\\p{L}])[^.;:\\n]{0,160}?) (?<gives>${GIVES}) {named:body}(?:,? (?:a|zaś|oraz) (?<too>${TASK}(?![\\p{L}])[^.;:\\n–]{0,120}?)(?: [–-]| ${GIVES}) {second:body})?`,
    `(?<chosen>${GIVES}) (?<role>${TASK}(?![\\p{L}])[^.;:\\n]{0,160}?)(?<!(?<![\\p{L}])(?:w|we|do|na)) {appointed:body}`,
    `(?<names>${GIVES}) {person:body} (?<as>(?:do|na|jako|w charakterze) [^.;:\\n]{3,200}?)(?=[.;:"]*$|[;])`,
    '(?<standing>(?:przedstawiciel|reprezentant|delegat|pełnomocnik|koordynator)(?:em|ami|kiem|iem|ką)(?![\\p{L}])[^.;:\\n]{0,160}?) (?:będzie|będą|zostaje|zostają) {stands:body}',
    '(?<representing>[^.;:\\n]{0,160}?(?:reprezentować|reprezentował) (?:będzie|będą)|(?:reprezentować )?(?:będzie|będą) reprezentować[^.;:\\n]{0,160}?) {represents:body}',
    '(?<execution>za (?:wykonanie|realizację|reprezentowanie|koordynację|nadzór)[^.;:\\n]{0,120}?) (?<answers>odpowiada(?:ją)?|odpowiedzialn\\p{L}{1,3} (?:jest|są|czyni się)|odpowiedzialność ponosi) {answering:body}',
    '^(?<handed>wykonanie [^.;:\\n]{3,60}?) {:body} (?<hands>powierzył[aoy]?) {handedTo:body}',
    '(?<carried>uchwałę (?:wykona|wykonuje|realizuje|wykonają)) {executor:body}',
    '(?:^"?|(?<=[.;:] ))(?<steps>(?:wszelkie |wszystkie )?(?:czynności|działania|sprawy|formalności|nadzór|kontrolę)[^.;:\\n]{3,200}?) (?<takes>podejmie|podejmuje|wykona|dokona|przeprowadzi|prowadzi|zapewni|sprawuje|sprawować będzie) {taking:body}'
  ].join('|'),
  asserts: 'decision',
  read: match =>
    [
      ['entrusted', 'unit'],
      ['control', 'controller'],
      ['handed', 'handedTo'],
      ['purpose', 'named'],
      ['too', 'second'],
      ['role', 'appointed'],
      ['as', 'person'],
      ['standing', 'stands'],
      ['representing', 'represents'],
      ['execution', 'answering'],
      ['carried', 'executor'],
      ['steps', 'taking']
    ].flatMap(([matter, unit]) => (match.has(unit!) ? (task(match, TASKS, matter, unit) ?? []) : [])),
  prose: [
    'entrusted',
    'handed',
    'control',
    'purpose',
    'too',
    'role',
    'as',
    'standing',
    'representing',
    'execution',
    'steps'
  ],
  examples: [
    {
      kind: 'resolution',
      text: 'Uchwała nr XII/94/2011\n\nWykonanie uchwały Rada Miejska w Brzezinku powierzyła Burmistrzowi Brzezinka.',
      reads: [{type: 'Responsibility', unit: 'Burmistrz Brzezinka', matter: 'Wykonanie uchwały'}]
    },
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
      text: 'Uchwała nr XII/94/2011\n\n§ 2. Reprezentantem Gminy w Związku Miast Północy będzie Burmistrz Brzezinka.',
      reads: [{type: 'Responsibility', unit: 'Burmistrz Brzezinka', organization: 'Związek Miast Północy'}]
    },
    {
      kind: 'resolution',
      text: 'Zarządzenie nr 12/2011\n\n§ 3. Wykonanie zarządzenia powierzam Sekretarzowi Gminy.',
      reads: [{type: 'Responsibility', unit: 'Sekretarz Gminy', matter: 'Wykonanie zarządzenia'}]
    },
    {
      kind: 'resolution',
      text: 'Uchwała nr XII/94/2011\n\n§ 3. Wykonanie uchwały powierza się burmistrzowi Brzezinka.',
      reads: [{type: 'Responsibility', unit: 'Burmistrz Brzezinka', matter: 'Wykonanie uchwały'}]
    },
    {
      kind: 'resolution',
      text: 'Uchwała nr XII/94/2011\n\n§ 4. Uchwałę wykona Burmistrz Brzezinka.',
      reads: [{type: 'Responsibility', unit: 'Burmistrz Brzezinka'}]
    }
  ],
  counterexamples: [
    'Uchwała nr XII/94/2011\n\nWyznacza się do reprezentowania Gminy w Zgromadzeniu Ogólnym Związku Miast Północy następujące osoby:'
  ]
}
