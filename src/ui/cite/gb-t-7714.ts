import { translator } from '../../i18n/frame-words.ts';
import { citedProof, citedTitle, type CitedPart, type CitedWork } from './cited-work.ts';

const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/**
 * GB/T 7714—2015, an electronic resource: responsible body. Title[type/carrier]. Publisher, year(day of change)[day of
 * access]. Address. What identifies it, where others have a DOI. A body that publishes its own work is named once.
 */
export function gbT7714(work: CitedWork): CitedPart[] {
  const { kind, locale, author, site, day, address } = work;
  const t = translator(locale);
  const published = author === site ? '' : `${site}, ${day.slice(0, 4)}`;
  return [
    `${author}. ${citedTitle(work)}[${kind === 'dataset' ? 'DS' : 'EB'}/OL]. ${published}(${day})[`,
    { accessed: 'iso', words: t('cite.accessed') },
    `]. ${address}. ${sentence(citedProof(work))}.`,
  ];
}
