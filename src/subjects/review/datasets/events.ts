import { code, day, number, oneOf, text } from '../../../releases/define/cells.ts';
import { certaintyLabels, certaintyMeaning } from '../../../releases/define/certainty.ts';
import { fullDataset, type RowOf } from '../../../releases/define/define-dataset.ts';

/** What happens to a title, and to the standard that it rests on. */
export const eventKinds = {
  named: { zh: '命名', en: 'Named' },
  begun: { zh: '复审开始', en: 'Review began' },
  passed: { zh: '通过复审', en: 'Review passed' },
  reconfirmed: { zh: '重新确认', en: 'Reconfirmed' },
  withdrawn: { zh: '撤销称号', en: 'Title withdrawn' },
  standard: { zh: '标准换版', en: 'New standard' },
} as const;

export const reviewEvents = fullDataset({
  name: 'review-events',
  title: { zh: '称号与复审', en: 'The title and its reviews' },
  description: {
    zh: '国家卫生城市称号的命名、复审、重新确认和撤销，连同标准换版。来源只写年份的，时期为全年。',
    en: 'When the title of National Health City was given, reviewed, reconfirmed or withdrawn, and when the standard changed. Where the source names a year alone, the period is that whole year.',
  },
  updated: { zh: '称号或标准有变动时', en: 'When the title or the standard changes' },
  key: ['id'],
  covers: ['period_start', 'period_end'],
  rowPath: ({ id }) => `review#event-${id}`,
  columns: {
    id: code({ title: { zh: '代码', en: 'Id' }, pattern: '[a-z0-9]+(-[a-z0-9]+)*' }),
    kind: oneOf(eventKinds, { title: { zh: '事项', en: 'Kind' } }),
    name_zh: text({ title: { zh: '中文名', en: 'Chinese name' } }),
    name_en: text({ title: { zh: '英文名', en: 'English name' } }),
    period_start: day({ title: { zh: '时期起', en: 'Period start' }, mayLieAhead: true }),
    period_end: day({ title: { zh: '时期止', en: 'Period end' }, mayLieAhead: true }),
    title_zh: text({
      title: { zh: '称号（中文）', en: 'Title (Chinese)' },
      description: { zh: '命名或确认时所用的称号全称。', en: 'The whole title, as it was given or confirmed.' },
    }).nullable(),
    title_en: text({ title: { zh: '称号（英文）', en: 'Title (English)' } }).nullable(),
    title_year: number({
      title: { zh: '称号所冠年份', en: 'Year in the title' },
      integer: true,
      min: 1900,
      max: 2200,
    }).nullable(),
    certainty: oneOf(certaintyLabels, { title: { zh: '可靠程度', en: 'Certainty' }, description: certaintyMeaning }),
    document: text({ title: { zh: '来源', en: 'Source' } }),
    document_en: text({ title: { zh: '来源（英译）', en: 'Source (our translation)' } }),
    link: text({ title: { zh: '链接', en: 'Link' }, holds: 'address' }).nullable(),
    note_zh: text({ title: { zh: '说明（中文）', en: 'Note (Chinese)' } }).nullable(),
    note_en: text({ title: { zh: '说明（英文）', en: 'Note (English)' } }).nullable(),
  },
});

export type ReviewEvent = RowOf<typeof reviewEvents>;
