import type { Site } from '../../site-schema.ts';

/** What a government site names of itself and a city has not set, in the order in which it is told. */
export function unsetMarks({ filing, government }: Pick<Site, 'filing' | 'government'>) {
  const set = {
    governmentSiteCode: filing.governmentSiteCode !== '',
    icp: filing.icp !== '',
    publicSecurity: filing.publicSecurity !== '',
    sponsor: government?.sponsor !== undefined,
  };
  return (['governmentSiteCode', 'icp', 'publicSecurity', 'sponsor'] as const).filter((name) => !set[name]);
}
