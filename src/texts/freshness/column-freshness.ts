import { freshnessWithin, type ColumnFreshness } from '../../core/freshness/freshness.ts';
import { ownPromise, policyColumn, type UpdateRule } from '../../core/freshness/update-rules.ts';
import { locales, type Locale } from '../../core/locale.ts';
import type { Words } from '../../core/words.ts';
import { readContentText } from '../read/content-folder.ts';
import { listTexts } from '../read/content-loader.ts';
import { isSeen } from '../read/held-articles.ts';
import { placedArticles } from '../read/placed-articles.ts';
import { readMatter } from '../read/read-matter.ts';

/** The settings that say which columns a city has, and what it promises of them. */
export interface ColumnSettings {
  sections: readonly { slug: string; name: Words; updatedWithinDays?: number | undefined }[];
  subjects: readonly { name: string; navigation?: readonly { path: string; title: Words }[] }[];
}

interface Column {
  path: string;
  title: Words;
  rule: UpdateRule | null;
  /** The day of each entry that a reader finds, by language. */
  days: Readonly<Record<Locale, readonly string[]>>;
}

const byLocale = (daysIn: (locale: Locale) => string[]): Column['days'] => ({ zh: daysIn('zh'), en: daysIn('en') });

/** The columns that texts are put into, each in both languages: the sections of articles, and the documents. */
export function columnFreshness(site: ColumnSettings, contentFolder: string, asOf: string): ColumnFreshness[] {
  const listed = (name: string) => site.subjects.find((one) => one.name === name);
  const columns = [
    ...(listed('articles') ? sectionColumns(site.sections, contentFolder, asOf) : []),
    ...(listed('documents')?.navigation ?? []).slice(0, 1).map((page) => documentColumn(page, contentFolder)),
  ];
  return columns.flatMap(({ path, title, rule, days }) =>
    locales.map((locale) => {
      const newest = days[locale].toSorted().at(-1) ?? null;
      return {
        ...{ path, locale, title, rule, entries: days[locale].length },
        ...freshnessWithin(newest, rule?.withinDays ?? null, asOf),
      };
    }),
  );
}

/** An article counts in its section from the day on which readers find it; one that was withdrawn is no longer there. */
function sectionColumns(sections: ColumnSettings['sections'], contentFolder: string, asOf: string): Column[] {
  const articles = placedArticles(contentFolder).filter(
    ({ visibility, isWithdrawn, published }) => isSeen(visibility, asOf) && !isWithdrawn && published <= asOf,
  );
  return sections.map(({ slug, name, updatedWithinDays }) => ({
    ...{ path: `news/${slug}`, title: name },
    rule: updatedWithinDays === undefined ? null : ownPromise(updatedWithinDays),
    days: byLocale((locale) =>
      articles.filter((one) => one.section === slug && one.locale === locale).map(({ published }) => published),
    ),
  }));
}

function documentColumn({ path, title }: { path: string; title: Words }, contentFolder: string): Column {
  const texts = listTexts(contentFolder, 'documents');
  const days = byLocale((locale) =>
    texts
      .filter(({ id }) => id.startsWith(`${locale}/`))
      .map(({ file, path: place }) => {
        const matter: unknown = readMatter(file, readContentText(file, place).text ?? '').frontMatter;
        const isRead = typeof matter === 'object' && matter !== null && 'updated' in matter;
        return isRead && typeof matter.updated === 'string' ? matter.updated : '';
      }),
  );
  return { path, title, rule: policyColumn, days };
}
