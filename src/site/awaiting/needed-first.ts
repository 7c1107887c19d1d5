import type { Words } from '../../core/words.ts';
import type { SubjectData } from '../../subjects/subject-data.ts';

/** The titles of the subjects that `subject` needs and that wait for their own releases too. */
export const neededFirst = (subjects: readonly SubjectData[], { needs = [] }: SubjectData): Words[] =>
  subjects.flatMap(({ awaits }) =>
    awaits && needs.includes(awaits.name) ? (awaits.navigation?.[0]?.title ?? []) : [],
  );
