import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';

/** The description of the API for reports. */
const reportApiWords = defineWords({
  'reportApi.title': { zh: '反映问题的接口', en: 'API for reports' },
  'reportApi.description': {
    zh: '用程序反映问题、查询进度：Open311 GeoReport v2 和本站的扩展。',
    en: 'Sending and following reports by program: Open311 GeoReport v2 and our extensions.',
  },
  'reportApi.lead': {
    zh: '接口按 Open311 GeoReport v2。地址以 .json 结尾的，换成 .xml 就是 XML。',
    en: 'The API follows Open311 GeoReport v2. An address that ends in .json gives XML with .xml.',
  },
  'reportApi.root': { zh: '地址都接在 {root} 后面。', en: 'All addresses follow {root}.' },
  'reportApi.none': {
    zh: '本站没有接收反映的服务。下面是设了服务的城市都有的接口。',
    en: 'This site has no server for reports. What follows is what a city with one has.',
  },
  'reportApi.test': {
    zh: '这是演示：收下的都算测试，一件也不处理、不发布。',
    en: 'This is a demonstration: what it takes are tests, none is acted on and none is published.',
  },
  'reportApi.examples': { zh: '例子', en: 'Examples' },
  'reportApi.example.services': { zh: '类别', en: 'The kinds' },
  'reportApi.example.send': { zh: '发送一件', en: 'Sending a report' },
  'reportApi.example.state': { zh: '查到哪一步', en: 'How far it is' },
  'reportApi.example.status': {
    zh: '不告诉任何人地查：静态文件',
    en: 'Looking it up without telling anybody: static files',
  },
  'reportApi.sample.description': { zh: '示例：垃圾没有清运', en: 'Sample: rubbish was not removed' },
  'reportApi.sample.place': { zh: '示例一路 1 号', en: '1 Sample Road' },
  'reportApi.statusHow': {
    zh: '对编号（R- 开头，大写，五个一组，用 - 相连）求 SHA-256。前两位十六进制数是文件名，其余 62 位是文件里的键。',
    en: 'Take SHA-256 of the number as it is printed (R-, capitals, groups of five). The first two hex digits name the file, the other 62 are the key in it.',
  },
  'reportApi.geoReport': { zh: '按 GeoReport v2', en: 'As GeoReport v2 has it' },
  'reportApi.ours': { zh: '扩展', en: 'Our extensions' },
  'reportApi.headers': { zh: '请求头', en: 'Headers' },
  'reportApi.services': { zh: '类别代码', en: 'Service codes' },
  'reportApi.errors': { zh: '出错时', en: 'Errors' },
  'reportApi.errorsHow': {
    zh: '答复是一个列表，每项有 code、description，另有 field 和 fault（扩展）；每项的 code 就是状态码。',
    en: 'The answer is a list; each item has code and description, and field and fault (our extension). The code is the status.',
  },
});

export const apiTranslator = dictionary(...frameWords, reportApiWords);
