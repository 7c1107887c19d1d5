import type { Dataset } from '../define/define-dataset.ts';
import type { RowRecord } from '../read/read-rows.ts';
import type { Release } from './load-dataset.ts';
import type { RowHistory } from './row-history.ts';

type CorrectingRelease = Pick<Release, 'entry' | 'records'>;

/** The rows that a release corrected or withdrew; none where each release is the whole table. */
export const correctedRowsIn = ({ releases }: Pick<Dataset, 'releases'>, release?: CorrectingRelease): RowRecord[] =>
  ((releases === 'upsert' && release?.records) || []).filter(
    ({ printed }) => printed['change'] === 'correction' || printed['change'] === 'withdrawn',
  );

/** True where a release was made to correct: what it changed is the correction. */
export const isMadeToCorrect = ({ reason }: Pick<Release['entry'], 'reason'>): boolean => reason === 'correction';

/** True where a release was made to correct, or corrected or withdrew a row beside its other news. */
export const isCorrecting = (dataset: Pick<Dataset, 'releases'>, release: CorrectingRelease): boolean =>
  isMadeToCorrect(release.entry) || correctedRowsIn(dataset, release).length > 0;

/** The days on which data was corrected. */
export const correctionDays = ({ dataset, releases }: Pick<RowHistory, 'dataset' | 'releases'>): string[] =>
  releases.filter((release) => isCorrecting(dataset, release)).map(({ entry }) => entry.date);
