import { code, day, number, oneOf } from '../../../releases/define/cells.ts';
import { certaintyLabels, certaintyMeaning } from '../../../releases/define/certainty.ts';
import { fullDataset, type RowOf } from '../../../releases/define/define-dataset.ts';
import { noteColumns, projectColumn, sourceColumns } from './shared-columns.ts';

export const projectFigures = fullDataset({
  name: 'project-figures',
  title: { zh: '水系工程的数字', en: 'Figures of waterway projects' },
  description: {
    zh: '每个来源写的长度、投资和开通日期，一个来源一行，并排列出，不相互取代。',
    en: 'Length, cost and opening as each source gives them: one row a source, side by side, none replacing another.',
  },
  updated: { zh: '见到新的来源或更正时', en: 'When a source is found or a row corrected' },
  key: ['id'],
  rowPath: ({ id }) => `rivers#figure-${id}`,
  columns: {
    id: code({ title: { zh: '代码', en: 'Id' } }),
    project: projectColumn(),
    measure: oneOf(
      {
        length: { zh: '长度（公里）', en: 'Length (km)' },
        cost: { zh: '投资（亿元）', en: 'Cost (100 million yuan)' },
        opened: { zh: '开通日期', en: 'Opened' },
      },
      { title: { zh: '什么数', en: 'Measure' } },
    ),
    value: number({ title: { zh: '数值', en: 'Value' }, min: 0 }).nullable(),
    bound: oneOf(
      {
        exact: { zh: '来源写的就是这个数', en: 'As the source gives it' },
        over: { zh: '多于', en: 'Over' },
        under: { zh: '少于', en: 'Under' },
        about: { zh: '约', en: 'About' },
      },
      {
        title: { zh: '确数或界限', en: 'Exact or a bound' },
        description: {
          zh: '“30 多亿元”是界限，不是 30 亿元。',
          en: '“Over 3 billion” is a bound, not 3 billion.',
        },
      },
    ).nullable(),
    day: day({ title: { zh: '开通日', en: 'Day of opening' } }).nullable(),
    source_on: day({ title: { zh: '来源日期', en: 'Date of the source' } }).nullable(),
    source_year: code({
      title: { zh: '来源年份', en: 'Year of the source' },
      description: { zh: '只知道年份时填。', en: 'Filled where the year alone is known.' },
      pattern: '\\d{4}',
    }).nullable(),
    also_on: day({
      title: { zh: '第二个来源的日期', en: 'Date of a second source' },
      description: {
        zh: '两个来源记在一起、分不开时填。',
        en: 'Filled where two sources are noted together and cannot be told apart.',
      },
    }).nullable(),
    certainty: oneOf(certaintyLabels, { title: { zh: '可靠程度', en: 'Certainty' }, description: certaintyMeaning }),
    ...sourceColumns,
    ...noteColumns,
  },
});

export type ProjectFigure = RowOf<typeof projectFigures>;
