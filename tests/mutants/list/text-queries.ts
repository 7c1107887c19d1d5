import { mutantsIn } from '../mutant.ts';

export const textQueries = mutantsIn('query', {
  'store/bound-sum.ts': [
    {
      find: 'release === undefined || newest === sum.printed',
      replace: 'release === undefined',
      harm: 'a sum that stays as it was is said to be revised',
    },
    { find: 'revision ? revision.printed : printed', replace: 'printed', harm: 'a sum does not follow a correction' },
  ],
  'article-pages.ts': [
    {
      find: 'held === null && (section',
      replace: '(section',
      harm: 'a feed carries a piece that is held back',
      survives: 'only npm run dev shows such a piece; a build never holds one',
    },
    {
      find: '(section ?? frontMatter.section) === frontMatter.section',
      replace: 'true',
      harm: 'the feed of a section carries all articles',
    },
    {
      find: '[...(await articlesIn(locale)), ...(await untranslatedIn(locale))]',
      replace: '[...(await articlesIn(locale))]',
      harm: 'articles in one language are not listed in the other',
    },

    {
      find: 'neighboursOf(sections.get(teaser.section) ?? [], teaser.slug)',
      replace: 'neighboursOf(list, teaser.slug)',
      harm: 'the next article is of another section',
    },
  ],
  'articles/query/articles.ts': [
    {
      find: 'filter(({ frontMatter }) => !frontMatter.withdrawn)',
      replace: 'filter(() => true)',
      harm: 'withdrawn articles are listed',
    },
    {
      find: 'publishOn !== undefined && publishOn > asOf()',
      replace: 'false',
      harm: 'an article appears before its day',
    },
    { find: "if (draft) return 'draft';", replace: '', harm: 'a draft is published' },
    {
      find: 'compareText(b.frontMatter.published, a.frontMatter.published)',
      replace: 'compareText(a.frontMatter.published, b.frontMatter.published)',
      harm: 'the oldest first',
    },
    {
      find: 'hasTranslation: ids.has(`${twinOf(article.locale)}/${article.slug}`)',
      replace: 'hasTranslation: true',
      harm: 'a link to a translation that is not there',
    },
  ],
  'articles/query/sample.ts': [
    {
      find: "...(indicators.length > 0 ? ['observations'] : [])",
      replace: '',
      harm: 'the share picture of an article on sample figures lacks its mark',
    },
  ],
  'articles/query/corrections.ts': [
    { find: 'isRemoved ? null : `', replace: '`', harm: 'a link to a text that the law removed' },
    { find: 'entries.toReversed()', replace: 'entries', harm: 'the oldest correction of an article first' },
  ],
  'store/named-codes.ts': [
    {
      find: '(valid_to === null ? {} : { until: valid_to })',
      replace: '{}',
      harm: 'an article does not say that its indicator has ended',
    },
  ],
  'corrections/query.ts': [
    {
      find: 'if (isMadeToCorrect(entry))',
      replace: 'if (false)',
      harm: 'a correcting release is no correction',
    },
    { find: '(key) => keys.has(key)', replace: '() => true', harm: 'every change of a release is told as corrected' },
  ],
});
