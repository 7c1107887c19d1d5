import { compareText } from '../../../core/compare-text.ts';
import { movedMonths } from '../model/action-progress.ts';
import { actions, reportedOn } from './actions.ts';

/** Every month in which an action moved on, with the day on which it was first reported; newest first. */
export const actionNews = () =>
  actions()
    .flatMap(({ id, named, goal, progress }) =>
      movedMonths(progress).map(({ month, done, rose }) => ({
        ...{ id, named, goal, month, done, rose },
        planned: progress.months.find((one) => one.month === month)?.planned ?? 0,
        published: reportedOn(id).get(month) ?? '',
      })),
    )
    .sort((one, other) => compareText(other.published, one.published));
