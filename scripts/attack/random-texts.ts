import type { Random } from '../../src/core/random.ts';
import { payloads } from './payloads.ts';
import type { Outcome } from './tally.ts';

/** Pieces that texts, registers and tables are made of, and what breaks their readers. */
const pieces: readonly string[] = [
  ...payloads,
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  ' ',
  '  ',
  '\u3000',
  '\u00a0',
  '---\n',
  '```\n',
  '~~~\n',
  '# ',
  '## ',
  '- ',
  '1. ',
  '> ',
  '| ',
  '|---|---|\n',
  '**',
  '_',
  '~',
  '~~',
  '`',
  '[',
  ']',
  '(',
  ')',
  '![',
  '](',
  '<',
  '>',
  '</',
  '/>',
  '{',
  '}',
  '{/*',
  '*/}',
  '<!--',
  '-->',
  '\\',
  '&',
  ';',
  ':',
  ',',
  '"',
  '""',
  "'",
  '“',
  '”',
  '<Note>',
  '</Note>',
  '<Value ',
  '<Table ',
  'dataset="observations" ',
  'row="x" ',
  'release="2025-04-15" ',
  '<a.b>',
  '<x:y>',
  '<>',
  '</>',
  'title: ',
  'corrections:\n',
  '- on: 2025-01-01\n',
  '  reason: ',
  '&a ',
  '*a',
  '!!binary ',
  '!<tag> ',
  '<<: ',
  '? ',
  '|+\n',
  '>-\n',
  '[[[[',
  '{{{{',
  '%YAML 1.1\n',
  '...\n',
  '0',
  '-0',
  '1e400',
  '0x1f',
  '.5',
  '5.',
  '1,000',
  '95.9%',
  '2022-02-30',
  '2022/5/24',
  '甲区',
  '示例',
  '𠮷',
  '😀',
  '\u0301',
  '\u202e',
  '\u200d',
  '\ufeff',
  '\ud800',
  '=1+1',
  'NULL',
  '#N/A',
];

/** A run of random pieces. */
const randomText = (random: Random, most: number): string =>
  Array.from({ length: random.integer(1, most) }, () => random.pick(pieces)).join('');

/** A sound text with up to eight random changes: pieces put in, stretches taken out or repeated. */
function mutateText(text: string, random: Random): string {
  let changed = text;
  for (let count = random.integer(1, 8); count > 0; count -= 1) {
    const at = random.integer(0, changed.length);
    const length = random.integer(1, 30);
    const kind = random.integer(0, 3);
    const [before, part, after] = [changed.slice(0, at), changed.slice(at, at + length), changed.slice(at + length)];
    if (kind === 0) changed = before + after;
    else if (kind === 1) changed = before + part + part + after;
    else changed = before + random.pick(pieces) + part + after;
  }
  return changed;
}

/** Something nested `depth` times: what overflows a stack. */
const nested = (random: Random, depth: number): string => {
  const [open, close] = random.pick([
    ['[', ']'],
    ['{', '}'],
    ['(', ')'],
    ['<Note>', '</Note>'],
    ['> ', ''],
    ['- ', ''],
    ['**', '**'],
    ['![', '](x)'],
    ['"', '"'],
    ['- - ', '\n'],
  ] as const);
  return open.repeat(depth) + close.repeat(depth);
};

/** No file of this size may take longer, in milliseconds: one text must not hold up a city. */
const timeLimitMs = 5_000;

type Passed = Exclude<Outcome, 'trace'>;

/** Runs a trial against the clock. */
export function inTime(run: () => Passed): Passed {
  const start = performance.now();
  const outcome = run();
  return performance.now() - start > timeLimitMs ? 'missed' : outcome;
}

/** A text for a reader: a sound one changed, or random pieces, or something deeply nested. */
export function inputFrom(sound: string, random: Random): string {
  const kind = random.integer(0, 9);
  if (kind < 6) return mutateText(sound, random);
  if (kind < 9) return randomText(random, 60);
  const at = random.integer(0, sound.length);
  return sound.slice(0, at) + nested(random, random.pick([10, 200, 5_000])) + sound.slice(at);
}
