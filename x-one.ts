import {languages} from './pipeline/languages/index.ts'
import {compile} from './pipeline/language.ts'
import {costOf} from './tests/patterns/cost.ts'
import {expressionOf} from './tests/patterns/expression.ts'
for(const id of process.argv.slice(2)){
const p=(Object.values(languages) as any[]).flatMap(p=>[...p.acts,...p.ownActs,...p.rules]).find(r=>r.id===id)
const t=Date.now();console.log(id,costOf(expressionOf(compile(p.pattern))),Date.now()-t)}
