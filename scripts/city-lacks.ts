import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../src/core/locale.ts';
import { describeColumns, type Dataset } from '../src/releases/define/define-dataset.ts';
import { isSampleMark } from '../src/settings/filing-forms.ts';
import type { Site } from '../src/site-schema.ts';
import { namesOf } from '../src/texts/read/content-folder.ts';
import { shownPart, type CheckedCity, type City } from './city.ts';
import { lackWords, type Lack } from './lack-words.ts';
import { noArea } from './new-city/no-area.ts';

/**
 * What a city lacks before its readers should be sent to it: settings, texts to fill in, first releases. A demonstration
 * is not asked for what an official site names, unless `withSettings` says so.
 */
export const cityLacks = (
  city: City,
  checked: Pick<CheckedCity, 'datasets'>,
  withSettings = !city.site.demonstration,
): Lack[] => [
  ...(withSettings ? settingLacks(city.site) : []),
  ...textLacks(join(city.folder, 'content', 'pages')),
  ...releaseLacks(city.site, checked),
];

function settingLacks(site: Site): Lack[] {
  const { filing, government = {}, publication, subjects } = site;
  const has = (name: string): boolean => subjects.some((subject) => subject.name === name);
  const missing: [isMissing: boolean, lack: Lack][] = [
    [site.city.area === noArea && has('areas'), lackWords.area],
    [new URL(site.url).hostname === 'localhost', lackWords.url],
    [publication.publisher.zh === site.title.zh, lackWords.publisher],
    [site.city.name.zh === site.title.zh, lackWords.name],
    [site.errorReportsTo === '', lackWords.errorReportsTo],
    [site.objectionsTo === '' && has('red-black-list'), lackWords.objectionsTo],
    [site.hotlines.length === 0, lackWords.hotlines],
    [filing.icp === '', lackWords.icp],
    [isSampleMark(filing.icp), lackWords.icpIsSample],
    [filing.publicSecurity === '', lackWords.publicSecurity],
    [isSampleMark(filing.publicSecurity), lackWords.publicSecurityIsSample],
    [!site.demonstration && filing.governmentSiteCode === '', lackWords.governmentSiteCode],
    [government.sponsor === undefined, lackWords.sponsor],
    [government.contact === undefined, lackWords.contact],
  ];
  return missing.flatMap(([isMissing, lack]) => (isMissing ? [lack] : []));
}

/** Pages in which something is marked as to be filled in, each with how often. */
function textLacks(pages: string): Lack[] {
  const marked = locales.flatMap((locale) =>
    namesOf(join(pages, locale)).flatMap((name) => {
      const marks = readFileSync(join(pages, locale, name), 'utf8').match(/待填[：:]|\bTo fill in:/g) ?? [];
      return marks.length > 0 ? [`${locale}/${name} ${marks.length}`] : [];
    }),
  );
  return marked.length > 0 ? [lackWords.texts(marked)] : [];
}

/** Subjects whose pages say that nothing is published, each with the datasets that it waits for. */
function releaseLacks(site: Site, { datasets }: Pick<CheckedCity, 'datasets'>): Lack[] {
  const empty = new Set(datasets.flatMap(({ dataset, entries }) => (entries.length === 0 ? [dataset.name] : [])));
  return shownPart(site, datasets).subjects.flatMap(({ awaits }) => {
    if (!awaits) return [];
    const missing = awaits.datasets.filter(({ name }) => empty.has(name) && !awaits.doesWithout?.includes(name));
    const own = inOrder(missing).map(({ name }) => name);
    return [own.length > 0 ? lackWords.releases(awaits.name, own) : lackWords.needed(awaits.name, awaits.needs ?? [])];
  });
}

/** Datasets in the order in which they can be published: lists of codes before the tables that refer to them. */
function inOrder(datasets: readonly Dataset[]): Dataset[] {
  const refersTo = (dataset: Dataset, others: readonly Dataset[]): boolean =>
    describeColumns(dataset).some(({ column: { references } }) =>
      others.some((other) => other !== dataset && other.name === references),
    );
  const [next = datasets[0]] = datasets.filter((one) => !refersTo(one, datasets));
  return next === undefined ? [] : [next, ...inOrder(datasets.filter((one) => one !== next))];
}
