import {readFileSync} from 'node:fs'
import {costOf} from './tests/patterns/cost.ts'
import {expressionOf} from './tests/patterns/expression.ts'
const all = JSON.parse(readFileSync('/tmp/core-x/patterns.json','utf8')) as [string,string][]
const t=Date.now()
const out = all.map(([p,f]) => { const m=/^\/([\s\S]*)\/(\w*)$/.exec(p)!; const t=Date.now(); let c;  try { c=costOf(expressionOf(new RegExp(m[1]!,m[2]))) } catch(e) {console.log(String(e), p.slice(0,200)); return [0,p,f,0] as const} ; if (process.env.V && Date.now()-t>500) console.log(Date.now()-t, p.length, p.slice(0,150)); return [Math.max(c.perCharacter, c.steps/100), p, f, Date.now()-t, c] as const })
out.sort((a,b)=>b[0]-a[0])
for (const l of [10,100,300,1000,3000,1e4,1e5,1e6,1e9]) console.log(l, out.filter(o=>o[0]>l).length)
for (const o of out.slice(0, +(process.argv[2]??60))) console.log(o[0].toExponential(1), o[2].replace('pipeline/',''), o[1].slice(0,+(process.argv[3]??170)))
console.log(Date.now()-t,'ms', out.toSorted((a,b)=>b[3]-a[3]).slice(0,3).map(o=>o[3]))
