// npm run deploy:files: the configurations of servers for this city, from the one definition of how addresses are served.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { beginCommand } from './begin-command.ts';
import { openCity } from './city.ts';
import { servedSite, serverFiles } from './serving/server-files.ts';

const { operands, text, locale } = beginCommand({
  name: 'npm run deploy:files',
  does: {
    zh: '按本市的网址和路径生成服务器配置：nginx、Caddy、_headers、对象存储规则、systemd 定时任务。规则只在 scripts/serving/serving-rules.ts 里写一次。',
    en: 'Writes the configurations of servers for this city’s address and base path: nginx, Caddy, _headers, rules for object storage, the nightly timer. The rules are written once, in scripts/serving/serving-rules.ts.',
  },
  operands: [{ name: '[folder]', does: { zh: '写到哪里；默认 deploy', en: 'where to write; by default deploy' } }],
  texts: {
    root: {
      value: 'folder',
      does: {
        zh: '服务器上放网站的文件夹；默认 /srv/portal',
        en: 'folder of the site on the server; by default /srv/portal',
      },
      isOptional: true,
    },
    checkout: {
      value: 'folder',
      does: {
        zh: '服务器上的项目文件夹；默认 /opt/portal',
        en: 'folder of the repository on the server; by default /opt/portal',
      },
      isOptional: true,
    },
  },
});
const { site, folder: city } = await openCity();
const base = process.env['SITE_BASE'] || site.base;
const url = process.env['SITE_URL'] || site.url;
const folder = resolve(operands[0] ?? 'deploy');
const files = serverFiles(
  servedSite(
    { ...site, base, url },
    {
      root: text('root'),
      checkout: text('checkout'),
      environment: {
        ...(process.env['SITE_CITY'] ? { SITE_CITY: city } : {}),
        ...(process.env['SITE_URL'] ? { SITE_URL: url } : {}),
        ...(process.env['SITE_BASE'] ? { SITE_BASE: base } : {}),
      },
    },
  ),
);
for (const [path, content] of Object.entries(files)) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
console.log(
  {
    zh: `${folder}：已写 ${Object.keys(files).length} 个文件。`,
    en: `${folder}: ${Object.keys(files).length} files written.`,
  }[locale],
);
