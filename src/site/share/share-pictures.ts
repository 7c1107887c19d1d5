import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { APIRoute } from 'astro';
import { cacheDir } from 'astro:config/server';
import site from '#settings';
import { locales } from '../../core/locale.ts';
import { keptShares } from '../../share/kept-shares.ts';
import { asOf } from '../../store/city.ts';
import { views } from '../../subjects/views.ts';
import { siteShare, type SharePicture } from '../../ui/share/share-picture.ts';
import { areaShares } from '../areas/area-share.ts';
import { tellThisWeek } from '../week/query.ts';
import { weekShare } from '../week/week-share.ts';

/** Kept between builds of this city: the folder is its own. */
const shares = keptShares(join(fileURLToPath(cacheDir), 'share-pictures'));

/** The site's own picture, that of the week, those of areas, and those of its subjects' pages. */
export async function sharePaths() {
  const pictures = locales.map(async (locale): Promise<SharePicture[]> => [
    siteShare(locale, site),
    ...[weekShare(locale, site, await tellThisWeek(locale))].filter((one) => one !== undefined),
    ...areaShares(locale, site, asOf()),
    ...(await Promise.all(views.map(({ shares }) => shares?.(locale) ?? []))).flat(),
  ]);
  const all = (await Promise.all(pictures)).flat();
  shares.keepOnly(all.map(({ model }) => model));
  return all.map(({ path, model }) => ({ params: { path }, props: { model } }));
}

export const getShare: APIRoute<Pick<SharePicture, 'model'>> = async ({ props: { model } }) =>
  new Response(await shares.picture(model), { headers: { 'content-type': 'image/png' } });
