import { correct, mended, remark, withdraw, type Case } from './case.ts';
import { districtPost, rectify, verify, type Life } from './life.ts';
import { objections } from './objection-cases.ts';

const others: readonly Case[] = [
  {
    id: '2026-W29-B03',
    steps: [
      withdraw(
        '2026-08-06',
        '作为依据的处理决定已于 2026-08-04 被复议机关撤销（示例），三日内撤回本条。',
        'The decision it rested on was overturned on review on 4 August 2026 (sample); withdrawn within three days.',
      ),
    ],
  },
  {
    id: '2026-W37-B06',
    steps: [
      withdraw(
        '2026-10-15',
        '作为依据的处理决定因程序不当于 2026-10-13 被撤销（示例），三日内撤回本条。',
        'The decision it rested on was overturned on 13 October 2026 for a fault of procedure (sample); withdrawn within three days.',
      ),
    ],
  },
  {
    id: '2026-W27-B03',
    listed: { area: 'S02' },
    steps: [
      correct(
        '2026-07-01',
        { area: 'S05' },
        '区县误记为乙区，应为戊区。',
        'The area had been entered as District B; it is District E.',
      ),
    ],
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
        set: {
          status: 'listed',
          rectify_by: '2026-11-05',
          rectified_on: null,
          verified_on: null,
          verified_by_zh: null,
          verified_by_en: null,
        },
        note: {
          zh: '巡查发现同一处再次外溢，退回“在榜”，重新限期。',
          en: 'A patrol found the same sewer overflowing again: back to listed, with a new deadline.',
        },
      },
      rectify('2026-11-04'),
      verify('2026-11-12', districtPost('S01'), {
        zh: '观察八天后复核，未再外溢。',
        en: 'Verified after eight days under watch without an overflow.',
      }),
    ],
  },
  {
    id: '2026-W27-B04',
    isByHand: true,
    steps: [
      remark(
        '2026-07-16',
        '期限已过仍未整改，已发出督办函。',
        'The deadline has passed without remedy; a letter of supervision has been sent.',
      ),
    ],
  },
  {
    id: '2026-W34-B04',
    isByHand: true,
    steps: [
      remark(
        '2026-10-08',
        '第二次督办，仍未整改。',
        'A second letter of supervision has been sent; still not put right.',
      ),
    ],
  },
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
      reply_en:
        'To cure it the pipes must be changed, and leave to cut the water for two days has not come. For now we can only rinse more often. Please bear with us, and help to press for it.',
    },
  },
  {
    id: '2026-W48-B02',
    listed: {
      reply_zh: '工具间漏水，拖把临时放了进去。坐轮椅的人因此进不去，是我们没想周全。东西已移走，门锁本周修好。',
      reply_en:
        'The tool room leaks and the mops were put there for the time being. That somebody in a wheelchair could not get in is our want of thought. The things are gone; the lock will be mended this week.',
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
