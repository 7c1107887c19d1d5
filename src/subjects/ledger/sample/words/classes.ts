import type { ProblemCategory } from '../../../../core/problem-categories.ts';
import type { Words } from '../../../../core/words.ts';
import type { problemClasses } from '../../dataset.ts';

export type ProblemClass = keyof typeof problemClasses;

/** What the sample says of a class of problem, and how it behaves. */
export interface ClassWords {
  category: ProblemCategory;
  /** How often it is found, against the others. */
  weight: number;
  /** The months in which it is found three times as often. */
  season: readonly number[];
  /** Days that are given to fix it. */
  days: number;
  /** How likely it is to come back. */
  returns: number;
  /** Key of the unit that answers for it. */
  unit: UnitKind;
  places: readonly Words[];
  seen: readonly Words[];
}

export type UnitKind = 'sanitation' | 'market' | 'patrol' | 'river' | 'site' | 'street';

/** Units are numbered within an area: `示例环卫二队`. */
export const unitNames: Record<UnitKind, { zh: readonly [string, string]; en: string }> = {
  sanitation: { zh: ['示例环卫', '队'], en: 'Sample sanitation team' },
  market: { zh: ['示例市场', '所'], en: 'Sample market office' },
  patrol: { zh: ['示例城管', '队'], en: 'Sample street patrol' },
  river: { zh: ['示例河道', '所'], en: 'Sample river office' },
  site: { zh: ['示例住建', '所'], en: 'Sample building office' },
  street: { zh: ['示例社区', '站'], en: 'Sample neighbourhood office' },
};

const summer = [6, 7, 8, 9];
const winter = [11, 12, 1, 2, 3];
const words = (zh: string, en: string): Words => ({ zh, en });

