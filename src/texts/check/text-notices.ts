import { resolve } from 'node:path';
import { placeText } from '../../releases/check/problem.ts';
import {
  figuresNow,
  formerFigures,
  thingName,
  type FormerFigure,
  type RowFigure,
} from '../../releases/state/former-figures.ts';
import type { Notice } from '../../releases/state/notice.ts';
import type { RowHistory } from '../../releases/state/row-history.ts';
import { isTelling, isTyped, typedNumbers } from '../../releases/state/typed-numbers.ts';
import { readContentText } from '../read/content-folder.ts';
import { listTexts } from '../read/content-loader.ts';
import { visibilityOf } from '../read/held-articles.ts';
import { readMdx, type MdxText } from '../read/read-mdx.ts';
import { textTypes } from '../read/text-types.ts';
import { isWithdrawn } from '../read/withdrawn.ts';
import { subjectsOf, typedLines, type TextSubjects } from './figures-in-text.ts';

type Histories = ReadonlyMap<string, RowHistory>;

/**
 * Typed numbers that somebody must look at. In every text: a number that was a figure of its rows, indicators or
 * datasets, and that a release has changed since. In a draft alone, which can still be edited: a number that a
 * `<Value>` would bind to the data. Texts that were withdrawn say nothing any more.
 */
export function textNotices(contentFolder: string, datasets: Histories, former = formerFigures(datasets)): Notice[] {
  return textTypes.flatMap((type) =>
    listTexts(resolve(contentFolder), type).flatMap(({ file, path }) => {
      const { text } = readContentText(file, path);
      return text === null ? [] : noticesOf(file, text, datasets, former);
    }),
  );
}

/** The notices of one text. */
export function noticesOf(file: string, text: string, datasets: Histories, former: readonly FormerFigure[]): Notice[] {
  // Most texts hold none of the few numbers that were ever corrected: they need not be read.
  const plain = text.replaceAll(',', '');
  const possible = former.filter(
    ({ printed, unit }) => isTelling(printed, unit) && plain.includes(printed.replace(/\.?0+$/, '')),
  );
  const mayBeDraft = /^draft:\s*true\b/m.test(text);
  if (possible.length === 0 && !mayBeDraft) return [];
  const mdx = readMdx(file, text);
  if (isWithdrawn(mdx.frontMatter)) return [];
  const about = subjectsOf(text, mdx);
  const own = possible.filter((figure) => concerns(about, figure));
  const known = visibilityOf(mdx.frontMatter).isDraft ? knownFigures(about, datasets) : [];
  return typedFigures(file, text, mdx, own, known);
}

function typedFigures(
  file: string,
  text: string,
  mdx: MdxText,
  former: readonly FormerFigure[],
  known: readonly KnownFigure[],
): Notice[] {
  return typedLines(text, mdx).flatMap(({ text: words, line, field, isTitle }) =>
    typedNumbers(words).flatMap((typed): Notice[] => {
      const place = placeText({ file, line, field: field + typed.index });
      const is = ({ printed, unit }: RowFigure): boolean => isTyped(typed, printed, unit);
      // A title takes no tag.
      const now = isTitle ? [] : known.filter(is);
      const old = known.some(is) ? undefined : former.find(is);
      if (old) return [oldNotice(place, typed.written, old)];
      const [figure] = now;
      return figure ? [typedNotice(place, typed.written, figure, now.length - 1)] : [];
    }),
  );
}

const concerns = ({ rows, indicators, datasets }: TextSubjects, { dataset, key, measured }: RowFigure): boolean =>
  rows.has(thingName(dataset, key)) || datasets.has(dataset) || isOf(indicators, measured);

/** True where a figure is of one of these indicators. */
const isOf = (indicators: ReadonlySet<string>, measured: string | null): boolean =>
  [...indicators].some((code) => measured === thingName('indicators', code));

/** A figure that a text may be bound to, with the release to name. */
interface KnownFigure extends RowFigure {
  release: string;
}

/** The figures that a text may be bound to: of the rows it quotes, and the values of the indicators it names. */
function knownFigures({ rows, indicators }: TextSubjects, datasets: Histories): KnownFigure[] {
  const isMeant = ({ dataset, key, measured }: RowFigure): boolean =>
    rows.has(thingName(dataset, key)) || isOf(indicators, measured);
  return [...datasets.values()].flatMap((history) => {
    const release = history.releases.at(-1)?.entry.release ?? '';
    if (!Object.hasOwn(history.dataset.columns, 'value')) return [];
    return figuresNow(history, 'value', datasets).flatMap((figure) =>
      isMeant(figure) ? [{ ...figure, release }] : [],
    );
  });
}

function oldNotice(place: string, written: string, { dataset, key, now, release }: FormerFigure): Notice {
  return {
    entry: null,
    zh: `${place}：写着 ${written}，而 ${dataset} 的 ${key} 已在 ${release} 版${now === null ? '去掉这个数' : `改为 ${now}`}。已发布的文章用 npm run correct 更正；改用 <Value>，以后的更正会自动写明。`,
    en: `${place}: says ${written}, which release ${release} ${now === null ? 'took out of' : `changed to ${now} in`} ${dataset} ${key}. Correct a published article with npm run correct; a <Value> in its place tells later corrections by itself.`,
  };
}

function typedNotice(place: string, written: string, { dataset, key, release }: KnownFigure, others: number): Notice {
  const tag = `<Value dataset="${dataset}" row="${key}" release="${release}" bare />`;
  const more =
    others > 0
      ? { zh: `（另有 ${others} 行也是这个数）`, en: ` (${others} more ${others === 1 ? 'row has' : 'rows have'} it)` }
      : { zh: '', en: '' };
  return {
    entry: null,
    zh: `${place}：手写的 ${written} 是 ${dataset} 里的数${more.zh}。写成 ${tag}，以后的更正就会传到这里。`,
    en: `${place}: the typed ${written} is a figure of ${dataset}${more.en}. Write it as ${tag}, so that corrections reach it.`,
  };
}
