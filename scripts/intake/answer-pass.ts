import { seal, unseal } from './contact-vault.ts';
import { nowOf, type Intake } from './intake.ts';

/** Minutes for which the address of an answer leads to it. */
export const passMinutes = 30;

const use = 'address of an answer';
const keyOf = ({ store }: Intake): Buffer => store.key.sign(use, 'key');

/**
 * What stands in the address of an answer in place of the report’s number: sealed, so that nobody can make or guess one, and
 * good for a short time. An answer that has an address can be loaded again, and the way back leads to it, without anything
 * being sent twice.
 */
export const writePass = (intake: Intake, number: string): string =>
  seal(keyOf(intake), use, `${number} ${Date.parse(nowOf(intake)) + passMinutes * 60_000}`).toString('base64url');

/** The number of the report that a pass leads to; null where it leads to none, or no longer. */
export function readPass(intake: Intake, pass: string): string | null {
  if (!/^[\w-]{40,200}$/.test(pass)) return null;
  try {
    const [number = '', until] = unseal(keyOf(intake), use, Buffer.from(pass, 'base64url')).split(' ');
    return Number(until) > Date.parse(nowOf(intake)) ? number : null;
  } catch {
    return null;
  }
}
