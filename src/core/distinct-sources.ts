/** What a row says of its source. */
export interface SourcedRow {
  document: string;
  link: string | null;
  certainty: string;
  note_zh: string | null;
  note_en: string | null;
}

/** A row of each source, in their order: what rows say alike of their source is told once. */
export const distinctSources = <Row extends SourcedRow>(rows: readonly Row[]): Row[] => {
  const told = new Map<string, Row>();
  for (const row of rows) {
    const source = JSON.stringify([row.document, row.link, row.certainty, row.note_zh, row.note_en]);
    if (!told.has(source)) told.set(source, row);
  }
  return [...told.values()];
};
