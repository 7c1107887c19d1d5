import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';

/** The page of the campaign, which names the pages of its section. */
export const campaignWords = defineWords({
  'campaign.description': {
    zh: '{city}怎样保住国家卫生城市的称号：每周做什么，标准、复审、工程、机构、文件。',
    en: 'How {city} keeps the title of National Health City: what is done week by week, the standard, reviews, works, offices and documents.',
  },
  'campaign.lead': {
    zh: '“巩卫”，就是巩固国家卫生城市。称号不是终身的：{city}要做什么、由谁来做、做到哪一步，都在下面。',
    en: '“Gongwei” is short for keeping the title of National Health City, which is not for life. What {city} has to do, who does it, and how far it has come:',
  },
  'campaign.weekly': { zh: '一周一周怎样推进', en: 'Week by week' },
  'campaign.thisWeek': { zh: '这一周做了什么，都在一页', en: 'All of this week on one page' },
  'campaign.standing': { zh: '要守住什么，由谁来守', en: 'What it is, and who answers for it' },
});

export const translator = dictionary(...frameWords, campaignWords);
