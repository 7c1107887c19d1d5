import type { Locale } from '../../core/locale.ts';
import type { Area } from '../../subjects/areas/dataset.ts';
import { isPartOfCity } from '../../subjects/areas/model/area-kinds.ts';
import { areaSteps, type AreaStep } from '../../subjects/areas/model/area-steps.ts';
import { simpleAreaPath, simpleStepPath } from '../../subjects/areas/model/simple-area-paths.ts';
import { simpleViews } from '../../subjects/simple-views.ts';
import type { PlainSentence } from '../../subjects/subject-view.ts';
import type { ShownRelease } from '../../ui/data/release-names.ts';
import { areaPages, type AreaPage } from '../areas/area-pages.ts';

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

/** The areas that are answered for: each that has a page of its own, one that ended too. */
export const simpleAreas = (): AreaPage[] => areaPages().filter(({ area }) => isPartOfCity(area));

/** The screens that ask where somebody lives. */
export const simpleSteps = (): AreaStep[] => areaSteps(simpleAreas().map(({ area }) => area));

/** The page where "near me" begins: the question where, or the answer where there is one area only; null = nothing is known of any. */
export function nearPath(): string | null {
  const known = simpleAreas().find(({ area }) => areaSentences('zh', area).length > 0);
  if (!known) return null;
  return simpleSteps().length > 0 ? simpleStepPath('') : simpleAreaPath(known.area);
}
