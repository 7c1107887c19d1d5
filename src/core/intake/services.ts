import { problemCategories, type ProblemCategory } from '../problem-categories.ts';
import type { Words } from '../words.ts';

/** The three large choices of a report: what is wrong, in the words that people use. */
export const reportChoices = {
  dirty: {
    title: { zh: '脏', en: 'Dirty' },
    description: { zh: '垃圾、污水、异味、虫鼠', en: 'Rubbish, foul water, smells, pests' },
    categories: ['garbage', 'public-toilet', 'waterway', 'pests'],
  },
  messy: {
    title: { zh: '乱', en: 'Messy' },
    description: { zh: '占道、乱堆、乱摆、市场和门店', en: 'Blocked pavements, clutter, markets and shops' },
    categories: ['street-order', 'market', 'small-store'],
  },
  bad: {
    title: { zh: '差', en: 'Run-down' },
    description: { zh: '裸土扬尘、老旧小区、城乡接合部', en: 'Dust, bare soil, old estates, the city’s fringes' },
    categories: ['dust', 'residential', 'urban-village'],
  },
} as const satisfies Record<string, { title: Words; description: Words; categories: readonly ProblemCategory[] }>;

export type ReportChoice = keyof typeof reportChoices;

/** What each category takes, in a sentence for the list of services. */
const taken: Record<ProblemCategory, Words> = {
  garbage: { zh: '垃圾没有清运，垃圾桶满溢或破损。', en: 'Rubbish not removed, bins that overflow or are broken.' },
  'public-toilet': { zh: '公厕脏污、有异味、设施损坏。', en: 'Public toilets that are dirty, smell or are broken.' },
  market: { zh: '农贸市场积存垃圾、污水横流。', en: 'Waste or foul water left in a farmers’ market.' },
  'small-store': {
    zh: '小餐饮、小旅店、小理发、小浴室、小歌舞厅卫生不好。',
    en: 'Poor hygiene in a small eatery, inn, barber’s, bathhouse or dance hall.',
  },
  'street-order': { zh: '占道摆摊、乱停乱放、小广告。', en: 'Stalls and vehicles in the way, illegal adverts.' },
  waterway: { zh: '河道水体有漂浮物、发黑发臭。', en: 'Rubbish on the water, water that is black or smells.' },
  dust: { zh: '工地扬尘，裸土没有覆盖。', en: 'Dust from a building site, bare soil left uncovered.' },
  residential: {
    zh: '老旧小区堆物、下水堵塞、路面破损。',
    en: 'Clutter, blocked drains, broken paths in old estates.',
  },
  'urban-village': {
    zh: '城中村、城乡接合部环境脏乱。',
    en: 'Dirt and clutter in urban villages and at the city’s edge.',
  },
  pests: { zh: '老鼠、苍蝇、蚊子、蟑螂孳生。', en: 'Rats, flies, mosquitoes or cockroaches breeding.' },
};

/** What a category is called where its name is one that offices use. */
const plainNames: Partial<Record<ProblemCategory, Words>> = {
  'small-store': { zh: '小饭馆、小旅店、小理发店等', en: 'Small eateries, inns and shops' },
  'street-order': { zh: '占道摆摊、乱停乱放', en: 'Stalls and vehicles in the way' },
  'urban-village': { zh: '城中村、城乡接合部', en: 'Urban villages and the city’s edge' },
  dust: { zh: '扬尘、裸土', en: 'Dust and bare soil' },
  pests: { zh: '老鼠、蚊蝇、蟑螂', en: 'Rats, flies and mosquitoes' },
};

/** A service of GeoReport v2: a kind of problem that may be reported. */
export interface ReportService {
  code: ProblemCategory;
  choice: ReportChoice;
  name: Words;
  description: Words;
  keywords: readonly string[];
}

/** The type of every service: the tracking number is told at once. */
export const serviceType = 'realtime';

export const reportServices: readonly ReportService[] = (Object.keys(reportChoices) as ReportChoice[]).flatMap(
  (choice) =>
    reportChoices[choice].categories.map((code) => ({
      code,
      choice,
      name: plainNames[code] ?? problemCategories[code],
      description: taken[code],
      keywords: [
        reportChoices[choice].title.zh,
        reportChoices[choice].title.en.toLowerCase(),
        problemCategories[code].zh,
      ],
    })),
);

export const findService = (code: string): ReportService | undefined =>
  reportServices.find((service) => service.code === code);
