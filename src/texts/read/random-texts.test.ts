import { expect, test } from 'vitest';
import { randomNumbers, randomText } from '../../../tests/support/random-mdx.ts';
import { checkText } from '../check/check-content.ts';
import { authorTags } from './author-tags.ts';
import { compileText } from './compile-text.ts';

const file = 'content/articles/zh/sample.mdx';
const context = {
  sections: ['sample-news'],
  tags: [],
  indicators: [],
  datasets: new Map(),
  pictures: ['steps.png'],
  pages: new Set(['articles/other']),
  today: '2022-05-24',
};

/** All that a compiled text consists of beside its words and our components: what MDX and Astro write themselves. */
const machinery =
  /^(?:import|from|export|default|const|function|return|if|let|throw|new|Error|true|false|null|undefined|as|props|components|Content|MDXContent|MDXLayout|_\w+|__\w+|frontmatter|getHeadings|wrapper|Fragment|jsx|jsxs|Image|children|use|astro|jsx|id|component|a|p|h[1-6]|em|strong|del|code|pre|ul|ol|li|blockquote|hr|br|sup|section|table|thead|tbody|tr|th|td|img|input|span|href|src|alt|title|className|class|type|checked|disabled|start|role|depth|slug|text|url|file|node|dataFootnote\w*|ariaLabel|ariaDescribedBy|style|textAlign)$/;
const ours = new Set(Object.keys(authorTags));

/** The names in a compiled text that are neither the compiler's nor those of our components; strings are taken out. */
function foreignNames(code: string): string[] {
  const bare = code.replace(/"(?:[^"\\\n]|\\.)*"/g, '""').replace(/\/\*[^]*?\*\//g, '');
  return [...bare.matchAll(/[\p{L}_$][\p{L}\p{N}_$]*/gu)]
    .map(([name]) => name)
    .filter((name) => !machinery.test(name) && !ours.has(name));
}

const imports = (code: string): string[] =>
  [...code.matchAll(/^import .*? from "([^"]+)";$|^import "([^"]+)";$/gm)].map(
    ([, named, plain]) => named ?? plain ?? '',
  );

test('whatever a text is made of: no throw, and what is accepted compiles to words and our components', async () => {
  const random = randomNumbers(20260101);
  let accepted = 0;
  for (let count = 0; count < 300; count += 1) {
    const text = randomText(random);
    const problems = checkText(file, text, context);
    expect(problems.filter(({ rule }) => rule === 'check-failed').map(() => text)).toEqual([]);
    if (problems.length > 0) continue;
    accepted += 1;
    const code = await compileText(file, text);
    expect({ text, names: foreignNames(code) }).toEqual({ text, names: [] });
    expect(
      imports(code).filter((one) => !/^(?:astro\/jsx-runtime|astro:assets|(?:\.\/)?steps\.png)$/.test(one)),
    ).toEqual([]);
    expect(code).not.toMatch(/"(?:href|src)": "(?:javascript|data|\/\/)/);
  }
  // Enough of both, or nothing is tried.
  expect(accepted).toBeGreaterThan(20);
  expect(accepted).toBeLessThan(280);
});

test('a text that the check refuses for its code does not compile either', async () => {
  for (const body of [
    '{ran()}',
    'import "ran"',
    '<script>ran()</script>',
    '<Note title={ran()} />',
    '[a](javascript:ran)',
    '<Note {...ran} />',
    '![a](https://ran.example/a.png)',
  ]) {
    await expect(compileText(file, `---\ntitle: a\n---\n\n${body}\n`), body).rejects.toThrow(
      /\[(?:text|tag|attribute|link|picture)-/,
    );
  }
});
