import { createHash, createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { commitTable } from './commit-table.ts';
import { compareTable } from './find-changes.ts';
import { digestHex, leafHash, merkleRoot } from './merkle.ts';
import { readSeeds, type Seeds } from './seeds.ts';

const sha = (...parts: (Uint8Array | string)[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

/** The tree of RFC 6962 as its section 2.1 defines it, from the top. */
function rootByTheBook(leaves: readonly Uint8Array[]): Buffer {
  if (leaves.length === 0) return sha('');
  if (leaves.length === 1) return sha(Buffer.of(0), leaves[0] ?? '');
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return sha(Buffer.of(1), rootByTheBook(leaves.slice(0, split)), rootByTheBook(leaves.slice(split)));
}

const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];

// The test vectors of the reference implementation of Certificate Transparency.
test.each([
  [1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
  [2, 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
  [3, 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
  [4, 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'],
  [5, '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'],
  [6, '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef'],
  [7, 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'],
  [8, '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
])('the tree over %i leaves has the root that RFC 6962 gives it', (count, root) => {
  const leaves = inputs.slice(0, count).map((hex) => Buffer.from(hex, 'hex'));
  expect(digestHex(merkleRoot(leaves.map(leafHash)))).toBe(root);
  expect(rootByTheBook(leaves).toString('hex')).toBe(root);
});

test('a tree of any size is the one of RFC 6962', () => {
  for (let count = 0; count < 70; count += 1) {
    const leaves = Array.from({ length: count }, (_, index) => Buffer.from(`leaf ${index}`));
    expect(digestHex(merkleRoot(leaves.map(leafHash)))).toBe(rootByTheBook(leaves).toString('hex'));
  }
});

const columns = [
  { name: 'id', isKeyed: false },
  { name: 'place_zh', isKeyed: true },
  { name: 'note', isKeyed: true },
];
const rows = [
  ['P-1', '示例路 1 号', ''],
  ['P-2', 'x'.repeat(5000), '说明, “引号”'],
  ['P-3', '', 'n'],
];
const seedOf = (key: string): string => sha(key).subarray(0, 16).toString('latin1');
const table = { columns, rows, keys: ['P-1', 'P-2', 'P-3'] };
const committed = commitTable(table, seedOf);
const seedsOf = (text: string): Seeds => {
  const read = readSeeds(text);
  if ('line' in read) throw new Error(`line ${read.line}`);
  return read;
};

test('a root is what the description of the record says, worked out with other means', () => {
  const plain = (text: string): Buffer => {
    const bytes = Buffer.from(text);
    const head = Buffer.alloc(5);
    head.writeUInt32BE(bytes.length, 1);
    return Buffer.concat([head, bytes]);
  };
  const cell = (text: string, name: string, isKeyed: boolean, seed: Buffer): Buffer => {
    if (!isKeyed || text === '') return plain(text);
    const key = sha(seed, name);
    return Buffer.concat([Buffer.of(1), createHmac('sha256', key).update(text).digest()]);
  };
  const encoded = rows.map((cells) =>
    cells.map((text, index) => {
      const { name = '', isKeyed = false } = columns[index] ?? {};
      return cell(text, name, isKeyed, sha(cells[0] ?? '').subarray(0, 16));
    }),
  );
  const head = columns.map(({ name, isKeyed }, index) => {
    const check = sha(...encoded.map((cells) => cells[index] ?? '')).toString('hex');
    return `${name}${isKeyed ? '*' : ':'}${check.slice(0, 4)}`;
  });
  const leaves = [Buffer.from(head.join(' ')), ...encoded.map((cells) => Buffer.concat(cells))];
  expect(committed.root).toBe(rootByTheBook(leaves).toString('hex'));
  const lines = rows.map((cells, row) => {
    const check = sha(Buffer.of(0), leaves[row + 1] ?? '').subarray(0, 2);
    return `${Buffer.concat([sha(cells[0] ?? '').subarray(0, 16), check]).toString('base64')}\n`;
  });
  expect(committed.seeds).toBe(`${head.join(' ')}\n${lines.join('')}`);
});

const registered = { root: committed.root, rows: 3 };
const changesOf = (changed: readonly string[][], seeds = committed.seeds) =>
  compareTable(seedsOf(seeds), changed, registered).changes;

test('a sound table has no change', () => {
  expect(compareTable(seedsOf(committed.seeds), rows, registered)).toEqual({ root: committed.root, changes: [] });
});

test('a changed cell is found by its row and column', () => {
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const changed = rows.map((one, at) => (at === row ? one.with(column, `${cell}!`) : one));
      expect(changesOf(changed)).toEqual([{ kind: 'cell', row, column }]);
    }
  }
});

test('a changed seed, check of a row and check of a column are found by their lines', () => {
  const lines = committed.seeds.split('\n');
  const withLine = (line: number, text: string): string => lines.with(line, text).join('\n');
  const other = (text: string, at: number): string =>
    text.slice(0, at) + (text[at] === '0' ? '1' : '0') + text.slice(at + 1);
  expect(changesOf(rows, withLine(2, other(lines[2] ?? '', 4)))).toEqual([{ kind: 'seed', row: 1 }]);
  expect(changesOf(rows, withLine(2, other(lines[2] ?? '', 23)))).toEqual([{ kind: 'row-check', row: 1 }]);
  expect(changesOf(rows, withLine(0, other(lines[0] ?? '', 4)))).toEqual([{ kind: 'column-check', column: 0 }]);
});

test('rows that went, came or changed places are found', () => {
  expect(changesOf(rows.slice(0, 2))).toEqual([{ kind: 'rows', row: 2 }]);
  expect(changesOf(rows.slice(1))).toEqual([{ kind: 'rows', row: 0 }]);
  expect(changesOf([...rows, ['P-4', '', '']])).toEqual([{ kind: 'rows', row: 3 }]);
  expect(changesOf([rows[1] ?? [], rows[0] ?? [], rows[2] ?? []])).not.toEqual([]);
});

test('a line that is gone from the seeds is theirs, not the table’s', () => {
  const { columns: heads, lines } = seedsOf(committed.seeds);
  const { root } = committed;
  const without = { columns: heads, lines: lines.filter((_, row) => row !== 1) };
  expect(compareTable(without, rows, { root, rows: rows.length }).changes).toEqual([{ kind: 'seed-lines', row: 1 }]);
});

test('a row that has nothing to keep secret has no seed: it would be a line that may be anything', () => {
  const { root, seeds } = commitTable({ columns, rows: [['P-1', '', '']], keys: ['P-1'] }, seedOf);
  const line = seeds.split('\n')[1] ?? '';
  expect(line).toMatch(/^- [0-9a-f]{4}$/);
  const check = Buffer.from(line.slice(2), 'hex');
  const idle = seeds.replace(line, Buffer.concat([Buffer.alloc(16, 1), check]).toString('base64'));
  expect(compareTable(seedsOf(idle), [['P-1', '', '']], { root, rows: 1 }).changes).toEqual([{ kind: 'seed', row: 0 }]);
});

test('a row with secrets whose line has no key for them is found, though its root was registered so', () => {
  const bare = compareTable({ columns: seedsOf(committed.seeds).columns, lines: [] }, [['P-1', 'x', '']], {
    root: '',
    rows: 1,
  });
  const head = seedsOf(committed.seeds);
  const leaf = { check: '', seed: null, open: new Map() };
  const { root } = compareTable({ ...head, lines: [leaf] }, [['P-1', 'x', '']], { root: '', rows: 1 });
  expect(bare.changes).not.toEqual([]);
  expect(compareTable({ ...head, lines: [leaf] }, [['P-1', 'x', '']], { root, rows: 1 }).changes).toContainEqual({
    kind: 'seed',
    row: 0,
  });
  expect(compareTable({ ...head, lines: [leaf] }, [['P-1', 'x', '']], { root, rows: 2 }).changes).toEqual([
    { kind: 'rows', row: 0 },
  ]);
});
