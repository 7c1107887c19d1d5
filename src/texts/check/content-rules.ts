import { problemsOf } from '../../releases/check/problem.ts';
import type { Rule } from '../../releases/check/rule.ts';
import { markupRules } from './markup-rules.ts';
import { writingRules } from './writing-rules.ts';

const seeGuide = { zh: '写法见“编辑指南”。', en: 'The editors’ guide shows how.' };

/** Every rule of the content, with its words. */
const contentRules = {
  ...markupRules,
  ...writingRules,
  'matter-missing': {
    wrong: {
      zh: '文件开头没有写在两行 --- 之间的信息',
      en: 'the file does not begin with front matter between two lines of ---',
    },
    allowed: {
      zh: '--- 开头，--- 结尾，中间每行“字段: 内容”',
      en: 'a line ---, then “field: value” lines, then a line ---',
    },
    remedy: {
      zh: '照着另一篇的开头补上，或用 npm run new -- article 新建。',
      en: 'Copy it from another article, or begin with npm run new -- article.',
    },
  },
  'matter-syntax': {
    wrong: { zh: '开头的信息写法有误：{found}', en: 'the front matter cannot be read: {found}' },
    allowed: {
      zh: '每行“字段: 内容”，冒号后有一个空格；内容含冒号时加引号',
      en: '“field: value” with a space after the colon; quotes around a value that holds a colon',
    },
    remedy: { zh: '改正这一行。', en: 'Correct this line.' },
  },
  'matter-unknown': {
    wrong: { zh: '没有“{found}”这个字段{near}', en: 'there is no field “{found}”{near}' },
    allowed: { zh: '{allowed}', en: '{allowed}' },
    remedy: { zh: '改正字段名，或删去这一行。', en: 'Correct the name, or delete the line.' },
  },
  'matter-renamed': {
    wrong: { zh: '字段“{found}”已改名为“{renamed}”', en: 'the field “{found}” is now called “{renamed}”' },
    allowed: { zh: '{renamed}: …', en: '{renamed}: …' },
    remedy: {
      zh: '把这一行的“{found}:”改成“{renamed}:”，内容不变。',
      en: 'Write “{renamed}:” in place of “{found}:” in this line; its value stays.',
    },
  },
  'matter-misnamed': {
    wrong: { zh: '没有“{found}”这个字段，应是“{field}”', en: 'there is no field “{found}”: it is called “{field}”' },
    allowed: { zh: '{field}: …', en: '{field}: …' },
    remedy: {
      zh: '把这一行的“{found}:”改成“{field}:”。',
      en: 'Write “{field}:” in place of “{found}:” in this line.',
    },
  },
  'matter-required': {
    wrong: { zh: '缺少字段“{found}”', en: 'the field “{found}” is missing' },
    allowed: { zh: '必填：{allowed}', en: 'required: {allowed}' },
    remedy: { zh: '在开头的信息里补一行“{found}: …”。', en: 'Add a line “{found}: …” to the front matter.' },
  },
  'matter-value': {
    wrong: { zh: '字段“{field}”的内容不对：{found}', en: 'the field “{field}” does not take {found}' },
    allowed: { zh: '{allowed}', en: '{allowed}' },
    remedy: { zh: '改正内容。', en: 'Correct the value.' },
  },
  'matter-quotes': {
    wrong: {
      zh: '字段“{field}”的内容会被当成数字、日期或空值，不是文字：{found}',
      en: 'the field “{field}” is read as a number, a date or nothing, not as words: {found}',
    },
    allowed: {
      zh: '文字；像数字、日期的要加英文引号',
      en: 'words; what looks like a number or a date is put in quotes',
    },
    remedy: { zh: '加上引号，写成："{found}"', en: 'Put it in quotes: "{found}"' },
  },
  'matter-cover': {
    wrong: { zh: '题图（cover）的写法不对：{found}', en: 'the cover is not written as it must be: {found}' },
    allowed: {
      zh: 'cover 下面两行，各空两格：src 是图片文件名，alt 说明图上有什么',
      en: 'two lines below cover, each begun with two spaces: src is the picture’s name, alt says what it shows',
    },
    remedy: {
      zh: '写成：\n    cover:\n      src: {src}\n      alt: 一句话说明图上有什么',
      en: 'Write:\n    cover:\n      src: {src}\n      alt: One sentence that says what the picture shows',
    },
  },
  'day-far': {
    wrong: {
      zh: '日期“{field}”太远，可能写错了：{found}',
      en: 'the day of “{field}” is far off, probably a slip: {found}',
    },
    allowed: { zh: '{from} 到 {to}', en: '{from} to {to}' },
    remedy: { zh: '改正年份。', en: 'Correct the year.' },
  },
  'published-ahead': {
    wrong: { zh: '发布日期 {found} 还没有到', en: 'the day {found} of publication is still to come' },
    allowed: { zh: '{today} 或更早', en: '{today} or earlier' },
    remedy: {
      zh: '改正 published；要到那天才发布，写 publishOn: {found}。',
      en: 'Correct published; to have it appear on that day write publishOn: {found}.',
    },
  },
  'section-unknown': {
    wrong: { zh: '没有“{found}”这个栏目{near}', en: 'there is no section “{found}”{near}' },
    allowed: { zh: '{allowed}', en: '{allowed}' },
    remedy: { zh: '改成其中之一。', en: 'Choose one of these.' },
  },
  'tag-unknown': {
    wrong: { zh: '没有“{found}”这个标签{near}', en: 'there is no tag “{found}”{near}' },
    allowed: { zh: '{allowed}', en: '{allowed}' },
    remedy: {
      zh: '改成其中之一，或删去；要用新标签，先在 site.config.ts 的 tags 里加上。',
      en: 'Choose one of these, or take it out; a new tag is first added to tags in site.config.ts.',
    },
  },
  'text-syntax': {
    wrong: { zh: '正文写法有误：{found}', en: 'the text cannot be read: {found}' },
    allowed: {
      zh: '每个 <标签> 都要闭合：<Note>…</Note> 或 <Value … />',
      en: 'every <Tag> is closed: <Note>…</Note> or <Value … />',
    },
    remedy: {
      zh: '补上闭合的标签；正文里的 < 和 { 写成 \\< 和 \\{。',
      en: 'Close the tag; a plain < or { in the text is written \\< or \\{.',
    },
  },
  'chinese-quotes': {
    wrong: { zh: '属性用了中文引号：{found}', en: 'an attribute is in Chinese quotation marks: {found}' },
    allowed: { zh: '英文引号 "…"', en: 'straight quotes "…"' },
    remedy: { zh: '切换到英文输入法，把引号改成 "。', en: 'Type the quotes again as ".' },
  },
  'matter-hash': {
    wrong: {
      zh: '空格后的 # 及后面的字会丢掉：{found}',
      en: 'a # after a space and what follows would be lost: {found}',
    },
    allowed: {
      zh: '整个内容加英文引号，如 title: "第1期 #巩卫"',
      en: 'the whole value in straight quotes, such as title: "Issue 1 #gongwei"',
    },
    remedy: {
      zh: '给这一行的内容加上引号；不要的就删去。',
      en: 'Put the value in quotes, or delete what is not meant.',
    },
  },
  'full-width-colon': {
    wrong: { zh: '字段名后面是中文冒号：{found}', en: 'a full-width colon follows a field’s name: {found}' },
    allowed: { zh: '英文冒号加一个空格，如 title: 标题', en: 'a plain colon and a space, such as title: words' },
    remedy: { zh: '切换到英文输入法，把冒号改成“: ”。', en: 'Type the colon again as “: ”.' },
  },
  'component-unknown': {
    wrong: { zh: '没有 <{found}> 这个组件{near}', en: 'there is no component <{found}>{near}' },
    allowed: { zh: '{allowed}', en: '{allowed}' },
    remedy: seeGuide,
  },
  'attribute-unknown': {
    wrong: { zh: '<{tag}> 没有“{found}”这个属性{near}', en: '<{tag}> takes no “{found}”{near}' },
    allowed: { zh: '{allowed}', en: '{allowed}' },
    remedy: seeGuide,
  },
  'attribute-missing': {
    wrong: { zh: '<{tag}> 缺少“{found}”', en: '<{tag}> needs “{found}”' },
    allowed: { zh: '{allowed}', en: '{allowed}' },
    remedy: { zh: '在标签里补上 {found}="…"。', en: 'Add {found}="…" to the tag.' },
  },
  'summary-tag': {
    wrong: { zh: '摘要里不能用 {found}{near}', en: 'a summary cannot have {found}{near}' },
    allowed: { zh: '文字，以及 {allowed}', en: 'words, and {allowed}' },
    remedy: {
      zh: '改用其中之一，或写成文字；要写小于号，改用“低于”等字。',
      en: 'Use one of these, or write it in words; for a less-than sign say “below”.',
    },
  },
  'tag-of-pages': {
    wrong: {
      zh: '<{tag}> 印出设置里的内容，这里不能用：设置一改，文字没有登记更正就变了',
      en: '<{tag}> prints what the settings say and cannot be used here: the text would change with them, without a correction',
    },
    allowed: { zh: '只在 content/pages/ 的页面里用', en: 'pages of content/pages/ alone' },
    remedy: { zh: '把内容直接写在文字里。', en: 'Write the words themselves.' },
  },
  'tag-content': {
    wrong: { zh: '<{tag}> 里面写了字，页面上不会出现', en: 'there is text inside <{tag}>, which no page would show' },
    allowed: { zh: '<{tag} … />；里面可以写字的只有 {allowed}', en: '<{tag} … />; text may be inside {allowed} alone' },
    remedy: { zh: '把字移到标签外面，标签以 /> 结尾。', en: 'Move the text out of the tag, and end the tag with />.' },
  },
  'attribute-form': {
    wrong: { zh: '<{tag}> 的“{found}”要写成引号里的文字', en: 'the “{found}” of <{tag}> is written as text in quotes' },
    allowed: { zh: '{found}="…"', en: '{found}="…"' },
    remedy: { zh: '去掉花括号，改用引号。', en: 'Use quotes in place of braces.' },
  },
  'dataset-absent': {
    wrong: { zh: '没有数据集“{found}”{near}', en: 'there is no dataset “{found}”{near}' },
    allowed: { zh: '{allowed}', en: '{allowed}' },
    remedy: { zh: '改成其中之一。', en: 'Choose one of these.' },
  },
  'release-absent': {
    wrong: { zh: '数据集 {dataset} 没有 {found} 版', en: 'the dataset {dataset} has no release {found}' },
    allowed: { zh: '{allowed}', en: '{allowed}' },
    remedy: {
      zh: '写上引用数字时看到的版本，多为最新一版。',
      en: 'Name the release the figure was read in, as a rule the newest.',
    },
  },
  'row-absent': {
    wrong: {
      zh: '{dataset} 的 {release} 版没有这一行：{found}{near}',
      en: 'release {release} of {dataset} has no row {found}{near}',
    },
    allowed: {
      zh: '主键各列用 | 连接，表格里用 ; 连接：{key}',
      en: 'the key columns joined by |, in a table by ;: {key}',
    },
    remedy: {
      zh: '照数据文件写主键；空的部分留空，竖线不能少。指标页面上有写好的标签，可以复制。',
      en: 'Write the key as in the data file; empty parts stay empty, no | is left out. The indicator’s page has the tag to copy.',
    },
  },
  'cell-empty': {
    wrong: {
      zh: '这一行的“{found}”是空的，没有数字可引',
      en: 'the row’s “{found}” is empty: there is no figure to print',
    },
    allowed: { zh: '有内容的单元格', en: 'a cell that holds something' },
    remedy: { zh: '换一列或换一行。', en: 'Choose another column or row.' },
  },
  'cell-expires': {
    wrong: {
      zh: '“{found}”列的文字展示期满就删去，正文不能引用',
      en: 'the texts of “{found}” go when their display period ends: no text may be bound to them',
    },
    allowed: { zh: '{allowed}', en: '{allowed}' },
    remedy: {
      zh: '引用不会删去的列，如日期、状态；要列出文字用 <Table>，到期的格会写明已删去。',
      en: 'Bind to a column that stays, such as a day or the status; a <Table> may show texts, and says of each that has gone.',
    },
  },
  'column-absent': {
    wrong: { zh: '数据集 {dataset} 没有“{found}”列{near}', en: 'the dataset {dataset} has no column “{found}”{near}' },
    allowed: { zh: '{allowed}', en: '{allowed}' },
    remedy: { zh: '改成其中之一。', en: 'Choose one of these.' },
  },
  'where-empty': {
    wrong: { zh: '没有符合条件“{found}”的行，表会是空的', en: 'no row meets “{found}”: the table would be empty' },
    allowed: { zh: '列名=值，多个条件用分号隔开', en: 'column=value, several joined by semicolons' },
    remedy: { zh: '改正条件。', en: 'Correct the condition.' },
  },
  'indicator-unknown': {
    wrong: { zh: '没有指标“{found}”{near}', en: 'there is no indicator “{found}”{near}' },
    allowed: { zh: '{allowed}', en: '{allowed}' },
    remedy: { zh: '指标代码见指标页面的网址。', en: 'The id of an indicator is in the address of its page.' },
  },
  'threshold-unknown': {
    wrong: {
      zh: '标准要求的 {release} 版没有“{found}”{near}',
      en: 'release {release} of the thresholds has no “{found}”{near}',
    },
    allowed: { zh: 'thresholds 数据集的 id', en: 'an id of the dataset thresholds' },
    remedy: { zh: '在“标准要求”数据集里查 id。', en: 'Look the id up in the dataset “thresholds”.' },
  },
  'picture-missing': {
    wrong: { zh: '找不到图片“{found}”{near}', en: 'the picture “{found}” is not there{near}' },
    allowed: {
      zh: '与文章放在同一文件夹的 png、jpg、webp 或 avif 文件',
      en: 'a png, jpg, webp or avif file beside the article',
    },
    remedy: {
      zh: '把图片放到 {folder}，文件名照写（含大小写）。',
      en: 'Put the picture into {folder}; the name must match, capitals too.',
    },
  },
  'link-broken': {
    wrong: {
      zh: '链接“{found}”没有通到本站的页面{near}',
      en: 'the link “{found}” leads to no page of this site{near}',
    },
    allowed: {
      zh: '从本文所在处写起：页面里写 ../about/，文章和文件里写 ../另一篇/ 或 ../../indicators/代码/',
      en: 'written from where the text is: ../about/ on a page, ../other/ or ../../indicators/id/ in an article or a document',
    },
    remedy: {
      zh: '改正链接；以 / 开头的地址换了网址就会断。',
      en: 'Correct the link; one that begins with / breaks when the site moves.',
    },
  },
  'link-held': {
    wrong: {
      zh: '链接“{found}”指向的文章还没有发布：{cause}',
      en: 'the link “{found}” leads to an article that is not published: {cause}',
    },
    allowed: { zh: '已经发布的文章', en: 'an article that is published' },
    remedy: {
      zh: '先发布那一篇，或等它发布后再加链接。',
      en: 'Publish that article first, or add the link when it is published.',
    },
  },
  'picture-type': {
    wrong: { zh: '“{found}”不是能用的图片格式', en: '“{found}” is no type of picture that can be used' },
    allowed: { zh: 'png、jpg、webp 或 avif（扩展名小写）', en: 'png, jpg, webp or avif, the ending in small letters' },
    remedy: {
      zh: '用画图软件另存为 png 或 jpg，再改这里的文件名。',
      en: 'Save the picture as png or jpg and write its new name here.',
    },
  },
  'alt-empty': {
    wrong: { zh: '图片没有替代文字（alt）', en: 'the picture has no words for those who cannot see it (alt)' },
    allowed: { zh: '一句话说明图上有什么', en: 'a sentence that says what the picture shows' },
    remedy: { zh: '写上 alt。', en: 'Write the alt.' },
  },
} as const satisfies Record<string, Rule>;

export const contentRuleNames = Object.keys(contentRules);

/** A problem in the content. */
export const contentProblem = problemsOf(contentRules);
