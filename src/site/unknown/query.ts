import site from '#settings';
import type { GapKind } from '../../core/gap-kinds.ts';
import type { Locale } from '../../core/locale.ts';
import { asOf, publishedDataset } from '../../store/city.ts';
import type { FilledGap, Gap } from '../../subjects/subject-view.ts';
import { views } from '../../subjects/views.ts';
import { missingOn, placed, type Placed } from './placed-gap.ts';

/** Something that is missing, with its place on the list and the day since which the site tells it. */
export type ListedGap = Placed<Gap & { listed: string }>;

/** What is missing on the day of the site, in the order of the city's subjects. */
export async function listedGaps(locale: Locale): Promise<ListedGap[]> {
  const named = await Promise.all(
    views.map(async ({ name, gaps }) => {
      const of = missingOn(asOf(), (await gaps?.(locale)) ?? []);
      return { subject: name, of: of.map((gap) => ({ ...gap, listed: gap.listed ?? firstRelease(name) })) };
    }),
  );
  return placed(named);
}

/** What releases have filled, the newest first. */
export async function filledGaps(locale: Locale): Promise<Placed<FilledGap>[]> {
  const named = await Promise.all(
    views.map(async ({ name, filled }) => ({ subject: name, of: (await filled?.(locale)) ?? [] })),
  );
  return placed(named).sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

export const ofKind = <One extends { kind: GapKind }>(kind: GapKind, all: readonly One[]): One[] =>
  all.filter((one) => one.kind === kind);

/** The day on which the city first published data of a subject; of one without data, the day of the site. */
function firstRelease(subject: string): string {
  const { datasets = [] } = site.subjects.find(({ name }) => name === subject) ?? {};
  const days = datasets.flatMap((dataset) => publishedDataset(dataset).releases[0]?.entry.date ?? []);
  return days.sort()[0] ?? asOf();
}
