import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newestTextDay } from './newest-text-day.ts';
import { correctText, publishedRecord, recordFiles, trialArticle } from './record.fixture.ts';

const dayOf = (register: string | null): string | null => {
  const folder = mkdtempSync(join(tmpdir(), 'texts-'));
  if (register !== null) writeFileSync(join(folder, 'register.yaml'), register);
  return newestTextDay(folder);
};
const published = publishedRecord([trialArticle('zh/sample')]);

test('the newest day of the texts is that of the last publication or correction', () => {
  expect(dayOf(recordFiles(published).register)).toBe('2024-01-01');
  expect(dayOf(recordFiles(correctText(published, 'zh/sample', '2024-03-05', 'A slip.')).register)).toBe('2024-03-05');
});

test('without a register there is none', () => expect(dayOf(null)).toBeNull());
