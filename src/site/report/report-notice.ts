import { keptFrom, keptThings, type IntakeTerms } from '../../core/intake/intake-settings.ts';
import type { Locale } from '../../core/locale.ts';
import { formTranslator } from './form-words.ts';

/** What is to be known before the first field: what for, who, how long, how it is deleted. */
export function reportNotice(locale: Locale, { controller, privacyContact, retention }: IntakeTerms): string[] {
  const t = formTranslator(locale);
  const terms = retention.map(({ what, days, from }) => {
    const slots = { what: keptThings[what][locale], from: keptFrom[from][locale] };
    return days === 0 ? t('form.notice.atOnce', slots) : t('form.notice.term', { ...slots, days });
  });
  const who =
    controller && privacyContact ? [t('form.notice.who', { who: controller[locale], contact: privacyContact })] : [];
  return [
    t('form.notice.for'),
    ...who,
    t('form.notice.keep', { terms: terms.join(t('form.notice.list')) }),
    t('form.notice.delete'),
    t('form.notice.minors'),
  ];
}
