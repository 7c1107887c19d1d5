import { withoutPersonalNumber } from '../../releases/check/personal-numbers.ts';
import type { Problem } from '../../releases/check/problem.ts';
import { isMissing } from '../../releases/check/release-check.ts';
import type { Entry, ListColumn } from './check-entry.ts';

/** What was published of an entry, a unit's own words among it: it does not change by the way. */
const facts = [
  'issue',
  'list',
  'kind',
  'place_zh',
  'place_en',
  'area',
  'subdistrict_zh',
  'subdistrict_en',
  'responsible_unit_zh',
  'responsible_unit_en',
  'category',
  'deed_zh',
  'deed_en',
  'basis_regulation_zh',
  'basis_regulation_en',
  'basis_standard_zh',
  'basis_standard_en',
  'found_by',
  'found_on',
  'notified_on',
  'listed_on',
  'reply_zh',
  'reply_en',
  'objection_filed_on',
  'objection_acknowledged_on',
  'display_until',
] as const satisfies readonly ListColumn[];

/** A cell as an error may show it: without a personal number. */
const shown = (text: string | null | undefined): string => (text ? withoutPersonalNumber(text) : '');

/** An update adds what has happened since; what it says otherwise than before is a correction, and a new deadline gives its reason. */
export function checkEntryChanges({ record, before, cell, refuse }: Entry): Problem[] {
  if (!before || cell('change') !== 'update') return [];
  const differs = (column: ListColumn): boolean => {
    const old = before.printed[column] ?? null;
    return old !== null && old !== cell(column) && !record.redacted[column];
  };
  const isUnexplained = isMissing(record, 'change_note_zh') || isMissing(record, 'change_note_en');
  return [
    ...facts
      .filter(differs)
      .map((column) =>
        refuse('fact-changed', column, { before: shown(before.printed[column]), found: shown(cell(column)) }),
      ),
    ...(differs('rectify_by') && isUnexplained
      ? [
          refuse('deadline-changed', 'rectify_by', {
            before: before.printed['rectify_by'] ?? '',
            found: cell('rectify_by') ?? '',
          }),
        ]
      : []),
  ];
}
