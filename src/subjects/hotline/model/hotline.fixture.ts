import type { HotlineRow, Measure } from '../dataset.ts';
import type { HotlineRecord } from './hotline-months.ts';

/** A row of a month, right in all that `more` does not say otherwise. */
export function record(month: string, measure: Measure, value: number, more: Partial<HotlineRow> = {}): HotlineRecord {
  const row: HotlineRow = {
    ...{ month, id: measure, measure, name_zh: '示例', name_en: 'Sample', value, unit: 'case', sanitation: null },
    ...{ sum_note_zh: null, sum_note_en: null, certainty: 'certain', published_on: null },
    ...{ document: '示例', document_en: 'Sample', link: null, note_zh: null, note_en: null },
    ...more,
  };
  return { row, printed: { value: String(value) } };
}

export const category = (month: string, id: string, value: number, sanitation: 'yes' | 'no'): HotlineRecord =>
  record(month, 'category', value, { id, sanitation });
