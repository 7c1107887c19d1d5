import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll } from 'vitest';
import { compileCache } from './compile-cache.ts';

const repository = resolve(import.meta.dirname, '../..');
const folders: string[] = [];
const running = new Set<ChildProcess>();

afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new folder for an intake's data and, beside it, its key. */
export function openIntakeFolder(): { folder: string; keyFile: string } {
  const home = mkdtempSync(join(tmpdir(), 'portal-intake-'));
  folders.push(home);
  return { folder: join(home, 'data'), keyFile: join(home, 'key') };
}

export interface IntakeServer {
  /** With its path: `http://127.0.0.1:40000/intake/v2/`. */
  url: string;
  pid: number;
  /** All that it has said. */
  log: () => string;
  /** Ends it, and gives its exit code; null where it was killed. */
  end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<number | null>;
  ended: Promise<number | null>;
  /** Closes the ends by which its log is read. */
  closeLog: () => void;
}

interface AskedServer {
  folder: string;
  keyFile: string;
  /** `intake` is what people run; `odd` takes the environment of `odd-intake.ts`. */
  entry?: 'intake' | 'odd';
  env?: Record<string, string>;
  /** What stands before the command, such as `prlimit …`. */
  before?: readonly string[];
}

/** Starts the real server in a process of its own. Rejects with what it said where it does not start. */
export async function startServer({
  folder,
  keyFile,
  entry = 'intake',
  env = {},
  before = [],
}: AskedServer): Promise<IntakeServer> {
  const script = entry === 'intake' ? ['scripts/intake.ts', '--lang', 'en'] : ['tests/support/odd-intake.ts'];
  const [command = '', ...args] = [...before, process.execPath, ...script];
  const child = spawn(command, args, {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...compileCache,
      ...{ SITE_CITY: 'tests/fixtures/city', INTAKE_DATA: folder, INTAKE_KEY_FILE: keyFile, PORT: '0' },
      ...env,
    },
  });
  running.add(child);
  let log = '';
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => (running.delete(child), done(code))));
  const url = await new Promise<string>((done, fail) => {
    const hear = (chunk: Buffer): void => {
      log += chunk.toString();
      const found = /^Taking reports: (\S+)$/m.exec(log)?.[1];
      if (found) done(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then(() => fail(new Error(log)));
  });
  const end = (signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> => (child.kill(signal), ended);
  const closeLog = (): void => void [child.stdout.destroy(), child.stderr.destroy()];
  return { url, pid: child.pid ?? 0, log: () => log, end, ended, closeLog };
}

/** A report that is right; `more` goes over it, and null leaves a field out. */
export function reportForm(more: Record<string, string | Blob | null> = {}): FormData {
  const form = new FormData();
  const fields = {
    service_code: 'garbage',
    description: '垃圾没有清运',
    address_string: '示例一路 1 号',
    consent: 'yes',
    locale: 'en',
  };
  for (const [name, value] of Object.entries({ ...fields, ...more })) {
    if (typeof value === 'string') form.append(name, value);
    else if (value) form.append(name, value, 'photo.jpg');
  }
  return form;
}

export interface Acknowledged {
  service_request_id: string;
  follow_up_code: string;
}

export const send = (
  server: Pick<IntakeServer, 'url'>,
  body: FormData,
  headers: Record<string, string> = {},
): Promise<Response> => fetch(`${server.url}requests.json`, { method: 'POST', body, headers });

/** Sends a report that is taken. */
export async function acknowledge(
  server: Pick<IntakeServer, 'url'>,
  body: FormData,
  headers: Record<string, string> = {},
): Promise<Acknowledged> {
  const response = await send(server, body, headers);
  const text = await response.text();
  if (response.status !== 201) throw new Error(`${response.status} ${text}`);
  return JSON.parse(text)[0];
}

/** The report as it is told to whoever has its code. */
export async function readOwn(server: Pick<IntakeServer, 'url'>, own: Acknowledged): Promise<Record<string, unknown>> {
  const response = await fetch(`${server.url}requests/${own.service_request_id}/mine.json`, {
    headers: { 'Follow-Up-Code': own.follow_up_code },
  });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${response.status} ${text}`);
  return JSON.parse(text);
}

/** A photo of noise, which no two seeds share, with all that a phone attaches: where, when, by what, whose. */
export async function makePhoto(seed: number, width = 320): Promise<Blob> {
  const height = Math.round((width * 3) / 4);
  const pixels = Buffer.alloc(width * height * 3);
  for (let index = 0; index < pixels.length; index += 1)
    pixels[index] = (index * (seed + 7) + ((index * index) >> 7)) % 256;
  const bytes = await sharp(pixels, { raw: { width, height, channels: 3 } })
    .withExif({
      IFD0: { Artist: 'Secret Owner', Model: 'Secret Phone' },
      IFD3: { GPSLatitude: '34/1 47/1 0/1', GPSLatitudeRef: 'N' },
    })
    .jpeg()
    .toBuffer();
  return new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' });
}
