import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import site from '#settings';
import { listMissingGlyphs } from './list-missing-glyphs.ts';

function cityWith(articles: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'glyphs-'));
  mkdirSync(join(folder, 'content/articles/zh'), { recursive: true });
  for (const [name, frontMatter] of Object.entries(articles))
    writeFileSync(join(folder, `content/articles/zh/${name}.mdx`), `---\n${frontMatter}\n---\n\n正文。\n`);
  return { site, folder, dataFolder: join(folder, 'data') };
}

test('a title with characters that share pictures cannot show is named, with place and code; a draft is not', () => {
  const city = cityWith({ rare: 'title: 示例𠮷祥巷🚮整改', plain: 'title: 示例', later: 'title: 🚮\ndraft: true' });
  expect(listMissingGlyphs(city, { datasets: [] })).toMatchInlineSnapshot(`
    [
      {
        "en": "content/articles/zh/rare.mdx: “示例𠮷祥巷🚮整改” holds what the typeface of share pictures lacks: 𠮷 (U+20BB7), 🚮 (U+1F6AE). The picture shows 〓 for a letter and leaves a sign out. To show it, use another character.",
        "entry": null,
        "zh": "content/articles/zh/rare.mdx：“示例𠮷祥巷🚮整改”里有分享图字体没有的字符 𠮷 (U+20BB7)、🚮 (U+1F6AE)；分享图上文字以 〓 代替，符号省去。要显示，请换一个字符。",
      },
    ]
  `);
});
