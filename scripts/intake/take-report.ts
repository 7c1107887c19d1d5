import { checkReport } from '../../src/core/intake/check-report.ts';
import { isSendingKey, keyField, reportLimits, type SentReport } from '../../src/core/intake/report-fields.ts';
import { removePhotos } from './change-report.ts';
import { checkPhoto, sha256, type KeptPhoto, type SentPhoto } from './check-photo.ts';
import { findSending, isUntouched } from './find-earlier.ts';
import { dayOf, nowOf, type Intake } from './intake.ts';
import type { Store } from './open-store.ts';
import type { SentBody } from './read-body.ts';
import { keepReport, type ReportRow } from './reports.ts';
import { whenFree } from './when-free.ts';
import { wrong, wrongFields } from './wrong.ts';

/** The photos, written anew, or everything that is wrong with them. Throws `Wrong`. */
export async function takePhotos(sent: readonly SentPhoto[], isGone = (): boolean => false): Promise<KeptPhoto[]> {
  if (sent.length > reportLimits.photos) throw wrongFields([{ field: 'photo', code: 'too-many' }]);
  const checked = await Promise.all(sent.map((one) => checkPhoto(one, isGone)));
  const faults = checked.filter((one) => typeof one === 'string');
  if (faults.length > 0) throw wrongFields(faults.map((code) => ({ field: 'photo', code })));
  const kept = checked.filter((one) => typeof one !== 'string');
  return kept.filter((one, index) => kept.findIndex(({ sha256 }) => sha256 === one.sha256) === index);
}

/**
 * Takes a report, or finds the one that this very sending made before: by its secret key and by nothing else, for who has the
 * report has its code. Without a key the same again is a new report, and the desk sees both. Throws `Wrong`. What it returns is
 * on the disk.
 */
export async function takeReport(intake: Intake, body: SentBody, key: string | null): Promise<ReportRow> {
  const { store } = intake;
  const now = nowOf(intake);
  const checked = checkReport(body.fields, dayOf(intake.city, now));
  const keyErrors = key !== null && !isSendingKey(key) ? [{ field: keyField, code: 'no-key' } as const] : [];
  if (!checked.ok || keyErrors.length > 0) throw wrongFields([...(checked.ok ? [] : checked.errors), ...keyErrors]);

  const content = writeContent(checked.report, body.photos);
  const contentHash = store.key.sign('content', content).toString('hex');
  const keyHash = key === null ? null : store.key.sign('sending', key).toString('hex');
  const earlier = (): ReportRow | null => {
    const sending = keyHash === null ? null : findSending(store, keyHash);
    if (!sending) return null;
    // What has changed since is not what was sent: to answer as if it were would lose what is sent now.
    if (!isUntouched(sending.report)) throw wrong('changed-since');
    if (sending.contentHash !== contentHash) throw wrong('other-content');
    return sending.report;
  };
  const before = earlier();
  if (before) return before;
  needRoom(store);
  const photos = await takePhotos(body.photos, body.isGone);
  // The same may have been taken while the photos were written anew. From here on nothing waits.
  const arrival = { report: checked.report, photos, contentHash, keyHash, isTest: intake.terms.testOnly, now };
  try {
    return await whenFree(() => {
      const meanwhile = earlier();
      return meanwhile ?? keepReport(store, arrival);
    });
  } catch (error) {
    // Photos of a report that was not kept would fill the disk until the next start.
    removePhotos(
      store,
      photos.map(({ sha256 }) => sha256),
    );
    throw error;
  }
}

/** Throws `Wrong` where the disk has no room but for deletions. */
export function needRoom({ reserve }: Pick<Store, 'reserve'>): void {
  if (!reserve.keep()) throw wrong('disk-full');
}

const writeContent = (report: SentReport, photos: readonly SentPhoto[]): string =>
  JSON.stringify([report, photos.map(({ kind, bytes }) => [kind, sha256(bytes)])]);
