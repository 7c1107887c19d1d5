import { expect, test } from 'vitest';
import { countLoad, little, loads, mostBytes } from './load.ts';

const faultOf = (act: () => void): string | null => {
  try {
    act();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown';
  }
};

test('one address holds a share of the memory, all together no more than there is, and an answer gives it back', () => {
  const load = countLoad();
  const one = load.begin('192.0.2.1');
  one.add(loads.bytesEach);
  expect(faultOf(() => load.begin('192.0.2.1').add(1))).toBe('too-often');
  for (const index of [2, 3]) load.begin(`198.51.${index}.1`).add(loads.bytesEach);
  expect([faultOf(() => load.begin('203.0.113.9').add(little.bytes + 1)), load.isFull()]).toEqual(['busy', true]);
  // A body such as the form sends is taken all the same, until the part that is for these is held too.
  const most = Math.floor(little.bytesOfAll / little.bytes);
  const small = Array.from({ length: most + 1 }, (_, index) => load.begin(`203.0.${index}.1`));
  const faults = small.map((body) => faultOf(() => body.add(little.bytes)));
  expect(faults).toEqual([...Array(most).fill(null), 'busy']);
  for (const body of small) body.end();
  one.end();
  one.end();
  expect([faultOf(() => load.begin('192.0.2.1').add(mostBytes)), load.isFull()]).toEqual([null, false]);
});

test('an address opens so many bodies and no more, though none of them sends a byte', () => {
  const load = countLoad();
  const open = Array.from({ length: loads.bodiesEach }, () => load.begin('192.0.2.1'));
  expect(faultOf(() => load.begin('192.0.2.1'))).toBe('too-often');
  open[0]?.end();
  expect(faultOf(() => load.begin('192.0.2.1'))).toBeNull();
});

test('so many photos wait to be drawn and no more, and of one network no more than its share', () => {
  const load = countLoad();
  const one = load.begin('192.0.2.1');
  one.queue(loads.photosEach);
  expect(faultOf(() => load.begin('192.0.2.1').queue(1))).toBe('too-often');
  load.begin('192.0.2.2').queue(20 - loads.photosEach);
  // The /24 has no more than 20; whoever is elsewhere is taken.
  expect(faultOf(() => load.begin('192.0.2.3').queue(1))).toBe('too-often');
  one.end();
  expect(faultOf(() => load.begin('192.0.2.1').queue(loads.photosEach))).toBeNull();
});

test('ten senders of photos shut out none who has no photo waiting, and these all together have their limit too', () => {
  const load = countLoad();
  const senders = Array.from({ length: 10 }, (_, index) => load.begin(`198.51.${index}.1`));
  for (const sender of senders) sender.queue(4);
  expect(senders.map((sender) => faultOf(() => sender.queue(1)))).toEqual(Array(10).fill('busy'));
  expect(load.isFull()).toBe(true);
  const others = Array.from({ length: 6 }, (_, index) => faultOf(() => load.begin(`203.0.${index}.1`).queue(4)));
  expect(others).toEqual([null, null, null, null, null, 'busy']);
});

test('a network, however wide, holds no more than half of the memory', () => {
  const load = countLoad();
  const faults = Array.from({ length: 8 }, (_, index) =>
    faultOf(() => load.begin(`2001:db8:1:${index.toString(16)}::1`).add(loads.bytesEach / 2)),
  );
  // The /56 has two shares of an address, the /48 no more than half.
  expect(faults.filter((fault) => fault === null)).toHaveLength(4);
  expect(faultOf(() => load.begin('2001:db8:2::1').add(loads.bytesEach))).toBeNull();
});
