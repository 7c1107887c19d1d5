import { withNames } from '../../../core/formula.ts';
import type { Locale } from '../../../core/locale.ts';
import type { Words } from '../../../core/words.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { nameOf, type Named } from '../../../i18n/name-of.ts';
import { formatPeriod } from '../../../i18n/periods.ts';
import { describeColumns } from '../../../releases/define/define-dataset.ts';
import type { Unit } from '../../../releases/define/units.ts';
import { printAmount, printedUnit, shiftedAmount } from '../../../ui/data/print-amount.ts';
import { observations } from '../datasets/observations.ts';
import type { Threshold } from '../datasets/thresholds.ts';
import { certaintyOf, type Figure, type IndicatorView, type Series } from '../model/indicators.ts';
import type { HeldStandard } from '../model/outcomes.ts';
import type { AskedThreshold } from '../model/verdict.ts';
import { translator } from '../words.ts';

const labelsOf = (name: string): Record<string, Words> => {
  const column = describeColumns(observations).find((one) => one.name === name)?.column;
  return column?.kind === 'oneOf' ? column.labels : {};
};
const coverageLabels = labelsOf('coverage');
const vintageLabels = labelsOf('vintage');

/** A figure, a threshold or a series in the words of one language. */
export function figureWords(locale: Locale) {
  const t = translator(locale);

  const amount = (value: number, unit: Unit, decimals?: number): string => printAmount(locale, value, unit, decimals);

  /** What the standard asks, as a phrase: "at least 90 %". */
  const target = (threshold: Threshold): string => {
    const { target_value, unit, comparison, operator_inferred } = threshold;
    const words = locale === 'zh' ? threshold.target_text_zh : threshold.target_text_en;
    if (words === null && target_value === null) return t('target.yes');
    const value = words ?? (unit === null ? formatNumber(locale, target_value ?? 0) : amount(target_value ?? 0, unit));
    switch (comparison) {
      case 'ge':
      case 'gt':
      case 'le':
      case 'lt':
      case 'eq':
        // A sign by sense is no part of the words that the clause has.
        return t(
          words !== null && operator_inferred === 'yes' ? `target.by-sense.${comparison}` : `target.${comparison}`,
          {
            target: value,
          },
        );
      default:
        return words === null ? value : t('target.words', { target: words });
    }
  };

  /** The phrase with the clause's own proviso: "at most 5.6 ‰ (or falling continuously)". */
  const wholeTarget = (threshold: Threshold): string => {
    const note = locale === 'zh' ? threshold.note_zh : threshold.note_en;
    return note === null ? target(threshold) : t('target.withNote', { target: target(threshold), note });
  };

  /** The phrase with what a clause takes in place of its number, without its other notes. */
  const askedTarget = (threshold: Threshold): string =>
    threshold.instead !== null ? wholeTarget(threshold) : target(threshold);

  const document = ({ observation }: Figure): string =>
    locale === 'zh' ? observation.document : observation.document_en;

  const clause = (threshold: Threshold): string => (locale === 'zh' ? threshold.clause : threshold.clause_en);

  /** "2012 edition", and in the same breath that another replaced it. */
  const edition = ({ edition: name, replacedBy }: Pick<AskedThreshold, 'edition' | 'replacedBy'>): string =>
    replacedBy === null
      ? t('edition.name', { edition: name })
      : t('edition.replaced', { edition: name, newer: replacedBy });

  const period = ({ period: { start, end }, observation }: Figure): string => {
    const note = locale === 'zh' ? observation.period_note_zh : observation.period_note_en;
    return start === null && note !== null ? note : formatPeriod(locale, start, end);
  };

  /** A row that a derivation names, by its period. */
  const rowInWords = (key: string): string => {
    const [, , , start = '', end = ''] = key.split('|');
    return t('figure.ofPeriod', { period: formatPeriod(locale, start || null, end || null) });
  };

  const dated = (figure: Figure, unit: Unit): string => {
    const { coverage } = figure.observation;
    const slots = { value: amount(figure.value, unit, figure.decimals), period: period(figure) };
    return coverage === 'whole'
      ? t('clause.value', slots)
      : t('clause.valueOf', { ...slots, coverage: coverageLabels[coverage]?.[locale] ?? coverage });
  };

  return {
    amount,
    clause,
    edition,
    target,
    wholeTarget,
    askedTarget,
    standard: (threshold: AskedThreshold): string =>
      t('indicator.standardLine', {
        edition: edition(threshold),
        clause: clause(threshold),
        target: target(threshold),
      }),
    /** The same without a word of what replaced the edition: beside a line of a chart, which is no verdict. */
    plainStandard: (threshold: Threshold): string =>
      t('indicator.standardLine', {
        edition: edition({ ...threshold, replacedBy: null }),
        clause: clause(threshold),
        target: target(threshold),
      }),
    /** A number as it stands on an axis in `unitName`. */
    plotted: (value: number, unit: Unit): number => shiftedAmount(locale, value, unit),
    unitName: (unit: Unit): string => printedUnit(locale, unit),
    value: (figure: Figure, unit: Unit): string => amount(figure.value, unit, figure.decimals),
    area: (area: Named): string => nameOf(locale, area),
    indicator: ({ indicator }: IndicatorView): string => nameOf(locale, indicator),
    period,
    coverage: (coverage: string): string => coverageLabels[coverage]?.[locale] ?? coverage,
    vintage: (vintage: string): string => vintageLabels[vintage]?.[locale] ?? vintage,
    series: ({ area, coverage }: Pick<Series, 'area' | 'coverage'>): string => {
      const name = nameOf(locale, area);
      return coverage === 'whole'
        ? name
        : t('indicator.seriesName', { area: name, coverage: coverageLabels[coverage]?.[locale] ?? coverage });
    },
    certainty: (figure: Figure): string => t(`certainty.${certaintyOf(figure)}`),
    document,
    /** How a figure is known and by which source, in a sentence: "Seen in: a newspaper; year not stated." */
    seen: (figure: Figure): string => t(`seen.${certaintyOf(figure)}`, { document: document(figure) }),
    verdict: ({ threshold, outcome, today }: Omit<HeldStandard, 'hindrance'>, words = target): string => {
      const { edition: name, replacedBy } = threshold;
      const verdict = t(`verdict.${outcome}`, {
        edition: name,
        clause: clause(threshold),
        target: words(threshold),
      });
      return today === 'in-force' || replacedBy === null
        ? t('verdict.end', { verdict })
        : t(`verdict.${today}`, { verdict, newer: replacedBy });
    },
    /** A figure with its time and, where it is not of the whole area, what it covers. */
    dated,
    /** Figures of other areas in one line: "Henan Province: 67.3 % (2008, Cities); China: …". */
    besideList: (figures: readonly Figure[], unit: Unit): string =>
      figures
        .map((one) => t('clause.besideValue', { area: nameOf(locale, one.area), value: dated(one, unit) }))
        .join(t('source.separator')),
    /** What must be said beside a value: its derivation, revisions and notes. */
    remarks: (figure: Figure): string[] => {
      const { certainty, vintage, derivation } = figure.observation;
      const periodNote = locale === 'zh' ? figure.observation.period_note_zh : figure.observation.period_note_en;
      const note = locale === 'zh' ? figure.observation.note_zh : figure.observation.note_en;
      return [
        ...(certainty === 'certain' || derivation !== null ? [] : [t(`certainty.${certainty}`)]),
        ...(derivation === null ? [] : [t('figure.derivation', { derivation: withNames(derivation, rowInWords) })]),
        ...(vintage === 'preliminary' ? [t('figure.preliminary')] : []),
        ...figure.revisions.map(({ release, from }) => t('figure.revised', { release, from })),
        ...(periodNote === null || figure.period.start === null ? [] : [periodNote]),
        ...(note === null ? [] : [note]),
      ];
    },
  };
}
