import type { Locale } from '../../../core/locale.ts';
import { formatDay } from '../../../i18n/format.ts';
import type { ShareModel } from '../../../share/share-model.ts';
import type { ArticleMatter } from '../../../texts/types/article.ts';
import { frameOf, pictureOf, type SharedSite, type SharePicture } from '../../../ui/share/share-picture.ts';
import { translator } from '../words.ts';

/** `section` is the name of the article's section. */
export function articleShare(
  locale: Locale,
  site: SharedSite,
  { slug, frontMatter }: { slug: string; frontMatter: Pick<ArticleMatter, 'title' | 'published'> },
  section: string,
  isSample: boolean,
): SharePicture {
  const [title, day] = [frontMatter.title, formatDay(locale, frontMatter.published)];
  const model: ShareModel = { ...frameOf(locale, site, isSample), kind: 'headline', kicker: section, title, note: day };
  return pictureOf(`articles/${slug}`, translator(locale)('share.alt.article', { title, section, day }), model);
}
