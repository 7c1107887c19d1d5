import type { Locale } from '../../../core/locale.ts';
import { frameOf, pictureOf, type SharedSite, type SharePicture } from '../../../ui/share/share-picture.ts';
import { firstMarked, marksOf, type Quoted } from '../model/quoted-figures.ts';
import { translator } from '../words.ts';
import { riverWords } from './river-words.ts';

/** What the page is known by: so many of so many, or how many waterways there are. */
export function riverCard(locale: Locale, quoted: readonly Quoted[], count: number, city: string) {
  const t = translator(locale);
  const say = riverWords(locale);
  const one = firstMarked(quoted);
  const marks = one && marksOf(one);
  if (!one?.whole || !marks) return { figure: String(count), text: t('rivers.card.count', { city, count }) };
  const slots = { indicator: say.indicator(one), part: say.value(one), whole: say.value(one.whole) };
  return {
    figure: `${marks.filled} / ${marks.all}`,
    text: t('rivers.card', { ...slots, period: say.period(one) }),
  };
}

/** The page's picture for link previews. */
export function riverShare(
  locale: Locale,
  site: SharedSite,
  { quoted, count, isSample }: { quoted: readonly Quoted[]; count: number; isSample: boolean },
): SharePicture {
  const t = translator(locale);
  const { figure, text } = riverCard(locale, quoted, count, site.city.name[locale]);
  return pictureOf('rivers', t('rivers.share.alt', { title: t('rivers.title'), text }), {
    ...frameOf(locale, site, isSample),
    kind: 'figure',
    kicker: t('rivers.title'),
    title: text,
    value: figure,
    verdicts: [],
    note: t('rivers.share.note'),
  });
}
