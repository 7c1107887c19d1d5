import type { SectionName } from '../core/section-name.ts';
import type { Words } from '../core/words.ts';
import type { CodesEver } from '../releases/check/check-dataset.ts';
import type { Dataset } from '../releases/define/define-dataset.ts';
import type { LoadedCity } from '../releases/state/load-city.ts';
import type { Notice } from '../releases/state/notice.ts';
import type { PathsBeside, SubjectPaths } from '../texts/check/city-paths.ts';

/** What notices look at: a city's verified data, and the newest row of every code. */
export interface NoticedCity extends Pick<LoadedCity, 'datasets' | 'asOf'> {
  codes: CodesEver;
}

/** A page by which a subject is found: in the masthead itself, or with others of its section. */
export interface SubjectPage {
  path: string;
  title: Words;
  section?: SectionName;
}

/** What a subject brings to a city in plain Node: commands and the build read it, pages do not. */
export interface SubjectData {
  /** Name of its folder. */
  name: string;
  /** Subjects that it rests on, by name: it may use their datasets, models, queries and words. */
  needs?: readonly string[];
  /** Its datasets in the order of the data page, each with the check of its own rules. */
  datasets: readonly Dataset[];
  /** Its pages in the navigation. */
  navigation?: readonly SubjectPage[];
  /** What in its data is not wrong, but late or odd. */
  notices?: (city: NoticedCity) => Notice[];
  /** Folders of pages that the search index of the site is not given, but for the folder's own page: they are too many. */
  searchedApart?: readonly string[];
  /** Every page that it has. */
  paths?: SubjectPaths;
  /** Pages that it has beside those of all subjects. */
  pathsBeside?: PathsBeside;
  /** Those of its datasets, by name, without which its pages can be shown: a city need not have any of them. */
  doesWithout?: readonly string[];
  /** The subject that these pages will be of, once its datasets have their first releases. */
  awaits?: SubjectData;
  /** Datasets of which nothing is published yet, and nothing shown: their folders are there. */
  awaited?: readonly Dataset[];
}
