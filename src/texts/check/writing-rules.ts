import type { Rule } from '../../releases/check/rule.ts';

/** How a text is written: slips of Markdown and what other programs leave behind, with their words. */
export const writingRules = {
  'heading-space': {
    wrong: { zh: '标题的 # 后面没有空格：{found}', en: 'there is no space after the # of a heading: {found}' },
    allowed: { zh: '半角的 # 和一个空格，再写标题', en: 'plain # signs, a space, then the heading' },
    remedy: { zh: '写成：{right}', en: 'Write: {right}' },
  },
  'heading-top': {
    wrong: { zh: '正文里用了一级标题：{found}', en: 'the text has a heading of the first level: {found}' },
    allowed: {
      zh: '二级标题起；一级标题是文章的 title',
      en: 'headings from the second level on; the first is the title',
    },
    remedy: { zh: '写成：## {found}', en: 'Write: ## {found}' },
  },
  'heading-empty': {
    wrong: { zh: '标题里没有文字', en: 'a heading has no words' },
    allowed: { zh: '## 后面写标题', en: 'words after the ##' },
    remedy: { zh: '写上标题，或删去这一行。', en: 'Write the heading, or delete the line.' },
  },
  'table-bars': {
    wrong: { zh: '表格用了全角竖线“｜”：{found}', en: 'a table has full-width bars (｜): {found}' },
    allowed: { zh: '半角竖线“|”', en: 'plain bars: |' },
    remedy: { zh: '切换到英文输入法，把“｜”改成“|”。', en: 'Type each ｜ again as |.' },
  },
  'table-delimiter': {
    wrong: { zh: '这几行不会排成表格：{cause}', en: 'these lines will not become a table: {cause}' },
    allowed: {
      zh: '第一行表头，第二行每格三个半角减号，格数和表头一样',
      en: 'a header row, then a row with --- for each cell of the header',
    },
    remedy: { zh: '表头下面这一行写成：{right}', en: 'Write the line below the header as: {right}' },
  },
  'table-gap': {
    wrong: {
      zh: '这一行和上面的表格之间有空行，不会排进表格：{found}',
      en: 'an empty line parts this row from the table above: {found}',
    },
    allowed: { zh: '表格中间没有空行', en: 'a table without empty lines' },
    remedy: { zh: '删去上面的空行。', en: 'Delete the empty line above.' },
  },
  'table-end': {
    wrong: {
      zh: '这一行紧接着表格，会被排进表格：{found}',
      en: 'this line follows a table at once and becomes a row of it: {found}',
    },
    allowed: { zh: '表格后面空一行，再写文字', en: 'an empty line after a table' },
    remedy: { zh: '在这一行前面空一行。', en: 'Put an empty line before it.' },
  },
  'table-cells': {
    wrong: {
      zh: '表头有 {expected} 格，这一行有 {found} 格',
      en: 'the header has cells: {expected}; this row has: {found}',
    },
    allowed: {
      zh: '每一行的格数和表头一样，空的格也写 | |',
      en: 'as many cells in every row as in the header; an empty one is written | |',
    },
    remedy: {
      zh: '补上或删去竖线；格里要印竖线，写成 \\|。',
      en: 'Add or delete a |; to print a | in a cell, write \\|.',
    },
  },
  'table-value': {
    wrong: {
      zh: '表格里的标签含有竖线，会把格子切开：{found}',
      en: 'a tag in a table holds a |, which splits the cell: {found}',
    },
    allowed: {
      zh: '表格里，主键各列用分号连接：row="{right}"',
      en: 'in a table the key columns are joined by semicolons: row="{right}"',
    },
    remedy: { zh: '把标签里的 | 改成 ;。', en: 'Write ; for each | in the tag.' },
  },
  'tag-full-width': {
    wrong: { zh: '标签用了全角符号：{found}', en: 'a tag is written with full-width signs: {found}' },
    allowed: { zh: '半角的 <、>、/、=', en: 'plain <, >, / and =' },
    remedy: { zh: '写成：{right}', en: 'Write: {right}' },
  },
  'link-full-width': {
    wrong: {
      zh: '链接用了全角括号，不会成为链接：{found}',
      en: 'a link is written with full-width brackets and will be none: {found}',
    },
    allowed: { zh: '半角括号：[文字](地址)', en: 'plain brackets: [words](address)' },
    remedy: { zh: '写成：{right}', en: 'Write: {right}' },
  },
  'prompt-left': {
    wrong: { zh: '还留着新建文章时的提示语：{found}', en: 'a prompt of the new article is still there: {found}' },
    allowed: { zh: '自己的文字', en: 'words of your own' },
    remedy: {
      zh: '改写或删去；还没写完的文章保留 draft: true。',
      en: 'Replace or delete it; an unfinished article keeps draft: true.',
    },
  },
  'text-empty': {
    wrong: { zh: '没有正文', en: 'there is no text below the front matter' },
    allowed: { zh: '至少一段文字、一张图或一个组件', en: 'a paragraph, a picture or a component' },
    remedy: {
      zh: '写上正文；还没写完的文章加一行 draft: true。',
      en: 'Write the text; an unfinished article gets a line draft: true.',
    },
  },
  'word-export': {
    wrong: {
      zh: '留有 Word 或网页的格式代码：{found}',
      en: 'formatting code of Word or a web page is left in the text: {found}',
    },
    allowed: { zh: '纯文字和 Markdown', en: 'plain text and Markdown' },
    remedy: {
      zh: '回到原文件复制，用“只粘贴文本”（Ctrl+Shift+V）粘贴，再加标题和链接。',
      en: 'Copy again from the original and paste as plain text (Ctrl+Shift+V); then add headings and links.',
    },
  },
  'word-characters': {
    wrong: {
      zh: '留有排版软件的隐藏字符：{found}',
      en: 'hidden characters of a word processor are left in the text: {found}',
    },
    allowed: { zh: '普通空格', en: 'plain spaces' },
    remedy: {
      zh: '删去后重新输入，或用“只粘贴文本”重新粘贴整段。',
      en: 'Delete them and type again, or paste the passage again as plain text.',
    },
  },
  'fence-open': {
    wrong: {
      zh: '代码块没有结束，后面的内容都成了代码',
      en: 'a code block does not end: all that follows becomes code',
    },
    allowed: { zh: '以 ``` 开始，以 ``` 结束，各占一行', en: 'a line ``` before and a line ``` after' },
    remedy: {
      zh: '在代码后面加一行 ```；不需要代码块的，删去这一行。',
      en: 'Add a line ``` after the code, or delete this line if none is meant.',
    },
  },
  'figure-in-code': {
    wrong: {
      zh: '标签写在代码里，会印成代码，不会变成数字：{found}',
      en: 'a tag is inside code: it is printed as it is, not as a figure: {found}',
    },
    allowed: { zh: '标签直接写在正文里', en: 'the tag in the text itself' },
    remedy: { zh: '删去两边的 ` 或上下的 ```。', en: 'Delete the ` or ``` around it.' },
  },
} as const satisfies Record<string, Rule>;
