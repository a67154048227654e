/** How Polish texts are laid out: statements with lines of their own, page numbers, dates and words at line ends. */
import type {Layout} from '../../markdown/page.ts'
import {isLabel} from './columns.ts'

export const layout: Layout = {
  isLabel,
  // A line of a chronicle, “1994 – …”, and one with a label, “Rok przystąpienia: …”, are statements of their own.
  // A line that a wrapped sentence happens to begin with “§ 1, podejmie” or “z dnia” is none.
  statement:
    /(?:§ ?\d{1,3}\p{Ll}?\.? (?:\d{1,2}[.)] ?)?\p{Lu}|UCHWAŁA|UCHWALA|Uchwała [Nn]r ?[\dIVXLC]|(?:Działając n|N)a podstawie|(?:DZIAŁAJĄC )?NA PODSTAWIE|U ?ZASADNIENIE|Uzasadnienie|PRZEWODNICZĄC|Przewodnicząc[ya] Rady|\/-\/|(?:\d{1,2}\.\d{1,2}\.)?(?:19|20)\d{2}(?: ?r\.| rok)? ?[–—-] \p{L}|(?:Rok|Data|Status|Siedziba|Adres|Liczba|Strona|Koordynator|Kontakt|Członkostwo|Przystąpienie|Rodzaj|Podstawa|Reprezentant|Przedstawiciel|Prowadzi)(?: \p{Ll}{2,20}){0,3} ?: )/u,
  pageNumber: /^(?:Id: ?[\dA-F-]{8,60}\. ?(?:\p{L}{3,20} ?)?)?(?:strona|str\.|s\.) ?\d{1,4}(?: ?(?:z|\/) ?\d{1,4})?$/iu,
  paragraphNumber: /^(?:§ ?\d{1,3}\p{Ll}?\.?|uzasadnienie(?: do (?:projektu )?uchwały)?:?|rozdział [ivx\d]{1,4}\.?)$/iu,
  month:
    /(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)(?!\p{L})/iu,
  // Two adjectives: polsko-niemiecki, but społeczno|ści.
  compound:
    /(?:[scz]ko|czno|[ae]lno|[yi]jno|\p{L}{2}owo|czo)-(?!ś[cć])\p{L}{3,30}(?:[yaąi]|e|ego|emu|ej|ych|ym|ich|im|ymi|imi)$/u
}
