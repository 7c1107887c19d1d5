import type { Area } from '../../areas/dataset.ts';
import type { ListEntry } from '../dataset.ts';
import { viewEntry, type EntryView } from './list-entry.ts';
import type { ListRecord } from './list-record.ts';

export const districtA: Area = {
  code: 'S01',
  name_zh: '甲区',
  name_en: 'District A',
  kind: 'district',
  parent: null,
  provenance: 'sample',
  valid_from: null,
  valid_to: null,
  replaced_by: null,
};

/** A sample black entry of issue 2026-W20, listed on Monday 11 May, due on 25 May, but for the cells given. */
export const rowOf = (cells: Partial<ListEntry> = {}): ListEntry => ({
  id: '2026-W20-B01',
  issue: '2026-W20',
  list: 'black',
  kind: 'spot',
  place_zh: '示例市场',
  place_en: 'Sample market',
  area: 'S01',
  subdistrict_zh: null,
  subdistrict_en: null,
  responsible_unit_zh: '示例管理所',
  responsible_unit_en: 'Sample office',
  category: 'market',
  deed_zh: '示例问题',
  deed_en: 'Sample problem',
  basis_regulation_zh: '示例条例第一条',
  basis_regulation_en: 'Sample rules, art. 1',
  basis_standard_zh: '示例标准第一条',
  basis_standard_en: 'Sample standard, clause 1',
  found_by: 'unannounced',
  found_on: '2026-05-04',
  notified_on: '2026-05-08',
  listed_on: '2026-05-11',
  rectify_by: '2026-05-25',
  rectified_on: null,
  verified_on: null,
  verified_by_zh: null,
  verified_by_en: null,
  reply_zh: null,
  reply_en: null,
  objection: 'none',
  objection_filed_on: null,
  objection_acknowledged_on: null,
  objection_settled_on: null,
  status: 'listed',
  display_until: '2026-11-09',
  picture_before: null,
  picture_after: null,
  change: 'new',
  change_note_zh: null,
  change_note_en: null,
  ...cells,
});

export const recordOf = (
  release: string,
  cells: Partial<ListEntry> = {},
  more: Partial<ListRecord> = {},
): ListRecord => {
  const row = rowOf(cells);
  return { key: row.id, release, row, redacted: {}, ...more };
};

/** An entry with one row, seen on 1 June 2026. */
export const entryOf = (cells: Partial<ListEntry> = {}, more: Partial<ListRecord> = {}): EntryView =>
  viewEntry([recordOf(cells.listed_on ?? '2026-05-11', cells, more)], [districtA], '2026-06-01');
