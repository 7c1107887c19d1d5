import type { Words } from '../../core/words.ts';

/** A rule in words. */
export interface Rule {
  /** What is wrong. */
  wrong: Words;
  /** What is allowed. */
  allowed: Words;
  /** What to do next. */
  remedy: Words;
}
