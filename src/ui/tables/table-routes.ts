import type { APIRoute, GetStaticPaths } from 'astro';
import { madeOnce } from '../../core/made-once.ts';
import type { TableFile } from '../../files/table-file.ts';
import { writeTable } from '../../files/write-table.ts';
import type { CodesEver } from '../../releases/check/check-dataset.ts';
import { makeTable } from './make-table.ts';
import { offeredFormats, tableFolder, type SeenTable } from './seen-table.ts';
import { tableMetadata } from './table-metadata.ts';

const kinds = [...offeredFormats, 'metadata.json'] as const;

interface FileProps extends Record<string, unknown> {
  seen: SeenTable;
  kind: (typeof kinds)[number];
}

/** The files of every table of a subject, each in every format and with what it is. */
export function tableRoutes(
  subject: string,
  tables: () => readonly SeenTable[],
  codes: () => CodesEver,
): { paths: GetStaticPaths; get: APIRoute<FileProps> } {
  const made = madeOnce((seen: SeenTable): TableFile => makeTable(seen, codes()));
  return {
    paths: () =>
      tables().flatMap((seen) =>
        kinds.map((kind) => ({ params: { file: `${seen.id}.${kind}` }, props: { seen, kind } })),
      ),
    get: ({ props: { seen, kind } }) => {
      const table = made(seen);
      return new Response(
        kind === 'metadata.json'
          ? tableMetadata(seen, table, `${tableFolder(subject)}/${seen.id}`)
          : writeTable(kind, table),
      );
    },
  };
}
