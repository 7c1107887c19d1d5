import type { Words } from '../../core/words.ts';
import type { Problem } from '../../releases/check/problem.ts';
import { isMissing, type CheckedRelease, type ReleaseCheck } from '../../releases/check/release-check.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { procedureParts } from './datasets/procedure.ts';
import { reviewProblem } from './rules.ts';

/** The column that a part of the procedure cannot do without, as a sentence names it. */
const told = {
  cycle: { column: 'years', words: { zh: '年数', en: 'number of years' } },
  step: { column: 'order', words: { zh: '次序', en: 'order' } },
  sampling: { column: 'sample_points', words: { zh: '样本点数', en: 'number of sample points' } },
} as const;

/** The rules of the procedure. */
export const checkProcedure: ReleaseCheck = (checked) => [
  ...checked.release.records.flatMap((record) => findUntold(checked, record)),
  ...findSecond(checked, 'part', 'cycle', { zh: '周期', en: 'the cycle' }),
  ...findSecond(checked, 'applies', 'yes', { zh: '本市所属的一档', en: 'the size of city that applies' }),
];

function findUntold({ placeOf }: CheckedRelease, record: RowRecord): Problem[] {
  const part = record.printed['part'];
  if (part !== 'cycle' && part !== 'step' && part !== 'sampling') return [];
  const { column, words } = told[part];
  return isMissing(record, column)
    ? [reviewProblem('procedure-cell', placeOf(record, column), { part: procedureParts[part], column: words })]
    : [];
}

/** What can be once, and is in another row too. */
function findSecond({ release, placeOf }: CheckedRelease, column: string, value: string, what: Words): Problem[] {
  const [first, ...others] = release.records.filter(({ printed }) => printed[column] === value);
  return others.map((record) =>
    reviewProblem('procedure-twice', placeOf(record, column), { what, firstLine: String(first?.line) }),
  );
}
