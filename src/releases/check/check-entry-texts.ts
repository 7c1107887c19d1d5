import type { Words } from '../../core/words.ts';
import type { NumberException, RegisterEntry } from '../define/release-entry.ts';
import { checkText } from './check-text.ts';
import type { Place, Problem } from './problem.ts';

/** A sentence of a register in both languages, and what the register calls it. */
interface Sentence {
  name: string;
  words: Words;
  /** The shortened numbers in it that are no person's. */
  excepted?: readonly string[];
}

/** What an entry of a register says in words, by the one rule of text: its note, the law of a removal, the reasons of its exceptions. */
export const checkEntryTexts = (entries: readonly RegisterEntry[], placeOf: (index: number) => Place): Problem[] =>
  entries.flatMap((entry, index) =>
    sentencesOf(entry).flatMap(({ name, words, excepted = [] }) =>
      (['zh', 'en'] as const).flatMap((locale) =>
        checkText(words[locale], 'cell', { ...placeOf(index), column: `${name}.${locale}` }, excepted),
      ),
    ),
  );

function sentencesOf(entry: RegisterEntry): Sentence[] {
  if (entry.kind === 'redaction') return [{ name: 'law', words: entry.law }];
  if (entry.kind === 'migration') return (entry.removed ?? []).map(({ law }) => ({ name: 'law', words: law }));
  const { note, exceptions = [] } = entry;
  return [
    { name: 'note', words: note, excepted: exceptedIn(exceptions, '', 'note') },
    ...exceptions.map(({ because }) => ({ name: 'because', words: because })),
  ];
}

/** The shortened numbers that are no person's in a cell; an empty key and `note` are the note of a release. */
export const exceptedIn = (exceptions: readonly NumberException[], key: string, column: string): string[] =>
  exceptions.filter((one) => one.key === key && one.column === column).map(({ found }) => found);
