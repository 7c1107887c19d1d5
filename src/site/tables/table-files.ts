import type { APIRoute } from 'astro';
import { madeOnce } from '../../core/made-once.ts';
import type { TableFile } from '../../files/table-file.ts';
import { writeTable } from '../../files/write-table.ts';
import { absoluteUrl, fileUrl } from '../../i18n/urls.ts';
import { newestRowsByKey } from '../../store/city.ts';
import { cityKey } from '../../store/content-keys.ts';
import { views } from '../../subjects/views.ts';
import { makeTable } from '../../ui/tables/make-table.ts';
import { offeredFormats, tableFolder, type SeenTable } from '../../ui/tables/seen-table.ts';
import { tableMetadata } from '../../ui/tables/table-metadata.ts';

/** A table, and the subject whose pages show it. */
export interface SubjectTable {
  subject: string;
  seen: SeenTable;
}

let all: SubjectTable[] | undefined;

/** Every table that a page of the city shows, in the order of its subjects. */
export const subjectTables = (): SubjectTable[] =>
  (all ??= views.flatMap(({ name, tables }) => (tables?.() ?? []).map((seen) => ({ subject: name, seen }))));

/** A table with its rows. */
export const tableOf: (seen: SeenTable) => TableFile = madeOnce((seen: SeenTable) =>
  makeTable(seen, newestRowsByKey()),
);

const kinds = [...offeredFormats, 'metadata.json'] as const;

interface FileProps extends Record<string, unknown> {
  table: SubjectTable;
  kind: (typeof kinds)[number];
}

/**
 * The files of every table: each format, and what it is. A table is computed from rows of any dataset, and names what they
 * refer to in others: so its key stands for all of them, and for the day that states are counted to.
 */
export function tablePaths() {
  const cacheKey = [absoluteUrl(fileUrl('')), cityKey()].join('\n');
  return subjectTables().flatMap((table) =>
    kinds.map((kind) => ({
      params: { file: `${table.subject}/${table.seen.id}.${kind}` },
      props: { table, kind } satisfies FileProps,
      cacheKey,
    })),
  );
}

export const getTable: APIRoute<FileProps> = ({ props: { table, kind } }) => {
  const { subject, seen } = table;
  const made = tableOf(seen);
  return new Response(
    kind === 'metadata.json' ? tableMetadata(seen, made, `${tableFolder(subject)}/${seen.id}`) : writeTable(kind, made),
  );
};
