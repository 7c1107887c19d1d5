import { citedProof, citedTitle, type CitedPart, type CitedWork } from './cited-work.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

// BibTeX counts braces, a backslash before them or not: they are written as commands.
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as a field of BibTeX holds it. */
export const bibtexText = (text: string): string =>
  text.replace(/[\\{}~^&%$#_]/g, (character) => commands[character] ?? `\\${character}`);

/** Letters, digits and hyphens: `indicators-good-air-days-2026-11-24-en`. */
const keyOf = ({ path, release, day, locale }: CitedWork): string => {
  const version = release?.name ?? day;
  const parts = path.endsWith(version) ? [path, locale] : [path, version, locale];
  return parts.join('-').replace(/[^A-Za-z0-9]+/g, '-');
};

/** An entry for BibTeX: `@misc`, which every style knows. Bodies and titles stand in double braces, so that none is split or set in small letters. */
export function bibtex(work: CitedWork): CitedPart[] {
  const { author, site, day, address } = work;
  const [year = '', month = ''] = day.split('-');
  const fields = [
    `author = {{${bibtexText(author)}}}`,
    `title = {{${bibtexText(citedTitle(work))}}}`,
    ...(author === site ? [] : [`howpublished = {${bibtexText(site)}}`]),
    `year = {${year}}`,
    `month = ${months[Number(month) - 1]}`,
    `note = {${bibtexText(citedProof(work))}}`,
    `url = {${address}}`,
  ];
  return [
    `@misc{${keyOf(work)},\n${fields.map((field) => `  ${field},\n`).join('')}  urldate = {`,
    { accessed: 'iso', words: 'YYYY-MM-DD' },
    '}\n}',
  ];
}
