import { newestRelease } from '../../store/city.ts';
import { part, type AreaPageView } from '../subject-view.ts';
import AreaRanks from './components/AreaRanks.astro';
import AreaWhy from './components/AreaWhy.astro';
import { inspections } from './datasets/inspections.ts';
import { whyOfArea } from './query/area-why.ts';
import { rankGroupOf, rankingsAreSample, rankLineOf, ranksOfArea } from './query/rankings.ts';

/** The ranks of an area and why its total moved, on its page. */
export const areaPageView: AreaPageView = {
  subject: 'rankings',
  answering: (locale, area) => {
    const why = part(AreaWhy, { locale, why: whyOfArea(area), isSample: rankingsAreSample() });
    const [newest] = ranksOfArea(area);
    if (!newest) return [why];
    const series = { ranks: rankLineOf(area, newest.group), group: rankGroupOf(area, newest.group), own: area.code };
    const dataset = { dataset: inspections.title[locale], release: newestRelease(inspections) };
    return [why, part(AreaRanks, { locale, ...series, ...dataset, isSample: rankingsAreSample() })];
  },
  parts: () => [],
};
