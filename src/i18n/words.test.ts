import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { locales } from '../core/locale.ts';
import type { Sentence } from './dictionary.ts';
import { readSentence } from './sentence.ts';

const code = ['src', 'tests/fixtures']
  .flatMap((root) => readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name)))
  .filter((file) => /\.(ts|astro|mdx)$/.test(file) && !/\.test\.ts$/.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const lists = code.filter(({ text }) => /= defineWords\(/.test(text));

const isSentence = (value: unknown): value is Sentence =>
  typeof value === 'object' && value !== null && locales.every((locale) => locale in value);
/** Every sentence with the file it is in. */
const sentences = (
  await Promise.all(
    lists.map(async ({ file }) => {
      const room: Record<string, unknown> = await import(pathToFileURL(resolve(file)).href);
      return Object.values(room).flatMap((words) =>
        Object.entries(words ?? {}).flatMap(([key, value]) => (isSentence(value) ? [{ file, key, ...value }] : [])),
      );
    }),
  )
).flat();

const named = (found: readonly { key: string }[]): string[] => found.map(({ key }) => key);
const slotsOf = (sentence: string): string[] =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot ?? '').sort();

describe('the words of the interface', () => {
  test('are all here', () => {
    expect(lists.length).toBeGreaterThan(20);
    expect(sentences.length).toBeGreaterThan(700);
  });

  test('are said once: a key is in one list alone', () => {
    const keys = named(sentences);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test('are complete in both languages, with the same slots and the forms each language needs', () => {
    expect(named(sentences.filter(({ zh, en }) => !zh.trim() || !en.trim()))).toEqual([]);
    expect(named(sentences.filter(({ zh, en }) => slotsOf(zh).join() !== slotsOf(en).join()))).toEqual([]);
    for (const { key, ...words } of sentences) for (const locale of locales) readSentence(locale, key, words[locale]);
  });

  test('use full-width punctuation after Chinese characters', () => {
    expect(named(sentences.filter(({ zh }) => /[\u4e00-\u9fff][,;:?!]/.test(zh)))).toEqual([]);
  });

  test('are all in use: a sentence nobody says is deleted', () => {
    const speech = code.map(({ file, text }) => (lists.some((list) => list.file === file) ? '' : text)).join('\n');
    // `outcome.${outcome}` names a family of keys: what begins and ends so is in use.
    const families = [...speech.matchAll(/`([\w-]+\.[\w.-]*)\$\{[^`]*?\}([\w.-]*)`/g)].map(
      ([, start = '', end = '']) => ({
        start,
        end,
      }),
    );
    const isSaid = (key: string): boolean =>
      speech.includes(`'${key}'`) || families.some(({ start, end }) => key.startsWith(start) && key.endsWith(end));
    expect(named(sentences.filter(({ key }) => !isSaid(key)))).toEqual([]);
  });

  test('are short lists: a reader sees a whole one at a time', () => {
    expect(lists.filter(({ text }) => text.split('\n').length > 200).map(({ file }) => file)).toEqual([]);
  });
});
