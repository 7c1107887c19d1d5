import { areas } from './datasets/areas.ts';
import { indicators } from './datasets/indicators.ts';
import { observations } from './datasets/observations.ts';
import { thresholds } from './datasets/thresholds.ts';
import { defineSite } from './site-schema.ts';

export default defineSite({
  title: { zh: '开封巩卫公开平台', en: 'Kaifeng Gongwei Portal' },
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
  hotlines: [
    { number: '12345', name: { zh: '政务服务便民热线', en: 'Government service hotline' } },
    { number: '12319', name: { zh: '城市管理服务热线', en: 'City management hotline' } },
  ],
  filing: { icp: '', publicSecurity: '', governmentSiteCode: '' },
  footerPages: [{ path: 'about', title: { zh: '关于本站', en: 'About this site' } }],
  headlineIndicators: [
    'garbage-harmless-treatment-rate',
    'domestic-sewage-centralised-treatment-rate',
    'fringe-garbage-removal-rate',
    'good-air-days',
  ],
  datasets: [observations, thresholds, indicators, areas],
});
