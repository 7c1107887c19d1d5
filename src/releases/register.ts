import { isNode, LineCounter, parseDocument, stringify } from 'yaml';
import { releaseEntry, type ReleaseEntry } from '../datasets/release-entry.ts';
import { sha256 } from './hash.ts';
import { problem, type Problem } from './problem.ts';
import { compareReleases } from './release-name.ts';

export const registerFile = 'releases.yaml';

/**
 * Hash of an entry as the next entry records it. Redactions stand outside it: they are added later,
 * and the file's bytes are checked against them one by one.
 */
export function entryHash(entry: ReleaseEntry): string {
  const { release, date, reason, note, sha256: file, previous } = entry;
  return sha256(JSON.stringify([release, date, reason, note.zh, note.en, file, previous?.release, previous?.sha256]));
}

/** The hash a release's file must have today: as registered, then as each redaction left it. */
export const expectedHash = (entry: ReleaseEntry): string => entry.redacted?.at(-1)?.sha256_after ?? entry.sha256;

/** Text of a register → its entries, oldest first, and everything wrong with it. */
export function readRegister(file: string, text: string): { entries: ReleaseEntry[]; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const syntax = document.errors[0];
  if (syntax) {
    const { line, col } = lines.linePos(syntax.pos[0]);
    const found = syntax.message.split('\n')[0] ?? '';
    return { entries: [], problems: [problem('register-format', { file, line, field: col }, { found })] };
  }
  const result = releaseEntry.array().min(1).safeParse(document.toJS());
  if (result.success) return { entries: result.data, problems: checkChain(file, result.data) };
  const problems = result.error.issues.map((issue) => {
    const node = document.getIn(issue.path, true) ?? document.getIn(issue.path.slice(0, -1), true);
    const line = lineOf(node, lines);
    return problem('register-format', { file, line }, { found: `${issue.path.join('.')}: ${issue.message}` });
  });
  return { entries: [], problems };
}

function lineOf(node: unknown, lines: LineCounter): number {
  return isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1;
}

/** Every break in the chain: altered, reordered and forked entries, redactions that do not join. */
function checkChain(file: string, entries: ReleaseEntry[]): Problem[] {
  const problems: Problem[] = [];
  entries.forEach((entry, index) => {
    const before = entries[index - 1];
    const base = entry.previous?.release ?? '∅';
    const twin = entries.slice(0, index).find((other) => (other.previous?.release ?? '∅') === base);
    if (twin) {
      problems.push(problem('register-fork', { file }, { found: twin.release, other: entry.release, base }));
    } else if (base !== (before?.release ?? '∅') || (before && compareReleases(before.release, entry.release) >= 0)) {
      problems.push(problem('register-order', { file }, { found: entry.release, base: before?.release ?? '∅' }));
    } else if (before && entry.previous && entry.previous.sha256 !== entryHash(before)) {
      const expected = entry.previous.sha256;
      problems.push(problem('register-altered', { file }, { found: before.release, expected }));
    }
    let hash = entry.sha256;
    for (const redaction of entry.redacted ?? []) {
      if (redaction.sha256_before !== hash) {
        problems.push(problem('register-altered', { file }, { found: entry.release, expected: redaction.sha256_before }));
      }
      hash = redaction.sha256_after;
    }
  });
  return problems;
}

/** The register as text: what `readRegister` reads. */
export const writeRegister = (entries: readonly ReleaseEntry[]): string => stringify(entries, { lineWidth: 0, aliasDuplicateObjects: false });
