// npm run deployable: what a deploy step runs first. Exit 1 where the built site is not whole, not ours or has
// ended, or where an official one lacks what it must have.
import { beginCommand } from './begin-command.ts';
import { siteFolder } from './build/site-folder.ts';
import { deployState } from './build/site-state.ts';
import { stateText } from './build/state-words.ts';
import { fail } from './fail.ts';

const { locale } = beginCommand({
  name: 'npm run deployable',
  does: {
    zh: '检查 dist/（或 SITE_OUT）里的网站能否上线：是否由本平台构建、文件是否完整、有没有文字的展示期已满，正式网站该有的（主办单位、备案号等）是否齐全。不能上线时退出码为 1。每次部署之前都要运行。',
    en: 'Checks whether the site in dist/ (or SITE_OUT) may go online: built by this portal, whole, with no text whose display has ended, and, where it is official, with all that it must have (sponsor, filing number and the like). Exit code 1 where it may not. Run it before every deployment.',
  },
});
const folder = siteFolder();
const state = deployState(folder);
if (state.is !== 'good') fail(stateText(locale, folder, state));
console.log(stateText(locale, folder, state));
