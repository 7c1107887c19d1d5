import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';

/** The form of a report. */
const formWords = defineWords({
  'form.title': { zh: '填表反映', en: 'The form' },
  'form.titleByPhone': { zh: '理好要说的话', en: 'Get your words in order' },
  'form.byPhone': {
    zh: '这里填的不会发给任何人，只在您的手机或电脑上写成一段话。',
    en: 'What you write here is sent to nobody: it becomes a text on your own device.',
  },
  'form.withoutScript': {
    zh: '您的浏览器没有运行脚本，写不成这段话。打热线时请照着说：是什么问题、在哪里、哪天看到、严重到什么程度。',
    en: 'Your browser runs no script, so no text can be made. On the phone, say what it is, where, on which day you saw it, and how bad it is.',
  },
  'form.notice': { zh: '先请您知道', en: 'First, please know' },
  'form.notice.for': {
    zh: '用途：只用来核实和处理这个问题、答复您。',
    en: 'What for: to check and settle this problem, and to answer you. For nothing else.',
  },
  'form.notice.who': { zh: '谁负责：{who}，联系：{contact}。', en: 'Who is responsible: {who}; contact: {contact}.' },
  'form.notice.keep': { zh: '保存多久', en: 'How long it is kept' },
  'form.notice.term': { zh: '{what}：{terms}', en: '{what}: {terms}' },
  'form.notice.days': { zh: '{from} {days} 天', en: '{days} {days|day|days} {from}' },
  'form.notice.atOnce': { zh: '{from}立即删除', en: 'deleted at once {from}' },
  'form.notice.or': { zh: '，最迟', en: ', at the latest ' },
  'form.notice.delete': {
    zh: '想删除：凭查询码随时删，或告诉负责人。',
    en: 'To have it deleted: use your follow-up code at any time, or ask whoever is responsible.',
  },
  'form.notice.device': {
    zh: '没发出以前，填的内容存在这台设备上，联系方式只存到关掉这个页面为止；发出后都删掉。',
    en: 'Until it is sent, what you fill in is kept on this device, and how to reach you only until you close this page; then all of it is deleted.',
  },
  'form.draftByPhone': {
    zh: '填的内容只存在这台设备上，点“清空重填”就删掉。',
    en: 'What you fill in is kept on this device alone; “Clear the form” deletes it.',
  },
  'form.notice.minors': {
    zh: '不满十四周岁，请由父母或监护人来填。',
    en: 'If you are under fourteen, let a parent or guardian fill it in.',
  },
  'form.consent': { zh: '我看过了，同意这样使用我填的内容', en: 'I have read this and agree' },
  'form.service_code': { zh: '1. 是什么问题？', en: '1. What is wrong?' },
  'form.kind': { zh: '“{choice}”的哪一类？', en: '{choice}: which kind?' },
  'form.address_string': { zh: '2. 在哪里？', en: '2. Where is it?' },
  'form.address.hint': {
    zh: '街道和门牌，或路口、小区、市场的名称',
    en: 'Street and number, or the name of a crossing, estate or market',
  },
  'form.locate': { zh: '加上我现在的位置', en: 'Add where I am now' },
  'form.unlocate': { zh: '去掉位置', en: 'Remove the position' },
  'form.seen_at': { zh: '哪天看到的（可不填）', en: 'Day you saw it (optional)' },
  'form.description': { zh: '3. 是什么情况？', en: '3. What did you see?' },
  'form.description.hint': {
    zh: '有多少、有多久。不写人名、车牌、电话。最多 {most} 个字。',
    en: 'How much, for how long. No names of people, number plates or phone numbers. At most {most} characters.',
  },
  'form.photos': { zh: '4. 照片（可不放）', en: '4. Photos (optional)' },
  'form.photos.hint': {
    zh: '最多 4 张。发送前缩小，并删去里面的定位、时间和机型。',
    en: 'At most 4. They are shrunk, and place, time and phone model are removed, before they are sent.',
  },
  'form.photos.plain': {
    zh: '您的浏览器没有运行脚本：照片照原样发出，到了服务器才删去里面的定位和时间。每张不超过 8 MB。',
    en: 'Your browser runs no script: photos are sent as they are, and place and time in them are removed on the server. At most 8 MB each.',
  },
  'form.choosePhoto': { zh: '选照片', en: 'Choose a photo' },
  'form.photo_near': { zh: '近景：看得清是什么', en: 'From near: what it is' },
  'form.photo_far': { zh: '远景：看得出在哪里', en: 'From afar: where it is' },
  'form.photo_more': { zh: '还有（最多两张）', en: 'More (at most two)' },
  'form.contact': { zh: '5. 联系方式（可不留）', en: '5. How to reach you (optional)' },
  'form.contact.hint': {
    zh: '不留也受理；留了才能答复您、发奖励。加密保存，与反映的内容分开放，办结就删。',
    en: 'A report without it is taken too; with it you can be answered and rewarded. It is encrypted, kept apart from the report, and deleted when the case is settled.',
  },
  'form.last_name': { zh: '姓', en: 'Last name' },
  'form.first_name': { zh: '名', en: 'First name' },
  'form.phone': { zh: '电话', en: 'Phone' },
  'form.email': { zh: '电子邮箱', en: 'Email' },
  'form.send': { zh: '发送', en: 'Send' },
  'form.toText': { zh: '写好了，看要念的话', en: 'Done: see what to say' },
  'form.clear': { zh: '清空重填', en: 'Clear the form' },
  'form.undo': { zh: '放回去', en: 'Put it back' },
  'form.restored': { zh: '上次没发出的内容还在，接着填。', en: 'What you had not sent yet is here again.' },
  'form.textInstead': { zh: '不发送，改打热线', en: 'Call the hotline instead' },
  'form.text': { zh: '打热线时念这段话', en: 'Read this out to the hotline' },
  'form.textHint': {
    zh: '边填边写成。照片请另发或出示给工作人员。',
    en: 'It is written as you fill in the form. Show or send the photos separately.',
  },
  'form.textHintByPhone': { zh: '边填边写成。', en: 'It is written as you fill in the form.' },
  'form.shareText': { zh: '转发这段话', en: 'Pass it on' },
  'form.share': { zh: '连照片一起转发', en: 'Pass it on with the photos' },
  'form.file': { zh: '存成文件', en: 'Save as a file' },
  'form.errors': { zh: '还差几处，点一下就到：', en: 'Not complete yet. Go to:' },
  'form.progress': { zh: '发送进度', en: 'Progress of sending' },
  'form.stop': { zh: '停下来改', en: 'Stop and change it' },

  'form.sent': { zh: '收到了', en: 'We have received it' },
  'form.sent.test': {
    zh: '这是演示，只当测试收下：没有人处理，也不发布。',
    en: 'This is a demonstration: it was taken as a test. Nobody acts on it and it is not published.',
  },
  'form.sent.number': { zh: '编号：查进度用', en: 'Tracking number: shows how far it is' },
  'form.sent.code': { zh: '查询码：只有您知道，别告诉别人', en: 'Follow-up code: yours alone, tell nobody' },
  'form.sent.keep': {
    zh: '现在就复制、截屏或打印。关掉这个页面后，查询码不再显示，丢了找不回。',
    en: 'Copy them, take a screenshot or print them now. Once this page is closed the code is not shown again and cannot be recovered.',
  },
  'form.sent.copy': { zh: '复制编号和查询码', en: 'Copy number and code' },
  'form.sent.review': {
    zh: '由人审核：{days} 个工作日内受理，或说明不受理的原因。',
    en: 'A person looks at it within {days} {days|working day|working days}: it is accepted, or you are told why not.',
  },
  'form.sent.reviewUnset': {
    zh: '由人审核：受理，或说明不受理的原因。审核要几天，本市还没有公布。',
    en: 'A person looks at it: it is accepted, or you are told why not. How many days that takes has not been published.',
  },
  'form.sent.settle': {
    zh: '受理的，{days} 个工作日内办结。',
    en: 'What is accepted is settled within {days} {days|working day|working days}.',
  },
  'form.sent.ifReal': { zh: '如果是真的反映：{next}', en: 'A real report goes on like this. {next}' },
  'form.sent.status': {
    zh: '“查进度”不是实时的：工作人员每公布一次才更新。想马上看，用查询码打开。',
    en: '“Look up a report” is not live: it changes each time the desk publishes. To see it at once, open your report with the code.',
  },
  'form.sent.next': {
    zh: '要补充、更正、撤回或删除，用查询码打开您反映的问题。',
    en: 'To add to it, correct, withdraw or delete it, open your report with the code.',
  },
  'form.sent.next.test': {
    zh: '测试的进度不公布，凭编号查不到；用查询码可以打开、补充、撤回或删除。',
    en: 'The progress of a test is not published, and the look-up by number does not find it. With the code you can open it, add to it, withdraw or delete it.',
  },
  'form.sent.open': { zh: '打开我反映的问题', en: 'Open my report' },
  'form.sent.print': { zh: '打印', en: 'Print' },
  'form.sent.another': { zh: '再反映一件', en: 'Report another problem' },
});

export const formTranslator = dictionary(...frameWords, formWords);
