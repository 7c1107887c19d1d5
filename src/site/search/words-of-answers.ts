import type { Words } from '../../core/words.ts';

/** Words in both languages, each as a reader may type it. */
export type AskedWords = Record<keyof Words, readonly string[]>;

export interface GeneralAnswer {
  words: AskedWords;
  title: Words;
  /** Path without language. */
  path: string;
  /** What it is a page of, where a city may be without it; left out = every city has it. */
  of?: 'subject' | 'footer';
}

/** What people ask any such site for, and the page that answers it. */
export const generalAnswers: readonly GeneralAnswer[] = [
  {
    words: {
      zh: ['投诉', '举报', '反映', '上报', '报修', '热线', '电话', '随手拍'],
      en: ['report', 'reporting', 'complain', 'complaint', 'complaints', 'hotline', 'phone'],
    },
    title: { zh: '反映问题：拨打哪个电话、怎样说清地点', en: 'Report a problem: which number to call, what to say' },
    path: 'report',
  },
  {
    words: { zh: ['本周', '这周', '这一周', '每周'], en: ['week', 'weekly'] },
    title: { zh: '本周：交办、检查、曝光、解决', en: 'This week: assigned, inspected, exposed, fixed' },
    path: 'this-week',
  },
  {
    words: { zh: ['排名', '排行', '名次', '第几'], en: ['ranking', 'rankings', 'rank', 'league'] },
    title: { zh: '月度排名：各区县得分和名次', en: 'Monthly ranking: score and place of each district' },
    path: 'rankings',
    of: 'subject',
  },
  {
    words: {
      zh: ['公厕', '厕所', '卫生间', '洗手间', '茅厕'],
      en: ['toilet', 'toilets', 'restroom', 'restrooms', 'lavatory', 'bathroom'],
    },
    title: { zh: '红黑榜：曝光和表扬过的公厕', en: 'Red and black list: public toilets exposed and commended' },
    path: 'red-black-list/category/public-toilet',
    of: 'subject',
  },
  {
    words: { zh: ['曝光', '黑榜', '红榜', '表扬'], en: ['exposed', 'blacklist', 'commended'] },
    title: { zh: '红黑榜最新一期', en: 'The newest issue of the red and black list' },
    path: 'red-black-list',
    of: 'subject',
  },
  {
    words: { zh: ['超期', '未整改', '没改', '还没改'], en: ['overdue', 'unfixed', 'open'] },
    title: { zh: '曝光了、还没有整改的地方', en: 'Exposed and not yet fixed' },
    path: 'red-black-list/open',
    of: 'subject',
  },
  {
    words: { zh: ['台账', '销号'], en: ['ledger'] },
    title: { zh: '问题台账：每个问题到哪一步了', en: 'Problem ledger: how far each problem has come' },
    path: 'ledger',
    of: 'subject',
  },
  {
    words: { zh: ['帮扶', '结对', '对口'], en: ['paired', 'pairing', 'pairs'] },
    title: {
      zh: '结对帮扶：哪个单位帮扶哪个社区，承诺做到了没有',
      en: 'Paired help: which unit helps which community, and what it did',
    },
    path: 'pairing',
    of: 'subject',
  },
  {
    words: { zh: ['达标', '标准', '合格'], en: ['standard', 'standards', 'compliance'] },
    title: {
      zh: '对照国家标准：哪些够，哪些不够，哪些不知道',
      en: 'Against the national standard: what is met, missed and not known',
    },
    path: 'standard',
    of: 'subject',
  },
  {
    words: { zh: ['我家', '街道', '区县', '附近'], en: ['district', 'districts', 'area', 'areas', 'near'] },
    title: { zh: '各区县的页面', en: 'The pages of the districts' },
    path: 'areas',
    of: 'subject',
  },
  {
    words: { zh: ['异议', '申诉', '冤枉', '撤榜'], en: ['objection', 'object', 'appeal'] },
    title: { zh: '对上榜有异议，怎样提出', en: 'How to object to an entry of the list' },
    path: 'objection',
    of: 'subject',
  },
  {
    words: { zh: ['纠错', '更正', '勘误', '错误'], en: ['correction', 'corrections', 'error', 'mistake'] },
    title: { zh: '更正记录', en: 'Corrections' },
    path: 'corrections',
  },
  {
    words: { zh: ['下载', '数据集', '开放数据', '接口'], en: ['download', 'dataset', 'datasets', 'csv', 'api'] },
    title: { zh: '数据下载', en: 'Data to download' },
    path: 'data',
  },
  {
    words: { zh: ['无障碍', '大字', '老年', '读屏'], en: ['accessibility', 'accessible', 'contrast'] },
    title: { zh: '无障碍：大字、高对比、键盘', en: 'Accessibility: large text, contrast, keyboard' },
    path: 'accessibility',
    of: 'footer',
  },
];

/** Everyday words and the words that offices use, by group. */
export const generalSynonyms: readonly AskedWords[] = [
  { zh: ['公厕', '厕所', '卫生间', '洗手间', '茅厕'], en: ['toilet', 'restroom', 'lavatory', 'bathroom'] },
  { zh: ['垃圾', '废物', '废弃物', '生活垃圾'], en: ['garbage', 'rubbish', 'trash', 'litter', 'waste'] },
  { zh: ['污水', '废水', '下水道', '排污'], en: ['sewage', 'wastewater', 'sewer', 'effluent'] },
  { zh: ['菜市场', '农贸市场', '集贸市场', '菜场'], en: ['market', 'wet market', 'bazaar'] },
  { zh: ['扬尘', '灰尘', '尘土', '工地'], en: ['dust', 'building site', 'construction'] },
  {
    zh: ['老鼠', '蚊子', '苍蝇', '蟑螂', '四害', '病媒生物'],
    en: ['pests', 'rats', 'mosquitoes', 'flies', 'cockroaches'],
  },
  { zh: ['空气', '雾霾', '大气', '优良天数'], en: ['air', 'smog', 'air quality'] },
  { zh: ['占道', '流动摊贩', '摆摊', '占道经营'], en: ['street stall', 'stalls', 'vendors', 'hawkers'] },
  { zh: ['河道', '河流', '黑臭水体', '水系'], en: ['river', 'canal', 'waterway', 'foul water'] },
  { zh: ['小区', '老旧小区', '家属院'], en: ['residential', 'housing', 'compound'] },
  { zh: ['投诉', '举报', '反映', '热线'], en: ['complaint', 'complaints', 'complain', 'report', 'hotline'] },
  { zh: ['排名', '排行', '名次'], en: ['ranking', 'rank'] },
];
