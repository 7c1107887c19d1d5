import { compareText } from '../../../core/compare-text.ts';
import type { ProjectFigure } from '../datasets/project-figures.ts';
import type { WaterwayProject } from '../datasets/waterway-projects.ts';

/** A figure as a record of a release: the row, and how the file printed it. */
export interface FigureRecord {
  row: ProjectFigure;
  printed: Record<string, string | null>;
}

/** A number that a source gives. */
export interface GivenFigure {
  row: ProjectFigure;
  value: number;
  bound: NonNullable<ProjectFigure['bound']>;
  /** As the file prints it: 37.5 has one decimal. */
  printed: string;
}

/** What the sources give for one measure, the oldest first, and the scale all are drawn on. */
export interface Comparison {
  measure: 'length' | 'cost';
  figures: GivenFigure[];
  /** Figures that differ, each once, the smallest first. */
  differing: GivenFigure[];
  /** The day by which a second source certainly gave another figure; null where no two dated sources differ. */
  differsSince: string | null;
  /** The end of the scale, which begins at zero. */
  top: number;
}

/** What each source says of a project. */
export interface ComparedProject {
  project: WaterwayProject;
  comparisons: Comparison[];
  /** Days of opening, the oldest source first. */
  openings: { row: ProjectFigure; day: string }[];
  /** Every row in the order of its sources. */
  rows: ProjectFigure[];
}

/** The date of a source, to be sorted by: a year comes before its days. */
const dateOf = ({ source_on, source_year }: ProjectFigure): string => source_on ?? source_year ?? '';

export function compareProject(project: WaterwayProject, records: readonly FigureRecord[]): ComparedProject {
  const mine = records
    .filter(({ row }) => row.project === project.id)
    .sort((one, other) => compareText(dateOf(one.row), dateOf(other.row)));
  return {
    project,
    comparisons: (['length', 'cost'] as const).flatMap((measure) => compareMeasure(measure, mine)),
    openings: mine.flatMap(({ row }) => (row.measure === 'opened' && row.day !== null ? [{ row, day: row.day }] : [])),
    rows: mine.map(({ row }) => row),
  };
}

function compareMeasure(measure: Comparison['measure'], records: readonly FigureRecord[]): Comparison[] {
  const figures = records.flatMap(({ row, printed }): GivenFigure[] =>
    row.measure === measure && row.value !== null && row.bound !== null
      ? [{ row, value: row.value, bound: row.bound, printed: printed['value'] ?? '' }]
      : [],
  );
  if (figures.length === 0) return [];
  const differing = figures
    .filter((figure, index) => !figures.slice(0, index).some((one) => isSame(one, figure)))
    .sort((one, other) => one.value - other.value);
  const top = scaleTop(Math.max(...figures.map(({ value }) => value)));
  return [{ measure, figures, differing, differsSince: differsSince(figures), top }];
}

const isSame = (one: GivenFigure, other: GivenFigure): boolean =>
  one.value === other.value && one.bound === other.bound;

/** When a figure had certainly been given: of two sources that are noted together the later day, of a year its last one. */
const givenBy = ({ source_on, source_year, also_on }: ProjectFigure): string | null =>
  also_on ?? source_on ?? (source_year === null ? null : `${source_year}-12-31`);

function differsSince(figures: readonly GivenFigure[]): string | null {
  const dated = figures
    .flatMap((figure) => {
      const day = givenBy(figure.row);
      return day === null ? [] : [{ figure, day }];
    })
    .sort((one, other) => compareText(one.day, other.day));
  const [first] = dated;
  return dated.find(({ figure }) => first && !isSame(first.figure, figure))?.day ?? null;
}

/** True where sources do not give the same. */
export const isUnsettled = ({ differing }: Comparison): boolean => differing.length > 1;

/** The measures on which sources differ: what is settled is said, and needs no picture. */
export const unsettledOf = ({ comparisons }: Pick<ComparedProject, 'comparisons'>): Comparison[] =>
  comparisons.filter(isUnsettled);

/** The first round number above `most`: 1, 2, 3, 4, 5, 6 or 8 and zeros. */
export function scaleTop(most: number): number {
  if (most <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  // Without the last digits of binary fractions: 6 × 0.1 is 0.6.
  const tops = [1, 2, 3, 4, 5, 6, 8, 10].map((step) => Number((step * power).toPrecision(6)));
  return tops.find((top) => top >= most) ?? most;
}
