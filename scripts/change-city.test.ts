import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changeFiles, type Changes } from '../src/releases/files/change-files.ts';
import { realDisk, type Disk } from '../src/releases/files/disk.ts';
import { lockFile } from '../src/releases/files/journal.ts';
import { compileCache } from '../tests/support/compile-cache.ts';
import { stopEverywhere } from '../tests/support/stop-everywhere.ts';
import { openFolder, readTree, runScript, startScript } from '../tests/support/trial-city.ts';
import {
  makeWritingCity,
  writingCommands,
  writingDay,
  writingNames,
  type WritingCommand,
} from '../tests/support/writing-commands.ts';
import { changeWords } from './change-words.ts';
import { takeLock } from './process-lock.ts';

function openCity(): string {
  const city = openFolder();
  makeWritingCity(city);
  return city;
}

const commandOf = (city: string, name: WritingCommand['name']): WritingCommand => {
  const found = writingCommands(city).find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};
/** In a process of its own, as a person would. */
const start = (city: string, name: WritingCommand['name']) => {
  const { args, input } = commandOf(city, name);
  return startScript(`${name}.ts`, city, args, writingDay, input);
};
/** The same where nothing is typed and no process is needed, in less time. */
const run = (city: string, name: Exclude<WritingCommand['name'], 'new'>) =>
  runScript(`${name}.ts`, city, commandOf(city, name).args, writingDay);
const die = (): never => {
  throw new Error('The process is gone.');
};
const below = (tree: Record<string, string>) =>
  Object.fromEntries(Object.entries(tree).filter(([path]) => /^(data|content)\//.test(path)));

describe.each(writingNames)('%s', (name) => {
  const city = openCity();
  const before = readTree(city);
  const first = start(city, name);
  const after = readTree(city);
  if (name === 'redact')
    for (const [path, text] of Object.entries(after)) if (before[path] !== text) redacted.set(path, text);

  test('writes, and leaves nothing beside what it wrote', () => {
    expect([first.status, first.stderr]).toEqual([0, '']);
    expect(after).not.toEqual(before);
    expect(Object.keys(after).filter((path) => path.includes('.writing-'))).toEqual([]);
  });

  test('stopped at any step of its own files leaves the old or the new state', () => {
    const { faults, kinds } = stopEverywhere(below(before), below(after));
    expect(faults).toEqual([]);
    expect(kinds).toContain('finished');
  });

  test('writes through the journal alone', () => {
    // A new city is no change of one: its folder is made beside its place and gets its name whole.
    const code = readFileSync(`scripts/${name === 'new' ? 'new-article' : name}.ts`, 'utf8');
    expect(code).toContain('await changeCity(');
    expect(code).not.toMatch(/\b(?:write|append|copy|cp|mkdir|rm|rename|unlink|truncate|open)\w*(?:Sync|File)\b/);
  });

  if (name === 'new') return;
  test('given again when it was stopped at the very end, changes nothing and ends well', () => {
    const again = run(city, name);
    expect([again.status, again.stderr]).toEqual([0, '']);
    expect(again.stdout).toMatch(/already/);
    expect(readTree(city)).toEqual(after);
  });
});

/** The files that the redaction writes, by path below the city. */
const redacted = new Map<string, string>();

/** A city in which the redaction was killed while it put its files in their places. */
function openHalfCity(): string {
  const city = openCity();
  const changes: Changes = new Map(
    [...redacted].map(([path, text]) => [join(city, path), Buffer.from(text, 'latin1')]),
  );
  const register = join(city, 'data/street-checks/releases.yaml');
  const dying: Disk = {
    ...realDisk,
    rename: (from, to) => (to === register ? die() : realDisk.rename(from, to)),
    remove: die,
  };
  expect(() => changeFiles(dying, city, 'redact street-checks', changes)).toThrow();
  return city;
}
test('what a command lays down before it decides is no reader’s affair, and goes at the next start', () => {
  const city = openCity();
  const changes: Changes = new Map(
    ['data/areas/2025-06-30.csv', 'content/articles/zh/clean.mdx'].map((path) => [join(city, path), 'x']),
  );
  const before = readTree(city);
  const dying: Disk = { ...realDisk, rename: die, remove: die };
  expect(() => changeFiles(dying, city, 'new article', changes)).toThrow();
  expect(Object.keys(readTree(city)).filter((path) => path.includes('.writing-'))).toHaveLength(3);
  expect(runScript('check.ts', city, [], writingDay)).toMatchObject({ status: 0, stderr: '' });
  expect(runScript('finish.ts', city, [], writingDay).stdout).toContain('interrupted before it changed anything');
  expect(readTree(city)).toEqual(before);
});

test('a folder in the place of the journal is named by check and by what writes', () => {
  const city = openCity();
  mkdirSync(join(city, '.writing-journal'));
  expect(runScript('check.ts', city, [], writingDay).stderr).toContain(
    '“.writing-journal” is a folder [journal-folder]',
  );
  expect(runScript('finish.ts', city, [], writingDay)).toMatchObject({
    status: 1,
    stderr: 'Nothing was written: <city>/.writing-journal\nThere is a folder in its place.\n',
  });
});

describe('a half state', () => {
  test('is shown to no reader: check and a dry run say what to do, and nothing else', () => {
    const city = openHalfCity();
    const { status, stdout, stderr } = runScript('check.ts', city, [], writingDay);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatchInlineSnapshot(`
      ".writing-journal
        the command “redact street-checks” was interrupted while it wrote (or is still running) [write-interrupted]
        allowed: no command that is half done
        to do: Run npm run finish, which completes it. Do not restore files from Git before that.

      1 problem in all.
      "
    `);
    for (const name of ['redact', 'correct'] as const) {
      const dry = runScript(`${name}.ts`, city, [...commandOf(city, name).args, '--dry-run'], writingDay);
      expect([name, dry.status, dry.stderr]).toEqual([name, 1, stderr]);
    }
  });

  test('is ended by the same command given again, which says what is left to do', () => {
    const city = openHalfCity();
    const { status, stdout, stderr } = start(city, 'redact');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatchInlineSnapshot(`
      "The command “redact street-checks”, which was interrupted, is now complete.
      site_zh, site_en: blanked on 2025-06-30 already, under the same law.
      The cells are blank, their keys are gone, and the register says so. Still to be cleaned:
        - the built site: npm run build, then publish it;
        - the tables and .seeds files in the Git history (see CONTRIBUTING);
        - caches, CDN, mirrors, backups;
        - articles that quoted it and their superseded texts (npm run withdraw -- … --remove-texts), pictures;
        - a release note cannot be changed: where one names it, see CONTRIBUTING, “A redaction, done whole”, step 2.
      Look again when that is done: npm run redact -- --find "the removed text"
      "
    `);
    expect(runScript('check.ts', city, [], writingDay).status).toBe(0);
  });

  test('is ended by npm run finish, which says so once', () => {
    const city = openHalfCity();
    expect(runScript('finish.ts', city, [], writingDay)).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(city, 'data/street-checks/2024-05-06.csv'), 'utf8')).not.toContain('Sample market');
    expect(Object.keys(readTree(city)).filter((path) => path.includes('.writing-'))).toEqual([]);
    expect(runScript('finish.ts', city, [], writingDay).stdout).toMatchInlineSnapshot(`
      "No command was interrupted: there is nothing to complete.
      "
    `);
  });

  test('is ended by the next command that writes, before it does its own work', () => {
    const city = openHalfCity();
    const { status, stdout } = run(city, 'correct');
    expect([status, stdout.split('\n')[0]]).toEqual([
      0,
      'The command “redact street-checks”, which was interrupted, is now complete.',
    ]);
    expect(existsSync(join(city, 'content/articles/zh/sample-clean-air.versions/1.mdx'))).toBe(true);
  });
});

