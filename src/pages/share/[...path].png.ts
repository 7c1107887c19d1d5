import type { APIRoute } from 'astro';
import site from '#settings';
import { locales } from '../../core/locale.ts';
import { requestShare } from '../../share/request-share.ts';
import { articleShare, indicatorShare, siteShare, type SharePicture } from '../../site/share-pictures.ts';
import { articlesIn, columnOf } from '../../subjects/articles/query/articles.ts';
import { restsOnSample } from '../../subjects/articles/query/sample.ts';
import { indicatorsAreSample, indicatorViews } from '../../subjects/indicators/query/indicators.ts';

export async function getStaticPaths() {
  const pictures = locales.map(async (locale): Promise<SharePicture[]> => [
    siteShare(locale, site),
    ...indicatorViews().map((view) => indicatorShare(locale, site, view, indicatorsAreSample())),
    ...(await articlesIn(locale)).map((article) =>
      articleShare(locale, site, article, columnOf(article.matter.column).name[locale], restsOnSample(article.matter)),
    ),
  ]);
  return (await Promise.all(pictures)).flat().map(({ path, model }) => ({ params: { path }, props: { model } }));
}

export const GET: APIRoute<Pick<SharePicture, 'model'>> = async ({ props: { model } }) =>
  new Response(await requestShare(model), { headers: { 'content-type': 'image/png' } });
