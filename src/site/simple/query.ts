import type { Locale } from '../../core/locale.ts';
import type { Area } from '../../subjects/areas/dataset.ts';
import { isPartOfCity } from '../../subjects/areas/model/area-kinds.ts';
import { listedAreas } from '../../subjects/areas/query.ts';
import { simpleViews } from '../../subjects/simple-views.ts';
import type { PlainSentence } from '../../subjects/subject-view.ts';
import type { ShownRelease } from '../../ui/data/release-names.ts';
import { areaSteps } from './area-steps.ts';

/** What is said of an area: is it fixed there? */
export const areaSentences = (locale: Locale, area: Area): PlainSentence[] =>
  simpleViews.flatMap((view) => view.area?.(locale, area) ?? []);

/** The releases that what is said of an area rests on. */
export const areaSentenceReleases = (area: Area): ShownRelease[] =>
  simpleViews.filter((view) => view.area && view.area('zh', area).length > 0).flatMap(({ releases }) => releases());

/** The releases that what is said of the city rests on. */
export const citySentenceReleases = (): ShownRelease[] =>
  simpleViews.filter((view) => view.city && view.city('zh').length > 0).flatMap(({ releases }) => releases());

/** What is said of the city: how clean is it? */
export const citySentences = (locale: Locale): PlainSentence[] =>
  simpleViews.flatMap((view) => view.city?.(locale) ?? []);

let areas: Area[] | undefined;

/** The areas in use of which something can be said, in the order of their codes. */
export const simpleAreas = (): Area[] =>
  (areas ??= listedAreas().filter(
    (area) => area.valid_to === null && isPartOfCity(area) && areaSentences('zh', area).length > 0,
  ));

/** The page where "near me" begins: the question where, or the answer where there is one area only; null = no area is known. */
export function nearPath(): string | null {
  const [first] = simpleAreas();
  if (!first) return null;
  return areaSteps(simpleAreas()).length > 0 ? 'simple/near' : areaPath(first);
}

export const areaPath = ({ code }: Pick<Area, 'code'>): string => `simple/area/${code}`;
export const stepPath = (name: string): string => (name === '' ? 'simple/near' : `simple/near/${name}`);
