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
    'astro:config:setup': ({ injectScript }) => injectScript('page-ssr', "import '/src/styles/index.ts';"),
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

// Each style sheet by itself: `scripts/build/join-sheets.ts` gives a page those of which it has something, as one.
const sheetByItself = (id) => /\/src\/(.+)\.css$/.exec(id)?.[1].replaceAll('/', '-');

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
          rolldownOptions: { output: { codeSplitting: { groups: [{ name: sheetByItself, test: /\.css$/ }] } } },
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
