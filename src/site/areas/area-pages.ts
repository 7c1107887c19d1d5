import type { Locale } from '../../core/locale.ts';
import { ancestorsOf } from '../../core/replacements.ts';
import { publishes } from '../../store/city.ts';
import { areaViews } from '../../subjects/area-views.ts';
import { areas, type Area } from '../../subjects/areas/dataset.ts';
import { isPartOfCity } from '../../subjects/areas/model/area-kinds.ts';
import { successionOf, type Succession } from '../../subjects/areas/model/area-succession.ts';
import { listedAreas } from '../../subjects/areas/query.ts';
import type { AreaAnswer } from '../../subjects/subject-view.ts';
import type { ShownRelease } from '../../ui/data/release-names.ts';

/** An area that has a page. */
export interface AreaPage {
  area: Area;
  succession: Succession;
}

let pages: AreaPage[] | undefined;

/** Every district, county and zone that anything is known of, or of an area that it continues, in the order of the codes. */
export const areaPages = (): AreaPage[] => (pages ??= publishes(areas) ? findAreas() : []);

function findAreas(): AreaPage[] {
  const listed = listedAreas();
  const open = (area: Area): number => areaViews.reduce((sum, view) => sum + (view.countOpen?.(area) ?? 0), 0);
  return listed
    .filter((area) => isPartOfCity(area) || areaViews.some((view) => view.showsEveryKind && view.knows(area)))
    .filter((area) =>
      [area, ...ancestorsOf(area.code, listed)].some((one) => areaViews.some((view) => view.knows(one))),
    )
    .map((area) => ({ area, succession: successionOf(area, listed, open) }));
}

/** What the page of an area answers first, of every subject. */
export const areaAnswers = (locale: Locale, area: Area): AreaAnswer[] =>
  areaViews.flatMap(({ answers }) => answers?.(locale, area) ?? []);

/** The releases that the page of an area rests on; null = the list of areas. */
export const areaReleases = (area: Area | null): ShownRelease[] => {
  const all = areaViews.flatMap(({ releases }) => releases(area));
  return all.filter(({ dataset }, index) => all.findIndex((one) => one.dataset.name === dataset.name) === index);
};

/** True where anything that these pages show is sample data. */
export const areasAreSample = (): boolean => areaViews.some(({ isSample }) => isSample());
