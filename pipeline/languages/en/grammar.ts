/** English clauses: what parts them, and what makes of one a denial, a plan or a condition. */
import type {Grammar} from '../../language.ts'
import {columns} from './columns.ts'
import {ANY_CLASS} from './fragments.ts'

/** Verbs that begin a clause of their own after “and” or “but”. */
const FINITE =
  'was|were|is|are|has|had|have|did|does|do|will|would|may|became|becomes|joined|rejoined|left|withdrew|resigned|returned|came|gave|stepped|dropped|pulled|opted|started|moved|obtained|received|gained|acquired|entered|acceded|applied|asked|decided|resolved|belongs|belonged|sits|serves|holds|held|lost|stayed|remained|remains|now|never|later|then|its|their|it|we|they|he|she|there|this|that|the|our|all|both|since then|exists|works|aims|seeks|promotes|supports|unites|counts|comprises|represents|helps|speaks|brings|joins|enters|leaves|withdraws|quit|made|let|admitted|accepted|granted|followed|reinstated|suspended|restored|readmitted|expelled|lifted|raised|upgraded'

const LEADS = '(?:on|in|from|since|as of|by|at|after|until|following|during|with)'

/** Words that may stand before a verb whose subject is left out. */
const ADVERBS =
  'and|but|also|too|then|later|since|subsequently|afterwards|again|finally|eventually|first|initially|originally|in|on|from|as|of|by|after|at|during|the|same|year|that|this|it|we|today|now|currently|presently|already|formally|officially|immediately|years?|months?|days?|thereby|automatically|thus|therefore|has|have|had|been|having|following|under|with|effect|pursuant|to|virtue|spring|summer|autumn|winter|early|late|mid|soon|beginning|end|a|an|being|only|unanimously|its|our|membership|last|latest|count|tally|recent|most|figures|according|statutes|charter|own|time|writing|present'

