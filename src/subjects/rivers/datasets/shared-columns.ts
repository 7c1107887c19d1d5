import { code, text } from '../../../releases/define/cells.ts';

/** The columns that tell where a row is from: the same in every dataset of the waterways. */
export const sourceColumns = {
  document: text({ title: { zh: '来源', en: 'Source' } }),
  document_en: text({ title: { zh: '来源（英译）', en: 'Source (our translation)' } }),
  link: text({ title: { zh: '链接', en: 'Link' }, holds: 'address' }).nullable(),
};

/** What must be said beside a row. */
export const noteColumns = {
  note_zh: text({ title: { zh: '说明（中文）', en: 'Note (Chinese)' } }).nullable(),
  note_en: text({ title: { zh: '说明（英文）', en: 'Note (English)' } }).nullable(),
};

/** The id of a project or a waterway, which is part of an address. */
export const nameShape = '[a-z0-9]+(-[a-z0-9]+)*';

/** The project that a row is about. */
export const projectColumn = () =>
  code({ title: { zh: '工程', en: 'Project' }, pattern: nameShape, references: 'waterway-projects' });
