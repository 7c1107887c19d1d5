import { codeOf } from '../../src/releases/files/disk.ts';

/** Why something could not be kept: the disk is full, the folder is busy, or something else is wrong with it. */
export type StoreFault = 'full' | 'busy' | 'broken';

const [busy, locked, ioError, full] = [5, 6, 10, 13];

/** What an error of the disk or of SQLite means; null where it is neither’s. */
export function storeFaultOf(error: unknown): StoreFault | null {
  const code = codeOf(error);
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return 'full';
  if (code === 'ERR_SQLITE_ERROR' && error instanceof Error && 'errcode' in error) {
    // The low byte is the kind; a write that the system refuses is told as an error of reading or writing.
    const kind = Number(error.errcode) & 0xff;
    if (kind === full || kind === ioError) return 'full';
    return kind === busy || kind === locked ? 'busy' : 'broken';
  }
  return /^E[A-Z]+$/.test(code) && error instanceof Error && 'syscall' in error ? 'broken' : null;
}
