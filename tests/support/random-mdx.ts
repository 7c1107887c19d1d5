import { seedRandom } from '../../src/core/random.ts';

/** Pieces that texts are made of, sound and broken, harmless and not; `ran` is what would be seen of code that runs. */
const pieces = [
  '文字，',
  'words ',
  '\n',
  '\n\n',
  '    ',
  '\t',
  '- ',
  '> ',
  '1. ',
  '## ',
  '| a | b |\n| - | - |\n| 1 | 2 |\n',
  '---\n',
  '```\n',
  '`a`',
  '**',
  '*',
  '_',
  '~~',
  '~',
  '\\',
  '[a](../other/)',
  '[a](javascript:ran)',
  '[a](//[)',
  '[a](//ran.example)',
  '[a](<java\nscript:ran>)',
  '[a](java&#10;script:ran)',
  '[a](data:text/html,ran)',
  '[a][b]',
  '\n\n[b]: javascript:ran\n',
  '\n\n[b]: https://example.org/\n',
  '![z][c]',
  '\n\n[c]: https://ran.example/x.png\n',
  '![a](steps.png)',
  '![a](https://ran.example/a.png)',
  '![](a%zz.png)',
  '[^1]',
  '\n\n[^1]: {ran()}\n',
  '\n\n[^1]: 注\n',
  'https://example.org/ran',
  'www.example.org',
  'a@example.org',
  '{ran()}',
  '{/* ran */}',
  '{/* a */ ran() /* b */}',
  '{}',
  '{',
  '}',
  '{`${ran()}`}',
  '{"ran"}',
  '{[ran]}',
  '{...ran}',
  '{// a\n}',
  'import x from "ran"\n',
  'export const ran = 1\n',
  '\n\nimport "ran"\n\n',
  '\n\nexport default ran\n\n',
  '<Note>',
  '</Note>',
  '<Note title="a">\n\n',
  '\n\n</Note>\n',
  '<Note {...ran} />',
  '<Note title={ran()} />',
  '<Note set:html="ran" />',
  '<Note client:load />',
  '<Note constructor="ran" />',
  '<Note title="a" title="b" />',
  '<Value dataset="a" row="b" release="c" bare={ran()} />',
  '<Value bare="ran" />',
  '<Value bare />',
  '<Figure src="ran.png" alt="a" />',
  '<Sources>\n\n- a\n\n</Sources>',
  '<script>ran()</script>',
  '<img src="x" onerror="ran()" />',
  '<iframe src="ran" />',
  '<constructor />',
  '<a:b />',
  '<a.b />',
  '<>',
  '</>',
  '<__proto__ />',
  '<Fragment>',
  '<!-- ran -->',
  '<',
  '>',
  '<style>{`ran`}</style>',
  '&lt;script&gt;',
  '&#0;',
  '\u0000',
  '\u001B',
  '\uFEFF',
  '\u202E',
  '\u2028',
  '\uFFFD',
  '\uD800',
  '😀',
  '“',
  '＜Note＞',
  '\r',
  '\r\n',
];

const matters = [
  'title: 示例\nsummary: 示例文章。\nsection: sample-news\nbyline: 示例编辑部\npublished: 2022-05-24\n',
  'title: *ran\n',
  'title: &a ran\ntags: *a\n',
  'layout: ran\n',
  'title: !!js/function "ran"\n',
  '__proto__: {draft: true}\n',
  '<<: {title: ran}\n',
  'title: {{{\n',
  'title: "a\n',
  'published: 2022-05-24T00:00:00Z\n',
  'draft: yes\n',
  'title: 012\n',
  '- a\n',
  '? [a]\n: b\n',
  'cover: {src: https://ran.example/a.png, alt: a}\n',
  'slug: ../../ran\n',
  '...\n',
  '%YAML 1.1\n',
  'tags: [[[[[[a]]]]]]\n',
  '\t\n',
  '',
];

/** A whole number from 0 up to `below`, the same for the same seed. */
export function randomNumbers(seed: number): (below: number) => number {
  const { integer } = seedRandom(seed);
  return (below) => integer(0, below - 1);
}

/** A text of an article made at random: most of them broken, some sound. */
export function randomText(random: (below: number) => number): string {
  const pick = (list: readonly string[]): string => list[random(list.length)] ?? '';
  const frontMatter =
    random(4) > 0 ? (matters[0] ?? '') : Array.from({ length: 1 + random(3) }, () => pick(matters)).join('');
  const calm = random(3) === 0;
  const body = Array.from({ length: 1 + random(12) }, () => {
    const piece = pick(pieces);
    return calm && piece.includes('ran') ? '文字' : piece;
  });
  const text = `---\n${frontMatter}---\n\n文字${body.join(random(2) === 0 ? '' : '\n\n')}\n`;
  // Cut or doubled anywhere, as a bad copy would be.
  const cut = random(text.length);
  return random(12) === 0 ? text.slice(0, cut) : random(12) === 0 ? text + text.slice(cut) : text;
}
