import { chain, columnsOf, commit, csvOf, hex, hmac, sha256, type Fields, type Json } from './commit.ts';

/** A published folder: the bytes of each file by its address. */
export type Published = Map<string, Buffer>;

const asOf = '2026-06-01';
const words = (text: string): Fields => ({ zh: `示例：${text}`, en: `Sample: ${text}` });
const json = (value: Json): Buffer => Buffer.from(`${JSON.stringify(value, null, 1)}\n`);

interface Gone {
  key: string;
  columns: string[];
  why: string;
  on: string;
  entry?: number;
}

interface Plan {
  release: string;
  /** Names of columns with a space between; `*` marks those that are keyed. */
  header: string;
  rows: string[][];
  gone?: Gone[];
  /** The bytes of a file that is not in the canonical writing. */
  bytes?: string;
}

interface DatasetPlan {
  name: string;
  kind: 'full' | 'upsert';
  key: string[];
  releases: Plan[];
  /** The head of the register before, and the key of its commitment. */
  follows?: Fields;
  /** The texts of pictures that are served. */
  pictures?: string[];
  before?: Fields[];
  after?: Fields[];
}

/** The name of a picture, which tells how its hash begins. */
const nameOf = (picture: string): string => `gate-after-${hex(picture).slice(0, 12)}.svg`;
const [shown, gone] = ['<svg/>', '<svg></svg>'];

/** Publishes a dataset into `files`. */
function publishDataset(
  files: Published,
  { name, kind, key, releases, follows, pictures = [], before = [], after = [] }: DatasetPlan,
): void {
  const facts: Fields[] = [];
  let newest = new Map<string, Buffer>();
  const served = releases.map((plan): Fields => {
    const { release, rows, gone = [], bytes } = plan;
    const columns = columnsOf(plan.header);
    const keyOf = (row: readonly string[]) =>
      key.map((one) => row[columns.findIndex((column) => column.name === one)]).join('|');
    // What was blank when it was registered had been removed before, and has no commitment.
    const goneOf = (row: readonly string[]) =>
      gone
        .filter((one) => one.key === keyOf(row))
        .flatMap((one) => one.columns)
        .filter((column) => row[columns.findIndex(({ name }) => name === column)] !== '');

    const { seeds, root } = commit({
      columns,
      rows,
      seedOf: (at) => sha256(`sample|${name}|${release}|${keyOf(rows[at] ?? [])}`).subarray(0, 16),
      gone: (at) => goneOf(rows[at] ?? []),
    });
    const blanked = rows.map((row) =>
      row.map((cell, at) => (goneOf(row).includes(columns[at]?.name ?? '') ? '' : cell)),
    );
    facts.push({
      kind: 'release',
      date: release.slice(0, 10),
      release,
      reason: 'update',
      note: words('figures'),
      root,
      rows: rows.length,
      key,
      holds: kind,
    });
    const folder = `data/${name}/${release}/`;
    const parts: [string, Buffer][] = [
      [`${name}.csv`, Buffer.from(bytes ?? csvOf([columns.map((column) => column.name), ...blanked]))],
      [`${name}.seeds.txt`, Buffer.from(seeds)],
      [`${name}.json`, json({ dataset: name, release })],
    ];
    for (const [file, content] of parts) files.set(folder + file, content);
    files.set(
      `${folder}SHA256SUMS`,
      Buffer.from(parts.map(([file, content]) => `${hex(content)}  ${file}\n`).join('')),
    );
    newest = new Map([...parts, ['SHA256SUMS', files.get(`${folder}SHA256SUMS`) ?? Buffer.of()]]);
    const [csv = '', seed = ''] = parts.map(([, content]) => hex(content));
    return {
      release,
      csv: `${release}/${name}.csv`,
      seeds: `${release}/${name}.seeds.txt`,
      sums: `${release}/SHA256SUMS`,
      csv_sha256: csv,
      seeds_sha256: seed,
      removed: gone.map((one): Fields => ({ ...one })),
    };
  });
  for (const [file, content] of newest) files.set(`data/${name}/latest/${file}`, content);
  files.set(`data/${name}/latest.csv`, newest.get(`${name}.csv`) ?? Buffer.of());
  for (const picture of pictures) files.set(`data/${name}/pictures/${nameOf(picture)}`, Buffer.from(picture));
  const entries = chain([...before, ...facts, ...after]);
  const head = entries.at(-1)?.['sha256'] ?? null;
  const register = { format: 'gongwei-register/1', dataset: name, asOf, head, entries, ...(follows && { follows }) };
  files.set(`data/${name}/register.json`, json({ ...register, files: served }));
}

