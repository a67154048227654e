/** Slugs for IRIs: see docs/identifiers.md. */

/** Letters that Unicode does not decompose: NFKD alone would give `odz` for Łódź. */
const UNDECOMPOSED: Record<string, string> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ð: 'd',
  ı: 'i'
}

/** `Rada Miasta Łódź` -> `rada-miasta-lodz`; empty where no letter or digit of the Latin alphabet is left. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[łđøæœßþðı]/g, letter => UNDECOMPOSED[letter]!)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
