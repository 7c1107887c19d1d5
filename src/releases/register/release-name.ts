const pattern = /^(\d{4}-\d{2}-\d{2})(?:\.(\d+))?$/;

/** A release's place in time: `2022-05-24` is the first of its day, `.2` the second, `.10` after `.9`. */
function place(name: string): [day: string, count: number] | null {
  const match = pattern.exec(name);
  const [, day, count] = match ?? [];
  if (!day) return null;
  if (count === undefined) return [day, 1];
  return Number(count) >= 2 && !count.startsWith('0') ? [day, Number(count)] : null;
}

export const isReleaseName = (name: string): boolean => place(name) !== null;

/** Orders two release names in time. Names that are none sort by text. */
export function compareReleases(left: string, right: string): number {
  const [leftDay, leftCount] = place(left) ?? [left, 0];
  const [rightDay, rightCount] = place(right) ?? [right, 0];
  return leftDay === rightDay ? leftCount - rightCount : leftDay < rightDay ? -1 : 1;
}

/** The name of the next release registered on `day`. */
export function nextReleaseName(day: string, taken: readonly string[]): string {
  const counts = taken.map(place).flatMap((found) => (found && found[0] === day ? [found[1]] : []));
  return counts.length === 0 ? day : `${day}.${Math.max(...counts) + 1}`;
}

/** The newest of some releases; undefined where there are none. */
export const newestName = (releases: readonly string[]): string | undefined =>
  releases.reduce<string | undefined>(
    (newest, release) => (newest !== undefined && compareReleases(newest, release) >= 0 ? newest : release),
    undefined,
  );
