/** The day of a release: its name begins with it (`2026-11-24`, `2026-11-24.2`). */
export const dayOfRelease = (release: string): string => release.slice(0, 10);
