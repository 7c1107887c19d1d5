import type { Dataset } from '../../releases/define/define-dataset.ts';
import type { CellContext } from '../../ui/data/tell-change.ts';

interface Published {
  /** Anchor of its place on the corrections page; it never changes. */
  id: string;
  on: string;
  /** Of the article or the dataset. */
  title: string;
  /** Why: one, or one for each row that was corrected where they differ. */
  reasons: readonly string[];
  /** Office or publisher that answers for it. */
  author: string;
  /** Page of the present text, or of the correcting release. */
  latest: string;
}

export interface TextCorrection extends Published {
  kind: 'article';
  /** Number of the superseded text. */
  version: number;
  /** Page of that text; null where the law had it removed. */
  href: string | null;
  /** True where the article was taken off the site: `latest` then says so. */
  isWithdrawal: boolean;
}

export interface DataCorrection extends Published {
  kind: 'data';
  /** Page of the release before. */
  href: string;
  dataset: Dataset;
  /** Names of the release before and of the correcting one. */
  before: string;
  release: string;
  isSample: boolean;
  /** What the changed rows are about, by key. */
  names: Record<string, string>;
  /** What the units and codes of changed cells are. */
  context: CellContext;
  difference: {
    added: readonly string[];
    removed: readonly string[];
    revised: readonly { key: string; column: string; from: string | null; to: string | null }[];
  } | null;
  /** The articles that are bound to a changed row. */
  quotedBy: readonly { title: string; href: string }[];
}

/** A correction of a text or of data, as the corrections page and its feeds show it. */
export type PublishedCorrection = TextCorrection | DataCorrection;

/** Why the rows of a release were corrected, each reason once; without any, the note on the release says it. */
export function reasonsOf(notes: readonly string[], ofRelease: string): string[] {
  const reasons = [...new Set(notes)];
  return reasons.length > 0 ? reasons : [ofRelease];
}

/** The newest first; of one day the later version of a text before the earlier. */
export function compareCorrections(left: PublishedCorrection, right: PublishedCorrection): number {
  if (left.on !== right.on) return left.on < right.on ? 1 : -1;
  if (left.kind === 'article' && right.kind === 'article' && left.latest === right.latest)
    return right.version - left.version;
  return left.id < right.id ? -1 : 1;
}
