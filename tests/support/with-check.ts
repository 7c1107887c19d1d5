import type { Dataset } from '../../src/releases/define/define-dataset.ts';
import type { SubjectData } from '../../src/subjects/subject-data.ts';

/** A dataset with the check of its own rules, as its subject hands it to a city. Throws where the subject has no such dataset. */
export function withCheck<D extends Dataset>({ name, datasets }: SubjectData, dataset: D): D {
  const check = datasets.find((one) => one.name === dataset.name)?.check;
  if (!check) throw new Error(`${name} hands in no check for ${dataset.name}.`);
  return { ...dataset, check };
}

/** The same as a demonstration publishes it: its rows are invented. */
export const sampleWithCheck = <D extends Dataset>(subject: SubjectData, dataset: D): D => ({
  ...withCheck(subject, dataset),
  provenance: 'sample',
});
