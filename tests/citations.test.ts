/** Citations of Polish law: provisions, items of the Journal of Laws, statutes with their dates. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {citationsIn} from '../pipeline/citations.ts'

const values = (text: string) => citationsIn(text).map(({value}) => value)

test.each<[string, string[]]>([
  ['na podstawie art. 18 ust. 2 pkt 12 i art. 84 ust. 1', ['art. 18 ust. 2 pkt 12', 'art. 84 ust. 1']],
  ['art. 84 ust. 1, 2 i 3 ustawy', ['art. 84 ust. 1, 2 i 3']],
  ['art. 18 ust. 2 pkt 4 i pkt 15', ['art. 18 ust. 2 pkt 4 i pkt 15']],
  ['art. 4a ust 1 lit. a', ['art. 4a ust. 1 lit. a']],
  ['Article 18 section 2 item 12a of the Act', ['art. 18 ust. 2 pkt 12a']],
  ['art. 5 i 3 maja 2003 r.', ['art. 5']],
  ['(Dz. U. z 2001 r. Nr 142, poz. 1591 z późn. zm.)', ['Dz.U. 2001 nr 142 poz. 1591']],
  ['(t.j. Dz. U. z 2015 r. poz. 1515)', ['Dz.U. 2015 poz. 1515']],
  ['(tekst jednolity z 2001 r. Dz. U. Nr 142 poz. 1591 z późniejszymi zmianami)', ['Dz.U. 2001 nr 142 poz. 1591']],
  ['(Journal of Laws of 2001 No. 142, item 1591, as amended)', ['Dz.U. 2001 nr 142 poz. 1591']],
  ['(Dz.U.2013.594) i Dz.U.2001.142.1591', ['Dz.U. 2013 poz. 594', 'Dz.U. 2001 nr 142 poz. 1591']],
  ['(Dz. U. z 2017 r. poz. 1875 oraz z 2018 r. poz. 130)', ['Dz.U. 2017 poz. 1875', 'Dz.U. 2018 poz. 130']],
  [
    'Dz. U. z 2022 r. poz. 559, 583 i 1005) Rada',
    ['Dz.U. 2022 poz. 559', 'Dz.U. 2022 poz. 583', 'Dz.U. 2022 poz. 1005']
  ],
  [
    'ustawy z dnia 15 września 2000 r. o zasadach (Dz. U. Nr 91, poz. 1009',
    ['2000-09-15', 'Dz.U. 2000 nr 91 poz. 1009']
  ],
  [
    '(Dz. U. z 2001 r. Nr 142, poz. 1591, z 2002 r. Nr 23, poz. 220, Nr 62 poz. 558 Rada Miejska uchwala',
    ['Dz.U. 2001 nr 142 poz. 1591', 'Dz.U. 2002 nr 23 poz. 220', 'Dz.U. 2002 nr 62 poz. 558']
  ],
  ['Act of 8 March 1990 on Municipal Self-government', ['1990-03-08']],
  ['ustawy o samorządzie gminnym z dnia 8.03.1990 r.', ['1990-03-08']],
  ['uchwałą nr XI/94/15 z dnia 24 września 2015 r.', []]
])('%s', (text, wanted) => expect(values(text)).toEqual(wanted))

test('each citation stands on its own words', () => {
  const text = '(Dz. U. z 2017 r. poz. 1875 oraz z 2018 r. poz. 130)'
  expect(citationsIn(text).map(({start, end}) => text.slice(start, end))).toEqual([
    'Dz. U. z 2017 r. poz. 1875',
    'z 2018 r. poz. 130'
  ])
})

test('citations are in order, apart, and inside the text', () => {
  const piece = fc.constantFrom(
    'art. ',
    'ust. 1 ',
    'Dz. U. ',
    'z 2001 r. ',
    'Nr 1',
    ', ',
    'poz. 2 ',
    '(',
    ') ',
    '84a ',
    'i ',
    'ustawy z dnia 8 marca 1990 r. '
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 40}), pieces => {
      const text = pieces.join('')
      const found = citationsIn(text)
      for (const [index, {start, end}] of found.entries()) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(text.length)
        if (index) expect(start).toBeGreaterThanOrEqual(found[index - 1]!.end)
      }
    })
  )
})
