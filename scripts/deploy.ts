// npm run deploy: puts the built site online in a folder that a web server serves; back, down, and which builds are there.
import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { beginCommand } from './begin-command.ts';
import { siteFolder } from './build/site-folder.ts';
import { siteState } from './build/site-state.ts';
import { stateText } from './build/state-words.ts';
import { closedName, currentLink, currentName, deployedBuilds } from './deploy/builds.ts';
import { closeSite, deploySite, rollBack, usualKeep } from './deploy/deploy-site.ts';
import { deployedWords, deployRefusals } from './deploy/deploy-words.ts';
import { fail } from './fail.ts';

const { operands, text, flag, locale } = beginCommand({
  name: 'npm run deploy',
  does: {
    zh: '把 dist/（或 SITE_OUT）里的网站放到服务器的文件夹里上线：先检查能否上线，完整复制并压缩好，再一次切换；旧构建留着备用。不能上线时线上不动；线上的若也已到期，则撤下。',
    en: 'Puts the site in dist/ (or SITE_OUT) online in a folder that the web server serves: looks first whether it may be, copies it whole, compresses it, then switches all at once; earlier builds are kept. Where it may not be online, what is there stays; where that has ended too, it is taken down.',
  },
  operands: [
    {
      name: 'folder',
      does: { zh: '服务器上的文件夹，如 /srv/portal', en: 'the folder on the server, such as /srv/portal' },
    },
  ],
  texts: {
    keep: {
      value: 'number',
      does: { zh: `一共留几个构建；默认 ${usualKeep}`, en: `how many builds stay in all; by default ${usualKeep}` },
      isOptional: true,
    },
  },
  flags: {
    back: { zh: '退回前一个仍可上线的构建', en: 'go back to the build before that may still be online' },
    close: { zh: '撤下网站：各个地址都回答 503', en: 'take the site down: every address answers 503' },
    list: { zh: '列出留着的构建，不改动什么', en: 'list the builds that are kept; changes nothing' },
  },
});
const words = deployedWords[locale];
const keep = text('keep') ?? String(usualKeep);
if (operands[0] === undefined) throw deployRefusals.noRoot();
if (!/^[1-9]\d*$/.test(keep)) throw deployRefusals.keep(keep);
if ((['back', 'close', 'list'] as const).filter((name) => flag(name)).length > 1) throw deployRefusals.several();
const root = resolve(operands[0]);

if (flag('list')) {
  const builds = deployedBuilds(root);
  if (builds.length === 0) throw deployRefusals.nothing(root);
  const current = currentName(root);
  for (const { name, site, build } of builds) {
    const { is } = siteState(site);
    const fault = is === 'good' ? '' : words.bad[is === 'expired' ? 'expired' : 'other'];
    console.log(words.list(name, build.asOf, (name === current ? words.current : '') + fault));
  }
  if (current === closedName) console.log(words.down);
} else {
  try {
    await run();
  } catch (error) {
    const code = error instanceof Error && 'code' in error && 'syscall' in error ? String(error.code) : null;
    throw code === null ? error : deployRefusals.disk(root, code);
  }
}

async function run(): Promise<void> {
  const link = currentLink(root);
  if (lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() === false) throw deployRefusals.notOurs(link);
  if (flag('close')) {
    await closeSite({ root });
    return console.log(words.closed);
  }
  if (flag('back')) return console.log(words.back(await rollBack({ root })));
  const folder = siteFolder();
  const done = await deploySite(folder, { root, keep: Number(keep) });
  if ('name' in done) return console.log(words.online(done));
  fail(`${stateText(locale, folder, done.state)}${done.closed ? `\n${words.closedExpired}` : ''}`);
}
