/** What the buttons, fields and links of a web page are called, by what they are for. */
import {anyOf} from './lexicon.ts'

/** What looks like furniture may state something: whose member a city is, or what an office has charge of. */
export const STATES_NOTHING =
  "(?![^\\n]*(?<!\\p{L})(?:members?|membership|(?:re)?joins?|(?:re)?joined|accedes?|acceded|admitted|withdrew|withdrawn|founded|responsible|co-?ordinates?|represents|belongs?)(?![\\p{L}'-]))"

const words = (list: string): string => anyOf(list.split('|'))

const SOCIAL = `(?:${words(
  'facebook|instagram|linkedin|twitter|x|youtube|tiktok|whatsapp|telegram|pinterest|vimeo|flickr|bluesky|mastodon|messenger|threads|viber|reddit|xing|rss|rss feed|e-mail|email|social media|social networks'
)})`
const PAGE =
  '(?:this |the )?(?:web ?page|page|article|text|post|site|document|decision|story|news|item|event|link|content|pdf|file|list|version)'
const THINGS_STORED =
  '(?:all|only|the|my|your|strictly|selected|selection|essentials?|necessary|required|optional|functional|technical|statistics?|statistical|marketing|analytics?|preferences?|settings|choices?|options|consents?|cookies?|non-essential|third-party|and|or|privacy|details)'

/** Consent to what a page stores. */
const CONSENT = `(?:accept|allow|reject|refuse|decline|deny|save|manage|customi[sz]e|adjust|change|confirm|show|hide|view)(?: ${THINGS_STORED}){1,4}|accept|reject|decline|i agree|i accept|i understand|agree|disagree|got it!?|ok|okay|(?:only |strictly )(?:essential|necessary)(?: only)?|(?:essential|necessary) (?:only|cookies)|cookie (?:settings|preferences|policy|notice|consent|choices)|(?:necessary|essential|optional|functional|all) cookies(?: only)?|more choices|learn more|more (?:info|information|options|details)`

/** Moving about in a page and a site. */
const NAVIGATION = `skip (?:to )?(?:the )?(?:main |page )?(?:body|content|navigation|menu|search|footer|ribbon commands)|jump to (?:the )?(?:main )?(?:navigation|content|search)|go to (?:the )?(?:main )?(?:body|content|navigation|menu|search|top|home ?page|page|footer)|(?:back to |return to |to )?(?:the )?(?:top|start)(?: of (?:the )?page)?|(?:back|return) to (?:the )?(?:top|list|overview|news|search(?: results)?|home ?page|home|previous page|results|main page|archive|agenda|index)(?: of (?:the )?page)?|home ?page|home|front page|main page|start page|menu|main menu|main navigation|navigation|(?:open|close|show|hide|toggle|expand|collapse)(?: the)?(?: main| mobile| side)?(?: menu| navigation| search| all| window| submenu| sidebar| filters?)?|site ?map|quick links|useful links|related (?:links|pages|articles|content|news|documents)|see also|on this page|in this section|in this chapter|more in this section|back|next|previous|prev|next page|previous page|previous article|next article|first|last|read more|read on|show more|view more|see more|load more|show all|view all|see all|more|all news|news archive|archive|you are here|(?:go )?(?:straight )?to (?:the )?(?:main )?(?:content|text|menu|navigation|search)|most (?:popular|read|viewed|shared)|latest headlines|continue reading|editor's picks|all articles|more from this author|top tasks|popular services|i would like to…?|i want to…?|table of contents|(?:view|page) history|what links here|talk|edit(?: source)?|random (?:page|article)|recent changes|references|footnotes|external links|notes`

const ACCOUNT = `(?:log|sign) ?(?:in|on|out|off|up)|login|logout|register|registration|my account|create (?:an )?account|(?:forgot(?:ten)?|lost) (?:your )?password\\??|remember me|user ?name|password|my (?:page|profile|city)|(?:members'? |user |staff |press |citizen |councillor )(?:area|login|zone|portal)|webmail|intranet|subscribers only`

