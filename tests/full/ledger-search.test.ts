import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { madeOnce } from '../../src/core/made-once.ts';
import { seedRandom } from '../../src/core/random.ts';
import { writeIndexFiles, type FoundDocument } from '../../src/core/text-index/index-files.ts';
import { loadRecords, searchIndex, type IndexSource } from '../../src/core/text-index/search-index.ts';
import { readFolder } from '../../src/releases/files/folder-files.ts';
import { foldReleases } from '../../src/releases/state/fold.ts';
import { loadDataset } from '../../src/releases/state/load-dataset.ts';
import { areas } from '../../src/subjects/areas/dataset.ts';
import { foundProblem } from '../../src/subjects/ledger/components/found-problem.ts';
import type { LedgerProblem } from '../../src/subjects/ledger/dataset.ts';
import { viewProblem } from '../../src/subjects/ledger/model/problem-view.ts';
import { drawReleases, sampleProblems } from '../../src/subjects/ledger/sample/ledger-series.ts';

const answerBudget = 60_000;

let problems: LedgerProblem[];
let documents: FoundDocument[];
let files: ReadonlyMap<string, string>;

beforeAll(() => {
  const folder = readFolder(join(import.meta.dirname, '../../data/areas'));
  const rows = foldReleases(areas, loadDataset(areas, folder).releases);
  const areaOf = (code: string) => {
    const { name_zh, name_en } = rows.get(code)?.printed ?? {};
    return { name_zh: name_zh ?? '', name_en: name_en ?? '' };
  };
  const newest = new Map(drawReleases(sampleProblems).flatMap((release) => release.map((row) => [row.id, row])));
  const all = [...newest.values()];
  problems = all.filter(({ change }) => change !== 'withdrawn');
  documents = all.map((row) =>
    foundProblem(
      viewProblem({ key: row.id, release: '2026-11-23', row, redacted: {} }, '2026-11-23'),
      areaOf(row.area),
    ),
  );
  files = writeIndexFiles(documents);
}, 60_000);

/** The index as a browser that has loaded nothing yet sees it, with the files that it asks for. */
function openIndex(): { source: IndexSource; loaded: Set<string> } {
  const loaded = new Set<string>();
  const parse = madeOnce((name: string) => JSON.parse(files.get(name) ?? ''));
  const read = (name: string) => {
    loaded.add(name);
    return Promise.resolve(parse(name));
  };
  return { source: { head: () => read('index.json'), shard: read, records: read }, loaded };
}

const everyIndex = openIndex();

async function idsFound(query: string): Promise<Set<string>> {
  const { documents: found } = await searchIndex(everyIndex.source, query, 'zh');
  return new Set((await loadRecords(everyIndex.source, found, 'zh')).map(({ id }) => id));
}

const textOf = new Map<string, string>();
const wholeText = ({ id, texts }: FoundDocument): string => {
  const known = textOf.get(id) ?? texts.join('\n');
  textOf.set(id, known);
  return known;
};

describe('the ledger’s own index', { timeout: 120_000 }, () => {
  test('finds each of 200 pieces of 2-4 characters in all problems that hold them, and in no other', async () => {
    const random = seedRandom(11);
    const wrong: string[] = [];
    for (let index = 0; index < 200; index++) {
      const row = random.pick(problems);
      const text = random.pick([row.place_zh, row.responsible_unit_zh, row.description_zh, row.subdistrict_zh ?? '']);
      const runs = text.match(/\p{Script=Han}{2,}/gu) ?? [];
      if (runs.length === 0) continue;
      const run = random.pick(runs);
      const length = Math.min(run.length, random.integer(2, 4));
      const from = random.integer(0, run.length - length);
      const piece = run.slice(from, from + length);
      const there = documents.filter((one) => wholeText(one).includes(piece)).map(({ id }) => id);
      const found = await idsFound(piece);
      if (!found.has(row.id) || there.length !== found.size || there.some((id) => !found.has(id))) wrong.push(piece);
    }
    expect(wrong).toEqual([]);
  });

  test('finds nothing for 50 words that no problem holds', async () => {
    const random = seedRandom(12);
    const characters = [...new Set(documents.flatMap((one) => wholeText(one).match(/\p{Script=Han}/gu) ?? []))].sort();
    const whole = documents.map(wholeText).join('\n');
    const absent: string[] = ['Shanghai', 'garbagezzz', 'P-999999', '青鸾场', '"removal garbage"'];
    // Characters that are all there, in an order that is not.
    while (absent.length < 50) {
      const word = Array.from({ length: random.integer(2, 4) }, () => random.pick(characters)).join('');
      if (!whole.includes(word)) absent.push(word);
    }
    for (const word of absent) expect([...(await idsFound(word))], word).toEqual([]);
  });

  test('finds problems by the words of their states', async () => {
    const states = new Map(
      problems.map((row) => [
        row.id,
        viewProblem({ key: row.id, release: '2026-11-23', row, redacted: {} }, '2026-11-23').state,
      ]),
    );
    for (const [words, state] of [
      ['overdue', 'overdue'],
      ['came back', 'came-back'],
      ['超期解决', 'closed-late'],
    ] as const) {
      const found = await idsFound(words);
      const there = [...states].filter(([, one]) => one === state).map(([id]) => id);
      expect(there.length).toBeGreaterThan(0);
      expect(
        there.filter((id) => !found.has(id)),
        words,
      ).toEqual([]);
    }
  });

  test('finds every id, in small letters and without hyphen and leading noughts', async () => {
    const random = seedRandom(13);
    for (let index = 0; index < 50; index++) {
      const { id } = random.pick(problems);
      for (const query of [id, id.toLowerCase(), id.replace('-', ''), `p${Number(id.slice(2))}`]) {
        const { documents: found, isId } = await searchIndex(everyIndex.source, query, 'en');
        const [first] = await loadRecords(everyIndex.source, found.slice(0, 1), 'en');
        expect([isId, first?.id], query).toEqual([true, id]);
      }
    }
  });

  test('a first answer takes at most 60 KB', async () => {
    const random = seedRandom(14);
    const bytes = new Map<string, number>();
    const sizeOf = (name: string): number => {
      const known = bytes.get(name) ?? brotliCompressSync(files.get(name) ?? '').length;
      bytes.set(name, known);
      return known;
    };
    const drawn = Array.from({ length: 60 }, () => {
      const { place_zh, description_zh, responsible_unit_zh } = random.pick(problems);
      return random.pick([place_zh, description_zh, responsible_unit_zh, place_zh.slice(2, 6)]);
    });
    const english = [
      'garbage',
      'waste in the market',
      'District A toilet',
      'sanitation team 2',
      'sample',
      '"in the market"',
    ];
    const states = ['overdue', 'came back', 'closed', 'open', '超期', '反弹', '按期解决', '已销号', '没有解决'];
    const sizes: [number, string][] = [];
    for (const query of ['垃圾', '公厕', '示例', '示例 垃圾', '道', 'P-000777', ...english, ...states, ...drawn]) {
      for (const locale of ['zh', 'en'] as const) {
        const { source, loaded } = openIndex();
        const { documents: found } = await searchIndex(source, query, locale);
        await loadRecords(source, found.slice(0, 10), locale);
        sizes.push([[...loaded].reduce((sum, name) => sum + sizeOf(name), 0), query]);
      }
    }
    expect(sizes.filter(([size]) => size > answerBudget)).toEqual([]);
  });
});
