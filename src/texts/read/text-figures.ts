import { rowKeyOf } from '../../releases/state/row-key.ts';
import type { AuthorTag } from './tags-in.ts';

/** A figure that a text shows, numbered from 1 in the order in which the text first shows it. */
export interface TextFigure {
  number: number;
  tag: AuthorTag;
}

/** The tags that show data; `<Figure>` is a picture. */
const figureTags: readonly string[] = ['Value', 'Difference', 'Ratio', 'Threshold', 'Chart', 'Table'];

/** What only says how a figure is shown. */
const looks: readonly string[] = ['caption', 'figure', 'first'];

/** Numbers the figures of a text, tag by tag: shown again, a figure has the number it had. No figure, no number. */
export function figureCounter(): (tag: AuthorTag) => { number: number; isFirst: boolean } | null {
  const numbers = new Map<string, number>();
  return (tag) => {
    if (!figureTags.includes(tag.name)) return null;
    const name = nameOf(tag);
    const known = numbers.get(name);
    if (known !== undefined) return { number: known, isFirst: false };
    const number = numbers.size + 1;
    numbers.set(name, number);
    return { number, isFirst: true };
  };
}

/** The figures of a text, each once. */
export function figuresAmong(tags: readonly AuthorTag[]): TextFigure[] {
  const count = figureCounter();
  return tags.flatMap((tag) => {
    const counted = count(tag);
    return counted?.isFirst ? [{ number: counted.number, tag }] : [];
  });
}

/** What a figure is bound to, whatever order its attributes have and however its key is joined. */
const nameOf = ({ name, attributes }: AuthorTag): string =>
  JSON.stringify([
    name,
    ...Object.entries(attributes)
      .filter(([attribute]) => !looks.includes(attribute))
      .map(([attribute, value]) => [attribute, attribute === 'row' ? rowKeyOf(value) : value])
      .sort(),
  ]);
