/** True for the keys of an indicator's figures. */
export const isFigureOf =
  (id: string) =>
  (key: string): boolean =>
    key.startsWith(`${id}|`);

/** Paths of an indicator's chart for other pages: one that follows the newest release, and one as each release left it. None where it never had a figure. */
export const embedPaths = (id: string, releases: readonly string[]): string[] =>
  releases.length === 0
    ? []
    : [`embed/indicators/${id}`, ...releases.map((release) => `embed/indicators/${id}/${release}`)];
