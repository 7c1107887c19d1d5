/** The first of a list, and those that no cut can part from one another. */
export interface FairCut<One> {
  named: One[];
  /** The next in the list, all with one value: to be counted together, or none. */
  tied: One[];
}

/** More than this beyond `most` are counted and not named. */
const spare = 3;

/**
 * The first `most` of a list that is in order. Those that share the value of the last are named too; where they are too many,
 * none of them is, for whom of them a list names would be chance.
 */
export function cutAtTies<One>(list: readonly One[], valueOf: (one: One) => number, most: number): FairCut<One> {
  const last = list[most - 1];
  if (last === undefined) return { named: list.slice(0, most), tied: [] };
  const sharing = list.filter((one) => valueOf(one) === valueOf(last));
  const end = list.indexOf(last) + 1;
  const all = list.filter((one, at) => at < end || sharing.includes(one));
  if (all.length <= most + spare) return { named: all, tied: [] };
  return { named: all.filter((one) => !sharing.includes(one)), tied: sharing };
}