export const grammar: Grammar = {
  borders: `(?<relative>,? (?:(?:which|who)(?= )|(?=whose )))|[;:] |,? (?:and|but|or) (?=(?:if|unless|should) )|, (?:and|but|or|yet|so|while|whereas|although|though|when|where|after which|because|however|then|later|subsequently|followed by) | (?:but|while|whereas|although|though|when|because|before|and then) (?=[\\p{L}{date}{city}{organization}])| and (?=(?:${FINITE})(?![\\p{L}\\p{N}])|${LEADS} (?:[a-z]+ ){0,3}{:date})|(?<!{:city}) and (?={:city} (?:${FINITE})|${LEADS} (?:[a-z]+ ){0,3}{:date})| and (?={:date},? (?:as )?an? (?:full|associate|ordinary|regular|founding|observer|candidate|partner|active|member))|, (?=(?:${FINITE})(?![\\p{L}\\p{N}]))|(?:, |,? and )(?=(?:on|in|from|since) (?:[a-z]+ ){0,3}{:date} (?:the (?:city|town) of )?{:city}(?:[,.;]| and |$))| - `,
  moods: [
    {
      id: 'en/negated',
      reason: 'denies it',
      voids: true,
      pattern:
        "(?:not(?! only)|never|(?:almost|nearly)(?= (?:join|bec[ao]m|enter|acced|left|withdr))|neither|nor|no(?= member)|cannot|(?:is|was|has|have|did|does|do|were|are|had)n't|refused|rejects|rejected|turned down|declined|withdrawn|defeated|lost)"
    },
    {
      id: 'en/moved',
      reason: 'tells of a motion',
      voids: true,
      pattern:
        '(?:(?:was|were|is|been|then) (?:moved|proposed)(?! (?:and|by [^:]{0,80} and) (?:resolved|agreed|carried|seconded[^:]{0,80}(?:resolved|agreed|carried)))|amendment (?:was )?(?:proposed|moved|tabled)|by way of (?:an )?amendment|substitute motion|motion to|notice of motion|would|considered)'
    },
    {
      id: 'en/conditional',
      reason: 'says it on a condition',
      pattern:
        '(?:if|unless|provided(?: that)?|subject to|on condition|in case|once(?! (?:again|more))|depending on|whether)'
    },
    {
      id: 'en/planned',
      reason: 'tells of a plan, a wish or a possibility',
      pattern:
        '(?:will(?! (?:go on being|continue to (?:be responsible|coordinate|represent|look after|manage|handle|keep)))|would|shall|(?<!(?:in|of|by|since|from|late|early|mid) )may(?= )|might|could|should|can|(?:is|are|was|were) to|(?:plan|plans|planned|planning|want|wants|wanted|wish|wishes|wished|hope|hopes|hoped|intend|intends|intended|seek|seeks|sought|aims?|expects?|expected|about|ready|eligible|invited|prepar\\p{L}+|decided|resolved|agreed|able|allowed|asked|willing) to|(?:plans|planned|hopes|intention|possibility|prospect|idea|proposal|proposed|consider\\p{L}*|recommend\\p{L}*|suggest\\p{L}*|discuss\\p{L}*|debated?) (?:of|for|that|to)|look(?:s|ing) forward|(?<!used |(?:first|second|third|last|latest|only|\\d(?:st|nd|rd|th))(?: [\\p{L}{name}{country}]{1,20}){0,3} )to be)'
    },
    {
      id: 'en/hearsay',
      reason: 'tells what others say',
      pattern:
        '(?:according to (?:(?:some|several|many|unconfirmed|various|press|media|news|newspaper|local|older|recent) ){1,3}(?:reports?|sources|articles?|accounts|media|press|papers?|websites|websites?|posts)|reportedly|allegedly|supposedly|rumou?r(?:s|ed)?|it is (?:said|claimed|believed|thought)|(?:is|are|was|were) (?:said|claimed|believed|thought|reported|rumou?red) to|claims? that|claimed that|contrary to)'
    }
  ],
  company:
    '(?:(?:together|along|jointly|simultaneously|at the same time) with|alongside|in company with|(?<!\\p{L})like) (?:the (?:cit(?:y|ies)|towns?|municipalit(?:y|ies)) of )?(?:the )?',
  placed:
    "(?<!\\p{L})(?:in|at|from|near|via|with|between|outside|around|(?<!(?:towns?|cit(?:y|ies)|municipalit(?:y|ies)|boroughs?|villages?|count(?:y|ies)|communes?|districts?|ports?|harbours?|shires?|capital|parish(?:es)?) )of|to|by|for|through|representing|like|as|than) (?:the )?|'",
  joined: '(?:in|of|to|within) the ',
  located: '(?<!\\p{L})(?:in|near|at|outside|around) (?:the )?',
  governed: '(?<!\\p{L})(?:of|to|into|by|from|with|for|through|and) (?:the )?',
  partOf:
    '(?:{:number}|some|several|most|many|all|half|none|each|few|two thirds) (?:of|from among) (?:the|its|our|their|them|these|those)',
  possessive: "'s? ",
  adverbials: `(?:(?:${ADVERBS})(?![\\p{L}\\p{N}])|[ ,()"*•-]|{:date}|{:act}|{:organization}|{:number})*`,
  own: '(?!)',
  reason:
    '(?:following|after|due to|owing to|because of|because|as a result of|thanks to|upon) (?<reason>[^,;.{:date}{:act}]{3,160})',
  until:
    '(?<!\\p{L})(?:until|till|up to|through|ending|ends|ended|expires|expired|lasted until|to)(?: the)?(?: end of| close of)? ?(?:on |in )?|{:date} ?[-–] ?|between (?:the )?(?:\\p{L}+ (?:of )?)?{:date} and (?:the )?',
  effective:
    '(?<!\\p{L})(?:from|since|until|by|as of|as from|with effect (?:from|on)|effective(?: from| on| as of)?|for)(?: the)? ?',
  by: '(?:in accordance with|according to|pursuant to|under|by|by virtue of|by force of|on the strength of|on the basis of|through|with|via)(?: the| its| an?| their)? (?:\\p{L}+ )?',
  row: '(?: \\([^()]{0,40}\\)| in {:country}| (?:since|from)(?: the| early| late| mid)?(?: (?:spring|summer|autumn|winter|beginning|end)(?: of| in)?)? {:date})?(?:[,;/] ?(?:and )?(?:the )?| [·•|] |,? (?:and|or|as well as|along with|together with|plus|&)(?: (?:also|later|finally))?(?: (?:to|of|in))?(?: the)? ?)(?:(?:from|in) (?:the )?(?:{:country}|(?:{:name}|[a-z-]{4,20}) countries),? |{:country}: )?(?:(?:the )?(?:cit(?:y|ies)|towns?|municipalit(?:y|ies)|communes?|villages?|boroughs?|count(?:y|ies)|ports?|districts?) of (?:the )?)?',
  beside: ` \\([^()]{0,60}\\)| in (?:the )?{:country}|, {:country}(?=,? )|,? (?:since|from|in|on|until|as of)(?: the| early| late| mid)?(?: (?:spring|summer|autumn|winter|beginning|end)(?: of| in)?)? {:date}|,? (?:as|with the status of|being|both|all) ${ANY_CLASS}(?: only)?(?![\\p{L}])|, (?:the|an?|our|its|both|all|seat|home|capital|once|then|today|now|itself|each|neither)(?! (?:cit(?:y|ies)|towns?|municipalit(?:y|ies)|communes?|villages?|boroughs?|count(?:y|ies)|ports?|districts?) of) [^,.;:(){:city}{:date}{:organization}]{3,60}(?=,)`,
  since:
    '(?:[(,;/–-] ?|(?<=^,?) )(?:(?:as )?(?:an? )?(?:(?:full|associate|founding|ordinary|observer|partner) )?(?:members?|observers?|partners?|founders?)?,? ?)?(?:{:country},? )?(?:since|from|joined|admitted|acceded|entered|as of|accepted)?(?: ?(?:in|on|since|from))?(?: the| early| late| mid)?(?: (?:spring|summer|autumn|winter|beginning|end)(?: of| in)?)? ?',
  gone: '(?:until|till|up to|left|withdrew|resigned|to)(?: (?:in|on))?(?: the)?(?: end of)? ',
  held: columns.held,
  gap: 'in|on|since|from|as|of|at|to|it|us|early|late|mid|the|an?|both|spring|summer|autumn|winter|beginning|end|years?|months?|later|also|then|finally|followed|by|and|full|associate|ordinary|founding|observers?|members?|partners?|status|city|cities|towns?|municipality|municipalities|was|were|did|so|suit',
  respectively: 'respectively',
  otherEvents:
    '(?:founded|established|created|formed|set up|held|organi[sz]ed|published|signed|adopted|opened|launched|born|started|began|elected|hosted|met|dated|approved|renewed|amended|registered|completed|built|visited|applied|decided|moved|merged|renamed|suspended|lifted|expires|submitted|chaired|paid|raised|became|become|joined|rejoined|left|withdrew|admitted|readmitted|acceded|granted|resigned|lapsed|returned)',
  effects: [
    {effect: 'other', pattern: '(?:requir(?:es?|ing)|provid(?:es?|ing)|stat(?:es?|ing)) that'},
    {
      effect: 'amendment',
      pattern:
        '(?:amend(?:s|ing|ment|ed)?|chang(?:es?|ing)|modif(?:y|ying|ication)|supplement(?:ing)?)(?: to| of)?(?: the| its)? (?:{act}|(?:resolution|decision|ordinance|order))'
    },
    {
      effect: 'repeal',
      pattern:
        '(?:repeal(?:s|ing|ed)?|rescind(?:s|ing|ed)?|rescission|revo(?:k(?:es?|ing|ed)|cation)|annul(?:s|ling|led|ment)?|set(?:ting)? aside|cancel(?:s|l?ing|l?ation)?)(?: of)?(?: the| its)? (?:{act}|(?:resolution|decision|ordinance|order|consent))'
    },
    {
      effect: 'withdrawal',
      pattern:
        "(?:withdr(?:aw|aws|awing|awal|ew|awn)(?! (?:of|the) (?:application|motion))|leav(?:e|es|ing)|left|resign(?:s|ing|ation|ed)?|(?:terminat(?:e|es|ing|ion|ed)|end(?:s|ing|ed)?|discontinu(?:e|es|ing|ation|ed)|cessation|ceas(?:e|es|ing|ed)|giv(?:e|ing) up|cancel(?:s|l?ing|l?ed|lation)?|not renew(?:ing)?|non-renewal|lapse)(?: of)?(?: (?:the|its|our|{:city}'s?|{:city}))?(?: city's| town's)?(?: annual| corporate)? (?:membership|affiliation|subscription|participation)|ceas(?:e|es|ing|ed) to be (?:an? )?member|no longer (?:be )?(?:an? )?member|(?:gave|giv(?:e|en|es|ing)) (?:its |the |formal |written )?notice(?! of (?:motion|the|a|its meeting))(?: (?:of withdrawal|to))?|notice of withdrawal|(?:membership|affiliation) [^.;]{0,60}?(?:shall |be |is |to )*(?:cease|end|lapse|terminate|be discontinued|expire)s?)"
    },
    {
      effect: 'fee',
      pattern:
        '(?:(?:membership |annual |member |yearly |prorated |subscription )*(?:fees?|dues|subscriptions?|contributions?)|contribut(?:e|ing) (?:to )?)'
    },
    {
      effect: 'designation',
      pattern:
        '(?:appoint(?:s|ing|ment|ed)?|designat(?:e|es|ing|ion|ed)|nominat(?:e|es|ing|ion|ed)|delegat(?:es?|ing|ion|ed)|representatives?|nam(?:e|ing) (?:the|an?)|elect(?:s|ing|ion|ed)?(?= (?:of )?(?:the |an? )?(?:representative|delegate|member)))'
    },
    {
      effect: 'consent_to_join',
      pattern:
        '(?:(?:consent|approv|authori[sz]|permi(?:t|ss)|agree|intent|intend|will(?= to)|wish|desire|declar|expres|request|support|endors|sanction|accord|allow|empower|enabl|in favou?r)\\p{L}{0,8} (?:(?:(?!(?:fees?|dues|subscriptions?|representatives?|delegates?|withdr|leav|repeal|resci|terminat)[\\p{L} ])[^.;]){0,160}? )?(?:join|rejoin|acced|access|member|admi|enrol|ent(?:er|ry)|affiliat|participat|applic|appl(?:y|ied)|become|seek)\\p{L}{0,8}|appl(?:y|ies|ied|ying|ications?)(?= (?:for|to|of|be|{organization}))|seek(?:ing)? (?:membership|admission))'
    },
    {
      effect: 'admission',
      pattern:
        '(?:admi(?:t(?:s|ted|ting)?|ssion)|readmission|accept(?:s|ing|ance|ed)?) (?:of )?(?:the )?(?:{:city|name}|new members?)'
    },
    {
      effect: 'accession',
      pattern:
        '(?:re-?join(?:s|ing|ed)?|join(?:s|ing|ed)?(?! (?:meeting|committee))|acced(?:e|es|ing|ed)|accession|becom(?:e|es|ing) (?:an? )?(?:[a-z]+ )?member|ent(?:er(?:s|ing|ed)?(?= {organization})|ry (?:in)?to)|admission|affiliat(?:e|ion|ing)|enrol(?:l?ment|l?ing)?|membership(?! (?:fee|dues|subscription))|member of|participation)'
    }
  ]
}
