import { createHmac, randomBytes } from 'node:crypto';
import { sha256 } from './check-photo.ts';
import { findSending } from './find-earlier.ts';
import type { Intake } from './intake.ts';
import type { SentBody } from './read-body.ts';
import { wrong } from './wrong.ts';

/** For so long, and no more than twice that, the same content from one address is taken for the same sending. */
export const sameForMs = 10 * 60_000;

export interface FormSendings {
  /** A sending that brought no key begins. Throws `Wrong` where the same was taken a moment ago and its answer was read. */
  begin: (body: SentBody, address: string) => { key: string; turn: number };
  /** Its report was taken. Throws `Wrong` where somebody has read the answer to the same meanwhile, and with it the code. */
  taken: (number: string, turn: number) => void;
  /** Somebody reads an answer. False where a later one to the same sending was given: then this one tells no code. */
  read: (number: string, turn: number) => boolean;
}

/**
 * A form without a script has no key of its sending, and its button may be pressed twice. The same content from the same address
 * within minutes is therefore one sending, as long as its answer was read by nobody. Whether it was the same person is not known:
 * the last answer alone tells the code, which is the one that a browser shows, so that of two people one has it. Once it was read,
 * the same content may be another person’s, who is told nothing of the report.
 */
export function openFormSendings({ store }: Intake, elapsed: () => number = () => performance.now()): FormSendings {
  // Drawn at each start and kept nowhere: what is stored of a key tells nobody the address that it came from.
  const secret = randomBytes(32);
  let turns = 0;
  const keyAt = (period: number, content: string): string =>
    createHmac('sha256', secret).update(`${period} ${content}`).digest('base64url');
  // Which answer was the last is kept with the report: a restart opens none that was superseded.
  const ofReport = 'report = (SELECT seq FROM report WHERE number = ?)';
  return {
    begin({ fields, photos }, address) {
      const content = JSON.stringify([address, fields, photos.map(({ kind, bytes }) => [kind, sha256(bytes)])]);
      const period = Math.floor(elapsed() / sameForMs);
      const earlier = [period, period - 1]
        .map((one) => keyAt(one, content))
        .map((key) => ({ key, sending: findSending(store, store.key.sign('sending', key).toString('hex')) }))
        .find(({ sending }) => sending !== null);
      if (earlier && !earlier.sending?.isUnread) throw wrong('sent-before');
      turns += 1;
      return { key: earlier?.key ?? keyAt(period, content), turn: turns };
    },
    taken(number, turn) {
      // Of two that are at work at once the one that began later is the last, whichever ends first.
      const told = `UPDATE sending SET answer = max(coalesce(answer, 0), ?) WHERE is_read = 0 AND ${ofReport}`;
      const { changes } = store.transactFor(() => store.db.prepare(told).run(turn, number));
      if (changes === 0) throw wrong('sent-before');
    },
    read(number, turn) {
      const row = store.db.prepare(`SELECT answer, is_read FROM sending WHERE ${ofReport}`).get(number);
      if (row?.['answer'] !== turn) return false;
      if (row['is_read'] === 0)
        store.transactFor(() => store.db.prepare(`UPDATE sending SET is_read = 1 WHERE ${ofReport}`).run(number));
      return true;
    },
  };
}
