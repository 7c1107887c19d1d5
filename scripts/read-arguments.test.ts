import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileCache } from '../tests/support/compile-cache.ts';
import { runInThread } from '../tests/support/run-in-thread.ts';
import type { CommandLine } from './command-line.ts';
import { readArguments } from './read-arguments.ts';
import { helpText } from './usage.ts';

const words = { zh: '示例', en: 'Sample' };
const command: CommandLine<'note' | 'reason', 'dry-run'> = {
  name: 'npm run sample',
  does: words,
  operands: [
    { name: '<dataset>', does: words },
    { name: '<file>', does: words },
  ],
  texts: { note: { value: '"…"', does: words }, reason: { value: '<a|b>', does: words } },
  flags: { 'dry-run': words },
};
const read = (...args: string[]) => readArguments(command, args);
const faults = (...args: string[]) => read(...args, '--lang', 'en').faults;

test('a right line is read: operands, texts, flags, in whatever order', () => {
  const found = read('--dry-run', 'a', '--note', 'one two', 'b.csv', '--reason=x=y', '--lang', 'zh');
  expect(found).toMatchObject({ locale: 'zh', operands: ['a', 'b.csv'], isHelp: false, faults: [] });
  expect([found.text('note'), found.text('reason'), found.flag('dry-run')]).toEqual(['one two', 'x=y', true]);
  const bare = read('a');
  expect([bare.operands, bare.text('note'), bare.flag('dry-run'), bare.faults]).toEqual([['a'], undefined, false, []]);
});

describe('one cause, one message:', () => {
  test('words too many', () => {
    expect(faults('a', 'b', '--note', 'one', 'two', 'three')).toMatchInlineSnapshot(`
      [
        "Too many words: "two" "three". Only <dataset> <file> may follow this command. Put a text with spaces in straight quotes, "…".",
      ]
    `);
    expect(readArguments({ name: 'npm start', does: words }, ['now', '--lang', 'zh']).faults).toMatchInlineSnapshot(`
      [
        "多出的词："now"。这个命令后面不跟词。一句话里有空格时，整句要用英文直引号 "…" 括起来。",
      ]
    `);
  });

  test('an unknown option, with the one that is near; what follows it is not told again', () => {
    expect(faults('--resaon', 'x', 'a', 'b')).toMatchInlineSnapshot(`
      [
        "There is no option --resaon — did you mean “reason”?
      options: --note, --reason, --dry-run, --lang, --help",
      ]
    `);
    expect(faults('a', 'b', '—force', 'x')).toMatchInlineSnapshot(`
      [
        "There is no option —force
      options: --note, --reason, --dry-run, --lang, --help",
      ]
    `);
  });

  test.each([
    '—reason',
    '－－reason',
    '–reason',
    '——reason',
    '−−reason',
    '-reason',
    '‐‐reason',
    '－－ｒｅａｓｏｎ',
    '--reason＝x',
    '--Reason',
    '—reason=x',
  ])('a dash or full-width letter in place of what an option is written with: %s', (option) => {
    expect(faults('a', 'b', option, 'x')).toEqual([
      `“${option.split('=')[0]}” is not how an option is written. Type --reason, with two plain hyphens in front.`,
    ]);
  });

  test('dashes within an option', () => {
    expect(faults('a', 'b', '—dry—run')).toEqual([
      '“—dry—run” is not how an option is written. Type --dry-run, with two plain hyphens in front.',
    ]);
  });

  test('curly quotes that the terminal did not take for quotes', () => {
    expect(faults('a', 'b', '--note', '“one', 'two', 'three”', '--reason', 'x')).toMatchInlineSnapshot(`
      [
        "The terminal does not recognise these quotation marks: “one two three”. It splits the text at its spaces, and would publish the marks. Put the whole text in straight quotes, "…".",
      ]
    `);
    expect(read('a', 'b', '--note', '「示例」', '--lang', 'zh').faults).toMatchInlineSnapshot(`
      [
        "终端不认这样的引号：「示例」。文字会从空格处断开，引号也会一并发布。请改用英文直引号 "…" 括起整句话。",
      ]
    `);
    for (const [open, close] of ['“”', '””', '‘’', '＂＂', '「」', '『』', "''", '«»']) {
      expect(faults('a', 'b', `--note=${open}one`, `two${close}`)).toHaveLength(1);
      expect(faults('a', 'b', '--note', `${open}one`, 'two')).toHaveLength(1);
      expect(faults('a', `${open}b.csv${close}`)).toHaveLength(1);
    }
  });

  test('quotes within a text are its own', () => {
    expect(faults('a', 'b', '--note', '“one two” three', '--reason', '“甲”和“乙”')).toEqual([]);
    expect(faults('a', 'b', '--note', '“蓝天”行动', '--reason', 'the city’s')).toEqual([]);
    expect(faults('a', 'b', '--note', '“one two”')).toEqual([]);
  });

  test('a missing text, which swallows no option', () => {
    expect(faults('a', 'b', '--note', '--reason', 'x')).toMatchInlineSnapshot(`
      [
        "Something is missing after --note: --note "…"",
      ]
    `);
    expect(faults('a', 'b', '--note')).toHaveLength(1);
    expect(faults('a', 'b', '--note', '—reason', 'x')).toHaveLength(2);
  });

  test('an option that is given twice; a text after a flag', () => {
    expect(faults('--note', 'a', '--note', 'b', '--dry-run', '--dry-run')).toMatchInlineSnapshot(`
      [
        "--note is given twice; give it once.",
        "--dry-run is given twice; give it once.",
      ]
    `);
    expect(faults('--dry-run=1')).toMatchInlineSnapshot(`
      [
        "Nothing may follow --dry-run; found "1".",
      ]
    `);
  });

  test('a language that there is not', () => {
    expect(read('--lang', 'fr').faults.length).toBe(1);
    expect(read('--lang', 'zh-CN', '--lang=en').faults).toMatchInlineSnapshot(`
      [
        "--lang is given twice; give it once.",
      ]
    `);
  });
});

