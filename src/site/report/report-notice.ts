import { keptFrom, keptThings, type IntakeTerms } from '../../core/intake/intake-settings.ts';
import type { Locale } from '../../core/locale.ts';
import { formTranslator } from './words-of-form.ts';

/** What is to be known before the first field: what for, who, how it is deleted. */
export function reportNotice(locale: Locale, { controller, privacyContact }: IntakeTerms): string[] {
  const t = formTranslator(locale);
  const who =
    controller && privacyContact ? [t('form.notice.who', { who: controller[locale], contact: privacyContact })] : [];
  return [t('form.notice.for'), ...who, t('form.notice.delete'), t('form.notice.minors')];
}

/** How long each thing is kept; of several terms the earlier day holds. */
export function keepingTerms(locale: Locale, { retention }: IntakeTerms): string[] {
  const t = formTranslator(locale);
  return [...Map.groupBy(retention, ({ what }) => what)].map(([what, rows]) =>
    t('form.notice.term', {
      what: keptThings[what][locale],
      terms: rows
        .map(({ days, from }) =>
          days === 0
            ? t('form.notice.atOnce', { from: keptFrom[from][locale] })
            : t('form.notice.days', { from: keptFrom[from][locale], days }),
        )
        .join(t('form.notice.or')),
    }),
  );
}
