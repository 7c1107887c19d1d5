declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the built site that the tests read. */
    siteFolder: string;
    /** Path it lives under. */
    siteBase: string;
    /** Origin in its canonical links. */
    siteOrigin: string;
    /** Folder of the built official city; only the tests on the fixture cities have it. */
    officialFolder: string;
    /** Folder of that city's settings, data and texts. */
    officialCity: string;
  }
}

export {};
