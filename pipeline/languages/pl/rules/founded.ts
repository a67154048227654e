import type {Rule} from '../../../language.ts'
import {organization} from '../../../readings.ts'
import {dates, described, topic} from '../../../slots.ts'
import {FOUNDED, FOUNDING} from '../fragments.ts'

/** A participle without “został”. */
const DESCRIBES = /^\p{L}+(?:on|an)(?:y|a|e|ego|ej|emu|ym|ą)(?![\p{L}])|^powstałe/iu

/** What else can be founded, right after the verb. */
const OTHER =
  /^ (?:też |także |również )?(?:\p{L}{3,20}[yaąę] )?(?:zesp|komisj|grup|biur|wydzia|referat|komitet|sztab|szko|fundusz|fundacj|spółk|muze|bibliotek|straż)/iu

export const founded: Rule = {
  id: 'pl/founded',
  description: 'An organisation was founded, set up or came into being on a date.',
  pattern: `(?<verb>${FOUNDED}|${FOUNDING}|(?:istnieje|działa|funkcjonuje)(?= od (?:dnia )?{:date})|(?:istnieje|działa|funkcjonuje)(?= już)|rozpocz(?:ął|ęł[aoy]) (?:swoją )?działalność|rok (?:założenia|powstania|utworzenia)|data (?:założenia|powstania|utworzenia)|zjazd założycielski|zebranie założycielskie|początki(?: {:organization})? sięgają)`,
  asserts: true,
  read: match => {
    if (OTHER.test(match.following)) return undefined
    const of = (DESCRIBES.test(match.text('verb').value) ? described(match) : undefined) ?? topic(match)
    const {date} = dates(match)
    return of && date && organization(of, {founded: date})
  },
  examples: [
    {
      text: 'Związek Miast Północy utworzono w 1986 r. w Turku.',
      reads: [{type: 'Organization', subject: 'Związek Miast Północy', founded: '1986'}]
    },
    {
      text: 'W maju 1997 r. powstało Stowarzyszenie Gmin „Polaris”.',
      reads: [{type: 'Organization', founded: '1997-05'}]
    },
    {
      text: 'Związek Miast Północy, założony 3 września 1991 r., jest znany.',
      reads: [{type: 'Organization', founded: '1991-09-03'}]
    }
  ],
  counterexamples: ['Brzezinek założono w 1317 r.', 'Związek Miast Północy zarejestrowano w 1996 r.']
}
