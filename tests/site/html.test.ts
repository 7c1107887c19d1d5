import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import '../support/built-site.ts';
import { readBuiltSite } from '../support/site-pages.ts';

const site = readBuiltSite(inject('siteFolder'), inject('siteBase'), inject('siteOrigin'));
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Tables that become lists on a phone lose their roles with their display: the roles are written out.
    'no-redundant-role': 'off',
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

test('every page is valid HTML', { timeout: 120_000 }, async () => {
  const wrong: string[] = [];
  for (const { file } of site.pages) {
    const report = await validator.validateString(readFileSync(join(site.folder, file), 'utf8'));
    for (const { messages } of report.results) {
      wrong.push(
        ...messages.map(({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId}: ${message}`),
      );
    }
  }
  expect(wrong).toEqual([]);
});
