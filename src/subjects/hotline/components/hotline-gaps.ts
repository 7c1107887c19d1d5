import type { Locale } from '../../../core/locale.ts';
import { formatDay, formatNumber } from '../../../i18n/format.ts';
import { formatMonth } from '../../../i18n/months.ts';
import { pageUrl } from '../../../i18n/urls.ts';
import { coverageOf, type HotlineMonth } from '../model/hotline-months.ts';
import { monthWords } from './month-words.ts';

/** Something that is not known of the hotline, as the page of all gaps lists it. */
interface HotlineGap {
  id: string;
  kind: 'figure' | 'year' | 'definition';
  title: string;
  text: string;
  publisher: string;
  since: null;
  href: string;
  isSample: boolean;
}

/** What is not known of the hotline, computed from the months that are. */
export function hotlineGaps(
  locale: Locale,
  city: string,
  months: readonly HotlineMonth[],
  isSample: boolean,
): HotlineGap[] {
  const say = monthWords(locale);
  const { t } = say;
  const publisher = t('hotline.gap.publisher', { city });
  const common = { publisher, since: null, isSample };
  const at = ({ month }: HotlineMonth): string => pageUrl(locale, `hotline/${month}`);
  const [newest, oldest] = [months[0], months.at(-1)];
  if (!newest || !oldest) return [];
  const { known, span } = coverageOf(months);
  const [from, to] = [say.month(oldest), say.month(newest)];
  const absent: HotlineGap[] =
    span > known
      ? [
          {
            ...{ id: 'months', kind: 'figure', href: pageUrl(locale, 'hotline') },
            title: t('hotline.gap.months.title', { missing: span - known }),
            text: t('hotline.gap.months', { from, to, span, known }),
            ...common,
          },
        ]
      : [];
  const ofMonths = months.flatMap((one): HotlineGap[] => {
    const month = say.month(one);
    const gap = (id: string, kind: HotlineGap['kind'], title: string, text: string): HotlineGap => ({
      ...{ id: `${id}/${one.month}`, kind, title, text, href: at(one) },
      ...common,
    });
    const day = one.printedBeforeItsEnd;
    return [
      ...one.rates.flatMap((rate) => {
        const row = one.figures.get(rate.measure);
        if (rate.follows || !row) return [];
        const slots = { month, rate: say.name(row), printed: rate.printed, computed: rate.computed ?? '—' };
        const counts = { part: formatNumber(locale, rate.part), whole: formatNumber(locale, rate.whole) };
        const title = t('hotline.gap.rate.title', { month, rate: slots.rate });
        return [gap('rate', 'definition', title, t('hotline.gap.rate', { ...slots, ...counts }))];
      }),
      ...(one.categories.length === 0
        ? [gap('categories', 'figure', t('hotline.gap.categories.title', { month }), t('hotline.gap.categories'))]
        : []),
      ...(one.yearIsTaken
        ? [
            gap(
              'year',
              'year',
              t('hotline.gap.year.title', { month: formatMonth(locale, one.month) }),
              t('hotline.gap.year'),
            ),
          ]
        : []),
      ...(day === null
        ? []
        : [
            gap(
              'until',
              'definition',
              t('hotline.gap.until.title', { month }),
              t('hotline.gap.until', { day: formatDay(locale, day) }),
            ),
          ]),
    ];
  });
  return [...absent, ...ofMonths];
}