const SEARCH = `search(?: (?:this|the|our) (?:web ?site|site|page))?|search (?:box|form|results?|term|field|query)|advanced search|(?:enter|type)(?: a| your| the)? (?:keywords?|search terms?|search words?|text)(?: here| to search)?|(?:start )?typ(?:e|ing) to search|what are you looking for\\?|find|go|filter(?: by)?|clear(?: filters?| search)?|reset(?: filters?)?|search for[^.!?]{0,60}(?:, etc)?`

/** Doing something with a page, or telling others of it. */
const TOOLS = `(?:print|share|send|e-?mail|bookmark|rate|save|download|translate|copy|forward|recommend|like|tweet|export|read|play|report)(?: ${PAGE})?(?: by e-?mail| to a friend| (?:on|via|with|as|to|in) (?:${SOCIAL}|pdf|an? pdf|friends|others|favourites|print(?:er)?)| aloud)?|listen(?: to ${PAGE})?|(?:share|follow us|find us|visit us|like us|join us|follow)(?: (?:also )?(?:on|via))?:?(?:(?:,| and| or)? ?(?:on )?(?:${SOCIAL}))+|follow us|connect with us|stay connected|tweet(?: this)?|pin it|like(?: \\d{1,5})?|share(?: \\d{1,5})?|(?:print|page) preview|switch to (?:the )?(?:mobile|desktop|full) (?:view|version|site)|(?:pdf|text|audio|print) version(?: of (?:this|the) (?:page|article))?|chat with us|live chat(?:: (?:online|offline))?|virtual assistant|copied|print(?:able|er-friendly)? (?:page|version)|pdf(?: version)?|copy link|add to (?:favourites|favorites|calendar|bookmarks)|follow(?: ${PAGE})?|subscribe(?: (?:to|for)(?: our| the)? [a-z' -]{2,30})?|(?:subscribe|sign up|join) ?(?:to|for)?(?: our| the)?(?: [a-z-]+){0,2} (?:e-?newsletters?|newsletters?|e-?bulletin|bulletin|mailing list|e-?news|news|alerts|updates|feed)|newsletter(?: sign-?up)?|unsubscribe|e-?mail alerts|(?!x)${SOCIAL}`

/** Larger letters, more contrast, other languages. */
const ACCESS =
  '(?:a ?[+-]{0,2}[ |]+){1,4}a ?[+-]{0,2}|a ?[+-]{1,2}|(?:text|font|letter) size|(?:increase|decrease|reset|change|larger|smaller|normal|bigger|enlarge|reduce)(?: the)? (?:text|font|letter|contrast|type)(?: size)?|(?:high |low |normal |change |toggle |yellow-black )?contrast(?: version| mode)?|(?:dark|light|night) (?:mode|theme)|(?:version )?for the (?:visually impaired|blind)|(?:accessible|text|mobile|desktop|full) version|accessibility(?: statement| tools| options| menu| declaration)?|sign language|easy (?:read|to read|language)|plain language|screen reader|greyscale|underline links|(?:choose|select|change)(?: a| your| the)? language|languages?|other languages|this page in other languages'

/** Boxes to fill in and the buttons under them. */
const FIELD_NAMES =
  '(?:first |last |full |your |family )?name|surname|(?:your )?e-?mail(?: address)?|(?:your )?(?:tele)?phone(?: number)?|(?:your )?message|(?:your )?comments?|(?:your )?question|subject|address|organi[sz]ation|company|captcha|security code|website|date of birth|postcode|your feedback|your opinion|your answer'
const REQUIRED = '(?: ?\\((?:required|optional|mandatory|must be filled in)\\)| ?\\*)'
const FORM = `(?:${FIELD_NAMES})${REQUIRED}|your (?:first |last |full )?(?:name|e-?mail(?: address)?|(?:tele)?phone(?: number)?|message|comments?|question|feedback|opinion)|submit|send|send (?:message|form|feedback|us (?:a|your) (?:message|feedback|comments?))|reset|cancel|clear form|attach (?:a )?files?|choose files?|no file (?:chosen|selected)|browse|contact (?:us|form)|leave a (?:comment|reply)|leave (?:this|the) field (?:blank|empty)|post (?:a )?comment|comments are closed|(?:${FIELD_NAMES})(?: (?:${FIELD_NAMES})){2,5}|get in touch|write to us|feedback|give (?:us )?(?:your )?feedback|send feedback|i(?: am|'m) not a robot`