/** Class by class; texts are short, for there are many rows. */
export const classWords: Record<ProblemClass, ClassWords> = {
  'garbage-left': {
    ...{ category: 'garbage', weight: 13, season: summer, days: 3, returns: 0.08, unit: 'sanitation' },
    places: [words('收集点', 'collection point'), words('转运站旁', 'beside the transfer station')],
    seen: [
      words('垃圾隔夜未清', 'Waste left overnight'),
      words('三天没有清运', 'Not emptied for three days'),
      words('装修垃圾混堆', 'Mixed with building waste'),
    ],
  },
  'bin-overflowing': {
    ...{ category: 'garbage', weight: 12, season: summer, days: 3, returns: 0.1, unit: 'sanitation' },
    places: [words('桶点', 'bin point'), words('公交站桶点', 'bins at the bus stop')],
    seen: [
      words('桶满外溢', 'The bins overflowed'),
      words('桶外有垃圾袋', 'Bags beside the bins'),
      words('桶少不够用', 'Too few bins'),
    ],
  },
  'bin-dirty': {
    ...{ category: 'garbage', weight: 7, season: [], days: 7, returns: 0.05, unit: 'sanitation' },
    places: [words('投放点', 'drop-off point'), words('果皮箱', 'litter bin')],
    seen: [words('桶身脏污', 'The bins were dirty'), words('桶盖破损', 'A lid was broken')],
  },
  'toilet-dirty': {
    ...{ category: 'public-toilet', weight: 7, season: summer, days: 3, returns: 0.08, unit: 'sanitation' },
    places: [words('公厕', 'public toilet')],
    seen: [words('地面有污物', 'The floor was dirty'), words('异味重', 'It smelt badly')],
  },
  'toilet-broken': {
    ...{ category: 'public-toilet', weight: 4, season: [], days: 10, returns: 0.03, unit: 'sanitation' },
    places: [words('公厕', 'public toilet')],
    seen: [words('水龙头不出水', 'A tap was dry'), words('门锁损坏', 'A lock was broken')],
  },
  'market-waste': {
    ...{ category: 'market', weight: 6, season: summer, days: 3, returns: 0.08, unit: 'market' },
    places: [words('早市', 'morning market'), words('农贸市场', 'farmers’ market')],
    seen: [words('收市后菜叶未清', 'Greens left after closing'), words('摊位下积存垃圾', 'Waste under the stalls')],
  },
  'market-water': {
    ...{ category: 'market', weight: 4, season: summer, days: 7, returns: 0.06, unit: 'market' },
    places: [words('水产区', 'fish hall'), words('农贸市场', 'farmers’ market')],
    seen: [words('通道有污水', 'Waste water in the aisle'), words('排水沟堵塞', 'The gutter was blocked')],
  },
  'shop-hygiene': {
    ...{ category: 'small-store', weight: 7, season: [], days: 7, returns: 0.05, unit: 'market' },
    places: [words('小餐饮店', 'eatery'), words('理发店', 'barber’s'), words('小旅店', 'guest house')],
    seen: [
      words('后厨油污', 'A greasy kitchen'),
      words('没有消毒记录', 'No record of disinfection'),
      words('垃圾桶无盖', 'A bin without lid'),
    ],
  },
  'street-stall': {
    ...{ category: 'street-order', weight: 9, season: [4, 5, 9, 10], days: 3, returns: 0.14, unit: 'patrol' },
    places: [words('路段', 'stretch of road'), words('学校门口', 'in front of the school')],
    seen: [words('摊点占道', 'Stalls on the pavement'), words('店外经营', 'Goods outside the shop')],
  },
  'small-adverts': {
    ...{ category: 'street-order', weight: 6, season: [], days: 5, returns: 0.12, unit: 'patrol' },
    places: [words('路口', 'junction'), words('公交站', 'bus stop')],
    seen: [words('灯杆贴有小广告', 'Adverts on lamp posts'), words('墙面喷涂广告', 'Adverts sprayed on a wall')],
  },
  'water-rubbish': {
    ...{ category: 'waterway', weight: 4, season: summer, days: 5, returns: 0.08, unit: 'river' },
    places: [words('明渠', 'channel'), words('河段', 'stretch of river')],
    seen: [words('水面有漂浮物', 'Waste floated on the water'), words('岸边有垃圾', 'Litter on the bank')],
  },
  'water-black': {
    ...{ category: 'waterway', weight: 2, season: summer, days: 30, returns: 0.05, unit: 'river' },
    places: [words('坑塘', 'pond'), words('明渠', 'channel')],
    seen: [words('水体发黑', 'The water had turned black'), words('水有异味', 'The water smelt')],
  },
  'bare-soil': {
    ...{ category: 'dust', weight: 3, season: winter, days: 10, returns: 0.04, unit: 'site' },
    places: [words('空地', 'vacant plot'), words('绿化带', 'green strip')],
    seen: [words('裸土未覆盖', 'Bare soil not covered'), words('覆盖网破损', 'The cover was torn')],
  },
  'site-dust': {
    ...{ category: 'dust', weight: 4, season: winter, days: 5, returns: 0.08, unit: 'site' },
    places: [words('工地', 'building site')],
    seen: [words('出口带泥', 'Mud carried onto the road'), words('喷淋没有开', 'The sprinklers were off')],
  },
  rubble: {
    ...{ category: 'dust', weight: 4, season: [], days: 10, returns: 0.05, unit: 'site' },
    places: [words('拆迁地块', 'cleared plot'), words('背街', 'back street')],
    seen: [words('建筑垃圾未清', 'Rubble was left'), words('渣土堆放', 'Spoil was dumped')],
  },
  'stairwell-clutter': {
    ...{ category: 'residential', weight: 5, season: [], days: 10, returns: 0.08, unit: 'street' },
    places: [words('家属院', 'housing court'), words('小区', 'estate')],
    seen: [words('楼道堆物', 'Things in the stairwell'), words('地下室堆物', 'Things in the basement')],
  },
  'sewer-blocked': {
    ...{ category: 'residential', weight: 4, season: summer, days: 7, returns: 0.06, unit: 'street' },
    places: [words('小区', 'estate'), words('家属院', 'housing court')],
    seen: [words('下水道堵塞', 'The sewer was blocked'), words('污水外溢', 'Waste water came up')],
  },
  'road-broken': {
    ...{ category: 'urban-village', weight: 4, season: [], days: 20, returns: 0.03, unit: 'street' },
    places: [words('村巷', 'village lane'), words('城郊路', 'road on the fringe')],
    seen: [words('路面破损积水', 'Water on a broken road'), words('井盖松动', 'A loose manhole cover')],
  },
  'rats-insects': {
    ...{ category: 'pests', weight: 3, season: summer, days: 10, returns: 0.05, unit: 'street' },
    places: [words('仓库', 'store'), words('绿地', 'green')],
    seen: [words('发现鼠洞两处', 'There were two rat holes'), words('蝇密度超标', 'Too many flies')],
  },
  'standing-water': {
    ...{ category: 'pests', weight: 3, season: summer, days: 5, returns: 0.06, unit: 'street' },
    places: [words('公园', 'park'), words('轮胎堆放点', 'tyre dump')],
    seen: [words('积水有孑孓', 'Mosquito larvae in the water'), words('容器积水', 'Water stood in containers')],
  },
};
