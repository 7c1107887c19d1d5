import type { Locale } from '../../../core/locale.ts';
import { frameOf, pictureOf, type SharedSite, type SharePicture } from '../../../ui/share/share-picture.ts';
import type { OfficialDocument } from '../model/official-document.ts';
import { translator } from '../words.ts';

/** The picture of a document’s page: its kind, its title, its number and whether it holds. */
export function documentShare(
  locale: Locale,
  site: SharedSite,
  { slug, facts }: Pick<OfficialDocument, 'slug' | 'facts'>,
): SharePicture {
  const t = translator(locale);
  const { title, number, validity, kind } = facts;
  const note = [...(number === undefined ? [] : [number]), t(`document.validity.${validity}`)].join(' · ');
  return pictureOf(`documents/${slug}`, t('document.alt', { title }), {
    ...frameOf(locale, site, false),
    kind: 'headline',
    kicker: t(`document.kind.${kind}`),
    title,
    note,
  });
}
