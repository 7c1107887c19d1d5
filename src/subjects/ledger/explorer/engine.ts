import type { Locale } from '../../../core/locale.ts';
import { answerChoice, matchesOf, matchingRows } from './answer-choice.ts';
import type { Answer, BothTexts, OpenLedger } from './answer.ts';
import { sortColumns, type Choice } from './choice.ts';
import { descriptionAt, rowsPerShard, type DescriptionsFile } from './descriptions-file.ts';
import type { ExplorerFiles } from './explorer.ts';
import { foldedTexts, foldText } from './find-text.ts';
import { foldTo, type HistoryFile } from './history-file.ts';
import { orderOf } from './order-rows.ts';
import { readRows, type RowsFile } from './rows-file.ts';
import type { Table } from './table.ts';
import { writeCsv } from './write-csv.ts';

/** Loads a JSON file of the explorer. Rejects where it cannot be had. */
export interface LoadFile {
  (url: string): Promise<unknown>;
}

/** The explorer at work, wherever it runs. */
export interface Engine {
  ledger: OpenLedger;
  answer: (choice: Choice) => Promise<Answer>;
  csv: (choice: Choice) => Promise<string>;
  description: (id: string) => Promise<BothTexts | null>;
  /** Works out ahead what the first search and the first sorting would wait for. */
  prepare: () => void;
}

/** Opens the ledger; what only some choices need is loaded with the first that does, and again where loading failed. */
export async function openEngine(files: ExplorerFiles, locale: Locale, load: LoadFile): Promise<Engine> {
  // The files are written by this very code, and their names change with their bytes.
  const newest = readRows((await load(files.rows)) as RowsFile);
  const loadOnce = keepLoaded(load);
  const folds = new Map<number, Table>();

  async function tableAt(at: string | null): Promise<Table> {
    const place = at === null || at === newest.release ? -1 : newest.ledger.releases.indexOf(at);
    if (place === -1) return newest;
    const known = folds.get(place);
    if (known) return known;
    const history = (await loadOnce(files.history)) as HistoryFile;
    const folded = foldTo(newest, history, place);
    // One past state is looked at at a time; each is worked out again in a moment.
    folds.clear();
    folds.set(place, folded);
    return folded;
  }

  const shard = async (number: number): Promise<DescriptionsFile> =>
    (await loadOnce(files.descriptions[number] ?? '')) as DescriptionsFile;

  let folded: Promise<readonly string[]> | undefined;
  const foldDescriptions = async (): Promise<readonly string[]> => {
    const shards = await Promise.all(files.descriptions.map((_, number) => shard(number)));
    return shards.flatMap(({ zh, en }) => zh.map((text, at) => foldText(`${text ?? ''}\n${en[at] ?? ''}`)));
  };

  async function descriptionsFor({ inDescriptions, text }: Choice): Promise<readonly string[] | null> {
    if (!inDescriptions || text === '') return null;
    folded ??= foldDescriptions();
    return folded.catch((error: unknown) => {
      folded = undefined;
      throw error;
    });
  }

  return {
    ledger: newest.ledger,
    answer: async (choice) => {
      const [table, descriptions] = [await tableAt(choice.at), await descriptionsFor(choice)];
      return answerChoice(table, choice, locale, descriptions);
    },
    csv: async (choice) => {
      const [table, descriptions] = [await tableAt(choice.at), await descriptionsFor(choice)];
      const matches = matchesOf(table, choice, descriptions);
      return writeCsv(table, choice, matchingRows(table, matches, choice, locale));
    },
    description: async (id) => {
      const row = newest.ids.indexOf(id);
      return row === -1 ? null : descriptionAt(await shard(Math.floor(row / rowsPerShard)), row % rowsPerShard);
    },
    prepare: () => {
      foldedTexts(newest);
      for (const column of sortColumns) orderOf(newest, column, locale);
    },
  };
}

function keepLoaded(load: LoadFile): LoadFile {
  const loaded = new Map<string, Promise<unknown>>();
  return (url) => {
    const known = loaded.get(url);
    if (known) return known;
    const loading = load(url);
    loaded.set(url, loading);
    loading.catch(() => loaded.delete(url));
    return loading;
  };
}
