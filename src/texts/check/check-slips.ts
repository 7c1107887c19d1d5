import type { Problem } from '../../releases/check/problem.ts';
import { authorTags } from '../read/author-tags.ts';
import { contentProblem } from './content-rules.ts';

const names = Object.keys(authorTags).join('|');
const wideTag = new RegExp(
  `＜\\s*[/／]?\\s*(?:${names})(?![A-Za-z])[^＜＞<>]*[＞>]?|<\\s*[/／]?\\s*(?:${names})(?![A-Za-z])[^<>＜＞]*(?:＞|[＝／][^<>]*>)`,
  'gi',
);
const wideLink = /([[［])([^[\]［］\n]{1,80})([\]］])[ \u3000]?([(（])([^()（）\s]+)([)）])/g;
const address =
  /^(?:[a-z][a-z+.-]*:|\.{0,2}\/|#|www\.)[\x21-\x7E]*$|^[\x21-\x7E]+\.(?:png|jpe?g|webp|avif)$|^[\w-]+\/[\x21-\x7E]*$/i;
const heading = /^[\s>]*(?:[-*+] +|\d+[.)] +)?(#{1,6}(?=[^#＃ \t])|＃{1,6}(?=[^#＃]))(.*)$/;

const plain: Record<string, string> = {
  '＜': '<',
  '＞': '>',
  '／': '/',
  '＝': '=',
  '“': '"',
  '”': '"',
  '＂': '"',
  '＃': '#',
};
const inPlainSigns = (text: string): string => text.replace(/[＜＞／＝“”＂＃]/g, (sign) => plain[sign] ?? sign);

/** Slips of a Chinese keyboard in what Markdown is written with; `lines` hold prose alone, by their numbers. */
export function checkSlips(file: string, lines: readonly string[]): Problem[] {
  return lines.flatMap((line, index) => {
    const at = (field: number) => ({ file, line: index + 1, field: field + 1 });
    const tags = [...line.matchAll(wideTag)].map(({ 0: found, index: start }) =>
      contentProblem('tag-full-width', at(start), { found, right: inPlainSigns(found) }),
    );
    return [...headingSlip(line, at), ...tags, ...linkSlips(line, at)];
  });
}

type PlaceAt = (field: number) => { file: string; line: number; field: number };

function headingSlip(line: string, at: PlaceAt): Problem[] {
  const [, marks = '', words = ''] = heading.exec(line) ?? [];
  const isWide = marks.startsWith('＃');
  // "#话题#" and "#1" are no headings.
  if (marks === '' || words.trim() === '' || (marks.length === 1 && (/^\d/.test(words) || /[#＃]/.test(words))))
    return [];
  if (isWide && marks.length === 1 && !/^[\s\u3000]/.test(words)) return [];
  const level = '#'.repeat(Math.max(2, marks.length));
  return [
    contentProblem('heading-space', at(line.indexOf(marks)), {
      found: line.trim().slice(0, 40),
      right: `${level} ${words.trim()}`,
    }),
  ];
}

function linkSlips(line: string, at: PlaceAt): Problem[] {
  return [...line.matchAll(wideLink)].flatMap(
    ({ 0: found, 1: open, 2: words, 3: close, 4: left, 5: target = '', 6: right, index }) => {
      const isPlain = `${open}${close}${left}${right}` === '[]()';
      if (isPlain || !address.test(target)) return [];
      return [contentProblem('link-full-width', at(index), { found, right: `[${words}](${target})` })];
    },
  );
}
