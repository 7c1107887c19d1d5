import type { Locale } from '../../../core/locale.ts';
import { formatDay } from '../../../i18n/format.ts';
import { frameOf, pictureOf, type SharedSite, type SharePicture } from '../../../ui/share/share-picture.ts';
import type { Tree } from '../model/headquarters-tree.ts';
import { translator } from '../words.ts';
import { answerOf } from './headquarters-words.ts';

/** The picture of the page: who is in charge. */
export function headquartersShare(
  locale: Locale,
  site: SharedSite,
  tree: Tree,
  asOf: string,
  isSample: boolean,
): SharePicture {
  const t = translator(locale);
  const answer = answerOf(locale, tree, site.city.name[locale]);
  return pictureOf('headquarters', t('headquarters.share.alt', { answer }), {
    ...frameOf(locale, site, isSample),
    kind: 'headline',
    kicker: t('headquarters.title'),
    title: answer,
    note: t('headquarters.share.note', { day: formatDay(locale, asOf) }),
  });
}
