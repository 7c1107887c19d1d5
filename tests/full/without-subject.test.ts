import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as subjects from '../../src/subjects/data.ts';
import { settings } from '../fixtures/city/site.config.ts';
import { buildInto } from '../support/build-into.ts';
import { checkPages, siteRules } from '../support/check-pages.ts';
import { goneWith, openCityWithout } from '../support/city-without.ts';
import { listSiteFiles } from '../support/site-pages.ts';

/** Words by which a reader would know a subject, each with those of its pages that may not be left. */
const traces: Record<string, RegExp> = {
  areas: /\/areas\/|各区县|Area by area/,
  articles: /\/news\/|\/articles\/|专栏/,
  indicators: /\/indicators\/|对照标准|against the standard/,
  ledger: /\/ledger\/|问题台账|[Pp]roblem ledger/,
  pairing: /\/pairing\/|结对帮扶|[Pp]aired help/,
  rankings: /\/rankings\/|月度排名|Monthly ranking/,
  rivers: /\/rivers\/|水系治理/,
  'red-black-list': /\/red-black-list\/|\/objection\/|红黑榜|[Rr]ed and black list/,
};
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));

describe.each(Object.values(subjects).map(({ name }) => name))('the fixture city without %s', (name) => {
  test('is built whole, with no page, link, word or sheet of it left', () => {
    const city = openCityWithout(name);
    const folder = buildInto({ SITE_CITY: city });
    try {
      const found = checkPages(listSiteFiles(folder, settings.base, settings.url));
      expect(siteRules.flatMap((rule) => found.get(rule) ?? [])).toEqual([]);
      const files = filesOf(folder);
      for (const gone of goneWith(name)) {
        const trace = traces[gone] ?? /^$/;
        expect(files.filter((file) => trace.test(`/${file}/`))).toEqual([]);
        const texts = files.filter((file) => /\.(html|xml|json|txt)$/.test(file));
        const told = texts.filter((file) => trace.test(readFileSync(join(folder, file), 'utf8')));
        expect(told).toEqual([]);
        expect(files.filter((file) => file.startsWith('_astro/') && file.includes(gone))).toEqual([]);
      }
    } finally {
      for (const made of [dirname(folder), city]) rmSync(made, { recursive: true, force: true });
    }
  });
});