/** Questions to the reader about the page itself, and the answers. */
const POLL = `(?:was|is|did) (?:this|the) (?:page|article|information|answer|content)[^.?!]{0,30}(?:helpful|useful|useful to you|help you|clear|what you needed)[^.?!]{0,20}\\?|did (?:this|you) (?:help|find)[^.?!]{0,50}\\?|how (?:useful|helpful|satisfied|would you rate)[^.?!]{0,60}(?:page|site|website|information|service)[^.?!]{0,20}\\?|is there (?:a problem|anything wrong|something wrong) with (?:this|the) page\\?|(?:found|have you found|noticed) (?:a|an) (?:mistake|error|problem)(?: on (?:this|the) page)?\\?|report (?:it|a (?:problem|fault|mistake)|an error)(?: (?:with|on) (?:this|the) page)?|yes ?[ /|] ?no|thumbs (?:up|down)|yes, it was|no, it was not`

/** What stays when a page is not ready, or is shown by a viewer of documents. */
const VIEWER =
  'loading|please wait|zoom (?:in|out)|fit to (?:page|width|screen)|full ?screen|(?:page|document|file|image|record|sheet) \\d+ (?:of|/) \\d+|(?:original|full) size|metadata|properties|versions?|history|change log|audit trail|cite(?: this)?|permalink|pages?: \\d+|download|open in (?:a )?new (?:window|tab)|opens in (?:a )?new (?:window|tab)|external link|attachments?|turn (?:on|off) animations|turn on more accessible mode|turn off more accessible mode|play|pause|mute|rotate|thumbnails|slideshow|gallery|photo gallery|enlarge (?:image|picture|photo)|image|video|audio|(?:view|get|show)(?: the)? (?:directions|map)|show on map|web content (?:display|viewer|article)|asset publisher|nested portlets|rich text|breadcrumbs?|downloads?|documents? to download|a[–-]z(?: index)?|agenda and minutes|dismiss|ascending|descending|advertis(?:ing|ement)|sponsored|meeting documents|supporting documents|webcast|(?:view|watch) the (?:recording|webcast)|(?:slide|photo|image|picture|item) \\d{1,3} (?:of|/) \\d{1,3}|gallery:? ?\\d{0,3}(?: photos| images)?|turn over|continued (?:overleaf|on (?:the )?next page|on page \\d{1,3})|\\(continued\\)|(?:report|pay|apply|book|do)(?: for)? it(?: online)?|(?:report|pay|apply|book|order|renew) online|online (?:payments?|forms?)'

const LEGAL =
  'about (?:this (?:site|website|page)|cookies)|help(?: and support)?|support|complaints(?: and compliments)?|compliments(?: and complaints)?|vacancies|careers|press|media centre|press (?:room|office|centre)|legal|data privacy|whistleblowing|terms(?: and conditions)?|modern slavery statement|gdpr|sustainability statement|imprint|legal (?:notice|notes?|information)|privacy|privacy (?:policy|notice|statement)|terms(?: (?:of use|and conditions|of service))?|disclaimer|data protection|credits|copyright|freedom of information|web ?master|site credits|impressum|gdpr|cookies'

/** One of them. */
export const CONTROL = `(?:${[CONSENT, NAVIGATION, ACCOUNT, SEARCH, TOOLS, ACCESS, FORM, POLL, VIEWER, LEGAL].join('|')})`

