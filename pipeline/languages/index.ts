/** The languages that can be read. */
import type {LanguagePack} from '../language.ts'
import {en} from './en/index.ts'
import {pl} from './pl/index.ts'

export const languages: Readonly<Record<string, LanguagePack>> = {en, pl}

/** The ids of everything that can give a value or a disposition, sorted. */
export const ruleIds = (packs: readonly LanguagePack[] = Object.values(languages)): string[] =>
  packs.flatMap(pack => [...pack.acts, ...pack.rules, ...pack.furniture].map(({id}) => id)).sort()
