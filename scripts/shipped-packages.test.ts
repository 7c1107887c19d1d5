import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFolder } from '../tests/support/trial-city.ts';
import { licencesText, packagesOf, readPackage } from './shipped-packages.ts';

function makePackage(files: Record<string, string>): string {
  const folder = openFolder();
  for (const [name, content] of Object.entries({
    'package.json': '{"name": "sample", "version": "1.2.3"}',
    ...files,
  })) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

describe('the packages that are shipped', () => {
  test('are known by their modules, also nested ones and what the bundler adds; our own modules are none', () => {
    expect(
      packagesOf([
        '/house/src/client/gateway.ts',
        '/house/src/components/Chart.astro?astro&type=script&index=0&lang.ts',
        '/house/node_modules/chart.js/dist/chart.js',
        '/house/node_modules/chart.js/node_modules/@kurkle/color/dist/color.esm.js',
        '\0vite/preload-helper.js',
        '\0@oxc-project+runtime@0.156.0/helpers/esm/typeof.js',
        '\0rolldown/runtime.js',
      ]),
    ).toEqual(['@fontsource-variable/noto-serif-sc', '@kurkle/color', 'chart.js', 'rolldown', 'vite']);
  });

  test('always hold the type face of the pictures', () => {
    expect(packagesOf([])).toEqual(['@fontsource-variable/noto-serif-sc']);
  });
});

describe('the licence of a package', () => {
  test.each(['LICENSE', 'LICENSE.md', 'licence.txt', 'LICENSE/LICENSE'])('is its own file %s', (name) => {
    expect(readPackage(makePackage({ [name]: 'Do what you like.\n' }))).toEqual({
      name: 'sample',
      version: '1.2.3',
      licence: 'Do what you like.',
    });
  });

  test('ends where those of its build tools begin', () => {
    expect(
      readPackage(makePackage({ 'LICENSE.md': '# Core\nYours.\n\n# Licenses of bundled dependencies\nTheirs.\n' }))
        .licence,
    ).toBe('# Core\nYours.');
  });

  test('must be there', () => {
    expect(() => readPackage(makePackage({}))).toThrow(
      'The package sample is sent to readers’ browsers but brings no licence file.',
    );
  });

  test('is under the name of its package', () => {
    expect(licencesText([{ name: 'sample', version: '1.2.3', licence: 'Yours.' }])).toMatch(
      /\n={72}\nsample 1\.2\.3\n={72}\n\nYours\.\n$/,
    );
  });
});
