import type { Locale } from '../../core/locale.ts';
import { pageUrl } from '../../i18n/urls.ts';
import { newestReleases } from '../../store/releases.ts';
import { articlesIn } from '../../subjects/articles/query/articles.ts';
import { restsOnSample } from '../../subjects/articles/query/sample.ts';
import { correctionName } from '../corrections/correction-feed.ts';
import { allCorrections } from '../corrections/query.ts';
import { newestChanges, type LatestChange } from './newest-changes.ts';

/** The newest corrections and the newest releases that correct nothing, `each` of them, or what else there is; see `newestChanges`. */
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
  const articles = (await articlesIn(locale)).map(({ slug, frontMatter }): LatestChange => ({
    kind: 'article',
    title: frontMatter.title,
    href: pageUrl(locale, `articles/${slug}`),
    on: frontMatter.published,
    isSample: restsOnSample(frontMatter),
  }));
  return newestChanges(corrections, releases, articles, each);
}
