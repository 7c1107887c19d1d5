import type { Words } from '../../core/words.ts';
import type { Dataset } from '../define/define-dataset.ts';

/** What a dataset's provenance means, by its code. */
export const provenances = {
  official: { zh: '真实数字，逐一注明来源', en: 'Real figures, each with its source' },
  sample: { zh: '示例数据，均为虚构', en: 'Sample data, all invented' },
} as const satisfies Record<Dataset['provenance'], Words>;

export const provenanceWords = (provenance: Dataset['provenance']): Words => provenances[provenance];

/** The word that is in everything made of sample data. */
export const sampleWord: Words = { zh: '示例', en: 'sample' };

/** A title of sample data, which says so before all else. */
export const sampleTitle = ({ zh, en }: Words): Words => ({ zh: `示例：${zh}`, en: `Sample: ${en}` });
