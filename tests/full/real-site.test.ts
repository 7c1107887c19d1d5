import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { buildInto } from '../support/build-into.ts';
import '../support/built-site.ts';
import { breaches, pageRules } from '../support/page-rules.ts';
import { readBuiltSite } from '../support/site-pages.ts';

const site = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));

const hash = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Hash of every file of a folder, by name. */
function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), hash(readFileSync(path))] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

describe('the real site', () => {
  for (const [name, rule] of Object.entries(pageRules)) {
    test(`every page ${name}`, () => expect(breaches(site, rule)).toEqual([]));
  }

  test('serves the registered bytes of every release at its address, or a redacted copy that names their hash', () => {
    const registered = readdirSync('data', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.csv'),
    );
    expect(registered.length).toBeGreaterThan(0);
    const wrong = registered.filter((name) => {
      const [dataset = '', file = ''] = name.split(/[\\/]/);
      const folder = join(site.folder, 'data', dataset, file.replace(/\.csv$/, ''));
      const [csv = '', json = ''] = ['csv', 'json'].map((ending) =>
        readdirSync(folder).find((one) => one.endsWith(`.${ending}`) && !one.includes('excel')),
      );
      const bytes = readFileSync(join('data', name));
      if (bytes.equals(readFileSync(join(folder, csv)))) return false;
      const { sha256, redacted_copy: copy } = JSON.parse(readFileSync(join(folder, json), 'utf8'));
      return copy?.registered_sha256 !== hash(bytes) || sha256 !== hash(readFileSync(join(folder, csv)));
    });
    expect(wrong).toEqual([]);
  });

  test('two clean builds give the same bytes', () => {
    const [first, second] = [hashes(site.folder), hashes(buildInto({}))];
    expect(Object.keys(second)).toEqual(Object.keys(first));
    expect(Object.keys(first).filter((file) => first[file] !== second[file])).toEqual([]);
  });
});
