import type { TableColumn } from '../../files/table-file.ts';

/** Columns as an answer tells them. */
export const toldColumns = (columns: readonly TableColumn[]) =>
  columns.map(({ name, title, kind, unit, description, values }) => ({
    ...{ name, title, kind },
    ...(unit && { unit }),
    ...(description && { description }),
    ...(values && { values }),
  }));
