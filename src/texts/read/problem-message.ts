import { problemText, type Problem } from '../../releases/check/problem.ts';

/** Problems as one message, where the language of whoever reads it is not known. */
export const inBothLanguages = (problems: readonly Problem[]): string =>
  problems.flatMap((one) => [problemText(one, 'zh'), problemText(one, 'en')]).join('\n');
