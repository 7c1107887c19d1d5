/** What a room may import: other rooms or a folder of one, rooms for their types alone, and libraries. */
export interface Room {
  ours: readonly string[];
  types?: readonly string[];
  libraries: RegExp;
}

const engines = ['charts', 'share', 'client'];
const subjectLists = ['subjects'];

/** The rooms of `src/` that are no subject's, and `scripts/`. */
export const rooms: Record<string, Room> = {
  // Plain facts and decisions that everybody may use.
  core: { ours: ['core'], libraries: /^chinese-days\/dist\/chinese-days\.json$/ },
  // Plain tables → the formats in which they are given out.
  files: { ours: ['core', 'files'], libraries: /^(fflate|hyparquet-writer)$/ },
  releases: { ours: ['core', 'releases', 'files'], libraries: /^(papaparse|yaml|astro\/zod|node:.*)$/ },
  // Texts are bound to data: they build on releases, never the other way round.
  texts: {
    ours: ['core', 'texts', 'releases'],
    libraries:
      /^(unified|unist-util-visit|vfile-message|remark-(cjk-friendly|gfm|mdx|parse)|@astrojs\/markdown-remark|astro\/(zod|loaders)|yaml|node:.*)$/,
  },
  i18n: { ours: ['core', 'i18n'], libraries: /^$/ },
  charts: { ours: ['core', 'charts'], types: ['i18n'], libraries: /^(d3-(scale|shape)|qr)$/ },
  share: { ours: ['core', 'share'], types: ['i18n'], libraries: /^(@napi-rs\/canvas|node:.*)$/ },
  client: { ours: ['core', 'client', 'charts'], types: ['i18n'], libraries: /^chart\.js$/ },
  ui: {
    // Of releases: what a column, a code and the reason of a release are called.
    ours: ['core', 'files', 'i18n', 'ui', 'releases', 'styles', ...engines],
    types: ['site-schema.ts'],
    libraries: /^(astro:assets|fast-xml-builder|ical-generator)$/,
  },
  store: {
    ours: ['core', 'files', 'releases', 'texts', 'store'],
    libraries: /^(astro|astro:content|#settings|node:.*)$/,
  },
  author: {
    ours: ['core', 'i18n', 'ui', 'author', 'store', 'releases', 'styles', 'subjects', ...engines],
    libraries: /^(astro:.*|#settings)$/,
  },
  layouts: {
    ours: ['core', 'i18n', 'ui', 'layouts', 'styles', 'subjects', ...engines],
    types: ['site-schema.ts'],
    libraries: /^(#settings|astro\/compiler-runtime)$/,
  },
  site: {
    ours: [
      ...[
        'core',
        'files',
        'releases',
        'texts',
        'i18n',
        'ui',
        'store',
        'author',
        'layouts',
        'site',
        'styles',
        ...engines,
      ],
      ...['subject:dataset', 'subject:model', 'subject:query', 'subject:words', 'subject:paths', ...subjectLists],
      ...['subject:components', 'subject:feed', 'subject:styles'],
    ],
    types: ['site-schema.ts'],
    libraries: /^(astro:.*|#settings|node:.*)$/,
  },
  // The lists: one line a subject.
  subjects: {
    ours: ['subject:data', 'subject:view', 'subject:author', 'subject:sample', 'core', 'releases', 'subjects'],
    types: ['ui', 'texts', 'charts', 'subject:dataset'],
    libraries: /^#settings$/,
  },
  pages: {
    ours: ['core', 'pages', 'site', 'layouts', 'subject:pages', 'subject:paths', 'subject:feed', ...subjectLists],
    libraries: /^astro$/,
  },
  styles: { ours: ['styles'], libraries: /^$/ },
  // Astro's own name for what sees each page when it is whole.
  'content.config.ts': { ours: ['core', 'texts'], libraries: /^(astro:content|astro\/loaders|#settings|node:.*)$/ },
  'intake-schema.ts': { ours: ['core'], libraries: /^astro\/zod$/ },
  // What is said of settings that are not as their schema asks.
  settings: { ours: ['core', 'releases', 'texts', 'settings'], libraries: /^astro\/zod$/ },
  'site-schema.ts': {
    ours: ['core', 'releases', 'texts', 'settings', 'intake-schema.ts'],
    types: ['subjects'],
    libraries: /^astro\/zod$/,
  },
  'site.config.ts': { ours: ['site-schema.ts', 'subjects', 'subject:dataset'], libraries: /^$/ },
  scripts: {
    ours: [
      ...[
        'core',
        'scripts',
        'releases',
        'texts',
        'files',
        'share',
        'settings',
        'site-schema.ts',
        'site.config.ts',
        'public',
      ],
      ...['subjects', 'subject:data', 'subject:sample', 'subject:dataset', 'subject:explorer'],
    ],
    libraries:
      /^(@mdx-js\/mdx|@hono\/node-server|@fastify\/busboy|hono(\/route)?|ajv|ajv-formats|astro|astro\/zod|css-tree|fast-xml-parser|fflate|jsonld|n3|parse5|vite|papaparse|rdf-validate-shacl|sharp|yaml|node:.*)$/,
  },
};
