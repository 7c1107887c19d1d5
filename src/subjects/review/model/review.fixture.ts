import type { ReviewEvent } from '../datasets/events.ts';
import type { ProcedureRow } from '../datasets/procedure.ts';

const source = {
  certainty: 'certain',
  document: '示例来源',
  document_en: 'Sample source',
  link: null,
  note_zh: null,
  note_en: null,
} as const;

/** An event of a year, or of a day. */
export function event(kind: ReviewEvent['kind'], when: number | string, more: Partial<ReviewEvent> = {}): ReviewEvent {
  const [start, end] = typeof when === 'number' ? [`${when}-01-01`, `${when}-12-31`] : [when, when];
  return {
    id: `${kind}-${when}`,
    kind,
    name_zh: '示例',
    name_en: 'Sample',
    period_start: start,
    period_end: end,
    title_zh: null,
    title_en: null,
    title_year: null,
    ...source,
    ...more,
  };
}

export const procedureRow = (
  id: string,
  part: ProcedureRow['part'],
  more: Partial<ProcedureRow> = {},
): ProcedureRow => ({
  id,
  part,
  order: null,
  name_zh: '示例',
  name_en: 'Sample',
  years: null,
  sample_points: null,
  applies: null,
  ...source,
  ...more,
});
