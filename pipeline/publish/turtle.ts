/** `data/dataset.ttl`: the core graph in Turtle. */
import {namespaces} from '../model.ts'
import type {Publication, Publisher} from '../types.ts'
import {coreTriples} from './graph.ts'
import {type Prefixes, turtleOf} from './rdf/turtle.ts'

export const turtle: Publisher = {
  format: 'turtle',
  *files(publication) {
    const chunks = turtleOf(coreTriples(publication), prefixesOf(publication))
    yield {path: 'data/dataset.ttl', mediaType: 'text/turtle', chunks}
  }
}

/** All namespaces that are written, and the own one. */
export const prefixesOf = ({config: {base}}: Publication): Prefixes => ({...namespaces, cr: `${base}ns#`})
