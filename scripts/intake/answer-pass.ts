import { seal, unseal } from './contact-vault.ts';
import { nowOf, type Intake } from './intake.ts';

/** Minutes for which the address of an answer leads to it. */
export const passMinutes = 30;

const use = 'address of an answer';
const keyOf = ({ store }: Intake): Buffer => store.key.sign(use, 'key');

/** The pages that have an address for a short time: what a sending is answered by, and one’s own report. */
export type PassPage = 'taken' | 'own';

/** What a pass leads to. `turn` tells the answers to one and the same sending apart; 0 where there is one answer only. */
export interface Pass {
  page: PassPage;
  number: string;
  turn: number;
}

/**
 * What stands in the address of an answer in place of the report’s number: sealed, so that nobody can make or guess one, good for
 * one page and for a short time. An answer that has an address can be loaded again, and the way back leads to it, without anything
 * being sent twice.
 */
export const writePass = (intake: Intake, { page, number, turn }: Pass): string =>
  seal(keyOf(intake), use, `${page} ${turn} ${number} ${Date.parse(nowOf(intake)) + passMinutes * 60_000}`).toString(
    'base64url',
  );

/** What a pass to a page leads to; null where it leads nowhere, to another page, or no longer. */
export function readPass(intake: Intake, page: PassPage, pass: string): Pass | null {
  if (!/^[\w-]{40,200}$/.test(pass)) return null;
  try {
    const text = unseal(keyOf(intake), use, Buffer.from(pass, 'base64url'));
    const [leadsTo, turn, number = '', until] = text.split(' ');
    if (leadsTo !== page) return null;
    return Number(until) > Date.parse(nowOf(intake)) ? { page, number, turn: Number(turn) } : null;
  } catch {
    return null;
  }
}
