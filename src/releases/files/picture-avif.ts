import type { ReadPicture } from './picture-content.ts';

interface Box {
  kind: string;
  body: Buffer;
}

/** Boxes that hold nothing but the image and how to read it. */
const image = new Set(['ftyp', 'meta', 'mdat', 'free', 'skip', 'moov', 'moof', 'mfra', 'sidx', 'styp', 'idat']);

/** AVIF: boxes (ISO 14496-12). Items of the meta box other than the image itself are attached. */
export const readAvif: ReadPicture = (bytes) => {
  const boxes = boxesIn(bytes);
  const meta = boxes?.find(({ kind }) => kind === 'meta');
  const inner = meta && boxesIn(meta.body.subarray(4));
  if (!boxes || !inner || !boxes.some(({ kind }) => kind === 'mdat' || kind === 'moov')) return null;
  const attached = new Set(boxes.filter(({ kind }) => !image.has(kind)).map(({ kind }) => kind));
  for (const kind of itemTypes(inner)) {
    if (kind === 'Exif') attached.add('EXIF');
    if (kind === 'mime' || kind === 'uri ') attached.add('XMP');
  }
  const properties = boxesIn(inner.find(({ kind }) => kind === 'iprp')?.body ?? Buffer.alloc(0)) ?? [];
  const container = boxesIn(properties.find(({ kind }) => kind === 'ipco')?.body ?? Buffer.alloc(0)) ?? [];
  const sizes = container
    .filter(({ kind }) => kind === 'ispe')
    .map(({ body }) => ({ width: body.readUInt32BE(4), height: body.readUInt32BE(8) }));
  const [largest] = sizes.sort((left, right) => right.width * right.height - left.width * left.height);
  return largest ? { ...largest, attached: [...attached] } : null;
};

/** The boxes of a body, one after another; null where a length leads beyond it. */
function boxesIn(bytes: Buffer): Box[] | null {
  const boxes: Box[] = [];
  let at = 0;
  while (at + 8 <= bytes.length) {
    const short = bytes.readUInt32BE(at);
    const head = short === 1 ? 16 : 8;
    const length = short === 0 ? bytes.length - at : short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short;
    if (length < head || at + length > bytes.length) return null;
    boxes.push({ kind: bytes.toString('latin1', at + 4, at + 8), body: bytes.subarray(at + head, at + length) });
    at += length;
  }
  return boxes;
}

function itemTypes(meta: readonly Box[]): string[] {
  const info = meta.find(({ kind }) => kind === 'iinf')?.body;
  if (!info) return [];
  const entries = boxesIn(info.subarray(info.readUInt8(0) === 0 ? 6 : 8)) ?? [];
  // infe of version 2 has an id of two bytes, of version 3 one of four; two bytes of protection come next.
  return entries.map(({ body }) => {
    const at = body.readUInt8(0) === 3 ? 10 : 8;
    return body.toString('latin1', at, at + 4);
  });
}
