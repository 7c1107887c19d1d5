import type { FigureCover } from '../charts/cover-model.ts';
import type { AuthorTag } from '../store/article-tags.ts';

/** What a text can show on its cover, best first: its charts, its values, then the first indicator it is about. */
export function boundTags(tags: readonly AuthorTag[], indicators: readonly string[]): AuthorTag[] {
  const named = (name: string): AuthorTag[] => tags.filter((tag) => tag.name === name);
  const about = indicators.slice(0, 1).map((indicator) => ({ name: 'Chart', attributes: { indicator } }));
  return [...named('Chart'), ...named('Value'), ...about];
}

/**
 * A cover for each text of a list, in its order. One figure appears once, as long as a text has another: those that
 * chart come first, then in the order of the list; a text whose every figure is taken shows its first.
 */
export function differentCovers(
  texts: readonly (readonly AuthorTag[])[],
  draw: (tag: AuthorTag, at: number) => FigureCover | null,
): (FigureCover | null)[] {
  const taken = new Set<string>();
  const covers: (FigureCover | null)[] = texts.map(() => null);
  const charts = (tags: readonly AuthorTag[] = []): boolean => tags[0]?.name === 'Chart';
  const order = [...texts.keys()].sort((one, other) => Number(charts(texts[other])) - Number(charts(texts[one])));
  for (const at of order) {
    let first: FigureCover | null = null;
    for (const tag of texts[at] ?? []) {
      const drawn = draw(tag, at);
      if (!drawn) continue;
      first ??= drawn;
      covers[at] ??= taken.has(figureOf(drawn)) ? null : drawn;
      if (covers[at]) break;
    }
    covers[at] ??= first;
    if (covers[at]) taken.add(figureOf(covers[at]));
  }
  return covers;
}

const figureOf = ({ value, name, place }: FigureCover): string => [name, place, value].join('|');
