import type { Random } from '../../../core/random.ts';
import { areaOf } from '../../areas/sample/areas.ts';
import type { ListEntry } from '../dataset.ts';
import type { CategoryWords, Sentence } from './words/sentence.ts';

const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const ordinals = ['Zero', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'];

type PlaceCells = Pick<
  ListEntry,
  'kind' | 'place_zh' | 'place_en' | 'subdistrict_zh' | 'subdistrict_en' | 'responsible_unit_zh' | 'responsible_unit_en'
>;

/** An invented place in an area of which the deed can be told, with the unit that answers for it. */
export function inventPlace(
  random: Random,
  { places, unit }: CategoryWords,
  { at }: Sentence,
  code: string,
): PlaceCells {
  const area = areaOf(code);
  const noun = random.pick(places.filter(({ zh }) => !at || at.includes(zh)));
  const number = random.integer(1, 12);
  const road = random.integer(1, 9);
  const named = random.chance(0.5)
    ? {
        zh: `示例${noun.zh}（${area.zh}${numerals[number]}号）`,
        en: `Sample ${lowerFirst(noun.en)} No. ${number}, ${area.en}`,
      }
    : { zh: `示例${numerals[road]}路${noun.zh}（${area.zh}）`, en: `${noun.en}, Sample Road ${road}, ${area.en}` };
  const subdistrict = random.integer(1, 6);
  const town = area.group === 'county' ? { zh: '镇', en: 'Sample Town' } : { zh: '街道', en: 'Sample Subdistrict' };
  const hasSubdistrict = random.chance(0.9);
  const team = random.integer(1, 4);
  return {
    kind: noun.kind,
    place_zh: named.zh,
    place_en: named.en,
    subdistrict_zh: hasSubdistrict ? `示例${numerals[subdistrict]}${town.zh}` : null,
    subdistrict_en: hasSubdistrict ? `${town.en} ${ordinals[subdistrict]}` : null,
    responsible_unit_zh: `${unit.zh.replace('{number}', numerals[team] ?? '')}（${area.zh}）`,
    responsible_unit_en: `${unit.en.replace('{number}', String(team))}, ${area.en}`,
  };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
