import { mutantsIn } from '../mutant.ts';

export const citeAndEmbed = mutantsIn('views', {
  'ui/cite/cited-work.ts': [
    { find: '  isSample ?', replace: '  false ?', harm: 'a citation of sample data does not say so' },
    {
      find: '[{ ...release, hash }, ...others]',
      replace: '[...others]',
      harm: 'a citation does not name the root',
    },
  ],
  'gb-t-7714.ts': [
    { find: "=== 'dataset' ? ofDataset", replace: "!== 'dataset' ? ofDataset", harm: 'a dataset is cited as a page' },
    {
      find: "author === site ? '' :",
      replace: "author !== site ? '' :",
      harm: 'the platform is left out of the citation of a dataset',
    },
    { find: 'version + platform', replace: 'platform', harm: 'a dataset is cited without its version' },
  ],
  'cited-work.ts': [
    {
      find: '[{ ...release, hash }, ...others]',
      replace: '[{ ...release, hash }]',
      harm: 'a ranking is cited with one of its three datasets',
    },
  ],
  'apa.ts': [
    {
      find: "if (kind === 'dataset')",
      replace: "if (kind !== 'dataset')",
      harm: 'a page is cited without the day it was read',
    },
  ],
  'bibtex.ts': [
    { find: '[\\\\{}~^&%$#_]', replace: '[\\\\{}~^&$#_]', harm: 'a per cent sign ends the line of an entry' },
    {
      find: "'\\\\textbraceleft{}'",
      replace: "'\\\\{'",
      harm: 'a brace in a title leaves an entry open',
    },
  ],
  'embed-code.ts': [
    {
      find: 'title="${escapeMarkup(title)}"',
      replace: 'title="${title}"',
      harm: 'a title in quotation marks breaks the code that is pasted',
    },
    { find: ' loading="lazy"', replace: '', harm: 'a frame far down a page is loaded before it is seen' },
  ],
  'releases-changing.ts': [
    {
      find: '!isEmptyDifference(difference)',
      replace: 'true',
      harm: 'an embed is made for releases that changed nothing of it',
    },
  ],
  'EmbedIndicatorPage.astro': [
    {
      find: 'fixedAt === null || fixedAt === newest',
      replace: 'fixedAt !== null',
      harm: 'an embedded chart of an older release does not say that a newer one exists',
    },
  ],
});
