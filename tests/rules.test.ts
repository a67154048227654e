/** Rules and furniture run from their own examples. */
import {describe, expect, test} from 'vitest'
import {extract} from '../pipeline/extract.ts'
import type {LanguagePack} from '../pipeline/language.ts'
import {languages} from '../pipeline/languages/index.ts'
import {documentOf, shown} from './documents.ts'

const read = (pack: LanguagePack, text: string, kind?: 'page' | 'resolution') =>
  extract(documentOf(text, {language: pack.language, ...(kind && {kind})}), pack)

describe.each(Object.values(languages).map(pack => [pack.language, pack] as const))('language %s', (_, pack) => {
  const rules = [...pack.acts, ...pack.ownActs, ...pack.rules]

  test('ids are unique and say their language', () => {
    const ids = [...rules, ...pack.furniture].map(({id}) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const {pattern} of rules)
      expect(pattern, 'words of its own, by which rules give way to each other').toMatch(/\(\?<\w+>(?!\{)/)
    for (const id of ids) expect(id).toMatch(new RegExp(`^${pack.language}/[a-z-]+$`))
  })

  describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
    test.each(rule.examples.map(example => [example.text, example] as const))('reads: %s', (text, example) => {
      const {readings, declined} = read(pack, text, example.kind)
      const own = readings.filter(reading => reading.rule === id)
      if (rule.declines) {
        expect(declined.map(({rule, reason}) => ({rule, reason}))).toContainEqual({rule: id, reason: rule.declines})
        return
      }
      expect(example.reads?.length, 'an example of a rule that reads says what').toBeGreaterThan(0)
      for (const wanted of example.reads!) {
        const {type, subject, ...values} = wanted
        const given = own.map(reading => ({
          type: reading.type,
          ...(subject !== undefined && {subject: reading.subject && shown(reading.subject)}),
          ...Object.fromEntries(
            Object.keys(values).map(key => [key, reading.values[key] && shown(reading.values[key].value)])
          )
        }))
        expect(given).toContainEqual({type, ...(subject !== undefined && {subject}), ...values})
      }
    })

    test.each((rule.counterexamples ?? []).map(text => [text]))('does not read: %s', text => {
      const {readings, declined} = read(pack, text)
      expect([...readings, ...declined].filter(({rule}) => rule === id)).toEqual([])
    })
  })

  describe.each(pack.furniture.map(piece => [piece.id, piece] as const))('%s', (id, piece) => {
    test.each(piece.examples.map(text => [text]))('is furniture: %s', text => {
      expect(read(pack, text).sentences.map(({disposition, rule}) => [disposition, rule])).toEqual([
        [piece.disposition ?? 'boilerplate', id]
      ])
    })
    test.each((piece.counterexamples ?? []).map(text => [text]))('is not furniture: %s', text => {
      expect(read(pack, text).sentences.filter(({rule}) => rule === id)).toEqual([])
    })
  })
})
