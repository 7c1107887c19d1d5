import type { Words } from '../../../core/words.ts';
import { correct, withdraw, type Case } from './case.ts';
import { acknowledge, file, reject, uphold } from './objections.ts';

const rejected = (id: string, filed: string, acknowledged: string, settled: string, grounds: Words): Case => ({
  id,
  steps: [file(filed), acknowledge(acknowledged), reject(settled, grounds)],
});

/** Objections: rejected, upheld, still open. */
export const objections: readonly Case[] = [
  rejected('2026-W16-B03', '2026-04-14', '2026-04-16', '2026-04-22', {
    zh: '照片时间和点位经复核无误，拍摄时不在冲洗时段。',
    en: 'the time and place of the pictures were checked and are right, and nothing was being hosed down then.',
  }),
  rejected('2026-W21-B02', '2026-05-19', '2026-05-20', '2026-05-27', {
    zh: '提交的消毒记录是检查之后补写的，检查当日没有记录。',
    en: 'the disinfection record handed in was written after the check; there was none on the day.',
  }),
  rejected('2026-W26-B09', '2026-06-23', '2026-06-24', '2026-06-30', {
    zh: '杂物属于住户，但按服务合同，保持通道畅通是责任单位的职责。',
    en: 'the things are the residents’, but by its contract the unit has to keep the way out free.',
  }),
  rejected('2026-W30-B05', '2026-07-21', '2026-07-23', '2026-07-27', {
    zh: '异议称桶已停用待换，当日照片里桶内有新投的垃圾，仍在使用。',
    en: 'the bins were said to be out of use, but the pictures of the day show fresh waste in them.',
  }),
  rejected('2026-W35-B03', '2026-08-25', '2026-08-27', '2026-09-02', {
    zh: '附近的垃圾桶确有影响，但布放位置和计数方法经复核符合标准，数字无误。',
    en: 'bins nearby do add flies, but the sheet was placed and counted as the standard asks, and the figure is right.',
  }),
  rejected('2026-W39-B04', '2026-09-22', '2026-09-23', '2026-09-29', {
    zh: '异议称当天就已清运，逐日的巡查照片显示一直堆在原处。',
    en: 'it was said to have been carted off the same day; the patrol’s pictures, day by day, show that it stayed.',
  }),
  rejected('2026-W44-B03', '2026-10-27', '2026-10-29', '2026-11-02', {
    zh: '器材虽由别的单位采购，按管护协议，日常检查和围挡归责任单位。',
    en: 'others bought the equipment, but by the care agreement checking it and fencing it off falls to this unit.',
  }),
  // Settled late: the seventh working day was 24 September.
  rejected('2026-W38-B10', '2026-09-15', '2026-09-17', '2026-10-12', {
    zh: '检查前几日没有大风，破损不是一时刮坏的。办结超过时限，已作内部通报。',
    en: 'there had been no strong wind in the days before, so the nets had not just been torn. It was settled past the time limit, which has been noted internally.',
  }),
  {
    id: '2026-W33-B03',
    steps: [
      file('2026-08-11'),
      acknowledge('2026-08-13'),
      uphold(
        withdraw(
          '2026-08-20',
          '异议成立：核对管护边界图，污水来自相邻地块，不归该单位管护。撤回本条。',
          'The objection is upheld: by the map of responsibilities the water came from the plot next door, which is not this unit’s. Withdrawn.',
        ),
      ),
    ],
  },
  {
    id: '2026-W41-B04',
    steps: [
      file('2026-10-09'),
      acknowledge('2026-10-12'),
      uphold(
        withdraw(
          '2026-10-19',
          '异议成立：检查前该店已退租，检查的是后来入驻的装修现场，对象认定有误。撤回本条。',
          'The objection is upheld: the shop had given up its lease before the check, and what was inspected was the next tenant’s fitting-out. Withdrawn.',
        ),
      ),
    ],
  },
  {
    id: '2026-W36-B04',
    listed: {
      deed_zh: '出口没有冲洗车辆，路面带泥约 72 米。',
      deed_en: 'Vehicles left unwashed and trailed mud for some 72 metres.',
    },
    steps: [
      file('2026-09-02'),
      acknowledge('2026-09-04'),
      uphold(
        correct(
          '2026-09-10',
          {
            deed_zh: '出口没有冲洗车辆，路面带泥约 17 米。',
            deed_en: 'Vehicles left unwashed and trailed mud for some 17 metres.',
          },
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
      reply_en:
        'The truck was on its way when you looked, and the bins had been full for less than half an hour. To say they are left so is unfair. We have objected.',
    },
    steps: [file('2026-11-17')],
  },
  { id: '2026-W47-B05', isByHand: true, steps: [file('2026-11-23')] },
  { id: '2026-W46-B03', steps: [file('2026-11-17'), acknowledge('2026-11-19')] },
];
