import type { UnitKind } from '../datasets/helping-units.ts';

/** Names of invented communities: the word sample is in each, so that none can be taken for a real one. */
export const communityNames: readonly (readonly [zh: string, en: string])[] = [
  ['青禾', 'Qinghe'],
  ['听松', 'Tingsong'],
  ['荷风', 'Hefeng'],
  ['石榴', 'Shiliu'],
  ['云杉', 'Yunshan'],
  ['白鹭', 'Bailu'],
  ['杏花', 'Xinghua'],
  ['望星', 'Wangxing'],
  ['晨露', 'Chenlu'],
  ['竹影', 'Zhuying'],
  ['银杏', 'Yinxing'],
  ['燕归', 'Yangui'],
  ['柳岸', 'Liuan'],
  ['紫藤', 'Ziteng'],
  ['麦浪', 'Mailang'],
  ['枫桥', 'Fengqiao'],
  ['春晓', 'Chunxiao'],
  ['秋实', 'Qiushi'],
  ['棠梨', 'Tangli'],
  ['桐花', 'Tonghua'],
  ['听雨', 'Tingyu'],
  ['朝霞', 'Zhaoxia'],
  ['海棠', 'Haitang'],
  ['槐荫', 'Huaiyin'],
  ['碧波', 'Bibo'],
  ['榆钱', 'Yuqian'],
  ['清溪', 'Qingxi'],
  ['芦花', 'Luhua'],
  ['月桂', 'Yuegui'],
  ['梧桐', 'Wutong'],
  ['山楂', 'Shanzha'],
  ['栗园', 'Liyuan'],
  ['木槿', 'Mujin'],
  ['雁鸣', 'Yanming'],
  ['葵园', 'Kuiyuan'],
  ['芳草', 'Fangcao'],
  ['谷雨', 'Guyu'],
  ['苇荡', 'Weidang'],
  ['桑田', 'Sangtian'],
  ['枣林', 'Zaolin'],
];

/** The community that took the place of one that ended. */
export const newCommunityName = ['苇塘', 'Weitang'] as const;

export interface SampleUnit {
  zh: string;
  en: string;
  kind: UnitKind;
}

const unit = (kind: UnitKind, zh: string, en: string): SampleUnit => ({
  kind,
  zh: `示例市${zh}`,
  en: `Sample City ${en}`,
});

/** Invented units: the city of each is called Sample City. */
export const unitNames: readonly SampleUnit[] = [
  unit('civilised', '图书馆', 'Library'),
  unit('civilised', '第三中学', 'No. 3 Middle School'),
  unit('civilised', '供水公司', 'Water Company'),
  unit('civilised', '公交一分公司', 'Bus Company, Branch 1'),
  unit('civilised', '博物馆', 'Museum'),
  unit('civilised', '邮政支局', 'Post Office'),
  unit('civilised', '供电所', 'Power Supply Station'),
  unit('civilised', '园林队', 'Parks Team'),
  unit('civilised', '电视台', 'Television Station'),
  unit('civilised', '税务所', 'Tax Office'),
  unit('civilised', '气象站', 'Weather Station'),
  unit('civilised', '档案馆', 'Archives'),
  unit('civilised', '消防站', 'Fire Station'),
  unit('civilised', '少年宫', 'Youth Centre'),
  unit('civilised', '燃气公司', 'Gas Company'),
  unit('civilised', '文化馆', 'Culture Centre'),
  unit('civilised', '体育馆', 'Sports Hall'),
  unit('health-model', '第一医院', 'First Hospital'),
  unit('health-model', '妇幼保健站', 'Mother and Child Clinic'),
  unit('health-model', '疾控站', 'Disease Control Station'),
  unit('health-model', '血站', 'Blood Centre'),
  unit('health-model', '中医馆', 'Chinese Medicine Clinic'),
  unit('health-model', '急救站', 'Emergency Station'),
  unit('health-model', '卫生监督所', 'Health Inspection Office'),
  unit('health-model', '口腔医院', 'Dental Hospital'),
  unit('health-model', '康复医院', 'Rehabilitation Hospital'),
  unit('health-model', '实验小学', 'Experimental Primary School'),
  unit('health-model', '食品检验站', 'Food Testing Station'),
  unit('health-model', '眼科医院', 'Eye Hospital'),
  unit('health-model', '卫生学校', 'Health School'),
];

/** Posts in charge, without names of people. */
export const posts: readonly (readonly [zh: string, en: string])[] = [
  ['办公室主任', 'Head of the office'],
  ['工会主席', 'Chair of the staff union'],
  ['后勤科科长', 'Head of logistics'],
  ['党委副书记', 'Deputy Party secretary'],
  ['志愿服务队队长', 'Leader of the volunteer team'],
];
