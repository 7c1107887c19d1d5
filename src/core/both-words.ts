import type { Words } from './words.ts';

/** A text in both languages on one line, the Chinese first, where there is room for one alone; once where both are the same. */
export const bothWords = ({ zh, en }: Words): string => (zh === en ? zh : `${zh} / ${en}`);
