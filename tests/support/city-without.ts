import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { registerTexts } from '../../scripts/attack/register-texts.ts';
import type { SubjectData } from '../../src/subjects/subject-data.ts';
import { settings } from '../fixtures/city/site.config.ts';

const city = resolve(import.meta.dirname, '../fixtures/city');

const listed: readonly SubjectData[] = settings.subjects;

/** The subjects of the fixture city that go with one: those that need it, and itself. */
const goneWith = (name: string): string[] =>
  listed.filter((one) => one.name === name || one.needs?.includes(name)).map((one) => one.name);

/**
 * Subjects to leave out together, a few sets for all: of any two of which one does without the other, some city has the
 * one and not the other, so that whatever a subject left of another would be seen.
 */
export function setsToLeaveOut(): string[][] {
  const names = listed.map(({ name }) => name);
  const open = new Set(
    names.flatMap((gone) => names.filter((kept) => !goneWith(gone).includes(kept)).map((kept) => `${kept} ${gone}`)),
  );
  const seenBy = (gone: ReadonlySet<string>): string[] =>
    [...open].filter((pair) => {
      const [kept = '', without = ''] = pair.split(' ');
      return !gone.has(kept) && gone.has(without);
    });
  const sets: string[][] = [];
  while (open.size > 0) {
    let best = new Set<string>();
    for (let isBetter = true; isBetter;) {
      const wider = names.map((name) => new Set([...best, ...goneWith(name)]));
      const [next = best] = wider.toSorted((one, other) => seenBy(other).length - seenBy(one).length);
      isBetter = seenBy(next).length > seenBy(best).length;
      if (isBetter) best = next;
    }
    for (const pair of seenBy(best)) open.delete(pair);
    sets.push(names.filter((name) => best.has(name)));
  }
  return sets;
}

/** A folder with the fixture city as it would be without some subjects: its settings, its data, and the texts that speak of none. */
export function openCityWithout(gone: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'portal-without-'));
  const kept = listed.filter((one) => !gone.includes(one.name));
  const from = JSON.stringify(pathToFileURL(join(city, 'site.config.ts')).href);
  const schema = JSON.stringify(pathToFileURL(resolve('src/site-schema.ts')).href);
  writeFileSync(
    join(folder, 'site.config.ts'),
    `import { settings } from ${from};
import { defineSite } from ${schema};
const gone = ${JSON.stringify(gone)};
export default defineSite({
  ...settings,
  footerPages: settings.footerPages.filter(({ path }) => path !== 'editors-guide'),
  // Its articles are those alone that are bound to nothing, and what its search answers with are pages of subjects.
  articlesBeside: undefined,
  search: undefined,
  headlineIndicators: gone.includes('indicators') ? undefined : settings.headlineIndicators,
  subjects: settings.subjects.filter(({ name }) => !gone.includes(name)),
});
`,
  );
  for (const { name: dataset } of kept.flatMap(({ datasets }) => datasets))
    cpSync(join(city, 'data', dataset), join(folder, 'data', dataset), { recursive: true });
  for (const file of [...plainTexts(), ...pagePictures()]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(city, file), join(folder, file));
  }
  registerTexts(join(folder, 'content'), '2025-06-30');
  return folder;
}

const contents = (): string[] =>
  readdirSync(join(city, 'content'), { recursive: true, encoding: 'utf8' }).map(
    (name) => `content/${name.replaceAll('\\', '/')}`,
  );

/** Those of its pages, which lie beside one of the two languages. */
const pagePictures = (): string[] => contents().filter((name) => /^content\/pages\/.+\.(png|jpe?g|webp)$/.test(name));

/** The texts that are bound to no data and link no page of a subject of their own accord; of articles those without pictures. */
function plainTexts(): string[] {
  const texts = contents().filter((name) => /^content\/(pages|articles)\/(zh|en)\/[^/]+\.mdx$/.test(name));
  return texts.filter((name) => {
    const text = readFileSync(join(city, name), 'utf8');
    if (name.startsWith('content/articles/') && text.includes('![')) return false;
    return !/<(?!Subjects )[A-Z]|^(indicators|datasets|cover):|red-black-list|rankings?\/|areas\/|documents\/|draft: true|withdrawn/m.test(
      text,
    );
  });
}
