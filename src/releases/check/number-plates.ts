const region = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]';
const province =
  '(?:北京|天津|上海|重庆|河北|河南|云南|辽宁|黑龙江|湖南|安徽|山东|新疆|江苏|浙江|江西|湖北|广西|甘肃|山西|内蒙古?|陕西|吉林|福建|贵州|广东|青海|西藏|四川|宁夏|海南)';
const letter = '[A-HJ-NP-Z]';
const sign = '[A-HJ-NP-Z0-9]';
const gap = '[\\s.·•・‧_-]{0,2}';
const inner = '[\\s.·]?';
const five = `${sign}${inner}${sign}${inner}${sign}${inner}${sign}${inner}`;
/** What goes on behind the signs of a plate: a road, a grade, a building. */
const otherwise = '(?!\\s?(?:段|级|国道|省道|县道|高速|公里|桩|标段|号线|类|型|款|座|栋|期|版))';
const end = `(?![0-9])(?![A-Z]\\b)${otherwise}`;

const plates = [
  // Ordinary, police, coach and border plates, with at most two letters among the five signs.
  new RegExp(
    `(?:${region}|${province})${gap}${letter}${gap}(?=(?:[^0-9]*[0-9]){3})${five}(?:${sign}|[学警港澳挂领试超使])(?![A-Z0-9])${otherwise}`,
    'i',
  ),
  // The same with a word of Latin letters behind it.
  new RegExp(`(?:${region}|${province})${gap}${letter}${gap}[0-9]{5}(?=[a-z]{2})`),
  // New energy: small, then large.
  new RegExp(
    `(?:${region}|${province})${gap}${letter}${gap}[A-HJK]${inner}${sign}${inner}[0-9](?:${inner}[0-9]){3}${end}`,
    'i',
  ),
  new RegExp(`(?:${region}|${province})${gap}${letter}${gap}[0-9](?:${inner}[0-9]){4}${inner}[A-HJK]${end}`, 'i'),
  // Temporary, armed police, army, embassies.
  new RegExp(`${region}${letter}?${gap}临${gap}[A-Z]?[0-9]{4,6}(?![0-9])`, 'i'),
  new RegExp(`WJ${gap}${region}${gap}[0-9]{4,5}[A-Z]?(?![0-9])`, 'i'),
  new RegExp(`[军海空](?<!\\p{Script=Han}{3})${letter}${gap}[0-9]{5}(?![0-9])${otherwise}`, 'u'),
  /(?<!\p{Script=Han})使\s?[0-3][0-9]{5}(?![0-9\p{Script=Han}])/u,
  // Six letters are hardly a plate, unless they stand alone.
  new RegExp(`(?<![\\p{Script=Han}A-Za-z])${region}[·\\s]?${letter}{6}(?![A-Za-z0-9])`, 'u'),
];

/** A number plate in a text of plain letters and digits, as it is written there. */
export const findPlate = (text: string): string | undefined =>
  plates.flatMap((shape) => shape.exec(text)?.[0] ?? []).at(0);
