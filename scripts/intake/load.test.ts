import { expect, test } from 'vitest';
import { countLoad, loads, mostBytes } from './load.ts';

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
  for (let index = 2; index <= 4; index += 1) load.begin(`198.51.${index}.1`).add(loads.bytesEach);
  expect([faultOf(() => load.begin('203.0.113.9').add(1)), load.isFull()]).toEqual(['busy', true]);
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
  const near = load.begin('192.0.2.2');
  near.queue(loads.photos / 2 - loads.photosEach);
  // The /24 has no more than half of the queue; whoever is elsewhere is taken.
  expect(faultOf(() => load.begin('192.0.2.3').queue(1))).toBe('too-often');
  for (const address of ['198.51.1.1', '198.51.2.1']) load.begin(address).queue(loads.photos / 4);
  expect([faultOf(() => load.begin('203.0.113.1').queue(1)), load.isFull()]).toEqual(['busy', true]);
  one.end();
  expect(faultOf(() => load.begin('192.0.2.1').queue(loads.photosEach))).toBeNull();
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
