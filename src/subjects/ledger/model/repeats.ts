import type { LedgerProblem } from '../dataset.ts';

type Placed = Pick<
  LedgerProblem,
  'area' | 'subdistrict_zh' | 'place_zh' | 'problem_class' | 'reopened' | 'found_on' | 'id'
>;

/** One class of problem, by how often it was there again at a place where it had been. */
export interface RepeatedClass<Problem extends Placed> {
  problemClass: Problem['problem_class'];
  /** Problems found again at the same place, and problems that came back. */
  returns: number;
  /** How many of how many places saw it return. */
  placesBack: number;
  places: number;
  /** The newest problem at the place where it returned most often, and how often there. */
  worst: { problem: Problem; returns: number } | null;
}

/** Classes that returned anywhere, most returns first. A problem whose place is no longer shown has no place to return to. */
export function repeatedClasses<Problem extends Placed>(problems: readonly Problem[]): RepeatedClass<Problem>[] {
  const placed = problems.filter(({ place_zh }) => Boolean(place_zh));
  return [...Map.groupBy(placed, ({ problem_class }) => problem_class)]
    .map(([problemClass, ofClass]): RepeatedClass<Problem> => {
      const places = [...Map.groupBy(ofClass, placeOf).values()].map((there) => ({
        returns: there.length - 1 + there.reduce((sum, { reopened }) => sum + reopened, 0),
        problem: there.reduce((newest, one) => (isNewer(one, newest) ? one : newest)),
      }));
      const back = places.filter(({ returns }) => returns > 0);
      return {
        problemClass,
        returns: back.reduce((sum, { returns }) => sum + returns, 0),
        placesBack: back.length,
        places: places.length,
        worst: back.reduce<RepeatedClass<Problem>['worst']>(
          (worst, one) => (worst === null || one.returns > worst.returns ? one : worst),
          null,
        ),
      };
    })
    .filter(({ returns }) => returns > 0)
    .sort((left, right) => right.returns - left.returns || (left.problemClass < right.problemClass ? -1 : 1));
}

const placeOf = ({ area, subdistrict_zh, place_zh }: Placed): string => `${area}|${subdistrict_zh ?? ''}|${place_zh}`;

const isNewer = (one: Placed, other: Placed): boolean =>
  one.found_on > other.found_on || (one.found_on === other.found_on && one.id > other.id);
