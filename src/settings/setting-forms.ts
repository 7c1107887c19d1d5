import type { Words } from '../core/words.ts';

/** What a setting of a form of its own allows, by the name that its schema gives as its message. */
export const settingForms = {
  section: {
    zh: '小写字母、数字和连字符，如 health-news；tags 和 archive 已有别的用处',
    en: 'small letters, digits and hyphens, such as health-news; tags and archive are taken',
  },
  slug: {
    zh: '文章的文件名，不带 .mdx，如 title-and-review',
    en: 'the file name of an article without .mdx, such as title-and-review',
  },
  'small-letters': {
    zh: '至少两个字符，不用大写字母',
    en: 'at least two characters, none of them a capital',
  },
  host: { zh: '只写域名，如 www.example.gov.cn，不写 https://', en: 'the host alone, such as www.example.gov.cn' },
  base: {
    zh: '以斜杠开头、不以斜杠结尾的路径，如 /gongwei；网站在根目录时为 /',
    en: 'a path that begins with a slash and does not end in one, such as /gongwei; / for the root',
  },
  path: { zh: '本站的路径，前后都有斜杠，如 /intake/v2/', en: 'a path with a slash at both ends, such as /intake/v2/' },
  'time-zone': { zh: '时区的名称，如 Asia/Shanghai', en: 'the name of a time zone, such as Asia/Shanghai' },
  icp: {
    zh: "ICP 备案号，如 京ICP备12345678号-1；还没有就留空：''",
    en: "an ICP filing number, such as 京ICP备12345678号-1; '' where there is none yet",
  },
  'public-security': {
    zh: "公安备案号，数字有 12 至 14 位，如 京公网安备 11010502012345号；还没有就留空：''",
    en: "a filing number of public security with 12 to 14 digits, such as 京公网安备 11010502012345号; '' where there is none yet",
  },
  'site-code': {
    zh: "政府网站标识码，十位数字，如 1304000009；还没有就留空：''",
    en: "the code of a government site, ten digits such as 1304000009; '' where there is none yet",
  },
  retention: {
    zh: '每一种内容都写明保存多久：{values}',
    en: 'for each kind how long it is kept: {values}',
  },
  subjects: {
    zh: '方括号里的专题，如 [areas, indicators]；名称在文件开头从 subjects/data.ts 引入',
    en: 'subjects in square brackets, such as [areas, indicators], by their names in the import from subjects/data.ts',
  },
  email: { zh: '邮箱地址，如 jiucuo@example.gov.cn', en: 'an address such as errors@example.gov.cn' },
  url: { zh: '完整的网址，如 https://www.example.gov.cn', en: 'a whole address such as https://www.example.gov.cn' },
} as const satisfies Record<string, Words>;

export type SettingForm = keyof typeof settingForms;

export const isSettingForm = (name: string): name is SettingForm => Object.hasOwn(settingForms, name);
