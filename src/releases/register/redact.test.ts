import { describe, expect, test } from 'vitest';
import { bytesOf, findProblems, linesOf, makeFolder, textOf } from '../../../tests/support/make-releases.ts';
import { checks, visits, visitsHeader } from '../../../tests/support/trial-datasets.ts';
import type { ReleaseEntry } from '../define/release-entry.ts';
import { loadDataset } from '../state/load-dataset.ts';
import { proposeRelease } from './propose-release.ts';
import { blankableColumns, redactedBefore, redactReleases } from './redact.ts';
import { writeRegister } from './register.ts';

const law = { zh: '示例条例第一条', en: 'Sample Act, article 1' };
const files = {
  '2022-05-16': linesOf(visitsHeader, 'V1,"某,某",82.50,"say ""hi""",new,,', 'V2,乙,2, x,new,,'),
  '2022-05-18': linesOf(visitsHeader, 'V1,某某,83,a,correction,示例,Sample', 'V3,丙,3,,new,,'),
  '2022-05-20': linesOf(visitsHeader, 'V4,丁,4,,new,,'),
};

/** The folder after a redaction of `columns` of a row. */
function redact(folder: ReadonlyMap<string, Uint8Array>, key: string, columns: string[]) {
  const { releases } = loadDataset(visits, folder);
  const result = redactReleases(visits, releases, { key, columns, law, on: '2022-05-23' });
  const written = [...result.files].map(([release, bytes]): [string, Uint8Array] => [`${release}.csv`, bytes]);
  return {
    ...result,
    folder: new Map([...folder, ...written, ['releases.yaml', bytesOf(writeRegister(result.entries))]]),
  };
}

const sound = Object.fromEntries(Object.entries(files).map(([release, text]) => [release, text.replace(' x', 'x')]));
const before = makeFolder(sound);
const rulesBroken = (folder: ReadonlyMap<string, Uint8Array>) => findProblems(visits, folder).map(({ rule }) => rule);
const withEntries = (folder: Map<string, Uint8Array>, entries: readonly ReleaseEntry[]) =>
  new Map(folder).set('releases.yaml', bytesOf(writeRegister(entries)));

test.each([
  ['the row', 'V1,"某,某" ,82.50,x,new,,', 2],
  ['another row', 'V1,某某,82.50,x,new,,\nV2,乙,2,"x"\t,new,,', 3],
])(
  'a file with white space behind a closing quotation mark in %s is left alone, and nothing is written',
  (_, rows, line) => {
    const {
      entries,
      problems,
      files: written,
    } = redact(makeFolder({ ...sound, '2022-05-21': linesOf(visitsHeader, rows) }), 'V1', ['host']);
    expect(problems).toMatchObject([{ rule: 'quotes', file: 'data/visits/2022-05-21.csv', line }]);
    expect([written.has('2022-05-21'), entries.at(-1)?.redacted]).toEqual([false, undefined]);
  },
);

test('blanked may be texts and what may be empty, never what names the row', () => {
  expect(blankableColumns(visits)).toEqual(['host', 'remark', 'change_note_zh', 'change_note_en']);
  expect(blankableColumns(checks)).toEqual(['due_on', 'digest', 'link', 'remark']);
});

test('a removal is known as done under its own law alone, and only with all its cells', () => {
  const { releases } = loadDataset(visits, redact(before, 'V1', ['host']).folder);
  const dayOf = (columns: string[], by: typeof law) => redactedBefore(releases, { key: 'V1', columns, law: by });
  expect(dayOf(['host'], law)).toBe('2022-05-23');
  expect(dayOf(['host', 'remark'], law)).toBeNull();
  expect(dayOf(['host'], { ...law, zh: '示例条例第二条' })).toBeNull();
  expect(dayOf(['host'], { ...law, en: 'Sample Act, article 2' })).toBeNull();
});

