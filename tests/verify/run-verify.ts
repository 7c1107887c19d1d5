import { execFile, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { LIMITS, main } from '../../public/verify/verify.mjs';
import type { Published } from './make-record.ts';

export interface Verdict {
  code: number;
  /** What was printed, without the last line feed. */
  text: string;
}

const scripts = resolve(import.meta.dirname, '../../public/verify');
const python = process.env['PYTHON'] ?? 'python3';
// Whoever runs the tests, without --lang the scripts speak English.
process.env['LC_ALL'] = 'C.UTF-8';

/** Python is no need of the portal's own: where it is absent, what needs it is left out. */
export const hasPython = spawnSync(python, ['-c', 'import sys; sys.exit(sys.version_info < (3, 8))']).status === 0;
if (!hasPython) console.warn('No Python from 3.8 on: tests/verify runs verify.mjs alone.');

const run = (command: string, args: readonly string[]): Promise<Verdict> =>
  new Promise((done, fail) => {
    execFile(command, args, { maxBuffer: 1e8 }, (error, stdout, stderr) => {
      if (stderr !== '') fail(new Error(stderr));
      else done({ code: typeof error?.code === 'number' ? error.code : 0, text: stdout.replace(/\n$/, '') });
    });
  });

/** Runs a script as a reader does, in a process of its own. */
export const runNode = (...args: string[]): Promise<Verdict> =>
  run(process.execPath, [join(scripts, 'verify.mjs'), ...args]);
export const runPython = (...args: string[]): Promise<Verdict> =>
  run(python, ['-B', join(scripts, 'verify.py'), ...args]);

// A process takes longer to start than to audit a small folder: one of Python answers all runs, a line each.
const answerLines = `
import json, sys
sys.path.insert(0, sys.argv[1])
import verify
for line in sys.stdin:
    asked = json.loads(line)
    verify.LIMITS.update(asked['limits'])
    code, lines = verify.main(asked['args'])
    print(json.dumps(dict(code=code, text='\\n'.join(lines))), flush=True)
`;

/** Seconds that one request and a whole run may take. */
interface Limits {
  request: number;
  run: number;
}

function startPython(): (asked: { args: readonly string[]; limits: Limits }) => Promise<Verdict> {
  const child = spawn(python, ['-B', '-c', answerLines, scripts], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting: { done: (verdict: Verdict) => void; fail: (error: Error) => void }[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.done(JSON.parse(line) as Verdict));
  child.on('close', () => {
    for (const { fail } of waiting.splice(0)) fail(new Error('verify.py ended in the middle.'));
  });
  return (asked) =>
    new Promise((done, fail) => {
      waiting.push({ done, fail });
      child.stdin.write(`${JSON.stringify(asked)}\n`);
    });
}

let askPython: ReturnType<typeof startPython> | undefined;

/** Runs both scripts; throws where one says a word that the other does not. */
export const verify = (...args: string[]): Promise<Verdict> => verifyWithin({ request: 30, run: 900 }, ...args);

/** Runs both scripts with other limits. */
export async function verifyWithin(limits: Limits, ...args: string[]): Promise<Verdict> {
  askPython ??= hasPython ? startPython() : undefined;
  Object.assign(LIMITS, limits);
  const [{ code, lines }, other] = await Promise.all([main(args), askPython?.({ args, limits })]);
  const node: Verdict = { code, text: lines.join('\n') };
  if (other && (node.text !== other.text || node.code !== other.code))
    throw new Error(
      `The scripts differ.\nNode (${node.code}):\n${node.text}\n\nPython (${other.code}):\n${other.text}`,
    );
  return node;
}

/** Hands a temporary folder with the files to `use`, and removes it. */
export async function withFolder<Result>(
  files: Published,
  use: (folder: string) => Result | Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  try {
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs both scripts on the files in a folder. */
export const verifyFiles = (files: Published, ...options: string[]): Promise<Verdict> =>
  withFolder(files, (folder) => verify(folder, ...options));

/** Hands the address of a local server to `use`, and closes it. */
export async function withServer<Result>(
  listener: RequestListener,
  use: (address: string) => Promise<Result>,
): Promise<Result> {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Serves the files below a base path. */
export const serveFiles =
  (files: Published, base = '/'): RequestListener =>
  (request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    const found = path.startsWith(base) ? files.get(path.slice(base.length)) : undefined;
    response.writeHead(found ? 200 : 404).end(found ?? 'not here');
  };
