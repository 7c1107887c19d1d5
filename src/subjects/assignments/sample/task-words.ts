import type { Words } from '../../../core/words.ts';
import type { LedgerProblem } from '../../ledger/dataset.ts';

/** What a task of an area asks for; `{area}` is its name. */
export interface TaskWords {
  text: Words;
  /** The class of problem that it is about. */
  problemClass: LedgerProblem['problem_class'];
  /** Which office of the area leads it, and which bureau of the city helps. */
  office: keyof typeof offices;
  bureau: keyof typeof bureaus;
  /** The special action that it belongs to. */
  action?: string;
}

/** Offices of an area: 甲区示例环卫办. */
export const offices = {
  sanitation: { zh: '示例环卫办', en: 'Sample sanitation office' },
  market: { zh: '示例市场办', en: 'Sample market office' },
  streets: { zh: '示例城管办', en: 'Sample street office' },
  water: { zh: '示例河长办', en: 'Sample river office' },
  building: { zh: '示例住建办', en: 'Sample building office' },
  health: { zh: '示例爱卫办', en: 'Sample health campaign office' },
} as const;

/** Bureaus of the city. */
export const bureaus = {
  management: { zh: '示例市城管局', en: 'Sample City Management Bureau' },
  market: { zh: '示例市市场局', en: 'Sample City Market Bureau' },
  building: { zh: '示例市住建局', en: 'Sample City Building Bureau' },
  water: { zh: '示例市水务局', en: 'Sample City Water Bureau' },
  health: { zh: '示例市卫健局', en: 'Sample City Health Bureau' },
  office: { zh: '示例市巩卫办', en: 'Sample City Campaign Office' },
} as const;

const task = (
  problemClass: TaskWords['problemClass'],
  office: TaskWords['office'],
  bureau: TaskWords['bureau'],
  zh: string,
  en: string,
  action?: string,
): TaskWords => ({ problemClass, office, bureau, text: { zh, en }, ...(action !== undefined && { action }) });

export const areaTasks: readonly TaskWords[] = [
  task(
    'garbage-left',
    'sanitation',
    'management',
    '清理{area}隔夜垃圾，逐点回访',
    'Clear the waste left overnight in {area} and visit each point again',
  ),
  task(
    'bin-overflowing',
    'sanitation',
    'management',
    '为{area}满溢的桶点加桶、加密清运',
    'Add bins and collections where bins overflow in {area}',
  ),
  task(
    'bin-dirty',
    'sanitation',
    'management',
    '清洗、更换{area}脏污破损的垃圾容器',
    'Wash or replace the dirty and broken bins of {area}',
  ),
  task(
    'toilet-dirty',
    'sanitation',
    'management',
    '整治{area}公厕脏污和异味，公示保洁时间',
    'Clean the dirty and smelly toilets of {area} and post the cleaning hours',
    'public-toilets',
  ),
  task(
    'toilet-broken',
    'sanitation',
    'management',
    '修复{area}公厕损坏的设施',
    'Repair the broken facilities of toilets in {area}',
    'public-toilets',
  ),
  task(
    'market-waste',
    'market',
    'market',
    '清运{area}农贸市场积存的垃圾',
    'Remove the waste left in the markets of {area}',
    'farmers-markets',
  ),
  task(
    'market-water',
    'market',
    'market',
    '疏通{area}农贸市场的排水',
    'Clear the drains of the markets in {area}',
    'farmers-markets',
  ),
  task(
    'shop-hygiene',
    'market',
    'market',
    '复查{area}卫生不达标的“五小”门店',
    'Inspect again the “five small” shops of {area} that failed on hygiene',
    'five-small',
  ),
  task(
    'street-stall',
    'streets',
    'management',
    '规范{area}学校和医院周边的摊点',
    'Bring order to the stalls around schools and hospitals in {area}',
  ),
  task(
    'small-adverts',
    'streets',
    'management',
    '清除{area}主次干道的小广告',
    'Remove illegal small adverts along the main roads of {area}',
  ),
  task(
    'water-rubbish',
    'water',
    'water',
    '打捞{area}河面漂浮物，查清来源',
    'Fish the rubbish out of the rivers of {area} and find where it comes from',
  ),
  task(
    'water-black',
    'water',
    'water',
    '查清{area}黑臭水体的排口',
    'Find the outlets that feed the black, smelly waters of {area}',
  ),
  task(
    'bare-soil',
    'building',
    'building',
    '覆盖{area}待建地块的裸土',
    'Cover the bare soil of sites waiting to be built on in {area}',
    'bare-soil',
  ),
  task(
    'site-dust',
    'building',
    'building',
    '检查{area}工地的降尘措施',
    'Check that building sites in {area} keep their dust down',
  ),
  task('rubble', 'building', 'building', '清走{area}乱堆的建筑垃圾', 'Remove the rubble dumped in {area}'),
  task(
    'stairwell-clutter',
    'streets',
    'building',
    '清理{area}老旧小区楼道的堆物',
    'Clear the stairwells of old residential areas in {area}',
    'old-residential-areas',
  ),
  task(
    'sewer-blocked',
    'building',
    'building',
    '疏通{area}老旧小区的下水道',
    'Clear the sewers of old residential areas in {area}',
    'old-residential-areas',
  ),
  task('road-broken', 'building', 'building', '修补{area}背街小巷的破损路面', 'Mend the broken back streets of {area}'),
  task(
    'rats-insects',
    'health',
    'health',
    '补齐{area}市场和餐馆的防鼠防蝇设施',
    'Complete the protection against rats and flies in markets and restaurants of {area}',
  ),
  task(
    'standing-water',
    'health',
    'health',
    '清除{area}孳生蚊虫的积水',
    'Drain the standing water where mosquitoes breed in {area}',
  ),
];

