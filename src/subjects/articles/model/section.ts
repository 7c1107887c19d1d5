import type { Words } from '../../../core/words.ts';

/** A section of the city's settings. */
export interface Section {
  slug: string;
  name: Words;
  description: Words;
}
