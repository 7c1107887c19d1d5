import type { Problem } from '../../releases/check/problem.ts';
import type { CheckedRelease, ReleaseCheck } from '../../releases/check/release-check.ts';
import type { RowRecord } from '../../releases/read/read-rows.ts';
import { compareReleases } from '../../releases/register/release-name.ts';
import { headquartersProblem } from './rules.ts';

/** The rules of the headquarters: a tree of posts, without people. */
export const checkHeadquarters: ReleaseCheck = (checked) => {
  const listed = new Map(checked.release.records.map((record) => [record.key, record]));
  return [
    ...checked.release.records.flatMap((record) => [
      ...findGoneParent(checked, record, listed),
      ...findBeyondCount(checked, record),
    ]),
    ...findCircles(checked, listed),
    ...findPeople(checked, ['name_zh', 'name_en', 'held_by_zh', 'held_by_en']),
  ];
};

/** The regular work is told without people, too. */
export const checkDuties: ReleaseCheck = (checked) => [
  ...findGoneBodies(checked),
  ...findPeople(checked, ['name_zh', 'name_en', 'text_zh', 'text_en']),
];

const newestOf = (rows: Listed | undefined): string =>
  [...(rows?.values() ?? [])].reduce(
    (newest, { release }) => (compareReleases(release, newest) > 0 ? release : newest),
    '',
  );

/** The table that is shown names bodies that are shown; what earlier releases named may have gone since. */
function findGoneBodies({ codes, dataset, release, placeOf }: CheckedRelease): Problem[] {
  if (compareReleases(release.entry.release, newestOf(codes.get(dataset.name))) < 0) return [];
  const bodies = codes.get('headquarters');
  const newest = newestOf(bodies);
  return release.records.flatMap((record) => {
    const found = record.printed['body'] ?? '';
    const body = bodies?.get(found);
    return body && body.release !== newest
      ? [headquartersProblem('body-gone', placeOf(record, 'body'), { found })]
      : [];
  });
}

type Listed = ReadonlyMap<string, RowRecord>;

/** A code that no release ever held is a rule of all data. */
function findGoneParent({ codes, dataset, placeOf }: CheckedRelease, record: RowRecord, listed: Listed): Problem[] {
  const found = record.printed['parent'] ?? '';
  const wasListed = codes.get(dataset.name)?.has(found) ?? false;
  return wasListed && !listed.has(found)
    ? [headquartersProblem('parent-gone', placeOf(record, 'parent'), { found })]
    : [];
}

function findBeyondCount({ placeOf }: CheckedRelease, record: RowRecord): Problem[] {
  const { count, named } = record.printed;
  return count && named && Number(named) > Number(count)
    ? [headquartersProblem('named-beyond-count', placeOf(record, 'named'), { named, count })]
    : [];
}

/** Each circle once, at the row of it that comes first. */
function findCircles({ placeOf }: CheckedRelease, listed: Listed): Problem[] {
  const told = new Set<string>();
  return [...listed.values()].flatMap((record) => {
    const circle = circleFrom(record, listed);
    if (circle.length === 0 || circle.some((key) => told.has(key))) return [];
    for (const key of circle) told.add(key);
    return [
      headquartersProblem('parent-circle', placeOf(record, 'parent'), { circle: [...circle, record.key].join(' → ') }),
    ];
  });
}

/** The way up from a row until it comes back to it; empty where it never does. */
function circleFrom(record: RowRecord, listed: Listed): string[] {
  const way = [record.key];
  for (;;) {
    const parent = listed.get(way.at(-1) ?? '')?.printed['parent'];
    if (!parent) return [];
    if (parent === record.key) return way;
    // It leads into a circle further up, which is told at a row of that one.
    if (way.includes(parent)) return [];
    way.push(parent);
  }
}

/** How people are addressed after or before their names; no post is called so. */
const addresses = /同志|先生|女士|\b(?:Mr|Mrs|Ms|Comrade)\b\.?/u;

function findPeople({ release, placeOf }: CheckedRelease, columns: readonly string[]): Problem[] {
  return release.records.flatMap((record) =>
    columns.flatMap((column) => {
      const found = addresses.exec(record.printed[column] ?? '')?.[0];
      return found ? [headquartersProblem('person-addressed', placeOf(record, column), { found })] : [];
    }),
  );
}
