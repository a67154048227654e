/** The public API: what a program needs to build, read or inspect a publication. Pinned by a test. */
export {type Assembled, assemble} from './assemble.ts'
export {type Built, build, checkBuild, type Options, type Prepared, prepare} from './build.ts'
export {diskEffects, type Effects} from './effects.ts'
export {type Extraction, extract} from './extract.ts'
export {languages} from './languages/index.ts'
export {loadSource} from './load.ts'
export type * from './types.ts'
