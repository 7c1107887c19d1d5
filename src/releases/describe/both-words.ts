import type { Words } from '../../core/words.ts';

/** A text in both languages on one line, where a standard has room for one: "问题台账 / Problem ledger". */
export const bothWords = ({ zh, en }: Words): string => (zh === en ? zh : `${zh} / ${en}`);
