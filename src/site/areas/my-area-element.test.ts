import { beforeAll, beforeEach, expect, test, vi } from 'vitest';

const chosen = vi.hoisted(() => ({ show: (_code: string | null): void => {} }));
vi.mock('../../client/my-area.ts', () => ({
  watchMyArea: (show: (code: string | null) => void) => {
    chosen.show = show;
  },
}));

/** As much of an element as is drawn upon. */
class Drawn {
  dataset = { file: '{code}' };
  className = '';
  textContent = '';
  children: (Drawn | string)[] = [];
  append(...children: (Drawn | string)[]): void {
    this.children.push(...children);
  }
  replaceChildren(...children: Drawn[]): void {
    this.children = children;
  }
  setAttribute(): void {}
  connectedCallback(): void {}
}

let Element = Drawn;
const files = new Map<string, (figures: { value: string; label: string; href: string }[]) => void>();
const settled = () => new Promise((resolve) => setTimeout(resolve));
const textsOf = ({ textContent, children }: Drawn): string[] => [
  ...(textContent === '' ? [] : [textContent]),
  ...children.flatMap((child) => (typeof child === 'string' ? [] : textsOf(child))),
];

beforeAll(async () => {
  vi.stubGlobal('HTMLElement', Drawn);
  vi.stubGlobal('customElements', { define: (_name: string, made: typeof Drawn) => (Element = made) });
  vi.stubGlobal('document', {
    createElement: () => new Drawn(),
    documentElement: { toggleAttribute: () => {} },
  });
  vi.stubGlobal(
    'fetch',
    (file: string) =>
      new Promise((resolve) =>
        files.set(file, (figures) =>
          resolve({ ok: true, json: async () => ({ title: file, more: { text: 'more' }, sample: null, figures }) }),
        ),
      ),
  );
  await import('./my-area-element.ts');
});

let shown = new Drawn();
beforeEach(() => {
  shown = new Element();
  shown.connectedCallback();
});

const figure = { value: '3', label: 'open', href: '' };

test('an answer that comes late does not replace the one of the area chosen since', async () => {
  chosen.show('A');
  chosen.show('B');
  files.get('B')?.([figure]);
  await settled();
  files.get('A')?.([figure]);
  await settled();
  expect(textsOf(shown)[0]).toBe('B');
});

test('where no answer has a figure there is no empty box', async () => {
  chosen.show('A');
  files.get('A')?.([]);
  await settled();
  expect(shown.children.length).toBe(2);
  expect(textsOf(shown)).toEqual(['A', 'more']);
});
