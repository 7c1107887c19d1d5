import type { Words } from '../../core/words.ts';

/** What the guide to an empty table says. */
export const guideWords = {
  columns: [
    { zh: '列名', en: 'Column' },
    { zh: '中文名', en: 'Title (Chinese)' },
    { zh: '英文名', en: 'Title (English)' },
    { zh: '要填吗', en: 'Required' },
    { zh: '写法', en: 'How it is written' },
    { zh: '单位', en: 'Unit' },
    { zh: '可填的值', en: 'Allowed values' },
    { zh: '示例', en: 'Example' },
    { zh: '说明', en: 'Notes' },
  ],
  optional: { zh: '可空', en: 'may be empty' },
  required: { zh: '必填', en: 'required' },
  oneOf: { zh: '右边所列代码或名称之一', en: 'one of the codes or titles listed here' },
  ofOther: (title: Words, name: string, hasNames: boolean): Words => ({
    zh: `“${title.zh}”（${name}）里的代码${hasNames ? '或名称' : ''}`,
    en: `codes ${hasNames ? 'or names ' : ''}of “${title.en}” (${name})`,
  }),
  comesFirst: { zh: '先发布那张表', en: 'that table is published first' },
  ofOwn: (hasNames: boolean): Words => ({
    zh: `本表里的代码${hasNames ? '或名称' : ''}`,
    en: `codes ${hasNames ? 'or names ' : ''}of this table`,
  }),
  unitIn: (column: string): Words => ({ zh: `写在 ${column} 列`, en: `in the column ${column}` }),
  unitOf: (title: Words): Words => ({
    zh: `随“${title.zh}”而定`,
    en: `that of the row’s “${title.en}”`,
  }),
  notAhead: { zh: '不晚于当天', en: 'not after today' },
  mayLieAhead: { zh: '可以是将来的日子', en: 'may be in the future' },
  expires: { zh: '展示期满后不再公布', en: 'no longer published once the display has ended' },
  suchAs: (example: string): Words => ({ zh: `如 ${example}`, en: `such as ${example}` }),
  /** The lines above the table. */
  about: (name: string, title: Words, description: Words): Words => ({
    zh: `${title.zh}（${name}）的填表说明。${description.zh}`,
    en: `${title.en} (${name}): how to fill in the table. ${description.en}`,
  }),
  key: (columns: readonly string[]): Words =>
    columns.length === 1
      ? { zh: `${columns[0]} 每行不同。`, en: `${columns[0]} is different in every row.` }
      : {
          zh: `这几列合起来每行不同：${columns.join('、')}。`,
          en: `These columns together are different in every row: ${columns.join(', ')}.`,
        },
  full: { zh: '每次交整张表。', en: 'Hand in the whole table each time.' },
  upsert: {
    zh: '每次交完整的当前表就行：哪些行是新的、哪些行变了，由命令比对。',
    en: 'Hand in the whole table as it is now: the command finds which rows are new and which have changed.',
  },
  handIn: (name: string): Words => ({
    zh: `这份说明不用交。填 ${name}.csv：第一行不动，下面每行一条；日期列设为 yyyy-mm-dd，代码和月份列设为“文本”；另存为“CSV UTF-8（逗号分隔）”，再运行 npm run release -- ${name} <存好的文件> --reason first --note-zh "…" --note-en "…" --dry-run。检查会逐条说明哪里不对。`,
    en: `This guide is not handed in. Fill in ${name}.csv: leave the first line as it is and write one row on each line below it; set columns of days to yyyy-mm-dd, those of codes and months to Text; save as CSV UTF-8, then run npm run release -- ${name} <your file> --reason first --note-zh "…" --note-en "…" --dry-run. The check says what is wrong, row by row.`,
  }),
};
