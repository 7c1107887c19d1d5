const mostPages = 40;

/**
 * The pages of one route that are weighed: all where there are few; else the longest, for they are likely the heaviest, and
 * as many more at even steps. `length` tells how long a page is.
 */
export function choosePages(pages: readonly string[], length: (page: string) => number): string[] {
  if (pages.length <= mostPages) return [...pages];
  const half = mostPages / 2;
  const longest = pages
    .map((page) => ({ page, bytes: length(page) }))
    .sort((one, other) => other.bytes - one.bytes)
    .slice(0, half)
    .map(({ page }) => page);
  const step = pages.length / half;
  const spread = Array.from({ length: half }, (_, index) => pages[Math.floor(index * step)] ?? '');
  return [...new Set([...longest, ...spread])];
}
