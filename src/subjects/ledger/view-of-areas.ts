import type { Locale } from '../../core/locale.ts';
import type { Area } from '../areas/dataset.ts';
import type { AreaAnswer, AreaColumn, AreaFigure, AreaView } from '../subject-view.ts';
import { openIn } from './model/state-counts.ts';
import { areaLedger } from './query/area-ledger.ts';
import { wallOf } from './query/board.ts';
import { hasLedger, ledgerIsSample, ledgerReleases, problemsOfArea } from './query/problems.ts';
import { translator } from './words/board.ts';

const countsOf = ({ code }: Area) => {
  const { totals, total } = wallOf(code);
  return { total, open: openIn(totals), overdue: totals.overdue };
};

function answers(locale: Locale, area: Area): AreaAnswer[] {
  if (countsOf(area).total === 0) return [];
  const t = translator(locale);
  const { open, overdue, closing } = areaLedger(area.code);
  const { medianDays: days, events, cases } = closing;
  const half = days === null ? '' : t('area.answer.half', { days, count: days, events, cases });
  return [{ text: t('area.answer', { open, overdue }) + half, href: '#ledger', isSample: ledgerIsSample() }];
}

function share(locale: Locale, area: Area): AreaFigure[] {
  const { total, open, overdue } = countsOf(area);
  const t = translator(locale);
  return total === 0
    ? []
    : [{ value: t('area.share.value', { open }), label: t('area.share.label', { overdue }), isGrave: overdue > 0 }];
}

function columns(locale: Locale): AreaColumn[] {
  const t = translator(locale);
  const cell = (area: Area): string => {
    const { total, open, overdue } = countsOf(area);
    return total === 0 ? '—' : t('wall.column.value', { open, overdue });
  };
  return [{ title: t('wall.column.open'), isNumber: true, cell }];
}

/** What the ledger knows of areas. */
export const areaView: AreaView = {
  subject: 'ledger',
  knows: ({ code }) => problemsOfArea(code).length > 0,
  isSample: ledgerIsSample,
  releases: () => (hasLedger() ? ledgerReleases() : []),
  topic: (locale) => ({ page: translator(locale)('wall.topic.page') }),
  answers,
  share,
  columns,
  countOpen: (area) => countsOf(area).open,
};
