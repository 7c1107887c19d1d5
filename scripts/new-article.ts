import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { todayOf } from '../src/releases/state/today.ts';
import { draftArticle, slugProblem } from '../src/texts/record/draft-article.ts';
import { changeCity, holdCity } from './change-city.ts';
import { openCity } from './city.ts';
import { fail } from './fail.ts';
import type { TerminalLanguage } from './terminal-language.ts';

const articleWords = {
  zh: {
    slug: '网址用的英文短名（小写字母、数字、连字符，如 clean-markets）：',
    slugWrong: '只用小写字母、数字和连字符。',
    slugTaken: '这个短名已经有文章了，换一个。',
    section: '栏目（输入序号）：',
    sectionWrong: '请输入列表里的序号。',
    titleZh: '中文标题：',
    titleEn: '英文标题（回车跳过，以后再写）：',
    bylineZh: '中文署名（科室或团队，不写个人）：',
    bylineEn: '英文署名：',
    empty: '不能为空。',
    done: (names: string) => `已写好草稿。预览：npm run dev。写完后发布：npm run publish -- ${names}`,
  },
  en: {
    slug: 'Short name for the address (small letters, digits, hyphens, such as clean-markets): ',
    slugWrong: 'Small letters, digits and hyphens only.',
    slugTaken: 'There is an article of this name. Choose another.',
    section: 'Section (its number): ',
    sectionWrong: 'Type a number of the list.',
    titleZh: 'Title in Chinese: ',
    titleEn: 'Title in English (Enter leaves it for later): ',
    bylineZh: 'Byline in Chinese (an office or team, no private person): ',
    bylineEn: 'Byline in English: ',
    empty: 'This cannot be empty.',
    done: (names: string) =>
      `The drafts are written. See them with npm run dev. When the text is ready: npm run publish -- ${names}`,
  },
};

/** `npm run new -- article`: asks for what an article needs and writes both files as drafts. */
export async function newArticle(language: TerminalLanguage): Promise<void> {
  const words = articleWords[language];
  const city = await openCity();
  const articles = join(city.folder, 'content', 'articles');
  const pathOf = (locale: string, slug: string): string => join(articles, locale, `${slug}.mdx`);

  const asked = { folder: city.folder, locale: language, command: 'new article' };
  // What a command that was stopped has left is ended before anything is asked: where it was this one, the article is there.
  await holdCity(asked, (left) => {
    if (left.kind === 'finished' && left.command === asked.command) process.exit(0);
  });

  const input = createInterface({ input: process.stdin, output: process.stdout });
  const answers = input[Symbol.asyncIterator]();

  /** Asks until the answer is right. Without a keyboard the answers come line by line. */
  async function ask(question: string, wrongWith: (answer: string) => string | null): Promise<string> {
    for (;;) {
      process.stdout.write(question);
      const { value, done } = await answers.next();
      if (done) process.exit(1);
      const answer = String(value).trim();
      const wrong = wrongWith(answer);
      if (wrong === null) return answer;
      console.log(wrong);
    }
  }

  const isTaken = (name: string): boolean => ['zh', 'en'].some((locale) => existsSync(pathOf(locale, name)));
  const filled = (answer: string): string | null => (answer === '' ? words.empty : null);
  const slug = await ask(words.slug, (answer) => {
    if (slugProblem(answer)) return words.slugWrong;
    return isTaken(answer) ? words.slugTaken : null;
  });
  city.site.sections.forEach(({ name }, index) => console.log(`  ${index + 1}  ${name.zh} / ${name.en}`));
  const isNumber = (answer: string): boolean => city.site.sections[Number(answer) - 1] !== undefined;
  const number = await ask(words.section, (answer) => (isNumber(answer) ? null : words.sectionWrong));
  const section = city.site.sections[Number(number) - 1]?.slug ?? '';
  const titles = { zh: await ask(words.titleZh, filled), en: await ask(words.titleEn, () => null) };
  const bylines = {
    zh: await ask(words.bylineZh, filled),
    en: titles.en === '' ? '' : await ask(words.bylineEn, filled),
  };
  input.close();

  const published = todayOf(city.site);
  const files = (['zh', 'en'] as const)
    .filter((locale) => titles[locale] !== '')
    .map((locale): [string, string] => [
      pathOf(locale, slug),
      draftArticle(locale, { title: titles[locale], section, byline: bylines[locale], published }),
    ]);
  await changeCity(asked, (write) => {
    // Somebody else may have taken the name while the questions were answered.
    if (isTaken(slug)) fail(words.slugTaken);
    write(new Map(files));
    const names = files.map(([path]) => relative(articles, path).replaceAll('\\', '/').replace('.mdx', ''));
    console.log(`${words.done(names.join(' '))}\n${files.map(([path]) => `  ${path}`).join('\n')}`);
  });
}
