import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../tests/support/make-releases.ts';
import { makeReleasedCity, makeTrialCity, readTree, runScript } from '../tests/support/trial-city.ts';
import { checksHeader, soundCheck, visitsHeader } from '../tests/support/trial-datasets.ts';

const notes = ['--reason', 'update', '--note-zh', '示例', '--note-en', 'Sample'];
const correction = ['--reason', 'correction', '--note-zh', '示例', '--note-en', 'Sample'];
const placesCsv = linesOf('code,name,valid_to,replaced_by', 'P1,甲区,,');

/** Writes a file beside the city's data and asks to release it. */
function release(
  city: string,
  dataset: string,
  csv: string,
  { args = notes, today }: { args?: string[]; today?: string } = {},
) {
  const file = join(city, 'next.csv');
  writeFileSync(file, csv);
  return runScript('release.ts', city, [dataset, file, ...args], today);
}

const dataOf = (city: string) =>
  Object.fromEntries(Object.entries(readTree(city)).filter(([path]) => path.startsWith('data/')));
const namesOf = (city: string) => Object.keys(dataOf(city));

/** A city that has released its places, and checks where they are given. */
const openCity = (...checks: string[]): string =>
  makeReleasedCity(checks.length > 0 ? { checks: { '2022-05-24': linesOf(checksHeader, ...checks) } } : {});

describe('a sound file', () => {
  test('is registered with its register, in the canonical writing, and the data is sound after it', () => {
    const city = openCity();
    const csv = `\uFEFF${checksHeader}\r\n${soundCheck}\r\n`;
    const { status, stdout, stderr } = release(city, 'checks', csv);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.replace(/root \w+/, 'root …')).toMatchInlineSnapshot(`
      "checks 2022-05-24 (root …)
      rows added: 1; rows removed: 0; cells revised: 0
        + C-1 (2) · Score 95.50, Faults 0
      The registered file has the same content as yours, written differently:
        the byte-order mark at its beginning is left out
        line ends are LF
      Registered. To publish it, commit data/checks/ to Git (git add, git commit) and build the site.
      "
    `);
    expect(namesOf(city)).toEqual([
      'data/checks/2022-05-24.csv',
      'data/checks/2022-05-24.seeds',
      'data/checks/releases.yaml',
      'data/places/2022-05-16.csv',
      'data/places/2022-05-16.seeds',
      'data/places/releases.yaml',
    ]);
    expect(Buffer.from(dataOf(city)['data/checks/2022-05-24.csv'] ?? '', 'latin1').toString()).toBe(
      linesOf(checksHeader, soundCheck),
    );
    release(city, 'visits', linesOf(visitsHeader, 'V1,甲,1,,new,,'));
    expect(runScript('check.ts', city, []).status).toBe(0);
  });

  test('keeps the earlier writing of numbers that a spreadsheet has shortened, and says so', () => {
    const city = openCity(soundCheck);
    const csv = `\uFEFF${[checksHeader, soundCheck.replace('95.50', '95.5'), soundCheck.replace('C-1', 'C-2').replace('95.50', '80.0'), ',,,,,,,,,'].join('\r\n')}`;
    const { status, stdout } = release(city, 'checks', csv);
    expect(status).toBe(0);
    expect(stdout.replace(/root \w+/, 'root …')).toMatchInlineSnapshot(`
      "checks 2022-05-24.2 (root …)
      rows added: 1; rows removed: 0; cells revised: 0
        + C-2 (3) · Score 80.0, Faults 0
      The registered file has the same content as yours, written differently:
        the byte-order mark at its beginning is left out
        line ends are LF
        1 blank row is left out (line 4)
        1 number equals the last release’s and keeps its earlier writing (such as 95.50 for 95.5)
      Registered. To publish it, commit data/checks/ to Git (git add, git commit) and build the site.
      "
    `);
    const registered = Buffer.from(dataOf(city)['data/checks/2022-05-24.2.csv'] ?? '', 'latin1');
    expect(registered.toString()).toBe(
      linesOf(checksHeader, soundCheck, soundCheck.replace('C-1', 'C-2').replace('95.50', '80.0')),
    );
    const register = dataOf(city)['data/checks/releases.yaml'] ?? '';
    expect(register).toContain(`root: ${/root (\w+)/.exec(stdout)?.[1]}\n`);
  });

  test('is named by its day; a second of the day is .2, and says what changes', () => {
    const city = openCity(soundCheck);
    const { status, stdout } = release(
      city,
      'checks',
      linesOf(checksHeader, soundCheck.replace('95.50', '96'), soundCheck.replace('C-1', 'C-2')),
      { args: correction },
    );
    expect(status).toBe(0);
    expect(stdout.replace(/root \w+/, 'root …')).toMatchInlineSnapshot(`
      "checks 2022-05-24.2 (root …)
      rows added: 1; rows removed: 0; cells revised: 1
        ~ C-1 (2) · Score: 95.50 → 96
        + C-2 (3) · Score 95.50, Faults 0
      Registered. To publish it, commit data/checks/ to Git (git add, git commit) and build the site.
      "
    `);
    release(city, 'checks', linesOf(checksHeader, soundCheck), {
      today: '2022-05-25',
      args: [...correction, '--removes', '1'],
    });
    expect(namesOf(city).filter((name) => name.includes('checks'))).toEqual([
      'data/checks/2022-05-24.2.csv',
      'data/checks/2022-05-24.2.seeds',
      'data/checks/2022-05-24.csv',
      'data/checks/2022-05-24.seeds',
      'data/checks/2022-05-25.csv',
      'data/checks/2022-05-25.seeds',
      'data/checks/releases.yaml',
    ]);
  });
});