/** Languages as switches name them, each in itself, and their codes. */
const LANGUAGE_NAME =
  'english|deutsch|german|polski|polish|français|french|español|spanish|italiano|italian|português|portuguese|русский|russian|українська|ukrainian|eesti|estonian|suomi|finnish|svenska|swedish|norsk|norwegian|dansk|danish|latviešu|latvian|lietuvių|lithuanian|nederlands|dutch|čeština|česky|czech|slovenčina|slovak|magyar|hungarian|română|romanian|hrvatski|croatian|srpski|serbian|slovenščina|slovenian|български|bulgarian|ελληνικά|greek|türkçe|turkish|català|euskara|galego|gaeilge|irish|cymraeg|welsh|gàidhlig|íslenska|中文|chinese|日本語|japanese|العربية|arabic|한국어|korean'
const LANGUAGE_CODE =
  'bg|ca|cs|cz|cy|da|de|dk|ee|el|en|es|et|eu|fi|fr|ga|gl|gr|hr|hu|it|ja|lt|lv|nl|no|pl|pt|ro|ru|se|sk|sl|sr|sv|tr|ua|uk|zh|eng|pol|deu|ger|rus|est|fin|ukr|fra|spa|ita'
export const LANGUAGES = `(?:(?:in |auf |po )?(?:${LANGUAGE_NAME})(?: version)?|${LANGUAGE_CODE})`

/** Names that pages have in menus: words of the language, too, so that it takes several to make a row of links. */
export const MENU =
  '(?:home|start|about|about us|about the (?:city|town|council|municipality|county|district)|the (?:city|town|county|village|council)|city|town|county|municipality|council|your council|city council|city hall|town hall|mayor|councillors|government|administration|departments|offices|services|e-services|online services|residents|citizens|living|living here|work|business|businesses|economy|visitors|visit|visiting|tourism|culture|sports?|leisure|education|schools|libraries|library|health|social care|housing|planning|environment|transport|roads|parking|waste|rubbish|rates|dogs|news|events|calendar|agenda|notices|announcements|publications|documents|downloads|forms|tenders|procurement|jobs|vacancies|careers|budget|finance|transparency|transparency seal|democracy|elections|meetings|minutes|committees|have your say|consultations|projects|international|history|maps?|map|gallery|photos|videos|media|press|press room|newsroom|contacts?|help|faqs?|a to z|a-z|support|links|emergency|welcome|people|community|about this (?:site|website)|terms and disclaimer|information)'

const END = '[^\\p{L}\\p{N}]{0,4}'
const OTHER_PAGES = `(?:(?:other |more |our |all |latest |recent |further |some )?(?:related|popular|useful|quick|external|similar|important|internal|most read|most viewed|most visited|recommended|latest|recent|top|other|more|further|associated|linked) (?:(?:city|council|town|municipal) )?(?:news|pages?|links?|articles?|stories|documents|content|topics?|items|posts|websites|sites|headlines|announcements|notices|events|downloads|press releases|tasks)|see also|read also|also read|also of interest|also on this site|elsewhere on this (?:site|page)|links?|more on (?:this|the) (?:topic|subject|theme)|more (?:about|from|in) this (?:section|topic|category|chapter)|more (?:news|stories|headlines)|(?:on|in) this (?:page|section|chapter|category)|in the same section|(?:section|main|site|side|page|quick|footer|top) (?:menu|navigation)|navigation|menu|you (?:may|might) also (?:like|be interested in|want)|people also (?:viewed|read)|(?:table of )?contents|downloads?|files to download|attachments|quick (?:access|finder)|i want to|popular(?: now)?|online services|e-services|share(?: this)?(?: page| article)?|follow us(?: on)?|our (?:other )?(?:websites|sites|portals)|recent (?:comments|posts)|tags|categories|archives?)`

export const links = {
  name: new RegExp(`^${END}${MENU}${END}$`, 'u'),
  lists: new RegExp(`^${END}${OTHER_PAGES}${END}$`, 'u'),
  home: /^(?:home(?: ?page)?|start(?: page)?|main page|front page|news|council documents|minutes|archive)$/u,
  members:
    /(?<![\p{L}])(?:members?|membership|member (?:cities|towns)|cities|towns|municipalities|communes|councils|signatories|participants|who (?:belongs|takes part)|belongs?|partners|networks?|associations?|twin|sister)(?![\p{L}])/u,
  states: new RegExp(`^(?!${STATES_NOTHING})`, 'u')
}
