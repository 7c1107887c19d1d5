import { code, codes, number, oneOf, text } from '../../../releases/define/cells.ts';
import { certaintyLabels, certaintyMeaning } from '../../../releases/define/certainty.ts';
import { fullDataset, type RowOf } from '../../../releases/define/define-dataset.ts';
import { unitLabels } from '../../../releases/define/units.ts';

const yesNo = { yes: { zh: '是', en: 'Yes' }, no: { zh: '否', en: 'No' } } as const;

export const thresholds = fullDataset({
  name: 'thresholds',
  title: { zh: '标准要求', en: 'Thresholds' },
  description: {
    zh: '《国家卫生城市标准》的量化要求，按版本和条款列出。没有读到的条款未收录。',
    en: 'What the National Health City Standard asks in figures, by edition and clause. Clauses that we have not read are left out.',
  },
  updated: { zh: '标准改版时', en: 'When the standard changes' },
  key: ['id'],
  codeList: true,
  columns: {
    id: code({ title: { zh: '代码', en: 'Id' } }),
    edition: code({ title: { zh: '版本', en: 'Edition' }, pattern: '\\d{4}', references: 'editions' }),
    clause: text({ title: { zh: '条款', en: 'Clause' } }),
    clause_en: text({ title: { zh: '条款（阿拉伯数字）', en: 'Clause in Arabic numerals' } }),
    chapter: text({
      title: { zh: '章', en: 'Chapter' },
      description: {
        zh: '条款所在的章，照文件的编号。不掌握的留空。',
        en: 'The chapter of the clause, as the document numbers it. Empty where it is not known to us.',
      },
      since: '2026-11-27',
    }).nullable(),
    chapter_en: text({
      title: { zh: '章（阿拉伯数字）', en: 'Chapter in Arabic numerals' },
      since: '2026-11-27',
    }).nullable(),
    name_zh: text({ title: { zh: '中文名', en: 'Chinese name' } }),
    name_en: text({ title: { zh: '英文名', en: 'English name' } }),
    indicator: code({ title: { zh: '指标', en: 'Indicator' }, references: 'indicators' }).nullable(),
    also: codes({
      title: { zh: '还包括的指标', en: 'Other indicators covered' },
      description: {
        zh: '一条对几个指标提出要求时，其余的指标，用英文分号隔开。',
        en: 'Where one clause asks for several indicators: the others, joined by semicolons.',
      },
      references: 'indicators',
      since: '2026-11-27',
    }).nullable(),
    same_measure: oneOf(
      {
        'not-known': { zh: '不掌握', en: 'Not known' },
        no: { zh: '不同', en: 'No' },
      },
      {
        title: { zh: '指标与条款是否同一口径', en: 'Whether the indicator counts the same' },
        description: {
          zh: '留空表示据名称可以比较。“不掌握”“不同”的，一律不作判断。',
          en: 'Empty where by their names the two can be compared. Otherwise the clause is not judged.',
        },
        since: '2026-11-27',
      },
    ).nullable(),
    measure_zh: text({
      title: { zh: '口径说明（中文）', en: 'On what is counted (Chinese)' },
      since: '2026-11-27',
    }).nullable(),
    measure_en: text({
      title: { zh: '口径说明（英文）', en: 'On what is counted (English)' },
      since: '2026-11-27',
    }).nullable(),
    comparison: oneOf(
      {
        ge: { zh: '不低于', en: 'At least' },
        gt: { zh: '高于', en: 'More than' },
        le: { zh: '不高于', en: 'At most' },
        lt: { zh: '低于', en: 'Less than' },
        eq: { zh: '等于', en: 'Exactly' },
        trend: { zh: '趋势', en: 'Trend' },
        plan: { zh: '符合规划', en: 'As planned' },
        level: { zh: '达到等级', en: 'Level' },
        yes: { zh: '具备', en: 'In place' },
      },
      { title: { zh: '比较', en: 'Comparison' } },
    ),
    operator_inferred: oneOf(yesNo, {
      title: { zh: '符号系推定', en: 'Sign inferred' },
      description: {
        zh: '所见副本丢失了 ≥ ≤ 符号，按文意推定。',
        en: 'The copy we read had lost its ≥ and ≤ signs; the sign is inferred from the sense.',
      },
    }),
    target_value: number({ title: { zh: '要求数值', en: 'Target value' }, min: 0, unitIn: 'unit' }).nullable(),
    instead: oneOf(
      { improvement: { zh: '持续改善', en: 'Improvement' } },
      {
        title: { zh: '可代替要求数值的', en: 'In place of the value' },
        description: {
          zh: '条款写明“或持续降低”“或逐年提高”的。',
          en: 'Where the clause adds “or falling continuously” or “or rising year by year”.',
        },
        since: '2026-11-27',
      },
    ).nullable(),
    target_text_zh: text({ title: { zh: '要求文字（中文）', en: 'Target in words (Chinese)' } }).nullable(),
    target_text_en: text({ title: { zh: '要求文字（英文）', en: 'Target in words (English)' } }).nullable(),
    unit: oneOf(unitLabels, { title: { zh: '单位', en: 'Unit' } }).nullable(),
    veto: oneOf(yesNo, { title: { zh: '否决项', en: 'Veto item' } }),
    certainty: oneOf(certaintyLabels, { title: { zh: '可靠程度', en: 'Certainty' }, description: certaintyMeaning }),
    document: text({ title: { zh: '来源', en: 'Source' } }),
    document_en: text({ title: { zh: '来源（英译）', en: 'Source (our translation)' } }),
    link: text({ title: { zh: '链接', en: 'Link' }, holds: 'address' }).nullable(),
    note_zh: text({ title: { zh: '说明（中文）', en: 'Note (Chinese)' } }).nullable(),
    note_en: text({ title: { zh: '说明（英文）', en: 'Note (English)' } }).nullable(),
  },
});

export type Threshold = RowOf<typeof thresholds>;