describe('nothing is written', () => {
  /** Runs what must be refused; returns what it says. */
  function refused(city: string, run: () => ReturnType<typeof release>): string {
    const before = dataOf(city);
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(dataOf(city)).toEqual(before);
    return stderr;
  }

  test('for a file with an error, which names the file as it was given', () => {
    const city = openCity();
    const bad = linesOf(
      checksHeader,
      soundCheck,
      soundCheck.replace('C-1', 'C-2').replace('P1', 'P9').replace('2022-05-01', '2022-05-25'),
    );
    expect(refused(city, () => release(city, 'checks', bad))).toMatchInlineSnapshot(`
      "<city>/next.csv:3:2 place (Place, spreadsheet row 3)
        the code “P9” was never in places [dangling-reference]
        allowed: P1
        to do: Correct the code, or publish a release of places that holds it first.

      <city>/next.csv:3:3 seen_on (Seen on, spreadsheet row 3)
        the day 2022-05-25 lies after 2022-05-24, the day of the data [day-ahead]
        allowed: 2022-05-24 or earlier
        to do: Check the date; this column cannot lie in the future.

      2 problems in all.
      "
    `);
  });

  test('in a dry run', () => {
    const city = openCity();
    const before = dataOf(city);
    const { status, stdout } = release(city, 'checks', linesOf(checksHeader, soundCheck), {
      args: [...notes, '--dry-run'],
    });
    expect(status).toBe(0);
    expect(stdout).toContain('Dry run: nothing was written.');
    expect(dataOf(city)).toEqual(before);
  });

  test('for rows that are gone, unless the number says that they are meant to', () => {
    const [second, third] = [soundCheck.replace('C-1', 'C-2'), soundCheck.replace('C-1', 'C-3')];
    const city = openCity(soundCheck, second, third);
    const rest = linesOf(checksHeader, third);
    for (const args of [correction, [...correction, '--removes', '1']]) {
      expect(refused(city, () => release(city, 'checks', rest, { args }))).toContain('C-1; C-2 [rows-removed]');
    }
    expect(
      refused(city, () =>
        release(city, 'checks', rest, { args: ['--reason', 'structure', ...notes.slice(2), '--removes', '2'] }),
      ),
    ).toContain('C-1; C-2 [reason-structure-removes]');
    expect(refused(city, () => release(city, 'checks', rest, { args: [...correction, '--removes', 'all'] }))).toContain(
      '--removes is the number of rows',
    );
    expect(release(city, 'checks', rest, { args: [...correction, '--removes', '2'] }).status).toBe(0);
  });

  test('for the same table again, its rows in whatever order', () => {
    const second = soundCheck.replace('C-1', 'C-2');
    const city = openCity(soundCheck, second);
    const again = refused(city, () => release(city, 'checks', linesOf(checksHeader, second, soundCheck)));
    expect(again).toBe('Nothing differs from the last release: nothing to register.\n');
  });

  test('for the same table opened and saved in a spreadsheet, which is said with what it wrote otherwise', () => {
    const city = openCity(soundCheck);
    expect(
      refused(city, () =>
        release(city, 'checks', `\uFEFF${checksHeader}\r\n${soundCheck.replace('95.50', '95.5')}\r\n`),
      ),
    ).toMatchInlineSnapshot(`
      "Nothing differs from the last release: nothing to register.
      Only the way it is written differs:
        the byte-order mark at its beginning is left out
        line ends are LF
        1 number equals the last release’s and keeps its earlier writing (such as 95.50 for 95.5)
      "
    `);
  });

  test('for a correction that corrects nothing but zeros', () => {
    const city = openCity(soundCheck);
    const said = refused(city, () =>
      release(city, 'checks', linesOf(checksHeader, soundCheck.replace('95.50', '95.5')), { args: correction }),
    );
    expect(said).toContain('Nothing differs from the last release: nothing to register.');
  });

  test('for a folder', () => {
    const city = openCity();
    expect(
      refused(city, () => runScript('release.ts', city, ['checks', join(city, 'data'), ...notes])).split('\n')[0],
    ).toMatchInlineSnapshot(
      `"<file.csv> must be a file, but "<city>/data" is a folder: give the name of the CSV in it."`,
    );
  });

  test('for new rows again', () => {
    const csv = linesOf(visitsHeader, 'V1,甲,1,,new,,');
    const city = makeReleasedCity({ visits: { '2022-05-23': csv } });
    expect(refused(city, () => release(city, 'visits', csv))).toContain('[change-new]');
  });

  test('on a day before the last release', () => {
    const city = openCity();
    const late = refused(city, () => release(city, 'places', `${placesCsv}P2,乙区,,\n`, { today: '2022-05-15' }));
    expect(late).toMatchInlineSnapshot(`
      "A release of 2022-05-15 cannot follow 2022-05-16: releases are registered in the order of their days.
      "
    `);
  });

  test('while anything registered is not sound', () => {
    const city = openCity();
    writeFileSync(join(city, 'data/places/2022-05-16.csv'), placesCsv.replace('甲', '乙'));
    expect(refused(city, () => release(city, 'checks', linesOf(checksHeader, soundCheck)))).toContain(
      '[bytes-changed]',
    );
  });

  test('where files are there but their register is not', () => {
    const city = makeTrialCity({ 'data/places/2022-05-24.csv': placesCsv });
    expect(refused(city, () => release(city, 'places', `${placesCsv}P2,乙区,,\n`))).toContain('[register-lost]');
  });

  test('without dataset, file, reason or notes; all that is missing is named at once', () => {
    const city = makeTrialCity();
    expect(
      refused(city, () =>
        runScript('release.ts', city, ['toString', 'none.csv', '--reason', 'toString', '--note-zh', ' ']),
      ),
    ).toMatchInlineSnapshot(`
      "<dataset> is one of: places (Sample places), checks (Sample checks), visits (Sample visits); found "toString".
      <file.csv> does not exist: "none.csv".
      --reason is one of: first (First release), update (New figures), correction (Correction), structure (Columns or codes changed); found "toString".
      --note-zh and --note-en say, in both languages, what this release brings.

      npm run release -- <dataset> <file.csv> --reason <first|update|correction|structure> --note-zh "…" --note-en "…" [--not-personal "<row key>:<column>"] [--because-zh "…"] [--because-en "…"] [--removes N] [--row-note-zh "…"] [--row-note-en "…"] [--row-notes <notes.csv>] [--keep-missing] [--dry-run] [--lang zh|en]
      "
    `);
  });
});

