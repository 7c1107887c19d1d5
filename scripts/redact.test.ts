import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { expiringColumns } from '../src/releases/define/define-dataset.ts';
import { redBlackList } from '../src/subjects/red-black-list/dataset.ts';
import { blackEntry, listCsv, pictureName } from '../tests/support/list-entries.ts';
import { linesOf } from '../tests/support/make-releases.ts';
import { makeListCity, makeReleasedCity, readTree, runScript } from '../tests/support/trial-city.ts';
import { checksHeader, soundCheck, visitsHeader } from '../tests/support/trial-datasets.ts';

const law = ['--law-zh', '示例条例第一条', '--law-en', 'Sample Act, article 1'];
const first = linesOf(visitsHeader, 'V1,某某,82.50,a,new,,', 'V2,乙,2,,new,,');
const second = linesOf(visitsHeader, 'V1,某某,83,,update,,');

/** A sound city whose visit V1 is in two releases. */
const openCity = (visits: Record<string, string> = { '2022-05-16': first, '2022-05-18': second }): string =>
  makeReleasedCity({ checks: { '2022-05-16': linesOf(checksHeader, soundCheck) }, visits });

/** Runs the command; the built site lies in the folder `dist` of the city, where a test puts one there. */
function redact(city: string, args: string[]) {
  vi.stubEnv('SITE_OUT', join(city, 'dist'));
  return runScript('redact.ts', city, args);
}
const readText = (city: string, path: string) => Buffer.from(readTree(city)[path] ?? '', 'latin1').toString();

/** Runs what must be refused and write nothing; returns what it says. */
function refused(city: string, args: string[]): string {
  const before = readTree(city);
  const { status, stderr } = redact(city, args);
  expect(status).toBe(1);
  expect(readTree(city)).toEqual(before);
  return stderr;
}

test('a cell is blanked wherever it stands, the register says so, and the data is sound', () => {
  const city = openCity();
  const { status, stdout, stderr } = redact(city, ['visits', 'V1', '--columns', 'host,remark', ...law]);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatchInlineSnapshot(`
    "visits V1 (V1):
      blanked in 2022-05-16: host, remark
      blanked in 2022-05-18: host
    The text is found nowhere in the files of the city (pictures, PDF files, old Office files (.doc, .xls), archives other than ZIP, and Parquet files cannot be searched; npm run build writes each Parquet file of the site again from the table of the CSV beside it).
    There is no folder <city>/dist: the built site was not searched. Run npm run build, then look again.
    Texts too short to be looked for: 1.
    The cells are blank, their keys are gone, and the register says so. Still to be cleaned:
      - the built site: npm run build, then publish it;
      - the tables and .seeds files in the Git history (see CONTRIBUTING);
      - caches, CDN, mirrors, backups;
      - articles that quoted it and their superseded texts (npm run withdraw -- … --remove-texts), pictures;
      - a release note cannot be changed: where one names it, see CONTRIBUTING, “A redaction, done whole”, step 2.
    Look again when that is done: npm run redact -- --find "the removed text"
    "
  `);
  expect(readText(city, 'data/visits/2022-05-16.csv')).toBe(first.replace('某某', '').replace(',a,', ',,'));
  expect(readText(city, 'data/visits/2022-05-18.csv')).toBe(second.replace('某某', ''));
  const register = readText(city, 'data/visits/releases.yaml').replace(/[0-9a-f]{64}/g, '…');
  expect(register.slice(register.indexOf('- entry: 3'))).toMatchInlineSnapshot(`
    "- entry: 3
      kind: redaction
      date: 2022-05-24
      law:
        zh: 示例条例第一条
        en: Sample Act, article 1
      cells:
        - release: 2022-05-16
          key: V1
          columns:
            - host
            - remark
        - release: 2022-05-18
          key: V1
          columns:
            - host
      previous: …
      sha256: …
    "
  `);
  expect(runScript('check.ts', city, []).status).toBe(0);
});

