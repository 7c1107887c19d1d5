import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';

/** Where to report a problem. */
export const reportWords = defineWords({
  'reportPage.title': { zh: '反映环境卫生问题', en: 'Report a sanitation problem' },
  'reportPage.description': {
    zh: '看到脏乱差可以打哪些电话，准备哪些材料，哪些内容不公开。',
    en: 'Which numbers to call, what helps to describe a problem, and what is not published.',
  },
  'reportPage.lead': {
    zh: '看到脏乱差，请打服务热线。本站不收举报，也不转办。',
    en: 'Where you see dirt or disorder, please call the service hotline. This site takes no reports and passes none on.',
  },
  'reportPage.noHotline': { zh: '本站还没有设服务热线。', en: 'No hotline has been set up for this site yet.' },
  'reportPage.emergency': {
    zh: '这些不是急救、火警或报警电话。有人受伤、起火或正遇危险，请打紧急电话。',
    en: 'These are not emergency numbers. If somebody is hurt, something burns or danger is near, call the emergency services.',
  },
});

export const translator = dictionary(...frameWords, reportWords);
