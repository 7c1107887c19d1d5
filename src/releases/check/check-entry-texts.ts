import type { NumberException, ReleaseEntry } from '../define/release-entry.ts';
import { checkText } from './check-text.ts';
import type { Place, Problem } from './problem.ts';

/** A sentence of a register and what the register calls it. */
type Sentence = readonly [name: string, text: string];

/** What an entry of a register says in words, by the one rule of text: its note, the laws of its redactions, the reasons of its exceptions. */
export const checkEntryTexts = (entries: readonly ReleaseEntry[], placeOf: (index: number) => Place): Problem[] =>
  entries.flatMap((entry, index) => {
    const { note, redacted = [], exceptions = [] } = entry;
    const others: Sentence[] = [
      ...redacted.flatMap(({ law }): Sentence[] => [
        ['law.zh', law.zh],
        ['law.en', law.en],
      ]),
      ...exceptions.flatMap(({ because }): Sentence[] => [
        ['because.zh', because.zh],
        ['because.en', because.en],
      ]),
    ];
    const check = (sentences: readonly Sentence[], excepted: readonly string[]) =>
      sentences.flatMap(([column, text]) => checkText(text, 'cell', { ...placeOf(index), column }, excepted));
    return [
      ...check(
        [
          ['note.zh', note.zh],
          ['note.en', note.en],
        ],
        exceptedIn(exceptions, '', 'note'),
      ),
      ...check(others, []),
    ];
  });

/** The shortened numbers that are no person's in a cell; an empty key and `note` are the note of a release. */
export const exceptedIn = (exceptions: readonly NumberException[], key: string, column: string): string[] =>
  exceptions.filter((one) => one.key === key && one.column === column).map(({ found }) => found);
