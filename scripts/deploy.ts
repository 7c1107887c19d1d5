// npm run deploy: puts the built site online in a folder that a web server serves; back, down, and which builds are there.
import { resolve } from 'node:path';
import { beginCommand } from './begin-command.ts';
import { siteFolder } from './build/site-folder.ts';
import { siteState } from './build/site-state.ts';
import { stateText } from './build/state-words.ts';
import { currentName, deployedBuilds, isClosedName } from './deploy/builds.ts';
import { checkRoot, checkTarget } from './deploy/check-root.ts';
import { closeSite, deploySite, openSite, pruneBuilds, rollBack, usualKeep } from './deploy/deploy-site.ts';
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
    close: {
      zh: '撤下网站：各个地址都回答 503，直到 --open；磁盘已满时也可用',
      en: 'take the site down: every address answers 503 until --open; works on a full disk too',
    },
    open: { zh: '重新开放撤下的网站', en: 'open a site that was taken down' },
    prune: {
      zh: '只删去旧构建，留 --keep 个；不部署',
      en: 'only remove earlier builds, down to --keep; deploys nothing',
    },
    'new-base': {
      zh: '构建的基础路径与线上不同，是有意的',
      en: 'the base path of the build is meant to differ from what is online',
    },
    list: { zh: '列出留着的构建，不改动什么', en: 'list the builds that are kept; changes nothing' },
  },
});
const words = deployedWords[locale];
const keep = text('keep') ?? String(usualKeep);
if (operands[0] === undefined) throw deployRefusals.noRoot();
if (!/^[1-9]\d*$/.test(keep)) throw deployRefusals.keep(keep);
if ((['back', 'close', 'open', 'prune', 'list'] as const).filter((name) => flag(name)).length > 1)
  throw deployRefusals.several();
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
  if (isClosedName(current)) console.log(words.down[current]);
} else {
  try {
    await run();
  } catch (error) {
    const code = error instanceof Error && 'code' in error && 'syscall' in error ? String(error.code) : null;
    throw code === null ? error : deployRefusals.disk(root, code, currentName(root) === 'ended');
  }
}

async function run(): Promise<void> {
  checkRoot(root);
  if (flag('close')) {
    await closeSite({ root });
    return console.log(words.closed);
  }
  if (flag('open')) return console.log(words.online(await openSite({ root })));
  if (flag('prune')) return console.log(words.pruned(await pruneBuilds({ root, keep: Number(keep) })));
  if (flag('back')) return console.log(words.back(await rollBack({ root })));
  const folder = siteFolder();
  checkTarget(root, folder);
  const done = await deploySite(folder, { root, keep: Number(keep), newBase: flag('new-base') });
  if ('name' in done) return console.log(words.online(done));
  fail(`${stateText(locale, folder, done.state)}${done.closed ? `\n${words.closedExpired}` : ''}`);
}
