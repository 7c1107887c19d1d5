import type { Words } from '../../core/words.ts';
import type { Dataset } from '../define/define-dataset.ts';
import { sampleTitle } from './sample-words.ts';

/** What rows of a dataset are called where they travel alone: of which release, whether all, and that they are sample data. */
export function tableTitle(
  { title, provenance }: Pick<Dataset, 'title' | 'provenance'>,
  release: string,
  isChangesOnly: boolean,
): Words {
  const titles = {
    zh: `${title.zh}，${release} 版${isChangesOnly ? '（只含新增和变动的行）' : ''}`,
    en: `${title.en}, release ${release}${isChangesOnly ? ' (new and changed rows only)' : ''}`,
  };
  return provenance === 'sample' ? sampleTitle(titles) : titles;
}
