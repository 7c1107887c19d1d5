import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { servedSite, serverFiles } from '../../scripts/serving/server-files.ts';
import { ask } from './ask.ts';

/** A web server of Debian that serves `<root>/current` with the configuration that this portal writes. */
export interface Started {
  port: number;
  stop: () => Promise<void>;
}

export type ServerName = 'nginx' | 'caddy';

/** Where a server is installed; null where it is not. */
export const findServer = (name: ServerName): string | null =>
  [`/usr/sbin/${name}`, `/usr/bin/${name}`, `/usr/local/bin/${name}`].find((path) => existsSync(path)) ?? null;

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
/** Caddy has brotli built in, nginx by a module of its own. */
export const hasBrotli = (name: ServerName): boolean => name === 'caddy' || existsSync(brotliModule);

/** A header that a city's own server adds to every answer. */
export const hsts = ['Strict-Transport-Security', 'max-age=31536000'] as const;

export const hosts = ['127.0.0.1', '::1'] as const;
export const hasIpv6 = Object.values(networkInterfaces()).some((list) =>
  list?.some(({ address }) => address === '::1'),
);

export async function startServer(name: ServerName, root: string, base: string): Promise<Started> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), `portal-${name}-`));
  const site = servedSite({ url: 'http://portal.example', base, timeZone: 'Asia/Shanghai' }, { root });
  for (const [path, text] of Object.entries(serverFiles(site))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), placed(text));
  }
  const main = join(folder, 'main.conf');
  writeFileSync(main, mainFile());
  // What the city's own server adds, where the guide says that it goes.
  writeFileSync(join(folder, 'nginx/portal-with-hsts.conf'), `add_header ${hsts[0]} "${hsts[1]}" always;\n`);
  if (!hasBrotli(name)) rmSync(join(folder, 'nginx/portal-with-brotli.conf'));
  const program = findServer(name) ?? name;
  const args =
    name === 'nginx'
      ? ['-p', folder, '-e', join(folder, 'error.log'), '-c', main]
      : ['run', '--adapter', 'caddyfile', '--config', main];
  // What the server itself says of the configuration, before it is started.
  const checked = spawnSync(program, name === 'nginx' ? ['-t', ...args] : ['adapt', ...args.slice(1), '--validate'], {
    encoding: 'utf8',
    env: environment(),
  });
  if (checked.status !== 0) throw new Error(`${name} refuses its configuration:\n${checked.stderr}`);
  const server = spawn(program, args, { env: environment(), stdio: 'ignore' });
  await answering(server, port, base);
  return { port, stop: () => stopped(server, folder) };

  /** The committed file, at another port and in another folder; nothing else of it is changed. */
  function placed(text: string): string {
    const nginx = text
      .replaceAll('/etc/nginx/snippets', join(folder, 'nginx'))
      // A rule that a city's own server may have must not take the files of a portal that is a part of it.
      .replace('    include ' + join(folder, 'nginx/portal-site.conf'), (line) =>
        base === '' ? line : `    location ~ \\.(css|csv)$ { return 410; }\n${line}`,
      )
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace('listen [::]:80;', hasIpv6 ? `listen [::1]:${port};` : '');
    const caddy = `\tbind 127.0.0.1${hasIpv6 ? ' [::1]' : ''}\n\theader ${hsts[0]} "${hsts[1]}"`;
    return nginx.replace('portal.example {', `http://:${port} {\n${caddy}`);
  }

  function mainFile(): string {
    if (name === 'caddy') return `{\n\tadmin off\n\tauto_https off\n}\nimport ${join(folder, 'caddy/Caddyfile')}\n`;
    const modules = hasBrotli(name) ? `load_module ${brotliModule};\n` : '';
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (one) => `${one}_temp_path ${folder}/tmp;`,
    );
    // As root the workers would be nobody, who may not read a folder of root's.
    const user = process.getuid?.() === 0 ? 'user root;\n' : '';
    return `${modules}${user}daemon off;\npid ${folder}/pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\naccess_log off;\n${temporary.join('\n')}\ninclude ${folder}/nginx/portal-maps.conf;\ninclude ${folder}/nginx/server.conf;\n}\n`;
  }

  function environment(): NodeJS.ProcessEnv {
    return { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
  }
}

async function answering(server: ChildProcess, port: number, base: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (server.exitCode !== null) throw new Error(`The server ended by itself with ${server.exitCode}.`);
    if (await ask({ port }, `${base}/`).catch(() => null)) return;
    await wait(50);
  }
  throw new Error('The server does not answer.');
}

async function stopped(server: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((done) => server.once('exit', done));
  server.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
}

const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