/** Tasks of the whole city, each with the bureau that leads it. */
export const cityTasks: readonly { bureau: keyof typeof bureaus; text: Words }[] = [
  {
    bureau: 'office',
    text: { zh: '核对各区县台账，列出超期问题', en: 'Check the ledgers of all areas and list what is overdue' },
  },
  {
    bureau: 'office',
    text: {
      zh: '回看三十个已销号的问题，看有没有反弹',
      en: 'Look again at thirty closed problems for any that came back',
    },
  },
  {
    bureau: 'office',
    text: { zh: '更新各区县红黑榜公示栏', en: 'Update the notice boards of the red and black list in all areas' },
  },
  { bureau: 'management', text: { zh: '组织一次部门联合夜查', en: 'Hold one joint night inspection' } },
  { bureau: 'management', text: { zh: '公示全部公厕的开放时间', en: 'Post the opening hours of all public toilets' } },
  {
    bureau: 'market',
    text: { zh: '给农贸市场开办单位上一堂卫生课', en: 'Give market operators one lesson on hygiene' },
  },
  {
    bureau: 'health',
    text: { zh: '备齐冬春病媒防制的药械', en: 'Stock what is needed against rats and insects this season' },
  },
  {
    bureau: 'building',
    text: {
      zh: '列出无物业小区，定下保洁单位',
      en: 'List residential areas without management and name who cleans them',
    },
  },
];

/** Why a task was not done in its week. */
export const carriedReasons: readonly Words[] = [
  { zh: '备件没有到货。', en: 'Spare parts have not arrived.' },
  { zh: '连日降雨，作业推迟。', en: 'Days of rain put the work off.' },
  { zh: '责任分界还在核实。', en: 'It is still being checked who is responsible.' },
  { zh: '复查时有两处又出现。', en: 'Two places had come back when they were checked.' },
  { zh: '作业队晚到了三天。', en: 'The crew came three days late.' },
  { zh: '部分商户还没有签确认单。', en: 'Some traders have not signed yet.' },
];

/** Why one is carried over that is not due yet. */
export const notDueReason: Words = { zh: '期限未到，按计划进行。', en: 'Not due yet; it goes on as planned.' };

export const cancelledReason: Words = {
  zh: '与季点评的检查重复，并入季点评。',
  en: 'It repeats an inspection of the quarterly review and became a part of that.',
};

export const leadNote: Words = {
  zh: '核实后改由市级单位牵头。',
  en: 'Once it was clear who is responsible, a bureau of the city took the lead.',
};

/** Who moved a deadline, and on what terms. */
export const movedNotes: readonly Words[] = [
  {
    zh: '例会同意改到本周末，请牵头单位写了书面说明。',
    en: 'The meeting moved the deadline to the end of this week; the lead unit explained itself in writing.',
  },
  {
    zh: '牵头单位申请延期，例会同意一次。',
    en: 'The lead unit asked for more time, and the meeting granted it once.',
  },
  {
    zh: '例会改期，要求每两天报一次进度。',
    en: 'The meeting moved the deadline and asked for a report every two days.',
  },
];
