import type { Locale } from '../../core/locale.ts';
import { correctionDays } from '../../releases/state/corrected-rows.ts';
import type { State } from '../../releases/state/fold.ts';
import type { RowHistory } from '../../releases/state/row-history.ts';
import type { NamedSubject } from '../read/page-names.ts';
import type { PlacedArticle } from '../read/placed-articles.ts';
import { sitePaths, type ReleasedDataset } from './site-paths.ts';

/** The texts of a city, as the readers of one language find them. */
export interface PlacedTexts {
  locale: Locale;
  /** Those that can be seen, of both languages: each lists what the other has alone. */
  articles: readonly PlacedArticle[];
  /** Slugs of `content/pages` in this language. */
  pages: readonly string[];
  /** Slugs of `content/documents` in this language. */
  documents: readonly string[];
  /** The one day of the site: which lists are long enough for a further page may depend on it. */
  asOf: string;
}

/** What the addresses of a subject follow from. */
export interface AddressedCity extends Pick<PlacedTexts, 'locale' | 'articles' | 'documents' | 'asOf'> {
  /** Slugs of its sections. */
  sections: readonly string[];
  /** The newest rows of each dataset by key; a dataset that the city does not publish is not there. */
  newest: ReadonlyMap<string, State>;
  /** All rows of each dataset, where addresses follow from what was once published. */
  histories: ReadonlyMap<string, RowHistory>;
}

/** Every page of a subject, without language: `indicators/<id>`, `red-black-list/open` … */
export type SubjectPaths = (city: AddressedCity) => string[];

/** Pages of a subject that follow from those of all subjects: something beside the page of each area. */
export type PathsBeside = (paths: readonly string[], city: AddressedCity) => string[];

/** What a city has, whatever its texts are. */
export interface CityParts extends Pick<AddressedCity, 'sections' | 'newest' | 'histories'> {
  subjects: readonly (NamedSubject & { paths?: SubjectPaths; pathsBeside?: PathsBeside })[];
  datasets: readonly ReleasedDataset[];
}

const sectionsOf = (subjects: CityParts['subjects']): ReadonlySet<string> =>
  new Set(subjects.flatMap(({ navigation = [] }) => navigation.flatMap(({ section }) => section ?? [])));

/** Every page of a city in one language: those of the site, and those of each subject that it lists. */
export function cityPaths({ subjects, datasets, ...parts }: CityParts, texts: PlacedTexts): ReadonlySet<string> {
  const city = { ...parts, ...texts };
  const ofSubjects = subjects.flatMap(({ paths }) => paths?.(city) ?? []);
  return new Set([
    ...sitePaths({
      datasets,
      texts: texts.pages,
      sections: sectionsOf(subjects),
      correctedOn: [
        ...[...parts.histories.values()].flatMap(correctionDays),
        ...texts.articles.flatMap(({ corrected }) => corrected),
      ],
    }),
    ...ofSubjects,
    ...subjects.flatMap(({ pathsBeside }) => pathsBeside?.(ofSubjects, city) ?? []),
  ]);
}
