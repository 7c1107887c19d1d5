import type { Figure, IndicatorView } from './indicators.ts';
import { isInUse } from './indicators.ts';
import { chapterGroups, type ClauseLine, type Scorecard } from './scorecard.ts';

/** A clause that asks for a figure which nobody has published for the city, with the edition that asks. */
export interface MissingFigure {
  line: ClauseLine;
  edition: Scorecard['edition'];
}

/** Every clause of every edition whose figure is missing, the edition in force first. */
export const missingFigures = (cards: readonly Scorecard[]): MissingFigure[] =>
  cards.flatMap(({ edition, lines }) =>
    lines.filter(({ result }) => result === 'no-figure').map((line) => ({ line, edition })),
  );

/** The figures whose source states no year, of indicators in use and of whatever area; the city's own come first. */
export const undatedFigures = (views: readonly IndicatorView[]): { view: IndicatorView; figure: Figure }[] =>
  views
    .filter(isInUse)
    .flatMap((view) =>
      view.series.flatMap(({ figures }) =>
        figures.filter(({ year }) => year === null).map((figure) => ({ view, figure })),
      ),
    );

/** Editions with clauses that nobody here has read. */
export const unreadEditions = (cards: readonly Scorecard[]): Scorecard[] =>
  cards.filter(({ unread }) => unread.length > 0);

/** How many chapters of each edition have a number, and no name here. */
export const numberedChapters = (cards: readonly Scorecard[]): { edition: Scorecard['edition']; count: number }[] =>
  cards
    .map((card) => ({ edition: card.edition, count: chapterGroups(card).filter(({ chapter }) => chapter).length }))
    .filter(({ count }) => count > 0);
