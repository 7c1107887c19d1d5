// npm run precompress: brotli and gzip copies beside the texts of a built site, for servers that send them as they are.
import { resolve } from 'node:path';
import { beginCommand } from './begin-command.ts';
import { readBuildFile } from './build/build-file.ts';
import { precompress, usualQuality } from './deploy/precompress.ts';
import { fail } from './fail.ts';

const { operands, text, locale } = beginCommand({
  name: 'npm run precompress',
  does: {
    zh: '在已构建网站（或它的副本）的文本文件旁边放好压缩好的副本（.br、.gz），供服务器直接发送。没有变的不再压缩；原文件已不在的副本删去。npm run deploy 自己会做这一步。',
    en: 'Puts compressed copies (.br, .gz) beside the texts of a built site, or of a copy of one, for servers that send them as they are. What has not changed is not compressed again; copies whose file is gone are removed. npm run deploy does this itself.',
  },
  operands: [{ name: 'folder', does: { zh: '网站所在的文件夹', en: 'folder of the site' } }],
  texts: {
    quality: {
      value: '1-11',
      does: {
        zh: `brotli 压缩等级；默认 ${usualQuality}`,
        en: `how hard brotli works; by default ${usualQuality}`,
      },
      isOptional: true,
    },
  },
});
const folder = operands[0];
if (folder === undefined) fail({ zh: '缺少网站所在的文件夹。', en: 'The folder of the site is missing.' }[locale]);
if (readBuildFile(resolve(folder)) === null)
  fail(
    {
      zh: `${folder} 里没有本平台构建的网站。\n  应为：含有 build.json 的文件夹\n  处理：先运行 npm run build，再写出那个文件夹。`,
      en: `There is no site of this portal in ${folder}.\n  allowed: a folder with its build.json\n  to do: Run npm run build, and name the folder that it wrote.`,
    }[locale],
  );
const quality = Number(text('quality') ?? usualQuality);
if (!Number.isInteger(quality) || quality < 1 || quality > 11)
  fail(
    {
      zh: `--quality 是“${text('quality')}”。\n  应为：1 到 11 的整数`,
      en: `--quality is "${text('quality')}".\n  allowed: a whole number from 1 to 11`,
    }[locale],
  );
const { written, kept, removed } = await precompress(resolve(folder), quality);
console.log(
  {
    zh: `压缩副本：新写 ${written} 个，沿用 ${kept} 个，删去 ${removed} 个。`,
    en: `Compressed copies: ${written} written, ${kept} kept, ${removed} removed.`,
  }[locale],
);
