// npm run new -- article: asks for what an article needs and writes both files as drafts.
// npm run new -- table <dataset>: writes its empty table, and what says how to fill it in.
// npm run new -- city <folder> --title-zh … --title-en …: writes a city that can be built at once, and says what it lacks.
import { beginCommand } from './begin-command.ts';
import { fail } from './fail.ts';
import { newArticle } from './new-article.ts';
import { cityOptions, newCommand, newWords } from './new-city/command.ts';
import { newCity } from './new-city/new-city.ts';
import { newTable } from './new-table.ts';
import { usageLine } from './usage.ts';

const found = beginCommand(newCommand);
const { locale, operands } = found;
const [what = '', operand] = operands;
const words = newWords[locale];
const usage = `\n\n${usageLine(newCommand)}`;
if (what === 'city') {
  await newCity({ locale, folder: operand, text: found.text, isOfficial: found.flag('official') }, usage);
} else if (what === 'article' || what === 'table') {
  const ofCity = [...cityOptions, 'official' as const].filter((name) =>
    name === 'official' ? found.flag(name) : found.text(name) !== undefined,
  );
  const wrong = [
    ...(what === 'table' || operand === undefined ? [] : [words.noFolder(operand)]),
    ...(ofCity.length > 0 ? [words.cityAlone(ofCity.map((name) => `--${name}`).join(', '))] : []),
  ];
  if (wrong.length > 0) fail(`${wrong.join('\n')}${usage}`);
  await (what === 'article' ? newArticle(locale) : newTable(locale, operand ?? ''));
} else {
  fail(`${words.what(what)}${usage}`);
}
