import type { BothTexts } from './answer.ts';

/** `descriptions-<number>-<hash>.json`: of `rowsPerShard` rows, in their order; null where one has gone. */
export interface DescriptionsFile {
  format: 1;
  zh: (string | null)[];
  /** Null where nobody has translated it. */
  en: (string | null)[];
}

/** As many rows one file of descriptions holds. */
export const rowsPerShard = 1000;

/** The files of all rows, each for the next `rowsPerShard`. */
export const writeDescriptions = (texts: readonly (BothTexts | null)[]): DescriptionsFile[] =>
  Array.from({ length: Math.ceil(texts.length / rowsPerShard) }, (_, shard) => {
    const own = texts.slice(shard * rowsPerShard, (shard + 1) * rowsPerShard);
    return { format: 1, zh: own.map((text) => text?.zh ?? null), en: own.map((text) => text?.en ?? null) };
  });

/** The description of the row at a place of a file. */
export function descriptionAt({ zh, en }: DescriptionsFile, place: number): BothTexts | null {
  const text = zh[place] ?? null;
  return text === null ? null : { zh: text, en: en[place] ?? null };
}