describe('a whole current table, without the columns that tell the change', () => {
  const facts = 'id,host,score,remark';
  const registered = { visits: { '2022-05-23': linesOf(visitsHeader, 'V1,甲,1,,new,,', 'V2,乙,2.0,,new,,') } };
  const rowsOf = (city: string) => Buffer.from(dataOf(city)['data/visits/2022-05-24.csv'] ?? '', 'latin1').toString();

  test('is released by what is new and what differs in it; the second time nothing does', () => {
    const city = makeReleasedCity(registered);
    const csv = linesOf(facts, 'V2,乙,2,', 'V1,甲,1.5,', 'V3,丙,3,');
    const { status, stdout } = release(city, 'visits', csv);
    expect(status).toBe(0);
    expect(stdout.replace(/root \w+/, 'root …')).toMatchInlineSnapshot(`
      "visits 2022-05-24 (root …)
      rows added: 1; rows removed: 0; cells revised: 1
        ~ V1 (3) · Score: 1 → 1.5
        + V3 (4) · Score 3
      A whole current table: rows that do not change and are left out: 1.
      The registered file has the same content as yours, written differently:
        1 number equals the last release’s and keeps its earlier writing (such as 2.0 for 2)
      Registered. To publish it, commit data/visits/ to Git (git add, git commit) and build the site.
      "
    `);
    expect(rowsOf(city)).toBe(linesOf(visitsHeader, 'V1,甲,1.5,,update,,', 'V3,丙,3,,new,,'));
    expect(release(city, 'visits', csv).stderr).toContain('Nothing differs from the last release');
    expect(release(city, 'visits', linesOf(facts, 'V1,甲,1.5,', 'V3,丙,3,')).stderr).toContain('V2 [rows-missing]');
  });

  test('names a hundred changed rows, each once with all its cells, and counts the others by column', () => {
    const ids = Array.from({ length: 103 }, (_, index) => `V${index + 1}`);
    const city = makeReleasedCity({
      visits: { '2022-05-23': linesOf(visitsHeader, ...ids.map((id) => `${id},甲,1,,new,,`)) },
    });
    const csv = linesOf(facts, ...ids.map((id) => `${id},甲,2,x`));
    const { stdout } = release(city, 'visits', csv, { args: [...notes, '--dry-run'] });
    const lines = stdout.split('\n').filter((line) => line.startsWith('  ~'));
    expect(lines).toHaveLength(101);
    expect([lines[0], lines.at(-1)]).toMatchInlineSnapshot(`
      [
        "  ~ V1 (2) · Score: 1 → 2; Remark: empty → x",
        "  ~ … and 3 more rows; rows that change by column: Score 3, Remark 3",
      ]
    `);
  });

  test('leaves the rows that it lacks as they are where it is told to', () => {
    const city = makeReleasedCity(registered);
    const csv = linesOf(facts, 'V1,甲,1.5,');
    expect(release(city, 'visits', csv).status).toBe(1);
    const { status, stdout } = release(city, 'visits', csv, { args: [...notes, '--keep-missing', '--dry-run'] });
    expect(status).toBe(0);
    expect(stdout.replace(/root \w+/, 'root …')).toMatchInlineSnapshot(`
      "visits 2022-05-24
      rows added: 0; rows removed: 0; cells revised: 1
        ~ V1 (2) · Score: 1 → 1.5
      A whole current table: rows that do not change and are left out: 0.
      Rows that it lacks and that stay as they are: 1: V2
      Dry run: nothing was written.
      "
    `);
    expect(rowsOf(city)).toBe('');
  });

  test('says which rows need a note and how to give it: one for all, or each its own', () => {
    const city = makeReleasedCity(registered);
    const csv = linesOf(facts, 'V1,甲,1.5,', 'V2,乙,2.5,');
    expect(release(city, 'visits', csv, { args: correction }).stderr).toMatchInlineSnapshot(`
      "<city>/next.csv:2 change (Change, spreadsheet row 2)
        a correction or withdrawal without its note [change-note]
        and 1 more like it: line 3
        allowed: both change_note_zh and change_note_en
        to do: Say what was changed and why.

      2 problems in all.

      Rows that need a note on their change: 2: V1; V2
      One note for all of them: --row-note-zh "…" --row-note-en "…"
      A note for each: a table with the columns key,note_zh,note_en, handed in with --row-notes notes.csv
      "
    `);
    const file = join(city, 'notes.csv');
    writeFileSync(file, linesOf('key,note_zh,note_en', 'V1,示例甲,Sample one'));
    const noted = ['--row-note-zh', '示例乙', '--row-note-en', 'Sample two', '--row-notes', file];
    expect(release(city, 'visits', csv, { args: [...correction, ...noted] }).status).toBe(0);
    expect(rowsOf(city)).toBe(
      linesOf(visitsHeader, 'V1,甲,1.5,,correction,示例甲,Sample one', 'V2,乙,2.5,,correction,示例乙,Sample two'),
    );
    expect(runScript('check.ts', city, []).stderr).not.toMatch(/\[(?!register-missing|\])/);
  });

  test('has options that no other table has; each fault in them is named before anything is read', () => {
    const city = makeReleasedCity(registered);
    const marked = linesOf(visitsHeader, 'V3,丙,3,,new,,');
    const asked = (csv: string, ...args: string[]) =>
      release(city, 'visits', csv, { args: [...notes, ...args] }).stderr.split('\n')[0];
    expect(asked(marked, '--keep-missing')).toMatchInlineSnapshot(
      `"--row-note-zh, --row-note-en, --row-notes and --keep-missing are for a whole current table, one without the columns of change."`,
    );
    expect(asked(marked, '--row-note-zh', '示例')).toMatchInlineSnapshot(
      `"--row-note-zh and --row-note-en go together."`,
    );
    expect(asked(marked, '--row-notes', join(city, 'none.csv'))).toMatchInlineSnapshot(
      `"<notes.csv> does not exist: "<city>/none.csv"."`,
    );
    expect(asked(marked, '--row-note-zh', '电话 13012345678', '--row-note-en', 'Sample')).toBe('--row-note-zh');
    expect(asked('', '--keep-missing')).not.toContain('--keep-missing');
  });
});