const law = words('Act, article 1');

// Every table whole and without a removable cell; the first file is older than the canonical writing.
const oldAreas = '\ufeffcode,name\r\n"A1",甲区\r\nA2,"乙区, 北"';
const [headBefore, keyBefore] = [hex('the register before'), sha256('the key of its head')];
const areas: DatasetPlan = {
  name: 'areas',
  kind: 'full',
  key: ['code'],
  follows: { head: headBefore, key: keyBefore.toString('hex') },
  before: [
    {
      kind: 'migration',
      date: '2026-04-01',
      follows: { release: '2026-03-01', commitment: hmac(keyBefore, headBefore).toString('hex') },
      bound: [{ release: '2026-03-01', sha256: hex(oldAreas) }],
    },
  ],
  releases: [
    {
      release: '2026-03-01',
      header: 'code name',
      rows: [
        ['A1', '甲区'],
        ['A2', '乙区, 北'],
      ],
      bytes: oldAreas,
    },
    {
      release: '2026-05-01',
      header: 'code name',
      rows: [
        ['A1', '甲区'],
        ['A2', '乙区 “北”'],
        ['A3', 'say "hi",\nthen go'],
      ],
    },
    { release: '2026-05-01.2', header: 'code name valid_to', rows: [] },
  ],
};

const visitsHeader = 'id place_zh* score host* remark* change display_until';
const visits: DatasetPlan = {
  name: 'visits',
  kind: 'upsert',
  key: ['id'],
  releases: [
    {
      release: '2026-05-16',
      header: visitsHeader,
      rows: [
        ['V1', '甲馆', '82.5', '某甲', '', 'new', ''],
        ['V2', '乙馆', '70', '某乙', 'say "hi", then', 'new', '2026-05-20'],
        ['V3', '丙馆', '60', '', 'tel. 123', 'new', ''],
        ['V4', '', '50', '', '', 'new', ''],
        ['V5', '', '40', '某戊', '', 'new', ''],
      ],
      gone: [
        { key: 'V1', columns: ['host'], why: 'law', on: '2026-05-28', entry: 4 },
        { key: 'V2', columns: ['place_zh', 'host', 'remark'], why: 'display-ended', on: '2026-05-21' },
        { key: 'V3', columns: ['place_zh', 'remark'], why: 'withdrawn', on: '2026-05-18' },
      ],
    },
    {
      release: '2026-05-18',
      header: visitsHeader,
      rows: [
        ['V6', '己馆', '90', '某己', 'a\nb', 'new', ''],
        ['V3', '丙馆', '60', '', '', 'withdrawn', ''],
      ],
      gone: [{ key: 'V3', columns: ['place_zh'], why: 'withdrawn', on: '2026-05-18' }],
    },
    { release: '2026-05-18.10', header: visitsHeader, rows: [['V7', '庚馆', '91', '某庚', '好', 'new', '2026-06-01']] },
  ],
  after: [
    { kind: 'redaction', date: '2026-05-28', law, cells: [{ release: '2026-05-16', key: 'V1', columns: ['host'] }] },
  ],
};

// A key of two columns, and a cell that was removed before there were commitments.
const checks: DatasetPlan = {
  name: 'checks',
  kind: 'upsert',
  key: ['area', 'no'],
  before: [
    {
      kind: 'migration',
      date: '2026-04-01',
      follows: { release: '2026-02-01', commitment: hex('a key that is gone with a cell') },
      removed: [{ release: '2026-02-01', key: 'A1|1', columns: ['remark'], law, date: '2026-03-03' }],
    },
  ],
  releases: [
    {
      release: '2026-02-01',
      header: 'area no remark*',
      rows: [
        ['A1', '1', ''],
        ['A1', '2', '好'],
      ],
      gone: [{ key: 'A1|1', columns: ['remark'], why: 'law', on: '2026-03-03', entry: 1 }],
    },
    {
      release: '2026-05-02',
      header: 'area no remark* link photo* change change_note_zh*',
      rows: [
        ['A2', '1', '可', 'https://example.org/a?b=1,2', nameOf(shown), 'new', ''],
        ['A2', '2', '好', '', nameOf(gone), 'new', ''],
        ['A2', '3', '', '', '', 'withdrawn', '示例：重复登记'],
      ],
      gone: [{ key: 'A2|2', columns: ['photo'], why: 'law', on: '2026-05-30', entry: 4 }],
    },
  ],
  // The picture that nothing names any more is no longer served.
  pictures: [shown],
  after: [
    { kind: 'redaction', date: '2026-05-30', law, cells: [{ release: '2026-05-02', key: 'A2|2', columns: ['photo'] }] },
  ],
};

