import type { Locale } from '../../../core/locale.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { formatMonth } from '../../../i18n/months.ts';
import { pageUrl } from '../../../i18n/urls.ts';
import type { HotlineRow } from '../dataset.ts';
import { coverageOf, type HotlineMonth, type Note } from '../model/hotline-months.ts';
import { translator } from '../words.ts';

/** The months of the hotline in the words of one language. */
export function monthWords(locale: Locale) {
  const t = translator(locale);
  const number = (value: number): string => formatNumber(locale, value);
  const month = ({ month: name }: Pick<HotlineMonth, 'month'>): string => formatMonth(locale, name);
  /** The same, and in one breath that its year is not printed. */
  const datedMonth = (one: HotlineMonth): string =>
    one.yearIsTaken ? t('hotline.monthLikely', { month: month(one) }) : month(one);
  const name = (row: HotlineRow): string => row[`name_${locale}`];
  const reason = (note: Note | null): string | null => note?.[locale] ?? note?.zh ?? note?.en ?? null;
  const href = (one: Pick<HotlineMonth, 'month'>, id: string): string => pageUrl(locale, `hotline/${one.month}#${id}`);

  /** What its accepted cases are the sum of, by name. */
  const sums = (one: HotlineMonth) =>
    one.sums.map(({ split, total, parts, note }) => ({
      title: t(`hotline.sumTitle.${split}`, { month: month(one) }),
      href: href(one, 'sums'),
      ...{ total, parts, reason: reason(note) },
    }));

  /** Its printed rates, by name. */
  const rates = (one: HotlineMonth) =>
    one.rates.map(({ measure, printed, part, whole, note }) => {
      const row = one.figures.get(measure);
      return {
        title: t('hotline.rateTitle', { month: month(one), rate: row ? name(row) : '' }),
        href: href(one, 'sums'),
        ...{ printed, part, whole, reason: reason(note) },
      };
    });

  const cases = (count: number): string => t('hotline.cases', { count: number(count), cases: count });

  /** How many of the months from the oldest to the newest are known; they come newest first. */
  const coverage = (months: readonly Pick<HotlineMonth, 'month'>[]): string => {
    const { known, span } = coverageOf(months);
    const [newest, oldest] = [months[0], months.at(-1)];
    if (known < 2 || !newest || !oldest) return t('hotline.coverage.one');
    const key = known === span ? 'hotline.coverage.whole' : 'hotline.coverage';
    return t(key, { from: month(oldest), to: month(newest), span, known });
  };

  return { t, number, month, datedMonth, name, reason, sums, rates, cases, coverage };
}
