import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Of the full tests, each minutes long. */
const full = ['/full/real-site', '/full/real-browser', '/full/kills', '/full/without-subject', '/full/rebuild'];

/**
 * Those that start commands or a browser take longest, though their files are small. Commands come first: meanwhile the cities
 * are built that browsers look at.
 */
const slow = [...full, '/scripts/change-city', '/scripts/', '/tests/browser/accessibility', '/tests/browser/'];

const rankOf = ({ moduleId }: TestSpecification): number => {
  const rank = slow.findIndex((folder) => moduleId.includes(folder));
  return rank === -1 ? slow.length : rank;
};

/** Runs what takes longest first: at the end of a run no core waits for another. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((left, right) => rankOf(left) - rankOf(right));
  }
}
