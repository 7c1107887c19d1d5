import { expect, test } from 'vitest';
import { countActs, networkOf, rates } from './rate-limits.ts';

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
    limits.take('send', `10.0.${index >> 8}.${index % 256}`),
  );
  expect(answers.filter(({ wait }) => wait > 0)).toEqual([{ wait: 60, isOfAll: true }]);
});

test('what was refused does not use up the share of all', () => {
  const limits = countActs(() => 0);
  for (let index = 0; index < 2 * rates.send.all; index += 1) {
    expect(limits.take('send', `10.1.${index >> 8}.${index % 256}`).wait).toBe(0);
    limits.giveBack('send');
  }
});

test('a flood of addresses does not fill the memory: those beyond 10,000 are counted as one', () => {
  const limits = countActs(() => 0);
  const before = process.memoryUsage().heapUsed;
  const through = Array.from(
    { length: 200_000 },
    (_, index) => limits.take('look', `10.${index >> 16}.${(index >> 8) % 256}.${index % 256}`).wait === 0,
  );
  expect(through.filter(Boolean)).toHaveLength(rates.look.all);
  // All have had their share by then: who is told so was counted alone, who is not was counted with the others.
  expect(limits.take('look', '10.255.0.1')).toMatchObject({ isOfAll: false });
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(50_000_000);
});

test('the addresses of one network of IPv6 are one, and an IPv4 address is one in any writing', () => {
  expect(
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::9', '2001:db8::1', '::ffff:192.0.2.1', '192.0.2.1'].map(networkOf),
  ).toEqual([...['2001:db8:1:2::/64', '2001:db8:1:2::/64', '2001:db8:0:0::/64', '192.0.2.1', '192.0.2.1']]);
});
