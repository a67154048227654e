import {readFileSync} from 'node:fs'
import {languages} from './pipeline/languages/index.ts'
import {compile} from './pipeline/language.ts'
const id=new Map<string,string>()
for(const p of Object.values(languages) as any[]){for(const r of [...p.acts,...p.ownActs,...p.rules]){id.set(compile(r.pattern).source,r.id);if(r.under)id.set(compile(r.under).source,r.id+' under')}for(const c of p.cues)id.set(compile(c.pattern).source,'cue '+p.language+c.kind);for(const f of p.furniture)id.set(f.id,f.id)
 for(const [k,v] of Object.entries(p.grammar)) if(typeof v==='string')for(const e of ['words','free'])id.set(compile(v,e as any).source,'grammar '+k)}
for(const l of readFileSync('/tmp/core-x/out.txt','utf8').split('\n')){const [w,c,of,re]=l.split('\t');if(of!=='made')continue;const src=re!.slice(1,re!.lastIndexOf('/'));console.log(w,c,id.get(src)??'?',re!.length,id.get(src)?'':src.slice(0,140))}
