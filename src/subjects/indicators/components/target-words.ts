import type { Locale } from '../../../core/locale.ts';
import { formatPeriod } from '../../../i18n/periods.ts';
import type { Unit } from '../../../releases/define/units.ts';
import type { TargetView } from '../model/targets.ts';
import { translator } from '../words.ts';
import { figureWords } from './figure-words.ts';

/** A target in the words of one language. */
export function targetWords(locale: Locale, unit: Unit) {
  const t = translator(locale);
  const say = figureWords(locale);
  const value = (one: TargetView): string => say.amount(one.value, unit, one.decimals);
  const period = (one: TargetView): string => formatPeriod(locale, one.period.start, one.period.end);
  const area = (one: TargetView): string => say.series({ area: one.area, coverage: one.target.coverage });
  return {
    value,
    period,
    row: (one: TargetView): string => t('target.row', { series: area(one) }),
    label: (one: TargetView): string => t('target.label', { value: value(one) }),
    answer: (one: TargetView): string =>
      t('target.answer', { area: area(one), period: period(one), value: value(one) }),
    certainty: ({ target }: TargetView): string => t(`certainty.${target.certainty}`),
    document: ({ target }: TargetView): string => (locale === 'zh' ? target.document : target.document_en),
    notes: ({ target }: TargetView): string[] => {
      const note = locale === 'zh' ? target.note_zh : target.note_en;
      return [t('target.note'), ...(note === null ? [] : [note])];
    },
  };
}
