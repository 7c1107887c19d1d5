import type { Edition } from '../datasets/editions.ts';
import type { Threshold } from '../datasets/thresholds.ts';
import { comparedFigure, comparedKinds } from './compared-figures.ts';
import type { Figure, IndicatorView } from './indicators.ts';
import { askedBy, takesImprovement, todayOf, type AskedThreshold, type Today } from './verdict.ts';

/** In the order in which they are shown: what is not met is the news. */
export const clauseResults = ['not-met', 'met', 'cannot-judge', 'no-figure'] as const;
export type ClauseResult = (typeof clauseResults)[number];

/** Why a figure does not answer a clause: what the clause asks for, or what the figure is. */
export type Hindrance = 'in-place' | 'trend' | 'plan' | 'level' | 'in-words' | 'other-unit' | 'improvement';

export interface ClauseLine {
  threshold: AskedThreshold;
  result: ClauseResult;
  /** Null where a number can be held against the clause. */
  hindrance: Hindrance | null;
  /** The indicator that the clause asks for; null where no figure of it is known at all. */
  view: IndicatorView | null;
  /** The city's figure. */
  city: Figure | null;
  /** The newest figures of the province and the nation. */
  beside: Figure[];
  /** True where the source of the city's figure states no year. */
  isUndated: boolean;
  /** True where figures are shown under another name than the clause's: whether they are counted alike is not known. */
  isNamedOtherwise: boolean;
  today: Today;
}

export interface Scorecard {
  edition: Edition;
  /** In the order of the clauses. */
  lines: ClauseLine[];
  /** Numbers of clauses that lie among those known and that nobody here has read. */
  unread: number[];
  counts: Record<ClauseResult, number>;
  /** Met by a figure whose source states no year. */
  undated: number;
}

interface ScorecardSources {
  editions: readonly Edition[];
  thresholds: readonly Threshold[];
  views: readonly IndicatorView[];
}

/** What the city has to show for every known clause, edition by edition; the edition in force comes first. */
export function scorecards({ editions, thresholds, views }: ScorecardSources): Scorecard[] {
  const ordered = [...editions].sort(
    (one, other) =>
      Number(one.replaced_by !== null) - Number(other.replaced_by !== null) || (one.edition < other.edition ? 1 : -1),
  );
  return ordered.map((edition) => {
    const asked = thresholds.filter((one) => one.edition === edition.edition).map((one) => askedBy(one, editions));
    const lines = asked.sort(compareClauses).map((one) => clauseLine(one, views));
    const count = (result: ClauseResult) => lines.filter((line) => line.result === result).length;
    return {
      edition,
      lines,
      unread: unreadClauses(asked.map(({ clause_en }) => clause_en)),
      counts: {
        met: count('met'),
        'not-met': count('not-met'),
        'cannot-judge': count('cannot-judge'),
        'no-figure': count('no-figure'),
      },
      undated: lines.filter(({ result, isUndated }) => result === 'met' && isUndated).length,
    };
  });
}

function clauseLine(threshold: AskedThreshold, views: readonly IndicatorView[]): ClauseLine {
  const view = views.find(({ indicator }) => indicator.id === threshold.indicator) ?? null;
  const city = view?.headline ?? null;
  const hindrance = hindranceOf(threshold, view);
  const outcome = view?.verdicts.find((verdict) => verdict.threshold.id === threshold.id)?.outcome;
  const beside = view ? comparedKinds.flatMap((kind) => comparedFigure(view, kind) ?? []) : [];
  const isJudged = outcome === 'met' || outcome === 'not-met';
  return {
    threshold,
    result: isJudged ? outcome : resultWithoutVerdict(threshold, city),
    // A number that is reached needs no improvement, and one that got worse has none.
    hindrance: isJudged ? null : hindrance,
    view,
    city,
    beside,
    isUndated: city !== null && city.year === null,
    isNamedOtherwise:
      view !== null && view.indicator.name_zh !== threshold.name_zh && (city !== null || beside.length > 0),
    today: todayOf(threshold, view?.thresholds ?? []),
  };
}

/** What is to be in place is not told by a figure: that none is published says nothing of it. */
const resultWithoutVerdict = ({ comparison }: Threshold, city: Figure | null): ClauseResult =>
  city === null && comparison !== 'yes' ? 'no-figure' : 'cannot-judge';

