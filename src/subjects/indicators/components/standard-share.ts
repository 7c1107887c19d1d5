import type { Locale } from '../../../core/locale.ts';
import { frameOf, pictureOf, type SharedSite, type SharePicture } from '../../../ui/share/share-picture.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { translator } from '../words.ts';
import { standardLead } from './standard-lead.ts';

/** The picture of the scorecard of all editions, or of one: what is met and what is not, by which edition. */
export function standardShare(
  locale: Locale,
  site: SharedSite,
  cards: readonly Scorecard[],
  isSample: boolean,
  edition?: string,
): SharePicture {
  const t = translator(locale);
  const { answer, remarks, replaced } = standardLead(locale, cards, site.city.name[locale]);
  const kicker = edition === undefined ? t('standard.title') : t('standard.edition.title', { edition });
  const path = edition === undefined ? 'standard' : `standard/${edition}`;
  const alt = remarks === '' ? answer : `${answer} ${remarks}`;
  return pictureOf(path, alt, {
    ...frameOf(locale, site, isSample),
    kind: 'headline',
    kicker,
    title: answer,
    note: replaced ? t('edition.replaced', replaced) : t('indicators.title'),
  });
}
