import { addUp, type Addition, type ExplainedParts } from '../../core/adds-up.ts';
import type { Locale } from '../../core/locale.ts';
import { printedDecimals } from '../../core/printed-decimals.ts';
import { checkRate, type PrintedRate, type RateCheck } from '../../core/printed-rate.ts';
import { formatNumber } from '../../i18n/format.ts';
import { translator } from '../../i18n/frame-words.ts';

/** What is found out about a sum or a rate, in one line, and what the source says where it is wrong. */
export interface Finding {
  isRight: boolean;
  text: string;
  said: string | null;
}

/** The most parts that are written out. */
const writtenOut = 3;

/** "Adds up: 887 + 68 = 955", "Adds up: 27 of 27 parts = 955", or by how much it does not. */
export function sumFinding(
  locale: Locale,
  { reason, ...sum }: ExplainedParts,
  { addsUp, count, added, difference }: Addition = addUp(sum),
): Finding {
  const t = translator(locale);
  const number = (value: number): string => formatNumber(locale, value);
  const isRounded = addsUp && added !== sum.total;
  const total = isRounded ? t('sum.rounded', { added: number(added), total: number(sum.total) }) : number(sum.total);
  if (addsUp) {
    const parts = sum.parts.map(number).join(' + ').replaceAll('+ -', '− ');
    const text = count > 1 && count <= writtenOut ? t('sum.two', { parts, total }) : t('sum.many', { count, total });
    return { isRight: true, text, said: null };
  }
  const slots = { count, added: number(added), total, difference: number(Math.abs(difference)) };
  return { isRight: false, text: t(difference > 0 ? 'sum.differs.more' : 'sum.differs.less', slots), said: reason };
}

/** What is said below a table: of one total the addition, of several how many add up, and each that does not. */
export function tableFindings(locale: Locale, sums: readonly ExplainedParts[]): Finding[] {
  const findings = sums.map((sum) => sumFinding(locale, sum));
  if (findings.length < 2) return findings;
  const wrong = findings.filter(({ isRight }) => !isRight);
  const t = translator(locale);
  const [count, agree] = [findings.length, findings.length - wrong.length];
  const text = wrong.length === 0 ? t('sum.all', { count }) : t('sum.some', { count, agree });
  return [{ isRight: wrong.length === 0, text, said: null }, ...wrong];
}

/** "Worked out again: 932 of 955 = 97.59 %, printed as 97.6 %", or what the counts come to instead. */
export function rateFinding(
  locale: Locale,
  { reason, ...rate }: PrintedRate & { reason: string | null },
  { follows, computed, base }: RateCheck = checkRate(rate),
): Finding {
  const t = translator(locale);
  const number = (value: number): string => formatNumber(locale, value);
  const slots = {
    part: number(rate.part),
    whole: number(rate.whole),
    printed: formatNumber(locale, Number(rate.printed), printedDecimals(rate.printed)),
    computed: computed ?? '—',
  };
  if (follows) return { isRight: true, text: t('rate.follows', slots), said: null };
  const differs = t('rate.differs', slots);
  const { part, printed } = slots;
  return {
    isRight: false,
    text:
      base === null
        ? differs
        : `${differs}${locale === 'en' ? ' ' : ''}${t('rate.base', { part, printed, base: number(base) })}`,
    said: reason,
  };
}
