import { headFile, readHead, type PageRecord, type PageSource } from '../../core/text-index/page-files.ts';
import { writePageFiles } from '../../core/text-index/write-page-files.ts';

export const recordOf = (url: string, title: string, more: Partial<PageRecord> = {}): PageRecord => ({
  ...{ url, title },
  ...{ section: '', area: '', day: '', state: '', isSample: false },
  ...more,
});

/** An index of these pages, each with its title and other texts. */
export function sourceOf(pages: readonly (readonly [PageRecord, ...string[]])[]): PageSource {
  const files = writePageFiles(
    pages.map(([record, ...texts]) => ({ record, texts: [record.title, ...texts] })),
    () => 'v1',
  );
  const read = (name: string) => Promise.resolve(JSON.parse(files.get(name) ?? 'null'));
  return { head: async () => readHead(await read(headFile)), shard: read, texts: read };
}
