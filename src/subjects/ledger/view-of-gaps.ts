import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { pageUrl } from '../../i18n/urls.ts';
import { standsIn } from '../../store/city.ts';
import type { Gap } from '../subject-view.ts';
import { hasLedger, ledgerDataset } from './query/problems.ts';
import { translator } from './words.ts';

/** Where samples are shown, the real problems are missing; and where their number is told beside them, how many were fixed. */
export function ledgerGaps(locale: Locale): Gap[] {
  if (!hasLedger() || !standsIn(ledgerDataset())) return [];
  const t = translator(locale);
  const missing = (id: 'problems' | 'fixed', kind: Gap['kind']): Gap => ({
    id,
    kind,
    title: t(`ledgerGap.${id}.title`),
    text: t(`ledgerGap.${id}.text`),
    publisher: t('ledgerGap.publisher'),
    since: null,
    href: pageUrl(locale, 'ledger'),
    isSample: false,
  });
  const isCounted = site.figuresBeside?.['ledger'] !== undefined;
  return [missing('problems', 'text'), ...(isCounted ? [missing('fixed', 'figure')] : [])];
}
