/** English clauses: what parts them, and what makes of one a denial, a plan or a condition. */
import type {Grammar} from '../../language.ts'

/** Verbs that begin a clause of their own after “and” or “but”. */
const FINITE =
  'was|were|is|are|has|had|have|did|does|do|will|would|may|became|becomes|joined|rejoined|left|withdrew|resigned|returned|moved|obtained|received|gained|acquired|entered|acceded|applied|asked|decided|resolved|belongs|belonged|sits|serves|holds|held|lost|stayed|remained|remains|now|never|later|then|its|their|it|we|they|he|she|there|this|that|the|our|all|both|since then'

const LEADS = '(?:on|in|from|since|as of|by|at|after|until|following|during|with)'

/** Words that may stand before a verb whose subject is left out. */
const ADVERBS =
  'and|but|also|too|then|later|since|subsequently|afterwards|again|finally|eventually|first|initially|originally|in|on|from|as|of|by|after|at|during|the|same|year|that|this|it|we|today|now|currently|presently|already|formally|officially|immediately|years?|months?|days?|thereby|automatically|thus|therefore|has|have|had|been|having|following|under|with|effect|pursuant|to|virtue|spring|summer|autumn|winter|early|late|mid|soon|beginning|end|a|an|being|only|unanimously|its|our|membership'

export const grammar: Grammar = {
  borders: `(?<relative>,? (?:(?:which|who)(?= )|(?=whose )))|[;:] |, (?:and|but|or|yet|so|while|whereas|although|though|when|where|after which|because|however|then|later|subsequently|followed by) | (?:but|while|whereas|although|though|when|because|before|and then) (?=[\\p{L}{date}{city}{organization}])| and (?=(?:${FINITE})(?![\\p{L}\\p{N}])|${LEADS} (?:[a-z]+ ){0,3}{:date})|(?<!{:city}) and (?={:city} (?:${FINITE})|${LEADS} (?:[a-z]+ ){0,3}{:date})|, (?=(?:${FINITE})(?![\\p{L}\\p{N}]))| - `,
  moods: [
    {
      id: 'en/negated',
      reason: 'denies it',
      pattern:
        "(?:not(?! only)|never|neither|nor|no(?= member)|cannot|(?:is|was|has|have|did|does|do|were|are|had)n't|refused|rejects|rejected|turned down|declined|withdrawn|defeated|lost)"
    },
    {
      id: 'en/conditional',
      reason: 'says it on a condition',
      pattern: '(?:if|unless|provided(?: that)?|subject to|on condition|in case|once|depending on|whether)'
    },
    {
      id: 'en/planned',
      reason: 'tells of a plan, a wish or a possibility',
      pattern:
        '(?:will|would|shall|(?<!(?:in|of|by|since|from|late|early|mid) )may(?= )|might|could|should|can|(?:is|are|was|were) to|(?:plan|plans|planned|planning|want|wants|wanted|wish|wishes|wished|hope|hopes|hoped|intend|intends|intended|seek|seeks|sought|aims?|expects?|expected|about|ready|eligible|invited|prepar\\p{L}+|decided|resolved|agreed|able|allowed|asked|willing) to|(?:plans|planned|hopes|intention|possibility|prospect|idea|proposal|proposed|consider\\p{L}*|recommend\\p{L}*|suggest\\p{L}*|discuss\\p{L}*|debated?) (?:of|for|that|to)|look(?:s|ing) forward|to be)'
    }
  ],
  placed:
    "(?:in|at|from|near|via|with|between|outside|around|of|to|by|for|through|representing|like|as|than) (?:the )?|'",
  governed: '(?:of|to|by|from|with|for|through|and) (?:the )?',
  possessive: "'s? ",
  adverbials: `(?:(?:${ADVERBS})(?![\\p{L}\\p{N}])|[ ,()"*•-]|{:date}|{:act}|{:organization}|{:number})*`,
  own: '(?!)',
  reason:
    '(?:following|after|due to|owing to|because of|because|as a result of|thanks to|upon) (?<reason>[^,;.{:date}{:act}]{3,160})',
  until:
    '(?:until|till|up to|through|ending|ends|ended|expires|expired|lasted until|to|-|–)(?: the)?(?: end of| close of)? ?(?:on |in )?',
  by: '(?:in accordance with|according to|pursuant to|under|by|by virtue of|by force of|on the strength of|on the basis of|through|with|via)(?: the| its| an?| their)? (?:\\p{L}+ )?',
  row: '(?: \\([^()]{0,40}\\))?(?:[,;/] ?(?:the )?|,? (?:and|or|as well as|along with|together with|&)(?: also)?(?: (?:to|of|in))?(?: the)? ?)',
  otherEvents:
    '(?:founded|established|created|formed|set up|held|organi[sz]ed|published|signed|adopted|opened|launched|born|started|began|elected|hosted|met|dated|approved|renewed|amended|registered|completed|built|visited|applied|decided|moved|merged|renamed|suspended|lifted|expires|submitted|chaired|paid|raised|became|become|joined|rejoined|left|withdrew|admitted|readmitted|acceded|granted|resigned|lapsed|returned)'
}
