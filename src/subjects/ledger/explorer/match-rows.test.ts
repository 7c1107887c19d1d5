import { describe, expect, test } from 'vitest';
import { addDays } from '../../../core/days.ts';
import { isoWeekOf } from '../../../core/iso-week.ts';
import { seedRandom, type Random } from '../../../core/random.ts';
import { answerChoice, pageRows } from './answer-choice.ts';
import type { Answer } from './answer.ts';
import { wholeLedger, type Choice } from './choice.ts';
import { explorerFacets, perFacet, type ExplorerFacet } from './facets.ts';
import { drawTable, sampleFrame } from './table.fixture.ts';
import type { ProblemFacts } from './table.ts';

const { rows, table } = drawTable(11, 400);
const counted = rows.filter(({ isCounted }) => isCounted);

/** Any values of any facets, days and words. */
function drawChoice(random: Random): Choice {
  const from = random.chance(0.3) ? addDays('2025-11-03', random.integer(0, 60)) : null;
  return {
    ...wholeLedger,
    values: perFacet((facet) =>
      random.chance(0.25) ? sampleFrame.facets[facet].map(({ value }) => value).filter(() => random.chance(0.5)) : [],
    ),
    from,
    to: random.chance(0.3) ? addDays(from ?? '2025-11-03', random.integer(0, 60)) : null,
    text: random.pick(['', '', '一路', '市场', 'P-0001', 'SAMPLE road', '乙所 示例', '没有']),
  };
}

/** The plainest reading of a choice, but for the part that `but` names. */
function meets(row: ProblemFacts, choice: Choice, but?: ExplorerFacet | 'days'): boolean {
  const texts = [row.id, row.place?.zh, row.place?.en, ...namesOf(row.unit)].map((text) => text?.toLowerCase() ?? '');
  return (
    explorerFacets.every(
      (facet) => facet === but || choice.values[facet].length === 0 || choice.values[facet].includes(row[facet]),
    ) &&
    (but === 'days' ||
      ((choice.from === null || row.foundOn >= choice.from) && (choice.to === null || row.foundOn <= choice.to))) &&
    choice.text
      .toLowerCase()
      .split(' ')
      .every((word) => texts.some((text) => text.includes(word)))
  );
}

const namesOf = (unit: string): (string | null)[] => {
  const value = sampleFrame.facets.unit.find((one) => one.value === unit);
  return unit === 'none' || !value ? [] : [value.zh, value.en];
};

const sum = (counts: Iterable<number>): number => [...counts].reduce((all, one) => all + one, 0);
const random = seedRandom(5);
const cases = Array.from({ length: 60 }, (_, at) => ({ at, choice: drawChoice(random) }));

describe.each(cases)('choice $at', ({ choice }) => {
  const answer: Answer = answerChoice(table, choice, 'zh');
  const matching = counted.filter((row) => meets(row, choice));

  test('as many match as a plain reading finds, and the states add up to them', () => {
    expect(answer.matching).toBe(matching.length);
    expect(answer.total).toBe(counted.length);
    expect(sum(answer.byState)).toBe(answer.matching);
    expect(answer.overdue).toBe(matching.filter(({ state }) => state === 'overdue').length);
  });

  test('the counts of a facet go by the other parts of the choice, not by its own', () => {
    for (const facet of explorerFacets) {
      const others = counted.filter((row) => meets(row, choice, facet));
      const expected = sampleFrame.facets[facet].map(
        ({ value }) => others.filter((row) => row[facet] === value).length,
      );
      expect([facet, ...answer.counts[facet]]).toEqual([facet, ...expected]);
      expect(sum(answer.countsOfAll[facet])).toBe(answer.total);
    }
  });

  test('the small wall ignores the days chosen', () => {
    const others = counted.filter((row) => meets(row, choice, 'days'));
    const expected = table.ledger.weeks.flatMap(({ week }) =>
      sampleFrame.facets.state.map(
        ({ value }) => others.filter(({ state, foundOn }) => state === value && isoWeekOf(foundOn) === week).length,
      ),
    );
    expect([...answer.weeks]).toEqual(expected);
    expect(sum(answer.weeksOfAll)).toBe(answer.total);
  });

  test('the pages hold every row that matches, once, the newest found first', () => {
    const pages = Array.from({ length: answer.pages }, (_, at) =>
      answerChoice(table, { ...choice, page: at + 1 }, 'zh'),
    );
    const shown = pages.flatMap((page) => page.rows);
    const expected = matching
      .map(({ isCounted: _, ...row }) => row)
      .sort((one, other) => (one.foundOn + one.id < other.foundOn + other.id ? 1 : -1));
    expect(shown).toEqual(expected);
    expect(answer.rows.length).toBe(Math.min(pageRows, matching.length));
  });
});

test('a page after the last is the last', () => {
  const answer = answerChoice(table, { ...wholeLedger, page: 99 }, 'zh');
  expect(answer.page).toBe(answer.pages);
  expect(answer.rows.length).toBeGreaterThan(0);
});

test('where nothing matches there is one page, and it is empty', () => {
  const answer = answerChoice(table, { ...wholeLedger, values: { ...wholeLedger.values, area: ['S99'] } }, 'zh');
  expect([answer.matching, answer.page, answer.pages, answer.rows.length]).toEqual([0, 1, 1, 0]);
  expect(sum(answer.counts.area)).toBe(answer.total);
});
