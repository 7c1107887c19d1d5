import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../src/core/locale.ts';
import type { Words } from '../../src/core/words.ts';
import { keepChosen } from './keep-chosen.ts';
import type { CityOrder } from './read-order.ts';

const folder = join(import.meta.dirname, 'pages');

/** The links at the foot of every page of a new city. */
export const footerPages: readonly { path: string; title: Words }[] = [
  { path: 'about', title: { zh: '关于本站', en: 'About this site' } },
  { path: 'corrections', title: { zh: '更正', en: 'Corrections' } },
  { path: 'how-we-correct', title: { zh: '怎样更正', en: 'How we correct' } },
  { path: 'accessibility', title: { zh: '无障碍', en: 'Accessibility' } },
  { path: 'privacy', title: { zh: '隐私', en: 'Privacy' } },
  { path: 'licence', title: { zh: '使用许可', en: 'Licences' } },
  { path: 'about/sums', title: { zh: '对得上吗', en: 'Does it add up?' } },
  { path: 'about/freshness', title: { zh: '按时了吗', en: 'Is it up to date?' } },
  { path: 'about/build', title: { zh: '本次构建', en: 'About this build' } },
];

const kinds = {
  official: {
    zh: '这里公布{city}城市卫生的数据。',
    en: 'This site publishes the sanitation data of {city}.',
  },
  demonstration: {
    zh: '这是演示网站，不是政府官方网站，不代表任何机构。它演示{city}可以怎样公布城市卫生的数据。',
    en: 'This is a demonstration, not an official site, and speaks for no body. It shows how {city} could publish its sanitation data.',
  },
};

/** Marks of Markdown and MDX in what somebody typed are printed as they are. */
const plain = (text: string): string => text.replaceAll(/[\\`*_{}[\]<>#|~]/g, String.raw`\$&`);

/** Pages of a new city by their path below `content/pages`; where it has no list, nobody objects to an entry. */
export function pageFiles({ name, licence, subjects, isOfficial }: CityOrder, today: string) {
  return locales.flatMap((locale) =>
    readdirSync(join(folder, locale))
      .filter((file) => file !== 'objection.mdx' || subjects.includes('redBlackList'))
      .map((file): [path: string, text: string] => {
        const slots: Record<string, string> = {
          city: name[locale],
          licence,
          today,
          kind: kinds[isOfficial ? 'official' : 'demonstration'][locale].replace('{city}', name[locale]),
        };
        const template = keepChosen(readFileSync(join(folder, locale, file), 'utf8'), new Set(subjects));
        return [`${locale}/${file}`, fill(template, slots)];
      }),
  );
}

function fill(text: string, slots: Readonly<Record<string, string>>): string {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text.replaceAll('\r\n', '\n')) ?? [];
  const put = (line: string, write: (value: string) => string) =>
    line.replaceAll(/\{(\w+)\}/g, (found: string, name: string) =>
      slots[name] === undefined ? found : write(slots[name]),
    );
  const fields = head.split('\n').map((line) => {
    const [field = '', ...value] = line.split(': ');
    return /\{(?!today)/.test(line) ? `${field}: ${JSON.stringify(put(value.join(': '), String))}` : put(line, String);
  });
  return `---\n${fields.join('\n')}\n---\n${put(body, plain)}`;
}
