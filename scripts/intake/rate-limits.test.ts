import { expect, test } from 'vitest';
import { countActs, networksOf, rates } from './rate-limits.ts';

test('an address has its number of acts a minute, and then waits for the next', () => {
  let now = 5_000;
  const limits = countActs(() => now);
  const answers = Array.from({ length: rates.send.each + 1 }, () => limits.take('send', '192.0.2.1').wait);
  expect(answers).toEqual([...Array<number>(rates.send.each).fill(0), 55]);
  expect(limits.take('look', '192.0.2.1').wait).toBe(0);
  expect(limits.take('send', '192.0.2.2').wait).toBe(0);
  now = 60_000;
  expect(limits.take('send', '192.0.2.1').wait).toBe(0);
});

test('all addresses together have theirs, and what they ask beyond it is told apart', () => {
  const limits = countActs(() => 0);
  const answers = Array.from({ length: rates.send.all + 1 }, (_, index) =>
    limits.take('send', `10.${index >> 8}.${index % 256}.1`),
  );
  expect(answers.filter(({ wait }) => wait > 0)).toMatchObject([{ wait: 60, isOfAll: true }]);
});

test('what was refused does not use up the share of all', () => {
  const limits = countActs(() => 0);
  for (let index = 0; index < 2 * rates.send.all; index += 1) {
    const taken = limits.take('send', `10.${index >> 8}.${index % 256}.1`);
    expect(taken.wait).toBe(0);
    taken.giveBack();
    taken.giveBack();
  }
});

test('a flood of addresses does not fill the memory: those beyond 10,000 networks are counted as one', () => {
  const limits = countActs(() => 0);
  const before = process.memoryUsage().heapUsed;
  const through = Array.from(
    { length: 200_000 },
    (_, index) => limits.take('look', `${10 + (index >> 16)}.${(index >> 8) % 256}.${index % 256}.1`).wait === 0,
  );
  // Of each network two names are kept, its own and the wider one’s; all others have a tenth of what there is.
  expect(through.filter(Boolean).length).toBe(5000 + rates.look.all / 10);
  expect(limits.take('look', '99.255.0.1')).toMatchObject({ isOfAll: false });
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(50_000_000);
});

test('what was refused does not use up the share of those who have no name in the count', () => {
  const limits = countActs(() => 0);
  for (let index = 0; index < 5000; index += 1)
    limits.take('send', `${10 + (index >> 16)}.${(index >> 8) % 256}.${index % 256}.1`).giveBack();
  const stranger = (index: number): string => `99.${index >> 8}.${index % 256}.1`;
  for (let index = 0; index < rates.send.all; index += 1) limits.take('send', stranger(index)).giveBack();
  const through = Array.from({ length: 100 }, (_, index) => limits.take('send', stranger(index)).wait === 0);
  expect(through.filter(Boolean)).toHaveLength(rates.send.all / 10);
  // Nor does what is given back late make the next minute longer.
  let now = 0;
  const later = countActs(() => now);
  const late = Array.from({ length: 10 }, (_, index) => later.take('send', stranger(index)));
  now = 60_000;
  for (let index = 0; index < rates.send.all; index += 1) later.take('send', stranger(index));
  for (const { giveBack } of late) giveBack();
  expect(later.take('send', stranger(rates.send.all)).wait).toBeGreaterThan(0);
});

test('nobody fills the count with networks of their own: whoever comes from elsewhere has a share of their own', () => {
  const limits = countActs(() => 0);
  const hex = (index: number): string => index.toString(16);
  // A /32 whole, by every act; all of it refused and given back.
  for (const act of ['look', 'own', 'send'] as const) {
    for (let wide = 0; wide < 120; wide += 1)
      for (let narrow = 0; narrow < 80; narrow += 1)
        limits.take(act, `2001:db8:${hex(wide)}:${hex(((narrow * 256) % 65_536) + (narrow >> 8))}::1`).giveBack();
  }
  // And every address of many networks of IPv4, which have a count of their own.
  for (let wide = 0; wide < 500; wide += 1)
    for (let narrow = 0; narrow < 256; narrow += 1)
      limits.take('send', `10.${wide >> 8}.${wide % 256}.${narrow}`).giveBack();
  const fresh = Array.from({ length: 200 }, (_, index) => [`2a00:${hex(index)}:1::1`, `203.0.${index}.1`]).flat();
  expect(fresh.filter((address) => limits.take('send', address).wait > 0)).toEqual([]);
  const each = (address: string): number =>
    Array.from({ length: 100 }, () => limits.take('send', address).wait).filter((wait) => wait === 0).length;
  // Both have names of their own, and are not counted with others.
  expect([each('2a01:1:1::1'), each('198.51.100.1')]).toEqual([rates.send.each, rates.send.each]);
});

test('an address counts for itself and for each wider network, in whatever writing it comes', () => {
  const names = (address: string): string =>
    networksOf(address)
      .map(({ name, times }) => `${name} ${times}`)
      .join(', ');
  expect(['2001:db8:1:2ff:3:4:5:6', '2001:0DB8:1:02ff::9', '2001:db8::1', '::ffff:192.0.2.1', '192.0.2.1'].map(names))
    .toMatchInlineSnapshot(`
    [
      "2001:db8:1:2ff::/64 1, 2001:db8:1:200::/56 2, 2001:db8:1:0::/48 3",
      "2001:db8:1:2ff::/64 1, 2001:db8:1:200::/56 2, 2001:db8:1:0::/48 3",
      "2001:db8:0:0::/64 1, 2001:db8:0:0::/56 2, 2001:db8:0:0::/48 3",
      "192.0.2.1 1, 192.0.2.0/24 3",
      "192.0.2.1 1, 192.0.2.0/24 3",
    ]
  `);
});

test('whoever has a /56, a /48 or a /24 to themselves has a few times the share of one address, and others report all the same', () => {
  const places = {
    '/64': (index: number) => `2001:db8:0:1:${index.toString(16)}::1`,
    '/56': (index: number) => `2001:db8:1:${(index % 256).toString(16)}::1`,
    '/48': (index: number) => `2001:db8:2:${index.toString(16)}::1`,
    '/24': (index: number) => `192.0.2.${index % 256}`,
  };
  const limits = countActs(() => 0);
  const through = Object.values(places).map(
    (place) =>
      Array.from({ length: 5000 }, (_, index) => limits.take('send', place(index)).wait).filter((wait) => wait === 0)
        .length,
  );
  expect(through).toEqual([1, 2, 3, 3].map((times) => times * rates.send.each));
  expect(limits.take('send', '198.51.100.1')).toMatchObject({ wait: 0, isOfAll: false });
  expect(limits.take('send', '2001:db8:3::1')).toMatchObject({ wait: 0, isOfAll: false });
});
