import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { formatMonth } from '../../i18n/months.ts';
import { pageUrl } from '../../i18n/urls.ts';
import type { Card, SubjectView, SumGroup } from '../subject-view.ts';
import { reportsShare } from './components/reports-share.ts';
import { reportMonths, reportsAreSample } from './query.ts';
import { tables } from './view-of-tables.ts';
import { translator } from './words.ts';

function card(locale: Locale): Card | null {
  const [newest] = reportMonths();
  if (!newest) return null;
  const t = translator(locale);
  const { received, valid } = newest.row;
  return {
    figure: t('reports.card.figure', { received }),
    text: t('reports.card', { month: formatMonth(locale, newest.month), received, valid }),
    isSample: reportsAreSample(),
  };
}

function sums(locale: Locale): SumGroup[] {
  const months = reportMonths();
  if (months.length === 0) return [];
  const t = translator(locale);
  return [
    {
      title: t('reports.sumGroup'),
      href: pageUrl(locale, 'report/figures#sums'),
      sums: months.flatMap(({ month, sums }) =>
        (['received', 'categories'] as const).map((name) => ({
          title: t(`reports.sum.${name}`, { month: formatMonth(locale, month) }),
          href: pageUrl(locale, `report/figures#${month}`),
          ...sums[name],
        })),
      ),
      isSample: reportsAreSample(),
    },
  ];
}

export const view: SubjectView = {
  name: 'reports',
  cards: { 'report/figures': card },
  sums,
  shares: (locale) => {
    const [newest] = reportMonths();
    return newest ? [reportsShare(locale, site, newest, reportsAreSample())] : [];
  },
  tables,
};
