import { expect, test } from 'vitest';
import { drawShare } from './draw-share.ts';
import { requestShare } from './request-share.ts';
import type { ShareModel } from './share-model.ts';

const model: ShareModel = { kind: 'headline', locale: 'en', site: 'Site', sample: null, demonstration: null, kicker: '', title: 'A', note: '' };

test('the thread draws what is drawn here, each answer for its asker', async () => {
  const titles = ['A', 'B', 'C'];
  const asked = await Promise.all(titles.map((title) => requestShare({ ...model, title })));
  for (const [index, title] of titles.entries()) {
    expect(Buffer.from(await drawShare({ ...model, title })).equals(asked[index] ?? Buffer.alloc(0))).toBe(true);
  }
});
