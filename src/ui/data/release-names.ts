import type { Dataset } from '../../releases/define/define-dataset.ts';

/** A release that a page shows. */
export interface ShownRelease {
  dataset: Dataset;
  release: string;
}

/** Releases as a letter about a page names them: "inspections 2026-11-06, scoring 2025-09-26". */
export const releaseNames = (releases: readonly { dataset: Pick<Dataset, 'name'>; release: string }[]): string =>
  releases.map(({ dataset, release }) => `${dataset.name} ${release}`).join(', ');