test('a second redaction, and a release after both, keep the data sound', () => {
  const city = openCity();
  redact(city, ['visits', 'V1', '--columns', 'host', ...law]);
  expect(redact(city, ['visits', 'V1', '--columns', 'remark', ...law]).status).toBe(0);
  writeFileSync(join(city, 'next.csv'), linesOf(visitsHeader, 'V1,,84,,update,,'));
  const notes = ['--reason', 'update', '--note-zh', '示例', '--note-en', 'Sample'];
  expect(runScript('release.ts', city, ['visits', join(city, 'next.csv'), ...notes]).status).toBe(0);
  expect(runScript('check.ts', city, []).status).toBe(0);
});

test('a personal number that is found later can be removed', () => {
  const city = openCity({ '2022-05-16': linesOf(visitsHeader, 'V1,13000000000,1,,new,,') });
  expect(runScript('check.ts', city, []).stderr).toContain('[personal-mobile]');
  expect(redact(city, ['visits', 'V1', '--columns', 'host', ...law]).status).toBe(0);
  expect(runScript('check.ts', city, []).status).toBe(0);
});

describe('an entry of the red and black list', () => {
  const picture = '<svg/>';
  const [own, shared] = [pictureName('own', picture), pictureName('shared', picture)];
  const pictures = { picture_before: own, picture_after: shared };
  const openList = (): string =>
    makeListCity(
      { '2022-05-18': listCsv(blackEntry(pictures), blackEntry({ id: '2022-W20-B02', picture_before: shared })) },
      { [own]: picture, [shared]: picture },
    );

  test('may lose every text, required or not, and the data is sound', () => {
    const city = openList();
    expect(
      redact(city, ['red-black-list', '2022-W20-B01', '--columns', expiringColumns(redBlackList).join(','), ...law])
        .status,
    ).toBe(0);
    const text = readText(city, 'data/red-black-list/2022-05-18.csv');
    expect(text.split('\n')[1]?.replace(/,+/g, ',')).toMatchInlineSnapshot(
      `"2022-W20-B01,2022-W20,black,spot,S01,market,patrol,2022-05-10,2022-05-12,2022-05-18,2022-05-30,none,listed,2022-08-18,new,"`,
    );
    expect(runScript('check.ts', city, [])).toMatchObject({ status: 0, stderr: '' });
  });

  test('keeps the area, days and marks that its page rests on', () => {
    const said = refused(openList(), [
      'red-black-list',
      '2022-W20-B01',
      '--columns',
      'area,listed_on,place_zh',
      ...law,
    ]);
    expect(said).toMatchInlineSnapshot(`
      ""area" is no column of red-black-list that can be blanked; these can: place_zh, place_en, subdistrict_zh, subdistrict_en, responsible_unit_zh, responsible_unit_en, deed_zh, deed_en, basis_regulation_zh, basis_regulation_en, basis_standard_zh, basis_standard_en, verified_by_zh, verified_by_en, reply_zh, reply_en, picture_before, picture_after, change_note_zh, change_note_en.
      "listed_on" is no column of red-black-list that can be blanked; these can: place_zh, place_en, subdistrict_zh, subdistrict_en, responsible_unit_zh, responsible_unit_en, deed_zh, deed_en, basis_regulation_zh, basis_regulation_en, basis_standard_zh, basis_standard_en, verified_by_zh, verified_by_en, reply_zh, reply_en, picture_before, picture_after, change_note_zh, change_note_en.

      npm run redact -- <dataset> <key> --columns a,b --law-zh "…" --law-en "…" --find "…" [--dry-run] [--lang zh|en]
      "
    `);
  });

  test('whose picture is taken away needs the file deleted, but where another entry shows it; then the data is sound', () => {
    const city = openList();
    const { stdout } = redact(city, [
      'red-black-list',
      '2022-W20-B01',
      '--columns',
      'picture_before,picture_after',
      ...law,
    ]);
    expect(stdout).toMatchInlineSnapshot(`
      "red-black-list 2022-W20-B01 (2022-W20-B01 · Sample market):
        blanked in 2022-05-18: picture_before, picture_after
      Delete the picture too: data/red-black-list/pictures/own-d4dc56669143.svg
      The picture data/red-black-list/pictures/shared-d4dc56669143.svg is still named by 2022-W20-B02: it stays until those cells are blank.
      The text is found nowhere in the files of the city (pictures, PDF files, old Office files (.doc, .xls), archives other than ZIP, and Parquet files cannot be searched; npm run build writes each Parquet file of the site again from the table of the CSV beside it).
      There is no folder <city>/dist: the built site was not searched. Run npm run build, then look again.
      The cells are blank, their keys are gone, and the register says so. Still to be cleaned:
        - the built site: npm run build, then publish it;
        - the tables and .seeds files in the Git history (see CONTRIBUTING);
        - caches, CDN, mirrors, backups;
        - articles that quoted it and their superseded texts (npm run withdraw -- … --remove-texts), pictures;
        - a release note cannot be changed: where one names it, see CONTRIBUTING, “A redaction, done whole”, step 2.
      Look again when that is done: npm run redact -- --find "the removed text"
      "
    `);
    rmSync(join(city, 'data/red-black-list/pictures', own));
    expect(runScript('check.ts', city, [])).toMatchObject({ status: 0, stderr: '' });
    rmSync(join(city, 'data/red-black-list/pictures', shared));
    expect(runScript('check.ts', city, []).stderr).toContain('[picture-missing]');
  });

  test('whose text goes in one language is asked for the other; a cell that is blank is not named again', () => {
    const city = openList();
    const args = ['red-black-list', '2022-W20-B01', '--columns'];
    expect(redact(city, [...args, 'place_zh', ...law]).stdout).toContain(
      'Please note: place_en of the same row still has a text. Where it says the same, name it in --columns too.',
    );
    const { stdout } = redact(city, [...args, 'place_zh,place_en', '--dry-run', ...law]);
    expect(stdout).toContain('  blanked in 2022-05-18: place_en\n');
    expect(stdout).not.toContain('Please note');
  });

  test('names no picture of another entry when a removal is asked for again', () => {
    const city = openList();
    const args = ['red-black-list', '2022-W20-B01', '--columns'];
    redact(city, [...args, 'picture_before', ...law]);
    redact(city, [...args, 'place_zh', ...law]);
    expect(redact(city, [...args, 'place_zh', ...law]).stdout).not.toContain('picture data/');
    expect(redact(city, [...args, 'picture_before', ...law]).stdout).toContain(
      `No cell names the picture data/red-black-list/pictures/${own} any more: delete the file where it is the one that was removed.`,
    );
  });

  test('names its pictures in a dry run, and keeps them', () => {
    const city = openList();
    const before = readTree(city);
    const { stdout } = redact(city, [
      'red-black-list',
      '2022-W20-B01',
      '--columns',
      'picture_before',
      '--dry-run',
      ...law,
    ]);
    expect(stdout).toContain(`Delete the picture too: data/red-black-list/pictures/${own}`);
    expect(readTree(city)).toEqual(before);
  });
});

