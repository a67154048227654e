/** All patterns that the reading of a text uses, with the file of each or, for a rule, its id. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import ts from 'typescript'

export interface Pattern {
  of: string
  regexp: RegExp
}

const PIPELINE = 'pipeline'
/** What reads texts; the other modules see front matter, identifiers and what the project has written itself. */
const READING =
  /^(?:languages\/|markdown\/|refine\/|(?:account|citations|effects|extract|language|matches|readings|segment|slots|stretches)\.ts$)/

/** The patterns written as literals, by their place. */
export function literals(): Pattern[] {
  return readdirSync(PIPELINE, {recursive: true, encoding: 'utf8'})
    .filter(file => READING.test(file) && file.endsWith('.ts'))
    .flatMap(file => {
      const source = ts.createSourceFile(file, readFileSync(join(PIPELINE, file), 'utf8'), ts.ScriptTarget.Latest, true)
      const found: Pattern[] = []
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const {line} = source.getLineAndCharacterOfPosition(node.getStart())
          const [, pattern = '', flags] = /^\/(.*)\/(\w*)$/s.exec(node.text) ?? []
          found.push({of: `${file}:${line + 1}`, regexp: new RegExp(pattern, flags)})
        }
        ts.forEachChild(node, visit)
      }
      visit(source)
      return found
    })
}

/** The patterns that are made while a function runs. */
export async function madeDuring(run: () => Promise<void>): Promise<Pattern[]> {
  const made: Pattern[] = []
  const Native = globalThis.RegExp
  const noting = <T extends RegExp>(regexp: T): T => {
    made.push({of: 'made', regexp})
    return regexp
  }
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, given, self) => noting(Reflect.construct(target, given, self)),
    apply: (target, self, given) => noting(Reflect.apply(target, self, given))
  })
  try {
    await run()
  } finally {
    globalThis.RegExp = Native
  }
  return made
}
