import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { visibilityOf } from '../../src/texts/read/held-articles.ts';
import { readMatter } from '../../src/texts/read/read-matter.ts';
import { keysName, registerName } from '../../src/texts/record/article-register.ts';
import { proposeTexts, writeRecord } from '../../src/texts/record/propose-texts.ts';
import { readRecord, readRecordFiles } from '../../src/texts/record/read-record.ts';
import { randomKey } from '../../src/texts/record/text-commitment.ts';

/** Registers every article of a content folder that is no draft and not registered, whatever the check says of it. */
export function registerTexts(
  contentFolder: string,
  today: string,
  keyOf: (article: string, version: number) => string = randomKey,
): void {
  const files = readRecordFiles(contentFolder);
  const record = readRecord(files);
  const articles = files.articles.flatMap((one) => {
    const { locale, slug, stem, text, bytes } = one;
    if (text === null || bytes === null || record.histories.has(`${locale}/${slug}`)) return [];
    const { isDraft } = visibilityOf(readMatter(`${stem}.mdx`, text).frontMatter);
    return isDraft ? [] : [{ locale, slug, stem, text, bytes }];
  });
  if (articles.length === 0) return;
  const written = writeRecord(proposeTexts(articles, record, { today, keyOf }).record);
  writeFileSync(join(contentFolder, registerName), written.register);
  writeFileSync(join(contentFolder, keysName), written.keys);
}
