import { asOf } from '../../store/city.ts';
import { part, type AreaPageView } from '../subject-view.ts';
import AreaIssue from './components/AreaIssue.astro';
import AreaList from './components/AreaList.astro';
import AreaTime from './components/AreaTime.astro';
import { areaState, areaTime, earlierRecordDay, isListed, listIsSample } from './query.ts';

/** What of an area is on the list, on its page. */
export const areaPageView: AreaPageView = {
  subject: 'red-black-list',
  answering: (locale, area) => {
    const state = areaState(area);
    const recordDay = state.issue ? earlierRecordDay() : null;
    const shown = { locale, area, state, recordDay, isListed: isListed(area) };
    return [part(AreaIssue, { ...shown, isSample: listIsSample(), asOf: asOf() })];
  },
  parts: (locale, area) => [
    part(AreaTime, { locale, area, counts: areaTime(area), isSample: listIsSample(), asOf: asOf() }),
    part(AreaList, { locale, openBefore: areaState(area).openBefore, isSample: listIsSample() }),
  ],
};
