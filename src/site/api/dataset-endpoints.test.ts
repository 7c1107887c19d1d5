import { expect, test } from 'vitest';
import { answerJson } from './answer-json.ts';
import { datasetEndpoints } from './dataset-endpoints.ts';

test('the pages of a dataset’s rows are all of its rows, each once', () => {
  const endpoints = datasetEndpoints().filter(({ path }) => path.endsWith('/rows/{page}.json'));
  expect(endpoints.length).toBeGreaterThan(10);
  for (const { answers } of endpoints) {
    const pages = answers.map(({ make }) => JSON.parse(answerJson(make())));
    const rows = pages.flatMap((page) => page.rows.map((row: object) => JSON.stringify(row)));
    expect(rows).toHaveLength(pages[0].count);
    expect(new Set(rows).size).toBe(rows.length);
  }
});
