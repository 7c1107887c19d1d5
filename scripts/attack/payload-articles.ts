import { stringify } from 'yaml';
import { payloads } from './payloads.ts';
import { plainText } from './plain-text.ts';
import type { Trial } from './tally.ts';

interface ArticleText {
  frontMatter: Record<string, unknown>;
  body: string[];
}

/** A place of an article that may hold words: puts an attack there. */
type Placement = (text: ArticleText, payload: string) => ArticleText;

const inMatter =
  (field: string): Placement =>
  ({ frontMatter, body }, payload) => ({ frontMatter: { ...frontMatter, [field]: payload }, body });

const inBody =
  (write: (payload: string) => string): Placement =>
  ({ frontMatter, body }, payload) => ({ frontMatter, body: [...body, write(payload)] });

const quoted = (payload: string): string => payload.replaceAll('"', '&quot;');
const oneLine = (payload: string): string => payload.replaceAll(/\s+/g, ' ');

const placements: Record<string, Placement> = {
  title: inMatter('title'),
  summary: inMatter('summary'),
  byline: inMatter('byline'),
  'words of the cover': ({ frontMatter, body }, payload) => ({
    frontMatter: { ...frontMatter, cover: { src: 'sample-cover.png', alt: payload } },
    body,
  }),
  paragraph: inBody((payload) => payload),
  heading: inBody((payload) => `## ${oneLine(payload)}`),
  'item of a list': inBody((payload) => `- ${oneLine(payload)}`),
  quotation: inBody((payload) => `> ${oneLine(payload)}`),
  'cell of a table': inBody((payload) => `| A | B |\n|---|---|\n| ${oneLine(payload)} | 1 |`),
  'bold text': inBody((payload) => `**${oneLine(payload)}**`),
  'text of a link': inBody((payload) => `[${oneLine(payload)}](https://portal.example/)`),
  'address of a link': inBody((payload) => `[示例](<${oneLine(payload)}>)`),
  'title of a link': inBody((payload) => `[示例](https://portal.example/ "${quoted(oneLine(payload))}")`),
  'address of a reference': inBody((payload) => `[示例][r]\n\n[r]: <${oneLine(payload)}>`),
  'words of a picture': inBody((payload) => `![${oneLine(payload)}](sample-cover.png)`),
  'address of a picture': inBody((payload) => `![示例](<${oneLine(payload)}>)`),
  'code in a line': inBody((payload) => `\`\` ${oneLine(payload)} \`\``),
  'block of code': inBody((payload) => `~~~text\n${payload}\n~~~`),
  footnote: inBody((payload) => `示例[^1]\n\n[^1]: ${oneLine(payload)}`),
  'title of a note': inBody((payload) => `<Note title="${quoted(payload)}">示例</Note>`),
  'text of a note': inBody((payload) => `<Note>\n\n${payload}\n\n</Note>`),
  'alt of a figure': inBody((payload) => `<Figure src="sample-cover.png" alt="${quoted(payload)}" />`),
  'caption of a figure': inBody(
    (payload) => `<Figure src="sample-cover.png" alt="示例" caption="${quoted(payload)}" />`,
  ),
  'name of a component': inBody((payload) => `<Value dataset="${quoted(payload)}" row="x" release="2025-04-15" />`),
};

const plain = (index: number): ArticleText => ({
  frontMatter: {
    title: `示例攻击 ${index}`,
    summary: plainText,
    section: 'sample-news',
    byline: '示例生态组（虚构）',
    published: '2025-01-10',
  },
  body: ['这是示例文章。'],
});

const textOf = ({ frontMatter, body }: ArticleText): string =>
  `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${body.join('\n\n')}\n`;

export interface AttackedArticle {
  slug: string;
  text: string;
}

/** Articles that pass the check, with an attack in every place where one passes; each refusal is counted. */
export function attackedArticles(accepts: (slug: string, text: string) => boolean): {
  articles: AttackedArticle[];
  trials: Trial[];
} {
  const trials: Trial[] = [];
  const articles: AttackedArticle[] = [];
  payloads.forEach((payload, index) => {
    const slug = `attack-${index}`;
    let whole = plain(index);
    for (const [name, place] of Object.entries(placements)) {
      // What passes alone may fail beside the others: it is then tried on a page of its own.
      const [alone, together] = [place(plain(index), payload), place(whole, payload)].map(textOf);
      const evidence = `payload ${index} in ${name}`;
      if (!accepts(slug, alone ?? '')) {
        trials.push({ name: `text in an article: ${name}`, outcome: 'caught', evidence });
      } else if (accepts(slug, together ?? '')) {
        whole = place(whole, payload);
      } else {
        articles.push({ slug: `${slug}-${articles.length}`, text: alone ?? '' });
      }
    }
    articles.push({ slug, text: textOf(whole) });
  });
  return { articles, trials };
}
