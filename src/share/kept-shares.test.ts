import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFolder } from '../../tests/support/trial-city.ts';
import { headline } from './drawn-pixels.fixture.ts';
import { keptShares } from './kept-shares.ts';

const model = headline;
const models = [model, { ...model, title: '示例标题乙' }, { ...model, locale: 'en' as const, title: 'Sample' }];

/** Pictures in a folder, drawn in small; `drawn` are the titles that had to be drawn. */
function counted(folder: string) {
  const drawn: string[] = [];
  const shares = keptShares(folder, (asked) => {
    const title = asked.kind === 'headline' ? asked.title : '';
    drawn.push(title);
    return Promise.resolve(Uint8Array.from(new TextEncoder().encode(`picture of ${title}`)));
  });
  return { ...shares, drawn };
}

test('pictures drawn, drawn again and kept are the same bytes', async () => {
  const picturesIn = (folder: string) => Promise.all(models.map(keptShares(folder).picture));
  const folder = openFolder();
  const [first, kept, again] = [await picturesIn(folder), await picturesIn(folder), await picturesIn(openFolder())];
  expect(kept).toEqual(first);
  expect(again).toEqual(first);
  expect(new Set(first.map((picture) => Buffer.from(picture).toString('hex'))).size).toBe(models.length);
});

test('a picture is drawn once for all builds, and again where its model is another', async () => {
  const folder = openFolder();
  const [first, second] = [counted(folder), counted(folder)];
  const picture = await first.picture(model);
  expect(await second.picture(model)).toEqual(picture);
  await second.picture({ ...model, note: '' });
  expect([first.drawn, second.drawn]).toEqual([[model.title], [model.title]]);
});

test('a picture that is damaged or half-written is drawn again', async () => {
  const folder = openFolder();
  const picture = await counted(folder).picture(model);
  const file = join(folder, readdirSync(folder)[0] ?? '');
  const whole = readFileSync(file);
  const damages = [
    () => truncateSync(file, whole.length - 1),
    () => truncateSync(file, 0),
    () => writeFileSync(file, whole.with(whole.length - 1, 0)),
  ];
  for (const damage of damages) {
    damage();
    const shares = counted(folder);
    expect(await shares.picture(model)).toEqual(picture);
    expect(shares.drawn).toEqual([model.title]);
    expect(readFileSync(file)).toEqual(whole);
  }
});

test('what no model asks for any more is removed, and what a killed build left', async () => {
  const folder = openFolder();
  const shares = counted(folder);
  for (const one of models) await shares.picture(one);
  writeFileSync(join(folder, `${'a'.repeat(64)}.99-1`), 'half');
  expect(readdirSync(folder)).toHaveLength(4);
  shares.keepOnly(models.slice(0, 2));
  expect(readdirSync(folder)).toHaveLength(2);
  for (const one of models) await shares.picture(one);
  expect(shares.drawn).toEqual([...models, ...models.slice(2)].map(({ title }) => title));
});

test('a folder that cannot be written changes no picture', async () => {
  const file = join(openFolder(), 'file');
  writeFileSync(file, '');
  const shares = counted(join(file, 'folder'));
  shares.keepOnly(models);
  expect(await shares.picture(model)).toEqual(await counted(openFolder()).picture(model));
});
