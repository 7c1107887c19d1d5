import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { cityCache } from './scripts/city-cache.ts';
import { dropUnnamedPictures } from './scripts/drop-pictures.ts';
import { leaveOutSubjects } from './scripts/leave-out-subjects.ts';
import { loadTexts } from './scripts/load-texts.ts';
import { readShown, shownSettings } from './scripts/shown-settings.ts';
import { watchCity } from './scripts/watch-city.ts';
import { writeLicences } from './scripts/write-licences.ts';
import { writeSitemap } from './scripts/write-sitemap.ts';
import { textCompiler } from './src/texts/read/compile-text.ts';

// The city to build: a folder with site.config.ts, content/ and data/. Ours has its config in src/.
const city = process.env.SITE_CITY ? resolve(process.env.SITE_CITY) : null;
const settingsFile = city ? resolve(city, 'site.config.ts') : resolve('src/site.config.ts');
const { default: settings } = await import(pathToFileURL(settingsFile).href);
const { site, empty } = readShown(settings, resolve(city ?? '.', 'data'));

const browsers = ['chrome87', 'safari15.4', 'ios15.4'];

// Astro's own marker in MDX modules; it has done its work before the bundler meets it.
const onLog = (level, log, report) => log.code === 'MODULE_LEVEL_DIRECTIVE' || report(level, log);

// Imported by every page before anything else, so that the sheets of components always come after it.
const commonStyles = {
  name: 'common-styles',
  hooks: {
    'astro:config:setup': ({ injectScript }) =>
      injectScript('page-ssr', "import '/src/styles/index.css'; import '/src/styles/table.css';"),
  },
};

// The pages are made in Node, which needs nothing of what old browsers do. What the settings say of this environment’s
// target Astro drops, and Vite adds it to the browsers’.
const pagesForNode = {
  name: 'pages-for-node',
  configEnvironment(name, environment) {
    if (name === 'prerender') environment.build = { ...environment.build, target: 'esnext' };
  },
};

// One sheet a room (of `site/`, a folder), one for the pages that are its own, and one for a page that needs much, in a folder of `pages/`: cut by
// what pages share, the sheets of components would be a dozen requests a page.
// Home bears something of every subject: what is of home alone is one sheet, and covers, scales and the wall are cut from their rooms.
// So is what `ui/`, the sheet of every page, has for some of them: pictures as wide as their place; releases, sources and sums of
// data; how a page is cited, sent, subscribed to and taken away; the reader’s own area.
// The map of tiles and the table of all areas are not on the page of one area, which bears something of every subject too.
function sheetOfRoom(id) {
  const [, shared] = /\/src\/.*[\/-](home|cover|ladder-track|tile-map|areas-page)\.css$/.exec(id) ?? [];
  if (shared) return shared;
  if (/\/src\/.*\/(wall|fluid-picture)\.css$/.test(id)) return 'wide-pictures';
  if (id.endsWith('/src/styles/table.css')) return 'table';
  // On every page, those without a masthead too.
  if (id.endsWith('/demonstration-notice.css')) return 'styles';
  if (/\/src\/ui\/frame\/(command|hotlines|my-area)\.css$/.test(id)) return 'ui-choices';
  const [, part] = /\/src\/ui\/(?!frame\/)([\w-]+)\/.*\.css$/.exec(id) ?? [];
  if (part) return part === 'data' ? 'ui-data' : 'ui-foot';
  const [, room, pages, page] =
    /\/src\/(?:subjects\/)?((?:site\/)?[\w-]+)\/(?:(pages)\/(?:([\w-]+)\/)?)?.*\.css$/.exec(id) ?? [];
  const name = room?.replace('/', '-');
  return name && pages ? `${name}-${page ?? pages}` : name;
}

export default defineConfig({
  site: process.env.SITE_URL || site.url,
  base: process.env.SITE_BASE || site.base,
  // A site that has not been checked (`astro build`) never gets into dist: that is for `npm run build`.
  outDir: 'node_modules/.portal-build/unchecked',
  cacheDir: cityCache(process.env.SITE_CITY),
  trailingSlash: 'always',
  // Newlines between inline elements matter to English text and must vanish between Chinese lines:
  // both are written on purpose in the components.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'never', concurrency: 16 },
  devToolbar: { enabled: false },
  integrations: [
    commonStyles,
    mdx(),
    dropUnnamedPictures(),
    writeLicences(),
    writeSitemap(),
    watchCity(resolve(city ?? '.')),
  ],
  markdown: {
    syntaxHighlight: false,
    // Sätteri, the default, leaves `**注意：**请看` as it stands.
    processor: textCompiler,
  },
  vite: {
    resolve: { alias: { '#content': resolve(city ?? '.', 'content') } },
    build: { assetsInlineLimit: 0, target: browsers, cssTarget: browsers, rolldownOptions: { onLog } },
    environments: {
      prerender: {
        build: {
          rolldownOptions: { output: { codeSplitting: { groups: [{ name: sheetOfRoom, test: /\.css$/ }] } } },
        },
      },
    },
    plugins: [
      pagesForNode,
      shownSettings(settingsFile, empty, import.meta.dirname),
      loadTexts(resolve(city ?? '.')),
      leaveOutSubjects(site.subjects, import.meta.dirname),
    ],
  },
});
