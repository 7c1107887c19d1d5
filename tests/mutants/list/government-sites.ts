import { mutantsIn } from '../mutant.ts';

/** Tags, rules and the site map of a government site. */
export const governmentModels = mutantsIn('model', {
  'government-tags.ts': [
    {
      find: "if (!government && governmentSiteCode === '') return [];",
      replace: '',
      harm: 'a site that is no government’s has its tags',
    },
    { find: 'time ? `${published} ${time}` : published', replace: 'published', harm: 'the minute is never told' },
  ],
  'published-content.ts': [
    { find: '.at(-1)', replace: '.at(0)', harm: 'a page is said to be of its oldest release' },
    { find: 'dayOfRelease(newest)', replace: 'newest', harm: 'the second release of a day is no date' },
  ],
  'judge-rules.ts': [
    { find: "if (pages === 0) return 'not-known';", replace: '', harm: 'a rule that no page is about is held' },
    { find: "brokenCount === 0 ? 'held'", replace: "brokenCount >= 0 ? 'held'", harm: 'what is broken is held' },
    { find: "return 'not-configured';", replace: "return 'held';", harm: 'what is not set is held' },
  ],
  'own-host.ts': [
    { find: 'endsWith(`.${one}`)', replace: 'endsWith(one)', harm: 'a foreign host passes for the city’s' },
  ],
  'site-map.ts': [
    {
      find: 'parts.filter(({ pages }) => pages.length > 0)',
      replace: 'parts',
      harm: 'headings with nothing below them',
    },
  ],
});
