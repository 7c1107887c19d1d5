import { expect, test } from 'vitest';
import { recordProblem } from '../src/texts/check/record-rules.ts';
import { overlayProblems, watchersOf } from './watch-city.ts';

test('the city is watched, and checked at each change, only where someone writes it', () => {
  const namesOf = (command: string) => watchersOf(command, '.').map(({ name }) => name);
  expect(namesOf('dev')).toEqual(['watch-city']);
  expect(namesOf('build')).toEqual([]);
});

test('a text that is being written is shown: what is still to be registered does not cover it', () => {
  const open = ['text-unregistered', 'text-changed', 'text-changed-early', 'correction-unfinished'] as const;
  const problems = [...open, 'corrected-text-unregistered', 'register-altered', 'version-changed'] as const;
  const covered = overlayProblems(problems.map((rule) => recordProblem(rule, { file: 'a.mdx' })));
  expect(covered.map(({ rule }) => rule)).toEqual(['register-altered', 'version-changed']);
});
