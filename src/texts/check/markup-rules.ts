import type { Rule } from '../../releases/check/rule.ts';

const tagsAllowed = { zh: '只有这些组件：{allowed}', en: 'only these components: {allowed}' };
const ownPaths = { zh: '从本文写起的路径（../about/）', en: 'a path from where the text is (../about/)' };

/** Rules on what may be in a text at all, so that nothing in it runs as code. */
export const markupRules = {
  'text-expression': {
    wrong: { zh: '正文里有花括号：{found}', en: 'there are braces in the text: {found}' },
    allowed: {
      zh: '文字和组件；花括号里只能是备忘 {/* … */}',
      en: 'text and components; in braces only a note to yourself {/* … */}',
    },
    remedy: { zh: '要印出花括号，写成 \\{ 和 \\}。', en: 'To print braces, write \\{ and \\}.' },
  },
  'text-import': {
    wrong: {
      zh: '这一段以 import 或 export 开头，会当成程序：{found}',
      en: 'this paragraph begins with import or export, which would be a program: {found}',
    },
    allowed: { zh: '文字和组件；组件不用 import', en: 'text and components; components need no import' },
    remedy: {
      zh: '程序请删去；是英文句子的，首字母大写或换一个词开头。',
      en: 'Delete it if it is a program; if it is a sentence, begin it with a capital letter or another word.',
    },
  },
  'tag-html': {
    wrong: { zh: '正文里有 HTML 标签：{found}', en: 'there is an HTML tag in the text: {found}' },
    allowed: tagsAllowed,
    remedy: {
      zh: '改用 Markdown（**加粗**、[文字](网址)、![说明](图片)）；要印出 <，写成 \\<。',
      en: 'Use Markdown instead (**bold**, [words](address), ![alt](picture)); to print a <, write \\<.',
    },
  },
  'attribute-braces': {
    wrong: { zh: '<{tag}> 的标签里有花括号：{found}', en: 'there are braces inside the tag <{tag}>: {found}' },
    allowed: { zh: '属性逐个写：名称="内容"', en: 'attributes one by one: name="words"' },
    remedy: { zh: '删去花括号，把属性写在引号里。', en: 'Delete the braces and write each attribute in quotes.' },
  },
  'attribute-twice': {
    wrong: { zh: '<{tag}> 的“{found}”写了两次', en: '<{tag}> has “{found}” twice' },
    allowed: { zh: '每个属性一次', en: 'each attribute once' },
    remedy: { zh: '删去其中一个。', en: 'Delete one of them.' },
  },
  'flag-value': {
    wrong: { zh: '<{tag}> 的“{found}”不带内容', en: 'the “{found}” of <{tag}> takes no value' },
    allowed: { zh: '只写 {found}', en: '{found} by itself' },
    remedy: { zh: '删去等号和后面的内容。', en: 'Delete the equals sign and what follows it.' },
  },
  'link-scheme': {
    wrong: { zh: '链接“{found}”不能以 {scheme} 开头', en: 'the link “{found}” may not begin with {scheme}' },
    allowed: { zh: `{allowed} 或${ownPaths.zh}`, en: `{allowed} or ${ownPaths.en}` },
    remedy: {
      zh: '写完整的网址，如 https://…；不是网页的删去链接。',
      en: 'Write the full address, such as https://…; delete the link if it is not to a page.',
    },
  },
  'link-character': {
    wrong: {
      zh: '链接“{found}”里有地址不能有的字符：{character}',
      en: 'the link “{found}” has a character that no address has: {character}',
    },
    allowed: {
      zh: '没有空行、反斜杠和不可见字符的网址',
      en: 'an address without line breaks, backslashes or invisible characters',
    },
    remedy: {
      zh: '删去重写，或从浏览器的地址栏重新复制。',
      en: 'Delete it and type it again, or copy it again from the browser.',
    },
  },
  'link-form': {
    wrong: { zh: '链接“{found}”不是有效的地址', en: 'the link “{found}” is not a valid address' },
    allowed: {
      zh: `https://www.example.org/…、mailto:名称@单位、tel:号码，或${ownPaths.zh}`,
      en: `https://www.example.org/…, mailto:name@office, tel:number, or ${ownPaths.en}`,
    },
    remedy: {
      zh: '改正地址，或从浏览器的地址栏重新复制。',
      en: 'Correct the address, or copy it again from the browser.',
    },
  },
  'picture-remote': {
    wrong: { zh: '图片“{found}”在别的网站上', en: 'the picture “{found}” is on another site' },
    allowed: { zh: '放在文章旁边的图片', en: 'a picture beside the text' },
    remedy: {
      zh: '有权使用的图片，存到文章所在的文件夹，写它的文件名；否则改成链接。',
      en: 'If we may use it, save it in the folder of the text and write its file name; if not, link to it.',
    },
  },
} as const satisfies Record<string, Rule>;
