/** What is said of an order for a new city that cannot be carried out. */
export const orderWords = {
  zh: {
    noFolder: '没有写明新城市的文件夹，例如：npm run new -- city cities/haitang --title-zh … --title-en …',
    taken: (folder: string) => `${folder} 已经有了；新城市要写在还不存在的文件夹里，请换一个名字。`,
    missing: (name: string) => `没有写 --${name}：网站要有中文和英文的名称。`,
    both: (zh: string, en: string) => `--${zh} 和 --${en} 要么都写，要么都不写。`,
    shape: (name: string, found: string, allowed: string) => `--${name} 是“${found}”；应为${allowed}。`,
    url: '网站的源，如 https://www.example.gov.cn，路径写在 --base 里',
    base: '以斜杠开头、不以斜杠结尾的路径，如 /gongwei；根目录为 /',
    mailbox: '邮箱地址，如 jiucuo@example.gov.cn',
    area: 'GB/T 2260 的六位数字，如 410000；没有国家标准代码的，用带字母的自编代码，如 S20',
    long: (name: string, found: number, most: number) => `--${name} 有 ${found} 个字符；最多 ${most} 个。`,
    notChinese: (name: string, found: string) => `--${name} 是“${found}”，一个汉字也没有；两种名称是不是写反了？`,
    notEnglish: (name: string, found: string) => `--${name} 是“${found}”，里面有汉字；两种名称是不是写反了？`,
    licence: 'spdx.org/licenses 上的代号，如 CC-BY-4.0',
    subject: (found: string, near: string, all: string) => `没有“${found}”这个专题${near}\n  应为：${all}`,
    noSubject: '--subjects 里一个专题也没有；不写这个选项，就公布全部专题。',
  },
  en: {
    noFolder: 'Name the folder of the new city, such as: npm run new -- city cities/haitang --title-zh … --title-en …',
    taken: (folder: string) =>
      `${folder} exists already; a new city goes into a folder that does not exist yet: choose another name.`,
    missing: (name: string) => `--${name} is missing: a site has a name in Chinese and in English.`,
    both: (zh: string, en: string) => `--${zh} and --${en} go together: give both, or neither.`,
    shape: (name: string, found: string, allowed: string) => `--${name} is "${found}"; allowed is ${allowed}.`,
    url: 'the origin of the site, such as https://www.example.gov.cn; a path goes into --base',
    base: 'a path that begins with a slash and does not end in one, such as /gongwei; / for the root',
    mailbox: 'an address such as errors@example.gov.cn',
    area: 'the six digits of GB/T 2260, such as 410000, or a code of your own with a letter in it, such as S20',
    long: (name: string, found: number, most: number) =>
      `--${name} has ${found} characters; allowed are ${most} at most.`,
    notChinese: (name: string, found: string) =>
      `--${name} is "${found}", without one Chinese character; are the two names swapped?`,
    notEnglish: (name: string, found: string) =>
      `--${name} is "${found}", with Chinese characters; are the two names swapped?`,
    licence: 'an id of spdx.org/licenses, such as CC-BY-4.0',
    subject: (found: string, near: string, all: string) => `There is no subject "${found}"${near}\n  allowed: ${all}`,
    noSubject: '--subjects names none; without this option all are published.',
  },
};
