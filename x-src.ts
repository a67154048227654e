import {languages} from './pipeline/languages/index.ts'
import {compile} from './pipeline/language.ts'
for(const id of process.argv.slice(2)){
const p=(Object.values(languages) as any[]).flatMap(p=>[...p.acts,...p.ownActs,...p.rules]).find(r=>r.id===id)
console.log(id,compile(p.pattern).source.replace(/(?:[^|()\[\]]{2,40}\|){6,}/g,'…|'))}
