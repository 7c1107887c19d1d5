import type { Words } from '../../core/words.ts';
import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';
import { inBoth } from '../../i18n/in-both.ts';

const apiWords = defineWords({
  'api.title': { zh: '数据接口（API）', en: 'Data API' },
  'api.description': {
    zh: '全部数据集、版本、指标、期次和排名的静态 JSON 接口，附 OpenAPI 3.1 说明。',
    en: 'A static JSON API of all datasets, releases, indicators, issues and rankings, described in OpenAPI 3.1.',
  },
  'api.lead': {
    zh: '本站的数据都可以由程序直接读取：一个地址一个 JSON 文件，不用注册，不用密钥，任何网页都可以调用。',
    en: 'Programs can read everything that this site publishes: one address, one JSON file. No account, no key, and any web page may call it.',
  },
  'api.promise.title': { zh: '用之前要知道的', en: 'Before you use it' },
  'api.promise.stable': {
    zh: '地址里的 v1 和每个回答里的 format 是同一个版本号。v1 的地址不会消失，已有的字段不会改名、改义；可以增加新字段。不兼容的改动另开 v2。',
    en: 'The v1 of the addresses and the “format” of each answer are one version number. Addresses of v1 stay, and no member of an answer is renamed or given another meaning; new members may come. A change that would break programs gets a v2.',
  },
  'api.promise.sample': {
    zh: '示例数据的每个回答都写着 provenance: "sample"，另有一句 notice。两种都有的，写 mixed，逐条再看 provenance。',
    en: 'Every answer with sample data says so: provenance is “sample”, and there is a notice. Where it is “mixed”, each item has its own provenance.',
  },
  'api.promise.numbers': {
    zh: '数字照来源的位数写：95.90 就是 95.90。空格是 null；几个代码是一个列表；日期是 YYYY-MM-DD。',
    en: 'Numbers keep the digits of their source: 95.90 stays 95.90. An empty cell is null, several codes are a list, days are YYYY-MM-DD.',
  },
  'api.promise.cite': {
    zh: '每一行都写着 release，即写下这一行的版本。引用时请写明版本；要核对，用登记册。',
    en: 'Each row has its release, the one that wrote it. Name it when you cite; to check it, use the register.',
  },
  'api.paths.title': { zh: '地址', en: 'Addresses' },
  'api.paths.lead': {
    zh: '都在 {root} 之下。大括号里的换成你要的。',
    en: 'All below {root}. Replace what is in braces.',
  },
  'api.paths.rowsAbout': {
    zh: '数据集现在的行，一个文件最多 {count} 行；next 是下一个文件的地址。字段见数据集的说明。',
    en: 'The rows of a dataset as they are now, {count} at most in a file; “next” is the address of the next. Its columns are told with the dataset.',
  },
  'api.openapi': { zh: 'OpenAPI 3.1 说明（openapi.json）', en: 'Description in OpenAPI 3.1 (openapi.json)' },
  'api.examples.title': { zh: '例子', en: 'Examples' },
  'api.examples.lead': {
    zh: '下面每一段都可以原样运行；Python 只用标准库。',
    en: 'Each runs as it is; those in Python need nothing but its standard library.',
  },
  'api.examples.curl': { zh: 'curl：有哪些数据集', en: 'curl: which datasets there are' },
  'api.examples.python': { zh: 'Python：把一个数据集的所有行读完', en: 'Python: read every row of a dataset' },
  'api.examples.table': { zh: 'Python：页面上看到的一张表', en: 'Python: a table that a page shows' },
  'api.files': {
    zh: '要整个文件（Excel、CSV），见各数据集的页面。',
    en: 'For whole files (Excel, CSV), see the pages of the datasets.',
  },
  'api.about.freshness': {
    zh: '数据、栏目和异议是否按承诺的时间更新、答复。',
    en: 'Whether data, sections and objections keep the times promised for them.',
  },
  'api.notice.sample': {
    zh: '示例数据：地区、单位和数字都是虚构的，不是真实情况。',
    en: 'Sample data: the areas, units and figures are invented.',
  },
  'api.notice.mixed': {
    zh: '其中有示例数据，是虚构的：provenance 为 sample 的就是。',
    en: 'Some of this is sample data and invented: where provenance is “sample”.',
  },
  'api.about.index': { zh: '有哪些地址。', en: 'What there is.' },
  'api.about.datasets': { zh: '全部数据集。', en: 'All datasets.' },
  'api.about.dataset': {
    zh: '一个数据集：字段、主键、行和版本的地址。',
    en: 'One dataset: its columns and key, and where its rows and releases are.',
  },
  'api.about.releases': { zh: '一个数据集的历次版本，新的在前。', en: 'The releases of a dataset, newest first.' },
  'api.about.rows': { zh: '“{title}”现在的行。', en: 'The rows of “{title}” as they are now.' },
  'api.about.areas': {
    zh: '全部地区和代码，已停用的也在内。',
    en: 'All areas with their codes, those no longer used too.',
  },
  'api.about.subject': { zh: '{subject} 的页面上的全部表。', en: 'All tables that the pages below {subject} show.' },
  'api.about.none': { zh: '没有表。', en: 'No table.' },
  'api.parameter.dataset': {
    zh: '数据集的名称，见 datasets.json。',
    en: 'Name of a dataset, as datasets.json has it.',
  },
  'api.parameter.page': { zh: '第几个文件，从 1 起。', en: 'Which file, from 1.' },
  'api.parameter.id': { zh: '见 {subject}.json 里的 id。', en: 'The last part of an id in {subject}.json.' },
});

export const translator = dictionary(...frameWords, apiWords);

type Plain = {
  [Key in keyof typeof apiWords]: (typeof apiWords)[Key]['en'] extends `${string}{${string}` ? never : Key;
}[keyof typeof apiWords];

/** A sentence without slots in both languages. */
export const said = (key: Plain): Words => inBoth((locale) => apiWords[key][locale]);
