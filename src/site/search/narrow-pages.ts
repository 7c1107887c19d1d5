import type { FoundPage } from './find-pages.ts';

/** What a reader narrows an answer down by; '' = by nothing. */
export interface Narrowing {
  section: string;
  area: string;
  isNewestFirst: boolean;
}

export interface Narrowed {
  pages: FoundPage[];
  /** The sections, and areas, of the pages that the other choice leaves, with how many there are. */
  sections: Map<string, number>;
  areas: Map<string, number>;
}

/** The pages that both choices leave, in their order. */
export function narrowPages(pages: readonly FoundPage[], { section, area, isNewestFirst }: Narrowing): Narrowed {
  const ofSection = pages.filter(({ page }) => section === '' || page.section === section);
  const ofArea = pages.filter(({ page }) => area === '' || page.area === area);
  const both = ofSection.filter((one) => area === '' || one.page.area === area);
  return {
    // Sorting is stable: what has no day stays behind in the order of its worth.
    pages: isNewestFirst
      ? both.toSorted(({ page: one }, { page: other }) => (one.day === other.day ? 0 : one.day < other.day ? 1 : -1))
      : both,
    sections: countBy(ofArea.map(({ page }) => page.section)),
    areas: countBy(ofSection.map(({ page }) => page.area)),
  };
}

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
