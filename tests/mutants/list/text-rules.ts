import { mutantsIn } from '../mutant.ts';

export const textRules = mutantsIn('rules', {
  'check-link.ts': [
    {
      find: '!isRooted && pages.has(target)',
      replace: 'pages.has(target)',
      harm: 'a link that breaks under a base path',
    },
    { find: '!isRooted && cause', replace: 'false', harm: 'a link to an article that is not out yet' },
  ],
  'check-twins.ts': [{ find: 'published: isDay,', replace: '', harm: 'the two languages give different days' }],
  'texts/check/check-days.ts': [
    {
      find: 'found > today && !isWaiting',
      replace: 'found >= today && !isWaiting',
      harm: 'published today is refused',
    },
    { find: 'found < from || found > to', replace: 'found > to', harm: 'an article of the year 1925' },
  ],
  'check-beside.ts': [
    { find: '!slugs.has(slug)', replace: 'false', harm: 'a misspelt article is missing beside a page, unseen' },
    { find: '!names.includes(subject)', replace: 'false', harm: 'articles beside a page that is called otherwise' },
  ],
  'check-search.ts': [
    {
      find: "!pages.has(path.replace(/#.*$/, ''))",
      replace: 'false',
      harm: 'the search answers with an address that was mistyped',
    },
  ],
  'pages-in-both.ts': [
    { find: 'en.has(path) && ', replace: '', harm: 'a link in the footer that one language lacks' },
    {
      find: '.filter(({ visibility }) => isSeen(visibility, asOf))',
      replace: '',
      harm: 'the footer links an article that is not out yet',
    },
  ],
  'held-articles.ts': [
    { find: 'from <= on', replace: 'from < on', harm: 'a link to an article of the same day is refused' },
    { find: 'on === null || ', replace: '', harm: 'a draft cannot link to what comes with it' },
  ],
  'site-paths.ts': [
    {
      find: '...new Set(correctedOn.map((day) => `corrections/${day.slice(0, 7)}`)),',
      replace: '',
      harm: 'a link to the corrections of a month is refused',
    },
    {
      find: '...releases.map((release) => `data/${name}/${release}`),',
      replace: '',
      harm: 'a link to a release is refused',
    },
  ],
  'red-black-list/paths.ts': [
    { find: "'red-black-list/open', ", replace: '', harm: 'a link to what is open is refused' },
  ],
  'articles/paths.ts': [
    {
      find: 'one.locale === locale || isAlone(one)',
      replace: 'one.locale === locale',
      harm: 'a link to the month of an article in the other language alone is refused',
    },
  ],
  'area-addresses.ts': [
    {
      find: 'for (const next of successorsOf(code, areas)) found.add(next.code);',
      replace: 'found.add(code);',
      harm: 'a link to an area that continues another is refused',
    },
  ],
  'check-attribute.ts': [
    {
      find: "cell.is === 'cell-empty'",
      replace: 'false',
      harm: 'a figure in a text that has none',
    },
    { find: 'wrong.length > 0 || meets ? wrong', replace: 'true ? wrong', harm: 'a table in a text without a row' },
    { find: 'expiring.includes(column) ?', replace: 'false ?', harm: 'a figure in a text that will vanish' },
  ],
  'check-tags.ts': [
    {
      find: "values['alt'] !== undefined && values['alt'].trim() === ''",
      replace: 'false',
      harm: 'a picture without words for who cannot see it',
    },
    {
      find: 'tagsAroundText.includes(tag) || children.length === 0',
      replace: 'true',
      harm: 'text inside a tag is lost',
    },
  ],
  'check-article-record.ts': [
    { find: 'key === undefined || commitmentOf', replace: 'true || commitmentOf', harm: 'a published text is edited' },
    {
      find: 'if (isEarly(newest, context.today))',
      replace: 'if (true)',
      harm: 'a published text is said to be free to be edited',
    },
  ],
  'compare-corrections.ts': [
    {
      find: 'return [...problems, ...removed];',
      replace: 'return problems;',
      harm: 'a correction is taken out of an article',
    },
  ],
  'check-record.ts': [{ find: 'date > today', replace: 'date >= today', harm: 'an entry of today is refused' }],
  'article-histories.ts': [
    {
      find: '(newest && !open && !isEarly(newest, one.date))',
      replace: 'false',
      harm: 'another text in place of a published one, without a correction',
    },
    {
      find: 'isAnew && newest && !isEarly(newest, reached)',
      replace: 'false',
      harm: 'a text that has appeared is replaced under an older day',
    },
    {
      find: 'history.withdrawal && !isRemoval',
      replace: 'history.withdrawal && false',
      harm: 'a withdrawn article is corrected, or withdrawn again with its texts',
    },
    {
      find: 'history.keptBefore = history.withdrawal;',
      replace: '',
      harm: 'the reason of a withdrawal goes when its texts are removed later',
    },
    {
      find: 'if (isAnew) history.anew =',
      replace: 'if (false) history.anew =',
      harm: 'no page tells that a text was registered anew',
    },
  ],
  'registered-anew.ts': [
    { find: 'anew.map(', replace: '[].map(', harm: 'a text is replaced before its day and no reader sees it' },
    { find: '!withdrawal ||', replace: 'true ||', harm: 'a text that never appeared is said to have appeared' },
  ],
  'article-register.ts': [
    {
      find: 'written ? [] : findStrange',
      replace: 'true ? [] : findStrange',
      harm: 'free bytes in the register of articles',
    },
  ],
  'article-keys.ts': [
    { find: "withdrawal?.texts !== 'removed'", replace: 'true', harm: 'the key of a removed text is kept' },
    {
      find: 'follows && !hasRemovedTexts(histories)',
      replace: 'follows',
      harm: 'a guess at a removed text is confirmed by the head of the register before',
    },
    {
      find: 'committed && !hasRemovedTexts(histories)',
      replace: 'committed',
      harm: 'the head of the register before may stay after a removal',
    },
    {
      find: 'commitFollowed(follows) !== committed.commitment',
      replace: 'false',
      harm: 'another former head is told than the one committed to',
    },
  ],
  'articles-record.ts': [
    {
      find: 'if (appears !== undefined && appears > asOf)',
      replace: 'if (false)',
      harm: 'a text is served before its day',
    },
    {
      find: 'follows && !hasRemovedTexts(histories)',
      replace: 'follows',
      harm: 'the head of the register before is served after a removal',
    },
  ],
  'check-versions.ts': [
    { find: "rule.startsWith('personal-')", replace: 'false', harm: 'a personal number in a superseded text' },
  ],
  'check-standing.ts': [
    { find: 'if (isDraft)', replace: 'if (false)', harm: 'a published article is hidden as a draft' },
  ],
  'check-writing.ts': [
    { find: 'node.depth === 1', replace: 'node.depth === 0', harm: 'two headings of the first order' },
    { find: 'if (isOpen) problems', replace: 'if (false) problems', harm: 'half an article is shown as code' },
    { find: 'isDraft ? [] : [', replace: '!isDraft ? [] : [', harm: 'what the template asks is published' },
  ],
  'check-places.ts': [
    { find: 'if (markdown.test(base))', replace: 'if (false)', harm: 'an article in a .md file is silently left out' },
  ],
  'check-address.ts': [
    { find: 'if (!form) return', replace: 'if (false) return', harm: 'a link that runs a script' },
    {
      find: '/^tel:\\+?[0-9]',
      replace: '/^tel:\\+?[0-9a-z]',
      harm: 'a telephone link that calls nobody',
    },
  ],
  'check-matter.ts': [
    {
      find: 'found !== null && noWords.test(found)',
      replace: 'false',
      harm: 'a title that is a number loses its zeros',
    },
    {
      find: 'left.delete(field);',
      replace: '',
      harm: 'two unknown fields are both said to be the one that is missing',
    },
    {
      find: '|| [...meant.values()].includes(found)',
      replace: '',
      harm: 'a field under another name is told a second time as missing',
    },
  ],
  'types/article.ts': [
    {
      find: 'publishOn > published ? publishOn : published',
      replace: 'published',
      harm: 'an article appears with a day before it was out',
    },
  ],
});
