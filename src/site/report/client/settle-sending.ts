import { isContact, type Sending } from './keep-draft.ts';
import type { Fault, SendAnswer, Taken } from './send-report.ts';

export type Settled =
  | { is: 'stopped' }
  | { is: 'refused'; faults: Fault[] }
  /** `isWhole` is false where an earlier sending had arrived: what was changed since is not in it. */
  | { is: 'taken'; taken: Taken; isWhole: boolean }
  /** This report had arrived, but its code cannot be told again. */
  | { is: 'arrived' }
  /** The key belongs to another report. */
  | { is: 'another' };

type Entry = Sending[number];
/** The language of the page is no part of what is reported. */
const isLocale = ([name]: Entry): boolean => name === 'locale';

/**
 * Sends a report. Where its key was used before, an earlier sending may have arrived without an answer: each is sent once more
 * as it was, for the same again is answered with the same number and code. What is none of these is another report.
 */
export async function settleSending(
  sending: Sending,
  before: readonly Sending[],
  post: (sending: Sending) => Promise<SendAnswer | null>,
): Promise<Settled> {
  const answer = await post(sending);
  if (answer === null) return { is: 'stopped' };
  if (answer.is === 'taken') return { is: 'taken', taken: answer.taken, isWhole: true };
  if (!answer.faults.some(({ fault }) => fault === 'other-content' || fault === 'changed-since'))
    return { is: 'refused', faults: answer.faults };
  for (const earlier of before) {
    const again = await post(earlier);
    if (again === null) return { is: 'stopped' };
    if (again.is === 'taken') return { is: 'taken', taken: again.taken, isWhole: isSame(earlier, sending, isLocale) };
  }
  const isNoContent = (entry: Entry): boolean => isLocale(entry) || isContact(entry);
  return { is: before.some((earlier) => isSame(earlier, sending, isNoContent)) ? 'arrived' : 'another' };
}

/** True where two sendings say the same in all that is not left out. */
export function isSame(one: Sending, other: Sending, isLeftOut: (entry: Entry) => boolean = () => false): boolean {
  const [left, right] = [one, other].map((sending) =>
    JSON.stringify(
      sending
        .filter((entry) => !isLeftOut(entry))
        .map(([name, value]) => [name, typeof value === 'string' ? value : value.size])
        .sort(),
    ),
  );
  return left === right;
}
