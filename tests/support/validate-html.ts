import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Tables that become lists on a phone lose their roles with their display: the roles are written out.
    'no-redundant-role': 'off',
    // A heading's id begins as its author writes, `2014-年版`: HTML asks only that it has no white space.
    'valid-id': ['error', { relaxed: true }],
    // How the compiler writes void elements and white space is its own affair.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'long-title': 'off',
    'tel-non-breaking': 'off',
  },
});

/** What is not valid in pages of a folder: `zh/index.html:12:3 no-dup-id: …`. */
export async function htmlFaults(folder: string, files: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const file of files) {
    const { results } = await validator.validateString(readFileSync(join(folder, file), 'utf8'));
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages))
      faults.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
  }
  return faults;
}
