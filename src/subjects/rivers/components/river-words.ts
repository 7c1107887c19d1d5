import type { Locale } from '../../../core/locale.ts';
import { printedDecimals } from '../../../core/printed-decimals.ts';
import { formatDay, formatList, formatNumber } from '../../../i18n/format.ts';
import { nameOf } from '../../../i18n/name-of.ts';
import { formatPeriod } from '../../../i18n/periods.ts';
import { printAmount } from '../../../ui/data/print-amount.ts';
import type { ProjectFigure } from '../datasets/project-figures.ts';
import { isUnsettled, type ComparedProject, type Comparison, type GivenFigure } from '../model/comparison.ts';
import type { OfIndicator } from '../model/quoted-figures.ts';
import { translator } from '../words.ts';

/** What the page says of figures and their sources, in one language. */
export function riverWords(locale: Locale) {
  const t = translator(locale);

  /** An amount of a measure: the cost is counted in 100 million yuan, which English reads in billions. A whole number stays one. */
  const amount = (measure: Comparison['measure'], value: number, decimals?: number): string =>
    measure === 'length'
      ? t('rivers.length', { value: formatNumber(locale, value, decimals) })
      : printAmount(locale, value, 'hundred-million-yuan', decimals === 0 ? undefined : decimals);

  const given = ({ row, value, bound, printed }: GivenFigure): string =>
    t(`rivers.bound.${bound}`, {
      amount: amount(row.measure === 'cost' ? 'cost' : 'length', value, printedDecimals(printed)),
    });

  const values = ({ differing }: Comparison): string => formatList(locale, differing.map(given));

  const document = (row: Pick<ProjectFigure, 'document' | 'document_en'>): string =>
    locale === 'zh' ? row.document : row.document_en;

  /** "2017", "19 November 2018 and 27 September 2020". */
  const sourceDate = ({ source_on, source_year, also_on }: ProjectFigure): string => {
    if (source_on === null)
      return source_year === null ? t('period.notStated') : t('rivers.year', { year: source_year });
    return formatList(
      locale,
      [source_on, ...(also_on === null ? [] : [also_on])].map((day) => formatDay(locale, day)),
    );
  };

  /** How long a project is and what it cost, as far as sources agree. */
  const answer = ({ project, comparisons }: ComparedProject): string[] => {
    const [length, cost] = (['length', 'cost'] as const).map((name) =>
      comparisons.find(({ measure }) => measure === name),
    );
    const slots = {
      project: nameOf(locale, project),
      lengths: length ? values(length) : '',
      costs: cost ? values(cost) : '',
    };
    if (length && cost && isUnsettled(length) && isUnsettled(cost)) return [t('rivers.answer.both', slots)];
    return [
      ...(length ? [isUnsettled(length) ? t('rivers.answer.length', slots) : t('rivers.known.length', slots)] : []),
      ...(cost ? [isUnsettled(cost) ? t('rivers.answer.cost', slots) : t('rivers.known.cost', slots)] : []),
    ];
  };

  return {
    amount,
    given,
    values,
    document,
    sourceDate,
    answer,
    note: (row: { note_zh: string | null; note_en: string | null }): string | null => row[`note_${locale}`],
    /** A figure of an indicator with its unit. */
    value: ({ view, figure }: OfIndicator): string =>
      printAmount(locale, figure.value, view.indicator.unit, figure.decimals),
    period: ({ figure }: OfIndicator): string => formatPeriod(locale, figure.period.start, figure.period.end),
    indicator: ({ view }: OfIndicator): string => nameOf(locale, view.indicator),
  };
}
