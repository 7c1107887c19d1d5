import { translator } from '../../i18n/frame-words.ts';
import { citedProof, citedTitle, type CitedPart, type CitedWork } from './cited-work.ts';

const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/**
 * GB/T 7714—2025, in force since 1 July 2026. A web page: responsible body. Title[EB/OL]. (day of change)[day of access].
 * Address. A dataset, for which the edition of 2015 had no rules: responsible body. Title[DS/OL]. Version. Platform (day of
 * release)[day of access]. Address. Last what identifies it, where others have a DOI. A body that publishes its own work is
 * named once.
 */
export function gbT7714(work: CitedWork): CitedPart[] {
  const { author, address, day } = work;
  const t = translator(work.locale);
  const [mark, before, proof] = work.kind === 'dataset' ? ofDataset(work) : ['EB', '', citedProof(work)];
  return [
    `${author}. ${citedTitle(work)}[${mark}/OL]. ${before}(${day})[`,
    { accessed: 'iso', words: t('cite.accessed') },
    `]. ${address}. ${sentence(proof)}.`,
  ];
}

function ofDataset(work: CitedWork): readonly [mark: string, before: string, proof: string] {
  const { locale, author, site, release, hash } = work;
  const t = translator(locale);
  const version = release === null ? '' : `${t('cite.version', { release: release.name })}. `;
  const platform = author === site ? '' : `${site}${locale === 'en' ? ' ' : ''}`;
  return ['DS', version + platform, hash === null ? citedProof(work) : t('cite.root', { hash })];
}
