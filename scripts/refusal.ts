import type { Words } from '../src/core/words.ts';

/** Something the person at the keyboard can fix: said in their language, never with a stack trace. */
export class Refusal extends Error {
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.words = words;
    this.name = 'Refusal';
  }
}

interface Explanation {
  wrong: Words;
  allowed: Words;
  remedy: Words;
}

/** A refusal in three lines, as the checks put theirs: what was found, what is allowed, what to do. */
export function refuse({ wrong, allowed, remedy }: Explanation): Refusal {
  return new Refusal({
    zh: `${wrong.zh}\n  应为：${allowed.zh}\n  处理：${remedy.zh}`,
    en: `${wrong.en}\n  allowed: ${allowed.en}\n  to do: ${remedy.en}`,
  });
}
