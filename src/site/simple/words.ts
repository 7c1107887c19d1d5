import { defineWords, dictionary } from '../../i18n/dictionary.ts';
import { frameWords } from '../../i18n/frame-words.ts';

/** The simple view. */
const simpleWords = defineWords({
  'simple.description': {
    zh: '三个大按钮：我这里改好了吗，城里干净吗，怎样反映问题。字大，话短，可以朗读。',
    en: 'Three large buttons: is it fixed near me, how clean is the city, how do I report. Large type, short sentences, read aloud.',
  },
  'simple.ask': { zh: '您想知道什么？', en: 'What would you like to know?' },
  'simple.near': { zh: '我这里改好了吗？', en: 'Is it fixed near me?' },
  'simple.near.yours': { zh: '{area}改好了吗？', en: 'Is it fixed in {area}?' },
  'simple.cityOf': { zh: '{city}干净吗？', en: 'How clean is {city}?' },
  'simple.report': { zh: '怎样反映问题？', en: 'How do I report a problem?' },
  'simple.nearDescription': {
    zh: '选一个区县，看问题整改了没有。',
    en: 'Choose an area and see whether its problems are fixed.',
  },
  'simple.areaDescription': {
    zh: '{area}：曝光了几处，整改了几处，还有几处超期。',
    en: '{area}: how many places are exposed, fixed and overdue.',
  },
  'simple.cityDescription': {
    zh: '用短句说：达到标准几项，没达到几项，几项不知道。',
    en: 'In short sentences: how much meets the standard, how much does not, and what is not known.',
  },
  'simple.reportDescription': { zh: '怎样反映问题，分三步。', en: 'How to report a problem, in three steps.' },
  'simple.where': { zh: '您住在哪里？', en: 'Where do you live?' },
  'simple.kind.district': { zh: '城区', en: 'An urban district' },
  'simple.kind.county': { zh: '县、县级市', en: 'A county or county-level city' },
  'simple.kind.zone': { zh: '功能区', en: 'A functional zone' },
  'simple.more': { zh: '其他地方', en: 'Somewhere else' },
  'simple.otherArea': { zh: '看别的地方', en: 'Choose another place' },
  'simple.keep': { zh: '记住{area}', en: 'Remember {area}' },
  'simple.kept': { zh: '已记住{area}', en: '{area} is remembered' },
  'simple.again': { zh: '回到开头', en: 'Back to the start' },
  'simple.full': { zh: '完整版', en: 'Full site' },
  'simple.read': { zh: '朗读', en: 'Read aloud' },
  'simple.stop': { zh: '停止', en: 'Stop' },
  'simple.sample': {
    zh: '下面是示例数据，不是真实情况。',
    en: 'What follows is sample data. It is not real.',
  },
  'simple.city.nothing': {
    zh: '本站还没有数据能说明城里干净不干净。',
    en: 'This site has no figures yet that say how clean the city is.',
  },
  'simple.area.nothing': {
    zh: '本站还没有公布过{area}的问题。',
    en: 'This site has not published any problem in {area} yet.',
  },
  'simple.ended.replaced': {
    zh: '{area}只用到{until}，现在看{successors}。',
    en: '{area} was used until {until}. For what came after, see {successors}.',
  },
  'simple.ended': {
    zh: '{area}只用到{until}，以后没有接续的地区。',
    en: '{area} was used until {until}. Nothing replaced it.',
  },
  'simple.asOf': { zh: '截至 {day}。', en: 'As of {day}.' },
  'simple.call': { zh: '打 {number}，{name}', en: 'Call {number}, {name}' },
  'simple.noHotline': { zh: '本站还没有设服务热线。', en: 'No hotline has been set up for this site yet.' },
  'simple.step.look': {
    zh: '记下时间和地点，最好拍两张照片。',
    en: 'Note the time and the place. Take two photos if you can.',
  },
  'simple.step.call': {
    zh: '打上面的电话，说清哪天、哪里、什么问题。',
    en: 'Call a number above. Say when, where and what is wrong.',
  },
  'simple.step.tell': {
    zh: '告诉社区或街道办事处，说清哪天、哪里、什么问题。',
    en: 'Tell your neighbourhood or subdistrict office. Say when, where and what is wrong.',
  },
  'simple.step.ask': {
    zh: '记下受理编号，过几天再问结果。',
    en: 'Write down the case number, and ask again some days later.',
  },
  'simple.emergency': {
    zh: '有人受伤、起火或正遇危险，请打紧急电话。',
    en: 'If somebody is hurt, something burns or danger is near, call the emergency services.',
  },
});

export const translator = dictionary(...frameWords, simpleWords);
