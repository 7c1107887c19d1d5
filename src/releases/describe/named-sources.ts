import type { RowRecord } from '../read/read-rows.ts';

/** A source as Data Package writes it. */
export interface NamedSource {
  title: string;
  path?: string;
}

/** The sources that rows name in `document`, `document_en` and `link`, each once, in their order. */
export function namedSources(records: readonly Pick<RowRecord, 'printed'>[]): NamedSource[] {
  const sources = new Map<string, NamedSource>();
  for (const { printed } of records) {
    const { document, document_en: english, link } = printed;
    if (!document) continue;
    const title = english && english !== document ? `${document} / ${english}` : document;
    sources.set(`${title}\n${link ?? ''}`, { title, ...(link && { path: link }) });
  }
  return [...sources.values()];
}
