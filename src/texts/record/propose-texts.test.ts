import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { isRegistered } from './propose-texts.ts';
import {
  announceCorrection,
  correctText,
  editText,
  matter,
  publishedRecord,
  trialArticle,
  trialKey,
} from './record.fixture.ts';
import { takeOutDraft } from './take-out-draft.ts';
import { publishedBytes, randomKey } from './text-commitment.ts';

const name = 'zh/sample';

test('a text is committed to by HMAC-SHA-256 over its bytes, its lines ended as Git keeps them', () => {
  const { text } = trialArticle(name);
  const expected = createHmac('sha256', Buffer.from(trialKey(name, 1), 'hex'))
    .update(text)
    .digest('hex');
  for (const written of [text, text.replaceAll('\n', '\r\n')])
    expect(publishedRecord([trialArticle(name, written)]).entries).toMatchObject([
      { kind: 'text', date: '2024-01-01', article: name, version: 1, office: 'Sample desk', commitment: expected },
    ]);
  const lone = new TextEncoder().encode('a\rb\r\r\nc');
  expect(new TextDecoder().decode(publishedBytes(lone))).toBe('a\rb\r\nc');
});

test('the office is that of the byline, on one line', () => {
  const text = `---\n${matter.replace('Sample desk', '|\n  Sample\n  desk')}---\n`;
  expect(publishedRecord([trialArticle(name, text)]).entries).toMatchObject([{ office: 'Sample desk' }]);
});

test('a key is 256 random bits', () => {
  const keys = [randomKey(), randomKey()];
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{64}$/);
  expect(new Set(keys).size).toBe(2);
});

test('what is registered is not registered twice', () => {
  const record = correctText(publishedRecord([trialArticle(name)]), name, '2024-02-01', 'Sample');
  const [article] = record.articles;
  if (!article) throw new Error('one article');
  expect(isRegistered(article, record)).toBe(true);
  const [edited] = editText(record, name, (text) => `${text}More.`).articles;
  expect(edited && isRegistered(edited, record)).toBe(false);
  // A corrected text gets its entry, were the old text put back.
  const announced = announceCorrection(record, name, '2024-03-01', 'Sample');
  expect(isRegistered(article, announced)).toBe(false);
});

test('the mark of a draft goes, and every other byte stays', () => {
  const text = (line: string, end = '\n') =>
    `---\n${matter}${line}tags: []\n---\n\ndraft: true\n`.replaceAll('\n', end);
  for (const end of ['\n', '\r\n'])
    for (const line of ['draft: true\n', 'draft:  true \n', 'draft: true # not yet\n'])
      expect(takeOutDraft(text(line, end))).toBe(text('', end));
  for (const line of ['', 'draft: false\n', 'cover:\n  draft: true\n', '"draft": true\n'])
    expect(takeOutDraft(text(line))).toBe(text(line));
  expect(takeOutDraft(`\uFEFF${text('draft: true\n')}`)).toBe(`\uFEFF${text('')}`);
});
