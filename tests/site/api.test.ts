import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Papa from 'papaparse';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { listenLocally } from '../../scripts/serve/port.ts';
import { siteHandler } from '../../scripts/serve/site-handler.ts';
import { watchState } from '../../scripts/serve/watch-state.ts';
import official from '../fixtures/official-site.ts';
import '../support/built-site.ts';
import { listSiteFiles, readPage, type SiteFiles } from '../support/site-pages.ts';

interface OpenApi {
  openapi: string;
  servers: { url: string }[];
  paths: Record<string, { get: { operationId: string; parameters?: { name: string; example: string }[] } }>;
}

const folder = 'api/v1/';
const cities: Record<string, SiteFiles> = {
  'fixture city': listSiteFiles(inject('siteFolder'), inject('siteBase'), inject('siteOrigin')),
  'official city': listSiteFiles(inject('officialFolder'), official.base, official.url),
};

/** The cells of a row that is answered, as a CSV has them. */
const printedIn = (row: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [name, Array.isArray(cell) ? cell.join(';') : String(cell ?? '')]),
  );

describe.each(Object.entries(cities))('the API of the %s', (_name, site) => {
  const read = (path: string) => JSON.parse(readFileSync(join(site.folder, folder, path), 'utf8'));
  /** With each number as it is printed. */
  const readPrinted = (path: string) =>
    JSON.parse(
      readFileSync(join(site.folder, folder, path), 'utf8'),
      (_key, value: unknown, ...[context]: { source: string }[]) =>
        typeof value === 'number' ? context?.source : value,
    );
  const openApi: OpenApi = read('openapi.json');
  const answers = [...site.files]
    .filter((file) => file.startsWith(folder) && file !== `${folder}openapi.json`)
    .map((file) => file.slice(folder.length));
  // A concrete path goes before one with a parameter, as OpenAPI 3.1 says.
  const paths = Object.keys(openApi.paths).sort((a, b) => a.split('{').length - b.split('{').length);
  const pathOf = (answer: string): string | undefined =>
    paths.find((path) =>
      new RegExp(
        `^${path
          .slice(1)
          .replaceAll('.', '\\.')
          .replaceAll(/\{\w+\}/g, '[^/]+')}$`,
      ).test(answer),
    );

  test('is described in OpenAPI 3.1, each operation under a name of its own', () => {
    expect(openApi.openapi).toBe('3.1.0');
    expect(openApi.servers).toEqual([{ url: `${site.origin}${site.base}/api/v1` }]);
    const names = Object.values(openApi.paths).map(({ get }) => get.operationId);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z][A-Za-z0-9]+$/.test(name))).toEqual([]);
  });

  test('every path that is described has a file, the one of its example too', () => {
    const described = new Set(answers.map(pathOf));
    expect(paths.filter((path) => !described.has(path))).toEqual([]);
    const examples = Object.entries(openApi.paths).map(([path, { get }]) =>
      (get.parameters ?? []).reduce((one, { name, example }) => one.replace(`{${name}}`, example), path),
    );
    expect(examples.filter((path) => !answers.includes(path.slice(1)))).toEqual([]);
  });

  test('every answer is as its path is described', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    ajv.addSchema(openApi, 'openapi');
    const wrong = answers.flatMap((answer) => {
      const path = pathOf(answer);
      if (path === undefined) return [`${answer} is described by no path`];
      const pointer = path.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D');
      const validate = ajv.getSchema(`openapi#/paths/${pointer}/get/responses/200/content/application~1json/schema`);
      if (!validate) return [`${path} has no schema`];
      return validate(read(answer)) ? [] : [`${answer}: ${ajv.errorsText(validate.errors)}`];
    });
    expect(wrong).toEqual([]);
  });

  test('an answer that is not as described is refused', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    ajv.addSchema(openApi, 'openapi');
    const validate = ajv.getSchema('openapi#/paths/~1datasets.json/get/responses/200/content/application~1json/schema');
    const answer = read('datasets.json');
    expect(validate?.({ ...answer, provenance: 'invented' })).toBe(false);
    expect(validate?.({ ...answer, datasets: [{ ...answer.datasets[0], licence: null }] })).toBe(false);
  });

  test('every answer says where it is and what it is; one with sample data says so in words', () => {
    for (const path of answers) {
      const { self, format, provenance, notice } = read(path);
      expect(format).toBe(1);
      expect(self).toBe(`${site.origin}${site.base}/${folder}${path}`);
      expect(notice === undefined).toBe(provenance === 'official');
      if (provenance !== 'official') expect(`${notice.zh} ${notice.en}`).toMatch(/示例.*ample/);
    }
  });

  test('its rows are those of the datasets, each once, to the last digit', () => {
    const { datasets } = read('datasets.json');
    for (const { name, rows } of datasets) {
      const found: { rows: Record<string, unknown>[]; pages: string }[] = [];
      for (let page = 1; page === 1 || page <= Number(found[0]?.pages ?? 0); page += 1)
        found.push(readPrinted(`datasets/${name}/rows/${page}.json`));
      const answered = found.flatMap((one) => one.rows);
      expect(answered.length, name).toBe(rows);
      // The digits of the answers, which JSON.parse would lose.
      const csv = Papa.parse<Record<string, string>>(
        readFileSync(join(site.folder, `data/${name}/current.csv`), 'utf8').replace(/^\uFEFF/, ''),
        { header: true, skipEmptyLines: true },
      ).data;
      expect(answered.map(printedIn), name).toMatchObject(csv.map(({ provenance, ...cells }) => cells));
    }
  });
});

