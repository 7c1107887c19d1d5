import { expect, test } from 'vitest';
import type { Sending } from './keep-draft.ts';
import type { SendAnswer } from './send-report.ts';
import { settleSending } from './settle-sending.ts';

const sending = (description: string, rest: Record<string, string> = {}): Sending =>
  Object.entries({ locale: 'zh', description, ...rest });
const taken = { number: 'R-1', code: 'F-1' };
const refused = (fault: string): SendAnswer => ({ is: 'refused', faults: [{ field: null, fault, description: '' }] });

/** A server that holds one report under the key: the very same is answered with its code, anything else is refused. */
const holding =
  (held: Sending, fault = 'other-content') =>
  (sent: Sending): Promise<SendAnswer | null> =>
    Promise.resolve(JSON.stringify(sent) === JSON.stringify(held) ? { is: 'taken', taken } : refused(fault));

test('another report under the key of one that was sent elsewhere is another report, and not said to have arrived', async () => {
  expect(await settleSending(sending('乙'), [], holding(sending('甲')))).toEqual({ is: 'another' });
});

test('what was changed after an answer was lost: the first is told with its code, and the change is said not to be in it', async () => {
  const first = sending('第一稿');
  expect(await settleSending(sending('第二稿'), [first], holding(first))).toEqual({
    ...{ is: 'taken', taken, isWhole: false },
  });
});

test('the same on the page of another language is whole', async () => {
  const first = sending('同一稿');
  const again = sending('同一稿', { locale: 'en' });
  expect(await settleSending(again, [first], holding(first))).toEqual({ is: 'taken', taken, isWhole: true });
});

test('one that arrived with contact data which this page no longer knows has arrived; other words are another report', async () => {
  const held = sending('有电话', { phone: '00000' });
  const before = [sending('有电话')];
  expect(await settleSending(sending('有电话'), before, holding(held))).toEqual({ is: 'arrived' });
  expect(await settleSending(sending('另一件'), before, holding(held))).toEqual({ is: 'another' });
});

test('a refusal that is about the content is handed on, and a stop ends it', async () => {
  const faults = [{ field: null, fault: 'no-mail', description: '' }];
  expect(await settleSending(sending('甲'), [sending('乙')], () => Promise.resolve(refused('no-mail')))).toEqual({
    ...{ is: 'refused', faults },
  });
  expect(await settleSending(sending('甲'), [], () => Promise.resolve(null))).toEqual({ is: 'stopped' });
});
