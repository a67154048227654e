import {writeFileSync} from 'node:fs'
import {costOf} from './tests/patterns/cost.ts'
import {expressionOf} from './tests/patterns/expression.ts'
import {literals, madeDuring, type Pattern} from './tests/patterns/collect.ts'
const made = await madeDuring(async () => {
  const {languages} = await import('./pipeline/languages/index.ts')
  const {extract} = await import('./pipeline/extract.ts')
  for (const pack of Object.values(languages) as any[]) extract({path:'p.md',slug:'p',text:'Hartwell is a member of Polaris since 2003.\n\n| a | b |\n|---|---|\n| c | d |',linesBefore:0,frontMatter:{title:'A page',publisher:'City of Hartwell',language:pack.language,retrieved:'2026-01-31',kind:'page'},sha256:''} as any, pack)
})
const all = [...new Map([...made, ...literals()].map(p => [String(p.regexp), p])).values()]
const t=Date.now()
const out = all.map(p => { const t=Date.now(); const c=costOf(expressionOf(p.regexp)); return {p, c, ms: Date.now()-t, w: Math.max(c.perCharacter, c.steps/100)} }).sort((a,b)=>b.w-a.w)
for (const l of [100,1000,1e4,1e5,1e6,1e9]) console.log(l, out.filter(o=>o.w>l).length, out.filter(o=>o.w>l && o.p.of!=='made').length)
console.log(all.length, Date.now()-t, out.toSorted((a,b)=>b.ms-a.ms).slice(0,6).map(o=>[o.ms,o.w,String(o.p.regexp).slice(0,80)].join(' ')).join('\n'))
writeFileSync('/tmp/core-x/out.txt', out.filter(o=>o.w>1e4).map(o=>[o.w.toExponential(1),`${o.c.steps.toExponential(1)}+${o.c.perCharacter.toExponential(1)}n`,o.p.of,String(o.p.regexp)].join('\t')).join('\n'))
