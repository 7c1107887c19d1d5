import type { ListEntry } from '../../../src/datasets/red-black-list.ts';
import { districtPost, rectify, verify, type Life, type Step } from './life.ts';
import { acknowledge, file, reject, uphold, type Ground } from './objections.ts';

/** What chance does not bring: objections, withdrawals, corrections, what was never mended and what came back. */
interface Case {
  id: string;
  /** Cells that stand otherwise on the day it is listed. */
  listed?: Partial<ListEntry>;
  /** True where only the steps named here happen, and it is never mended without. */
  isByHand?: boolean;
  steps?: readonly Step[];
}

const withdraw = (on: string, zh: string, en: string): Step => ({ on, change: 'withdrawn', set: { status: 'withdrawn' }, note: { zh, en } });
const correct = (on: string, set: Partial<ListEntry>, zh: string, en: string): Step => ({ on, change: 'correction', set, note: { zh, en } });
const remark = (on: string, zh: string, en: string): Step => ({ on, change: 'update', set: {}, note: { zh, en } });

const rejected = (id: string, filed: string, acknowledged: string, settled: string, ground: Ground): Case => ({
  id,
  steps: [file(filed), acknowledge(acknowledged), reject(settled, ground)],
});

const mended = (id: string, area: string, rectified: string, verified: string): Case => ({
  id,
  isByHand: true,
  steps: [rectify(rectified), verify(verified, districtPost(area))],
});

const objections: readonly Case[] = [
  rejected('2026-W16-B03', '2026-04-14', '2026-04-16', '2026-04-22', 'record'),
  rejected('2026-W21-B02', '2026-05-19', '2026-05-20', '2026-05-27', 'mended'),
  rejected('2026-W26-B09', '2026-06-23', '2026-06-24', '2026-06-30', 'boundary'),
  rejected('2026-W30-B05', '2026-07-21', '2026-07-23', '2026-07-29', 'record'),
  rejected('2026-W35-B03', '2026-08-25', '2026-08-27', '2026-09-02', 'mended'),
  rejected('2026-W39-B04', '2026-09-22', '2026-09-23', '2026-09-29', 'boundary'),
  rejected('2026-W44-B03', '2026-10-27', '2026-10-29', '2026-11-04', 'record'),
  // Settled late: the seventh working day was 24 September.
  rejected('2026-W38-B10', '2026-09-15', '2026-09-17', '2026-10-12', 'late'),
  {
    id: '2026-W33-B03',
    steps: [
      file('2026-08-11'),
      acknowledge('2026-08-13'),
      uphold(withdraw('2026-08-20', '异议成立：核对管护边界图，污水来自相邻地块，不归该单位管护。撤回本条。', 'The objection is upheld: by the map of responsibilities the water came from the plot next door, which is not this unit’s. Withdrawn.')),
    ],
  },
  {
    id: '2026-W41-B04',
    steps: [
      file('2026-10-09'),
      acknowledge('2026-10-12'),
      uphold(withdraw('2026-10-19', '异议成立：检查前该店已退租，检查的是后来入驻的装修现场，对象认定有误。撤回本条。', 'The objection is upheld: the shop had given up its lease before the check, and what was inspected was the next tenant’s fitting-out. Withdrawn.')),
    ],
  },
  {
    id: '2026-W36-B04',
    listed: { deed_zh: '出口没有冲洗车辆，路面带泥约 72 米。', deed_en: 'Vehicles left unwashed and trailed mud for some 72 metres.' },
    steps: [
      file('2026-09-02'),
      acknowledge('2026-09-04'),
      uphold(
        correct(
          '2026-09-10',
          { deed_zh: '出口没有冲洗车辆，路面带泥约 17 米。', deed_en: 'Vehicles left unwashed and trailed mud for some 17 metres.' },
          '异议部分成立：复测带泥路面为 17 米，其余属于相邻工地。更正事由，本条保留。',
          'The objection is upheld in part: measured again, the mud ran for 17 metres; the rest was from the site next door. The deed is corrected and the entry stays.',
        ),
      ),
    ],
  },
  // Filed and not acknowledged: by 23 November the three working days had passed for one, not for the other.
  {
    id: '2026-W47-B07',
    isByHand: true,
    listed: {
      reply_zh: '检查时清运车已在路上，桶满不到半小时，说成没人清不公平。已提出异议。',
      reply_en: 'The truck was on its way when you looked, and the bins had been full for less than half an hour. To say they are left so is unfair. We have objected.',
    },
    steps: [file('2026-11-17')],
  },
  { id: '2026-W47-B05', isByHand: true, steps: [file('2026-11-23')] },
  { id: '2026-W46-B03', steps: [file('2026-11-17'), acknowledge('2026-11-19')] },
];

