import type { RowRecord } from '../../releases/read/read-rows.ts';
import { listedCodes } from '../../releases/state/listed-codes.ts';
import type { AddressedCity } from '../../texts/check/city-paths.ts';
import { areas } from '../areas/dataset.ts';
import { namedAreaPaths } from '../areas/model/area-addresses.ts';
import { ledger } from './dataset.ts';
import { ledgerDay } from './model/ledger-day.ts';
import { listPages, listPath, type ListedRow } from './model/ledger-lists.ts';
import { weeksOf } from './model/ledger-weeks.ts';
import type { CountedRecord } from './model/problem-spans.ts';

/** Every page of the ledger: its wall, its problems, its lists page by page, its weeks. */
export function ledgerPaths({ histories, newest, asOf }: AddressedCity): string[] {
  const history = histories.get(ledger.name);
  if (!history || history.newest.size === 0) return [];
  const ids = [...history.newest.keys()];
  const written = ids.map((id) => history.rowsOf(id).map(listedRecord));
  const named = new Set([...history.newest.values()].map(({ printed }) => printed['area'] ?? ''));
  const releases = history.releases.map(({ entry }) => entry.release);
  const lists = listPages(written, ledgerDay(releases, asOf));
  return [
    ...['ledger', 'ledger/explore', 'ledger/patterns', 'ledger/weeks', 'embed/ledger'],
    ...ids.map((id) => `ledger/${id}`),
    ...lists.flatMap((list) => Array.from({ length: list.pages }, (_, index) => listPath(list, index + 1))),
    ...weeksOf(releases).map(({ week }) => `ledger/weeks/${week}`),
    ...namedAreaPaths(named, listedCodes(newest.get(areas.name))),
  ];
}

/** What decides in which lists a row is, as its file prints it. */
function listedRecord({ release, printed }: Pick<RowRecord, 'release' | 'printed'>): CountedRecord<ListedRow> {
  const cell = (name: string): string | null => printed[name] ?? null;
  return {
    release,
    row: {
      change: cell('change') ?? '',
      status: cell('status') ?? '',
      area: cell('area') ?? '',
      subdistrict_zh: cell('subdistrict_zh'),
      category: cell('category') ?? '',
      found_on: cell('found_on') ?? '',
      due_on: cell('due_on'),
      postponed_to: cell('postponed_to'),
      handled_on: cell('handled_on'),
      verified_on: cell('verified_on'),
      reopened_on: cell('reopened_on'),
    },
  };
}
