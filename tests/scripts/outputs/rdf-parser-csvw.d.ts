declare module 'rdf-parser-csvw' {
  import type { Readable } from 'node:stream';

  /** Reads a table with its CSVW metadata, given as a data set of triples, and gives the triples of its cells. */
  export default class Parser {
    constructor(options: { metadata: unknown; baseIRI: string });
    import(input: Readable): AsyncIterable<unknown>;
  }
}
