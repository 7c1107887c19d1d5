import type { Locale } from '../core/locale.ts';
import { formatDay } from '../i18n/format.ts';
import { translator } from '../i18n/translate.ts';
import { fileUrl } from '../i18n/urls.ts';
import type { ShareFrame, ShareModel } from '../share/share-model.ts';
import type { SiteSettings } from '../site-schema.ts';
import { figureWords } from '../subjects/indicators/components/figure-words.ts';
import { outcomeWords } from '../subjects/indicators/components/outcome-words.ts';
import { certaintyOf, type IndicatorView } from '../subjects/indicators/model/indicators.ts';
import type { Verdict } from '../subjects/indicators/model/verdict.ts';
import type { ArticleMatter } from '../texts/types/article.ts';

/** A share picture: where it stands, its words for those who cannot see it, and what is drawn. */
export interface SharePicture {
  /** Path under `share/`, without ending. */
  path: string;
  /** Address from the root, with base. */
  image: string;
  alt: string;
  model: ShareModel;
}

type SharedSite = Pick<SiteSettings, 'title' | 'description' | 'demonstration' | 'city'>;

function frameOf(locale: Locale, site: SharedSite, isSample: boolean): ShareFrame {
  const t = translator(locale);
  return {
    locale,
    site: site.title[locale],
    sample: isSample ? t('share.sample') : null,
    demonstration: site.demonstration ? t('frame.demonstration') : null,
  };
}

function pictureOf(path: string, alt: string, model: ShareModel): SharePicture {
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

/** `section` is the name of the article's column. */
export function articleShare(
  locale: Locale,
  site: SharedSite,
  { slug, matter }: { slug: string; matter: Pick<ArticleMatter, 'title' | 'published'> },
  section: string,
  isSample: boolean,
): SharePicture {
  const [title, day] = [matter.title, formatDay(locale, matter.published)];
  const model: ShareModel = { ...frameOf(locale, site, isSample), kind: 'headline', kicker: section, title, note: day };
  return pictureOf(`articles/${slug}`, translator(locale)('share.alt.article', { title, section, day }), model);
}

const gravity: Verdict['outcome'][] = ['not-met', 'met', 'in-words'];

export function indicatorShare(locale: Locale, site: SharedSite, view: IndicatorView, isSample: boolean): SharePicture {
  const t = translator(locale);
  const say = figureWords(locale);
  const frame = frameOf(locale, site, isSample);
  const { indicator, headline } = view;
  const path = `indicators/${indicator.id}`;
  const title = say.indicator(view);
  if (!headline) {
    const note = t('share.noValue', { city: site.city.name[locale] });
    return pictureOf(path, t('share.alt.noValue', { indicator: title, note }), {
      ...frame,
      kind: 'headline',
      kicker: t('indicators.title'),
      title,
      note,
    });
  }
  const [value, period] = [say.value(headline, indicator.unit), say.period(headline)];
  const ordered = [...view.verdicts].sort(
    (a, b) =>
      gravity.indexOf(a.outcome) - gravity.indexOf(b.outcome) || b.threshold.edition.localeCompare(a.threshold.edition),
  );
  const verdicts = ordered.map(({ threshold, outcome }) => ({
    look: outcome === 'in-words' ? ('neutral' as const) : outcome,
    word: outcomeWords(locale, outcome, headline.year === null),
    standard: say.standard(threshold),
  }));
  const slots = { indicator: title, area: say.area(headline.area), period, value };
  const first = verdicts[0];
  const alt = first
    ? t('share.alt.judged', { ...slots, outcome: first.word, standard: first.standard })
    : t('share.alt.figure', slots);
  return pictureOf(path, alt, {
    ...frame,
    kind: 'figure',
    kicker: t('share.kicker', { area: slots.area, period }),
    title,
    value,
    verdicts,
    note:
      certaintyOf(headline) === 'certain'
        ? t('indicators.title')
        : t('share.certainty', { certainty: say.certainty(headline) }),
  });
}
