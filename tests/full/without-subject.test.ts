import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { settings } from '../fixtures/city/site.config.ts';
import { buildInto } from '../support/build-into.ts';
import { checkPages, siteRules } from '../support/check-pages.ts';
import { openCityWithout, setsToLeaveOut } from '../support/city-without.ts';
import { listSiteFiles } from '../support/site-pages.ts';

/** Words by which a reader would know a subject, each with those of its pages that may not be left. */
const traces: Record<string, RegExp> = {
  areas: /\/areas\/|各区县|Area by area/,
  articles: /\/news\/|\/articles\/|新闻/,
  indicators: /\/indicators\/|对照标准|against the standard/,
  ledger: /\/ledger\/|问题台账|[Pp]roblem ledger/,
  pairing: /\/pairing\/|结对帮扶|[Pp]aired help/,
  rankings: /\/rankings\/|月度排名|Monthly ranking/,
  rivers: /\/rivers\/|水系治理/,
  'red-black-list': /\/red-black-list\/|\/objection\/|红黑榜|[Rr]ed and black list/,
};
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));

/** The classes that a style sheet is about. */
const classesIn = (css: string): string[] => css.match(/\.-?[A-Za-z_][\w-]*/g) ?? [];

/** Those of the sheets of a subject alone. */
function ownClasses(subject: string): string[] {
  const sheets = filesOf('src').filter((file) => file.endsWith('.css'));
  const isOwn = (file: string): boolean => file.startsWith(`subjects/${subject}/`);
  const read = (file: string): string[] => classesIn(readFileSync(join('src', file), 'utf8'));
  const others = new Set(sheets.filter((file) => !isOwn(file)).flatMap(read));
  return sheets
    .filter(isOwn)
    .flatMap(read)
    .filter((name) => !others.has(name));
}

describe.each(setsToLeaveOut().map((gone) => ({ gone })))('the fixture city without $gone', ({ gone }) => {
  test('is built whole, with no page, link, word or style of them left', () => {
    const city = openCityWithout(gone);
    const folder = buildInto({ SITE_CITY: city });
    try {
      const found = checkPages(listSiteFiles(folder, settings.base, settings.url));
      expect(siteRules.flatMap((rule) => found.get(rule) ?? [])).toEqual([]);
      const files = filesOf(folder);
      const texts = files
        .filter((file) => /\.(html|xml|json|txt)$/.test(file))
        .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
      const sheets = files
        .filter((file) => file.endsWith('.css'))
        .map((file) => readFileSync(join(folder, file), 'utf8'));
      const styled = new Set(sheets.flatMap(classesIn));
      for (const name of gone) {
        const trace = traces[name] ?? /^$/;
        expect(files.filter((file) => trace.test(`/${file}/`))).toEqual([]);
        expect(texts.filter(({ text }) => trace.test(text)).map(({ file }) => file)).toEqual([]);
        expect(files.filter((file) => file.startsWith('_astro/') && file.includes(name))).toEqual([]);
        expect(ownClasses(name).filter((own) => styled.has(own))).toEqual([]);
      }
    } finally {
      for (const made of [dirname(folder), city]) rmSync(made, { recursive: true, force: true });
    }
  });
});
