import { join } from 'node:path';
import { formerFigures } from '../src/releases/state/former-figures.ts';
import type { Notice } from '../src/releases/state/notice.ts';
import { indexRows } from '../src/releases/state/row-history.ts';
import { staleRows } from '../src/releases/state/stale-rows.ts';
import { textNotices } from '../src/texts/check/text-notices.ts';
import type { CheckedCity, City } from './city.ts';

/** Rows and texts that still say a figure which was corrected since, and what a draft types that a tag would bind. */
export function figureNotices({ folder }: Pick<City, 'folder'>, { copies }: Pick<CheckedCity, 'copies'>): Notice[] {
  const datasets = new Map(copies.map(({ dataset, releases }) => [dataset.name, indexRows(dataset, releases)]));
  const former = formerFigures(datasets);
  return [...staleRows(datasets, former), ...textNotices(join(folder, 'content'), datasets, former)];
}
