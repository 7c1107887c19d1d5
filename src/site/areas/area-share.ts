import type { Locale } from '../../core/locale.ts';
import { formatDay } from '../../i18n/format.ts';
import { nameOf } from '../../i18n/name-of.ts';
import { areaViews } from '../../subjects/area-views.ts';
import type { Area } from '../../subjects/areas/dataset.ts';
import { frameOf, pictureOf, type SharedSite, type SharePicture } from '../../ui/share/share-picture.ts';
import { areaPages, areasAreSample } from './area-pages.ts';
import { translator } from './words.ts';

/** An area by what its subjects count there; undefined where none of them counts anything. */
export function areaShare(locale: Locale, site: SharedSite, area: Area, asOf: string): SharePicture | undefined {
  const figures = areaViews.flatMap(({ share }) => share?.(locale, area) ?? []);
  if (figures.length === 0) return undefined;
  const t = translator(locale);
  const name = nameOf(locale, area);
  const alt = t('area.share.alt', {
    area: name,
    figures: figures.map(({ value, label }) => t('area.share.figure', { value, label })).join(t('area.share.comma')),
  });
  return pictureOf(`areas/${area.code}`, alt, {
    ...frameOf(locale, site, areasAreSample()),
    kind: 'figures',
    kicker: t('area.all'),
    title: name,
    figures,
    note: t('area.share.asOf', { day: formatDay(locale, asOf) }),
  });
}

/** The pictures of all areas that have a page. */
export const areaShares = (locale: Locale, site: SharedSite, asOf: string): SharePicture[] =>
  areaPages().flatMap(({ area }) => areaShare(locale, site, area, asOf) ?? []);
