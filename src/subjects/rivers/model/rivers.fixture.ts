import type { ProjectFigure } from '../datasets/project-figures.ts';
import type { WaterwayLink } from '../datasets/waterway-links.ts';
import type { WaterwayProject } from '../datasets/waterway-projects.ts';
import type { Waterway } from '../datasets/waterways.ts';
import type { FigureRecord } from './comparison.ts';

const source = {
  document: '示例来源',
  document_en: 'Sample source',
  link: null,
  note_zh: null,
  note_en: null,
  certainty: 'certain',
} as const;

export const waterway = (id: string, position: number, more: Partial<Waterway> = {}): Waterway => ({
  ...{ id, position, name_zh: `${id}河`, name_en: `River ${id}`, kind: 'river', side: null, length_km: null },
  ...{ quality_zh: null, quality_en: null },
  ...source,
  ...more,
});

export const project = (id: string, more: Partial<WaterwayProject> = {}): WaterwayProject => ({
  ...{ id, name_zh: `${id}工程`, name_en: `Project ${id}`, full_name_zh: null, full_name_en: null },
  ...{ office_zh: null, office_en: null },
  ...source,
  ...more,
});

export const joined = (from: string, by: string, more: Partial<WaterwayLink> = {}): WaterwayLink => ({
  ...{ from, to: null, project: by, kind: 'joined-by-project' },
  ...source,
  ...more,
});

export const flow = (from: string, to: string): WaterwayLink => ({
  ...{ from, to, project: null, kind: 'flows-into' },
  ...source,
});

/** A figure of the project `works`, as a release has it. */
export function figure(
  measure: ProjectFigure['measure'],
  printed: string,
  more: Partial<ProjectFigure> = {},
): FigureRecord {
  const isDay = measure === 'opened';
  return {
    row: {
      ...{ id: `${measure}-${printed}`, project: 'works', measure },
      value: isDay ? null : Number(printed),
      bound: isDay ? null : 'exact',
      day: isDay ? printed : null,
      ...{ source_on: '2021-04-05', source_year: null, also_on: null },
      ...source,
      ...more,
    },
    printed: { value: isDay ? null : printed },
  };
}
