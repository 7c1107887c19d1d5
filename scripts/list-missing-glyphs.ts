import { join } from 'node:path';
import { foldReleases } from '../src/releases/state/fold.ts';
import type { LoadedCity } from '../src/releases/state/load-city.ts';
import type { Notice } from '../src/releases/state/notice.ts';
import { missingGlyphs } from '../src/share/drawable-text.ts';
import { areas } from '../src/subjects/areas/dataset.ts';
import { indicators } from '../src/subjects/indicators/datasets/indicators.ts';
import { readArticles } from '../src/texts/read/article-files.ts';
import { readContentText } from '../src/texts/read/content-folder.ts';
import { listTexts } from '../src/texts/read/content-loader.ts';
import { readMatter } from '../src/texts/read/read-matter.ts';
import type { City } from './city.ts';

/** A text that share pictures show, and where its author finds it. */
interface SharedText {
  place: string;
  text: string;
}

/** The titles and names that share pictures are drawn from; drafts have no picture. */
function sharedTexts({ site, folder }: City, { datasets }: Pick<LoadedCity, 'datasets'>): SharedText[] {
  const settings = [site.title, site.description, site.city.name, ...site.sections.map(({ name }) => name)];
  const articles = readArticles(join(folder, 'content')).map(({ stem, text }) => {
    const { frontMatter } = readMatter(`${stem}.mdx`, text ?? '');
    return { place: `${stem}.mdx`, frontMatter: new Map(Object.entries(Object(frontMatter))) };
  });
  const documents = listTexts(join(folder, 'content'), 'documents').map(({ file, path }) => {
    const { frontMatter } = readMatter(file, readContentText(file, path).text ?? '');
    const fields = new Map(Object.entries(Object(frontMatter)));
    return { place: file, text: [fields.get('title'), fields.get('number')].join(' ') };
  });
  return [
    ...documents,
    ...settings.flatMap(({ zh, en }) => [zh, en]).map((text) => ({ place: 'site.config.ts', text })),
    ...articles.flatMap(({ place, frontMatter }) =>
      frontMatter.get('draft') === true ? [] : [{ place, text: String(frontMatter.get('title') ?? '') }],
    ),
    ...datasets
      .filter(({ dataset }) => dataset.name === indicators.name || dataset.name === areas.name)
      .flatMap(({ dataset, releases }) =>
        [...foldReleases(dataset, releases).values()].flatMap(({ key, printed }) =>
          ['name_zh', 'name_en'].map((column) => ({
            place: `data/${dataset.name} ${key} ${column}`,
            text: printed[column] ?? '',
          })),
        ),
      ),
  ];
}

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Characters of titles and names that the typeface of share pictures lacks. Nothing is wrong, but the picture will not show them. */
export function listMissingGlyphs(city: City, loaded: Pick<LoadedCity, 'datasets'>): Notice[] {
  return sharedTexts(city, loaded).flatMap(({ place, text }) => {
    const missing = missingGlyphs(text).map((character) => `${character} (${codeOf(character)})`);
    if (missing.length === 0) return [];
    return [
      {
        entry: null,
        zh: `${place}：“${text}”里有分享图字体没有的字符 ${missing.join('、')}；分享图上文字以 〓 代替，符号省去。要显示，请换一个字符。`,
        en: `${place}: “${text}” holds what the typeface of share pictures lacks: ${missing.join(', ')}. The picture shows 〓 for a letter and leaves a sign out. To show it, use another character.`,
      },
    ];
  });
}
