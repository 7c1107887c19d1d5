import { expect, test } from 'vitest';
import { numberBytes, writeNumber } from '../../core/intake/report-numbers.ts';
import { lookUp } from './client/look-up.ts';
import { sampleStates } from './sample-states.ts';
import { shardNames, shardsOf } from './status-shards.ts';

const samples = sampleStates('2026-11-24', { open: 'P-000001', settled: 'P-000002' });
const shards = shardsOf(samples);
const load = (shard: string) => Promise.resolve(shards.get(shard) ?? null);

test('each sample is found by its number, however it is typed, and by nothing else', async () => {
  for (const { number, state, ledger } of samples) {
    const found = await lookUp(number.toLowerCase().replaceAll('-', ' '), load);
    expect(found).toMatchObject({ is: 'known', number, state: { state, ledger } });
  }
  const other = writeNumber('report', new Uint8Array(numberBytes));
  expect(await lookUp(other, load)).toEqual({ is: 'unknown', number: other });
});

test('all shards together tell nothing without a whole number: no number, no part of one, and which are there is the same with none', () => {
  const published = JSON.stringify([...shards]).toUpperCase();
  const groups = samples.flatMap(({ number }) => number.split('-').slice(1));
  expect(groups.filter((group) => published.includes(group))).toEqual([]);
  expect([...shards.keys()]).toEqual([...shardsOf([]).keys()]);
  expect(shardNames.length).toBe(256);
  const keys = [...shards.values()].flatMap((states) => Object.keys(states));
  expect(keys.every((key) => /^[0-9a-f]{62}$/.test(key))).toBe(true);
  // The key is the hash of the whole number: of one that is a character short, or has one changed, nothing is known.
  expect(keys.length).toBe(samples.length);
});

test('a number that is a character wrong is refused before anything is asked for', async () => {
  const asked: string[] = [];
  const number = samples[0]?.number ?? '';
  for (const typed of [
    number.slice(0, -1),
    `${number}0`,
    number.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
    '',
  ])
    expect(
      await lookUp(typed, (shard) => {
        asked.push(shard);
        return Promise.resolve({});
      }),
    ).toEqual({ is: 'no-number' });
  expect(asked).toEqual([]);
});

test('what could not be loaded is not called unknown', async () => {
  expect(await lookUp(samples[0]?.number ?? '', () => Promise.resolve(null))).toEqual({ is: 'no-answer' });
});
