import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { drawShare } from './draw-share.ts';
import { requestShare } from './request-share.ts';
import type { ShareModel } from './share-model.ts';

const model: ShareModel = {
  kind: 'headline',
  locale: 'en',
  site: 'Site',
  sample: null,
  demonstration: null,
  kicker: '',
  title: 'A',
  note: '',
};

test('the process draws what is drawn here, each answer for its asker', async () => {
  const titles = ['A', 'B', 'C'];
  const asked = await Promise.all(titles.map((title) => requestShare({ ...model, title })));
  for (const [index, title] of titles.entries()) {
    expect(Buffer.from(await drawShare({ ...model, title })).equals(asked[index] ?? Buffer.alloc(0))).toBe(true);
  }
});

/** A build in small: asks for pictures, prints a hash of them and the process that drew them. */
const asker = `
  const { requestShare } = await import('./src/share/request-share.ts');
  const { createHash } = await import('node:crypto');
  const models = ['示例“一”——𠮷祥巷🚮', 'Sample “one” — 骨直', 'ΩЖ한'].flatMap((title) => ['zh', 'en'].map((locale) =>
    ({ kind: 'headline', locale, site: '示例', sample: '示例', demonstration: null, kicker: title, title, note: '' })));
  const pictures = await Promise.all(models.map(requestShare));
  console.log(createHash('sha256').update(Buffer.concat(pictures)).digest('hex'));
  if (process.env.FAIL) throw new Error('a build that fails');
`;
const ask = (environment: Record<string, string>) =>
  spawnSync(process.execPath, ['--input-type=module', '-e', asker], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...environment },
    timeout: 20_000,
  });

test('pictures are the same bytes in every language and time zone, and the process that draws ends with the one that asks', () => {
  const plain = ask({ LANG: 'C' });
  expect([plain.status, plain.stdout]).toEqual([0, expect.stringMatching(/^[0-9a-f]{64}\n$/)]);
  // Without an end of the drawing process its open pipes would hold these up until the timeout.
  expect(ask({ LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8', TZ: 'Asia/Shanghai' })).toMatchObject({
    status: 0,
    stdout: plain.stdout,
  });
  expect(ask({ LANG: 'ja_JP.UTF-8', TZ: 'America/Los_Angeles', UV_THREADPOOL_SIZE: '1', FAIL: '1' })).toMatchObject({
    status: 1,
    stdout: plain.stdout,
  });
});
