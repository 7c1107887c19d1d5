import type { Words } from '../../../core/words.ts';

/** How an area keeps to its plan. */
export interface Pace {
  /** Of the plan, 0 to 1. */
  share?: number;
  /** Nothing more is done after this month. */
  stopsAfter?: string;
  /** By how many it is ahead, and since when. */
  ahead?: { from: string; by: number };
  /** Where it is stuck, in its words. */
  stuck?: Words;
}

/** A special action as the sample invents it. */
export interface SampleAction {
  action: string;
  goal: Words;
  unit: { zh: string; en: string; one: string };
  target: number;
  startsOn: string;
  endsOn: string;
  lead: Words;
  /** Codes of the ledger. */
  problems: readonly string[];
  /** How much of the target falls to each area, against the others. */
  weights: Readonly<Record<string, number>>;
  /** Areas that do not simply keep to their plan. */
  paces: Readonly<Record<string, Pace>>;
  /** A longer time that was granted later, and the first deadline. */
  extended?: { on: string; firstEnd: string; note: Words };
}

const words = (zh: string, en: string): Words => ({ zh, en });

const evenly = { S01: 12, S02: 12, S03: 11, S04: 11, S05: 10, S06: 8, S07: 9, S08: 9, S09: 9, S10: 9 };
const inTowns = { S01: 18, S02: 17, S03: 15, S04: 14, S05: 12, S06: 8, S07: 4, S08: 4, S09: 4, S10: 4 };
const lead = (zh: string, en: string): Words => words(`示例${zh}`, `Sample ${en}`);

/** The five actions that the source names, with invented goals. */
export const sampleActions: readonly SampleAction[] = [
  {
    action: 'public-toilets',
    goal: words(
      '示例：提升改造 320 座公厕，设施完好、无异味。',
      'Sample: 320 public toilets are upgraded, whole and without smell.',
    ),
    unit: { zh: '座', en: 'toilets', one: 'toilet' },
    target: 320,
    startsOn: '2025-09-01',
    endsOn: '2026-12-31',
    lead: lead('城市管理局', 'city management bureau'),
    problems: ['public-toilet'],
    weights: evenly,
    paces: {
      S01: { ahead: { from: '2026-07', by: 4 } },
      S05: { ahead: { from: '2026-08', by: 3 } },
      S08: {
        share: 0.88,
        stuck: words('示例：三处旧址没有下水管网。', 'Sample: three old sites have no sewer.'),
      },
    },
  },
  {
    action: 'five-small',
    goal: words(
      '示例：1,200 家“五小”门店整治达标并公示。',
      'Sample: 1,200 “five small” shops meet the standard, and it is posted at the door.',
    ),
    unit: { zh: '家', en: 'shops', one: 'shop' },
    target: 1200,
    startsOn: '2025-09-01',
    endsOn: '2026-12-31',
    lead: lead('市场监督管理局', 'market supervision bureau'),
    problems: ['small-store'],
    weights: inTowns,
    paces: {
      S02: {
        share: 0.72,
        stuck: words(
          '示例：老街门店没有独立水池，房东不同意改。',
          'Sample: shops in the old street have no sink of their own, and the owners refuse.',
        ),
      },
      S04: {
        share: 0.86,
        stuck: words(
          '示例：转让频繁，新店要重新核查。',
          'Sample: shops change hands, and new ones must be checked again.',
        ),
      },
      S06: { share: 0.94 },
      S09: {
        share: 0.9,
        stopsAfter: '2026-07',
        stuck: words(
          '示例：验收人手不够，已整改的没有核查。',
          'Sample: too few people to check what the shops have fixed.',
        ),
      },
    },
    extended: {
      on: '2026-06-09',
      firstEnd: '2026-08-31',
      note: words(
        '示例：夏季门店转让多，期限由 2026 年 8 月 31 日延长到 12 月 31 日。',
        'Sample: many shops changed hands in summer; the deadline moves from 31 August to 31 December 2026.',
      ),
    },
  },
  {
    action: 'bare-soil',
    goal: words(
      '示例：260 处裸露黄土绿化、硬化或覆盖。',
      'Sample: 260 plots of bare soil are planted, paved or covered.',
    ),
    unit: { zh: '处', en: 'plots', one: 'plot' },
    target: 260,
    startsOn: '2025-09-15',
    endsOn: '2026-10-31',
    lead: lead('住房和城乡建设局', 'housing and building bureau'),
    problems: ['bare-soil'],
    weights: evenly,
    paces: {},
  },
  {
    action: 'farmers-markets',
    goal: words('示例：48 个农贸市场完成升级改造。', 'Sample: 48 farmers’ markets are upgraded.'),
    unit: { zh: '个', en: 'markets', one: 'market' },
    target: 48,
    startsOn: '2025-09-01',
    endsOn: '2027-03-31',
    lead: lead('商务局', 'commerce bureau'),
    problems: ['market'],
    weights: evenly,
    paces: {
      S03: { ahead: { from: '2026-05', by: 1 } },
      S07: {
        stopsAfter: '2026-08',
        stuck: words('示例：一个市场的产权在诉讼中。', 'Sample: who owns one market is before the court.'),
      },
    },
  },
  {
    action: 'old-residential-areas',
    goal: words('示例：96 个老旧小区改造完工。', 'Sample: work in 96 old residential areas is finished.'),
    unit: { zh: '个', en: 'areas', one: 'area' },
    target: 96,
    startsOn: '2025-10-15',
    endsOn: '2026-12-31',
    lead: lead('旧城改造办公室', 'office for the renewal of the old city'),
    problems: ['residential'],
    weights: inTowns,
    paces: Object.fromEntries(
      Object.keys(inTowns).map((area) => [
        area,
        {
          stopsAfter: '2026-08',
          share: 0.92,
          ...(area === 'S01'
            ? { stuck: words('示例：加装电梯，住户还没有谈拢。', 'Sample: residents have not agreed on the lift.') }
            : area === 'S03'
              ? {
                  stuck: words(
                    '示例：管网图纸缺失，停工重新勘测。',
                    'Sample: there is no plan of the pipes; work stopped for a new survey.',
                  ),
                }
              : area === 'S02'
                ? {
                    stuck: words(
                      '示例：施工队撤场，正在重新招标。',
                      'Sample: the builder left; there is a new tender.',
                    ),
                  }
                : {}),
        },
      ]),
    ),
  },
];
