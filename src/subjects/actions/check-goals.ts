import { problemCategories } from '../../core/problem-categories.ts';
import type { Problem } from '../../releases/check/problem.ts';
import { dayIn, isMissing, type CheckedRelease, type ReleaseCheck } from '../../releases/check/release-check.ts';
import { splitCodes } from '../../releases/define/cells.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { problemClasses } from '../ledger/dataset.ts';
import { actionProblem } from './rules.ts';

const [categories, classes] = [Object.keys(problemCategories), Object.keys(problemClasses)];
const known = new Set([...categories, ...classes]);

/** The rules of the goals: of a named action, of a time that ends after it begins, for problems that the ledger knows. */
export const checkGoals: ReleaseCheck = (checked) =>
  checked.release.records.flatMap((record) => {
    const { placeOf, codes } = checked;
    const action = record.printed['action'] ?? '';
    const isNamed = codes.get('special-actions')?.get(action)?.printed['named'] !== 'no';
    const [start, found] = [dayIn(record, 'starts_on'), dayIn(record, 'ends_on')];
    const unknown = splitCodes(record.printed['problems'] ?? '').filter((one) => one !== '' && !known.has(one));
    return [
      ...(record.printed['change'] === 'withdrawn'
        ? [actionProblem('action-goal-withdrawn', placeOf(record, 'change'), { found: action })]
        : []),
      ...findChanged(checked, record),
      ...(isNamed ? [] : [actionProblem('action-unnamed', placeOf(record, 'action'), { found: action })]),
      ...(start !== null && found !== null && found < start
        ? [actionProblem('action-time', placeOf(record, 'ends_on'), { found, start })]
        : []),
      ...unknown.map((one) =>
        actionProblem('action-problems', placeOf(record, 'problems'), {
          found: one,
          categories: categories.join(', '),
          classes: classes.join(', '),
        }),
      ),
    ];
  });

/** A target or a deadline that moves says why. */
function findChanged({ before, placeOf }: CheckedRelease, record: RowRecord): Problem[] {
  const former = before.get(record.key);
  if (!former || (!isMissing(record, 'note_zh') && !isMissing(record, 'note_en'))) return [];
  return ['target', 'starts_on', 'ends_on'].flatMap((column) => {
    const [old, found] = [former.printed[column] ?? '', record.printed[column] ?? ''];
    return old === '' || old === found || record.redacted[column]
      ? []
      : [actionProblem('action-goal-changed', placeOf(record, column), { before: old, found: found || '∅' })];
  });
}
