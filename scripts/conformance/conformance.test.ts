import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/releases/register/hash.ts';
import { openFolder } from '../../tests/support/trial-city.ts';
import { catalogueFaults } from './catalogue-faults.ts';
import { packageChecker } from './package-faults.ts';

/** A profile of two kinds of field, as the standard's own has fifteen. */
const field = (type: string, limit: object) => ({
  type: 'object',
  required: ['name', 'type'],
  properties: { name: { type: 'string' }, type: { enum: [type] }, constraints: { properties: { minimum: limit } } },
});
const profile = {
  type: 'object',
  required: ['resources'],
  properties: {
    created: { type: 'string', format: 'date-time' },
    resources: {
      type: 'array',
      items: {
        required: ['path'],
        properties: {
          hash: { type: 'string', pattern: '^sha256:' },
          fields: { items: { oneOf: [field('date', { type: 'string' }), field('number', { type: 'number' })] } },
        },
      },
    },
  },
};

/** What is found in a site whose one package has this descriptor. */
function faultsOf(descriptor: unknown, files: Record<string, string> = { 'a.csv': 'id\n1\n' }): string[] {
  const [site, profiles] = [openFolder(), openFolder()];
  mkdirSync(join(site, 'data/areas'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(site, 'data/areas', name), text);
  const text = typeof descriptor === 'string' ? descriptor : JSON.stringify(descriptor);
  writeFileSync(join(site, 'data/areas/datapackage.json'), text);
  writeFileSync(join(profiles, 'datapackage.json'), JSON.stringify(profile));
  const faults = packageChecker(profiles, site)('data/areas/datapackage.json');
  return faults.map(({ where, what }) => `${where.replace('data/areas/', '')}: ${what.en}`);
}

const table = { path: 'a.csv', bytes: 5, hash: `sha256:${sha256(new TextEncoder().encode('id\n1\n'))}` };
const withFields = (...fields: object[]) => ({ resources: [{ ...table, fields }] });

describe('a package', () => {
  test('that keeps to the profile and fits its files has no fault', () => {
    expect(faultsOf({ created: '2022-05-24T00:00:00Z', ...withFields({ name: 'day', type: 'date' }) })).toEqual([]);
    expect(faultsOf({ resources: [{ path: 'https://example.org/b.csv', bytes: 1 }] })).toEqual([]);
  });

  test('that is no JSON, or lacks what it must have, is refused', () => {
    expect([...faultsOf('{'), ...faultsOf({}), ...faultsOf({ resources: [{}] })]).toEqual([
      'datapackage.json: is not JSON',
      'datapackage.json, resources: is missing',
      'datapackage.json, resources[0].path: is missing',
    ]);
  });

  test('is told in plain words where a value is wrong and what may be there', () => {
    expect(faultsOf({ created: '2022', resources: [{ ...table, hash: 'md5:1' }] })).toEqual([
      'datapackage.json, created: is "2022", which is not written as date-time',
      'datapackage.json, resources[0].hash: is "md5:1", which is not written as ^sha256:',
    ]);
  });

  test('has one fault a cause where a field may be of several kinds: what the kind it names allows, else every kind', () => {
    expect(faultsOf(withFields({ name: 'amount', type: 'number', constraints: { minimum: 'none' } }))).toEqual([
      'datapackage.json, resources[0].fields[0].constraints.minimum: is "none", expected: number',
    ]);
    expect(faultsOf(withFields({ name: 'amount', type: 'amount' }))).toEqual([
      'datapackage.json, resources[0].fields[0].type: is "amount", allowed: "date", "number"',
    ]);
  });

  test('that does not fit its files is refused', () => {
    expect(faultsOf({ resources: [table] }, { 'a.csv': 'id\n22\n' })).toEqual([
      'datapackage.json, resources[0].bytes: is 5, but a.csv has 6',
      `datapackage.json, resources[0].hash: is ${table.hash}, but a.csv has sha256:${sha256(new TextEncoder().encode('id\n22\n'))}`,
    ]);
    expect(faultsOf({ resources: [table] }, {})).toEqual(['datapackage.json, resources[0]: there is no file a.csv']);
  });
});

describe('the catalogue', () => {
  const shape = `
    @prefix sh: <http://www.w3.org/ns/shacl#> . @prefix dct: <http://purl.org/dc/terms/> .
    @prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
    [] a sh:NodeShape ; sh:targetClass dcat:Catalog ;
      sh:property [ sh:path dct:title ; sh:minCount 1 ] , [ sh:path dct:issued ; sh:maxCount 1 ; sh:datatype xsd:date ] .`;
  const context = { dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/' };
  const faultsIn = async (document: unknown) => {
    const shapes = openFolder();
    writeFileSync(join(shapes, 'shapes.ttl'), shape);
    const text = typeof document === 'string' ? document : JSON.stringify(document);
    return (await catalogueFaults(shapes, 'catalog.jsonld', text)).map(({ where, what }) => `${where}: ${what.en}`);
  };
  const sound = { '@context': context, '@id': 'https://example.org/c', '@type': 'dcat:Catalog', 'dct:title': 'Data' };

  test('that keeps to the shapes has no fault', async () => {
    expect(await faultsIn(sound)).toEqual([]);
  });

  test('is told what is missing, what is there too often, and what is of another type', async () => {
    expect(await faultsIn({ ...sound, 'dct:title': [], 'dct:issued': ['today', 'tomorrow'] })).toEqual([
      'catalog.jsonld, https://example.org/c, dct:title: is missing',
      'catalog.jsonld, https://example.org/c, dct:issued: is there more than once; one is allowed',
      expect.stringContaining('catalog.jsonld, https://example.org/c, dct:issued: today: '),
      expect.stringContaining('catalog.jsonld, https://example.org/c, dct:issued: tomorrow: '),
    ]);
  });

  test('fetches nothing from outside: one that needs a context elsewhere is refused', async () => {
    expect(await faultsIn({ ...sound, '@context': 'https://example.org/context.jsonld' })).toEqual([
      'catalog.jsonld: needs https://example.org/context.jsonld to be understood; write the context into the file',
    ]);
    expect(await faultsIn('{')).toEqual(['catalog.jsonld: is not JSON']);
  });
});

const run = (schemas: string) =>
  spawnSync(process.execPath, ['scripts/conformance.ts', '--schemas', schemas, '--lang', 'en'], {
    env: { ...process.env, SITE_OUT: join(openFolder(), 'none') },
    encoding: 'utf8',
  });

test('without the folder of schemas the command says that it did not run, and does not fail', () => {
  const schemas = join(openFolder(), 'none');
  const { status, stdout } = run(schemas);
  expect([status, stdout]).toEqual([0, `Did not run: the standards’ schemas are not in ${schemas}.\n`]);
});

// The standards' own profiles are beside the project, and not everywhere.
const schemas = resolve('../shared/schemas');
describe.skipIf(!existsSync(schemas))('with the standards’ own schemas', () => {
  test('a site that is not built is told so', () => {
    const { status, stderr } = run(schemas);
    expect([status, stderr]).toEqual([1, expect.stringContaining('There is no built site in ')]);
  });

  test('a field of a type that the standard does not know is refused', () => {
    const [site] = [openFolder()];
    const fields = [{ name: 'id', type: 'text' }];
    writeFileSync(join(site, 'a.csv'), 'id\n1\n');
    writeFileSync(
      join(site, 'datapackage.json'),
      JSON.stringify({ resources: [{ name: 'a', ...table, schema: { fields } }] }),
    );
    const faults = packageChecker(join(schemas, 'datapackage-2.0'), site)('datapackage.json');
    expect(faults.map(({ where }) => where)).toEqual(['datapackage.json, resources[0].schema.fields[0].type']);
  });
});
