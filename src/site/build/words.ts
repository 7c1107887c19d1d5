import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';
import { datasetWords } from '../data/words.ts';

/** What this build was made from. */
export const buildWords = defineWords({
  'build.title': { zh: '本次构建', en: 'About this build' },
  'build.description': {
    zh: '本站当前版本由哪次代码提交、哪些数据版本和哪些程序库生成。',
    en: 'Which commit, which data releases and which libraries this copy of the site was made from.',
  },
  'build.lead': {
    zh: '本站当前版本由以下代码和数据生成。只有本页列出这些，所以发布一个数据版本不会改动所有页面。',
    en: 'This copy of the site was made from the code and data below. Only this page names them, so that a new release does not change every page.',
  },
  'build.commit': { zh: '代码提交（Git）', en: 'Commit (Git)' },
  'build.commitUnknown': { zh: '不知道：构建时没有 Git 记录', en: 'not known: there was no Git record at build time' },
  'build.changed': { zh: '此外还有未提交的改动。', en: 'Changes not yet committed came on top.' },
  'build.today': { zh: '数据截止日', en: 'Data as of' },
  'build.releases': { zh: '数据版本', en: 'Data releases' },
  'build.releasesOf': { zh: '{dataset}：{count} 个版本', en: '{dataset}: {count} {count|release|releases}' },
  'build.libraries': { zh: '程序库', en: 'Libraries' },
  'build.repeatTitle': { zh: '怎样核对', en: 'How to verify it' },
  'build.licences': {
    zh: '发送到浏览器的程序和字体的许可全文',
    en: 'Licences of the programs and type faces that are sent to your browser',
  },
  'build.repeat': {
    zh: '取出这一次提交，把 SITE_TODAY 设成上面的日子再构建，得到的文件应当逐字节相同（build.json 除外，它记着构建日）。数据是否与登记的一致，用核对程序查。',
    en: 'Check out this commit, set SITE_TODAY to the day above and build: the files should be the same, byte for byte, but for build.json, which notes the day of the build. The program “verify” checks whether the data is as registered.',
  },
});

export const translator = dictionary(...frameWords, buildWords, datasetWords);
