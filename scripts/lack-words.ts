import type { Words } from '../src/core/words.ts';

/** Something that a city lacks, and what to do about it. */
export interface Lack extends Words {
  /** True: an official site must not go online without it. */
  isDemanded: boolean;
}

const setting = (name: string, zh: string, en: string): Lack => ({
  zh: `site.config.ts ${name}：${zh}`,
  en: `site.config.ts ${name}: ${en}`,
  isDemanded: false,
});
const demanded = (name: string, zh: string, en: string): Lack => ({ ...setting(name, zh, en), isDemanded: true });

/** What a city may lack, in words. */
export const lackWords = {
  area: setting(
    'city.area',
    '还没有本市的代码；填上数据集 areas 里的那个（GB/T 2260）。',
    'the city has no code yet; write the one that it has in the dataset areas (GB/T 2260).',
  ),
  url: setting(
    'url',
    '还没有网址；现在的只能在这台电脑上打开。',
    'no address yet; the one there opens on this machine alone.',
  ),
  publisher: setting(
    'publication.publisher',
    '数据由谁发布还没有写，现在用的是网站名称。',
    'who publishes the data is not said; the name of the site stands in.',
  ),
  name: setting(
    'city.name',
    '城市的名字还没有写，现在用的是网站名称。',
    'the city’s name is not said; that of the site stands in.',
  ),
  errorReportsTo: setting(
    'errorReportsTo',
    '没有接收报错的邮箱；页面写着“没有人接收”。',
    'no mailbox for reports of errors; pages say that none are taken for now.',
  ),
  objectionsTo: setting(
    'objectionsTo',
    '没有接收异议的邮箱；页面写着“没有人受理”。',
    'no mailbox for objections; pages say that nobody receives them.',
  ),
  hotlines: setting('hotlines', '没有热线号码。', 'no number to call.'),
  icp: demanded('filing.icp', '没有 ICP 备案号。', 'no ICP filing number.'),
  icpIsSample: demanded(
    'filing.icp',
    'ICP 备案号是示例，不是真的。',
    'the ICP filing number is a sample, not a real one.',
  ),
  publicSecurity: setting('filing.publicSecurity', '没有公安备案号。', 'no filing number of public security.'),
  publicSecurityIsSample: setting(
    'filing.publicSecurity',
    '公安备案号是示例，不是真的。',
    'the filing number of public security is a sample, not a real one.',
  ),
  governmentSiteCode: demanded('filing.governmentSiteCode', '没有网站标识码。', 'no government site code.'),
  sponsor: demanded('government.sponsor', '没有写主办单位。', 'no sponsor is named.'),
  contact: demanded('government.contact', '没有写联系方式。', 'no contact is given.'),
  texts: (marked: readonly string[]): Lack => ({
    zh: `content/pages/：有“待填”的地方（文件和处数）：${marked.join('、')}。填好后删去“待填”二字。`,
    en: `content/pages/: places marked “To fill in”, by file: ${marked.join(', ')}. Fill them in and take the mark out.`,
    isDemanded: true,
  }),
  releases: (subject: string, datasets: readonly string[]): Lack => ({
    zh: `${subject}：还没有第一个版本的数据集：${datasets.join('、')}。全都有了，页面才显示。空表和填表说明：npm run new -- table ${datasets[0]}`,
    en: `${subject}: datasets without a first release: ${datasets.join(', ')}. Its pages are shown once all have one. An empty table with a guide: npm run new -- table ${datasets[0]}`,
    isDemanded: false,
  }),
  needed: (subject: string, needs: readonly string[]): Lack => ({
    zh: `${subject}：等它所依据的专题先有数据：${needs.join('、')}。`,
    en: `${subject}: waits for the subjects that it needs: ${needs.join(', ')}.`,
    isDemanded: false,
  }),
};
