import { nameOf } from '../../i18n/name-of.ts';
import { part, type AreaPageView } from '../subject-view.ts';
import AreaTasks from './components/AreaTasks.astro';
import { assignmentsAreSample, hasTasks, newestSheet, openTasksOf } from './query.ts';

/** The open tasks of an area, on its page. */
export const areaPageView: AreaPageView = {
  subject: 'assignments',
  parts: (locale, area) => {
    const sheet = newestSheet();
    if (!sheet || !hasTasks(area.code)) return [];
    return [
      part(AreaTasks, {
        ...{
          locale,
          area: nameOf(locale, area),
          week: sheet.week,
          countedTo: sheet.countedTo,
          tasks: openTasksOf(area.code),
        },
        isSample: assignmentsAreSample(),
      }),
    ];
  },
};
