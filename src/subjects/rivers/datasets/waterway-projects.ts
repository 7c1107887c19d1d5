import { code, text } from '../../../releases/define/cells.ts';
import { fullDataset, type RowOf } from '../../../releases/define/define-dataset.ts';
import { nameShape, noteColumns, sourceColumns } from './shared-columns.ts';

export const waterwayProjects = fullDataset({
  name: 'waterway-projects',
  title: { zh: '水系工程', en: 'Waterway projects' },
  description: {
    zh: '治理水系的工程：简称、全名、公布过情况的部门。长度、投资和开通日期各来源不同，见“水系工程的数字”。',
    en: 'Projects that put waterways in order: short name, full name, the office that has published on it. Length, cost and opening differ by source: see “Figures of waterway projects”.',
  },
  updated: { zh: '增加工程或更正时', en: 'When a project is added or corrected' },
  key: ['id'],
  codeList: true,
  rowPath: ({ id }) => `rivers#project-${id}`,
  columns: {
    id: code({ title: { zh: '代码', en: 'Id' }, pattern: nameShape }),
    name_zh: text({ title: { zh: '中文简称', en: 'Short name (Chinese)' } }),
    name_en: text({ title: { zh: '英文简称', en: 'Short name (English)' } }),
    full_name_zh: text({ title: { zh: '中文全名', en: 'Full name (Chinese)' } }).nullable(),
    full_name_en: text({ title: { zh: '英文全名', en: 'Full name (our translation)' } }).nullable(),
    office_zh: text({
      title: { zh: '公布过情况的部门', en: 'Office that has published on it (Chinese)' },
      description: {
        zh: '可以补上缺的数字的部门；不知道的留空。',
        en: 'The office that could publish what is missing; empty where none is known.',
      },
    }).nullable(),
    office_en: text({
      title: { zh: '公布过情况的部门（英译）', en: 'Office that has published on it (English)' },
    }).nullable(),
    ...sourceColumns,
    ...noteColumns,
  },
});

export type WaterwayProject = RowOf<typeof waterwayProjects>;
