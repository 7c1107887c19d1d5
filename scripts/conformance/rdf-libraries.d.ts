// What is used of two libraries that bring no types of their own.
declare module 'n3' {
  import type { DatasetCore, Quad } from '@rdfjs/types';
  export class Parser {
    constructor(options?: { format?: string });
    parse(text: string): Quad[];
  }
  export const Store: new (quads?: readonly Quad[]) => DatasetCore;
}

declare module 'jsonld' {
  interface Options {
    format: 'application/n-quads';
    documentLoader: (address: string) => Promise<never>;
  }
  const jsonld: { toRDF: (document: object, options: Options) => Promise<string> };
  export default jsonld;
}
