import type { Problem } from '../src/releases/check/problem.ts';

/** Problems with one cause: the first, and the others like it. */
export interface ProblemGroup {
  first: Problem;
  others: Problem[];
}

/** From so many on, what is wrong in one way in one column is reported once. */
const fewest = 2;

/**
 * The problems by their cause, in the order of the first of each: a rule of tables that many rows break in one column, or a
 * header in many columns, is one group.
 */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const alike = new Map<string, Problem[]>();
  for (const one of problems) {
    const key = keyOf(one);
    const group = alike.get(key);
    if (group) group.push(one);
    else alike.set(key, [one]);
  }
  return problems.flatMap((one) => {
    const group = alike.get(keyOf(one)) ?? [];
    if (group.length < fewest || !isOfTable(one)) return [{ first: one, others: [] }];
    return one === group[0] ? [{ first: one, others: group.slice(1) }] : [];
  });
}

const keyOf = ({ file, rule, column }: Problem): string => JSON.stringify([file, rule, column]);

const isOfTable = ({ rule, spreadsheetRow }: Problem): boolean =>
  spreadsheetRow !== undefined || rule === 'missing-column' || rule === 'extra-column';
