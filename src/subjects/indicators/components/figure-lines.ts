import type { Locale } from '../../../core/locale.ts';
import type { FigureRow } from '../model/figure-rows.ts';
import type { IndicatorView } from '../model/indicators.ts';
import { translator } from '../words.ts';
import { figureWords } from './figure-words.ts';
import { targetWords } from './target-words.ts';

/** A source as a note below a table. */
export interface FigureNote {
  document: string;
  /** The document's own title, beside our translation of it; null = the line before is it. */
  original: string | null;
  link: string | null;
  remarks: string[];
}

/** A figure or a target as a line of a table. */
export interface FigureLine {
  id: string;
  /** Area and coverage of a figure, or what the target is: the head of the lines that share it. */
  group: string;
  period: string;
  value: string;
  certainty: string;
  /** Null = the table tells none. */
  vintage: string | null;
  note: FigureNote;
}

/** The lines of figures. */
export function figureLines(
  locale: Locale,
  { indicator }: IndicatorView,
  rows: readonly FigureRow[],
  hasVintage: boolean,
): FigureLine[] {
  const say = figureWords(locale);
  return rows.map(({ series, figure }) => ({
    id: figure.rowId,
    group: say.series(series),
    period: say.period(figure),
    value: say.value(figure, indicator.unit),
    certainty: say.certainty(figure),
    vintage: hasVintage ? say.vintage(figure.observation.vintage) : null,
    note: {
      document: say.document(figure),
      original: locale === 'en' ? figure.observation.document : null,
      link: figure.observation.link,
      remarks: say.remarks(figure),
    },
  }));
}

/** The lines of targets. */
export function targetLines(locale: Locale, { indicator, targets: all }: IndicatorView): FigureLine[] {
  const say = targetWords(locale, indicator.unit);
  const t = translator(locale);
  return all.map((one) => ({
    id: one.rowId,
    group: say.row(one),
    period: say.period(one),
    value: t('target.label', { value: say.value(one) }),
    certainty: say.certainty(one),
    vintage: null,
    note: {
      document: say.document(one),
      original: locale === 'en' ? one.target.document : null,
      link: one.target.link,
      remarks: say.notes(one),
    },
  }));
}
