import { code, day, text } from '../../../releases/define/cells.ts';
import { fullDataset, type RowOf } from '../../../releases/define/define-dataset.ts';

export const editions = fullDataset({
  name: 'editions',
  title: { zh: '标准版本', en: 'Editions of the standard' },
  description: {
    zh: '标准的各个版本：文号、日期，被哪一版取代。',
    en: 'The editions of the standard: document, day, and which edition replaced which.',
  },
  updated: { zh: '标准改版时', en: 'When the standard changes' },
  key: ['edition'],
  codeList: true,
  columns: {
    edition: code({ title: { zh: '版本', en: 'Edition' }, pattern: '\\d{4}' }),
    name_zh: text({ title: { zh: '中文名', en: 'Chinese name' } }),
    name_en: text({ title: { zh: '英文名', en: 'English name' } }),
    document: text({ title: { zh: '文号', en: 'Document' } }),
    document_en: text({ title: { zh: '文号（英译）', en: 'Document (our translation)' } }),
    issued_on: day({ title: { zh: '印发日期', en: 'Issued on' } }).nullable(),
    replaced_by: code({ title: { zh: '被取代', en: 'Replaced by' }, references: 'editions', endsRow: true }).nullable(),
    note_zh: text({ title: { zh: '说明（中文）', en: 'Note (Chinese)' } }).nullable(),
    note_en: text({ title: { zh: '说明（英文）', en: 'Note (English)' } }).nullable(),
  },
});

export type Edition = RowOf<typeof editions>;
