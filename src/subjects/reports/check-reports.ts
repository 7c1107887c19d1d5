import { addUp } from '../../core/adds-up.ts';
import type { Words } from '../../core/words.ts';
import type { Problem } from '../../releases/check/problem.ts';
import type { CheckedRelease, ReleaseCheck } from '../../releases/check/release-check.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { categoryNames, outcomes } from './dataset.ts';
import { reportProblem } from './rules.ts';

/** The rules of the months of reports: what came in is what became of it, and a part is no more than its whole. */
export const checkReports: ReleaseCheck = (checked) =>
  checked.release.records
    // A row that was entered in error says nothing any more.
    .filter(({ printed }) => printed['change'] !== 'withdrawn')
    .flatMap((record) => checkMonth(checked, record));

const parts: Record<'settled' | 'rewarded', Words> = {
  settled: { zh: '已办结', en: 'settled' },
  rewarded: { zh: '奖励', en: 'rewarded' },
};

function checkMonth({ placeOf, asOf }: CheckedRelease, record: RowRecord): Problem[] {
  const cell = (column: string): string => record.printed[column] ?? '';
  const counted = ['received', ...outcomes, ...categoryNames, ...Object.keys(parts)];
  // A cell that is no count has its own message.
  if (!counted.every((column) => /^\d+$/.test(cell(column)))) return [];
  const count = (column: string): number => Number(cell(column));
  const month = cell('month');
  const problems: Problem[] = [];
  if (/^\d{4}-\d{2}$/.test(month) && month > asOf.slice(0, 7))
    problems.push(reportProblem('reports-month-ahead', placeOf(record, 'month'), { found: month, asOf }));
  const received = addUp({ total: count('received'), parts: outcomes.map(count) });
  if (!received.addsUp) {
    const slots = { month, total: cell('received'), added: String(received.added) };
    problems.push(reportProblem('reports-received', placeOf(record, 'received'), slots));
  }
  const categories = addUp({ total: count('valid'), parts: categoryNames.map(count) });
  if (!categories.addsUp) {
    const slots = { month, total: cell('valid'), added: String(categories.added) };
    problems.push(reportProblem('reports-categories', placeOf(record, 'valid'), slots));
  }
  for (const part of ['settled', 'rewarded'] as const)
    if (count(part) > count('valid')) {
      const slots = { month, part: parts[part], found: cell(part), whole: cell('valid') };
      problems.push(reportProblem('reports-part-beyond', placeOf(record, part), slots));
    }
  const hasMedian = cell('median_days') !== '';
  if (hasMedian !== count('settled') > 0) {
    const state = hasMedian ? { zh: '有值', en: 'are filled in' } : { zh: '空着', en: 'are empty' };
    const slots = { month, settled: cell('settled'), state };
    problems.push(reportProblem('reports-median', placeOf(record, 'median_days'), slots));
  }
  if (count('rewarded') === 0 && Number(cell('reward_amount')) > 0)
    problems.push(
      reportProblem('reports-reward', placeOf(record, 'reward_amount'), { month, found: cell('reward_amount') }),
    );
  return problems;
}
