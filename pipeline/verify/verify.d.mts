/** The types of `verify.mjs`, which is published as it is and so knows none. */

export interface Failure {
  file: string
  /** From 1. */
  line?: number
  what: string
}

export interface Counts {
  failures: number
  files: number
  records: number
  claims: number
  quotes: number
  triples: number
}

export interface Listener {
  fail(failure: Failure): void
  note(text: string): void
}

export function verify(folder: string, listener: Listener): Promise<Counts>

/** @returns the exit status */
export function main(words: readonly string[]): Promise<number>
