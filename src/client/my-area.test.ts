import { beforeEach, expect, test, vi } from 'vitest';

const kept = new Map<string, string>();
let isBlocked = false;
const storage = {
  getItem: (name: string) => kept.get(name) ?? null,
  setItem: (name: string, value: string) => {
    if (isBlocked) throw new Error('blocked');
    kept.set(name, value);
  },
  removeItem: (name: string) => {
    if (isBlocked) throw new Error('blocked');
    kept.delete(name);
  },
};
const page = new EventTarget();
vi.stubGlobal('localStorage', storage);
vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
vi.stubGlobal('dispatchEvent', page.dispatchEvent.bind(page));

beforeEach(() => {
  kept.clear();
  isBlocked = false;
  vi.resetModules();
});

test('a choice is kept, told to whoever watches, and forgotten', async () => {
  const { forgetMyArea, keepMyArea, readMyArea, watchMyArea } = await import('./my-area.ts');
  const told: (string | null)[] = [];
  watchMyArea((code) => told.push(code));
  keepMyArea('S02');
  expect([readMyArea(), kept.get('area')]).toEqual(['S02', 'S02']);
  forgetMyArea();
  expect(readMyArea()).toBeNull();
  expect(told).toEqual([null, 'S02', null]);
});

test('where the browser keeps nothing, the choice lasts as long as the page', async () => {
  const { forgetMyArea, keepMyArea, readMyArea } = await import('./my-area.ts');
  isBlocked = true;
  keepMyArea('S02');
  expect([readMyArea(), kept.size]).toEqual(['S02', 0]);
  forgetMyArea();
  expect(readMyArea()).toBeNull();
});
