import type { IntakeTerms } from '../../core/intake/intake-settings.ts';
import type { Locale } from '../../core/locale.ts';
import { formatNumber } from '../../i18n/format.ts';
import { formTranslator } from './words-of-form.ts';
import { translator } from './words.ts';

/** How reports are handled and how soon; a limit that the city has not set is said to be unknown. */
export function handlingTerms(locale: Locale, { limits }: IntakeTerms, isTaking: boolean): string[] {
  const t = translator(locale);
  if (!isTaking) return [t('reportTerms.byPhone')];
  const { reviewDays, settleDays } = limits;
  return [
    t('reportTerms.number'),
    reviewDays === null ? t('reportTerms.reviewUnset') : t('reportTerms.review', { days: reviewDays }),
    settleDays === null ? t('reportTerms.settleUnset') : t('reportTerms.settle', { days: settleDays }),
  ];
}

/** What comes after sending, and how soon; a demonstration says what would. */
export function sentTerms(locale: Locale, { limits, testOnly }: IntakeTerms): string {
  const t = formTranslator(locale);
  const { reviewDays, settleDays } = limits;
  const review = reviewDays !== null ? t('form.sent.review', { days: reviewDays }) : t('form.sent.reviewUnset');
  const settle = settleDays === null ? [] : [t('form.sent.settle', { days: settleDays })];
  const next = [review, ...settle].join(locale === 'zh' ? '' : ' ');
  return testOnly ? t('form.sent.ifReal', { next }) : next;
}

/** The rewards that the city has set, an amount that is not known as that. */
export const rewardTerms = (locale: Locale, { rewards }: IntakeTerms): { text: string; note: string | null }[] => {
  const t = translator(locale);
  return rewards.map(({ title, amount, note }) => ({
    text: t('reportTerms.reward', {
      title: title[locale],
      amount:
        amount === null
          ? t('reportTerms.amountUnknown')
          : t('reportTerms.amount', { amount: formatNumber(locale, amount) }),
    }),
    note: note?.[locale] ?? null,
  }));
};
