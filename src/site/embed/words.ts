import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';

const embedWords = defineWords({
  'guide.title': { zh: '嵌入到别的网页', en: 'Embed in another page' },
  'guide.description': {
    zh: '怎样把榜单、排名、问题墙和指标图放进自己的网页：每样一段代码，附预览。',
    en: 'How to put the list, the ranking, the wall and the charts into your own page: a piece of code each, with a preview.',
  },
  'guide.lead': {
    zh: '复制一段代码，贴进您的网页。读者看到的和本站一样，注明来源和版本，不跟踪任何人。',
    en: 'Copy a piece of code into your page. Your readers see what this site shows, with its source and release, and nobody is tracked.',
  },
  'guide.kinds': {
    zh: '“总是最新的”随每次发布更新；“固定不变”的停在一期、一个月或一个版本，有了更新的会写明。两种代码都在各页的“嵌入到别的网页”里。',
    en: '“Always the newest” moves on with each release. “Fixed” stays at one issue, month or release, and says so once there is a newer one. Both are under “Embed this in another page” on each page.',
  },
  'guide.height': {
    zh: '代码里的 embed.js 让框的高度正好合适。去掉它也能用，高度就是代码里写的。您的网页若限制外来内容，请允许 {host} 的框架（frame-src）和脚本（script-src）。',
    en: 'The script embed.js in the code gives the frame the height it needs. Without it the frame works too, at the height written in the code. If your page restricts what it loads, allow frames (frame-src) and scripts (script-src) from {host}.',
  },
  'guide.preview': { zh: '预览', en: 'Preview' },
  'guide.page': { zh: '本站的这一页', en: 'The page on this site' },
});

export const translator = dictionary(...frameWords, embedWords);
