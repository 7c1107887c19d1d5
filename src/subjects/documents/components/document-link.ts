import type { Locale } from '../../../core/locale.ts';
import { formatDay } from '../../../i18n/format.ts';
import { pageUrl } from '../../../i18n/urls.ts';
import { dayOf, type OfficialDocument } from '../model/official-document.ts';
import { translator } from '../words.ts';

/** The address of a document, in the language that it is written up in. */
export const documentUrl = ({ locale, slug }: Pick<OfficialDocument, 'locale' | 'slug'>): string =>
  pageUrl(locale, `documents/${slug}`);

/** What a list says below a title: number, issuer, day; in place of each that is not known, only number and day say so. */
export function documentLine(locale: Locale, { facts }: OfficialDocument): string[] {
  const t = translator(locale);
  const day = dayOf(facts);
  if (facts.number === undefined && day === null)
    return [...(facts.issuer === undefined ? [] : [facts.issuer]), t('documents.neither')];
  return [
    facts.number ?? t('documents.noNumber'),
    ...(facts.issuer === undefined ? [] : [facts.issuer]),
    day === null ? t('documents.noDay') : formatDay(locale, day),
  ];
}
