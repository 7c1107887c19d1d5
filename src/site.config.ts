import { defineSite } from './site-schema.ts';
import {
  actions,
  areas,
  articles,
  assignments,
  documents,
  headquarters,
  hotline,
  indicators,
  inspectionRounds,
  ledger,
  pairing,
  rankings,
  redBlackList,
  reports,
  review,
  rivers,
} from './subjects/data.ts';
import { withIds } from './subjects/ledger/datasets/with-ids.ts';

const editors = { zh: '巩卫公开平台（示范）编辑', en: 'Editors of the Gongwei Portal (demonstration)' };
const dataOfficers = { zh: '巩卫公开平台（示范）数据员', en: 'Data officers of the Gongwei Portal (demonstration)' };
const helpDesk = { zh: '示例市结对帮扶专班（虚构）', en: 'Paired help desk of Sample City (invented)' };

/** Where the editors took the figures of a dataset from. */
const fromDocuments = {
  publisher: { zh: `${editors.zh}，据所列文件`, en: `${editors.en}, from the documents listed` },
};
const fromSources = { publisher: { zh: `${editors.zh}，据所列来源`, en: `${editors.en}, from the sources listed` } };

export default defineSite({
  title: { zh: '开封巩卫公开平台', en: 'Kaifeng Gongwei Portal' },
  shortTitle: { zh: '开封巩卫', en: 'Kaifeng' },
  description: {
    zh: '国家卫生城市的账本摆在桌面上：指标、标准、来源和每一次更正。',
    en: 'A National Health City opens its books: indicators, standards, sources and every correction.',
  },
  city: { name: { zh: '开封市', en: 'Kaifeng' }, area: '410200' },
  demonstration: true,
  url: 'http://localhost:4321',
  base: '/',
  timeZone: 'Asia/Shanghai',
  errorReportsTo: '',
  objectionsTo: '',
  hotlines: [
    { number: '12345', name: { zh: '政务服务便民热线', en: 'Government service hotline' } },
    { number: '12319', name: { zh: '城市管理服务热线', en: 'City management hotline' } },
  ],
  filing: { icp: '', publicSecurity: '', governmentSiteCode: '' },
  publication: {
    publisher: editors,
    licence: 'CC-BY-4.0',
    sample: [
      ...['red-black-list', 'ledger', 'inspections', 'adjustments', 'scoring', 'assignments', 'assignment-meetings'],
      ...['pairings', 'helping-units', 'pairing-records', 'communities'],
      ...['action-goals', 'action-progress', 'inspection-rounds', 'reports'],
    ],
    of: {
      ledger: { publisher: dataOfficers },
      'inspection-rounds': { publisher: dataOfficers },
      'action-goals': { publisher: dataOfficers },
      'action-progress': { publisher: dataOfficers },
      hotline: fromDocuments,
      editions: fromDocuments,
      thresholds: fromDocuments,
      targets: fromDocuments,
      observations: fromSources,
      indicators: {
        description: {
          zh: '指标的名称、单位与好坏方向。各指标的官方定义和计算方法本站尚不掌握，因此不写。',
          en: 'Names, units and direction of the indicators. Their official definitions and methods are not known to us, so we give none.',
        },
      },
      'review-procedure': fromSources,
      'review-events': fromSources,
      headquarters: fromSources,
      'headquarters-duties': fromSources,
      'special-actions': fromSources,
      'project-figures': fromSources,
      waterways: fromSources,
      'waterway-links': fromSources,
      'waterway-projects': fromSources,
      communities: {
        publisher: helpDesk,
        description: {
          zh: '示例：虚构的社区，在哪个区县、哪个街道。停用的代码留在表里，写明改用哪个。',
          en: 'Sample: invented communities, with the district and subdistrict each is in. A code that ended stays in the list and names what replaced it.',
        },
        updated: { zh: '社区变动时（示例）', en: 'When a community changes (sample)' },
      },
      'helping-units': {
        publisher: helpDesk,
        description: {
          zh: '示例：虚构的文明单位和卫生先进单位。编号一经公布，一直留在表里。',
          en: 'Sample: invented civilised and health-model units. An id once published stays in the list.',
        },
        updated: { zh: '有新的帮扶单位时（示例）', en: 'When a unit joins (sample)' },
      },
      'pairing-records': {
        publisher: helpDesk,
        description: {
          zh: '示例：每对结对承诺了什么、何时到期、何时完成，哪天去走访、做了什么。',
          en: 'Sample: what each pair promised, when it is due and when it was done; on which days the unit visited and what was done.',
        },
        updated: { zh: '每周五（示例）', en: 'Every Friday (sample)' },
        cadence: 'week',
      },
      pairings: {
        publisher: helpDesk,
        description: {
          zh: '示例：哪个单位帮扶哪个社区，从何时起，由哪个岗位负责。只写岗位，不写人名。',
          en: 'Sample: which unit helps which community, since when, and the post in charge. Posts only, no names of people.',
        },
        updated: { zh: '结对变动时（示例）', en: 'When a pair begins or ends (sample)' },
      },
    },
  },
  // What a demonstration promises of its own articles: another one in each section within a quarter of a year.
  sections: [
    {
      slug: 'gongwei-in-progress',
      updatedWithinDays: 92,
      name: { zh: '巩卫进行时', en: 'Gongwei in Progress' },
      description: {
        zh: '称号怎样得来、怎样复审，标准要求什么。',
        en: 'How the title is won and reviewed, and what the standard asks.',
      },
    },
    {
      slug: 'healthy-city-beautiful-home',
      updatedWithinDays: 92,
      name: { zh: '创建卫生城市 共建美好家园', en: 'Create a Healthy City, Build a Beautiful Homeland' },
      description: {
        zh: '垃圾、污水、河道、空气：城市环境的数字怎样读。',
        en: 'Garbage, sewage, waterways, air: how to read the figures of a city’s surroundings.',
      },
    },
    {
      slug: 'red-and-black',
      updatedWithinDays: 92,
      name: { zh: '巩卫红黑榜', en: 'Gongwei Red and Black List' },
      description: {
        zh: '红黑榜的规矩，上榜者的权利，问题怎样销号，怎样举报。',
        en: 'The rules of the list, the rights of those on it, how a problem is closed and how to report one.',
      },
    },
    {
      slug: 'healthy-you-me-and-him',
      updatedWithinDays: 92,
      name: { zh: '健康你我他', en: 'Health for Everyone' },
      description: {
        zh: '健康素养、预期寿命、婴儿死亡率：与每个人有关的数字。',
        en: 'Health literacy, life expectancy, infant mortality: figures that concern everybody.',
      },
    },
  ],
  tags: {
    standard: { zh: '标准', en: 'Standard' },
    review: { zh: '复审', en: 'Review' },
    garbage: { zh: '垃圾', en: 'Garbage' },
    sewage: { zh: '污水', en: 'Sewage' },
    air: { zh: '空气', en: 'Air' },
    water: { zh: '水系', en: 'Waterways' },
    health: { zh: '健康', en: 'Health' },
    'red-black-list': { zh: '红黑榜', en: 'Red and black list' },
    ledger: { zh: '台账', en: 'Ledger' },
    reporting: { zh: '举报', en: 'Reporting' },
    'reading-figures': { zh: '读懂数字', en: 'Reading figures' },
  },
  footerPages: [
    { path: 'about', title: { zh: '关于本站', en: 'About this site' } },
    { path: 'corrections', title: { zh: '更正', en: 'Corrections' } },
    { path: 'how-we-correct', title: { zh: '怎样更正', en: 'How we correct' } },
    { path: 'objection', title: { zh: '对上榜有异议', en: 'Object to an entry' } },
    { path: 'accessibility', title: { zh: '无障碍', en: 'Accessibility' } },
    { path: 'privacy', title: { zh: '隐私', en: 'Privacy' } },
    { path: 'licence', title: { zh: '使用许可', en: 'Licences' } },
    { path: 'editors-guide', title: { zh: '编辑指南', en: 'Editors’ guide' } },
    { path: 'about/sums', title: { zh: '对得上吗', en: 'Does it add up?' } },
    { path: 'about/freshness', title: { zh: '按时了吗', en: 'Is it up to date?' } },
    { path: 'about/build', title: { zh: '本次构建', en: 'About this build' } },
  ],
  tileMap: [
    ['S07', 'S08', ''],
    ['S04', 'S01', 'S02'],
    ['S05', 'S03', 'S06'],
    ['S10', 'S09', ''],
  ],
  headlineIndicators: [
    'garbage-harmless-treatment-rate',
    'domestic-sewage-centralised-treatment-rate',
    'fringe-garbage-removal-rate',
    'good-air-days',
  ],
  figuresBeside: { ledger: 'ledger-problems-found' },
  articlesBeside: {
    actions: ['how-a-problem-is-closed'],
    review: ['title-and-review'],
    rivers: ['one-canal-six-rivers'],
  },
  search: {
    answers: [
      {
        words: { zh: ['垃圾', '清运'], en: ['garbage', 'rubbish', 'waste'] },
        title: { zh: '垃圾：清运了多少，无害化处理率多少', en: 'Garbage: how much is cleared and treated' },
        path: 'indicators/garbage-harmless-treatment-rate',
      },
      {
        words: { zh: ['污水', '下水道'], en: ['sewage', 'wastewater'] },
        title: { zh: '污水处理：达标了没有', en: 'Sewage treatment: is it good enough?' },
        path: 'indicators/domestic-sewage-centralised-treatment-rate',
      },
      {
        words: { zh: ['空气', '雾霾', '优良天数', 'pm2.5'], en: ['air', 'smog', 'pm2.5'] },
        title: { zh: '空气：一年有多少天优良', en: 'Air: how many good days a year' },
        path: 'indicators/good-air-days',
      },
    ],
    leavesOut: ['editors-guide'],
  },
  subjects: [
    redBlackList,
    withIds(ledger, { letters: 'P', digits: 6 }),
    rankings,
    assignments,
    articles,
    indicators,
    hotline,
    reports,
    rivers,
    pairing,
    areas,
    review,
    headquarters,
    actions,
    inspectionRounds,
    documents,
  ],
});
