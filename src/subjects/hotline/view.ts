import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { pageUrl } from '../../i18n/urls.ts';
import type { Card, SubjectView, SumGroup } from '../subject-view.ts';
import { hotlineGaps } from './components/hotline-gaps.ts';
import { hotlineShare } from './components/hotline-share.ts';
import { monthWords } from './components/month-words.ts';
import { coverageOf } from './model/hotline-months.ts';
import { hotlineIsSample, hotlineMonths } from './query.ts';
import { tables } from './view-of-tables.ts';

function card(locale: Locale): Card | null {
  const months = hotlineMonths();
  const [newest] = months;
  const accepted = newest?.figures.get('accepted');
  if (!newest || !accepted) return null;
  const { t, cases, month, datedMonth } = monthWords(locale);
  return {
    figure: t('hotline.card.figure', { month: month(newest), cases: cases(accepted.value) }),
    text: t('hotline.card', { month: datedMonth(newest), ...coverageOf(months) }),
    isSample: hotlineIsSample(),
  };
}

function sums(locale: Locale): SumGroup[] {
  const months = hotlineMonths();
  const say = monthWords(locale);
  return months.length === 0
    ? []
    : [
        {
          title: say.t('hotline.sumGroup'),
          href: pageUrl(locale, 'hotline#sums'),
          sums: months.flatMap(say.sums),
          rates: months.flatMap(say.rates),
          isSample: hotlineIsSample(),
        },
      ];
}

export const view: SubjectView = {
  name: 'hotline',
  cards: { hotline: card },
  sums,
  gaps: (locale) => hotlineGaps(locale, site.city.name[locale], hotlineMonths(), hotlineIsSample()),
  shares: (locale) => {
    const months = hotlineMonths();
    const [newest] = months;
    const share = (path: string, month: (typeof months)[number]) =>
      hotlineShare(locale, site, path, month, hotlineIsSample());
    return newest ? [share('hotline', newest), ...months.map((one) => share(`hotline/${one.month}`, one))] : [];
  },
  tables,
};
