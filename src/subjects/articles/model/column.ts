import type { Words } from '../../../core/words.ts';

/** A column of the city's settings. */
export interface Column {
  slug: string;
  name: Words;
  description: Words;
}
