import type { LoadedDataset } from './load-dataset.ts';

const hiding = new Set<string>([
  ...['register-missing', 'register-lost', 'register-former', 'register-format'],
  ...['register-altered', 'register-order', 'register-fork', 'register-cut'],
  'merge-conflict',
  'not-a-file',
  'delimiter',
  'full-width-commas',
  'missing-column',
  'empty-file',
  'quotes',
]);

/** True where a dataset may have rows that could not be read: then nothing can be said of those that seem to be missing. */
export const hasHiddenRows = ({ problems }: Pick<LoadedDataset, 'problems'>): boolean =>
  problems.some(({ rule }) => hiding.has(rule) || rule.startsWith('encoding-'));