function hindranceOf(threshold: Threshold, view: IndicatorView | null): Hindrance | null {
  switch (threshold.comparison) {
    case 'yes':
      return 'in-place';
    case 'trend':
    case 'plan':
    case 'level':
      return threshold.comparison;
    default:
  }
  if (threshold.target_value === null) return 'in-words';
  if (view && view.indicator.unit !== threshold.unit) return 'other-unit';
  return takesImprovement(threshold) ? 'improvement' : null;
}

const numbersIn = (clause: string): number[] => [...clause.matchAll(/\d+/g)].map(([digits]) => Number(digits));

/** By the numbers in them: `1`, `1(4)`, `2`, `3(10)`. */
export function compareClauses(one: Pick<Threshold, 'clause_en'>, other: Pick<Threshold, 'clause_en'>): number {
  const [left, right] = [numbersIn(one.clause_en), numbersIn(other.clause_en)];
  const index = left.findIndex((number, at) => number !== right[at]);
  if (index < 0) return left.length - right.length;
  return (left[index] ?? 0) - (right[index] ?? -1);
}

/** Where clauses are plainly numbered: the numbers up to the highest known that are not among them. */
export function unreadClauses(clauses: readonly string[]): number[] {
  if (clauses.some((clause) => !/^\d+$/.test(clause))) return [];
  const known = new Set(clauses.map(Number));
  return Array.from({ length: Math.max(0, ...known) }, (_, index) => index + 1).filter((number) => !known.has(number));
}

/** The clauses of one chapter. */
export interface ChapterGroup {
  /** Its number in both languages; null where no clause says its chapter. */
  chapter: { zh: string; en: string } | null;
  /** Its place among the chapters, from 1. */
  place: number;
  lines: ClauseLine[];
}

/** The clauses by chapter, in their order. */
export function chapterGroups({ lines }: Scorecard): ChapterGroup[] {
  const groups = Map.groupBy(lines, ({ threshold }) => threshold.chapter);
  return [...groups].map(([zh, members], index) => ({
    chapter: zh === null ? null : { zh, en: members[0]?.threshold.chapter_en ?? zh },
    place: index + 1,
    lines: members,
  }));
}

export const hasChapters = ({ lines }: Scorecard): boolean => lines.some(({ threshold }) => threshold.chapter !== null);

/** True where the sign of any comparison is by sense. */
export const hasInferredSigns = ({ lines }: Scorecard): boolean =>
  lines.some(({ threshold }) => threshold.operator_inferred === 'yes');

/** How many clauses a choice of chapter and result leaves; null = all. */
export interface Choice {
  place: number | null;
  result: ClauseResult | null;
  count: number;
}

/** Every choice of a chapter and a result, with what it leaves. */
export function choicesOf(card: Scorecard): Choice[] {
  const groups = [{ place: null, lines: card.lines }, ...chapterGroups(card).filter(({ chapter }) => chapter)];
  return groups.flatMap(({ place, lines }) =>
    [null, ...clauseResults].map((result) => ({
      place,
      result,
      count: lines.filter((line) => result === null || line.result === result).length,
    })),
  );
}

/** How many clauses of all editions there are, by result. */
export const totalsOf = (cards: readonly Scorecard[]) => {
  const sum = (of: (card: Scorecard) => number): number => cards.reduce((total, card) => total + of(card), 0);
  return {
    clauses: sum(({ lines }) => lines.length),
    met: sum(({ counts }) => counts.met),
    notMet: sum(({ counts }) => counts['not-met']),
    noFigure: sum(({ counts }) => counts['no-figure']),
    cannotJudge: sum(({ counts }) => counts['cannot-judge']),
    undated: sum(({ undated }) => undated),
  };
};

/** The edition to which every verdict belongs, where another replaced it of which nothing is known there. */
export function replacedEditionJudged(cards: readonly Scorecard[]): { edition: string; newer: string } | null {
  const judged = cards.flatMap(({ lines }) => lines.filter(({ result }) => result === 'met' || result === 'not-met'));
  const [first] = judged;
  if (!first?.threshold.replacedBy) return null;
  const { edition, replacedBy } = first.threshold;
  return judged.every(({ threshold, today }) => threshold.edition === edition && today === 'not-known')
    ? { edition, newer: replacedBy }
    : null;
}
