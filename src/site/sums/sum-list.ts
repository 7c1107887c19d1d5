import { isUnexplained } from '../../core/adds-up.ts';
import { checkRate } from '../../core/printed-rate.ts';
import type { Rate, Sum, SumGroup } from '../../subjects/subject-view.ts';

/** The groups of a subject. */
export interface SubjectSums {
  subject: string;
  groups: readonly SumGroup[];
}

/** How many sums of a group are named one by one; more of them are counted. */
export const namedAtMost = 8;

export interface SumCounts {
  count: number;
  agree: number;
}

const follows = (rate: Rate): boolean => checkRate(rate).follows;

const agrees = (sum: Sum): boolean => !isUnexplained({ ...sum, reason: null });

/** How many sums, and how many rates, agree with what they are made of. */
export function countSums(groups: readonly Pick<SumGroup, 'sums' | 'rates'>[]): { sums: SumCounts; rates: SumCounts } {
  const sums = groups.flatMap((group) => group.sums);
  const rates = groups.flatMap((group) => group.rates ?? []);
  return {
    sums: { count: sums.length, agree: sums.filter(agrees).length },
    rates: { count: rates.length, agree: rates.filter(follows).length },
  };
}

/** Those that do not agree. */
export const wrongSums = (groups: readonly SumGroup[]): Sum[] =>
  groups.flatMap(({ sums }) => sums.filter((sum) => !agrees(sum)));

export const wrongRates = (groups: readonly SumGroup[]): Rate[] =>
  groups.flatMap(({ rates = [] }) => rates.filter((rate) => !follows(rate)));

/** Stops the build where a total is not the sum of its parts, or a rate does not follow, and nothing says why. */
export function refuseUnexplained(groups: readonly SumGroup[]): void {
  const unexplained = [...wrongSums(groups), ...wrongRates(groups)].filter(({ reason }) => reason === null);
  if (unexplained.length === 0) return;
  const lines = unexplained.map((one) => `  ${one.title} (${one.href}): ${describe(one)}`);
  throw new Error(
    `${unexplained.length} of the sums on this site do not add up, and nothing says why. Correct the rows or the count; where the source itself does not add up, its row says so.\n${lines.join('\n')}`,
  );
}

function describe(one: Sum | Rate): string {
  if ('parts' in one) return `the parts ${one.parts.join(' + ')} are not ${one.total}`;
  return `${one.part} of ${one.whole} is not ${one.printed} %`;
}
