import type { ExplainedParts } from '../../core/adds-up.ts';
import type { Locale } from '../../core/locale.ts';
import { pageUrl } from '../../i18n/urls.ts';
import type { SumGroup } from '../subject-view.ts';
import { ageSum, openByArea, stateSum, weeksSum, weekSums } from './model/ledger-sums.ts';
import { ledgerBoard, wholeWall } from './query/board.ts';
import { hasLedger, ledgerIsSample } from './query/problems.ts';
import { ledgerWeeks, openByUnit } from './query/weeks.ts';
import { translator } from './words.ts';

/** Every total of the ledger's boards, and of the pages of its weeks; none of the pages of its problems has one. */
export function ledgerSums(locale: Locale): SumGroup[] {
  if (!hasLedger()) return [];
  const t = translator(locale);
  const [wall, board, weeks] = [wholeWall(), ledgerBoard(), ledgerWeeks()];
  const isSample = ledgerIsSample();
  const named = (title: string, path: string, sum: ExplainedParts) => ({ title, href: pageUrl(locale, path), ...sum });
  const weekly = (what: string, week: string, path: string, sum: ExplainedParts) =>
    named(t('ledgerSum.of', { what, week }), path, sum);
  const backlogs = board.backlogs.flatMap(({ areas }) => areas);
  const [newest] = weeks;
  const now = [
    named(t('ledgerSum.states'), 'ledger', stateSum(wall.total, wall.totals)),
    named(t('ledgerSum.weeks'), 'ledger', weeksSum(wall)),
    named(t('ledgerSum.ages'), 'ledger#ages', ageSum(board.ages)),
    named(t('ledgerSum.areas'), 'ledger#areas', openByArea(board.ages.total, backlogs)),
    ...(newest ? [named(t('ledgerSum.units'), 'ledger#units', openByUnit(newest))] : []),
  ];
  const [foundWeeks, reports, reportUnits] = [
    t('ledgerSum.foundWeeks'),
    t('ledgerSum.reports'),
    t('ledgerSum.reportUnits'),
  ];
  const group = (title: string, path: string, sums: SumGroup['sums']): SumGroup => ({
    ...{ title, href: pageUrl(locale, path), sums, isSample },
  });
  return [
    group(t('ledgerSum.now'), 'ledger', now),
    group(
      foundWeeks,
      'ledger',
      weekSums(wall).map((sum, at) => weekly(foundWeeks, wall.columns[at]?.week ?? '', 'ledger', sum)),
    ),
    group(
      reports,
      'ledger/weeks',
      weeks.map((one) => weekly(reports, one.week, `ledger/weeks/${one.week}`, stateSum(one.total, one.states))),
    ),
    group(
      reportUnits,
      'ledger/weeks',
      weeks.map((one) => weekly(reportUnits, one.week, `ledger/weeks/${one.week}`, openByUnit(one))),
    ),
  ];
}
