/** Dates as the records hold them: EDTF level 0 (ISO 8601-2:2019, 4.2), years, months and days that exist. */

const EDTF = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

const daysIn = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

/** @returns whether the text is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and names a date of the calendar. */
export function isEdtf(text: string): boolean {
  const parts = EDTF.exec(text)
  if (!parts) return false
  const [year, month, day] = parts.slice(1).map(part => (part === undefined ? undefined : Number(part)))
  return (
    (month === undefined || (month >= 1 && month <= 12)) &&
    (day === undefined || (day >= 1 && day <= daysIn(year!, month!)))
  )
}

export const isDay = (text: string): boolean => text.length === 10 && isEdtf(text)

/** Joins year, month and day to EDTF, with the precision of what is given; it need not exist in the calendar. */
export const edtf = (year: number, month?: number, day?: number): string =>
  [String(year).padStart(4, '0'), month, day]
    .filter(part => part !== undefined)
    .map(part => String(part).padStart(2, '0'))
    .join('-')
