import type { Rule } from './rule.ts';

/** Rules on a whole current table that is handed in for an upsert dataset. `{slots}` are filled from the problem. */
export const wholeTableRules = {
  'rows-missing': {
    wrong: {
      zh: '已公布的 {count} 行不在这个表里：{rows}',
      en: 'rows that were published and are not in this table: {count}: {rows}',
    },
    allowed: {
      zh: '完整的当前表；或用 --keep-missing 说明这些行照旧',
      en: 'the whole current table; or --keep-missing, which says that these rows stay as they are',
    },
    remedy: {
      zh: '核对导出时有没有筛选，重新导出完整的表；这些行确应照旧的，加上 --keep-missing。公布过的行不会因此消失；要撤回的，在 --row-notes 的表里写 withdrawn。',
      en: 'Check whether a filter was on and export the whole table again; where these rows are to stay as they are, add --keep-missing. Nothing that was published goes by being left out: to withdraw a row, keep it in the table and write withdrawn in the table of --row-notes.',
    },
  },
  'row-withdrawn': {
    wrong: {
      zh: '{found} 已经撤回，表里的内容却与撤回时不同',
      en: '{found} was withdrawn, and this table has it otherwise than it was then',
    },
    allowed: {
      zh: '撤回的行不在表里，或与撤回时相同',
      en: 'a row that was withdrawn is not in the table, or as it was then',
    },
    remedy: {
      zh: '从表里删去这一行；确要重新公布的，在 --row-notes 的表里写明 change 和说明。',
      en: 'Delete it from the table; to publish it again, give its change and its note in the table of --row-notes.',
    },
  },
  'row-note-unused': {
    wrong: {
      zh: '{found} 没有变动，或不在 {table} 里：这条说明用不上',
      en: '{found} does not change, or is not in {table}: this note belongs to nothing',
    },
    allowed: {
      zh: '新增或有变动的行的主键；几列合成的主键用 | 连接',
      en: 'the key of a row that is new or changes; the columns of a key joined by |',
    },
    remedy: { zh: '改正主键，或删去这一行。', en: 'Correct the key, or delete this line.' },
  },
} as const satisfies Record<string, Rule>;