interface TextPlan {
  article: string;
  version: number;
  text?: string;
  served?: Fields;
}

/** Publishes the register of articles and its texts into `files`. */
function publishArticles(files: Published): void {
  const keyOf = (article: string, version: number) => sha256(`key of ${article} ${version}`);
  const bytesOf = (article: string, version: number) =>
    Buffer.from(`---\ntitle: 示例 ${article}\n---\n\nText ${version}.\n`);
  const text = (article: string, version: number, date: string, more: Fields = {}): Fields => ({
    kind: 'text',
    date,
    article,
    version,
    office: '示例办公室',
    commitment: hmac(keyOf(article, version), bytesOf(article, version)).toString('hex'),
    ...more,
  });
  const about = (kind: string, article: string, version: number, more: Fields = {}): Fields => ({
    kind,
    date: '2026-05-09',
    article,
    version,
    reason: '示例：数字有误',
    ...more,
  });
  const entries = chain([
    { kind: 'migration', date: '2026-04-01', follows: null },
    // Taken over, with its own day.
    text('zh/heat', 1, '2026-03-09'),
    text('en/heat', 1, '2026-05-01'),
    text('zh/flood', 1, '2026-05-01'),
    about('correction', 'zh/heat', 1),
    text('zh/heat', 2, '2026-05-09'),
    text('zh/smoke', 1, '2026-05-09'),
    about('withdrawal', 'zh/flood', 1, { texts: 'kept' }),
    about('withdrawal', 'zh/smoke', 1, { texts: 'removed' }),
    text('zh/soon', 1, '2026-05-10', { appears: '2026-05-30', commitment: hex('a text nobody read') }),
    text('zh/soon', 1, '2026-05-29', { appears: '2026-06-15' }),
  ]);
  const plans: TextPlan[] = [
    { article: 'zh/heat', version: 1 },
    { article: 'zh/heat', version: 2 },
    { article: 'en/heat', version: 1 },
    { article: 'zh/flood', version: 1 },
    { article: 'zh/smoke', version: 1, served: { removed: true } },
    { article: 'zh/soon', version: 1, served: { appears: '2026-06-15' } },
  ];
  const texts = plans.map(({ article, version, served }): Fields => {
    if (served) return { article, version, ...served };
    const file = `articles/${article}/${version}.mdx`;
    const bytes = bytesOf(article, version);
    files.set(`data/register/${file}`, bytes);
    return { article, version, file, key: keyOf(article, version).toString('hex'), sha256: hex(bytes) };
  });
  const head = entries.at(-1)?.['sha256'] ?? null;
  files.set('data/register/articles.json', json({ format: 'gongwei-articles/1', asOf, head, entries, texts }));
}

/** What `makeRecord` gives `checks` to remove beside its own cells: the published reason of a withdrawal. */
export const goneReason: Gone = { key: 'A2|3', columns: ['change_note_zh'], why: 'withdrawn', on: '2026-05-02' };

/** A sound published folder in which every rule of public/verify/record.md has something to hold. */
export function makeRecord(removed: readonly Gone[] = []): Published {
  const files: Published = new Map();
  const [first, second] = checks.releases;
  const withRemoved = first && second ? [first, { ...second, gone: [...(second.gone ?? []), ...removed] }] : [];
  const datasets = [areas, visits, { ...checks, releases: withRemoved }];
  for (const dataset of datasets) publishDataset(files, dataset);
  publishArticles(files);
  const index = { format: 'gongwei-record/1', asOf, datasets: datasets.map(({ name }) => name), articles: true };
  files.set('data/register/index.json', json(index));
  return files;
}