describe('a number that is no person’s', () => {
  const reading = `${soundCheck}读数 15012345678`;
  /** What the check says beyond the dataset that was never released. */
  const problemsOf = (city: string) =>
    runScript('check.ts', city, []).stderr.match(/\[(?!register-missing|\])[a-z-]+\]/g) ?? [];
  const because = ['--because-zh', '示例：流量计读数', '--because-en', 'Sample: reading of a meter'];

  test('is registered with its reason, and the data is sound after it', () => {
    const city = openCity();
    expect(release(city, 'checks', linesOf(checksHeader, reading)).stderr).toMatch(/\[personal-mobile\]/);
    const { status, stdout, stderr } = release(city, 'checks', linesOf(checksHeader, reading), {
      args: [...notes, '--not-personal', 'C-1:remark', ...because],
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Exceptions, registered with it: C-1:remark 150…78$/m);
    expect(dataOf(city)['data/checks/releases.yaml']).toMatch(
      /exceptions:\n\s+- key: C-1\n\s+column: remark\n\s+found: /,
    );
    expect(problemsOf(city)).toEqual([]);
    // The next release repeats the row, and the exception with it.
    expect(
      release(city, 'checks', linesOf(checksHeader, reading, soundCheck.replace('C-1', 'C-2')), { today: '2022-05-25' })
        .status,
    ).toBe(0);
  });

  test('in the note of the release is named note', () => {
    const args = [
      '--reason',
      'update',
      '--note-zh',
      '见批次 15012345678',
      '--note-en',
      'Sample',
      '--not-personal',
      'note',
      ...because,
    ];
    const city = openCity();
    expect(release(city, 'checks', linesOf(checksHeader, soundCheck), { args }).status).toBe(0);
    expect(problemsOf(city)).toEqual([]);
  });

  test('needs its reason in both languages, and a cell in which one was found', () => {
    const city = openCity();
    const asked = (...args: string[]) =>
      release(city, 'checks', linesOf(checksHeader, reading), { args: [...notes, ...args] });
    expect(asked('--not-personal', 'C-1:remark').stderr).toMatch(/needs --because-zh and --because-en/);
    expect(asked('--not-personal', 'C-9:remark', ...because).stderr).toMatch(
      /No number was found where --not-personal says: C-9:remark/,
    );
    expect(asked('--not-personal', 'remark', ...because).stderr).toMatch(/--not-personal is "<row key>:<column>"/);
    expect(
      asked('--not-personal', 'C-1:remark', '--because-zh', '电话 13012345678', '--because-en', 'Sample').stderr,
    ).toMatch(/^--because-zh\n.*\n?.*\[personal-mobile\]/m);
    expect(namesOf(city).filter((path) => path.startsWith('data/checks'))).toEqual([]);
  });
});
