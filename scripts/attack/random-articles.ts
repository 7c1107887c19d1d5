import { seedRandom } from '../../src/core/random.ts';
import { inputFrom, inTime } from './random-texts.ts';
import { runText } from './run-text.ts';
import { isSafeAddress } from './safe-address.ts';
import { tryOut, type Trial } from './tally.ts';

/** Random articles, handed to the check as it reads them; what it accepts is compiled and run as the build would. */
export function tryArticles(
  soundTexts: readonly string[],
  accepts: (text: string) => boolean,
  seed: number,
  count: number,
): Trial[] {
  const random = seedRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const text = inputFrom(random.pick(soundTexts), random);
    return tryOut('random article', `seed ${seed}, article ${index}: ${JSON.stringify(text.slice(0, 1_000))}`, () =>
      inTime(() => {
        if (!accepts(text)) return 'caught';
        return dangersOf(text).length === 0 ? 'harmless' : 'missed';
      }),
    );
  });
}

/** What an accepted text brings to a page beside words. */
function dangersOf(text: string): string[] {
  const { elements, hasRun } = runText(text.replace(/^\uFEFF?---[^\n]*\n[\s\S]*?\n---[ \t]*(\r?\n|$)/, ''));
  return [
    ...(hasRun ? ['code has run'] : []),
    ...elements.flatMap(({ type, props }) =>
      Object.entries(props).flatMap(([name, value]) => {
        const isAddress = name === 'href' || name === 'src';
        if (isAddress && !(typeof value === 'string' && isSafeAddress(value))) return [`${String(type)} ${name}`];
        return /^on|^style$|^dangerously/i.test(name) || typeof value === 'function' ? [`${String(type)} ${name}`] : [];
      }),
    ),
  ];
}
