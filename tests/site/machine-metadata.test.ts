import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { DataPackage } from '../../src/releases/describe/data-package.ts';
import { parseCsv } from '../../src/releases/read/parse-csv.ts';
import { sha256 } from '../../src/releases/register/hash.ts';
import '../support/built-site.ts';
import { findFile, readBuiltSite } from '../support/site-pages.ts';

const site = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
const bytesOf = (file: string): Uint8Array => readFileSync(join(site.folder, file));
const jsonOf = (file: string) => JSON.parse(new TextDecoder().decode(bytesOf(file)));

/** The file of the site at a whole address. */
const fileAt = (address: string): string => findFile(site, address.slice(site.origin.length)) ?? `none: ${address}`;

const packages = [...site.files]
  .filter((file) => file.endsWith('/datapackage.json'))
  .map((file) => ({ file, descriptor: jsonOf(file) as DataPackage }));

describe('every data package', () => {
  test('is beside each release and each whole table', () => {
    const folders = [...site.files].filter((file) => file.endsWith('/SHA256SUMS')).map(dirname);
    const datasets = [...site.files].filter((file) => file.endsWith('/register.json')).map(dirname);
    expect(datasets.length).toBeGreaterThan(20);
    expect(packages.map(({ file }) => dirname(file)).sort()).toEqual([...folders, ...datasets].sort());
  });

  test('names files by the length and hash that they have, and describes the columns of its table in their order', () => {
    for (const { file, descriptor } of packages) {
      for (const [index, { path, bytes, hash, schema }] of descriptor.resources.entries()) {
        const served = bytesOf(join(dirname(file), path));
        expect([file, bytes, hash]).toEqual([file, served.length, `sha256:${sha256(served)}`]);
        const { header } = parseCsv(path, new TextDecoder().decode(served));
        if (index === 0) expect([file, schema?.fields.map(({ name }) => name)]).toEqual([file, header]);
      }
    }
  });

  test('has foreign keys that lead to a table and a column of it', () => {
    const found = packages.flatMap(({ descriptor }) =>
      (descriptor.resources[0]?.schema?.foreignKeys ?? []).map(({ reference }) => ({ descriptor, reference })),
    );
    expect(found.length).toBeGreaterThan(20);
    for (const { descriptor, reference } of found) {
      const target: DataPackage = reference.package ? jsonOf(fileAt(reference.package)) : descriptor;
      const table = reference.resource
        ? target.resources.find(({ name }) => name === reference.resource)
        : target.resources[0];
      expect(table?.schema?.fields.map(({ name }) => name)).toEqual(expect.arrayContaining(reference.fields));
    }
  });

  test('says that it is sample data, in its name, its title and its keywords', () => {
    const marks = packages.map(({ descriptor: { name, title, keywords, provenance } }) => [
      /\.sample\./.test(name) && /^示例：.* \/ Sample: /.test(title) && keywords?.includes('sample'),
      provenance,
    ]);
    expect(new Set(marks.map(String))).toEqual(new Set(['true,sample']));
  });
});

interface JsonThing {
  '@type'?: string;
  [key: string]: unknown;
}

describe('the Dataset on the page of each dataset', () => {
  const pages = site.pages.filter(({ file }) => {
    const [, dataset] = /^(?:zh|en)\/data\/([^/]+)\/index\.html$/.exec(file) ?? [];
    return dataset !== undefined && site.files.has(`data/${dataset}/register.json`);
  });
  const datasetIn = ({ root }: (typeof pages)[number]): JsonThing | undefined =>
    JSON.parse(root.querySelector('script[type="application/ld+json"]')?.rawText ?? '{}')['@graph'].find(
      (thing: JsonThing) => thing['@type'] === 'Dataset',
    );

  test('leads to files that have the hash it gives, the first of them the whole table', () => {
    expect(pages.length).toBeGreaterThan(40);
    for (const page of pages) {
      const files = datasetIn(page)?.['distribution'] as { contentUrl: string; sha256: string; contentSize: string }[];
      for (const { contentUrl, sha256: sum, contentSize } of files) {
        const served = bytesOf(fileAt(contentUrl));
        expect([contentUrl, sum, contentSize]).toEqual([contentUrl, sha256(served), `${served.length} B`]);
      }
      const { resources } = jsonOf(`data/${page.file.split('/')[2]}/datapackage.json`) as DataPackage;
      expect(files[0]?.contentUrl).toContain(`/data/${page.file.split('/')[2]}/${resources[0]?.path}`);
    }
  });

  test('tells time, areas and variables with their units', () => {
    const about = (name: string) => datasetIn(pages.find(({ file }) => file === `en/data/${name}/index.html`) as never);
    expect(about('observations')).toMatchObject({
      temporalCoverage: expect.stringMatching(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/),
      spatialCoverage: expect.arrayContaining([expect.objectContaining({ '@type': 'Place' })]),
      variableMeasured: expect.arrayContaining([expect.objectContaining({ propertyID: 'value', unitText: '%' })]),
    });
    expect(about('hotline')?.['temporalCoverage']).toMatch(/^\d{4}-\d\d\/\d{4}-\d\d$/);
  });
});

test('the catalogue names every dataset, and files that have the hash it gives', () => {
  expect(existsSync(join(site.folder, 'data/catalog.jsonld'))).toBe(true);
  const datasets: Record<string, never>[] = jsonOf('data/catalog.jsonld')['dcat:dataset'];
  const named = datasets.map((dataset) => dataset['dct:identifier']);
  const served = [...site.files].filter((file) => file.endsWith('/register.json')).map((file) => file.split('/')[1]);
  expect([...named].sort()).toEqual([...served].sort());
  for (const dataset of datasets)
    for (const file of dataset['dcat:distribution'] as unknown as Record<string, Record<string, never>>[]) {
      const bytes = bytesOf(fileAt(String(file['dcat:downloadURL']?.['@id'])));
      expect(file['spdx:checksum']?.['spdx:checksumValue']?.['@value']).toBe(sha256(bytes));
    }
});
