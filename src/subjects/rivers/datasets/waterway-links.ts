import { code, oneOf } from '../../../releases/define/cells.ts';
import { certaintyLabels, certaintyMeaning } from '../../../releases/define/certainty.ts';
import { fullDataset, type RowOf } from '../../../releases/define/define-dataset.ts';
import { nameShape, noteColumns, projectColumn, sourceColumns } from './shared-columns.ts';

export const waterwayLinks = fullDataset({
  name: 'waterway-links',
  title: { zh: '水道的连接', en: 'Links between waterways' },
  description: {
    zh: '哪条水道由哪个工程连通，哪条流入哪条。来源没有写明接在何处的，不写。',
    en: 'Which project joins which waterways, and which flows into which. Where they meet is left out unless a source states it.',
  },
  updated: { zh: '增加连接或更正时', en: 'When a link is added or corrected' },
  key: ['from', 'to', 'project'],
  columns: {
    from: code({ title: { zh: '水道', en: 'From' }, pattern: nameShape, references: 'waterways' }),
    to: code({
      title: { zh: '流入', en: 'To' },
      description: { zh: '只在写明流入哪条时填。', en: 'Filled only where it is stated which waterway it flows into.' },
      pattern: nameShape,
      references: 'waterways',
    }).nullable(),
    project: projectColumn().nullable(),
    kind: oneOf(
      {
        'joined-by-project': { zh: '由工程连通，接在何处未写明', en: 'Joined by the project, where is not stated' },
        'flows-into': { zh: '流入', en: 'Flows into' },
      },
      { title: { zh: '连接', en: 'Link' } },
    ),
    certainty: oneOf(certaintyLabels, { title: { zh: '可靠程度', en: 'Certainty' }, description: certaintyMeaning }),
    ...sourceColumns,
    ...noteColumns,
  },
});

export type WaterwayLink = RowOf<typeof waterwayLinks>;