describe('the examples on the page of the API', () => {
  const site = cities['fixture city'];
  const page = site && readPage(site, 'en/data/api/index.html').root;
  const examples = (page?.querySelectorAll('[data-example]') ?? []).map((pre) => ({
    name: pre.getAttribute('data-example') ?? '',
    // Where an address may break is no part of it.
    code: pre.textContent.replaceAll('<wbr>', ''),
  }));
  const serving = listenLocally(0, siteHandler(site?.folder ?? '', watchState(site?.folder ?? '')));
  afterAll(async () => (await serving).close());

  /** Runs an example as it is printed, with this machine in place of the site's host; null where the program is not here. */
  async function run({ name, code }: { name: string; code: string }): Promise<string | null> {
    const here = code.replaceAll(site?.origin ?? '', `http://127.0.0.1:${(await serving).port}`);
    const [program, ...words] = name === 'curl' ? here.split(' ') : ['python3', '-c', here];
    if (program === undefined || spawnSync(program, ['--version']).error) return null;
    const { stdout } = await promisify(execFile)(program, words, {
      env: { ...process.env, PYTHONIOENCODING: 'utf-8', no_proxy: '*' },
    });
    return stdout;
  }

  test('are curl and Python', () => {
    expect(examples.map(({ name }) => name)).toEqual(['curl', 'python', 'table']);
    expect(site && readPage(site, 'zh/data/api/index.html').root.querySelectorAll('[data-example]').length).toBe(3);
  });

  test.each(examples)('$name runs as it is printed against a served site', async (example) => {
    const printed = await run(example);
    if (printed === null) return;
    if (example.name === 'curl') expect(JSON.parse(printed).datasets.length).toBeGreaterThan(5);
    if (example.name === 'python') expect(printed).toMatch(/^\d+ rows, release 2025-06-24 sample\n$/);
    if (example.name === 'table') expect(printed).toContain('- sample\n{');
  });
});

test('a number keeps the digits that its source prints', () => {
  const { folder: built } = cities['fixture city'] ?? { folder: '' };
  const text = readFileSync(join(built, `${folder}indicators/sample-litter-removal-rate.json`), 'utf8');
  const csv = readFileSync(join(built, 'tables/indicators/sample-litter-removal-rate.csv'), 'utf8');
  const values = Papa.parse<{ value: string }>(csv, { header: true, skipEmptyLines: true }).data.map(
    ({ value }) => value,
  );
  expect(values).toContain('73.0');
  expect([...text.matchAll(/"value": (-?[\d.]+)/g)].map(([, value]) => value)).toEqual(values);
});
