import { describe, expect, test, vi } from 'vitest';
import { Refusal } from '../refusal.ts';
import { buildFailure } from './build-failure.ts';

const withFields = (error: Error, fields: object): Error => Object.assign(error, fields);

describe('what stopped a build', () => {
  test('is said with its place, and without the stack that came with it', () => {
    const error = withFields(
      new Error('Unexpected end of file\n    at parse (file:///house/node_modules/parser/index.js:3:5)'),
      { loc: { file: 'content/pages/zh/about.mdx', line: 7, column: 3 } },
    );
    expect(buildFailure(error, 'en')).toMatchInlineSnapshot(`
      "The site could not be built: Unexpected end of file
        content/pages/zh/about.mdx:7:3
        to do: Run npm run check. If it finds nothing, this is a fault of the program: report it with the words above. For developers, SITE_DEBUG=1 shows more."
    `);
    expect(buildFailure(error, 'zh')).toMatch(
      /^网站没有构建成功：Unexpected end of file\n {2}content\/pages\/zh\/about\.mdx:7:3\n {2}处理：/,
    );
  });

  test('names the page that failed where that is all that is known', () => {
    expect(
      buildFailure(withFields(new Error('no such area'), { id: 'src/pages/[locale]/areas/[code].astro' }), 'en'),
    ).toContain('no such area\n  src/pages/[locale]/areas/[code].astro\n');
  });

  test.each([
    ['ENOSPC', 'the disk is full', '磁盘已满'],
    ['EACCES', 'permission denied', '没有权限'],
  ])('names the cause of %s', (code, en, zh) => {
    const error = withFields(new Error(`${code}: write`), { code });
    expect([buildFailure(error, 'en'), buildFailure(error, 'zh')]).toEqual([
      expect.stringContaining(`${en} (${code}: write)`),
      expect.stringContaining(`${zh} (${code}: write)`),
    ]);
  });

  test('is the refusal’s own words where there are some, and anything thrown as text', () => {
    expect(buildFailure(new Refusal({ zh: '不行', en: 'No' }), 'zh')).toBe('不行');
    expect(buildFailure('odd', 'en')).toContain('The site could not be built: odd\n');
  });

  test('comes with its stack for developers', () => {
    vi.stubEnv('SITE_DEBUG', '1');
    expect(buildFailure(new Error('odd'), 'en')).toMatch(/^\s+at /m);
    vi.unstubAllEnvs();
  });
});
