/** English web furniture: sentences of the page itself, not of its text. A pattern matches a whole sentence. */
import type {Furniture} from '../../language.ts'
import {CONTROL, LANGUAGES, MENU, STATES_NOTHING} from './controls.ts'
import {papers} from './papers.ts'

/** What stands between the controls of a row. */
const BETWEEN = '[ ,;:/|·•–—>»›→←↑↓▲▼×✕☰☺☹✓()\\[\\].…!-]{1,6}'

/** Words by which a row states something of members or dates, and is none of links. */
const STATES =
  '[^\\n]*(?<!\\p{L})(?:members?:|member cities:|members? since|since \\d|joined|founded|established|founding|seat:|\\d{4} ?[-–]|[|·•] (?:since )?\\d{4}(?= ?(?:[|·•]|$)))'

/** Days, times of day and the words between them. */
const HOURS =
  "(?:mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?s?|weekdays?|weekends?|public holidays|holidays|daily|every day|\\d{1,2}(?:[.:]\\d\\d)?(?: ?(?:[ap]\\.?m|hrs?|o'clock|noon))?|noon|midday|midnight|open|closed|opening hours|we are|to|and|from|between|on|until|till|at|by appointment(?: only)?|lunch|break|counter|telephone|phone lines"

/** A number of a telephone, or an address for mail. */
const REACHED = '(?:(?<![\\d/-])(?!\\d{4} ?[–-] ?\\d{4}(?!\\d))\\(?\\+?\\d[\\d ()–-]{5,20}\\d|[^ @]@[^ ]{3,40})'
/** What stands before the number of a house: the office, the building. */
const BUILDING = "(?:(?:[\\p{L}'&-]{1,20} ){0,5}[\\p{L}'&-]{1,20}[,|·] ?){0,3}"

/** What a page bids its reader do. */
const BIDS =
  "skip|jump|go|return|back|scroll|click|tap|press|open|close|hide|show|display|view|see|watch|browse|explore|get|print|share|send|download|save|search|find|select|choose|change|set|adjust|use|read|listen|hear|subscribe|sign|register|log|login|accept|reject|manage|allow|enter|type|retype|re-enter|copy|fill in|complete|upload|attach|add|edit|remove|clear|reset|suggest|submit|report|rate|comment|follow|like|translate|switch|turn|enable|disable|dismiss|tell us|give us|let us know|help us|ask|write to|contact|mail|e-mail|don(?:'|’)t (?:show|miss)|do not show|leave us|stay|keep|learn|discover|expand|collapse|toggle|loading|zoom|enlarge|start|stop|continue|install"
/** What belongs to pages. */
const OF_PAGES =
  '(?:web ?)?pages?|(?:web ?)?sites?|content|contents|body|main menu|menu|submenu|navigation|sidebar|footer|header|top|cookies?|settings|preferences|banner|messages?|notice|popup|window|tab|slideshow|images?|photos?|pictures|gallery|videos?|files?|attachments?|pdfs?|reader|readspeaker|readaloud|maps?|directions|street view|profile|account|password|user ?name|card|webmail|e-?mail(?: address)?|inbox|newsletters?|bulletins?|mailing list|notifications|alerts|updates|forms?|comments?|feedback|corrections?|errors?|mistakes?|faults?|characters|codes?|captcha|keywords?|search(?: terms?)?|results|filters?|languages?|contrast|fonts?|text size|app|mobile app|browser|javascript|social media|facebook|instagram|twitter|youtube|linkedin|whatsapp|web ?master|web (?:editor|team|administrator)|editorial (?:team|office)|us|again|aloud|up|sitemap|a[–-]z|index|all news|overview|beginning|start|wait'

const SITE = '(?:(?:this|our|the) )?(?:web ?site|site|portal|page|service)'

