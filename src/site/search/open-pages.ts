import { jsonFiles } from '../../client/json-files.ts';
import type { TextShard } from '../../core/text-index/find-in-index.ts';
import {
  headFile,
  readHead,
  type PagesHead,
  type PageSource,
  type WrittenHead,
} from '../../core/text-index/page-files.ts';

/** The site's index of pages in a folder: each file is loaded once, and when it is needed. */
export function openPages(folder: string): PageSource {
  const place = (): string => folder;
  // Its name stays: a copy kept from an older site would lead to files that are gone.
  const heads = jsonFiles<WrittenHead>(place, { cache: 'no-cache' });
  let head: PagesHead | undefined;
  return {
    head: async () => (head ??= readHead(await heads(headFile))),
    shard: jsonFiles<TextShard>(place),
    texts: jsonFiles<string[]>(place),
  };
}
