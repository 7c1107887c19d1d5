import type { Problem } from '../../releases/check/problem.ts';
import type { CheckedRelease, ReleaseCheck } from '../../releases/check/release-check.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { highestClause } from './model/scorecard.ts';
import { standardProblem } from './rules.ts';

const cellOf = ({ printed }: RowRecord, column: string): string => printed[column] ?? '';

/** The rules of the clauses of an edition: a number that a standard can have, one name for each chapter, nothing twice. */
export const checkThresholds: ReleaseCheck = (checked) =>
  checked.release.records.flatMap((record) => [
    ...findHigh(checked, record),
    ...findOtherChapter(checked, record, 'chapter', 'chapter_en'),
    ...findOtherChapter(checked, record, 'chapter_en', 'chapter'),
    ...findTwice(checked, record),
  ]);

function findHigh({ placeOf }: CheckedRelease, record: RowRecord): Problem[] {
  const high = cellOf(record, 'clause_en')
    .match(/\d+/g)
    ?.find((digits) => Number(digits) > highestClause);
  return high === undefined
    ? []
    : [standardProblem('clause-high', placeOf(record, 'clause_en'), { found: high, highest: String(highestClause) })];
}

/** Told at the later row of two that give one chapter two names. */
function findOtherChapter(
  { placeOf, release }: CheckedRelease,
  record: RowRecord,
  column: string,
  other: string,
): Problem[] {
  const [chapter, found] = [cellOf(record, column), cellOf(record, other)];
  if (chapter === '' || found === '') return [];
  const first = release.records.find(
    (one) =>
      cellOf(one, 'edition') === cellOf(record, 'edition') &&
      cellOf(one, column) === chapter &&
      cellOf(one, other) !== '',
  );
  return !first || cellOf(first, other) === found
    ? []
    : [
        standardProblem('chapter-otherwise', placeOf(record, other), {
          ...{ chapter, found, before: cellOf(first, other) },
          firstLine: String(first.line),
        }),
      ];
}

const clauseKey = ['edition', 'clause_en', 'name_zh'];

/** Clauses may share a number; those that share the name, too, are one. */
function findTwice({ placeOf, release }: CheckedRelease, record: RowRecord): Problem[] {
  const first = release.records.find((one) =>
    clauseKey.every((column) => cellOf(one, column) !== '' && cellOf(one, column) === cellOf(record, column)),
  );
  return !first || first === record
    ? []
    : [
        standardProblem('clause-twice', placeOf(record, 'clause'), {
          ...{ found: cellOf(record, 'clause'), edition: cellOf(record, 'edition') },
          ...{ name: cellOf(record, 'name_zh'), firstLine: String(first.line) },
        }),
      ];
}
