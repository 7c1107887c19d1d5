import type { IncomingMessage } from 'node:http';
import { Busboy, type BusboyHeaders } from '@fastify/busboy';
import { photoField, photoKinds, reportLimits, type PhotoKind } from '../../src/core/intake/report-fields.ts';
import { addressOf } from './address.ts';
import type { SentPhoto } from './check-photo.ts';
import type { Asked, Intake } from './intake.ts';
import { mostBytes, type Holding } from './load.ts';
import { Wrong, wrong, wrongFields } from './wrong.ts';

/** What a form or a program sent. A field that came twice is a list, which is no text. */
export interface SentBody {
  fields: Record<string, unknown>;
  photos: SentPhoto[];
  /** True once nobody waits for the answer any more. */
  isGone: () => boolean;
}

type ReadBody = Omit<SentBody, 'isGone'>;

/** Reads the body of a request, and stops as soon as it is too large or stands still. What it holds is given back by the answer. Throws `Wrong`. */
export async function readBody(intake: Intake, asked: Asked): Promise<SentBody> {
  const { incoming } = asked.env;
  const media = (incoming.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const isMultipart = media === 'multipart/form-data';
  if (!isMultipart && media !== 'application/x-www-form-urlencoded' && media !== 'application/json')
    throw wrong('media');
  const most = isMultipart ? mostBytes : reportLimits.textBytes;
  const told = Number(incoming.headers['content-length'] ?? most);
  if (!(told <= most)) throw wrong('too-large');
  const holding = intake.load.begin(addressOf(intake, asked));
  asked.set('holding', holding);
  const { watched, stop } = watch(incoming, intake.stall, holding);
  try {
    const body = await Promise.race([
      watched,
      media === 'application/json' ? readJson(incoming) : readForm(incoming, most),
    ]);
    holding.queue(body.photos.length);
    // Asked of the connection, for the photos of whoever has hung up need not be drawn.
    return { ...body, isGone: () => incoming.socket.destroyed };
  } finally {
    stop();
  }
}

/** Rejects as soon as a body stands still, or there is no room for what arrives. */
function watch(incoming: IncomingMessage, stall: number, holding: Holding) {
  let stop = (): void => {};
  const watched = new Promise<never>((_, refuse) => {
    const timer = setTimeout(() => refuse(wrong('stalled')), stall);
    const arrive = (chunk: Buffer): void => {
      timer.refresh();
      try {
        holding.add(chunk.length);
      } catch (error) {
        refuse(error);
        incoming.unpipe();
      }
    };
    incoming.on('data', arrive);
    stop = () => {
      clearTimeout(timer);
      incoming.off('data', arrive);
    };
  });
  // Where the other has ended first, nobody waits for this one.
  watched.catch(() => {});
  return { watched, stop: () => stop() };
}

/** A record that has no names but its own. */
const bare = (): Record<string, unknown> => Object.create(null);

async function readJson(incoming: IncomingMessage): Promise<ReadBody> {
  const chunks: Buffer[] = [];
  let length = 0;
  let sent: unknown;
  try {
    for await (const chunk of incoming) {
      length += chunk.length;
      if (length > reportLimits.textBytes) throw wrong('too-large');
      chunks.push(chunk);
    }
    sent = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
  } catch (error) {
    // A connection that breaks off is as little of a report as text that breaks off.
    throw error instanceof Wrong ? error : wrong('broken-body');
  }
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) throw wrong('broken-body');
  const fields = bare();
  // A number is as good as its digits. Of an object or a list is kept that it was one, which is refused as no text: what is in it
  // could break whoever writes it out.
  for (const [name, value] of Object.entries(sent))
    fields[plainName(name)] =
      typeof value === 'number' ? String(value) : typeof value === 'object' && value !== null ? {} : value;
  return { fields, photos: [] };
}

/** GeoReport v2 sends what a service asks beyond the usual fields as `attribute[name]`. */
const plainName = (name: string): string => /^attribute\[(\w+)\]$/.exec(name)?.[1] ?? name;

function kindOf(field: string): PhotoKind | null {
  if (field === 'photo' || field === 'media') return 'more';
  return photoKinds.find((kind) => field === photoField(kind)) ?? null;
}

const tooMany = (): Wrong => wrongFields([{ field: 'photo', code: 'too-many' }]);

function readForm(incoming: IncomingMessage, most: number): Promise<ReadBody> {
  return new Promise((done, refuse) => {
    const fields = bare();
    const photos: SentPhoto[] = [];
    let length = 0;
    const fail = (error: Wrong): void => {
      error.readSoFar = fields;
      incoming.unpipe(parser);
      refuse(error);
    };
    let parser: InstanceType<typeof Busboy>;
    try {
      parser = new Busboy({
        headers: incoming.headers as BusboyHeaders,
        limits: {
          // One more for each place of a photo that a form leaves empty.
          files: reportLimits.photos + photoKinds.length,
          ...{ fileSize: reportLimits.photoBytes, fields: 40, fieldNameSize: 100 },
          ...{ fieldSize: reportLimits.textBytes / 4, headerPairs: 20, parts: 50 },
        },
      });
    } catch {
      return refuse(wrong('broken-body'));
    }
    parser.on('field', (name, value, nameIsCut, valueIsCut) => {
      if (nameIsCut || valueIsCut) return fail(wrong('too-large'));
      // The parser replaces what is not UTF-8; a text that was damaged so is refused, never kept.
      if ((name + value).includes('\ufffd')) return fail(wrong('not-utf8'));
      const plain = plainName(name);
      fields[plain] = plain in fields ? [fields[plain], value].flat() : value;
    });
    parser.on('file', (name, stream, fileName) => {
      const kind = kindOf(name);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('limit', () => fail(wrongFields([{ field: 'photo', code: 'too-large' }], 413)));
      stream.on('error', () => fail(wrong('broken-body')));
      stream.on('end', () => {
        const bytes = Buffer.concat(chunks);
        // A form sends an empty file without a name where none was chosen.
        if (bytes.length === 0 && !fileName) return;
        if (photos.length === reportLimits.photos) return fail(tooMany());
        photos.push({ kind: kind ?? 'more', bytes });
      });
    });
    parser.on('filesLimit', () => fail(tooMany()));
    for (const event of ['fieldsLimit', 'partsLimit'] as const) parser.on(event, () => fail(wrong('too-large')));
    parser.on('error', () => fail(wrong('broken-body')));
    parser.on('finish', () => done({ fields, photos }));
    incoming.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > most) fail(wrong('too-large'));
    });
    incoming.on('close', () => refuse(wrong('broken-body')));
    incoming.pipe(parser);
  });
}
