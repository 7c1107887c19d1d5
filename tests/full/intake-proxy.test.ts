import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { rates } from '../../scripts/intake/rate-limits.ts';
import {
  acknowledge,
  makePhoto,
  openIntakeFolder,
  readOwn,
  reportForm,
  send,
  startServer,
} from '../support/intake-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'portal-proxy-'));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const programs = { nginx: '/usr/sbin/nginx', caddy: '/usr/bin/caddy' };
const committed = (name: string, port: string): string =>
  readFileSync(join('deploy/intake', name), 'utf8').replaceAll('127.0.0.1:4331', `127.0.0.1:${port}`);

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** A proxy as a city would run it, with the committed snippet and a log of all that it is asked. */
async function startProxy(name: 'nginx' | 'caddy', intakePort: string): Promise<string> {
  const port = await freePort();
  const config = join(folder, `${name}.conf`);
  const snippet = join(folder, `${name}-snippet`);
  writeFileSync(snippet, committed(name === 'nginx' ? 'nginx-intake.conf' : 'Caddyfile-intake', intakePort));
  const options = join(folder, `${name}-options`);
  writeFileSync(
    options,
    committed(name === 'nginx' ? 'nginx-intake-connections.conf' : 'Caddyfile-intake-log', intakePort),
  );
  writeFileSync(
    config,
    name === 'nginx'
      ? `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log; events {}
http { include ${options}; access_log ${folder}/nginx.log; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
server { listen 127.0.0.1:${port}; include ${snippet}; } }`
      : `{\n admin off\n auto_https off\n import ${options}\n}\nhttp://127.0.0.1:${port} {\n log {\n output file ${folder}/caddy.log\n }\n import ${snippet}\n}\n`,
  );
  const args = name === 'nginx' ? ['-c', config] : ['run', '--adapter', 'caddyfile', '--config', config];
  children.push(
    spawn(programs[name], args, {
      stdio: ['ignore', 'ignore', openSync(join(folder, `${name}.errors`), 'a')],
      env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    }),
  );
  const url = `http://127.0.0.1:${port}/intake/v2/`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(`${url}health`).then(
        () => true,
        () => false,
      )
    )
      return url;
    await wait(100);
  }
  throw new Error(
    `${name} does not answer:\n${existsSync(join(folder, 'error.log')) ? readFileSync(join(folder, 'error.log'), 'utf8') : ''}`,
  );
}

describe.each(['nginx', 'caddy'] as const)('behind %s, as deploy/intake has it,', (name) => {
  test.skipIf(!existsSync(programs[name]))(
    'reports with photos arrive, what is too large does not, the sender’s word for an address is not believed, nothing is logged',
    async () => {
      const home = openIntakeFolder();
      const intake = await startServer({ ...home, entry: 'odd', env: { INTAKE_PROXY: '1' } });
      const url = await startProxy(name, new URL(intake.url).port);
      const own = await acknowledge(
        { url },
        reportForm({ phone: '13800000000', photo_near: await makePhoto(1, 1200) }),
      );
      expect(await readOwn({ url }, own)).toMatchObject({ phone: '13800000000', photos: [{ kind: 'near' }] });
      expect(
        (await send({ url }, reportForm({ photo: new Blob([new Uint8Array(40_000_000)]) })).catch(() => null))
          ?.status ?? 413,
      ).toBe(413);

      const statuses: number[] = [];
      for (let index = 0; index < 2 * rates.send.each + 5; index += 1) {
        const answer = await send({ url }, reportForm({ description: `${name} ${index}` }), {
          'X-Forwarded-For': `192.0.2.${index}`,
        });
        statuses.push(answer.status);
      }
      expect(statuses).toContain(429);
      await intake.end('SIGTERM');
      // Where nobody answers behind it, a proxy tells nobody what was asked either.
      const { status } = await fetch(`${url}requests/${own.service_request_id}/mine.json`, {
        headers: { 'Follow-Up-Code': 'F-TOLD-TO-NOBODY' },
      });
      expect(status).toBe(502);
      for (const log of [`${name}.log`, `${name}.errors`, 'error.log']
        .map((one) => join(folder, one))
        .filter(existsSync))
        expect(readFileSync(log, 'utf8')).not.toMatch(new RegExp(`${own.service_request_id}|TOLD-TO-NOBODY`));
    },
  );
});

test.skipIf(!existsSync('/usr/bin/systemd-analyze'))(
  'the units are such as systemd takes, and the server is closed off',
  () => {
    const units = readdirSync('deploy/intake')
      .filter((name) => /\.(service|timer)$/.test(name))
      .map((name) => {
        // Paths and users of a server in service are not on this machine.
        const text = readFileSync(join('deploy/intake', name), 'utf8')
          .replaceAll(/^(User|Group|WorkingDirectory)=.*$/gm, '')
          .replaceAll('/opt/portal/node_modules/node/bin/node', process.execPath);
        writeFileSync(join(folder, name), text);
        return join(folder, name);
      });
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', ...units], { encoding: 'utf8' });
    expect(
      `${status} ${stderr
        .split('\n')
        .filter((line) => line.includes('portal-intake'))
        .join('\n')}`,
    ).toBe('0 ');
  },
);
