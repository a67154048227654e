/** English web furniture: sentences of the page itself, not of its text. A pattern matches a whole sentence. */
import type {Furniture} from '../../language.ts'

const SITE = '(?:(?:this|our|the) )?(?:web ?site|site|portal|page|service)'

export const furniture: readonly Furniture[] = [
  {
    id: 'en/cookie-notice',
    description: 'The notice that cookies are used.',
    pattern: `(?:please note that )?(?:we|${SITE}|by [^.]{0,80}${SITE}[^.]{0,40}) ?[^.]{0,80}\\bcookies?\\b[^.]{0,200}\\.?|[^.]{0,80}\\bcookies?\\b[^.]{0,60}(?:browser|device|settings|analytics|advertising|policy|quality)[^.]{0,100}\\.?`,
    examples: [
      'Please note that our site uses cookies to remember your choices.',
      'By staying on this site you allow cookies to be kept on your computer.',
      'This portal sets cookies so that its pages load quickly.',
      'We also use analytics cookies.'
    ],
    counterexamples: ['Hartwell joined the network in 1999.', 'The Cookie Museum was founded in 1950.']
  },
  {
    id: 'en/browser-settings',
    description: 'How to change the settings of the browser.',
    pattern:
      '(?:you|users|visitors) can (?:always )?(?:change|adjust|modify|manage|edit) [^.]{0,60}\\b(?:settings|preferences)\\b[^.]{0,60}\\.?|(?:the |your )?(?:cookie |browser )?(?:settings|preferences) can be (?:changed|adjusted|modified) [^.]{0,80}\\.?|if you (?:keep|continue|go on) using (?:it|this|the)[^.]{0,160}\\.?|your browser [^.]{0,80}(?:scripts?|javascript)[^.]{0,40}\\.?|some parts of (?:this|the) (?:web ?site|page) may not work\\.?',
    examples: [
      'You can adjust your browser settings whenever you like.',
      'You can change the settings of your browser at any time.',
      'Settings can be changed in your browser at any time.',
      'If you continue using this site, you allow them to be stored.'
    ],
    counterexamples: ['You can change trains at Hartwell.', 'Settlements can be changed by the council.']
  },
  {
    id: 'en/privacy-policy',
    description: 'The way to the privacy policy.',
    pattern:
      '[^.]{0,80}\\b(?:privacy policy|privacy statement|privacy notice|cookie policy|terms of use)\\b[^.]{0,40}\\.?',
    examples: ['Read more in our Privacy Policy.', 'Details are given in the Privacy Policy.'],
    counterexamples: ['The policy of the network is public.']
  },
  {
    id: 'en/report-a-fault',
    description: 'The invitation to report a fault of the page.',
    pattern: `if (?:something on )?${SITE} (?:malfunctions|does not work|doesn't work|is not working)[^.]{0,200}\\.?|if you (?:see|find|notice|spot) (?:any )?(?:incorrect|wrong|an error|errors|a mistake)[^.]{0,160}\\.?`,
    examples: [
      'If this page does not work, tell us with the form at its end.',
      'If you find an error, please send us a message.'
    ],
    counterexamples: ['If the motion is carried, Hartwell joins the network.']
  },
  {
    id: 'en/captcha',
    description: 'What is left of the question that tells people from programs.',
    pattern: '\\((?:please )?(?:write|enter|type|give) (?:the |your )?(?:result|answer|sum|code)[^)]{0,60}\\)',
    examples: ['(write the answer as a number)', '(enter the sum in figures)'],
    counterexamples: ['(full members)']
  },
  {
    id: 'en/link-announcement',
    description: 'A sentence that announces a link whose target is not in the text.',
    pattern:
      '(?:more|more information|read more|find out more|further information|see)(?: (?:on|about|at))? [^.:]{0,120}\\b(?:official )?(?:web ?site|page|site)\\b[^.:]{0,80}:',
    examples: ['More about Borealis - its official website in Finnish:'],
    counterexamples: ['More on Borealis: it was founded in 1999.', 'More cities joined the network.']
  },
  {
    id: 'en/skip-link',
    description: 'The link past the navigation.',
    pattern: 'skip (?:to )?(?:the )?(?:main )?(?:content|navigation|ribbon commands)(?: skip to [a-z ]{3,30})?',
    examples: ['Skip to content', 'Skip to main content'],
    counterexamples: ['Skip the content of the page.']
  },
  {
    id: 'en/page-footer',
    description: 'Printing, sharing, copyright and counters at the foot of a page.',
    pattern:
      '(?:print(?: this)? page|share(?: this page)?(?: on [\\p{L}]+)?|back to top|number of visits: ?[\\d  ]+|© ?[^.]{0,120}|all rights reserved\\.?)(?: ?[|·•] ?[^.]{0,120})?',
    examples: ['Print page', 'Share on Facebook', '© City of Hartwell 2026 · Accessibility statement · Feedback'],
    counterexamples: ['Print runs of the magazine are large.']
  },
  {
    id: 'en/breadcrumbs',
    description: 'The path from the home page to this one.',
    // A stroke parts the numbers of acts, too: no digits, no single letters. » stands as a plain quotation mark.
    pattern:
      '[^<>"›/|.!?]{1,60}(?: [>"›→] [^<>"›/|.!?]{1,60}){1,8}|[^<>"›/|.!?\\d]{3,60}(?: / [^<>"›/|.!?\\d]{2,60}){1,8}',
    examples: [
      'Home » The City » Networks',
      'Home / Foreign relations / International organisations',
      'The town > Culture > Flax'
    ],
    counterexamples: ['It rose from 10 to 20.', 'Resolution No 274 / X / 2003', 'Join the "Northern Towns" now']
  },
  {
    id: 'en/link-row',
    description: 'A row of links, parted by strokes or dots.',
    pattern: '[^|·•.!?]{1,50}(?: (?:\\||·|•) [^|·•.!?]{1,60}){1,12}',
    examples: ['Privacy · Legal notes · Credits', 'Accept cookies | Refuse cookies'],
    counterexamples: ['A forum, a board and a committee.']
  },
  {
    id: 'en/page-tool',
    description: 'A tool of the page: listening, translating, sharing, following.',
    pattern:
      '(?:listen to|translate|print|share|send|bookmark|rate) (?:this )?(?:page|article|text)(?: by e-?mail)?|follow us(?: on [^.]{1,40})?|jump to (?:the )?(?:navigation|content)|was this page (?:helpful|useful)\\?|did you find what you were looking for\\?|yes ?/ ?no|top of (?:the )?page',
    examples: ['Listen to this page', 'Was this page helpful?', 'Follow us on social media'],
    counterexamples: ['Follow us to Hartwell, where the network was founded.']
  }
]
