import type { Locale } from '../../src/core/locale.ts';
import type { IntakeCity } from './intake.ts';

/** The city’s first hotline as it stands in a sentence; null where the city names none. */
export function hotlineOf({ hotlines }: Pick<IntakeCity, 'hotlines'>, locale: Locale): string | null {
  const [first] = hotlines;
  if (!first) return null;
  return locale === 'zh'
    ? `${first.name.zh}${first.name.zh.endsWith('）') ? '' : ' '}${first.number}`
    : `${first.number} (${first.name.en})`;
}
