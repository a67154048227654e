/** How messages are shown. A new way is one file and one line here. */
import type {Message} from '../types.ts'
import {github} from './github.ts'
import {json} from './json.ts'
import {text} from './text.ts'

export interface Colours {
  red: (text: string) => string
  yellow: (text: string) => string
  dim: (text: string) => string
}

export type Reporter = (messages: readonly Message[], options: {colour: Colours}) => string

export const reporters = {text, json, github} as const
