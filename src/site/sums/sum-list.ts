import { addUp, type Addition } from '../../core/adds-up.ts';
import { checkRate, type RateCheck } from '../../core/printed-rate.ts';
import type { Rate, Sum, SumGroup } from '../../subjects/subject-view.ts';

/** A sum with what its parts come to. */
export interface CheckedSum extends Sum {
  addition: Addition;
}

/** A rate with what its counts come to. */
export interface CheckedRate extends Rate {
  check: RateCheck;
}

/** A group whose sums and rates have been worked out, each once. */
export interface CheckedGroup extends Pick<SumGroup, 'title' | 'href' | 'isSample'> {
  sums: readonly CheckedSum[];
  rates: readonly CheckedRate[];
}

/** The groups of a subject. */
export interface SubjectSums {
  subject: string;
  groups: readonly CheckedGroup[];
}

/** How many sums of a group are named one by one; more of them are counted. */
export const namedAtMost = 8;

export interface SumCounts {
  count: number;
  agree: number;
}

/** Works out every sum and rate of a group. */
export const checkGroup = ({ sums, rates = [], ...group }: SumGroup): CheckedGroup => ({
  ...group,
  sums: sums.map((sum) => ({ ...sum, addition: addUp(sum) })),
  rates: rates.map((rate) => ({ ...rate, check: checkRate(rate) })),
});

const follows = ({ check }: CheckedRate): boolean => check.follows;

const agrees = ({ addition }: CheckedSum): boolean => addition.addsUp;

/** How many sums, and how many rates, agree with what they are made of. */
export function countSums(groups: readonly Pick<CheckedGroup, 'sums' | 'rates'>[]): {
  sums: SumCounts;
  rates: SumCounts;
} {
  const sums = groups.flatMap((group) => group.sums);
  const rates = groups.flatMap((group) => group.rates);
  return {
    sums: { count: sums.length, agree: sums.filter(agrees).length },
    rates: { count: rates.length, agree: rates.filter(follows).length },
  };
}

/** Those that do not agree. */
export const wrongSums = (groups: readonly CheckedGroup[]): CheckedSum[] =>
  groups.flatMap(({ sums }) => sums.filter((sum) => !agrees(sum)));

export const wrongRates = (groups: readonly CheckedGroup[]): CheckedRate[] =>
  groups.flatMap(({ rates }) => rates.filter((rate) => !follows(rate)));

/** Stops the build where a total is not the sum of its parts, or a rate does not follow, and nothing says why. */
export function refuseUnexplained(groups: readonly CheckedGroup[]): void {
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