describe('nothing is written', () => {
  test('in a dry run', () => {
    const city = openCity();
    const before = readTree(city);
    const { status, stdout } = redact(city, ['visits', 'V1', '--columns', 'host,remark', '--dry-run', ...law]);
    expect(status).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "visits V1 (V1):
        blanked in 2022-05-16: host, remark
        blanked in 2022-05-18: host
      Texts that would go:
        host (Host): 某某
        remark (Remark): a
      Dry run: nothing was written.
      "
    `);
    expect(readTree(city)).toEqual(before);
  });

  test('without dataset, row, columns or law; all that is missing is named at once', () => {
    expect(refused(openCity(), ['nothing'])).toMatchInlineSnapshot(`
      "<dataset> is one of: places, checks, visits; found "nothing".
      <key> names the row: its key columns joined by "|".
      --columns names the columns to blank, joined by commas.
      --law-zh and --law-en name the law or decision that demands it.

      npm run redact -- <dataset> <key> --columns a,b --law-zh "…" --law-en "…" --find "…" [--dry-run] [--lang zh|en]
      "
    `);
  });

  test('for a key, the mark of the change, or a column that is not there', () => {
    expect(refused(openCity(), ['visits', 'V1', '--columns', 'id,change,toString', ...law])).toMatchInlineSnapshot(`
      ""id" is no column of visits that can be blanked; these can: host, remark, change_note_zh, change_note_en.
      "change" is no column of visits that can be blanked; these can: host, remark, change_note_zh, change_note_en.
      "toString" is no column of visits that can be blanked; these can: host, remark, change_note_zh, change_note_en.

      npm run redact -- <dataset> <key> --columns a,b --law-zh "…" --law-en "…" --find "…" [--dry-run] [--lang zh|en]
      "
    `);
  });

  test('for a row or cell that no release holds', () => {
    expect(refused(openCity(), ['visits', 'V9', '--columns', 'host', ...law])).toMatchInlineSnapshot(`
      "No release of visits has a row "V9". Check the key: the key columns as the CSV writes them, joined by "|".
      "
    `);
    expect(refused(openCity(), ['visits', 'V2', '--columns', 'remark', ...law])).toBe(
      'No release of visits holds remark for the row "V2".\n',
    );
  });

  test('while the register or a registered file is not as it was', () => {
    const changed = openCity();
    writeFileSync(join(changed, 'data/visits/2022-05-18.csv'), second.replace('83', '84'));
    expect(refused(changed, ['visits', 'V1', '--columns', 'host', ...law])).toContain('[bytes-changed]');
    const missing = openCity();
    rmSync(join(missing, 'data/visits/2022-05-18.csv'));
    expect(refused(missing, ['visits', 'V1', '--columns', 'host', ...law])).toContain('[file-missing]');
  });
});

describe('the search for what is left', () => {
  test('names the file and line of a removed text, and says when there is none', () => {
    const city = openCity({ '2022-05-16': linesOf(visitsHeader, 'V1,示例某人,1,,new,,') });
    writeFileSync(join(city, 'notes.txt'), 'one line\n示例某人 was here\n');
    const { status, stdout } = redact(city, ['visits', 'V1', '--columns', 'host', ...law]);
    expect(status).toBe(0);
    expect(stdout).toContain('The text is still in:\n  notes.txt:2\n');
    expect(redact(city, ['--find', '示例某人']).stderr).toContain('  notes.txt:2');
    rmSync(join(city, 'notes.txt'));
    const again = redact(city, ['--find', '示例某人']);
    expect(again.status).toBe(0);
    expect(again.stdout).toMatchInlineSnapshot(`
      "The text is found nowhere in the files of the city (pictures, PDF files, old Office files (.doc, .xls), archives other than ZIP, and Parquet files cannot be searched; npm run build writes each Parquet file of the site again from the table of the CSV beside it).
      There is no folder <city>/dist: the built site was not searched. Run npm run build, then look again.
      "
    `);
  });

  test('looks into the built site, and says when there is none', () => {
    const city = openCity();
    mkdirSync(join(city, 'dist'));
    const clean = redact(city, ['--find', '示例某人']);
    expect([clean.status, clean.stdout]).toEqual([
      0,
      'The text is found nowhere in the files of the city or in <city>/dist (pictures, PDF files, old Office files (.doc, .xls), archives other than ZIP, and Parquet files cannot be searched; npm run build writes each Parquet file of the site again from the table of the CSV beside it).\n',
    ]);
    writeFileSync(join(city, 'dist/page.html'), '<p>示例<wbr>某人</p>');
    expect(redact(city, ['--find', '示例某人']).stderr).toBe('The text is still in:\n  dist/page.html:1\n');
  });

  test('is told what it cannot look for', () => {
    expect(refused(openCity(), ['--find', 'abc'])).toContain('of at least four characters');
    expect(refused(openCity(), ['visits', '--find', 'abcd'])).toContain('goes with nothing else');
  });
});
