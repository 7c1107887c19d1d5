import type { Rule } from './rule.ts';

/** Rules on what a city's settings name. `{slots}` are filled from the problem. */
export const settingRules = {
  'setting-unknown': {
    wrong: {
      zh: '设置 {setting} 写的“{found}”，{dataset} 里从未有过',
      en: '{setting} names “{found}”, which was never in {dataset}',
    },
    allowed: { zh: '{codes}', en: '{codes}' },
    remedy: {
      zh: '改正 site.config.ts，或先发布 {dataset} 的新版本。',
      en: 'Correct site.config.ts, or publish a release of {dataset} that holds it first.',
    },
  },
} as const satisfies Record<string, Rule>;
