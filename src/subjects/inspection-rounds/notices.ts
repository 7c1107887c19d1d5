import type { LoadedCity } from '../../releases/state/load-city.ts';
import { newestState, type Notice } from '../../releases/state/notice.ts';
import { inspectionRounds } from './dataset.ts';

/** Rounds whose announced day has passed, and of which nobody has said what became of them. */
export function roundNotices({ datasets, asOf }: Pick<LoadedCity, 'datasets' | 'asOf'>): Notice[] {
  return [...newestState(datasets, inspectionRounds.name).values()].flatMap(({ key, printed }) => {
    const { state, change, planned_on: day, planned_to: to } = printed;
    const isAhead = (state === 'planned' || state === 'moved') && change !== 'withdrawn';
    const last = to ?? day;
    return isAhead && last && last < asOf
      ? [
          {
            entry: key,
            zh: `${key}：预告的日期 ${last} 已过，还没有写明后来怎样了。`,
            en: `${key}: the announced day ${last} has passed, and nothing says what became of the round.`,
          },
        ]
      : [];
  });
}
