import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { textLocale } from './text-locale.ts';

interface MarkupWords {
  heading: string;
  note: (number: string) => string;
  /** `again` counts the places that name one note; null for the first. */
  back: (number: string, again: string | null) => string;
  done: string;
  open: string;
}

const words: Record<'zh' | 'en', MarkupWords> = {
  zh: {
    heading: '脚注',
    note: (number) => `脚注 ${number}`,
    back: (number, again) => `回到正文（脚注 ${number}${again === null ? '' : `，第 ${again} 处`}）`,
    done: '已完成',
    open: '未完成',
  },
  en: {
    heading: 'Footnotes',
    note: (number) => `Footnote ${number}`,
    back: (number, again) => `Back to the text (footnote ${number}${again === null ? '' : `, place ${again}`})`,
    done: 'Done',
    open: 'To do',
  },
};

/**
 * Rehype plugin: what the Markdown library writes by itself fits the page: footnotes in the language of the text, boxes
 * of task lists with a name, alignment of cells as a class, since the Content-Security-Policy forbids inline styles.
 */
export const fitMarkup =
  () =>
  (tree: Root, file: { path?: string }): void => {
    const say = words[textLocale(file.path) ?? 'en'];
    visit(tree, 'element', (node) => {
      const { properties } = node;
      if (properties['id'] === 'footnote-label') node.children = [{ type: 'text', value: say.heading }];
      if (properties['dataFootnoteRef'] !== undefined) properties['ariaLabel'] = say.note(textOf(node));
      if (properties['dataFootnoteBackref'] !== undefined) {
        const [, number = '', again = null] = /(\d+)(?:-(\d+))?$/.exec(String(properties['ariaLabel'])) ?? [];
        properties['ariaLabel'] = say.back(number, again);
        // A number beside the arrow would be part of its visible name, and not of the spoken one.
        node.children = [{ type: 'text', value: '↩' }];
      }
      if (node.tagName === 'input') becomeMark(node, say);
      if (typeof properties['align'] === 'string') {
        const { align, ...others } = properties;
        node.properties = align === 'left' ? others : { ...others, className: [`cell--${align}`] };
      }
    });
  };

const textOf = ({ children }: Element): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('');

/** A box that nobody can tick is no form field: it is a sign with a name. */
function becomeMark(box: Element, say: MarkupWords): void {
  const isDone = box.properties['checked'] === true;
  box.tagName = 'span';
  box.properties = { role: 'img', ariaLabel: isDone ? say.done : say.open };
  box.children = [{ type: 'text', value: isDone ? '☑' : '☐' }];
}
