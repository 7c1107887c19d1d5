import { existsSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import type { Problem } from '../../releases/check/problem.ts';
import { isLeftover } from '../../releases/files/folder-files.ts';
import { slugShape } from '../types/slug.ts';
import { placeProblem } from './place-rules.ts';

const homes = /^(?:articles|pages|documents)\/(?:zh|en)$/;
const markdown = /\.(?:md|markdown|mdown|mkd)$/i;
const documents = /\.(?:txt|docx?|wps|odt|rtf|pdf|html?|pages|xlsx?|pptx?)$/i;

/** Every file under `content/` that nobody reads, though its author may think so. */
export function checkPlaces(contentFolder: string): Problem[] {
  if (!existsSync(contentFolder)) return [];
  return readdirSync(contentFolder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      posix.join(entry.parentPath.slice(contentFolder.length).replaceAll('\\', '/'), entry.name).replace(/^\//, ''),
    )
    .sort()
    .flatMap(checkPlace);
}

/** One file by its path under `content/`. */
export function checkPlace(path: string): Problem[] {
  const { dir, base } = posix.parse(path);
  const place = { file: `content/${path}` };
  if (path.split('/').some(isLeftover)) return [];
  if (markdown.test(base))
    return [placeProblem('file-markdown', place, { found: base, right: inItsPlace(path.replace(markdown, '.mdx')) })];
  if (documents.test(base)) return [placeProblem('file-document', place, { found: base })];
  if (!/\.mdx$/i.test(base) || /^articles\/(?:zh|en)\/[^/]+\.versions$/.test(dir)) return [];
  if (!homes.test(dir)) return [placeProblem('file-place', place, { right: inItsPlace(path) })];
  const isName = base.endsWith('.mdx') && slugShape.test(base.slice(0, -4)) && !(base === 'index.mdx' && hasList(dir));
  return isName ? [] : [placeProblem('file-name', place, { found: base, right: slugLike(base) })];
}

/** Of articles and documents `index` is the list; names of pages that are taken are named elsewhere. */
const hasList = (dir: string): boolean => !dir.startsWith('pages/');

/** Where a text belongs, as far as its path tells. */
function inItsPlace(path: string): string {
  const { dir, base } = posix.parse(path);
  const steps = dir.split('/');
  const type =
    (['pages', 'documents'] as const).find((name) =>
      steps.some((step) => [name, name.slice(0, -1)].includes(step.toLowerCase())),
    ) ?? 'articles';
  const locale = steps.some((step) => /^en/i.test(step)) ? 'en' : 'zh';
  return `content/${type}/${locale}/${slugShape.test(base.slice(0, -4)) ? base : slugLike(base)}`;
}

/** A name like this one that can be part of an address. */
function slugLike(base: string): string {
  const letters = base
    .replace(/(?:\.mdx)+$/i, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '')
    .join('-');
  return `${letters === '' || letters === 'index' ? 'clean-markets' : letters}.mdx`;
}
