/**
 * Resolutions as people paste them from a PDF: the marks gone, lines broken at a width and words at their ends, pages
 * numbered between the lines. They are to be read as the clean text is.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {BASE, publish} from './folders.ts'

const WIDTH = 84
const LINES = 18
const CORPUS = 'tests/corpus/dev'

/** Breaks a word before a consonant, where three letters or more go on either line. */
function broken(word: string, room: number): [string, string] | undefined {
  if (!/^\p{Ll}{8,}[.,;]?$/u.test(word)) return undefined
  for (let at = Math.min(room - 1, word.length - 4); at >= 3; at--)
    if (/[aeiouyąęó]$/.test(word.slice(0, at)) && /^[^aeiouyąęó.,;]/.test(word.slice(at)))
      return [`${word.slice(0, at)}-`, word.slice(at)]
  return undefined
}

function filled(line: string): string[] {
  const lines = ['']
  const words = line.split(/\s+/)
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const last = lines.at(-1)!
    const joined = last ? `${last} ${word}` : word
    const parts = broken(word, WIDTH - last.length - 1)
    if (joined.length <= WIDTH) lines[lines.length - 1] = joined
    else if (parts && last) {
      lines[lines.length - 1] = `${last} ${parts[0]}`
      lines.push('')
      words.unshift(parts[1])
    } else lines.push(word)
  }
  return lines
}

function pasted(text: string, between: 'blank lines' | 'nothing'): string {
  const paragraphs = text
    .trim()
    .split(/\n{2,}/)
    .map(paragraph => paragraph.replace(/^#+ /, '').replace(/\*\*/g, ''))
  const lines = paragraphs.flatMap(paragraph => [
    ...paragraph.split('\n').flatMap(filled),
    ...(between === 'nothing' ? [] : [''])
  ])
  return lines
    .flatMap((line, index) => (index % LINES === LINES - 1 ? [line, '', `Strona ${(index + 1) / LINES}`, ''] : [line]))
    .join('\n')
}

/** What is claimed, on however many quotes. */
const claimsOf = (frontMatter: string, text: string): string[] => {
  const claims = [...publish({'page.md': frontMatter + text}).publication.claims()]
    .map(({record, property, value}) => `${record.slice(BASE.length)} ${property} = ${value}`)
    .filter(claim => !claim.startsWith('source/'))
  return [...new Set(claims)].sort()
}

const isClean = (file: string): boolean => /^pl-res-.*\.md$/.test(file) && !file.endsWith('-pdf.md')

/** What is still read otherwise, on file: a list that may only get shorter. */
const UNEQUAL = readFileSync('tests/pasted.unequal.txt', 'utf8').split('\n')

describe.each(readdirSync(CORPUS).filter(isClean))('%s', file => {
  const written = readFileSync(`${CORPUS}/${file}`, 'utf8').replaceAll('\r\n', '\n')
  const [, frontMatter, text] = /^(---\n.*?\n---\n)(.*)$/s.exec(written)!
  const claims = claimsOf(frontMatter!, text!)

  test.each(['blank lines', 'nothing'] as const)('is read as it was with %s between paragraphs', between => {
    const copy = pasted(text!, between)
    expect(copy).not.toBe(text)
    const read = claimsOf(frontMatter!, copy)
    const [lost, gained] = [claims.filter(one => !read.includes(one)), read.filter(one => !claims.includes(one))]
    const place = `${file}, ${between}: `
    expect([...lost.map(one => `${place}- ${one}`), ...gained.map(one => `${place}+ ${one}`)]).toEqual(
      UNEQUAL.filter(line => line.startsWith(place))
    )
  })
})
