import { madeOnce } from '../../../core/made-once.ts';
import { sha256 } from '../../../releases/register/hash.ts';
import { writeDescriptions } from '../explorer/descriptions-file.ts';
import type { ExplorerFiles } from '../explorer/explorer.ts';
import { writeHistory } from '../explorer/history-file.ts';
import { writeRows } from '../explorer/rows-file.ts';
import { makeTable, type Table } from '../explorer/table.ts';
import { explorerFrame, explorerPlaces, type ExplorerNames } from './explorer-frame.ts';
import { bothTexts } from './problem-facts.ts';
import { problemTracks } from './problem-tracks.ts';
import { everyProblem } from './problems.ts';

/** The whole ledger as the explorer has it: every problem by id, those entered in error too. */
export const explorerTable: (names: ExplorerNames) => Table = madeOnce((names: ExplorerNames) => {
  const now = problemTracks().flatMap((track) => track.at(-1)?.facts ?? []);
  return makeTable(explorerFrame(names), explorerPlaces(), now);
});

/** The files of the explorer, by name; a name holds a digest of what is in it, so that a browser keeps them for good. */
export interface BuiltExplorer {
  files: ExplorerFiles;
  texts: ReadonlyMap<string, string>;
}

export const builtExplorer: (names: ExplorerNames) => BuiltExplorer = madeOnce((names: ExplorerNames) => {
  const table = explorerTable(names);
  const descriptions = Array.from(everyProblem().values(), ({ row }) =>
    bothTexts(row.description_zh, row.description_en),
  );
  const texts = new Map<string, string>();
  const keep = (name: string, content: object): string => {
    const text = JSON.stringify(content);
    const file = `${name}-${sha256(text).slice(0, 12)}.json`;
    texts.set(file, text);
    return file;
  };
  const files = {
    rows: keep('rows', writeRows(table)),
    descriptions: writeDescriptions(descriptions).map((file, shard) => keep(`descriptions-${shard}`, file)),
    history: keep('history', writeHistory(table, problemTracks())),
  };
  return { files, texts };
});
