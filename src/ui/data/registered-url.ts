import { releaseFiles } from '../../core/release-files.ts';
import { fileUrl } from '../../i18n/urls.ts';

/** Address of a release's file. It stays for good; what the file says is committed to by the root of the release. */
export function registeredUrl(dataset: { name: string; provenance: 'official' | 'sample' }, release: string): string {
  const registered = releaseFiles(dataset).find(({ kind }) => kind === 'registered');
  return fileUrl(`data/${dataset.name}/${release}/${registered?.name ?? ''}`);
}
