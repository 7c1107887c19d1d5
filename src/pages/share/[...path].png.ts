import type { APIRoute } from 'astro';
import site from '#city';
import { articleShare, indicatorShare, siteShare, type SharePicture } from '../../components/share-pictures.ts';
import { locales } from '../../i18n/locale.ts';
import { articlesIn, columnOf } from '../../queries/articles.ts';
import { indicatorsAreSample, indicatorViews } from '../../queries/indicators.ts';
import { restsOnSample } from '../../queries/sample.ts';
import { requestShare } from '../../share/request-share.ts';

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
