/** Folders of sources in memory, for tests of what a build makes of several files. */
import {type Prepared, prepare} from '../pipeline/build.ts'
import type {Message, Publication} from '../pipeline/types.ts'
import {type MemoryEffects, memoryEffects} from './memory-effects.ts'

export const BASE = 'https://data.hartwell.example/'

const CONFIG = `title: Hartwell
description: Its memberships
publisher: City of Hartwell
base: ${BASE}
licence: https://creativecommons.org/publicdomain/zero/1.0/
contact: data@hartwell.example
language: en
`

/** A source whose text begins in line 8. */
export const page = (text: string, {language = 'en', retrieved = '2026-01-31'} = {}): string => `---
title: A page
publisher: City of Hartwell
language: ${language}
retrieved: ${retrieved}
kind: page
---
${text}
`

/** Files by name; those that end in .md are texts, unless they have front matter of their own. */
export const folder = (files: Record<string, string>): MemoryEffects =>
  memoryEffects({
    '/s/publication.yaml': CONFIG,
    ...Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        `/s/${name}`,
        name.endsWith('.md') && !content.startsWith('---') ? page(content) : content
      ])
    )
  })

export const prepareFolder = (files: Record<string, string>): Prepared => prepare({sources: '/s'}, folder(files))

/** The publication of a folder, which must be without errors, and the messages that there are. */
export function publish(files: Record<string, string>): {publication: Publication; messages: Message[]} {
  const {publication, messages} = prepareFolder(files)
  if (!publication) throw new Error(messages.map(message => `${shown(message)} ${message.reason}`).join('\n'))
  return {publication, messages}
}

/** `page.facts.yaml:2:10 error facts/quote` */
export const shown = ({file, line, column, fatal, ruleId}: Message): string =>
  `${file!.replace(/^\/s\//, '')}:${line}:${column} ${fatal ? 'error' : fatal === false ? 'warning' : 'notice'} ${ruleId}`

/** What is published, by path: `organization/hartwell`. */
export const paths = (publication: Publication, type?: string): string[] =>
  [...publication.all()]
    .filter(record => record.type !== 'Source' && (!type || record.type === type))
    .map(({id}) => pathOf(id))

export const pathOf = (id: string): string => id.slice(BASE.length).replace(/#id$/, '')
