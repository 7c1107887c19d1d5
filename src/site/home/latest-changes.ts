import type { Locale } from '../../core/locale.ts';
import { pageUrl } from '../../i18n/urls.ts';
import { newestReleases } from '../../store/releases.ts';
import { correctionName } from '../corrections/correction-feed.ts';
import { allCorrections } from '../corrections/query.ts';
import { newestChanges, type LatestChange } from './newest-changes.ts';

/** The newest corrections and the newest releases that correct nothing, `each` of them; see `newestChanges`. */
export async function latestChanges(locale: Locale, each: number): Promise<LatestChange[]> {
  const all = await allCorrections(locale);
  const corrections = all.map((correction): LatestChange => ({
    kind: 'correction',
    title: correction.kind === 'article' ? correctionName(locale, correction) : correction.title,
    href: `${pageUrl(locale, 'corrections')}#${correction.id}`,
    on: correction.on,
    isSample: correction.kind === 'data' && correction.isSample,
  }));
  const correcting = new Set(all.flatMap((one) => (one.kind === 'data' ? [`${one.dataset.name}/${one.release}`] : [])));
  const releases = newestReleases()
    .filter(({ dataset, entry }) => !correcting.has(`${dataset.name}/${entry.release}`))
    .map(({ dataset, entry }): LatestChange => ({
      kind: 'release',
      title: dataset.title[locale],
      href: pageUrl(locale, `data/${dataset.name}/${entry.release}`),
      on: entry.date,
      isSample: dataset.provenance === 'sample',
    }));
  return newestChanges(corrections, releases, each);
}
