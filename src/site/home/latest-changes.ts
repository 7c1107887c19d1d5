import type { Locale } from '../../core/locale.ts';
import { pageUrl } from '../../i18n/urls.ts';
import { newestReleases } from '../../store/releases.ts';
import { correctionName } from '../corrections/correction-feed.ts';
import { allCorrections } from '../corrections/query.ts';

/** One line of what changed on the site. */
export interface LatestChange {
  kind: 'correction' | 'release';
  title: string;
  href: string;
  on: string;
  isSample: boolean;
}

/** The newest corrections, then the newest releases that correct nothing, `each` of them; of a dataset the newest release alone. */
export async function latestChanges(locale: Locale, each: number): Promise<LatestChange[]> {
  const corrections = (await allCorrections(locale)).map((correction): LatestChange & { id: string } => ({
    kind: 'correction',
    id: correction.id,
    title: correction.kind === 'article' ? correctionName(locale, correction) : correction.title,
    href: `${pageUrl(locale, 'corrections')}#${correction.id}`,
    on: correction.on,
    isSample: correction.kind === 'data' && correction.isSample,
  }));
  const releases = newestReleases().map(({ dataset, entry }): LatestChange => ({
    kind: 'release',
    title: dataset.title[locale],
    href: pageUrl(locale, `data/${dataset.name}/${entry.release}`),
    on: entry.date,
    isSample: dataset.provenance === 'sample',
  }));
  const told = new Set(corrections.slice(0, each).map(({ title }) => title));
  const fresh = [...new Map(releases.toReversed().map((one) => [one.title, one])).values()].toReversed();
  return [...corrections.slice(0, each), ...fresh.filter(({ title }) => !told.has(title)).slice(0, each)];
}
