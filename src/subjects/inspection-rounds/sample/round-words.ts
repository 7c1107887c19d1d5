import type { Words } from '../../../core/words.ts';
import type { RoundKind } from '../dataset.ts';

/** Who inspects: offices, never persons. */
export const inspectors: Record<RoundKind, readonly Words[]> = {
  unannounced: [
    { zh: '示例指挥部督查一组', en: 'Sample headquarters, inspection team 1' },
    { zh: '示例指挥部督查二组', en: 'Sample headquarters, inspection team 2' },
    { zh: '示例指挥部督查三组', en: 'Sample headquarters, inspection team 3' },
  ],
  quarterly: [{ zh: '示例指挥部办公室会同各专项组', en: 'Sample headquarters’ office with the special teams' }],
  yearly: [{ zh: '示例指挥部考评组', en: 'Sample headquarters, appraisal team' }],
};

/** What came of a round, by how much of what it found is in the ledger. */
export function resultOf(found: number, listed: number): Words {
  if (found === 0) return { zh: '示例：没有发现问题。', en: 'Sample: no problem was found.' };
  const onTheSpot = found - listed;
  if (onTheSpot === 0) {
    return {
      zh: `示例：${listed} 个问题全部登记台账，限期整改。`,
      en: `Sample: all ${listed} problems were entered in the ledger, each with a deadline.`,
    };
  }
  if (listed === 0) {
    return {
      zh: `示例：${onTheSpot} 个问题当场解决，没有登记台账。`,
      en: `Sample: ${onTheSpot === 1 ? 'the problem was' : `all ${onTheSpot} problems were`} fixed on the spot; none is in the ledger.`,
    };
  }
  return {
    zh: `示例：${listed} 个问题登记台账，限期整改；${onTheSpot} 个当场解决。`,
    en: `Sample: ${listed} ${listed === 1 ? 'problem was' : 'problems were'} entered in the ledger, each with a deadline; ${onTheSpot} ${onTheSpot === 1 ? 'was' : 'were'} fixed on the spot.`,
  };
}
