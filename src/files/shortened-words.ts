import type { Words } from '../core/words.ts';

/** What a workbook says where a text is longer than Excel holds in a cell. */
export const shortened: {
  label: Words;
  zh: (columns: readonly string[]) => string;
  en: (columns: readonly string[]) => string;
} = {
  label: { zh: '截短的文字', en: 'Shortened texts' },
  zh: (columns) => `Excel 一格至多 32767 个字符；以下各列有截短的文字，以“…”结尾，全文见 CSV：${columns.join('、')}`,
  en: (columns) =>
    `Excel holds 32,767 characters in a cell. Texts in these columns were cut and end in “…”; the CSV has them whole: ${columns.join(', ')}`,
};
