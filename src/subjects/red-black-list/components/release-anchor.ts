/** Anchor of a release in an entry's history. */
export const releaseAnchor = (release: string): string => `release-${release.replace('.', '_')}`;
