/** English lines that part an act or end it and state nothing: paragraph marks, enacting formulas, votes, signatures. */
import type {Furniture} from '../../language.ts'
import {anyOf} from './lexicon.ts'

/** Words as they stand in a line, at its beginning, and in capitals: in these lines case tells names from words. */
const anyCase = (words: string): string =>
  anyOf(
    words
      .split('|')
      .flatMap(word => [
        word,
        word.replace(/(?<![\p{L}'])\p{L}/gu, letter => letter.toUpperCase()),
        word[0]!.toUpperCase() + word.slice(1),
        word.toUpperCase()
      ])
  )

const OFFICE = `(?:(?:${anyCase('vice|deputy|acting|interim|assistant|the|lord|town|city|village|county|borough|municipal|council|corporate|committee|honourable|district|group|executive')})[ -]){0,4}(?:${anyCase('mayor|chair|chairman|chairwoman|chairperson|president|speaker|clerk|secretary|attorney|solicitor|counsel|manager|administrator|recorder|treasurer|chief executive|chief executive officer|reeve|warden|convener|provost|leader|monitoring officer|presiding officer|presiding member|rapporteur|notary|director|head|vice-chair|vice-president|vice-chairman')})(?:,? (?:${anyCase('of|to|in|for')})(?: (?:the|THE))? \\p{Lu}[\\p{L}'-]*(?:(?: (?:and|of|the|on|for|in|&|AND|OF|THE)){0,2} \\p{Lu}[\\p{L}'-]*){0,6})?`
/** A mark for a signature that is not shown, or a line to sign on. */
const MARK =
  '(?:\\(?[-–]{1,2}\\)|/-/|/s/|\\((?:signed|Signed|SIGNED)\\)|(?:Signed|SIGNED|Sgd)[.:]?|\\[(?:signed|Signed|seal|SEAL)\\]|\\(L\\.S\\.\\)|_{3,}|\\.{5,}|…{2,})'
/** Initials, or a first and a last name. */
const NAME =
  "(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Dr|Hon|Ald)\\.? )?(?:(?:\\p{Lu}\\.[ -]?){2,3}|(?:\\p{Lu}\\.[ -]?){1,3}\\p{Lu}[\\p{L}'-]+|\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}\\.)?(?: (?:de|van|von|der|Mac|O')? ?\\p{Lu}[\\p{L}'-]+){1,2})"
const LEAD = `(?:${anyCase('attest|attested|attested by|approved as to form|approved as to legality|approved as to form and legality|approved as to form and content|certified a true copy|certified true copy|certified correct|a true copy|signed|signed by|countersigned|for the council|by order of the council|witness|submitted by|respectfully submitted|by|minutes approved|recorded by')})`

const signatures: readonly Furniture[] = [
  {
    id: 'en/signature',
    description: 'Who signs, attests or certifies an act.',
    disposition: 'signature',
    exactCase: true,
    pattern: `(?:${LEAD}[:,.]? ?){0,2}(?:(?:${OFFICE}|${MARK})(?:[,;:.]? ${NAME})?|(?:${MARK} ?)?${NAME}[,;:.]? ${OFFICE}|${MARK} ?${NAME}(?:,? ${OFFICE})?|${LEAD}[:,]? ${NAME})(?:[,;:.]? (?:${OFFICE}|${MARK}(?: ?${NAME})?)){0,3}[.,]?`,
    examples: [
      'Chairman of the City Council',
      'ATTEST: City Clerk',
      '(–) A. B., Mayor',
      'Certified a true copy, Town Clerk (–) A. B.',
      'Chair (–) A. B.',
      'APPROVED AS TO FORM: (–) A. B., City Attorney',
      '(–) A. B., Clerk to the Council'
    ],
    counterexamples: [
      'The Mayor signs the resolution.',
      'The Mayor of the City shall sign it.',
      'Network of Northern Towns',
      'City of Hartwell'
    ]
  },
  {
    id: 'en/closing',
    description: 'The closing words of minutes and certificates.',
    disposition: 'signature',
    exactCase: true,
    pattern: `(?:${LEAD}|${anyCase('yours sincerely|yours faithfully|seal')})[,.:]?`,
    examples: ['Respectfully submitted,']
  }
]

const structures: readonly Furniture[] = [
  {
    id: 'en/paragraph-mark',
    description: 'The number of a paragraph that stands alone.',
    disposition: 'structure',
    pattern:
      '(?:§|section|sec\\.|article|art\\.|paragraph|item|clause|part)? ?\\(?(?:\\d{1,3}(?:\\.\\d{1,3}){0,3}|[ivxlc]{1,6}|[a-z])\\)?[.):]?(?: ?[-–—])?',
    examples: ['§ 1', 'Section 2.', '(a)'],
    counterexamples: ['12 towns']
  },
  {
    id: 'en/enacting-formula',
    description: 'The words that lead to what is decided.',
    disposition: 'structure',
    pattern:
      "(?:now,? ?therefore,? ?)?(?:(?:be it|it is|it was)(?: hereby| further| also| therefore| unanimously)*(?: and it is hereby)? (?:resolved|ordained|enacted|ordered|agreed|decided)|(?:unanimously )?(?:resolved|agreed|recommended)(?: unanimously)?|(?:the )?[\\p{L}' -]{0,60}?(?:council|cabinet|committee|board|assembly|commission|executive)(?: hereby| unanimously| then)*(?: (?:resolves?|resolved|decides?|decided|adopts?|orders?|agreed|agrees)|(?=:)))(?: (?:as follows|the following|that|by the [\\p{L}' ,-]{3,120}))?[,:]?(?: ?[-–—])?(?: that)?:?",
    examples: ['NOW, THEREFORE, BE IT RESOLVED BY THE COUNCIL OF HARTWELL:', 'The Council:', 'RESOLVED –'],
    counterexamples: ['The Council resolved that the City join the Network.']
  },
  {
    id: 'en/part-of-an-act',
    description: 'The heading of a part of an act.',
    disposition: 'structure',
    pattern:
      '(?:whereas|recitals?|preamble|background(?: for council)?|reasons?|justification|explanatory (?:note|memorandum)|statement of reasons|explanation|rationale|notes?|unofficial translation|translation|carried(?: unanimously)?|adopted|motion carried|consent agenda|old business|new business|general provisions|final provisions)[.:,]?',
    examples: ['WHEREAS', 'Background', 'CARRIED UNANIMOUSLY']
  },
  {
    id: 'en/attendance',
    description: 'Who was at a meeting, who sent apologies, and who moved and seconded.',
    disposition: 'structure',
    pattern:
      '(?:members )?(?:present|in attendance|also present|also in attendance|attending|absent|apologies|not present|officers)(?: \\([^)]{1,40}\\))?: ?(?:[^\\n:]{3,400})|(?:moved|seconded|proposed|on (?:the )?motion of|motion by)(?: by)? [^\\n:;]{3,60}(?:[,;]? (?:and )?seconded(?: by)? [^\\n:;]{3,60})?:?',
    examples: [
      'Present: Councillors A. Hale (Chair), B. Moss and C. Reed.',
      'Moved by Councillor Hale, seconded by the Deputy Mayor:'
    ],
    counterexamples: [
      'Present members: 12 towns joined the network in 1999; Hartwell is one.',
      'The motion of Councillor Hale was carried.'
    ]
  },
  {
    id: 'en/vote',
    description: 'How a vote went.',
    disposition: 'structure',
    pattern:
      '(?:(?:on a roll[- ]call vote|vote|voting|result|roll call|by the following vote)[:,]? ?)?(?:(?:ayes?|noes|nays?|yeas?|yes|no|for|against|in favou?r|abst(?:ain(?:ed|ing)?|entions?)|absent|excused|recused|present|not voting)(?: votes?)?[: –-]{1,3}(?:\\d{1,3}|none|nil)[.,; ]{0,2}(?:and )?){1,7}|(?:the )?(?:motion (?:was )?)?(?:carried|defeated|adopted|lost|failed)(?: unanimously)?,? ?\\(?\\d{1,3} ?(?:[-–:]|to) ?\\d{1,3}\\)?\\.?',
    examples: ['AYES: 5.', 'For: 5; against: 2; abstentions: 1', 'DEFEATED (3–4)']
  }
]

export const linesOfActs: readonly Furniture[] = [...signatures, ...structures]
