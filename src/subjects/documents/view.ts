import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { formatList } from '../../i18n/format.ts';
import { pageUrl } from '../../i18n/urls.ts';
import type { Card, Gap, SubjectView } from '../subject-view.ts';
import { documentShare } from './components/document-share.ts';
import { documentGaps, type DocumentGap } from './model/document-gaps.ts';
import { countDocuments } from './model/document-lists.ts';
import { listedDocuments } from './query/documents.ts';
import { translator } from './words.ts';

/** A gap in words. */
function gapIn(locale: Locale, gap: DocumentGap): Gap {
  const t = translator(locale);
  const count = gap.documents.length;
  const list = formatList(
    locale,
    gap.documents.map(({ facts }) => facts.title),
  );
  const shared = { publisher: t('gap.document.publisher'), since: null, isSample: false };
  const href = pageUrl(locale, 'documents');
  if (gap.about === 'text')
    return {
      ...shared,
      id: `text/${gap.kind}`,
      kind: 'text',
      title: t('gap.document.text', { kind: t(`document.kind.${gap.kind}`), count }),
      text: t('gap.document.textNote', { list }),
      href: `${href}#${gap.kind}`,
    };
  return {
    ...shared,
    id: gap.about,
    kind: gap.about === 'day' ? 'year' : 'text',
    title: t(`gap.document.${gap.about}`, { count }),
    text: t(`gap.document.${gap.about}Note`, { list }),
    href,
  };
}

async function card(locale: Locale): Promise<Card | null> {
  const { count, replaced, repealed, unknown } = countDocuments(await listedDocuments(locale));
  if (count === 0) return null;
  const text = translator(locale)('document.card', { count, ended: replaced + repealed, unknown });
  return { figure: translator(locale)('document.card.figure', { count }), text, isSample: false };
}

export const view: SubjectView = {
  name: 'documents',
  cards: { documents: card },
  gaps: async (locale) => documentGaps(await listedDocuments(locale)).map((gap) => gapIn(locale, gap)),
  shares: async (locale) =>
    (await listedDocuments(locale))
      .filter((one) => one.locale === locale)
      .map((one) => documentShare(locale, site, one)),
};
