import { expect, test } from 'vitest';
import { scriptText } from './script-text.ts';

test('no text can end the script element, and none is changed', () => {
  const text = scriptText(JSON.stringify({ title: '</script><b>' }));
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ title: '</script><b>' });
});
