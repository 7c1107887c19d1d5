import { languageTag, type Locale } from '../../../core/locale.ts';
import { madeOnce } from '../../../core/made-once.ts';
import { formatDay, formatDayOfMonth, formatList } from '../../../i18n/format.ts';
import { joinSentences } from '../../../i18n/join-sentences.ts';
import { nameOf } from '../../../i18n/name-of.ts';
import { removedWords } from '../../../ui/data/removed-words.ts';
import type { Area } from '../../areas/dataset.ts';
import { outcomes, type FoundTally } from '../model/found-tally.ts';
import { spanOfPeriod } from '../model/round-period.ts';
import type { Days, RoundView } from '../model/round-view.ts';
import { translator } from '../words.ts';

/** Texts of a round that are in both languages, as `<name>_zh` and `<name>_en`. */
type RoundText = 'inspected_by' | 'result' | 'note';

/** More areas than these are counted, not named. */
const mostNamed = 4;

/** Rounds in the words of one language, made once a language. */
export const roundSentences = madeOnce((locale: Locale) => {
  const t = translator(locale);

  /** "18–19 November 2026"; days of two months in full. */
  const days = ({ first, last }: Days): string => {
    if (first === last) return formatDay(locale, first);
    const isOneMonth = first.slice(0, 7) === last.slice(0, 7);
    if (!isOneMonth) return t('period.days', { from: formatDay(locale, first), to: formatDay(locale, last) });
    // The month stands at the side where the language has it.
    return locale === 'zh'
      ? t('round.days', { from: formatDay(locale, first), to: formatDayOfMonth(locale, last) })
      : t('round.days', { from: formatDayOfMonth(locale, first), to: formatDay(locale, last) });
  };

  const period = ({ kind, row }: Pick<RoundView, 'kind' | 'row'>): string => {
    const [year, number] = [row.period.slice(0, 4), Number(row.period.slice(6))];
    if (kind === 'yearly') return t('round.period.year', { year });
    if (kind === 'quarterly') return t('round.period.quarter', { year, quarter: number });
    const isAlone = spanOfPeriod(kind, row.period)?.first === undefined || number === 53;
    return isAlone
      ? t('round.period.week', { year, first: number })
      : t('round.period.fortnight', { year, first: number, second: number + 1 });
  };

  const areas = (inspected: readonly Area[], all: number): string => {
    if (inspected.length > mostNamed && inspected.length === all) return t('round.everywhere', { count: all });
    return inspected.length > mostNamed
      ? t('round.areas', { count: inspected.length })
      : formatList(
          locale,
          inspected.map((area) => nameOf(locale, area)),
        );
  };

  const title = (round: RoundView): string =>
    round.kind === 'unannounced'
      ? t('round.title.unannounced', { days: days(round.days) })
      : t(`round.title.${round.kind}`, { period: period(round) });

  const kind = ({ kind }: Pick<RoundView, 'kind'>): string => t(`round.kind.${kind}`);

  /** "4 fixed, 3 still open", without what there is none of. */
  const parts = (tally: FoundTally): string =>
    outcomes
      .filter((outcome) => tally[outcome] > 0)
      .map((outcome) => t('round.tally.part', { name: t(`round.tally.${outcome}`), count: tally[outcome] }))
      .join(t('round.tally.and'));

  /** How a round stands, in a sentence: when it is, or what it found. */
  const answer = (round: RoundView, tally: FoundTally | null, where: string): string => {
    const { places } = round.row;
    if (round.standing === 'withdrawn') return t('roundPage.withdrawn');
    if (round.standing === 'ahead') return t('roundPage.ahead', { days: days(round.days), areas: where });
    if (round.standing !== 'made') return t(`roundPage.${round.standing}`, { days: days(round.days) });
    return tally && places !== null
      ? t('roundPage.made', { areas: where, places, found: tally.total })
      : t('roundPage.madePlain', { areas: where });
  };

  return {
    t,
    days,
    period,
    areas,
    title,
    kind,
    parts,
    answer,
    standing: ({ standing }: Pick<RoundView, 'standing'>): string => t(`round.standing.${standing}`),
    /** A text, or what is in its place where it was removed; null = there is none. */
    text: (
      { row, redacted }: Pick<RoundView, 'row' | 'redacted'>,
      name: RoundText,
    ): { text: string; lang?: string } | null => {
      const said = row[`${name}_${locale}`];
      if (said) return { text: said };
      const removed = redacted[`${name}_${locale}`] ?? redacted[`${name}_zh`];
      if (removed) return { text: removedWords(locale, removed) };
      return row[`${name}_zh`] ? { text: row[`${name}_zh`] ?? '', lang: languageTag.zh } : null;
    },
    /** When the next public round is. */
    next: (round: RoundView | undefined, inspected: readonly Area[], all: number): string =>
      round
        ? t('round.next', {
            kind: kind(round),
            period: period(round),
            days: days(round.days),
            areas: areas(inspected, all),
          })
        : t('round.noNext'),
    /** What the last round found, and what became of it. */
    last: (
      round: RoundView,
      tally: FoundTally | null,
      inspected: readonly Area[],
      all: number,
      asOf: string,
    ): string => {
      const { places } = round.row;
      if (!tally || places === null) return t('roundPage.madePlain', { areas: areas(inspected, all) });
      const slots = {
        kind: kind(round),
        days: days(round.days),
        areas: areas(inspected, all),
        places,
        found: tally.total,
      };
      const now = t('round.tally.now', { day: formatDay(locale, asOf), parts: parts(tally) });
      return joinSentences(locale, [t('round.last', slots), ...(tally.total > 0 ? [now] : [])]);
    },
  };
});
