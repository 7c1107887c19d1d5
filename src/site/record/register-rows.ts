import type { Locale } from '../../core/locale.ts';
import { fileUrl, pageUrl } from '../../i18n/urls.ts';
import { publishedArticleRegister, publishedRegisters } from '../../store/record.ts';
import { translator } from './words.ts';

/** A register as a row of the table of all. */
export interface RegisterRow {
  title: string;
  /** Page of what is registered. */
  href: string;
  isSample: boolean;
  entries: number;
  /** Releases of a dataset, texts of articles. */
  published: number;
  head: string | null;
  file: { url: string; download: string };
}

/** Every register of the city: those of the datasets, and that of the articles where it has one. */
export function registerRows(locale: Locale): RegisterRow[] {
  const datasets = publishedRegisters().map(({ dataset, entries, releases, head }) => ({
    title: dataset.title[locale],
    href: pageUrl(locale, `data/${dataset.name}`),
    isSample: dataset.provenance === 'sample',
    entries: entries.length,
    published: releases,
    head,
    file: { url: fileUrl(`data/${dataset.name}/register.json`), download: `${dataset.name}.register.json` },
  }));
  const articles = publishedArticleRegister();
  if (articles === null) return datasets;
  const row = {
    title: translator(locale)('record.articles'),
    href: pageUrl(locale, 'news'),
    isSample: false,
    entries: articles.entries.length,
    published: articles.texts.length,
    head: articles.head,
    file: { url: fileUrl('data/register/articles.json'), download: 'articles.register.json' },
  };
  return [...datasets, row];
}
