import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';

/** What is said in sections of other sites that show ours, and of them. */
export const fragmentWords = defineWords({
  'fragment.sample': {
    zh: '其中有示例数据，地区、单位和数字都是虚构的。',
    en: 'Some of this is sample data: the areas, units and figures are invented.',
  },
  'fragment.none': { zh: '还没有公布。', en: 'Nothing published yet.' },
  'fragment.source': { zh: '来源：{site}（看全部）', en: 'Source: {site} (see all)' },
  'fragment.title': { zh: '放进网站的栏目里', en: 'As a section of your own site' },
  'fragment.lead': {
    zh: '不单独建站的，可以让内容管理系统把下面的片段放进自己的栏目：只有一段 HTML，没有脚本和样式，链接都是完整网址，样子由您的样式表决定（类名以 gw- 开头）。最多 {count} 条。请每天重取：展示期满的文字届时就不在里面了。',
    en: 'A host that has no separate site can have its content management system put these fragments into sections of its own. Each is one piece of HTML without script or style, its links are whole addresses, and your style sheet decides how it looks (its classes begin with gw-). It has at most {count} entries. Fetch it again every day: texts whose display has ended are then no longer in it.',
  },
  'fragment.include': {
    zh: '例如在 nginx 里打开 ssi，把 /gongwei/ 转到本站，页面里写：',
    en: 'In nginx, for example: turn on ssi, pass /gongwei/ on to this site, and write into the page:',
  },
  'fragment.marks': {
    zh: '片段里有“示例”等说明，请不要去掉。',
    en: 'What it says of sample data and of the demonstration is in the fragment; please leave it in.',
  },
});

export const translator = dictionary(...frameWords, fragmentWords);
