import type { ProjectFigure } from '../datasets/project-figures.ts';

/** One source, with all that it says of a project. */
export interface FigureSource {
  source: ProjectFigure;
  rows: ProjectFigure[];
}

/** What two rows share where they are of one source and are known in the same way. */
const shared = ['document', 'source_on', 'source_year', 'also_on', 'certainty', 'link', 'note_zh', 'note_en'] as const;

/** The rows by source, in their order. */
export function groupBySource(rows: readonly ProjectFigure[]): FigureSource[] {
  const groups = Map.groupBy(rows, (row) => shared.map((column) => row[column] ?? '').join('|'));
  return [...groups.values()].flatMap((those) => {
    const [source] = those;
    return source ? [{ source, rows: those }] : [];
  });
}