const others: readonly Case[] = [
  {
    id: '2026-W29-B03',
    steps: [withdraw('2026-08-06', '作为依据的处理决定已于 2026-08-04 被复议机关撤销（示例），三日内撤回本条。', 'The decision it rested on was overturned on review on 4 August 2026 (sample); withdrawn within three days.')],
  },
  {
    id: '2026-W37-B06',
    steps: [withdraw('2026-10-15', '作为依据的处理决定因程序不当于 2026-10-13 被撤销（示例），三日内撤回本条。', 'The decision it rested on was overturned on 13 October 2026 for a fault of procedure (sample); withdrawn within three days.')],
  },
  {
    id: '2026-W27-B03',
    listed: { area: 'S02' },
    steps: [correct('2026-07-01', { area: 'S05' }, '区县误记为乙区，应为戊区。', 'The area had been entered as District B; it is District E.')],
  },
  {
    id: '2026-W40-B01',
    isByHand: true,
    steps: [
      rectify('2026-10-01'),
      verify('2026-10-03', districtPost('S01')),
      {
        on: '2026-10-22',
        change: 'update',
        set: { status: 'listed', rectify_by: '2026-11-05', rectified_on: null, verified_on: null, verified_by_zh: null, verified_by_en: null },
        note: { zh: '巡查发现同一处再次外溢，退回“已上榜”，重新限期。', en: 'A patrol found the same sewer overflowing again: back to listed, with a new deadline.' },
      },
      rectify('2026-11-04'),
      verify('2026-11-12', districtPost('S01'), { zh: '观察八天后复核，未再外溢。', en: 'Verified after eight days under watch without an overflow.' }),
    ],
  },
  { id: '2026-W27-B04', isByHand: true, steps: [remark('2026-07-16', '期限已过仍未整改，已发出督办函。', 'The deadline has passed without remedy; a letter of supervision has been sent.')] },
  { id: '2026-W34-B04', isByHand: true, steps: [remark('2026-10-08', '第二次督办，仍未整改。', 'A second letter of supervision has been sent; still not put right.')] },
  { id: '2026-W44-B02', isByHand: true },
  { id: '2026-W46-B04', isByHand: true },
  mended('2026-W47-B01', 'S01', '2026-11-19', '2026-11-21'),
  { id: '2026-W47-B03', isByHand: true, steps: [rectify('2026-11-21')] },
  mended('2026-W47-B04', 'S04', '2026-11-20', '2026-11-23'),
  mended('2026-W47-B06', 'S05', '2026-11-19', '2026-11-20'),
  { id: '2026-W47-B08', isByHand: true },
  mended('2026-W47-B09', 'S07', '2026-11-19', '2026-11-23'),
  {
    id: '2026-W47-B02',
    isByHand: true,
    listed: {
      reply_zh: '要根治得换管，停水两天的申请还没有批下来，眼下只能多冲几遍。请理解，也请催一催。',
      reply_en: 'To cure it the pipes must be changed, and leave to cut the water for two days has not come. For now we can only rinse more often. Please bear with us, and help to press for it.',
    },
  },
  {
    id: '2026-W48-B02',
    listed: {
      reply_zh: '工具间漏水，拖把临时放了进去。坐轮椅的人因此进不去，是我们没想周全。东西已移走，门锁本周修好。',
      reply_en: 'The tool room leaks and the mops were put there for the time being. That somebody in a wheelchair could not get in is our want of thought. The things are gone; the lock will be mended this week.',
    },
  },
];

/** Cells that the law had removed, from a day on. */
export const redaction = {
  id: '2026-W33-B01',
  on: '2026-09-09',
  columns: ['place_zh', 'place_en', 'responsible_unit_zh', 'responsible_unit_en'],
  law: { zh: '《示例信息保护条例》第一条（虚构）', en: 'Sample Information Protection Rules, article 1 (invented)' },
} as const;

/** The drawn lives with the cases put in. Throws where a case names no entry. */
export function putInCases(lives: readonly Life[]): Life[] {
  const cases = new Map([...objections, ...others].map((one) => [one.id, one]));
  const stray = [...cases.keys()].find((id) => !lives.some(({ first }) => first.id === id));
  if (stray) throw new Error(`A case names ${stray}, which is no entry.`);
  return lives.map(({ first, steps }) => {
    const { listed = {}, isByHand = false, steps: own = [] } = cases.get(first.id) ?? {};
    const end = own.find(({ change }) => change === 'withdrawn')?.on ?? '9999';
    // A drawn reply would say that it is mended.
    const drawn = isByHand ? [] : steps.filter(({ on }) => on < end);
    const unanswered = isByHand ? { reply_zh: null, reply_en: null } : {};
    return { first: { ...first, ...unanswered, ...listed }, steps: [...drawn, ...own] };
  });
}
