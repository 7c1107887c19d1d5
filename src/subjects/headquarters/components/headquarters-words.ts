import type { Locale } from '../../../core/locale.ts';
import { formatDay } from '../../../i18n/format.ts';
import { nameOf } from '../../../i18n/name-of.ts';
import type { HeadquartersRow } from '../datasets/headquarters.ts';
import type { Tree } from '../model/headquarters-tree.ts';
import { translator } from '../words.ts';

/** As many posts as a first sentence can hold. */
const mostPosts = 3;

/** Who is in charge and by which source, in a sentence or two. */
export function answerOf(locale: Locale, tree: Tree, city: string): string {
  const t = translator(locale);
  if (tree.units.length === 0) return t('headquarters.answer.none', { city });
  const source = sourceOf(locale, tree);
  const answer = saidOf(locale, tree);
  return source === null ? answer : t('headquarters.answer.source', { source, answer });
}

/** The one document that all of it rests on, without what stands in brackets; null where there are several. */
function sourceOf(locale: Locale, { units }: Tree): string | null {
  const documents = new Set(units.map(({ row }) => (locale === 'zh' ? row.document : row.document_en)));
  const [document] = documents;
  if (document === undefined || documents.size > 1) return null;
  return document.replace(/\s*[(（].*$/, '').replace(/\d{4}-\d{2}-\d{2}/, (day) => formatDay(locale, day));
}

function saidOf(locale: Locale, { units, leastNamed }: Tree): string {
  const t = translator(locale);
  const posts = units.flatMap(({ row }) => {
    const office = row.kind === 'post' ? row[`held_by_${locale}`] : null;
    return office ? [t('headquarters.answer.post', { office, post: nameOf(locale, row) })] : [];
  });
  const first =
    posts.length === 0
      ? t('headquarters.answer.units', { units: units.length })
      : t('headquarters.answer.posts', {
          posts: posts.slice(0, mostPosts).join(t('headquarters.answer.separator')),
        });
  if (!leastNamed || leastNamed.count === null) return first;
  const { count, named } = leastNamed;
  const name = nameOf(locale, leastNamed);
  const second =
    named === 0
      ? t('headquarters.answer.unnamed', { name, count })
      : t('headquarters.answer.partly', { name, count, named });
  return [first, second].join(locale === 'en' ? ' ' : '');
}

/** By which office a unit is held or led; null where the source does not say. */
export function officeOf(locale: Locale, row: HeadquartersRow): string | null {
  const office = row[`held_by_${locale}`];
  if (!office) return null;
  return translator(locale)(row.kind === 'post' ? 'headquarters.held' : 'headquarters.led', { office });
}

/** How many there are and how many have a name; null of a single one that is named. */
export function countOf(locale: Locale, { count, named }: HeadquartersRow): string | null {
  const t = translator(locale);
  if (count === null) return t('headquarters.count.unknown');
  if (count === 1 && named === 1) return null;
  if (named === 0) return t('headquarters.count.none', { count });
  return named === count ? t('headquarters.count.all', { count }) : t('headquarters.count.some', { count, named });
}
