import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from './en.ts';
import { translator } from './translate.ts';
import { zh } from './zh.ts';

const slotsOf = (sentence: string): string[] =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot ?? '').sort();
const keys = Object.keys(zh) as (keyof typeof zh)[];

describe('the words of the interface', () => {
  test('are complete in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
    expect(keys.filter((key) => !zh[key].trim() || !en[key].trim())).toEqual([]);
  });

  test('have the same slots in both languages', () => {
    expect(keys.filter((key) => slotsOf(zh[key]).join() !== slotsOf(en[key]).join())).toEqual([]);
  });

  test('use full-width punctuation after Chinese characters', () => {
    expect(keys.filter((key) => /[\u4e00-\u9fff][,;:?!]/.test(zh[key]))).toEqual([]);
  });

  test('are all in use: a sentence nobody says is deleted', () => {
    const code = ['src', 'tests/fixtures']
      .flatMap((root) => readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name)))
      .filter((file) => /\.(ts|astro|mdx)$/.test(file) && !/i18n[\\/](zh|en)(-\w+)?\.ts$/.test(file))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    // `outcome.${outcome}` names a family of keys: its beginning is in use, so all of it is.
    const families = [...code.matchAll(/[`'"]([\w.-]+\.)\$\{/g)].map(([, family]) => family ?? '');
    const unused = keys.filter(
      (key) => !code.includes(`'${key}'`) && !families.some((family) => key.startsWith(family)),
    );
    expect(unused).toEqual([]);
  });

  test('refuse to print a slot without its value', () => {
    expect(() => translator('en')('frame.hotline', { number: '12345' })).toThrowErrorMatchingInlineSnapshot(
      `[Error: The sentence "frame.hotline" needs a value for {name}.]`,
    );
  });
});