test('after -- everything is a word', () => {
  expect(read('--', '--reason', '—x')).toMatchObject({ operands: ['--reason', '—x'], faults: [] });
});

test('help names all that may follow, in both languages', () => {
  expect(helpText(command, 'en')).toMatchInlineSnapshot(`
    "Sample

    Usage: npm run sample -- <dataset> <file> --note "…" --reason <a|b> [--dry-run] [--lang zh|en]

      <dataset>
          Sample
      <file>
          Sample
      --note "…"
          Sample
      --reason <a|b>
          Sample
      --dry-run
          Sample
      --lang zh|en
          speak Chinese (zh) or English (en); by default the language of the terminal
      --help
          show this text"
  `);
  expect(helpText(command, 'zh')).toContain('用法：npm run sample -- <dataset> <file>');
  expect([read('--help').isHelp, read('-h').isHelp]).toEqual([true, true]);
});

describe('every command', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const own = Object.entries<string>(scripts).flatMap(([name, line]) => {
    const [, script] = /^node scripts\/require-node\.mjs && node (scripts\/[\w/-]+\.ts)$/.exec(line) ?? [];
    return script ? [{ name, script }] : [];
  });
  const environment = (env = {}) => ({ ...process.env, ...compileCache, LANG: 'C', LC_ALL: 'C', ...env });
  const run = (script: string, args: string[], env = {}) =>
    spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', env: environment(env) });

  test.each(own)('$name prints its help in the language asked for, and ends well', ({ name, script }) => {
    const { status, stdout, stderr } = runInThread({
      script: resolve(script),
      args: ['--help', '--lang', 'zh'],
      env: environment(),
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`用法：npm ${name === 'start' ? '' : 'run '}${name} -- `);
  });

  test('with a wrong word ends before it does anything, in the language of the terminal', () => {
    const { status, stdout, stderr } = run('scripts/check.ts', ['--nonsense'], { LC_ALL: 'zh_CN.UTF-8' });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^没有选项 --nonsense/);
  });

  test('says in words, without a stack trace, what is thrown', () => {
    const { status, stderr } = run('scripts/check.ts', [], {
      SITE_CITY: 'tests/fixtures/city',
      SITE_TODAY: 'yesterday',
    });
    expect([status, stderr]).toEqual([
      1,
      'SITE_TODAY is "yesterday"; allowed is a day such as 2022-05-24.\n  to do: Correct SITE_TODAY, or unset it.\n',
    ]);
  });

  test('where npm kept the options for itself, that is said', () => {
    const env = { npm_lifecycle_event: 'redact', npm_config_dry_run: 'true', npm_config_columns: 'a' };
    expect(run('scripts/redact.ts', ['visits', 'V1'], env).stderr).toMatchInlineSnapshot(`
      "npm kept --columns, --dry-run for itself and did not hand it to the command. Write -- between the command and its options: npm run redact -- <dataset> <key> --columns a,b --law-zh "…" --law-en "…" --find "…" [--dry-run] [--lang zh|en]

      npm run redact -- <dataset> <key> --columns a,b --law-zh "…" --law-en "…" --find "…" [--dry-run] [--lang zh|en]
      "
    `);
  });
});
