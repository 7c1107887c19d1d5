import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each room may import of ours (folders of src) and of libraries; `type` = types only. */
const rooms: Record<string, { ours: string[]; types?: string[]; libraries: RegExp }> = {
  // Plain facts and decisions that several floors share.
  core: { ours: ['core'], libraries: /^$/ },
  datasets: { ours: ['datasets'], libraries: /^astro\/zod$/ },
  'content-types': { ours: ['content-types'], types: ['datasets'], libraries: /^astro\/zod$/ },
  releases: {
    ours: ['core', 'releases', 'datasets', 'content-types'],
    libraries: /^(papaparse|yaml|astro\/zod|node:.*)$/,
  },
  // Texts are bound to data: mdx stands on releases, never the other way round.
  mdx: {
    ours: ['core', 'mdx', 'releases', 'datasets', 'content-types'],
    libraries:
      /^(unified|unist-util-visit|vfile-message|remark-(cjk-friendly|gfm|mdx|parse)|@astrojs\/markdown-remark|yaml|node:.*)$/,
  },
  domain: {
    ours: ['core', 'domain'],
    types: ['datasets', 'content-types'],
    libraries: /^chinese-days\/dist\/chinese-days\.json$/,
  },
  i18n: { ours: ['i18n'], types: ['datasets', 'content-types'], libraries: /^$/ },
  queries: {
    ours: ['core', 'queries', 'domain', 'i18n', 'releases', 'mdx', 'datasets', 'content-types'],
    libraries: /^(astro:content|#city|node:.*)$/,
  },
  charts: { ours: ['charts'], types: ['domain', 'i18n', 'datasets'], libraries: /^d3-(scale|shape)$/ },
  share: { ours: ['core', 'share'], types: ['i18n'], libraries: /^(@napi-rs\/canvas|node:.*)$/ },
  client: { ours: ['client', 'charts'], types: ['domain', 'i18n'], libraries: /^(chart\.js|pagefind)$/ },
  'components/mdx': {
    ours: [
      'core',
      'components',
      'client',
      'charts',
      'queries',
      'domain',
      'i18n',
      'releases',
      'mdx',
      'datasets',
      'content-types',
      'styles',
    ],
    libraries: /^(astro:.*|#city)$/,
  },
  components: {
    ours: [
      'core',
      'components',
      'client',
      'charts',
      'domain',
      'i18n',
      'releases',
      'mdx',
      'datasets',
      'content-types',
      'styles',
    ],
    types: ['site-schema.ts', 'share'],
    libraries: /^astro:assets$/,
  },
  layouts: {
    ours: [
      'layouts',
      'components',
      'client',
      'charts',
      'share',
      'domain',
      'i18n',
      'datasets',
      'content-types',
      'styles',
    ],
    libraries: /^#city$/,
  },
  pages: {
    ours: [
      'core',
      'pages',
      'layouts',
      'components',
      'client',
      'share',
      'queries',
      'domain',
      'i18n',
      'datasets',
      'content-types',
      'styles',
    ],
    libraries: /^(astro|astro:content|#city|@astrojs\/rss)$/,
  },
  'content.config.ts': {
    ours: ['core', 'content-types', 'mdx'],
    libraries: /^(astro:content|astro\/loaders|#city|node:.*)$/,
  },
  'site-schema.ts': { ours: ['core', 'datasets', 'content-types'], libraries: /^astro\/zod$/ },
  'site.config.ts': { ours: ['datasets', 'site-schema.ts'], libraries: /^$/ },
  scripts: {
    ours: [
      'core',
      'scripts',
      'releases',
      'domain',
      'mdx',
      'share',
      'datasets',
      'content-types',
      'site-schema.ts',
      'site.config.ts',
    ],
    libraries: /^(@mdx-js\/mdx|astro|astro\/zod|fast-xml-parser|parse5|vite|pagefind|papaparse|sharp|yaml|node:.*)$/,
  },
};

const importLine = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const lazyImport = /\b(typeof\s+)?import\(\s*['"]([^'"]+)['"]\s*\)/g;

const sources = ['src', 'scripts'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(root, name.replaceAll('\\', '/')))
    .filter((file) => /\.(ts|mjs|astro)$/.test(file) && !/\.(test|fixture)\.ts$/.test(file)),
);

const roomOf = (file: string): string => {
  const inner = file.replace(/^src\//, '');
  return Object.keys(rooms).find((room) => inner.startsWith(`${room}/`) || inner === room) ?? inner;
};

function breaches(file: string): string[] {
  const room = rooms[roomOf(file)];
  if (!room) return [`${file} is in no room: give its folder a line in this test`];
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(importLine), ...text.matchAll(lazyImport)].flatMap(([, typeOnly, target = '']) => {
    if (!target.startsWith('.')) return room.libraries.test(target) || typeOnly ? [] : [`${file} imports ${target}`];
    const there = posix.normalize(join(dirname(file), target).replaceAll('\\', '/'));
    const name = there.startsWith('scripts/')
      ? 'scripts'
      : there
          .replace(/^src\//, '')
          .split('/')
          .slice(0, 1)
          .join('/');
    const allowed = room.ours.includes(name) || (typeOnly !== undefined && room.types?.includes(name));
    return allowed ? [] : [`${file} imports ${there}`];
  });
}

describe('walls between floors', () => {
  test('every file imports only what its floor may', () => {
    expect(sources.length).toBeGreaterThan(60);
    expect(sources.flatMap(breaches)).toEqual([]);
  });

  test('a file in a folder that has no line here is refused', () => {
    expect(breaches('src/subjects/ledger/data.ts')).toEqual([
      'src/subjects/ledger/data.ts is in no room: give its folder a line in this test',
    ]);
  });

  test('core, domain and datasets touch no clock, file or DOM', () => {
    const pure = sources.filter((file) => /^src\/(core|domain|datasets|charts)\//.test(file));
    const reach = /\bDate\.now\(|new Date\(\)|\bdocument\.|\bwindow\.|\bprocess\./;
    expect(pure.filter((file) => reach.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('getCollection and getEntry are called in queries alone', () => {
    const others = sources.filter((file) => !file.startsWith('src/queries/'));
    expect(others.filter((file) => /\b(getCollection|getEntry)\(/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('nothing of one city is wired into the code', () => {
    const others = sources.filter((file) => file !== 'src/site.config.ts');
    expect(others.filter((file) => /开封|kaifeng|4102/i.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('Chinese sentences of the interface stand in i18n, datasets and rules alone', () => {
    // The phrases know the small words of Chinese, no sentence.
    const homes = /^src\/(core\/phrases|i18n|datasets|content-types|releases|mdx|site\.config\.ts)|^scripts\//;
    const others = sources.filter((file) => !homes.test(file));
    expect(others.filter((file) => /[\u4e00-\u9fff]/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
