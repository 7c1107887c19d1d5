declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the built site that the tests read. */
    siteFolder: string;
    /** Path it lives under. */
    siteBase: string;
    /** Origin in its canonical links. */
    siteOrigin: string;
  }
}

export {};
