import type { Area } from '../dataset.ts';

const isNational = (code: string): boolean => /^\d{6}$/.test(code);

/** Real areas in use on `day` whose code is our own: the national standard has none that is known here. */
export const uncodedAreas = (areas: readonly Area[], day: string): Area[] =>
  areas.filter(
    ({ code, provenance, valid_to: ended }) =>
      provenance === 'official' && !isNational(code) && (ended === null || ended >= day),
  );
