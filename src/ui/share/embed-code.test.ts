import { expect, test } from 'vitest';
import { embedCode } from './embed-code.ts';

const addresses = { address: 'https://portal.example/en/embed/x/', script: 'https://portal.example/embed.js' };

test('the code is one line: a frame with title, language and height, and the script that fits it', () => {
  expect(embedCode('en', { title: 'Portal: clean air', height: 640 }, addresses)).toMatchInlineSnapshot(
    `"<iframe src="https://portal.example/en/embed/x/" title="Portal: clean air" lang="en" height="640" style="border:0;width:100%" loading="lazy"></iframe><script src="https://portal.example/embed.js" async></script>"`,
  );
});

test('a title cannot end the attribute that it is in', () => {
  expect(embedCode('zh', { title: '“a" onload="x">', height: 1 }, addresses)).toContain(
    'title="“a&quot; onload=&quot;x&quot;&gt;" lang="zh-CN"',
  );
});
