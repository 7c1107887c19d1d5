import type { InspectionRound } from '../dataset.ts';
import { viewRound, type RoundView } from './round-view.ts';

/** An unannounced inspection of two days that found three problems. */
export const roundRow = (cells: Partial<InspectionRound> = {}): InspectionRound => ({
  ...{ id: 'U-2026-24', kind: 'unannounced', period: '2026-W47', announced: 'no', planned_on: null, planned_to: null },
  ...{ made_on: '2026-11-18', made_to: '2026-11-19', areas: ['S01', 'S02'], state: 'made', places: 20, found: 3 },
  inspected_by_zh: '示例督查组',
  inspected_by_en: 'Sample inspection team',
  problems: ['P-000001', 'P-000002'],
  result_zh: '示例：三处问题。',
  result_en: 'Sample: three problems.',
  ...{ counts_in: '2026-11', note_zh: null, note_en: null, change: 'new', change_note_zh: null, change_note_en: null },
  ...cells,
});

/** A public review that is planned. */
export const plannedRow = (cells: Partial<InspectionRound> = {}): InspectionRound => ({
  ...roundRow(),
  ...{ id: 'Q-2026-05', kind: 'quarterly', period: '2026-Q4', announced: 'yes', state: 'planned' },
  ...{ planned_on: '2026-12-08', planned_to: '2026-12-10', made_on: null, made_to: null },
  ...{ places: null, found: null, problems: null, result_zh: null, result_en: null, counts_in: null },
  ...cells,
});

/** A round from its rows by release. */
export function roundOf(rows: Record<string, InspectionRound>, asOf = '2026-11-27'): RoundView {
  const records = Object.entries(rows).map(([release, row]) => ({ key: row.id, release, row, redacted: {} }));
  const view = viewRound(records, asOf);
  if (!view) throw new Error('A round has rows.');
  return view;
}
