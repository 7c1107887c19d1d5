import type { PlainSentence } from '../../subjects/subject-view.ts';

/** What is real first, then what is sample data: so that one sentence between them says so, for the eye and aloud. */
export const realFirst = (sentences: readonly PlainSentence[]): { real: PlainSentence[]; sample: PlainSentence[] } => ({
  real: sentences.filter(({ isSample }) => !isSample),
  sample: sentences.filter(({ isSample }) => isSample),
});
