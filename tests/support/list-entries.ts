import { sha256 } from '../../src/releases/register/hash.ts';
import { redBlackList, type ListEntry } from '../../src/subjects/red-black-list/dataset.ts';
import { writeCsv } from '../fixtures/city-rows/write-csv.ts';

export type EntryCells = Partial<Record<keyof ListEntry, string>>;

const listFacts: EntryCells = {
  kind: 'spot',
  place_zh: '示例市场',
  place_en: 'Sample market',
  area: 'S01',
  responsible_unit_zh: '示例市场公司',
  responsible_unit_en: 'Sample Market Company',
  category: 'market',
  deed_zh: '示例：摊位外溢',
  deed_en: 'Sample: stalls on the pavement',
  found_by: 'patrol',
  found_on: '2022-05-10',
  listed_on: '2022-05-18',
  objection: 'none',
  status: 'listed',
  display_until: '2022-08-18',
  change: 'new',
};

/** A place of its own for each entry but the first: the same one twice in an issue would be a fault. */
const ownPlace = ({ id = '' }: EntryCells): EntryCells =>
  /[RB](?!01)\d\d$/.test(id) ? { place_zh: `示例市场 ${id.slice(-3)}`, place_en: `Sample market ${id.slice(-3)}` } : {};

/** A sound exposed entry of the issue 2022-W20, with these cells in place of its own. */
export const blackEntry = (cells: EntryCells = {}): EntryCells => ({
  ...listFacts,
  id: '2022-W20-B01',
  issue: '2022-W20',
  list: 'black',
  basis_regulation_zh: '示例条例第一条',
  basis_regulation_en: 'Sample Rules, article 1',
  basis_standard_zh: '示例标准第二条',
  basis_standard_en: 'Sample Standard, clause 2',
  notified_on: '2022-05-12',
  rectify_by: '2022-05-30',
  ...ownPlace(cells),
  ...cells,
});

/** A sound commended entry of the same issue. */
export const redEntry = (cells: EntryCells = {}): EntryCells => ({
  ...listFacts,
  id: '2022-W20-R01',
  issue: '2022-W20',
  list: 'red',
  ...ownPlace(cells),
  ...cells,
});

/** What a verified entry has beside its status. */
export const verification: EntryCells = {
  rectified_on: '2022-05-20',
  verified_on: '2022-05-23',
  verified_by_zh: '示例复核岗',
  verified_by_en: 'Sample review desk',
};

/** The name a picture of this content must have. */
export const pictureName = (stem: string, content: string): string => `${stem}-${sha256(content).slice(0, 12)}.svg`;

/** A release of the list as the text of its file. */
export const listCsv = (...entries: EntryCells[]): string =>
  writeCsv(Object.keys(redBlackList.columns).join(','), entries);
