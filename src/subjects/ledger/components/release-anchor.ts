/** Id of the line that tells what a release did, in the history of a problem. */
export const releaseAnchor = (release: string): string => `release-${release.replace('.', '_')}`;
