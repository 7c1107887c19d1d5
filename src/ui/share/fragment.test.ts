import { expect, test } from 'vitest';
import { writeFragment, type Fragment } from './fragment.ts';

const fragment: Fragment = {
  ...{ column: 'news', language: 'en', title: 'News & views', home: 'https://portal.example/en/news/' },
  ...{ marks: ['Sample data.'], none: 'Nothing yet.', source: 'Source: Sampleton' },
  items: [
    {
      address: 'https://portal.example/en/articles/litter/?a=1&b="2"',
      title: 'Litter < 5 %',
      summary: '<script>alert(1)</script>',
      day: { machine: '2025-03-01', printed: '1 March' },
    },
    { address: 'https://portal.example/en/articles/air/', title: 'Air', summary: '', day: null },
  ],
};

test('a fragment is one element without head, script or style, and every text in it is text', () => {
  expect(writeFragment(fragment)).toMatchInlineSnapshot(`
    "<section class="gw gw-news" lang="en">
      <h2 class="gw-title"><a href="https://portal.example/en/news/">News &amp; views</a></h2>
      <p class="gw-mark">Sample data.</p>
      <ul class="gw-list">
        <li class="gw-item">
          <a href="https://portal.example/en/articles/litter/?a=1&amp;b=&quot;2&quot;">Litter &lt; 5 %</a>
          <time class="gw-day" datetime="2025-03-01">1 March</time>
          <p class="gw-summary">&lt;script&gt;alert(1)&lt;/script&gt;</p>
        </li>
        <li class="gw-item">
          <a href="https://portal.example/en/articles/air/">Air</a>
        </li>
      </ul>
      <p class="gw-source"><a href="https://portal.example/en/news/">Source: Sampleton</a></p>
    </section>
    "
  `);
});

test('a fragment of a column without entries says so', () => {
  const text = writeFragment({ ...fragment, items: [] });
  expect(text).toContain('<p class="gw-none">Nothing yet.</p>');
  expect(text).not.toContain('gw-list');
});
