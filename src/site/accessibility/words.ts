import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';

/** The accessibility statement: what holds of every site that this code makes. What holds of a city alone is a text of its own. */
const accessibilityWords = defineWords({
  'accessibility.title': { zh: '无障碍声明', en: 'Accessibility statement' },
  'accessibility.description': {
    zh: '本站按什么要求做，试过什么，没有试过什么，哪里做得不够，遇到障碍怎样反映。',
    en: 'What this site aims at, what was tried and what was not, where it falls short, and how to complain about a barrier.',
  },
  'accessibility.lead': {
    zh: '本站以《网页内容无障碍指南》（WCAG）2.2 的 AA 级为目标。程序没有查出违反的地方；没有请人做过完整评估，所以不说已经达到。',
    en: 'This site aims at level AA of the Web Content Accessibility Guidelines (WCAG) 2.2. Programs find nothing against it. Nobody has assessed all of it by hand, so we do not claim that it conforms.',
  },
  'accessibility.optionsTitle': { zh: '可以怎样调整', en: 'What you can adjust' },
  'accessibility.options': {
    zh: '每一页上方的“阅读选项”可以调整字号、对比度、配色和鼠标指针。选好立即生效，下一页也有效，只保存在这个浏览器里。浏览器和系统本身的放大、朗读、高对比度也都可以用。打印时始终用浅色。',
    en: '“Reading options” at the head of every page adjust text size, contrast, colours and the mouse pointer. A choice applies at once, holds on the next page, and is kept in this browser only. The zoom, read-aloud and contrast settings of your browser and system work as well. Print is always light.',
  },
  'accessibility.simple': {
    zh: '用很大的字和短句回答三个问题；设备上有这种语言的语音，就可以朗读，文字不发到别处。',
    en: 'answers three questions in very large type and short sentences. Where your device has a voice for the language it reads them aloud; the text is not sent anywhere.',
  },
  'accessibility.withoutScript': {
    zh: '关掉 JavaScript，除搜索和阅读选项以外，内容都能读到：图是随页面送来的图形，图旁有图中全部数值的表，或表的链接。颜色从不单独表示意思：“达到”和“未达到”有文字，也有不同的形状。',
    en: 'Without JavaScript all content can be read, apart from search and reading options: charts come as pictures with the page, and a table of all their values, or a link to it, is beside them. Colour never carries meaning alone: “met” and “not met” have words, and shapes of their own.',
  },
  'accessibility.program': { zh: '程序每次改动代码都测试的', en: 'What programs test whenever the code changes' },
  'accessibility.since': { zh: '从 {day} 起', en: 'since {day}' },
  'accessibility.eye': { zh: '用眼睛看过的', en: 'What was looked at' },
  'accessibility.nobody': { zh: '没有试过的', en: 'What was not tried' },
  'accessibility.nobodyLead': {
    zh: '自动检查只能发现一部分问题。下面这些没有做过：',
    en: 'Automatic checks find a part of the problems only. Nobody has tried these:',
  },
  'accessibility.limits': { zh: '做得不够的地方', en: 'Where it falls short' },
  'accessibility.limit.chart': {
    zh: '图表下载成图片以后，图片本身没有替代文字，请把页面上的表一起给出。',
    en: 'A chart downloaded as a picture carries no text alternative of its own: please pass on the table as well.',
  },
  'accessibility.limit.preview': {
    zh: '数据预览表列数多，在手机上要左右滚动；预览上有说明，也可以用键盘滚动。',
    en: 'Previews of data have many columns and scroll sideways on a phone; they say so, and can be scrolled by keyboard.',
  },
  'accessibility.limit.tables': {
    zh: '字号选“特大”时，手机上有几种表的字会小一些，才放得下所有的列。',
    en: 'With the largest letters a few tables on a phone have smaller ones, so that all columns fit.',
  },
  'accessibility.limit.search': {
    zh: '搜索要用 JavaScript；没有时，搜索页给出可以浏览的页面。',
    en: 'Search needs JavaScript; without it, the search page offers pages to browse.',
  },
  'accessibility.limit.sign': {
    zh: '没有手语和录音的内容；简化的内容只有简明版。',
    en: 'There is no content in sign language or as recorded sound; only the simple view is in simplified form.',
  },
  'accessibility.complain': { zh: '遇到障碍怎样反映', en: 'How to complain about a barrier' },
  'accessibility.howToSay': {
    zh: '请说明是哪一页、想做什么、用的什么设备和辅助软件。每页末尾的“报告本页的错误”会替你写好网址。',
    en: 'Please say which page it was, what you wanted to do, and which device and assistive software you use. “Report an error on this page” at the end of each page fills in its address.',
  },
  'accessibility.mailbox': { zh: '邮箱：', en: 'Email:' },
  'accessibility.nobodyReads': {
    zh: '本站没有设收件邮箱，目前没有人接收反映。',
    en: 'No mailbox has been set up for this site, so at present nobody receives complaints.',
  },
  'accessibility.contact': { zh: '联系方式：{contact}', en: 'Contact: {contact}' },
  'accessibility.phone': { zh: '也可以打电话：', en: 'By telephone:' },
  'accessibility.ofCity': { zh: '本市的补充说明', en: 'More from this city' },
  'accessibility.made': {
    zh: '自行评估，声明更新于 {day}。技术：HTML、CSS、SVG；JavaScript 不是必需的。',
    en: 'A self-evaluation; statement of {day}. Made with HTML, CSS and SVG; JavaScript is not required.',
  },
});

export const translator = dictionary(...frameWords, accessibilityWords);