describe('a redaction', () => {
  const { folder, entries, files: changed } = redact(before, 'V1', ['host']);

  test('blanks the cell in every release that holds it, and in no other', () => {
    expect([...changed.keys()]).toEqual(['2022-05-16', '2022-05-18']);
    expect(textOf(folder.get('2022-05-16.csv'))).toBe(
      linesOf(visitsHeader, 'V1,,82.50,"say ""hi""",new,,', 'V2,乙,2,x,new,,'),
    );
    expect(textOf(folder.get('2022-05-18.csv'))).toBe(
      linesOf(visitsHeader, 'V1,,83,a,correction,示例,Sample', 'V3,丙,3,,new,,'),
    );
  });

  test('leaves the city sound: the blank cell is allowed though it is required, and the chain holds', () => {
    expect(rulesBroken(folder)).toEqual([]);
    expect(entries.map(({ previous }) => previous)).toEqual(
      loadDataset(visits, before).releases.map(({ entry }) => entry.previous),
    );
  });

  test('says of the row which cells were removed, when and under which law; its other values keep their types', () => {
    const record = loadDataset(visits, folder).releases[0]?.records[0];
    expect(record?.redacted).toEqual({ host: { on: '2022-05-23', law } });
    expect(record?.row).toMatchObject({ id: 'V1', host: null, score: 82.5, remark: 'say "hi"' });
  });

  test('is for its own row: another blank cell is still an error', () => {
    const other = makeFolder({ '2022-05-16': linesOf(visitsHeader, 'V1,甲,1,,new,,', 'V2,,2,,new,,') });
    expect(rulesBroken(redact(other, 'V1', ['host']).folder)).toEqual(['missing-cell']);
  });

  test('may be followed by a second one, each joined to the other by its hashes', () => {
    const twice = redact(folder, 'V1', ['remark']);
    const [first, second] = twice.entries[0]?.redacted ?? [];
    expect(second?.sha256_before).toBe(first?.sha256_after);
    expect(rulesBroken(twice.folder)).toEqual([]);
    expect(Object.keys(loadDataset(visits, twice.folder).releases[0]?.records[0]?.redacted ?? {})).toEqual([
      'host',
      'remark',
    ]);
  });

  test('may take a note on a correction away', () => {
    expect(rulesBroken(redact(before, 'V1', ['change_note_zh', 'change_note_en']).folder)).toEqual([]);
  });

  test('finds nothing where the cell is blank or the row is not there', () => {
    expect(redact(before, 'V3', ['remark']).files.size).toBe(0);
    expect(redact(before, 'V9', ['host']).files.size).toBe(0);
  });

  test('holds in later releases too: the row can be published again with the cell blank', () => {
    const { releases, ...rest } = loadDataset(visits, folder);
    const bytes = bytesOf(linesOf(visitsHeader, 'V1,,90,,update,,', 'V2,,2,,update,,'));
    const proposal = {
      dataset: visits,
      file: 'next.csv',
      bytes,
      reason: 'update',
      note: law,
      today: '2022-05-24',
    } as const;
    const { problems } = proposeRelease(proposal, [{ ...rest, releases }]);
    expect(problems).toMatchObject([{ rule: 'missing-cell', file: 'next.csv', line: 3 }]);
  });
});

describe('a redaction is found to be tampered with', () => {
  const { folder, entries } = redact(redact(before, 'V1', ['host']).folder, 'V1', ['remark']);
  const altered = (change: (redactions: NonNullable<ReleaseEntry['redacted']>) => ReleaseEntry['redacted']) =>
    rulesBroken(
      withEntries(
        folder,
        entries.map((entry, index) => (index === 0 ? { ...entry, redacted: change(entry.redacted ?? []) } : entry)),
      ),
    );

  test('when one is taken out', () => {
    expect(altered(() => undefined)).toContain('bytes-changed');
    expect(altered(([, second]) => (second ? [second] : []))).toContain('register-altered');
    expect(altered(([first]) => (first ? [first] : []))).toContain('bytes-changed');
  });

  test('when two change places', () => {
    expect(altered((redactions) => redactions.toReversed())).toContain('register-altered');
  });

  test('when a hash is altered', () => {
    const zeros = '0'.repeat(64);
    expect(altered(([first, ...rest]) => (first ? [{ ...first, sha256_before: zeros }, ...rest] : rest))).toEqual([
      'register-altered',
    ]);
    expect(altered(([first, ...rest]) => (first ? [{ ...first, sha256_after: zeros }, ...rest] : rest))).toEqual([
      'register-altered',
    ]);
  });

  test('when another cell is blanked besides', () => {
    const more = textOf(folder.get('2022-05-16.csv')).replace('乙', '');
    expect(rulesBroken(new Map(folder).set('2022-05-16.csv', bytesOf(more)))).toContain('bytes-changed');
  });

  test('when the cell is filled again', () => {
    const filled = textOf(folder.get('2022-05-16.csv')).replace('V1,,', 'V1,甲,');
    expect(rulesBroken(new Map(folder).set('2022-05-16.csv', bytesOf(filled)))).toEqual(['bytes-changed']);
  });
});

describe('a redacted file keeps its form', () => {
  const form = (text: string) =>
    textOf(redact(makeFolder({ '2022-05-16': text }), 'V2', ['host']).folder.get('2022-05-16.csv'));

  test('its BOM and its CRLF', () => {
    const text = `\uFEFF${[visitsHeader, 'V1,甲,1,"a\r\nb",new,,', 'V2,乙,2,,new,,', ''].join('\r\n')}`;
    expect(form(text)).toBe(text.replace('乙', ''));
  });

  test('its LF, though a cell holds CRLF', () => {
    const text = linesOf(visitsHeader, 'V1,甲,1,"a\r\nb",new,,', 'V2,乙,2,,new,,');
    expect(form(text)).toBe(text.replace('乙', ''));
  });

  test('without a newline at its end', () => {
    const text = [visitsHeader, 'V1,甲,1,,new,,', 'V2,乙,2,,new,,'].join('\n');
    expect(form(text)).toBe(text.replace('乙', ''));
  });

  test('quotes that were not needed', () => {
    const text = linesOf(visitsHeader, '"V1","甲",1,"",new,,', '"V2","乙",2,"x",new,,');
    expect(form(text)).toBe(text.replace('"乙"', ''));
  });
});
