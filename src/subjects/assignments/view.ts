import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { pageUrl } from '../../i18n/urls.ts';
import type { Card, Gap, SubjectView, SumGroup } from '../subject-view.ts';
import { sheetShare } from './components/sheet-share.ts';
import { sheetWords } from './components/sheet-words.ts';
import { sheetSum } from './model/sheet-sums.ts';
import { longOpen } from './model/sheets.ts';
import { assignmentsAreSample, everySheet, newestSheet, sheetsStandIn } from './query.ts';
import { tables } from './view-of-tables.ts';

function card(locale: Locale): Card | null {
  const sheet = newestSheet();
  if (!sheet) return null;
  const { t, week } = sheetWords(locale);
  return {
    figure: t('assign.card.figure', { open: sheet.open.length }),
    text: t('assign.card', { week: week(sheet.week), long: longOpen(sheet).length }),
    isSample: assignmentsAreSample(),
  };
}

function sums(locale: Locale): SumGroup[] {
  const { t, week } = sheetWords(locale);
  const all = everySheet().flatMap((sheet) => {
    const sum = sheetSum(sheet);
    const title = t('assign.sum', { week: week(sheet.week) });
    return sum ? [{ title, href: pageUrl(locale, `assignments/${sheet.week}#report`), ...sum }] : [];
  });
  return all.length === 0
    ? []
    : [
        {
          title: t('assign.sumGroup'),
          href: pageUrl(locale, 'assignments#counted'),
          sums: all,
          isSample: assignmentsAreSample(),
        },
      ];
}

/** Where samples are shown, the real sheets are missing. */
function gaps(locale: Locale): Gap[] {
  if (!sheetsStandIn()) return [];
  const { t } = sheetWords(locale);
  return [
    {
      ...{ id: 'sheets', kind: 'text', title: t('assign.gap.title'), text: t('assign.gap.text') },
      ...{ publisher: t('assign.gap.publisher'), since: null, href: pageUrl(locale, 'assignments'), isSample: false },
    },
  ];
}

export const view: SubjectView = {
  name: 'assignments',
  cards: { assignments: card },
  gaps,
  sums,
  shares: (locale) => {
    const share = (path: string, sheet: ReturnType<typeof everySheet>[number]) =>
      sheetShare(locale, site, path, sheet, assignmentsAreSample());
    const newest = newestSheet();
    return newest
      ? [share('assignments', newest), ...everySheet().map((sheet) => share(`assignments/${sheet.week}`, sheet))]
      : [];
  },
  tables,
};
