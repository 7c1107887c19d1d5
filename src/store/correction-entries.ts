import { join, resolve } from 'node:path';
import type { Locale } from '../core/locale.ts';
import { readArticle } from '../texts/read/article-files.ts';
import { readCorrectionRegister } from '../texts/record/correction-register.ts';
import type { CorrectionEntry } from '../texts/types/correction-entry.ts';

/** The register of an article's corrections, oldest first; empty where it was never corrected. */
export function correctionEntries(locale: Locale, slug: string): CorrectionEntry[] {
  const { stem, register } = readArticle(join(resolve(process.env['SITE_CITY'] ?? '.'), 'content'), locale, slug);
  return readCorrectionRegister(`${stem}.corrections.yaml`, register ?? '').entries;
}
