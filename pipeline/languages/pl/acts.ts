/** How Polish acts are written down as documents: their parts, what their subjects say that they do, their formulas. */
import type {ActDocuments, Furniture, Grammar} from '../../language.ts'

export const documents: ActDocuments = {
  before:
    /^["'(*•\s-]*(?:(?:pkt|punkt|ad|nr)?\.? ?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.):] )?(?:(?:druk nr \d{1,4}|obwieszczenie|wyciąg) )?$/iu,
  minutes: /(?<!\p{L})(?:protok[óo]ł|wyciąg z protokołu|porządek obrad)(?!\p{L})/iu,
  draft:
    /^(?:druk nr [^ ]{1,12} )?projekt(?: uchwały)?(?: (?:nr|z dnia|–|-) .{0,300})?$|(?<!\p{L})(?:uchwała|zarządzenie) nr ?(?:[….]{2}|_{2})/iu,
  enacting:
    /(?<!\p{L})(?:(?:uchwala|postanawia|zarządza|stanowi|rozstrzyga)(?:m| się)?,? ?(?:co następuje|:|$)|uchwala się|postanawia się)(?!\p{L})/iu,
  first: /^§ ?1(?!\d)/u,
  recital: /^(?:zważywszy|mając na uwadze|biorąc pod uwagę|uznając)(?!\p{L})/iu,
  reasons: /^(?:uzasadnienie|objaśnieni[ae]|notatka|adnotacja|uwag[ai])(?!\p{L})/iu,
  rejected:
    /(?<!\p{L})(?:uchwały nie podjęto|nie podjęto uchwały|(?:projekt|wniosek)[^.]{0,60} (?:odrzucono|odrzucon[ya]|nie uzyskał[ay]?|upadł|przepadł)|odrzuci(?:ł[ao]?|no) projekt|uchwała nie została podjęta|głosowanie nieskuteczne)(?!\p{L})/iu,
  carried: /(?<!\p{L})(?:podjęto|przyjęto|została podjęta|jednogłośnie|podjęła uchwałę)(?!\p{L})/iu,
  // “Ad 6.”: an item of a session; what it decides is an act with words of its own.
  items: {
    mark: /^(?<mark>(?:do )?(?:ad\.?|pkt\.?|punktu?) ?(?<number>\d{1,2})[.):]?(?= |$))/iu,
    ofDecisions: /\d/u,
    decides: []
  }
}

/** “Uchwałę”, whole or as an act that is named. */
const AN_ACT = '(?:{act}|uchwał(?:ę|y|a)|zarządzeni[ea]|decyzj[ęi])'
const JOINING =
  '(?:przystąpieni(?:e|a|u|em)|wstąpieni(?:e|a|u|em)|akcesj(?:ę|i|a)|członkostw(?:o|a|u|em)|przynależnoś(?:ć|ci)|dołączeni(?:e|a|u|em)|uczestnictw(?:o|a|u)|wejści(?:e|a|u|em)|udział(?:u|em)?|utworzeni(?:e|a|u)|założeni(?:e|a|u))'

