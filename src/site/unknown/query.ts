import site from '#settings';
import { compareText } from '../../core/compare-text.ts';
import type { GapKind } from '../../core/gap-kinds.ts';
import type { Locale } from '../../core/locale.ts';
import { madeOnce } from '../../core/made-once.ts';
import { asOf, publishedDataset } from '../../store/city.ts';
import type { FilledGap, Gap } from '../../subjects/subject-view.ts';
import { views } from '../../subjects/views.ts';
import { missingOn, placed, type Placed } from './placed-gap.ts';

/** Something that is missing, with its place on the list and the day since which the site tells it. */
export type ListedGap = Placed<Gap & { listed: string }>;

// Many pages and files ask for them; while texts are written they are read anew.
const [gapsOnce, filledOnce] = [madeOnce(readGaps), madeOnce(readFilled)];

/** What is missing on the day of the site, in the order of the city's subjects. */
export const listedGaps = (locale: Locale): Promise<readonly ListedGap[]> =>
  import.meta.env.DEV ? readGaps(locale) : gapsOnce(locale);

/** What releases have filled, the newest first. */
export const filledGaps = (locale: Locale): Promise<readonly Placed<FilledGap>[]> =>
  import.meta.env.DEV ? readFilled(locale) : filledOnce(locale);

async function readGaps(locale: Locale): Promise<ListedGap[]> {
  const named = await Promise.all(
    views.map(async ({ name, gaps }) => {
      const of = missingOn(asOf(), (await gaps?.(locale)) ?? []);
      return { subject: name, of: of.map((gap) => ({ ...gap, listed: gap.listed ?? firstRelease(name) })) };
    }),
  );
  return placed(named);
}

async function readFilled(locale: Locale): Promise<Placed<FilledGap>[]> {
  const named = await Promise.all(
    views.map(async ({ name, filled }) => ({ subject: name, of: (await filled?.(locale)) ?? [] })),
  );
  return placed(named).sort((a, b) => compareText(b.on, a.on));
}

export const ofKind = <One extends { kind: GapKind }>(kind: GapKind, all: readonly One[]): One[] =>
  all.filter((one) => one.kind === kind);

/** The day on which the city first published data of a subject; of one without data, the day of the site. */
function firstRelease(subject: string): string {
  const { datasets = [] } = site.subjects.find(({ name }) => name === subject) ?? {};
  const days = datasets.flatMap((dataset) => publishedDataset(dataset).releases[0]?.entry.date ?? []);
  return days.sort(compareText)[0] ?? asOf();
}
