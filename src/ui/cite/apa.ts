import { citedProof, citedTitle, type CitedPart, type CitedWork } from './cited-work.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

/**
 * APA 7: a dataset has its year and version and no day of access, since a release never changes; a page has its day, and
 * was read on one. A body that publishes its own work is named once.
 */
export function apa(work: CitedWork): CitedPart[] {
  const { kind, author, site, day, address } = work;
  const [year = '', month = '', date = ''] = day.split('-');
  const publisher = author === site ? '' : ` ${site}.`;
  if (kind === 'dataset')
    return [
      `${author}. (${year}). `,
      { title: citedTitle(work) },
      ` (${citedProof(work)}) [Data set].${publisher} ${address}`,
    ];
  return [
    `${author}. (${year}, ${months[Number(month) - 1]} ${Number(date)}). `,
    { title: citedTitle(work) },
    ` (${citedProof(work)}).${publisher} Retrieved `,
    { accessed: 'long', words: '[date]' },
    `, from ${address}`,
  ];
}
