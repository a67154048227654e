/** English furniture of documents: what is printed on a paper, not in its text. A pattern matches a whole sentence. */
import type {Furniture} from '../../language.ts'
import {STATES_NOTHING} from './controls.ts'
import {anyOf} from './lexicon.ts'

const words = (list: string): string => anyOf(list.split('|'))

const PAPER = `(?:${words(
  'document|page|report|text|version|copy|publication|leaflet|brochure|booklet|decision|resolution|ordinance|by-law|bylaw|act|translation|file|record|records|minutes|agenda|paper|form|consolidation|original|website|web site|site|newsletter|bulletin|extract|article|release|content|contents|information|material'
)})`
const THIS = `(?:this|the|these|our|all|any|an|a|every)(?: (?:[\\p{L}-]+ ){0,3}${PAPER})`
/** What a paper calls the language of a version. */
const IN_LANGUAGE = `(?:(?:\\p{L}{3,12}(?:ian|ish|ese|ean|ic|tch|ench|an|ek|il|ili|sh|an|du|li|ori|hi)|welsh|french|czech|greek|thai|plain|easy|large|other|alternative|both|several|two|three|all|braille)(?:[ ,/]{1,2}(?:and |or )?)?){1,6}(?:languages?|print|read|formats?|versions?)?`
const NUMBERED = '(?:no\\.?|number|nr\\.?|id|code|ref\\.?|reference)'

