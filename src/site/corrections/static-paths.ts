import type { GetStaticPaths } from 'astro';
import { locales } from '../../core/locale.ts';
import { correctionMonths } from './correction-sums.ts';
import { allCorrections } from './query.ts';

/** Every month that has corrections in either language, so that each page has its twin; with the months beside it. */
export const correctionMonthPaths = (async () => {
  const all = await Promise.all(
    locales.map(async (locale) => ({ locale, months: correctionMonths(await allCorrections(locale)) })),
  );
  const named = [...new Set(all.flatMap(({ months }) => months.map(({ month }) => month)))].sort().reverse();
  return all.flatMap(({ locale, months }) =>
    named.map((month, at) => ({
      params: { locale, month },
      props: {
        ...{ locale, month },
        corrections: months.find((one) => one.month === month)?.corrections ?? [],
        newer: named[at - 1] ?? null,
        older: named[at + 1] ?? null,
      },
    })),
  );
}) satisfies GetStaticPaths;
