import { expect, test } from 'vitest';
import { watchersOf } from './watch-city.ts';

test('the city is watched, and checked at each change, only where someone writes it', () => {
  const namesOf = (command: string) => watchersOf(command, '.').map(({ name }) => name);
  expect(namesOf('dev')).toEqual(['watch-city']);
  expect(namesOf('build')).toEqual([]);
});