export const papers: readonly Furniture[] = [
  {
    id: 'en/running-head',
    description: 'The head or foot of a page of a document, with its number.',
    pattern: `${STATES_NOTHING}(?:(?=[^\\n]{3,200}\\d)[^|·•.!?]{2,150}(?: ?[|·•] ?| [–—-] )(?:page|p\\.|pg\\.?|sheet|folio) ?\\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?|(?:page|p\\.|pg\\.?|sheet|folio) ?\\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?(?: ?[|·•] ?| [–—-] )[^|·•.!?]{2,90}|[–—-] ?\\d{1,4} ?[–—-])`,
    examples: [
      'Report of the Town Clerk 2021-22 | Page 17',
      'Page 3 of 12 – Minutes of the Council',
      'Archive copy – printed from the register – page 1 of 1',
      '– 7 –'
    ],
    counterexamples: ['Minutes 12 – member since 1999']
  },
  {
    id: 'en/kind-of-copy',
    description: 'What copy of a document this is, and what it is good for.',
    pattern: `(?:(?:this (?:document |text |page )?is )?(?:an? |the )?(?:office|official|unofficial|certified|true|digital|electronic|scanned|archive|archived|printed|reading|working|authentic|non-authentic|administrative|consolidated|historical|web|public|redacted|uncontrolled|informal)[ -]){1,3}(?:true |printed |paper )?(?:consolidation|copy|copies|version|translation|transcript|print-?out|edition|extract)(?: of the original)?(?:(?:[,:;(–—-]| ){1,3}(?:(?:is|are) )?(?:(?:for|not|no|without|valid|uncontrolled|printed|only|subject|intended|in case|the original)[^.!?]{2,90}))?[.)]?|(?:(?:provided|published|issued|reproduced|supplied|made available) )?for (?:(?:ease of )?(?:convenience|reference|information|guidance|reading|press|internal|official|staff|office|immediate|private)(?: use| release)?|information(?:al)? purposes|reference purposes)(?: purposes)?(?: only| and reference)?\\.?|not (?:an? )?(?:official|legally binding|authoritative)(?: (?:copy|version|document|text))?\\.?|printed copies (?:are|may be) [^.]{3,80}\\.?|(?:uncontrolled|not controlled) (?:if|when|once) (?:printed|copied)\\.?|printed (?:from|on|out|by)[^.]{3,80}\\.?`,
    examples: [
      'Unofficial consolidation – for ease of reference only',
      'Certified true copy.',
      'For information only',
      'Uncontrolled when printed'
    ],
    counterexamples: ['The Council received a certified copy of the statute.', 'For members only']
  },
  {
    id: 'en/other-versions',
    description: 'In which languages and forms a document can be had, and which of them counts.',
    pattern: `${STATES_NOTHING}(?:(?:${THIS}|it|summaries|translations|copies|printed copies|paper copies)(?: of (?:this|the) (?:${PAPER}))? (?:is|are|can be|may be|has been|have been|will be)(?: also| now)? (?:available|published|provided|issued|obtained|downloaded|read|found|inspected|viewed|ordered|requested|consulted|made available|copied|reproduced|reused|re-used|drawn up|produced)(?: (?:in|from|on|at|free|online|upon|for|under|via|as|without|to|by|with|provided|here|by)(?! force)(?: [^.!?]{2,100})?|)\\.?|(?:in (?:the )?(?:case|event) of|should there be|if there (?:is|are|should be)|where there (?:is|are)|for|in)(?: any| an?)? (?:discrepanc(?:y|ies)|conflict|inconsistenc(?:y|ies)|differences?|doubt|divergences?|disputes?)[^.]{0,80}(?:prevails?|counts|shall prevail|will prevail|precedence|authoritative|binding|decisive|governs?|apply|applies)[^.]{0,40}\\.?|(?:only )?the [^.]{3,60}(?:version|text|original|copy)(?: only)? (?:is|are|shall be|alone is|remains|may be|can be|prevails?|shall prevail) ?(?:(?:the )?(?:legally |only )?(?:binding|authentic|authoritative|official|valid|inspected|seen|viewed|consulted|kept)[^.]{0,80})?\\.?|(?:available|also available|published|read (?:this|it)) in ${IN_LANGUAGE}\\.?)`,
    examples: [
      'This document is also available in Welsh.',
      'The report can be downloaded free of charge.',
      'In the event of any discrepancy the Finnish version shall prevail.',
      'Only the German text is legally binding.',
      'The original may be inspected at the Town Hall.'
    ],
    counterexamples: [
      'The text of the statute is in Finnish.',
      'The fund is available to members.',
      'The report of the Council was adopted in 1999.'
    ]
  },
  {
    id: 'en/rights',
    description: 'How what is published may be used.',
    pattern: `(?:unless (?:otherwise )?(?:stated|noted|indicated)[^,.]{0,40}, ?|except where (?:otherwise )?(?:stated|noted)[^,.]{0,40}, ?)?(?:${THIS}|(?:all |the )?(?:rights|contents?|works?|data|materials?)|text and (?:images|pictures)|reproduction|reuse|re-use|copying|republication|(?:all |the |these |our )?(?:photographs?|photos|pictures|images|texts|maps|logos?))(?: (?:of|on|in|from|at|for|by) (?:this|the|our|these)? ?[^.,]{2,50})? (?:is|are|may be|can be)(?: freely)? (?:in the public domain|licen[cs]ed|available under|published under|released under|distributed under|made available under|protected by|reserved|subject to (?:crown )?copyright|permitted|allowed|authori[sz]ed|prohibited|used|reproduced|copyrighted|free to use|downloaded|reused|re-used|quoted)[^.]{0,100}(?:\\d\\.\\d[^.]{0,40})?\\.?|(?:no part of|nothing in) (?:this|the) ${PAPER} may be [^.]{3,120}\\.?|crown copyright[^.]{0,60}\\.?|(?:cc[ -])(?:by|0|zero)[^.]{0,20}(?:\\d\\.\\d)?\\.?|(?:open (?:government|data) licen[cs]e|creative commons)[^.]{0,60}(?:\\d\\.\\d)?[^.]{0,40}\\.?`,
    examples: [
      'All content is in the public domain unless otherwise stated.',
      'Reproduction is permitted, provided the source is acknowledged.',
      'The photographs can be used free of charge.',
      'Except where otherwise noted, content on this site is licensed under CC BY 4.0.'
    ],
    counterexamples: ['The pictures of the town are old.']
  },
  {
    id: 'en/gazette',
    description: 'The head of an official journal, and its numbers.',
    pattern: `(?=[^\\n]{0,200}\\d)[\\p{L}' -]{0,60}(?:gazette|official journal|official bulletin|official register|government register|law reports?|hansard)(?: of [\\p{L}' -]{1,60})?,? ?(?:${NUMBERED}|vol\\.?|volume|issue|part|series|year|supplement|extraordinary|special issue)[^!?\\n]{1,80}|(?:issn|isbn|doi|urn)[:. ] ?[\\dx/.-]{6,40}`,
    examples: [
      'Official Journal of Hartwell, No. 12, 3 May 2024',
      'Government Gazette No. 45 Part 2',
      'ISSN 1234-5678'
    ],
    counterexamples: ['The Gazette printed the statute in full.']
  },
  {
    id: 'en/publication-notice',
    description: 'Where and when a document was made public, and how long it hung there.',
    pattern: `${STATES_NOTHING}(?:(?:this |the )?(?:[\\p{L}-]{1,20} ){0,4}(?:posted|published|displayed|announced|promulgated|put up|gazetted|placed|made public|available for inspection) (?:on|in|at|to) (?:the )?(?:[\\p{L}'-]{1,20} ){0,4}(?:notice ?board|bulletin board|gazette|journal|bulletin|city hall|town hall|website|web ?page|public register)(?: of(?: [\\p{L}'-]{1,20}){1,4})?(?:[,.:;(]|$| (?:on|from|in|no|nr|issue|under|until|between|and|\\d)(?![\\p{L}]))[^!?\\n]{0,120})`,
    examples: [
      'Posted on the notice board on 3 May 2024.',
      'The decision was published in the Official Journal on 3 May 1999.'
    ],
    counterexamples: [
      'The Council published a report on the network.',
      'Posted on the notice board are the names of 12 members.'
    ]
  },
  {
    id: 'en/electronic-signature',
    description: 'That a document was made, signed or certified by a machine.',
    pattern:
      '(?:(?:this|the) (?:document|decision|extract|copy|resolution|act|letter|certificate) (?:has been|was|is) )?(?:(?:digitally|electronically) (?:signed|sealed|certified|generated|approved|stamped|produced)|(?:signed|sealed|generated|approved) (?:digitally|electronically))[^.!?]{0,120}\\.?|(?:document|page|report|pdf|file) (?:generated|printed|created|exported|produced)(?: (?:on|at|by|from))[^!?]{3,80}|(?:this|the) (?:document|decision|extract|copy|certificate|letter) (?:is|was|has been|remains) (?:generated|produced|printed|created|made|signed|valid|stamped)[^.]{0,40}(?:electronically|digitally|automatically|by (?:a )?(?:computer|machine)|without (?:a )?(?:signature|seal|stamp)|in the register)[^.]{0,60}\\.?|(?:document|verification|validation|security|envelope|signature|hash|checksum) (?:id|code|key|number|hash)s?[:. ]{1,3}[\\da-z][\\da-z-]{5,60}',
    examples: [
      'Digitally signed by the Town Clerk on 3 May 2024',
      'This document was signed electronically and needs no seal.',
      'Document ID: 5f2a-9c31-77de'
    ],
    counterexamples: ['The document was signed by both mayors.']
  },
  {
    id: 'en/file-number',
    description: 'The number under which an office keeps a document.',
    disposition: 'structure',
    pattern: `(?:(?:our|your|internal|the|office|council|court) ){0,2}(?:record|file|case|registry|register|reference|ref|diary|journal|dossier|archive|archival|folder|filing|matter|tracking|registration|document|doc|version|agenda item|report|protocol)s?[ .:/]{0,2}(?:${NUMBERED}[ .:]{0,2})?:? ?(?:\\p{L}{1,3} )?(?=[^ ]{0,12}\\d)[\\p{L}\\d][\\p{L}\\d./_()-]{1,30}(?:[ /-]{1,3}[\\d][\\d./-]{0,12}){0,2}\\.?`,
    examples: ['Record no. 311/00.04.01/2022', 'Our ref.: CX/2023-17', 'File: 14-2211'],
    counterexamples: ['Report 12 of the Council', 'Record numbers came in 2010.']
  },
  {
    id: 'en/office-numbers',
    description: 'Numbers under which an office is registered, taxed and paid.',
    pattern:
      '(?:vat|tax|business|company|organi[sz]ation|org|registration|register|registry|charity|tin|ein|abn|acn|iban|bic|swift|sort|account|bank account|kvk|siret|siren|nif|cif|oib|cvr|lei)(?: (?:registration|identification|id|account|registered))?(?: (?:no\\.?|number|code|id))?[:. ]{1,2}(?:\\p{L}{2} ?)?\\d(?=[^ ]{3}|[\\d ]{4})[^!?\\n]{3,120}|registered (?:charity|company)[^.]{0,60}\\d{4,}[^.]{0,30}\\.?',
    examples: ['VAT no. 12 345 678', 'Registered charity number 1012345', 'IBAN: FI21 1234 5600 0007 85'],
    counterexamples: ['Account of the year 1999']
  }
]
