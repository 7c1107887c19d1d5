import { createHmac, randomBytes } from 'node:crypto';
import { sha256 } from './check-photo.ts';
import { findSending } from './find-earlier.ts';
import type { Intake } from './intake.ts';
import type { SentBody } from './read-body.ts';
import { wrong } from './wrong.ts';

const minute = 60_000;
/** For so long, and no more than twice that, the same content from one address is taken for the same sending. */
export const sameForMs = 10 * minute;

export interface FormSendings {
  /** The key of a sending that brought none. Throws `Wrong` where the same was taken a moment ago and its answer was read. */
  keyFor: (body: SentBody, address: string) => string;
  /** A report was taken: until its answer is read, nobody has its code. */
  taken: (number: string) => void;
  /** Somebody has read the answer, and with it the code. */
  read: (number: string) => void;
}

/**
 * A form without a script has no key of its sending, and its button may be pressed twice. The same content from the same address
 * within minutes is therefore one sending, and is told the code of its report, as long as the answer was read by nobody: then
 * nobody else has the code. Once it was read, the same content may be another person’s, who is told nothing of the report.
 */
export function openFormSendings({ store }: Intake, elapsed: () => number = () => performance.now()): FormSendings {
  // Drawn at each start and kept nowhere: what is stored of a key tells nobody the address that it came from.
  const secret = randomBytes(32);
  const unread = new Map<string, number>();
  const keyAt = (period: number, content: string): string =>
    createHmac('sha256', secret).update(`${period} ${content}`).digest('base64url');
  return {
    keyFor({ fields, photos }, address) {
      const content = JSON.stringify([address, fields, photos.map(({ kind, bytes }) => [kind, sha256(bytes)])]);
      const period = Math.floor(elapsed() / sameForMs);
      const earlier = [period, period - 1]
        .map((one) => keyAt(one, content))
        .map((key) => ({ key, sending: findSending(store, store.key.sign('sending', key).toString('hex')) }))
        .find(({ sending }) => sending !== null);
      if (earlier?.sending && !unread.has(earlier.sending.report.number)) throw wrong('sent-before');
      return earlier?.key ?? keyAt(period, content);
    },
    taken(number) {
      const now = elapsed();
      for (const [one, since] of unread) if (now - since > 2 * sameForMs) unread.delete(one);
      unread.set(number, now);
    },
    read: (number) => void unread.delete(number),
  };
}
