/**
 * Polish cues: words that say that a sentence holds something. What no rule reads or declines of them makes the
 * sentence unexplained, so a cue added here can only make the report stricter.
 */
import type {Cue} from '../../language.ts'
import {YEARLESS_DAY} from './fragments.ts'
import {BODY_NOUNS, formsOf, ORGANIZATION_NOUNS} from './lexicon.ts'

const ORGANIZATIONS = formsOf(
  Object.fromEntries(
    Object.entries(ORGANIZATION_NOUNS).filter(
      ([lemma]) =>
        !['program', 'projekt', 'ruch', 'karta', 'szlak', 'porozumienie', 'inicjatywa', 'wspólnota'].includes(lemma)
    )
  )
)
const BODIES = formsOf(
  Object.fromEntries(
    Object.entries(BODY_NOUNS).filter(([lemma]) => !['grupa', 'sąd', 'zebranie', 'zespół'].includes(lemma))
  )
)

export const cues: readonly Cue[] = [
  {kind: 'date', pattern: `{date}|${YEARLESS_DAY}`, inProse: false},
  {kind: 'address', pattern: '{url}', inProse: true},
  {kind: 'act number', pattern: '{actNumber}', inProse: false},
  {
    kind: 'count',
    pattern: '{number}|(?:kilkadziesiąt|kilkanaście|kilkuset|setki|tuzin|tysiąc\\p{L}{0,2})',
    inProse: true
  },
  {kind: 'legal citation', pattern: '{citation}|(?:dz\\. ?u\\.|dziennik\\p{L}{0,3} ustaw)', inProse: false},
  {kind: 'organisation', pattern: '{organization}', inProse: true},
  {
    kind: 'reference to an organisation',
    pattern: `(?:${ORGANIZATIONS}|związk(?:i|ów|om|ach|ami)|stowarzysze(?:nia|ń|niom|niach|niami)|organizacj(?:e|i|om|ach|ami)|siec(?:i|iom|iach|iami))`,
    inProse: true
  },
  {
    kind: 'body',
    pattern: `{body}|(?:${BODIES}|forach|grup(?:a|y|ie|ę|ą|ach) robocz\\p{L}{1,3}|zesp[oó]\\p{L}{1,4} robocz\\p{L}{1,3})`,
    inProse: true
  },
  {
    kind: 'membership verb',
    pattern:
      '(?:przystąpi(?:ł[aoiy]?|li|ły|liśmy|łyśmy|ć)|przystępuj(?:e|ą|emy)|wstąpi(?:ł[aoiy]?|li|liśmy|ć)|wstępuj(?:e|ą|emy)|dołączy(?:ł[aoiy]?|li|liśmy|ć)|należ(?:y(?! (?:też |także |jednak |więc |zawsze )?\\p{L}{2,20}ć(?![\\p{L}]))|ą|ał[aoiy]?|eli|eliśmy|eć|ymy|ąc[aey])|przyjęt[aeoy]|przyjął|przyjęł[aoy]|przyjmuje(?! (?:się |do |treść |zmian|statut|deklarac|uchwał|regulamin|program|plan))(?= [^.;]{0,60}(?:człon|{:city}|{:name}|nas|poczet|grona))|przyjęto|wystąpi(?:ł[aoiy]?|li|liśmy|ć)|występuj(?:e|ą|emy)|zrezygnowa(?:ł[aoiy]?|li|no)|odszed[lł]\\p{L}?|odeszł[aoy]|opuści(?:ł[aoiy]?|li)|zawie(?:sza|szon[aey]|sił[aoiy]?|szono)|wygas(?:ł[aoy]?|a)|(?:jest|są|był[aoiy]?|został[aoiy]?|stał[aoy]? się|pozostaje|zostajemy|byliśmy|jesteśmy) (?:[\\p{L}]{1,20} ){0,2}(?:współ)?(?:członk(?:iem|ami)|założyciel\\p{L}{0,4}|sygnatariusz\\p{L}{0,3})|współtworz(?:y|ą)|tworzą (?:go |je |ją )?(?:m\\.in\\. |następujące |obecnie )?(?:gminy|miasta|powiaty)?:? ?{city}|zgłosi(?:ł[aoiy]?|ły|li) akces|akces zgłosi(?:ł[aoiy]?|ły|li)|uczestnicz(?:y|ą|ył[aoiy]?)|(?:przyznano|nada(?:je|ł[aoiy]?|no))(?= (?:[\\p{L}{:city}{:date}]{1,20} ){0,5}(?:człon|status|tytuł|praw|obserw))|wraca(?:my|ł[aoiy]?)?|powróci(?:ł[aoiy]?|li))',
    inProse: false
  },
  {
    kind: 'membership noun',
    pattern:
      '(?:członk(?:iem|a|owi|owie|ów|ami|om|ini)|członek|członkostw(?:o|a|u|em|ie)|członkowsk\\p{L}{1,3}|współzałożyciel\\p{L}{0,4}|założyciel\\p{L}{0,4}|przystąpieni(?:e|a|u|em)|wstąpieni(?:e|a|u|em)|wystąpieni(?:e|a|u|em)|akcesj\\p{L}{1,2}|przynależnoś(?:ć|ci|cią)|przyjęci(?:e|a|u|em)|rezygnacj(?:a|i|ę|ą)|zgod(?:a|y|ę|zie|ą)|wol(?:a|ę|ą)|(?<=wyrażeni\\p{L}{1,2} )woli|sygnatariusz\\p{L}{0,3}|kandyda(?:t|ta|tem|tur\\p{L}{1,2})|obserwator(?:a|em|ów|zy)?)',
    inProse: true
  },
  {
    kind: 'responsibility',
    pattern:
      '(?:koordynuj(?:e|ą)|reprezentuj(?:e|ą)|reprezentowan(?:ie|ia|iem)|odpowiada(?:ją)?|odpowiedzialn[aeyi]|powierza(?:m| się)?|powierzono|upoważnia(?:m| się)?|wyznacza(?:m| się)?|ustanawia(?:m| się)?|prowadzi|zajmuje się|nadzoruje|obsługuje|wykona|podejmie|wskazuje|koordynator(?:em|a|zy)?|koordynacj\\p{L}{1,2}|przedstawiciel(?:em|a|i|e|ami)?|delegat(?:em|a|ów|ami)?|pełnomocnik(?:iem|a)?|reprezentant(?:em|a|ów)?)',
    inProse: true
  },
  {
    kind: 'purpose',
    pattern:
      '(?:cel(?:em|e|ami|u|ów)?|misj(?:a|i|ę|ą)|zadani(?:e|a|em|ami)|służy|służą|służyć|działa na rzecz|pomyślan[aey]|po to,? (?:by|aby|żeby)|z myślą o|powstał[aoy]? po to|dąży)',
    inProse: true
  },
  {kind: 'seat', pattern: '(?:siedzib(?:a|y|ie|ę|ą)|mieści się)', inProse: true},
  {
    kind: 'foundation',
    pattern:
      '(?:założ(?:ono|yli|yły|ył[ao]?|on[aey])|zakłada(?:ją)?|utworz(?:ono|on[aey]|yli|yły|ył[ao]?)|powsta(?:ł[aoy]?|je)|powoł(?:ano|an[aey]|ał[aoiy]?|ali)|zawiąza(?:ł[aoy]?|no|li)|zarejestrowa(?:no|n[aey])|odtworzono|ustanowi(?:ono|ł[aoiy]?))',
    inProse: true
  },
  {
    kind: 'purpose of its founding',
    pattern:
      '(?<=(?:powsta[łl]|utworz|założ|zawiąza|powoła)\\p{L}{1,5}[^.;:]{0,60},? (?:po to,? )?)(?:by|aby|żeby|ażeby) \\p{L}{2,20}',
    inProse: true
  },
  {
    kind: 'label of a task',
    pattern:
      '(?<![^\\n])(?:przedstawiciel(?:e|ka)?|reprezentan(?:t|tka|ci)|delega(?:t|tka|ci)|koordynator(?:ka)?|prowadzi|sprawy prowadzi|kontakt|osoba odpowiedzialna|jednostka odpowiedzialna|wydział|komórka|referat)(?: [^:]{1,20})?:',
    inProse: false,
    each: true
  },
  {
    kind: 'body of an organisation',
    pattern:
      '(?:ław[aąęy]|konwent(?:u|em)?|kongres(?:u|em)?|kapituł[aąęy]|zesp[oó]ł(?:u|em)? (?:koordynując|sterując|ekspert|do spraw|ds)\\p{L}{0,4}|rad(?:a|y|ę|ą|zie) programow\\p{L}{1,2}|sąd(?:u|em)? koleżeńsk\\p{L}{1,3})',
    inProse: true
  },
  {
    kind: 'list of places',
    pattern:
      '{:name|city}(?:, {:name|city}){0,60}(?:(?<!(?:w|we|na|z|ze|do|pod|nad|od|przez|koło|między) {:name|city})(?:,? i|,? oraz) {:name|city}|(?<=, {:name|city}), {:name|city})|{:name|city}(?= \\([^()]{1,40}\\)(?:, |,? i |,? oraz ){:name|city})|(?<={:name|city} \\([^()]{1,40}\\)(?:, |,? i |,? oraz )){:name|city}',
    inProse: true,
    each: true
  }
]