export const effects: Grammar['effects'] = [
  {
    effect: 'amendment',
    pattern: `(?:zmieniając(?:a|ej|ą|e)|o zmianie|(?:w sprawie )?zmian(?:y|ie|ą)?(?: do| w)?|uzupełnieni(?:a|e)|sprostowani(?:a|e)|wprowadzeni(?:a|e) zmian(?: do| w)?)(?: (?:niektórych postanowień))? ${AN_ACT}`
  },
  {
    effect: 'repeal',
    pattern: `(?:uchylając(?:a|ej|ą|e)|(?:w sprawie |o )?uchyleni(?:a|e|u)|(?:w sprawie )?utraty mocy|unieważnieni(?:a|e)|(?:w sprawie )?cofnięci(?:a|e)) ${AN_ACT}`
  },
  {
    effect: 'other',
    pattern: `(?:odmow\\p{L}{1,2}|niewyrażeni\\p{L}{1,2}|odrzuceni\\p{L}{1,2})[^.;]{0,60}? (?:${JOINING}|zgod\\p{L}{1,2})`
  },
  {
    effect: 'withdrawal',
    pattern:
      '(?:wystąpieni(?:e|a|u|em)(?! o| do| z wnioskiem)|wystąpi(?:ła|ł|ć|li)? z|występuje z|rezygnacj(?:i|ę|a) z (?:członkostwa|przynależności|uczestnictwa|udziału)|wypowiedzeni(?:a|e|u) (?:członkostwa|uczestnictwa)|zakończeni(?:a|e|u) (?:członkostwa|uczestnictwa|przynależności)|rozwiązani(?:a|e) umowy o członkostwie|opuszczeni(?:a|e|u)|wyjści(?:e|a|u) z|opuścić|opuści(?:ł[ao]?|li)|wystąpić z)'
  },
  {
    effect: 'fee',
    pattern: '(?:składk(?:i|ę|a|om|ach)|składek|opłat(?:y|ę)? członkowsk\\p{L}{1,3}|wpłat(?:y|ę)?|dotacj(?:i|ę))'
  },
  {
    effect: 'designation',
    pattern:
      '(?:(?:wyznaczeni|wybor|wyboru|wybór|powołani|delegowani|desygnowani|wskazani|upoważnieni|odwołani|ustaleni|zmian)(?:a|e|u|y)? (?:\\p{L}{1,20} ){0,3}?(?:przedstawiciel|delegat|reprezentant|osób|osoby|członk)\\p{L}{0,4}|(?:przedstawiciel|delegat|reprezentant)(?:a|ów|i|em)?)'
  },
  {
    effect: 'consent_to_join',
    pattern: `(?:(?:wyrażeni(?:a|e|u) )?(?:zgod(?:y|ę|a|zie|ą)|wol(?:i|ę|a)|gotowość|gotowości|zamiar(?:u|em)?|akceptacj(?:i|ę)|intencj(?:i|ę)|opini(?:i|ę))|(?:wyraża|wyraziła?|wyrażono|deklaruje|deklarując\\p{L}|zadeklarowa(?:ła?|no)|upoważni\\p{L}{1,6}|zgodził[ao]? się|wystąpieni(?:a|e|u) (?:z wnioskiem )?o|złożeni(?:a|e|u) (?:wniosku|deklaracji)|ubiegani(?:a|e|u) się|deklaracj(?:i|ę|a)|list(?:u)? intencyjn\\p{L}{2,3}))[^.;]{0,80}?(?:${JOINING}|przystąpić|wstąpić|dołączyć|przyjęcie|dołączenia)`
  },
  {
    effect: 'admission',
    pattern:
      '(?:przyjęci(?:e|a|u) (?:nasz(?:ego|ej) )?(?:{:city}|gminy|miasta|nowych członków|w poczet)|przyznani(?:e|a|u) (?:członkostwa|statusu))'
  },
  {
    effect: 'accession',
    pattern: `(?:${JOINING}|przystąpi(?:ła|ł|ć|li)?|przystępuje|wstąpi(?:ła|ł|ć)?|wstępuje)`
  }
]

export const linesOfActs: readonly Furniture[] = [
  {
    id: 'pl/paragraph-mark',
    description: 'The number of a paragraph that stands alone.',
    disposition: 'structure',
    pattern:
      '(?:§|art\\.|ust\\.|pkt|ad\\.?|punkt|do punktu|rozdział)? ?\\(?(?:\\d{1,3}[a-z]?|[ivxlc]{1,6}|[a-z])\\)?[.):]?',
    examples: ['§ 1', '§ 12.', 'Ad 6.']
  },
  {
    id: 'pl/enacting-formula',
    description: 'The words that lead to what is decided.',
    disposition: 'structure',
    pattern:
      '(?:rada|sejmik|zarząd|zgromadzenie|burmistrz|wójt|prezydent)?(?: [\\p{L} -]{2,60})? ?(?:uchwala|postanawia|zarządza)(?:m| się)?,? ?(?:co następuje)?:?',
    examples: ['uchwala, co następuje:', 'RADA MIASTA BRZEZINEK UCHWALA:'],
    counterexamples: ['Rada uchwala budżet miasta, o którym mowa w ustawie.']
  },
  {
    id: 'pl/part-of-an-act',
    description: 'The heading of a part of an act.',
    disposition: 'structure',
    pattern:
      '(?:uzasadnienie(?: do (?:projektu )?uchwały| do projektu)?|załącznik(?: nr \\d{1,3})?|projekt|postanowienia końcowe):?',
    examples: ['UZASADNIENIE', 'Uzasadnienie do projektu']
  }
]
