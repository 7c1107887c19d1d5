import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { articleSchema } from '../types/article.ts';
import { readHistories } from './article-histories.ts';
import {
  editText,
  matter,
  publishedRecord,
  publishTexts,
  trialArticle,
  withdrawArticle,
  type TrialRecord,
} from './record.fixture.ts';
import { registeredAnew } from './registered-anew.ts';

const name = 'zh/sample';
const early = `---\n${matter}publishOn: 2024-02-01\n---\n\nEarly.\n`;
const anewOn = (record: TrialRecord, on: string, change: (text: string) => string): TrialRecord =>
  publishTexts(editText(record, name, change), [name], on);

const toldOf = ({ entries }: TrialRecord) => {
  const history = readHistories({ entries: [...entries], lines: [] }).histories.get(name);
  return history && registeredAnew(history).map(({ on, appears, hasAppeared }) => [on, appears, hasAppeared].join(' '));
};

test('a text that was registered once is told of no more than its days', () => {
  expect(toldOf(publishedRecord([trialArticle(name)]))).toEqual([]);
  expect(toldOf(publishedRecord([trialArticle(name, early)]))).toEqual([]);
});

test('each entry of a version beyond its first is told, with the day on which the version appeared in the end', () => {
  const first = publishedRecord([trialArticle(name, early)]);
  const second = anewOn(first, '2024-01-10', (text) => text.replace('Early', 'Later'));
  const third = anewOn(second, '2024-01-20', (text) => text.replace('2024-02-01', '2024-02-05'));
  expect(toldOf(third)).toEqual(['2024-01-10 2024-02-05 true', '2024-01-20 2024-02-05 true']);
});

test('one that was let out at once appeared on the day of its entry', () => {
  const first = publishedRecord([trialArticle(name, early)]);
  const atOnce = anewOn(first, '2024-01-10', (text) => text.replace('publishOn: 2024-02-01\n', ''));
  expect(toldOf(atOnce)).toEqual(['2024-01-10 2024-01-10 true']);
});

test('one that was withdrawn before its day never appeared', () => {
  const first = publishedRecord([trialArticle(name, early)]);
  const anew = anewOn(first, '2024-01-10', (text) => text.replace('Early', 'Later'));
  const withdrawal = { on: '2024-01-15', reason: 'Sample' };
  const frontMatter = articleSchema.parse(parse(matter));
  expect(toldOf(withdrawArticle(anew, name, withdrawal, frontMatter))).toEqual(['2024-01-10 2024-02-01 false']);
  const late = withdrawArticle(anew, name, { ...withdrawal, on: '2024-02-01' });
  expect(toldOf(late)).toEqual(['2024-01-10 2024-02-01 true']);
});
