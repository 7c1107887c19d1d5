import { withoutPersonalNumber } from '../../releases/check/personal-numbers.ts';
import type { Problem } from '../../releases/check/problem.ts';
import { missingNotes, type LedgerColumn, type LedgerRow } from './check-problem.ts';

/** What was published of a problem, a unit’s own words among it: it does not change by the way. */
const facts = [
  'subdistrict_zh',
  'subdistrict_en',
  'category',
  'problem_class',
  'place_en',
  'description_zh',
  'description_en',
  'basis_zh',
  'basis_en',
  'found_by',
  'collected_on',
  'filed_on',
  'reply_zh',
  'reply_en',
  'objection_filed_on',
  'objection_acknowledged_on',
  'objection_settled_on',
] as const satisfies readonly LedgerColumn[];

/** What was published of a way: it changes where the way begins anew, or the fix was sent back. */
const steps = [
  'dispatched_on',
  'handled_on',
  'fed_back_on',
  'verified_on',
  'verified_by_zh',
  'verified_how',
  'closed_on',
  'evaluated_on',
] as const satisfies readonly LedgerColumn[];

const shown = (text: string | null): string => (text ? withoutPersonalNumber(text) : '');

/** An update adds what has happened since; what it says otherwise than before is a correction, and another unit gives its reason. */
export function checkProblemChanges(row: LedgerRow): Problem[] {
  const { before, cell, former, isNewRound, newlyReturned, refuse } = row;
  if (!before || cell('change') !== 'update') return checkIdentity(row);
  const isNewWay = isNewRound || newlyReturned > 0;
  // A step that is emptied under another status is the status’s affair.
  const isOwn = (column: LedgerColumn) => cell(column) !== null || cell('status') === former('status');
  const until = former('display_until');
  const changed = [
    ...[...facts, ...(isNewWay ? [] : steps.filter(isOwn))].filter((column) => differs(row, column)),
    ...(until !== null && until > (cell('display_until') ?? until) ? (['display_until'] as const) : []),
  ];
  return [
    ...checkIdentity(row),
    ...changed.map((column) =>
      refuse('fact-changed', column, { before: shown(former(column)), found: shown(cell(column)) }),
    ),
    ...(differs(row, 'responsible_unit_zh') && missingNotes(row).length > 0
      ? [
          refuse('unit-changed', 'responsible_unit_zh', {
            before: shown(former('responsible_unit_zh')),
            found: shown(cell('responsible_unit_zh')),
          }),
        ]
      : []),
  ];
}

const differs = ({ record, cell, former, isRead }: LedgerRow, column: LedgerColumn): boolean =>
  former(column) !== null && former(column) !== cell(column) && !record.redacted[column] && isRead(column);

const identity = ['place_zh', 'area', 'found_on'] as const;

/** An id stays with its problem: another place, area or day is another problem, unless a correction says that it was wrong. */
function checkIdentity(row: LedgerRow): Problem[] {
  const { before, cell, former, refuse } = row;
  const changed = before ? identity.filter((column) => differs(row, column)) : [];
  const [first] = changed;
  const isCorrected = cell('change') === 'correction' && !(changed.length > 1 && changed.includes('found_on'));
  if (first === undefined || isCorrected) return [];
  const slots = { id: cell('id') ?? '', before: shown(former(first)), found: shown(cell(first)) };
  return [refuse('id-another', first, slots)];
}
