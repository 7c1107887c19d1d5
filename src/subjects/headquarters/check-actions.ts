import type { ReleaseCheck } from '../../releases/check/release-check.ts';
import { headquartersProblem } from './rules.ts';

/** The rule of the special actions: a name is that of one action. */
export const checkActions: ReleaseCheck = ({ release, placeOf }) =>
  release.records.flatMap((record) => {
    const { named, count } = record.printed;
    return named === 'yes' && count && Number(count) !== 1
      ? [headquartersProblem('action-count', placeOf(record, 'count'), { count })]
      : [];
  });
