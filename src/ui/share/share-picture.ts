import type { Locale } from '../../core/locale.ts';
import { translator } from '../../i18n/frame-words.ts';
import { fileUrl } from '../../i18n/urls.ts';
import type { ShareFrame, ShareModel } from '../../share/share-model.ts';
import type { SiteSettings } from '../../site-schema.ts';

/** A share picture: where it is, its words for those who cannot see it, and what is drawn. */
export interface SharePicture {
  /** Path under `share/`, without ending. */
  path: string;
  /** Address from the root, with base. */
  image: string;
  alt: string;
  model: ShareModel;
}

export type SharedSite = Pick<SiteSettings, 'title' | 'description' | 'demonstration' | 'city'>;

/** What every picture shows around what it is about. */
export function frameOf(locale: Locale, site: SharedSite, isSample: boolean): ShareFrame {
  const t = translator(locale);
  return {
    locale,
    site: site.title[locale],
    sample: isSample ? t('share.sample') : null,
    demonstration: site.demonstration ? t('frame.demonstration') : null,
  };
}

/** A picture at `path`, with the words for those who cannot see it. */
export function pictureOf(path: string, alt: string, model: ShareModel): SharePicture {
  const place = `${model.locale}/${path}`;
  const words = model.sample === null ? alt : translator(model.locale)('sample.caption', { caption: alt });
  return { path: place, image: fileUrl(`share/${place}.png`), alt: words, model };
}

/** The picture of every page without one of its own. */
export function siteShare(locale: Locale, site: SharedSite): SharePicture {
  const [name, about] = [site.title[locale], site.description[locale]];
  const model: ShareModel = { ...frameOf(locale, site, false), kind: 'headline', kicker: '', title: about, note: '' };
  return pictureOf('site', translator(locale)('share.alt.site', { site: name, about }), model);
}