describe('two at once', () => {
  test('one is refused, which names the other; both want the same city, whatever they write', () => {
    const city = openCity();
    const tree = readTree(city);
    const lock = takeLock(join(city, lockFile), 'release observations');
    for (const name of ['redact', 'new'] as const) {
      const { status, stderr } = start(city, name);
      expect([status, stderr]).toEqual([
        1,
        `Another command is writing: release observations (process ${process.pid}). Wait until it is done, then run yours again.\n`,
      ]);
    }
    if (lock.isHeld) lock.release();
    expect(readTree(city)).toEqual(tree);
  });

  test('of three that register at the same moment none is lost: each is registered, or refused in words', async () => {
    const city = openCity();
    const countReleases = () =>
      readFileSync(join(city, 'data/observations/releases.yaml'), 'utf8').match(/^  kind: release$/gm)?.length ?? 0;
    const before = countReleases();
    const { args } = commandOf(city, 'release');
    const texts = ['90.1', '90.2', '90.3'].map((value) =>
      readFileSync(join(city, 'next.csv'), 'utf8').replace(',94.9,', `,${value},`),
    );
    const racers = texts.map(async (text, index) => {
      const file = join(city, `next-${index}.csv`);
      writeFileSync(file, text);
      const child = spawn(
        process.execPath,
        ['scripts/release.ts', 'observations', file, ...args.slice(2), '--lang', 'en'],
        {
          env: { ...process.env, ...compileCache, SITE_CITY: city, SITE_TODAY: writingDay },
        },
      );
      const [out, error] = await Promise.all([child.stdout.toArray(), child.stderr.toArray()]);
      return out.join('') + error.join('');
    });
    const said = await Promise.all(racers);
    const registered = said.filter((text) => text.includes('Registered.'));
    expect(
      said.filter(
        (text) =>
          !text.includes('Registered.') && !text.includes('Another command is writing: release observations (process '),
      ),
    ).toEqual([]);
    expect(countReleases()).toBe(before + registered.length);
    expect(registered.length).toBeGreaterThan(0);
    expect(runScript('check.ts', city, [], writingDay).status).toBe(0);
  });
});

describe('what the disk refuses is said in words', () => {
  test('with the file and the cause, in both languages', () => {
    expect(changeWords.en.failed('ENOSPC', 'data/x.csv', 'ENOSPC: …')).toMatchInlineSnapshot(`
      "Nothing was written: data/x.csv
      The disk is full."
    `);
    expect(changeWords.zh.failed('EACCES', 'data/x.csv', 'EACCES: …')).toMatchInlineSnapshot(`
      "没有写入任何文件：data/x.csv
      没有写入的权限，或者文件设成了只读。"
    `);
    expect(changeWords.en.decided('EBUSY', 'data/x.csv', 'EBUSY: …')).toMatchInlineSnapshot(`
      "It is registered, but not every file is in its place: data/x.csv
      Another program, such as Excel or WPS, has the file open: close it first.
      Remove the cause, then run npm run finish. Do not restore files from Git before that."
    `);
    expect(changeWords.en.failed('EWHAT', 'data/x.csv', 'EWHAT: something new')).toContain('EWHAT: something new');
  });
});
