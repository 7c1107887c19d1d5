import type { Locale } from '../../../core/locale.ts';
import { formatList } from '../../../i18n/format.ts';
import { nameOf, type Named } from '../../../i18n/name-of.ts';
import { removedWords } from '../../../ui/data/removed-words.ts';
import { scoreComponents } from '../datasets/score-components.ts';
import type { AdjustmentPoints, ComponentScore, Shortfall } from '../model/area-scores.ts';
import type { MovedArea } from '../model/corrected-editions.ts';
import type { CorrectedRank } from '../model/first-published.ts';
import { placeKind } from '../model/places.ts';
import type { ExplainedChange, PartGain, ScorePart } from '../model/rank-change.ts';
import type { RankingGroup } from '../model/ranking-areas.ts';
import type { RankingTile } from '../model/ranking-tiles.ts';
import { leadersOf, type GroupRanking, type RankShift } from '../model/ranking.ts';
import type { ScoreStep } from '../model/score-steps.ts';
import { translator } from '../words.ts';

/** A change as it is shown: an arrow for the eye, words for everybody. */
export interface ShiftWords {
  look: 'up' | 'down' | 'same' | 'other';
  /** '' where the words alone say it. */
  mark: string;
  words: string;
  /** Change of the total, signed; null where nothing is compared. */
  points: string | null;
}

/** Where a rank moved. */
export const directionOf = ({ from, to }: Pick<ExplainedChange, 'from' | 'to'>) => (to < from ? 'up' : 'down');

/** A ranking in the words of one language. */
export function rankingWords(locale: Locale) {
  const t = translator(locale);

  const area = (one: Named): string => nameOf(locale, one);
  const areas = (those: readonly Named[]): string => formatList(locale, those.map(area));
  const component = (name: ComponentScore['component']): string => scoreComponents[name][locale];

  const scorePart = (name: ScorePart): string =>
    name === 'adjustments' ? t('ranking.part.adjustments') : component(name);

  const stepPart = (name: ScoreStep['part']): string =>
    name === 'rounding' ? t('area.why.rounding') : scorePart(name);

  /** With its sign, a true minus: "+1.20", "−0.40", "0.00". */
  const signed = (points: string): string => {
    if (points.startsWith('-')) return points.replace('-', '\u2212');
    return /[1-9]/.test(points) ? `+${points}` : points;
  };

  const part = ({ part: name, points, average, lapsed }: PartGain): string =>
    lapsed
      ? t(`ranking.part.${lapsed.kind}Lapsed`, { points: lapsed.points, average: signed(average) })
      : t('ranking.part', {
          part: scorePart(name),
          points: signed(points),
          average: signed(average),
        });

  return {
    area,
    areas,
    component,
    scorePart,
    stepPart,
    signed,
    /** "91.20 × 60% = 54.72"; what is not ranked brings no points. */
    points: ({ score, weight, points }: ComponentScore, isRanked: boolean): string => {
      if (score === null || points === null) return t('ranking.noScore');
      return isRanked ? t('ranking.component', { score, weight, points }) : t('ranking.unweighted', { score, weight });
    },
    /** Why points were given or taken, or on what basis; or what is in its place where it was removed. */
    reasonOrBasis: (adjustment: AdjustmentPoints, what: 'reason' | 'basis'): string => {
      const removed = adjustment.redacted?.[`${what}_${locale}`];
      return removed ? removedWords(locale, removed) : adjustment[what][locale];
    },
    /** Where one area stood in its newest month. */
    lastPlacing: (one: Named, placing: { rank: number | null } | null, month: string, size: number): string => {
      const rank = placing?.rank ?? null;
      const key = { only: 'ranking.lastOnly', ranked: 'ranking.lastRank', unranked: 'ranking.lastUnranked' } as const;
      return t(key[placeKind(rank, size)], { area: area(one), month, rank: rank ?? '', size });
    },
    group: (group: RankingGroup): string => t(`ranking.group.${group}`),

    /** The square of an area as a sentence, for a reader who does not see it. */
    tile: ({ area: one, group, size, standing }: RankingTile, month: string): string =>
      standing === null
        ? t('ranking.tileUnranked', { area: area(one), month })
        : t(`ranking.${standing.isTied ? 'tileTied' : 'tile'}.${group}`, {
            ...{ area: area(one), size, rank: standing.rank, total: standing.total },
          }),
    /** What is written on it. */
    tileRank: ({ standing }: RankingTile): string =>
      standing === null
        ? t('tile.shade.none')
        : t(standing.isTied ? 'tile.tied' : 'tile.rank', { rank: standing.rank }),

    shift: (shift: RankShift): ShiftWords | null => {
      if (shift.kind === 'first-month') return null;
      if (shift.kind !== 'compared')
        return { look: 'other', mark: '', words: t(`ranking.shift.${shift.kind}`), points: null };
      const { places, isOwn, before } = shift;
      const points = t('ranking.points', { points: signed(shift.points) });
      if (!isOwn && places !== 0)
        return { look: 'other', mark: '', words: t('ranking.shift.displaced', { rank: before.rank }), points };
      const look = places > 0 ? 'up' : places < 0 ? 'down' : 'same';
      const size = Math.abs(places);
      const mark = { up: `\u25b2\u00a0${size}`, down: `\u25bc\u00a0${size}`, same: '\u2013' }[look];
      return { look, mark, words: t(`ranking.shift.${look}`, { places: size }), points };
    },

    shortfall: ({ kind, component: name, checks, minimumChecks: minimum }: Shortfall): string =>
      kind === 'no-score'
        ? t('ranking.short.no-score', { component: component(name) })
        : t(`ranking.short.${name}`, { checks, minimum }),

    corrected: (one: Named, { firstRank, first, corrected }: CorrectedRank): string => {
      const slots = { area: area(one), first: first.release, release: corrected.release };
      return firstRank === null
        ? t('ranking.correctedUnranked', slots)
        : t('ranking.correctedRank', { ...slots, rank: firstRank });
    },

    /** An area's place before and after a correction, as one sentence. */
    moved: ({ area: one, from, to }: MovedArea): string => {
      const place = (at: MovedArea['from']): string =>
        at ? t('ranking.place', { rank: at.rank, total: at.total }) : t('ranking.noPlace');
      return t('ranking.moved', { area: area(one), from: place(from), to: place(to) });
    },

    /** Why a rank changed, as one sentence. */
    cause: ({ area: one, from, to, cause }: ExplainedChange): string => {
      const parts = cause.kind === 'parts' ? formatList(locale, cause.parts.map(part)) : '';
      return t(`ranking.cause.${directionOf({ from, to })}.${cause.kind}`, { area: area(one), from, to, parts });
    },

    /** The same in a few words, beside the rank and its change. */
    reason: ({ from, to, cause }: ExplainedChange): string =>
      cause.kind === 'parts'
        ? formatList(locale, cause.parts.map(part))
        : t(`ranking.reason.${directionOf({ from, to })}.${cause.kind}`),

    /** Who leads a group, as one line. */
    answer: ({ group, ranked }: GroupRanking): string => {
      const first = leadersOf({ ranked });
      const [leader, only] = [first[0], ranked[0]];
      if (!only) return t(`ranking.answerNone.${group}`);
      if (!leader) return t(`ranking.answerOnly.${group}`, { area: area(only.area), total: only.total });
      const slots = { areas: areas(first.map((one) => one.area)), total: leader.total };
      return first.length > 1 ? t(`ranking.answerTied.${group}`, slots) : t(`ranking.answer.${group}`, slots);
    },
  };
}
