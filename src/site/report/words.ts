import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';

/** Where to report a problem. */
export const reportWords = defineWords({
  'reportPage.title': { zh: '反映环境卫生问题', en: 'Report a sanitation problem' },
  'reportPage.description': {
    zh: '看到脏乱差怎样反映：在网上填，或打热线；收什么、怎样办、奖多少、您的信息怎样保护。',
    en: 'How to report dirt and disorder: by form or by phone. What is taken, how it is handled, rewards, and how your data is kept.',
  },
  'reportPage.lead': {
    zh: '看到脏乱差，可以在这里填，也可以打热线。大约两分钟。',
    en: 'Where you see dirt or disorder, fill in this form or call the hotline. It takes about two minutes.',
  },
  'reportPage.leadByForm': {
    zh: '看到脏乱差，可以在这里填。大约两分钟。',
    en: 'Where you see dirt or disorder, fill in this form. It takes about two minutes.',
  },
  'reportPage.leadUnset': {
    zh: '本站不接收反映，也不转办。看到脏乱差，请告诉当地主管部门；下面的表帮您把话理清楚。',
    en: 'This site takes no reports and passes none on. Where you see dirt or disorder, please tell your local authority; the form below puts your words in order.',
  },
  'reportPage.leadByPhone': {
    zh: '看到脏乱差，请打服务热线。本站不接收反映，也不转办；下面的表帮您把话理清楚，念给接线员听。',
    en: 'Where you see dirt or disorder, please call the service hotline. This site takes no reports and passes none on; the form below puts your words in order, to read out on the phone.',
  },
  'reportPage.test': {
    zh: '这是演示：只收测试内容，没有人处理，一件也不发布。真有问题请打热线。',
    en: 'This is a demonstration: it takes tests only, nobody acts on them and none is published. For a real problem call the hotline.',
  },
  'reportPage.toForm': { zh: '去填表', en: 'To the form' },
  'reportPage.toStatus': { zh: '查进度', en: 'Look up a report' },
  'reportPage.figures': { zh: '大家都反映了什么', en: 'What people report' },
  'reportPage.toApi': { zh: '接口说明（程序员用）', en: 'API, for programmers' },
  'reportPage.noHotline': { zh: '本站还没有设服务热线。', en: 'No hotline has been set up for this site yet.' },
  'reportPage.emergency': {
    zh: '这些不是急救、火警或报警电话。有人受伤、起火或正遇危险，请打紧急电话。',
    en: 'These are not emergency numbers. If somebody is hurt, something burns or danger is near, call the emergency services.',
  },

  'reportTerms.what': { zh: '可以反映什么', en: 'What may be reported' },
  'reportTerms.notHere': {
    zh: '噪声、停车收费、邻里纠纷等不属于环境卫生，请打热线。',
    en: 'Noise, parking fees, quarrels between neighbours and the like are not about sanitation: call the hotline.',
  },
  'reportTerms.proof': { zh: '要什么材料', en: 'What proof is needed' },
  'reportTerms.photos': {
    zh: '最好有两张照片：一张近景，看得清是什么；一张远景，看得出在哪里。没有照片也可以反映。',
    en: 'Best two photos: one from near that shows what it is, one from afar that shows where. A report without photos is taken too.',
  },
  'reportTerms.place': {
    zh: '写明地点：街道和门牌，或路口、小区、市场的名称。看到的日期写得出就写。',
    en: 'Say where: street and number, or the name of a crossing, estate or market. Add the day you saw it if you know it.',
  },
  'reportTerms.faces': {
    zh: '请不要拍人脸和车牌，不要为拍照走上车行道。',
    en: 'Leave out faces and number plates, and do not step into the traffic for a photo.',
  },
  'reportTerms.handled': { zh: '怎样办、多久办', en: 'How it is handled, and how soon' },
  'reportTerms.number': {
    zh: '发出后马上得到编号和查询码。编号查进度；查询码用来补充、更正、撤回和删除。',
    en: 'You get a tracking number and a follow-up code at once. The number shows how far it is; with the code you add to, correct, withdraw or delete your report.',
  },
  'reportTerms.review': {
    zh: '由人审核：{days} 个工作日内受理，或说明不受理的原因。',
    en: 'A person looks at it within {days} {days|working day|working days}: it is accepted, or you are told why not.',
  },
  'reportTerms.reviewUnset': {
    zh: '由人审核：受理，或说明不受理的原因。审核要几天，本市还没有公布。',
    en: 'A person looks at it: it is accepted, or you are told why not. How many days that takes has not been published.',
  },
  'reportTerms.settle': {
    zh: '受理的登记进公开的台账，{days} 个工作日内办结。',
    en: 'What is accepted goes into the public ledger of problems, to be settled within {days} {days|working day|working days}.',
  },
  'reportTerms.settleUnset': {
    zh: '受理的登记进公开的台账，期限以台账上写的为准。',
    en: 'What is accepted goes into the public ledger of problems, with the limit that is written there.',
  },
  'reportTerms.byPhone': {
    zh: '您打的热线怎样办、多久办，由热线答复。本站不受理，所以不写期限。',
    en: 'The hotline tells you how your call is handled and how soon. This site takes none, so it names no limits.',
  },
  'reportTerms.rewards': { zh: '有什么奖励', en: 'Rewards' },
  'reportTerms.rewardsUnknown': {
    zh: '有没有奖励、奖多少，本站不知道，所以不写。',
    en: 'Whether there is a reward, and how much, is not known to us, so none is named.',
  },
  'reportTerms.amount': { zh: '{amount} 元', en: '{amount} yuan' },
  'reportTerms.amountUnknown': { zh: '金额不详', en: 'amount not known' },
  'reportTerms.reward': { zh: '{title}：{amount}', en: '{title}: {amount}' },
  'reportTerms.privacy': { zh: '您的信息怎样保护', en: 'How your data is protected' },
  'reportTerms.secret': {
    zh: '谁反映的，不告诉任何人，更不会告诉被反映的人。公开的只有单位和地点。',
    en: 'Who reported is told to nobody, least of all to whoever it is about. Only organisations and places are published.',
  },
  'reportTerms.secretByPhone': {
    zh: '这里填的不会发给任何人。您打的热线怎样保密，由热线答复。',
    en: 'What you fill in here is sent to nobody. How the hotline keeps your call secret is for the hotline to say.',
  },
  'reportTerms.strippedLater': {
    zh: '您的浏览器没有运行脚本：照片照原样发出，到了服务器才删去里面的定位、时间和机型。',
    en: 'Your browser runs no script: a photo is sent as it is, and the place, time and phone model inside it are removed on the server.',
  },
  'reportTerms.stripped': {
    zh: '照片离开手机前先缩小，里面的定位、时间、机型全部删掉。',
    en: 'Before a photo leaves your phone it is shrunk, and the place, time and phone model inside it are removed.',
  },
});

export const translator = dictionary(...frameWords, reportWords);
