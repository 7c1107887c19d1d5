import type { Locale } from '../../../core/locale.ts';
import { formatDay } from '../../../i18n/format.ts';
import { pageUrl } from '../../../i18n/urls.ts';
import type { ExplorerRow } from '../explorer/answer.ts';
import { noValue } from '../explorer/facets.ts';
import type { ExplorerSays } from '../words/explorer.ts';
import { timingKey } from '../words/timing-key.ts';
import { sayBoth, type Said, type ValueNames } from './value-names.ts';

/** A row of the table in words; the page and its script make it alike. */
export interface RowView {
  id: string;
  href: string;
  place: Said;
  state: string;
  /** The state and what became of the deadline: "12 days overdue", or "fixed on time" and "took 9 days". */
  marks: readonly string[];
  what: Said;
  unit: Said;
  where: Said;
  foundOn: string;
  found: string;
}

export function viewRow(locale: Locale, row: ExplorerRow, names: ValueNames, t: ExplorerSays): RowView {
  const { id, place, state, deadline, timing, reopened, foundOn } = row;
  const measured = timing && t(timingKey(timing), { days: timing.days });
  const days = deadline === 'waiting' ? t('ledger.mark.waiting') : measured;
  // Days overdue say that it is overdue.
  const marks = state === 'overdue' && days !== null ? [days] : [names.own('state', state).text, days];
  const back = state !== 'came-back' && reopened > 0 ? t('ledger.mark.back') : null;
  return {
    id,
    href: pageUrl(locale, `ledger/${id}`),
    place: place === null ? { text: t('explorer.nameless', { id }) } : sayBoth(locale, place),
    state,
    marks: [...marks, back].filter((mark) => mark !== null),
    what: names.own('class', row.class),
    unit: names.own('unit', row.unit),
    where: row.subdistrict === noValue ? names.own('area', row.area) : names.whole('subdistrict', row.subdistrict),
    foundOn,
    found: formatDay(locale, foundOn),
  };
}
