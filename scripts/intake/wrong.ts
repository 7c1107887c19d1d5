import type { FieldError } from '../../src/core/intake/check-report.ts';
import { faultSentence } from '../../src/core/intake/field-words.ts';
import type { Words } from '../../src/core/words.ts';
import { wrongs, type WrongKind } from './wrong-words.ts';

export type WrongStatus = (typeof wrongs)[WrongKind][0];

/** One thing that is wrong: `fault` is its name for programs, `field` the field it is about. */
export interface Fault {
  field: string | null;
  fault: string;
  words: Words;
}

/** Thrown where a request is not done; the answer says all that is wrong with it. */
export class Wrong extends Error {
  readonly status: WrongStatus;
  readonly faults: readonly Fault[];
  /** Seconds after which to try again; 0 where that would change nothing. */
  readonly retryAfter: number;
  /** The fields that had been read when the body was given up; null where none were. */
  readSoFar: Readonly<Record<string, unknown>> | null = null;

  constructor(status: WrongStatus, faults: readonly Fault[], retryAfter = 0) {
    super(faults.map(({ fault }) => fault).join(' '));
    [this.status, this.faults, this.retryAfter] = [status, faults, retryAfter];
  }
}

const retries: Partial<Record<WrongKind, number>> = { busy: 10, held: 3, stopping: 10, 'disk-full': 600 };

export function wrong(kind: WrongKind, retryAfter = retries[kind] ?? 0): Wrong {
  const [status, words] = wrongs[kind];
  return new Wrong(status, [{ field: null, fault: kind, words }], retryAfter);
}

export const wrongFields = (errors: readonly FieldError[], status: 400 | 413 = 400): Wrong =>
  new Wrong(
    status,
    errors.map((error) => ({ field: error.field, fault: error.code, words: faultSentence(error) })),
  );
