import { code, codes, day, number, oneOf, text } from '../../src/releases/define/cells.ts';
import { fullDataset, upsertDataset } from '../../src/releases/define/define-dataset.ts';

/** What every trial dataset says of itself. */
export const trialFacts = {
  description: { zh: '示例', en: 'Sample' },
  provenance: 'sample',
  licence: 'CC0-1.0',
  publisher: { zh: '示例', en: 'Sample' },
  updated: { zh: '示例', en: 'Sample' },
} as const;

/** A code list. */
export const places = fullDataset({
  ...trialFacts,
  name: 'places',
  title: { zh: '示例地点', en: 'Sample places' },
  key: ['code'],
  codeList: true,
  columns: {
    code: code({ title: { zh: '代码', en: 'Code' } }),
    name: text({ title: { zh: '名称', en: 'Name' } }),
    valid_to: day({ title: { zh: '停用日期', en: 'Valid to' }, endsRow: true }).nullable(),
    replaced_by: codes({
      title: { zh: '改用代码', en: 'Replaced by' },
      references: 'places',
      endsRow: true,
    }).nullable(),
  },
});

/** Whole tables with a column of each kind. */
export const checks = fullDataset({
  ...trialFacts,
  name: 'checks',
  title: { zh: '示例检查', en: 'Sample checks' },
  key: ['id'],
  columns: {
    id: code({ title: { zh: '编号', en: 'Id' }, pattern: 'C-\\d+' }),
    place: code({ title: { zh: '地点', en: 'Place' }, references: 'places' }),
    seen_on: day({ title: { zh: '检查日期', en: 'Seen on' } }),
    due_on: day({ title: { zh: '期限', en: 'Due on' }, mayLieAhead: true }).nullable(),
    score: number({ title: { zh: '得分', en: 'Score' }, min: 0, max: 100 }),
    faults: number({ title: { zh: '问题数', en: 'Faults' }, integer: true, min: 0 }),
    result: oneOf(
      { passed: { zh: '合格', en: 'Passed' }, failed: { zh: '不合格', en: 'Failed' } },
      { title: { zh: '结果', en: 'Result' } },
    ),
    digest: text({ title: { zh: '照片哈希', en: 'Hash of the photo' }, holds: 'hash' }).nullable(),
    link: text({ title: { zh: '链接', en: 'Link' }, holds: 'address' }).nullable(),
    remark: text({ title: { zh: '备注', en: 'Remark' } }).nullable(),
  },
});

export const checksHeader = 'id,place,seen_on,due_on,score,faults,result,digest,link,remark';
export const soundCheck = 'C-1,P1,2022-05-01,2022-09-01,95.50,0,passed,,,';

/** New and changed rows by key. */
export const visits = upsertDataset({
  ...trialFacts,
  name: 'visits',
  title: { zh: '示例走访', en: 'Sample visits' },
  key: ['id'],
  columns: {
    id: code({ title: { zh: '编号', en: 'Id' } }),
    host: text({ title: { zh: '对象', en: 'Host' } }),
    score: number({ title: { zh: '得分', en: 'Score' } }),
    remark: text({ title: { zh: '备注', en: 'Remark' } }).nullable(),
  },
});

export const visitsHeader = 'id,host,score,remark,change,change_note_zh,change_note_en';