export const furniture: readonly Furniture[] = [
  ...papers,
  {
    id: 'en/cookie-notice',
    description: 'The notice that cookies are used.',
    pattern: `we (?:and our|use|process|store)[^.]{0,40}(?:partners?|third parties)[^.]{3,160}\\.?|(?:please note that )?(?:we|${SITE}|by [^.]{0,80}${SITE}[^.]{0,40}) ?[^.]{0,80}\\bcookies?\\b[^.]{0,200}\\.?|[^.]{0,80}\\bcookies?\\b[^.]{0,60}(?:browser|device|settings|analytics|advertising|policy|quality)[^.]{0,100}\\.?`,
    examples: [
      'Please note that our site uses cookies to remember your choices.',
      'By staying on this site you allow cookies to be kept on your computer.',
      'This portal sets cookies so that its pages load quickly.',
      'We also use analytics cookies.'
    ],
    counterexamples: ['Hartwell joined the network in 1999.', 'The Cookie Museum was founded in 1950.']
  },
  {
    id: 'en/consent-notice',
    description: 'What a notice says of what is stored, without naming it.',
    pattern:
      '(?:some|others|these|they|those|it)(?: of (?:them|these|those))? (?:are|is|help|helps|allow|enable|let|make|collect|remember|serve|do not|does not)[^.]{0,60}(?<!\\p{L})(?:essential(?=[,.]|$)|strictly necessary|count (?:visitors|visits)|visitors?(?= )|your (?:visit|browser|device|experience|preferences|choices?)|(?:this|the|our) (?:site|web ?site)|browser|statistics|analytics|personal data)(?!\\p{L})[^.]{0,80}\\.?|by (?:clicking|pressing|choosing|selecting|continuing|using|browsing|staying)[^.]{0,60}(?:you|consent|accept|agree)[^.]{0,140}\\.?|we (?:value|respect|care about|protect) your privacy\\.?|your privacy(?: (?:matters|is important)[^.]{0,40})?\\.?|(?:read|find|learn|see|more|details)[^.]{0,40}(?:data protection|personal data)[^.]{0,60}\\.?',
    examples: [
      'Some are essential, others help us to count visitors.',
      'By clicking "Accept all" you agree to this.',
      'We value your privacy.'
    ],
    counterexamples: ['Some are essential for the towns.', 'By joining the network the town agrees to its statute.']
  },
  {
    id: 'en/browser-settings',
    description: 'How to change the settings of the browser.',
    pattern:
      '(?:you|users|visitors) can (?:always |also )?(?:change|adjust|modify|manage|edit|withdraw|revoke|update) [^.]{0,60}\\b(?:settings|preferences|choices?|consent|selection|mind)\\b[^.]{0,60}\\.?|(?:the |your )?(?:cookie |browser )?(?:settings|preferences) can be (?:changed|adjusted|modified) [^.]{0,80}\\.?|if you (?:keep|continue|go on) using (?:it|this|the)[^.]{0,160}\\.?|your browser [^.]{0,80}(?:scripts?|javascript)[^.]{0,40}\\.?|some parts of (?:this|the) (?:web ?site|page) may not work\\.?',
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
    id: 'en/copyright',
    description: 'Whose page it is, and who made it.',
    pattern: `${STATES_NOTHING}(?:(?:©|\\(c\\)|copyright(?! (?:law|is|was|in|and)))[^.]{0,160}\\.?|(?:©[^.]{0,60}\\. )?all rights reserved\\.?(?: ?[|·•] ?[^.]{0,120})?|(?:web ?site |site |page |designed|developed|created|hosted|powered|maintained|built|made|implemented|published|produced)(?:(?:,| and|,? &) (?:designed|developed|hosted|maintained|built|powered))? ?(?:and hosted )?(?:by|with)(?: the)? [^.,]{2,60}(?:, [^.,]{2,40})?\\.?)`,
    examples: [
      '© City of Hartwell 2026 · Accessibility statement · Feedback',
      'Copyright Dunmere Town Office.',
      'All rights reserved.',
      'Designed and hosted by the Web Team of Hartwell'
    ],
    counterexamples: ['Print runs of the magazine are large.', 'Copyright law is a matter for the state.']
  },
  {
    id: 'en/counter',
    description: 'How often the page was read.',
    pattern:
      '(?:(?:this |the )?(?:page|article|text|document|site)(?: has been| was)? |has been |was )?(?:viewed|visited|read|opened|displayed|downloaded|accessed):? ?[\\d ,.]+(?: times?)?\\.?|(?:(?:total |number of |page |unique )*(?:visits?|visitors?|views?|page ?views|hits|readings|downloads|displays)(?: (?:today|yesterday|in total|this (?:week|month|year)|since [^:]{2,20}))?|you are visitor(?: no\\.?| number)?|online(?: now)?): ?[\\d ,.]+|you are visitor(?: no\\.?| number)? [\\d ,.]+\\.?|(?:\\d{2,}|\\d{1,3}(?:[ ,]\\d{3})+) (?:views?|visits|page ?views|hits|readings|downloads|shares|likes|comments)',
    examples: ['Page viewed 3,207 times.', 'Number of visits: 4 812', 'Visitors today: 17', 'Views: 1,024'],
    counterexamples: ['In 2010 visitors came from 30 towns.', 'The delegation visited 3 towns.']
  },
  {
    id: 'en/last-updated',
    description: 'When the page was written or changed.',
    pattern:
      '(?:(?:this |the )?(?:it|page|site|content|document|article|information|text|date|list|table|overview|register|figures?|data)?(?: was| is| has been| were)? ?(?:last |first )?(?:brought up to date|checked|verified|compiled|updated?|modified|changed|revised|reviewed|edited|posted|published|created|modification|change)(?: (?:on|at|by [^:.]{2,40}))?|date of (?:the )?(?:publication|last (?:update|change)|update|modification)|publication date|publishing date|date of (?:issue|release|the document)|issue date|release date|last modification|date (?:published|posted|created|modified)|publish(?:ed)? date|posted by [^:.]{2,40}(?: on)?):? ?(?:\\p{L}+day,? )?(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}(?:st|nd|rd|th|\\.)? \\p{L}{3,9},? \\d{4}|\\p{L}{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago|today|yesterday)(?:[ ,T]+(?:at )?\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\.?)?)?(?: by [^.]{2,40})?\\.?|last (?:updated?|modified|changed|reviewed|edited):? (?:in |on )?(?:\\p{L}{3,9} )?\\d{4}\\.?',
    examples: [
      'Last updated 11.02.2026',
      'This page was last modified on 3 May 2024.',
      'Published: 2025-03-04 14:05',
      'Updated 3 days ago'
    ],
    counterexamples: ['The statute was last changed in Hartwell.', 'Created 1999']
  },
  {
    id: 'en/byline',
    description: 'Who wrote the page, or took its pictures.',
    pattern:
      "(?:source|sources|authors?|editors?|editor-in-chief|responsible(?: editor)?|content owner|page owner|edited by|text|photos?|pictures?|images?|posted by|published by|written by|prepared by|entered by|administrator|photo credits?|webmaster|content manager|translation):? ?(?:: |by )?(?:the )?(?:editors?|editorial (?:team|office|staff)|(?:(?:city|town|municipal|council)(?:'s)? )?press (?:office|service|team|department)|web ?master|administrator|admin|web team|communications? (?:office|team|department|unit)|city (?:office|hall|archive)|archives?|own|private|staff|redaction)\\.?|(?:photo|picture|image)(?: credits?)?: [^.\\d]{2,60}\\.?",
    examples: ['Source: editors.', 'Photo: City of Hartwell', 'Published by: Press Office'],
    counterexamples: ['Source of the river: the hills.', 'Text of the resolution']
  },
  {
    id: 'en/contact-line',
    description: 'How to reach those who run the page or speak to the press.',
    pattern:
      '(?:press|media)(?: contacts?| enquiries| inquiries| office| service)?: [^\\n]{0,120}(?:phone|tel|e-?mail|@|\\+\\d)[^\\n]{0,80}|(?:tele)?(?:phone|fax)(?: number)?[.:]? ?[+(\\d][\\d ()/.–-]{4,24}\\d(?:[,;|·] ?(?:fax|tel|phone|mobile|e-?mail)[^\\n]{0,60})?|(?:tel|fax|mob(?:ile)?|ph)\\.?:? ?[+(\\d][\\d ()/.–-]{4,24}\\d(?:[,;|·]? ?(?:fax|tel|phone|mobile|e-?mail)[^\\n]{0,60})?|e-?mail:? ?[^ @\\n]{1,40} ?(?:@|\\(at\\)|\\[at\\]) ?[^ \\n]{3,40}|(?:p\\. ?o\\. ?|po |post(?:al)? )?box \\d+(?:, ?[^.\\n]{2,60})?',
    examples: [
      'Press contact: Communications Office, phone +46 300 000 00',
      'Phone: +48 22 000 00 00',
      'PO Box 12, Hartwell'
    ],
    counterexamples: ['Contact: International Office', 'The press office answers by phone.']
  },
  {
    id: 'en/document-viewer',
    description: 'What a viewer of documents leaves before the title of what it shows.',
    pattern: '(?:loading[.… ]*)?home ?my ?web ?link ?about[^\\n]{0,200}',
    examples: ['HomeMy WebLinkAboutReso 1999-12 - Bridges'],
    counterexamples: ['My home is about a mile away.']
  },
  {
    id: 'en/scripts-needed',
    description: 'That the browser lacks what the page needs.',
    pattern:
      '(?:it looks like |sorry, )?(?:your browser|javascript|this (?:page|site|feature|content|video|form)|please|you need|you must)[^.]{0,80}\\b(?:javascript|scripts|plug-?in|flash|html5|up-?to-?date browser|newer browser|outdated|not supported|does not support|blocked)\\b[^.]{0,80}\\.?',
    examples: [
      'It looks like your browser does not have JavaScript enabled.',
      'Please turn on JavaScript and try again.',
      'Your browser does not support this player.'
    ],
    counterexamples: ['Please write to the council in plain script.']
  },
  {
    id: 'en/form-hint',
    description: 'How to fill in a form, and what becomes of what is filled in.',
    pattern:
      '(?:(?:all )?(?:the )?fields (?:marked|with)|(?:required|mandatory) fields|\\* ?(?:required|mandatory)|fields? (?:are|is) (?:required|mandatory)|your (?:e-?mail address|message|comment|personal data|data|details) (?:will|has|have|was|is|are)|please (?:fill in|complete|tick|leave|enter|select|choose|type|use the form|describe|confirm)|this field (?:is|should|must)|type the (?:characters|text|code|letters)|enter the (?:characters|text|code|letters|result|sum)|what is (?:\\d+|\\p{L}+) (?:\\+|plus|minus|times|-|x) (?:\\d+|\\p{L}+)|how much is \\d+|i (?:have read|agree|consent|accept|would like to receive)|thank you for (?:your (?:message|feedback|interest|visit|comment)|subscribing))(?![\\p{L}])[^.?!]{0,140}[.?!]?',
    examples: [
      'Fields marked with * are required.',
      'Please fill in the form.',
      'What is 3 + 4?',
      'I agree to the processing of my personal data.'
    ],
    counterexamples: ['The fields of flax around Hartwell are wide.']
  },
  {
    id: 'en/related-links',
    description: 'A line of links to other pages.',
    pattern: `${STATES_NOTHING}(?:(?:related (?:links?|pages|articles|documents|content|topics)|(?:useful|quick|external|other|further) links?|links?|see also|read also|read more|tags?|keywords|categor(?:y|ies)|topics?|filed under|share(?: on| via)?|download(?:s)?|attachments?|files? to download|languages?)(?: ?\\(\\d+\\))?: ?[^.:\\n]{2,240}|you are here:? ?[^.\\n]{0,200})`,
    examples: [
      'Related links: Cycling plan · Europe Office · Site map',
      'Tags: environment, traffic',
      'You are here: Home'
    ],
    counterexamples: ['The links between the towns are old.']
  },
  {
    id: 'en/results',
    description: 'Where in a list of results or of older pages one is.',
    pattern:
      '(?:(?:showing|displaying|viewing|search|results?|items?|entries|records|articles|news|posts|documents|pages?|hits)[: ]{1,2}){1,2}\\d[\\d,]*(?:(?: ?(?:[-–]|to|of|out of|/) ?\\d[\\d,]*){1,2}|(?<=results?[: ]{1,2}[\\d,]{1,8}))(?: (?:results?|items?|entries|records|articles|news(?: items)?|posts|documents|pages?|hits|matches)(?: found| in total)?)?\\.?|\\d[\\d,]* (?:results?|items?|entries|records|articles|documents|hits|matches)(?: (?:found|in total|for [^.]{2,60}|match[^.]{0,60}))?|(?:«|»|<|>|‹|›|"|page|first|last|previous|prev|next|back|more|\\d{1,4}|…|\\.\\.\\.|[·|:,-])(?: {1,2}(?:«|»|<|>|‹|›|"|page|first|last|previous|prev|next|back|more|\\d{1,4}|…|\\.\\.\\.|[·|:,-])){3,30}|["«<‹← ]{0,3}(?:older|newer|earlier|later|recent|latest|previous|next|more|all|other|related|popular|most read|most viewed|trending|upcoming|past)(?: (?:latest|recent|city|council|town))? (?:news|posts|entries|articles|items|stories|releases|press releases|events|results|pages|page|documents|topics|notices|announcements|content|publications|projects|links|services)["»>›→ ]{0,3}|(?:load|show|see|view) (?:more|all|older|newer) (?:\\p{L}+)|error \\d{3}(?:: [^.\\d]{2,60})?\\.?|sort(?:ed)?(?: results?)? by:? [^.\\d]{2,40}|(?:filter|refine|narrow)(?: (?:the )?(?:results|list|news|search))? by:? [^.\\d]{2,60}|no (?:results|items|news|entries|documents|events) (?:found|yet|to show)\\.?',
    examples: [
      'Showing 1-10 of 312 results',
      '47 documents found',
      'Older posts »',
      '« Previous 1 2 3 ... 9 Next »',
      'Sort by: date'
    ],
    counterexamples: ['Page 12 names 3 members.', 'More towns', '12 members', 'Other projects: 12 towns']
  },
  {
    id: 'en/further-information',
    description: 'Who answers questions, with a telephone number or an address.',
    pattern: `${STATES_NOTHING}(?=[^!?\\n]{0,200}${REACHED})(?:(?:[\\p{L}/&'-]{1,20} ){0,3}(?:enquir(?:y|ies)|inquir(?:y|ies)|contacts?|information|questions?|queries|details|interviews?|desk|office|officer|prepared by|written by|compiled by|presented by|drafted by|rapporteur|helpline|hotline|switchboard|reception)(?: [\\p{L}'-]{1,20}){0,3}:? (?!office,)[^!?\\n]{6,240}|(?=[^!?\\n]{0,160}(?:contact|call|phone|ring|write to|e-?mail|dial|ask|get in touch)(?!\\p{L}))(?:for|please|if you|any|to|contact|call|phone|ring|write|e-?mail|dial|ask|get)(?!\\p{L})[^!?\\n]{6,240}[.!]?)|[^ @]{1,40}@[^ @]{3,40}|(?:in (?:an?|case of) emergency,? |emergenc(?:y|ies):? |out of hours:? )[^.!?]{0,40}\\d{2,}[^.!?]{0,40}[.!]?`,
    examples: [
      'Media enquiries: Communications Desk, 0700 000 111',
      'Prepared by: Development Manager, tel. 044 000 1122',
      'For further information please contact the Press Office on 01632 960 000.',
      'In an emergency call 112.'
    ],
    counterexamples: ['Contact: International Office', 'Further information: Hartwell joined the network in 1999.']
  },
  {
    id: 'en/postal-address',
    description: 'Where the office is, as one writes on an envelope.',
    pattern: `(?:(?:address|postal address|visiting address|street address|write to us|find us|visit us|postal|by post)[:,]? )?${BUILDING}(?:\\d{1,4}(?:[-–/]\\d{1,4})?\\p{L}?,? (?:[\\p{L}'.-]{2,20} ){1,4}(?:street|st\\.?|road|rd\\.?|avenue|ave\\.?|lane|square|sq\\.?|place|drive|boulevard|blvd\\.?|quay|terrace|parade|way|row|close|court|crescent|highway)(?: (?:north|south|east|west|n|s|e|w)\\.?)?|(?:(?:market|church|station|town hall|city hall|freedom|liberty|cathedral|castle) square|\\p{L}{2,20}(?:straße|strasse|gatan|gata|gate|gaten|katu|tie|veien|vej|gade|gasse|laan|straat|weg|iela|gatve)|(?:rue|via|piazza|calle|plaza|rua|avenida|ulica|ul\\.|ulitsa|trg|náměstí|nám\\.|place|strada|bulevardul)(?: [\\p{L}'.-]{1,20}){1,4}) \\d{1,4}\\p{L}?)(?:[,|·][^!?\\n]{1,120})?\\.?|(?:address|postal address|visiting address|street address|mailing address|office address)s?: [^!?\\n]{5,160}`,
    examples: [
      'Town Hall, 12 High Street, Hartwell HA1 2BC',
      'Postal address: City of Hartwell, Hartwell',
      'Torikatu 4, 00000 Hartwell'
    ],
    counterexamples: ['The office moved to 12 High Street in 1999.', 'In 1999 it moved to High Street.']
  },
  {
    id: 'en/opening-hours',
    description: 'When the office is open.',
    pattern: `(?=[^!?]{0,400}(?:day|mon|tue|wed|thu|fri|sat|sun|daily|closed))(?:${HOURS})(?:(?:[,;|/()–-] ?|[.:] | (?:[|/(–-] ?)?)(?:${HOURS})){1,40}[.:)]?|(?:we|the (?:office|counter|desk|building|town hall|city hall|reception)) (?:is|are) (?:open|closed) (?:on|from|between|daily|every|during|at)[^!?]{2,100}|(?:opening|office|business|visiting|reception|counter|public|customer service|telephone) (?:hours|times)(?: ?:)? ?(?:[^!?]{3,120})?`,
    examples: [
      'Monday to Thursday 9 am to 4.30 pm, Friday 9 am to 3 pm.',
      'Mon-Fri 8.00-16.00',
      'The office is closed on public holidays.',
      'Opening hours: weekdays from 9 to 4'
    ],
    counterexamples: [
      'The network is open to towns.',
      'The meeting was closed on 3 May 1999 by the Mayor of Hartwell, who thanked all.'
    ]
  },
  {
    id: 'en/state-website',
    description: 'What tells that a page is that of an authority.',
    pattern:
      "(?:an )?official (?:web ?site|web ?page|portal|site) of (?:the )?[^.!?]{3,80}\\.?|here(?:'|’)s how you know|(?:official|secure|government) (?:web ?sites?|sites?|\\.gov)[^.]{0,20}[^!?\\n]{3,160}(?:\\.gov|https)[^!?\\n]{0,80}|a lock[^.]{0,40} means [^.]{3,120}\\.?|share sensitive information only[^.]{0,80}\\.?|govph|gov\\.uk",
    examples: ['Official website of the Town of Hartwell', "Here's how you know"],
    counterexamples: [
      'The official website of the network was founded in 1999 by Hartwell and is read widely in other towns.'
    ]
  },
  {
    id: 'en/blog',
    description: 'What systems for pages add to an article: comments, times to read, advertisements, tags.',
    pattern: `${STATES_NOTHING}(?:(?:estimated )?(?:reading time|time to read)[: ~]{1,3}\\d{1,3} ?(?:min(?:ute)?s?\\.?)|\\d{1,3}[- ]min(?:ute)?s?[- ]read|(?:no|\\d{1,4}) (?:comments?|responses?|replies|reactions|shares|likes)(?: on [^.]{2,80}| so far| yet)?|comments? ?\\(\\d{1,4}\\)|(?:your )?comments? (?:are|is|on this \\p{L}+ are) (?:closed|disabled|moderated|off)[^.]{0,60}\\.?|(?:you must|please|you need to) (?:be logged in|log in|sign in|register)[^.]{0,60}\\.?|notify me of [^.]{3,60}\\.?|leave a (?:reply|comment) cancel (?:reply|comment)|save my (?:name|details)[^.]{0,120}\\.?|stay (?:connected|in touch|up to date|informed|tuned)[^.\\d]{0,80}[.!]?|join (?:our|the) (?:mailing list|newsletter|conversation|discussion)[.!]?|(?:get|receive) (?:the|our) (?:latest|newest) [^.\\d]{3,100}\\.?|(?:this|our) (?:web ?site|site|page|portal) (?:is|works|looks) best [^.]{3,80}\\.?|rate (?:this|the) (?:page|article|content)[^.]{0,40}|this site (?:uses akismet|is protected by)[^.]{0,120}\\.?|(?:you (?:may|might) also (?:like|be interested in|enjoy)|recommended(?: for you)?|don(?:'|’)t miss|in other news|in the same section)(?::? [^.]{0,80})?|[-–— ]{0,3}(?:advertisement|advert|sponsored(?: content)?|ad)[-–— ]{0,3}|(?:posted|published|filed|tagged)(?: (?:in|under|with|as)) [^.\\d]{2,80}|(?:image|photo|picture|video) (?:gallery|credits?)(?: ?\\(\\d{1,3}\\))?|(?:today is|date today|local time|weather(?: today)?|temperature|name day|sunrise|sunset)[: ]{1,2}[^.!?]{2,60})`,
    examples: ['Reading time: 3 minutes', '3 comments', 'You may also like: Old bridges', 'Posted in Culture'],
    counterexamples: [
      'The comments of the members were many.',
      'Weather forced the meeting of 3 May to end early, the Clerk said.'
    ]
  },
  {
    id: 'en/files',
    description: 'Files to fetch, with their sizes and kinds.',
    pattern: `${STATES_NOTHING}(?:(?:[^!?\\n]{0,160} ?[([|,–-]? ?)?(?<!\\p{L})(?:pdf|docx?|xlsx?|odt|ods|rtf|zip|jpe?g|png|csv|txt|pptx?)(?!\\p{L})(?: (?:file|document|format))?(?:[,;:|( –-]{1,3}\\d[\\d.,]* ?(?:[kmg]i?b|bytes|kilobytes|megabytes|pages?)){0,2}[)\\]. ]{0,3}|(?:attachments?|annex(?:es)?|appendi(?:x|ces)|enclosures?|files?|downloads?|documents? (?:to|for) download)(?: \\(\\d+\\))?: [^\\n!?]{2,200}|[^!?\\n]{2,120}\\(\\d[\\d.,]* ?(?:[kmg]i?b|bytes)\\))`,
    examples: [
      'Download the report (PDF, 212 kB)',
      'PDF, 1.2 MB',
      'Attachment: Report of the year.pdf',
      'Map of the town (3 MB)'
    ],
    counterexamples: ['The annexes of the statute name 12 members.']
  },
  {
    id: 'en/languages',
    description: 'The other languages of a page.',
    pattern: `${LANGUAGES}(?:[ |/·•,()–-]{1,4}(?:${LANGUAGES}|${CONTROL})){1,15}`,
    examples: ['EN | DE | PL', 'Suomi Svenska English', 'ET | EN | For the visually impaired'],
    counterexamples: ['No', 'English towns']
  },
  {
    id: 'en/controls',
    description: 'Buttons, fields and links of the page itself, one or a row.',
    pattern: `[^\\p{L}\\p{N}]{0,4}(?:${CONTROL}${BETWEEN}){0,15}(?:${CONTROL}|${LANGUAGES}(?<=[|·•/] ?\\p{L}{2,10}))[^\\p{L}\\p{N}]{0,6}|[☺☹👍👎★☆↑▲ ]{1,12}`,
    examples: [
      'Skip to main content',
      'Print page',
      'Share on Facebook',
      'A+ A- High contrast',
      'A A A',
      'Log in',
      'Loading...',
      'Back to top ↑',
      'Accept all Reject',
      'Name (required) Email (required) Your message',
      'Subscribe to our newsletter: [your e-mail address] [Send]',
      'Follow us on Facebook and Instagram',
      'Was this page helpful? ',
      'Is there a problem with this page?',
      'Print | Share | Report a problem',
      'Search for information, services, etc.'
    ],
    counterexamples: [
      'Skip the content of the page.',
      'Members',
      'Follow us to Hartwell, where the network was founded.',
      'Home towns of the poets'
    ]
  },
  {
    id: 'en/bidding',
    description: 'What a page bids its reader do with it.',
    pattern: `${STATES_NOTHING}(?:please )?(?:${BIDS})(?![\\p{L}:])[^.!?:;\\d\\n]{0,60}(?<!\\p{L})(?:${OF_PAGES})(?!\\p{L})[^.!?:;\\d\\n]{0,40}[.!]?`,
    examples: [
      'Return to the beginning of this page',
      'Tell us whether you accept cookies',
      'Log in to your account',
      'Get our newsletter straight to your inbox',
      "Don't show this message again",
      'Write to the web editor'
    ],
    counterexamples: ['Visit Hartwell.', 'Report to the Board', 'Contact the Culture Department']
  },
  {
    id: 'en/state-of-page',
    description: 'What a page says of itself: that it is old, translated by a machine, not ready.',
    pattern: `${STATES_NOTHING}(?:(?:please note:? ?(?:that )?)?(?:you are (?:viewing|looking at|reading|using|on)|you(?:'|’)re (?:viewing|on)|to (?:read|open|view|see|print|download|use|fill in) (?:the |these |this |our )?(?:pdfs?|files?|documents?|forms?|maps?|pages?|site|videos?)|(?:this|the|these|our|all|some|archived|english|other) (?:[\\p{L}-]{1,14} ){0,2}(?:pages?|sites?|website|content|contents|version|translations?|links?|files?|pdfs?|section|portal)|it|you)(?: |: ?)[^.!?:\\d]{0,60}(?<!\\p{L})(?:archived?|archive|no longer (?:updated|maintained)|not (?:updated|maintained|being updated)|(?:machine|automatically|google|computer)[ -]?translat\\p{L}{1,4}|translated automatically|under (?:construction|maintenance)|not available in|legal (?:force|effect|value)|legally binding|adobe(?: acrobat)?(?: reader)?|(?:pdf|acrobat) reader|old (?:web ?site|version)|external (?:web ?sites?|site)|prevails|responsible for the content|best viewed|most recent browsers)(?!\\p{L})[^.!?:\\d]{0,80}\\.?|translated (?:automatically|by (?:a )?(?:machine|google))[^.!?\\d]{0,60}\\.?|the \\p{L}{3,14} (?:version|text|original) (?:prevails|counts|is binding)\\.?|disclaimer:? [^.!?\\d]{3,120}\\.?)`,
    examples: [
      'This page is no longer updated.',
      'You are viewing an archived version of this page.',
      'To read PDF files you need Adobe Reader.',
      'This content was machine translated.'
    ],
    counterexamples: ['This page lists the networks of Hartwell.', 'You need a licence to sail there.']
  },
  {
    id: 'en/question-of-page',
    description: 'What a page asks of itself, and how it was rated.',
    pattern:
      "(?:was|were|is|are|did|do|does|have|has|how|can|could|would|will|what|where|which|why|something|anything)(?!\\p{L})[^?!.]{0,60}(?<!\\p{L})(?:(?:this|the|our) (?:page|site|web ?site|article|content|portal|answer)|information (?:here|above|useful|helpful|on this)|(?:you (?:are|were) |you(?:'|’)re )?looking for)(?!\\p{L})[^?!.]{0,30}\\?|(?:still have|any|have|got|do you have)(?: a| any| more| further)? (?:questions?|comments|suggestions|feedback)[^?.!]{0,30}\\?|(?:rate|rating|your rating|average rating|score)[^.!?]{0,40}[★☆][^.!?]{0,40}|[★☆]{3,5}[^.!?\\p{L}]{0,20}(?:\\p{L}{3,10})?[^.!?\\p{L}]{0,6}|(?:hot ?line|help ?line|help ?desk|call (?:us|centre|center)|information line|service desk|switchboard|reception)[ :,–-]{1,3}(?:tel\\.? ?)?[+(\\d][\\d ()/.–-]{2,24}\\d[^.!?]{0,30}",
    examples: [
      'Are you satisfied with the information on this page?',
      'Can you find what you are looking for?',
      'Still have questions?',
      'Rate this answer ★★★★☆ (17 votes)',
      'Hot line 0 000 00 00 00 (24/7)'
    ],
    counterexamples: ['Did Hartwell join the network?', 'Is this the oldest network?']
  },
  {
    id: 'en/page-owner',
    description: 'Who keeps the page, and by what it is made.',
    pattern: `(?:(?:person |editor |unit |department )?responsible for (?:this|the) (?:web ?)?(?:page|site|content)|(?:web ?|page |content |site )(?:editor|owner|manager|administrator|maintainer|coordinator|team|contact)|editor responsible|responsible editor|(?:web ?)?site (?:design|development|by|powered by)|web design|design and development|cms|content management(?: system)?|hosting|hosted by|(?:page|site) (?:maintained|managed|edited) by|updated by|published by the|built (?:on|with)|runs on|made with)(?: ?[:|–-] ?| )[^.:!?\\d]{2,60}(?:\\d(?:\\.\\d{1,2}){0,2})?\\.?`,
    examples: ['Responsible for this page: Web Editor', 'CMS: MuniWeb 4.2', 'Site design: Bright Pixels'],
    counterexamples: ['Responsible for this network: Culture Department']
  },
  {
    id: 'en/neighbours',
    description: 'The pages before and after this one, and the line of its news.',
    pattern: `${STATES_NOTHING}(?:(?:next|previous|prev|back|newer|older|earlier|later|up)(?: (?:article|page|post|story|news|item|entry|chapter|section|topic))?: ?[^:\\n]{2,90}|(?:back|return|go back) to (?:the |all |our |list of |overview of )*[^.:!?\\d\\n]{2,40}|(?:tagged|posted|filed|published|listed|categori[sz]ed)(?: (?:in|under|as|by))? ?:? ?(?:news|events|press|international|${MENU}|[^.:!?\\d\\n]{2,40})(?: by [^.:!?\\d\\n]{2,30})?(?: on (?:\\d{1,2} \\p{L}{3,9}|\\p{L}{3,9} \\d{1,2},?) \\d{4})?|(?:category|categories|tags?): ?[^.:!?\\d\\n]{2,60}|posted:? [\\d./ -]{8,12}[,;]? ?(?:removed|taken down|withdrawn):? ?[\\d./ -]{8,12}|(?:taken down|removed|unposted)(?: from the (?:notice ?board|bulletin board))?(?: on)?:? (?:\\d{1,2}\\.? \\p{L}{3,9} \\d{4}|[\\d./ -]{8,12})\\.?|(?:in )?other languages?: [^.!?\\d]{3,60}|(?:results|items|entries|hits)(?: shown)? per page:? ?(?:\\d{1,3}[ ,/|]{0,3}){1,6}|(?:read|viewed|seen|visited|downloaded|opened):? ?[\\d ,.]{1,9} ?(?:×|x|times)?|(?:photo|photograph|picture|image|video|film|audio|illustration|map)s?(?: credit| by|grapher)?: ?[^:!?\\n\\d]{2,70}(?:\\(\\d{1,2}:\\d\\d(?: min)?\\))?|(?:text|font|letter) size:?(?: ?(?:small|medium|large|normal|larger|smaller|bigger|a[+-]{0,2}|[|/,])){1,6}|(?:[a-z] ){8,26}[a-z]|(?:page|p\\.|pg\\.?|sheet) \\d{1,3}|identifier: ?[\\p{L}\\d-]{4,40}\\.?|signed version\\.?|printed from (?:the )?(?:system|website|register|internet)[^.!?\\n]{0,40}\\.?|tel(?:ephone)?[.:]{0,2} ?[\\d ()/–-]{6,20}(?: ?\\([^()]{3,40}\\))?\\.?|box \\d{1,5}, [\\p{L} -]{3,30}\\.|(?:author|text|words|story): (?:web )?(?:editor|team|staff)|by the [\\p{L} ]{3,30} team|listen to [^.!?\\n]{3,40}\\(\\d{1,2} min(?:utes)?\\)|never miss [^.!?\\d\\n]{3,60}|join (?:us|our)(?: [\\p{L}]{2,12}){1,3}(?: channel| community| group)?|leave (?:your |a )?comments?[^.!?\\d]{0,20}\\.?|date: (?:newest|oldest)(?: first)?|add (?:this )?to (?:my |your )?calendar|\\d{1,3} ?[-–—]|[^.!?:|]{2,70} (?:annual report|year ?book|handbook|newsletter|bulletin|council news) (?:for )?\\d{4}(?: ?[/–-] ?\\d{2,4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.? \\d{4} (?:chapter|part|section|volume|issue|page) \\d{1,3}|(?:doc(?:ument)?|document id|file|instrument|record(?:ing)?) ?(?:no\\.?|number|id|#)?:? ?\\d{4,12} (?:version:? ?\\d{1,3} |page \\d{1,3} of \\d{1,3} )?(?:recorded|filed|printed|created|scanned|stamped)(?: on)?:? ?\\d[\\d/.: -]{6,20}(?: ?[ap]m)?)`,
    examples: [
      'Next article: New bus line',
      'Back to Councillors',
      'Taken down: 16 October 2020.',
      'Posted in News by Admin on 3 March 2024',
      'Page 31',
      'HARTWELL ANNUAL REPORT 2024'
    ],
    counterexamples: [
      'Back to the network: Hartwell returned in 1999.',
      'Previous: member since 1999',
      'Type: association',
      'Posted in 1999 by the Council'
    ]
  },
  {
    id: 'en/press-and-reference',
    description: 'What pages of the press and of works of reference add to an article.',
    pattern: `${STATES_NOTHING}(?:(?:this (?:article|page|section|story)|you|your session|registration) (?:is|are|has|have|needs?|will|may|lacks)(?: \\d{1,2})?[^.!?\\d]{0,50}(?<!\\p{L})(?:stub|references|citations|free articles?|free to read|expire|expand(?:ed|ing)? it|sources|left this month|subscribers|premium)(?!\\p{L})[^.!?\\d]{0,40}\\.?|(?:subscribe|subscription|subscriptions) (?:from|for)[^!?]{2,40}|from \\p{L}{3,20}pedia, the free encyclopa?edia|(?:hidden )?categor(?:y|ies): [^.!?\\d]{3,120}|(?:trending|popular|related|read next|up next|in pictures|watch|live|breaking|opinion|editorial|latest|webcast|also read|must read)(?: now| today)?: [^.!?\\d\\n]{3,100}|(?:text|all content|content) is (?:available|licen[cs]ed) under [^!?]{3,120}|coordinates:? ?\\d[^!?]{4,40}|(?:it|be the first (?:one )?to) comment\\.?|\\d{1,5} (?:people|persons|users|readers) (?:like|liked|shared|follow|read) this[^.!?]{0,20}\\.?|like \\d{1,6} (?:share|comment)s? \\d{1,6}(?: (?:share|comment)s? \\d{1,6})?|(?:[@#][\\p{L}\\d_]{2,30} ?){1,8}|[^.!?:|\\d]{3,40}(?:gazette|herald|times|post|courier|chronicle|observer|echo|news|weekly|messenger|bulletin|tribune)(?:,? (?:no\\. ?|issue )\\d{1,5}| ?[,|] ?(?:page|p\\.|issue|no\\.) ?\\d{1,4})|(?:next|last|latest) review(?: due| date)?:? [^.!?]{4,24}|(?:page|document|content|asset|node|item) id:? ?[\\d-]{2,12}|(?:version|revision|edition|issue|rev\\.?|v)[:. ]{1,2}\\d{1,3}(?:\\.\\d{1,3}){0,2}|status: (?:published|draft|final|archived|current|approved)|(?:generated|exported|printed|created|produced|scanned) (?:by|from|with) [^.!?:\\d]{2,50}(?: (?:on|at) [^!?]{4,30})?|(?:this |the )?(?:page|document|report|list|file|pdf) (?:was )?(?:generated|exported|printed|produced|created) (?:on|at|by) [^!?]{3,50}|(?:certified|courtesy|official|sworn|unofficial|machine|free|working|own)? ?translation(?: (?:from|of|into|by)(?: the)? [^.!?:\\d]{3,40})?\\.?|(?:english|short|brief|executive|plain-language) (?:summary|abstract)|text (?:provided|supplied|kindly provided) by [^.!?:\\d]{3,50}\\.?|[^.!?:\\d]{3,50} accepts? no (?:liability|responsibility)[^.!?\\d]{3,60}\\.?|re-?use (?:is )?permitted[^.!?]{0,60}\\.?|all (?:photos|pictures|images|texts?|rights):? [^.!?\\d]{3,60}|cover (?:photo|picture|image): [^.!?\\d]{3,60}|map data[^!?]{3,60}|(?:co-?)?(?:funded|financed|sponsored|supported) by the european union\\.?|(?:reviewed|approved|checked|verified|authori[sz]ed|last edited) by:? (?:the )?(?:clerk|secretary|editor|web|town clerk|communications?|webmaster|administrator)[^.!?:\\d]{0,40}|(?:also )?available (?:in|on|from):? (?:the )?(?:${LANGUAGES}|app store|google play|print)(?:(?:,| and|,? or| &) (?:the )?(?:${LANGUAGES}|app store|google play|print)){0,6}\\.?|(?:read|view|see|page|text) in (?:\\p{L}{3,12}(?:sh|an|ch|ese|ic|ek)|welsh|irish|english|easy read)|darllen yn gymraeg|(?:proudly |lovingly )?made (?:in|by|with) [^.!?:\\d]{3,40}|(?:news )?archive:? ?(?:\\d{4}(?: ?[|,/·] ?)?){1,12}|contents:? (?:\\d{1,3} ?){2,20}|(?:this |the )?(?:web)?(?:site|page) (?:stores?|saves?|keeps?|places?) (?:small )?(?:text )?files[^.!?\\d]{3,60}\\.?|(?:javascript|cookies) (?:is|are) (?:disabled|switched off|turned off|blocked)[^.!?]{0,40}\\.?|(?:checking|loading|connecting|redirecting|verifying)(?: (?:your|the|to))?(?: \\p{L}{3,12}){0,2}…?|the (?:next|previous) (?:page|article)|page not found\\??|tell us|venue: [^.!?:\\d]{3,50})`,
    examples: [
      'This article is a stub.',
      'Subscribe from £3 a month',
      'Trending now: flood wall',
      'Page ID: 20391',
      'Generated by MinutesPro',
      '@CityofHartwell #networks'
    ],
    counterexamples: [
      'The translation of the statute is by the town.',
      'Supported by the European Union, Hartwell joined the network.',
      'Status: full member',
      'Latest: Hartwell joined the network'
    ]
  },
  {
    id: 'en/breadcrumbs',
    description: 'The path from the home page to this one.',
    // A stroke parts the numbers of acts, too: no digits, no single letters. » stands as a plain quotation mark.
    pattern:
      '[^<>"›→/|.!?]{1,60}(?:(?<= )[>"›→] [^<>"›→/|.!?]{1,60}){1,8}|[^<>"›/|.!?\\d]{3,60}(?:(?<= )/ [^<>"›/|.!?\\d]{2,60}){1,8}',
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
    pattern: `(?!\\d{1,4}[ .])(?!${STATES})(?:[^|·•.!?]|\\.(?=\\d)){1,50}(?:(?<= )[|·•] (?:[^|·•.!?]|\\.(?=\\d)){1,60}){1,20}`,
    examples: ['Lantern walks · Ferries · Flax fair', 'Our valley | Old mills'],
    counterexamples: [
      'A forum, a board and a committee.',
      'Members: Hartwell · Dunmere',
      'Hartwell | member since 1999',
      '2015 | Withdrawal from the Network of Northern Towns'
    ]
  },
  {
    id: 'en/menu',
    description: 'A row of the names that pages have in menus.',
    pattern: `(?:(?:${MENU}|${CONTROL})(?:${BETWEEN}|$)){3,20}`,
    examples: ['Home About us Services News Contact', 'Council Departments Residents Business Visitors Jobs'],
    counterexamples: ['Council Residents']
  }
]
