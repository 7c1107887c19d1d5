import type { Room } from './rooms.ts';

interface SubjectRoom extends Room {
  /** Which files of a subject's folder belong to it. */
  files: RegExp;
}

const ofOthers = ['subject:dataset', 'subject:model'];
const engines = ['charts', 'share', 'client'];

/** The rooms inside each `src/subjects/<subject>/`. Between subjects only what `needs` in their `data.ts` says. */
export const subjectRooms: Record<string, SubjectRoom> = {
  // For plain Node: datasets, checks, notices, paths.
  'subject:data': {
    files: /^data\.ts$/,
    ours: [
      'core',
      'i18n',
      'releases',
      'texts',
      'subject:dataset',
      'subject:checks',
      'subject:paths',
      'subject:model',
      'subjects',
    ],
    libraries: /^$/,
  },
  // For Astro: navigation, home part, area part, feeds, share pictures, kind in search.
  'subject:view': {
    files: /^view(-of-[\w-]+)?\.ts$/,
    ours: [
      ...[
        'core',
        'i18n',
        'ui',
        'store',
        'releases',
        'subjects',
        // The covers of texts.
        'author',
        ...engines,
        'subject:data',
        'subject:paths',
        'subject:feed',
      ],
      ...['subject:query', 'subject:words', 'subject:components', 'subject:view', ...ofOthers],
    ],
    libraries: /^#settings$/,
  },
  'subject:dataset': {
    files: /^(dataset\.ts|datasets\/)/,
    ours: ['core', 'releases', 'subject:dataset'],
    libraries: /^astro\/zod$/,
  },
  'subject:checks': {
    files: /^(check-[\w-]+|rules|notices)\.ts$/,
    ours: ['core', 'releases', 'subject:checks', ...ofOthers],
    libraries: /^$/,
  },
  'subject:model': {
    files: /^model\//,
    ours: ['core', 'subject:model', 'subject:dataset'],
    // A table that can be taken away is a model too.
    types: ['releases', 'texts', 'files'],
    libraries: /^$/,
  },
  'subject:query': {
    files: /^query(\.ts$|\/)/,
    // Figures in summaries are printed where texts are read, so that no list or feed prints a tag.
    ours: ['core', 'releases', 'texts', 'store', 'author/print', 'subject:query', 'subject:explorer', ...ofOthers],
    libraries: /^#settings$/,
  },
  'subject:paths': { files: /^paths\.ts$/, ours: ['core', 'releases', 'texts', ...ofOthers], libraries: /^$/ },
  'subject:words': { files: /^words(\.ts$|\/)/, ours: ['core', 'i18n', 'subject:words'], libraries: /^$/ },
  'subject:feed': {
    files: /^feed\.ts$/,
    ours: ['core', 'i18n', 'ui', 'subject:words', 'subject:components', ...ofOthers],
    types: ['site-schema.ts'],
    libraries: /^$/,
  },
  'subject:components': {
    files: /^components\//,
    ours: [
      'core',
      'i18n',
      'ui',
      'styles',
      'subject:components',
      'subject:client',
      'subject:explorer',
      'subject:styles',
      'subject:words',
      // What its datasets are written with: the names of units, of a column and of its codes.
      'releases/define',
      ...ofOthers,
      ...engines,
    ],
    types: ['releases', 'texts', 'subject:query'],
    libraries: /^astro:assets$/,
  },
  // Tags that authors may use of it.
  'subject:author': {
    files: /^author\//,
    ours: [
      ...['core', 'i18n', 'ui', 'store', 'author'],
      ...['subject:author', 'subject:components', 'subject:query', 'subject:words', ...ofOthers],
    ],
    libraries: /^$/,
  },
  'subject:pages': {
    files: /^pages\/(?!.*\.css$)/,
    ours: [
      ...[
        'core',
        'i18n',
        'ui',
        'files',
        'store',
        'layouts',
        'author',
        'styles',
        'subject:pages',
        'subject:components',
        'subject:client',
        'subject:explorer',
      ],
      ...['subject:styles', 'subject:feed', 'subject:paths', 'subject:query', 'subject:words', ...ofOthers],
    ],
    types: ['releases', 'texts'],
    libraries: /^(astro|astro:.*|#settings)$/,
  },
  'subject:client': {
    files: /^client\//,
    // Its words alone, said and formatted as at the build; no dataset.
    ours: ['core', 'i18n', 'client', 'subject:client', 'subject:explorer', 'subject:words'],
    libraries: /^$/,
  },
  // What the build writes and the reader's browser reads: both know the files, the choice and the answer. No dataset.
  'subject:explorer': {
    files: /^explorer\//,
    ours: ['core', 'subject:explorer'],
    types: ofOthers,
    libraries: /^$/,
  },
  'subject:styles': {
    files: /^(?:pages\/(?:[\w-]+\/)?)?[\w-]+\.css$/,
    ours: ['styles', 'subject:styles'],
    libraries: /^$/,
  },
  'subject:sample': {
    files: /^sample\//,
    ours: ['core', 'releases', 'subject:sample', ...ofOthers],
    types: ['subjects'],
    libraries: /^(papaparse|node:.*)$/,
  },
};
