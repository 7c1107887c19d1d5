import type { APIRoute } from 'astro';
import site from '#settings';
import { locales } from '../../core/locale.ts';
import { requestShare } from '../../share/request-share.ts';
import { articleShare } from '../../subjects/articles/components/article-share.ts';
import { articlesIn, columnOf } from '../../subjects/articles/query/articles.ts';
import { restsOnSample } from '../../subjects/articles/query/sample.ts';
import { indicatorShare } from '../../subjects/indicators/components/indicator-share.ts';
import { indicatorsAreSample, indicatorViews } from '../../subjects/indicators/query/indicators.ts';
import { siteShare, type SharePicture } from '../../ui/share/share-picture.ts';

/** The site's own picture, and that of each indicator and article. */
export async function sharePaths() {
  const pictures = locales.map(async (locale): Promise<SharePicture[]> => [
    siteShare(locale, site),
    ...indicatorViews().map((view) => indicatorShare(locale, site, view, indicatorsAreSample())),
    ...(await articlesIn(locale)).map((article) =>
      articleShare(locale, site, article, columnOf(article.matter.column).name[locale], restsOnSample(article.matter)),
    ),
  ]);
  return (await Promise.all(pictures)).flat().map(({ path, model }) => ({ params: { path }, props: { model } }));
}

export const getShare: APIRoute<Pick<SharePicture, 'model'>> = async ({ props: { model } }) =>
  new Response(await requestShare(model), { headers: { 'content-type': 'image/png' } });
