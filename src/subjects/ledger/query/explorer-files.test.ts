import { describe, expect, test } from 'vitest';
import { foldTo } from '../explorer/history-file.ts';
import { readRows, writeRows } from '../explorer/rows-file.ts';
import { rowAt, type Table } from '../explorer/table.ts';
import { deadlineStateOf } from '../model/deadline-state.ts';
import { isWithdrawn, viewProblem } from '../model/problem-view.ts';
import { countStates } from '../model/state-counts.ts';
import { explorerNames } from '../pages/explorer-names.ts';
import { wholeWall } from './board.ts';
import { builtExplorer, explorerTable } from './explorer-files.ts';
import { factsOf } from './problem-facts.ts';
import { everyProblem, ledgerProblems, recordsOf, releaseNamesOf } from './problems.ts';

const written = builtExplorer(explorerNames);
const table = readRows(JSON.parse(written.texts.get(written.files.rows) ?? ''));
const history = JSON.parse(written.texts.get(written.files.history) ?? '');

const rowsOf = (of: Table) => of.ids.flatMap((_, row) => (of.columns.isCounted[row] === 1 ? [rowAt(of, row)] : []));

/** A row as the explorer has it: of a place that another row translates it knows the translation. */
const placeless = <Row extends { place: unknown }>({ place: _, ...row }: Row) => row;

describe('the files of the explorer, on the fixture city', () => {
  test('what is read is what was written, column by column', () => {
    expect(readRows(JSON.parse(JSON.stringify(writeRows(explorerTable(explorerNames)))))).toEqual(
      explorerTable(explorerNames),
    );
  });

  test('the rows are the problems that count, each with its state, days and texts', () => {
    const expected = ledgerProblems().map((problem) => {
      const { isCounted: _, ...facts } = factsOf(problem);
      return facts;
    });
    expect(rowsOf(table).map(placeless)).toEqual(expected.map(placeless));
    expect(rowsOf(table).map(({ place }) => place?.zh)).toEqual(expected.map(({ place }) => place?.zh));
    expect(expected.length).toBeGreaterThan(40);
  });

  test('a place that one row translates is translated in all', () => {
    const names = Map.groupBy(rowsOf(table), ({ place }) => place?.zh);
    for (const rows of names.values()) expect(new Set(rows.map(({ place }) => place?.en)).size).toBe(1);
  });

  test('the states add up to the wall', () => {
    const counts = countStates(rowsOf(table).map(({ id }) => ({ state: everyProblem().get(id)!.state })));
    expect(counts).toEqual(wholeWall().totals);
    expect(rowsOf(table)).toHaveLength(wholeWall().total);
  });

  test.each(releaseNamesOf().map((release, place) => [release, place] as const))(
    'as it was on %s, folded from the history, it is what the releases up to then say',
    (release, place) => {
      const day = release.slice(0, 10);
      const views = [...everyProblem().keys()].flatMap((id) => {
        const record = recordsOf(id).findLast((one) => one.release <= release);
        const view = record && viewProblem(record, day);
        return view && !isWithdrawn(view) ? [view] : [];
      });
      const folded = foldTo(table, history, place);
      expect(folded.asOf).toBe(day);
      const expected = views.map((view) => {
        const { isCounted: _, ...facts } = factsOf(view);
        return facts;
      });
      expect(rowsOf(folded).map(placeless)).toEqual(expected.map(placeless));
      expect(expected.map(({ deadline }) => deadline)).toEqual(views.map(deadlineStateOf));
    },
  );

  test('the same data give the same bytes, under names that hold their digest', () => {
    const again = builtExplorer({ ...explorerNames });
    expect(again).toEqual(written);
    expect(again).not.toBe(written);
    expect([...written.texts.keys()]).toEqual([
      expect.stringMatching(/^rows-[0-9a-f]{12}\.json$/),
      expect.stringMatching(/^descriptions-0-[0-9a-f]{12}\.json$/),
      expect.stringMatching(/^history-[0-9a-f]{12}\.json$/),
    ]);
  });
});
