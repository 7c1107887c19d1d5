/** What a JPEG says of how it is stored. */
export interface JpegScans {
  /** Without arithmetic coding, hierarchies or losslessness, none of which a camera writes. */
  isUsual: boolean;
  /** How often its pixels are gone through; counting stops beyond what was asked. */
  scans: number;
}

/** Frames of a camera: baseline, extended, progressive; all other frames are of no photo. */
const [frames, usualFrames] = [/^c[0-35-79-bd-f]$/, ['c0', 'c1', 'c2']];
const [startOfScan, endOfImage] = ['da', 'd9'];
/** Markers that have no length. */
const alone = /^(?:00|01|d[0-8]|ff)$/;

/** Reads the markers of a JPEG and none of its pixels; what stands behind its end, such as a second picture, is no part of it. */
export function readScans(bytes: Uint8Array, most: number): JpegScans {
  let [scans, isUsual] = [0, true];
  let at = 2;
  while (scans <= most) {
    // Whatever stands between two markers belongs to a scan, or is skipped by decoders too.
    at = bytes.indexOf(0xff, at);
    if (at < 0 || at + 1 >= bytes.length) break;
    const marker = (bytes[at + 1] ?? 0).toString(16).padStart(2, '0');
    if (marker === endOfImage) break;
    if (alone.test(marker)) {
      // Fill bytes may stand before a marker; every other pair is passed whole.
      at += marker === 'ff' ? 1 : 2;
      continue;
    }
    if (frames.test(marker) && !usualFrames.includes(marker)) isUsual = false;
    if (marker === startOfScan) scans += 1;
    at += 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
  }
  return { isUsual, scans };
}
