/** As much as the tests use of packages that bring no types. */
declare module 'jsonld' {
  interface Node {
    termType: 'NamedNode' | 'BlankNode' | 'Literal' | 'DefaultGraph'
    value: string
    datatype?: Node
    language?: string
  }
  interface Quad {
    subject: Node
    predicate: Node
    object: Node
    graph: Node
  }
  interface Options {
    safe: boolean
    documentLoader: (url: string) => never
  }
  const jsonld: {toRDF(document: unknown, options: Options): Promise<Quad[]>}
  export default jsonld
}

declare module 'rdf-canonize' {
  export function canonize(quads: unknown, options: {algorithm: string; format: string}): Promise<string>
}
