import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from './files-below.ts';
import { readHead } from './read-head.ts';
import { listedPage, robotsText, sitemapFiles } from './sitemap.ts';

/** The folders of the languages: the gateway and the page for wrong addresses are beside them and are not listed. */
const languages = ['zh', 'en'];

/** Writes `sitemap.xml`, and `robots.txt` where the site is at the root of its host, when the pages are built. */
export function writeSitemap(): AstroIntegration {
  let [origin, base] = ['', '/'];
  return {
    name: 'write-sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        origin = config.site ?? '';
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = languages.flatMap((language) =>
          filesBelow(join(folder, language))
            .filter((name) => name.endsWith('.html'))
            .flatMap((name) => listedPage(readHead(join(folder, language, name))) ?? []),
        );
        const home = `${origin.replace(/\/$/, '')}${base.replace(/\/$/, '')}/`;
        for (const [name, text] of sitemapFiles(pages, home)) writeFileSync(join(folder, name), text);
        const robots = robotsText(origin, base);
        if (robots !== null) writeFileSync(join(folder, 'robots.txt'), robots);
      },
    },
  };
}
