// npm run build: checks the data, then builds site and search index beside dist/ (or SITE_OUT) and puts it in its place.
// Exit 1 leaves the old site as it was, and says what it is.
import { beginCommand } from './begin-command.ts';
import { buildSite } from './build/build-site.ts';
import { buildWords } from './build/build-words.ts';
import { watchStop } from './build/stop-signal.ts';

const { locale } = beginCommand({
  name: 'npm run build',
  does: {
    zh: '检查数据和文章，生成网站和搜索索引，完成后一次换到 dist/（或 SITE_OUT）。没有成功时，原来的网站不变。',
    en: 'Checks data and texts, builds the site with its search index, and puts it into dist/ (or SITE_OUT) when it is whole. Where that fails, the old site stays as it was.',
  },
});
const folder = await buildSite(watchStop());
console.log(buildWords[locale].built(folder));
