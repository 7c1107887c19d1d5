import type { Edition } from '../datasets/editions.ts';
import type { Threshold } from '../datasets/thresholds.ts';
import { comparedFigure, comparedKinds } from './compared-figures.ts';
import type { Figure, IndicatorView } from './indicators.ts';
import {
  askedBy,
  compareEditions,
  isJudged,
  todayOf,
  unansweredBy,
  type AskedThreshold,
  type Hindrance,
  type Result,
  type Today,
} from './verdict.ts';

/** In the order in which they are shown: what is not met is the news. */
export const clauseResults = ['not-met', 'met', 'cannot-judge', 'no-figure'] as const satisfies readonly Result[];

export interface ClauseLine {
  threshold: AskedThreshold;
  result: Result;
  /** Null where a number can be held against the clause. */
  hindrance: Hindrance | null;
  /** The indicator that the clause asks for; null where no figure of it is known at all. */
  view: IndicatorView | null;
  /** The other indicators that it covers. */
  also: IndicatorView[];
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
  counts: Record<Result, number>;
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
      Number(one.replaced_by !== null) - Number(other.replaced_by !== null) ||
      compareEditions(other.edition, one.edition),
  );
  return ordered.map((edition) => {
    const asked = thresholds.filter((one) => one.edition === edition.edition).map((one) => askedBy(one, editions));
    const lines = asked.sort(compareClauses).map((one) => clauseLine(one, views));
    const count = (result: Result) => lines.filter((line) => line.result === result).length;
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
  const verdict = view?.verdicts.find((one) => one.threshold.id === threshold.id) ?? null;
  const beside = view ? comparedKinds.flatMap((kind) => comparedFigure(view, kind) ?? []) : [];
  return {
    threshold,
    // That nothing is known of the city is told first, whatever the clause asks for.
    result: verdict?.outcome ?? 'no-figure',
    hindrance: verdict ? verdict.hindrance : unansweredBy(threshold, view?.indicator.unit ?? null),
    view,
    also: views.filter(({ indicator }) => threshold.also?.includes(indicator.id)),
    city,
    beside,
    isUndated: city !== null && city.year === null,
    isNamedOtherwise:
      view !== null && view.indicator.name_zh !== threshold.name_zh && (city !== null || beside.length > 0),
    today: todayOf(threshold, view?.thresholds ?? []),
  };
}

const numbersIn = (clause: string): number[] => [...clause.matchAll(/\d+/g)].map(([digits]) => Number(digits));

/** By the numbers in them: `1`, `1(4)`, `2`, `3(10)`. */
export function compareClauses(one: Pick<Threshold, 'clause_en'>, other: Pick<Threshold, 'clause_en'>): number {
  const [left, right] = [numbersIn(one.clause_en), numbersIn(other.clause_en)];
  const index = left.findIndex((number, at) => number !== right[at]);
  if (index < 0) return left.length - right.length;
  return (left[index] ?? 0) - (right[index] ?? -1);
}

/** No standard has more clauses: a higher number is a slip. */
export const highestClause = 999;

/** Where clauses are plainly numbered: the numbers up to the highest known that are not among them. */
export function unreadClauses(clauses: readonly string[]): number[] {
  if (clauses.some((clause) => !/^\d+$/.test(clause))) return [];
  const known = new Set(clauses.map(Number));
  const highest = Math.max(0, ...known);
  // The rule of the clauses refuses it, too; a page of millions of numbers would never be made.
  if (highest > highestClause) return [];
  return Array.from({ length: highest }, (_, index) => index + 1).filter((number) => !known.has(number));
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

/** As many chapters as the sheet has rules to choose by; an edition with more is chosen by result alone. */
export const mostChapters = 10;

/** The chapters that can be chosen. */
export function chaptersToChoose(card: Scorecard): ChapterGroup[] {
  const numbered = chapterGroups(card).filter(({ chapter }) => chapter !== null);
  return numbered.length > mostChapters ? [] : numbered;
}

/** How many clauses a choice of chapter and result leaves; null = all. */
export interface Choice {
  place: number | null;
  result: Result | null;
  count: number;
}

/** Every choice of a chapter and a result, with what it leaves. */
export function choicesOf(card: Scorecard): Choice[] {
  const groups = [{ place: null, lines: card.lines }, ...chaptersToChoose(card)];
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

/** The clauses of all editions with a verdict. */
export const judgedLines = (cards: readonly Scorecard[]): ClauseLine[] =>
  cards.flatMap(({ lines }) => lines.filter(({ result }) => isJudged(result)));
