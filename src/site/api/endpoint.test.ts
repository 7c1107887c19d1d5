import { describe, expect, test } from 'vitest';
import { answerPath, head, joinedProvenance, operationName } from './endpoint.ts';

const official = { provenance: 'official' } as const;
const sample = { provenance: 'sample' } as const;

describe('the head of an answer', () => {
  test('says what several things together are: official, sample, or both', () => {
    expect(joinedProvenance([official, official])).toBe('official');
    expect(joinedProvenance([sample])).toBe('sample');
    expect(joinedProvenance([official, sample])).toBe('mixed');
    expect(joinedProvenance([])).toBe('official');
  });

  test('has a notice wherever it holds sample data, and none elsewhere', () => {
    expect(head('datasets.json', 'official')).not.toHaveProperty('notice');
    expect(head('datasets.json', 'sample')).toMatchObject({ notice: { zh: expect.stringContaining('示例') } });
    expect(head('datasets.json', 'mixed')).toMatchObject({ notice: { en: expect.stringContaining('ample') } });
  });
});

test('an answer is found at its path with the values in place of the braces, in their order', () => {
  expect(answerPath({ path: 'datasets/{dataset}/rows/{page}.json' }, ['areas', '2'])).toBe(
    'datasets/areas/rows/2.json',
  );
  expect(answerPath({ path: 'areas.json' }, [])).toBe('areas.json');
});

test('an operation is called by its verb and its path', () => {
  expect(operationName('get', 'red-black-list/{issue}')).toBe('getRedBlackListIssue');
  expect(operationName('list', 'rankings')).toBe('listRankings');
});
