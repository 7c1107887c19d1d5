/** What every command says of words it was not meant to get, in the language of the terminal. */
export const argumentWords = {
  zh: {
    surplus: (found: string, allowed: string) =>
      `多出的词：${found}。${allowed === '' ? '这个命令后面不跟词' : `这个命令后面只跟 ${allowed}`}。一句话里有空格时，整句要用英文直引号 "…" 括起来。`,
    unknown: (found: string, near: string, options: string) => `没有选项 ${found}${near}\n可用的选项：${options}`,
    typed: (found: string, plain: string) =>
      `“${found}”不是选项的写法：请用英文（半角）字符输入 ${plain}，前面是两个短横。`,
    missing: (option: string, value: string) => `${option} 后面缺少内容：${option} ${value}`,
    twice: (option: string) => `${option} 写了两次，只能写一次。`,
    noValue: (option: string, found: string) => `${option} 后面不跟内容；现为“${found}”。`,
    quotes: (found: string) =>
      `终端不认这样的引号：${found}。文字会从空格处断开，引号也会一并发布。请改用英文直引号 "…" 括起整句话。`,
    lang: (found: string) => `--lang 应为 zh 或 en；现为“${found}”。`,
    kept: (options: string, example: string) =>
      `npm 把 ${options} 当成了自己的选项，没有交给命令。命令和选项之间要写 --：${example}`,
    usage: '用法：',
    langDoes: '用中文（zh）或英文（en）显示；不写则随终端',
    helpDoes: '显示这段说明',
  },
  en: {
    surplus: (found: string, allowed: string) =>
      `Too many words: ${found}. ${allowed === '' ? 'Nothing but options may follow this command' : `Only ${allowed} may follow this command`}. Put a text with spaces in straight quotes, "…".`,
    unknown: (found: string, near: string, options: string) =>
      `There is no option ${found}${near}\noptions: ${options}`,
    typed: (found: string, plain: string) =>
      `“${found}” is not how an option is written. Type ${plain}, with two plain hyphens in front.`,
    missing: (option: string, value: string) => `Something is missing after ${option}: ${option} ${value}`,
    twice: (option: string) => `${option} is given twice; give it once.`,
    noValue: (option: string, found: string) => `Nothing may follow ${option}; found "${found}".`,
    quotes: (found: string) =>
      `The terminal does not recognise these quotation marks: ${found}. It splits the text at its spaces, and would publish the marks. Put the whole text in straight quotes, "…".`,
    lang: (found: string) => `--lang is zh or en; found "${found}".`,
    kept: (options: string, example: string) =>
      `npm kept ${options} for itself and did not hand it to the command. Write -- between the command and its options: ${example}`,
    usage: 'Usage: ',
    langDoes: 'speak Chinese (zh) or English (en); by default the language of the terminal',
    helpDoes: 'show this text',
  },
};

export type ArgumentWords = (typeof argumentWords)['zh'];
