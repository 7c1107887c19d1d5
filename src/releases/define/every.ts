import type { Cadence } from '../../core/cadence.ts';
import type { Words } from '../../core/words.ts';

const cadenceWords: Record<Cadence, Words> = {
  week: { zh: '每周', en: 'Each week' },
  month: { zh: '每月', en: 'Each month' },
};

/** What a dataset says that is published in every week or month: in words, and so that it can be held to it. */
export const every = (cadence: Cadence): { updated: Words; cadence: Cadence } => ({
  updated: cadenceWords[cadence],
  cadence,
});
