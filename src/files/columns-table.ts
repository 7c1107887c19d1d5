import { bothWords } from '../core/both-words.ts';
import type { Words } from '../core/words.ts';
import type { CellKind, TableColumn, TableFile } from './table-file.ts';

const column = (name: string, title: Words, kind: CellKind = 'text'): TableColumn => ({ name, title, kind });

const about: readonly TableColumn[] = [
  column('name', { zh: '列名', en: 'Column' }, 'code'),
  column('kind', { zh: '类型', en: 'Kind' }, 'code'),
  column('required', { zh: '必填', en: 'Required' }, 'code'),
  column('title_zh', { zh: '名称（中文）', en: 'Title (Chinese)' }),
  column('title_en', { zh: '名称（英文）', en: 'Title (English)' }),
  column('unit_zh', { zh: '单位（中文）', en: 'Unit (Chinese)' }),
  column('unit_en', { zh: '单位（英文）', en: 'Unit (English)' }),
  column('description_zh', { zh: '说明（中文）', en: 'Description (Chinese)' }),
  column('description_en', { zh: '说明（英文）', en: 'Description (English)' }),
  column('codes', { zh: '代码', en: 'Codes' }),
];

/** What each column of a table is, as a table: the sheet Columns of a workbook, and the dictionary of a package. */
export const columnsTable = ({ name, title, columns, source }: TableFile): TableFile => ({
  name: `${name}.dictionary`,
  title: { zh: `字段说明：${title.zh}`, en: `Column dictionary: ${title.en}` },
  columns: about,
  rows: columns.map(({ name: header, kind, required, title: called, unit, description, values = [] }) => ({
    ...{ name: header, kind, required: required === undefined ? null : required ? 'yes' : 'no' },
    ...{ title_zh: called.zh, title_en: called.en, unit_zh: unit?.zh ?? null, unit_en: unit?.en ?? null },
    ...{ description_zh: description?.zh ?? null, description_en: description?.en ?? null },
    codes: values.map(({ code, title: meaning }) => `${code} = ${bothWords(meaning)}`).join('\n') || null,
  })),
  source,
});
