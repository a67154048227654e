import ts from 'typescript'
import {readFileSync, writeFileSync, globSync} from 'node:fs'
import {execSync} from 'node:child_process'
const made = new Map<string, string>()
const Native = RegExp
let where = 'made'
globalThis.RegExp = new Proxy(Native, {construct(t, args, nt) { const r = Reflect.construct(t, args, nt); made.set(`/${r.source}/${r.flags}`, where); return r }, apply(t, th, args) { const r = Reflect.apply(t, th, args); made.set(`/${r.source}/${r.flags}`, where); return r }}) as any
const {languages} = await import('/tmp/wt/core/pipeline/languages/index.ts')
const {extract} = await import('/tmp/wt/core/pipeline/extract.ts')
for (const pack of Object.values(languages) as any[]) extract({path:'p.md',slug:'p',text:'Hartwell is a member of Polaris since 2003.\n\n| a | b |\n|---|---|\n| c | d |',linesBefore:0,frontMatter:{title:'A page',publisher:'City of Hartwell',language:pack.language,retrieved:'2026-01-31',kind:'page'},sha256:''} as any, pack)
const literals = new Map<string, string>()
for (const f of execSync('find pipeline -name "*.ts"', {encoding: 'utf8'}).trim().split('\n')) {
  const sf = ts.createSourceFile(f, readFileSync(f, 'utf8'), ts.ScriptTarget.Latest, true)
  const visit = (n: ts.Node): void => { if (ts.isRegularExpressionLiteral(n)) literals.set(n.text, f); ts.forEachChild(n, visit) }
  visit(sf)
}
const all = [...new Map([...literals, ...[...made].map(([k]) => [k, 'made'] as [string, string])])]
writeFileSync('/tmp/core-x/patterns.json', JSON.stringify(all))
console.log(literals.size, made.size, all.length)
const unb = all.filter(([p]) => /(?<!\\)[*+](?!\))|\{\d+,\}/.test(p.replace(/\[(?:\\.|[^\]\\])*\]/g, 'C')))
console.log('unbounded', unb.length)
for (const [p, f] of unb) console.log(f, p.slice(0, 160))
console.log('longest', all.map(([p]) => p.length).sort((a, b) => b - a).slice(0, 20))
