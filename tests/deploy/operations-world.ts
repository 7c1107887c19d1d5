import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeWritingCity, writingDay } from '../support/writing-commands.ts';

const repository = resolve(import.meta.dirname, '../..');

/** Programs of the system that a test must not or cannot run: they note that they were called, and do what is said here. */
const standIns: Record<string, string> = {
  'apt-get': '',
  useradd: '',
  chown: '',
  nginx: '',
  journalctl: '',
  // What systemd would run, in its order: ExecStopPost after a start that failed, too.
  systemctl: `
if [ "$1 $2" = 'start portal-nightly.service' ]; then
  unit=$WORLD/etc/systemd/system/$2
  cd "$(sed -n 's/^WorkingDirectory=//p' "$unit")" || exit 1
  while read -r line; do export "$line"; done < <(sed -nE 's/^Environment="(SITE_.*)"$/\\1/p' "$unit")
  code=0
  eval "$(sed -n 's/^ExecStart=//p' "$unit" | sed 's#/usr/bin/##')" || code=$?
  eval "$(sed -n 's/^ExecStopPost=//p' "$unit" | sed 's#/usr/bin/##')" || true
  exit $code
fi
if [ "$1" = enable ]; then test -f "$WORLD/etc/systemd/system/$3"; fi`,
};

/** npm: our commands are run as they are, on the city in the present folder; a small site stands in for what is built. */
const npm = `
if [ "$1" = install ] || [ "$1" = ci ]; then test -f site.config.ts; exec ln -sfn "$REPOSITORY/node_modules" node_modules; fi
name=$2; shift 2; if [ "$1" = -- ]; then shift; fi
export SITE_CITY=$PWD
if [ "$name" = build ]; then exec "$NODE" "$REPOSITORY/tests/deploy/stand-in-build.ts"; fi
exec "$NODE" "$REPOSITORY/scripts/$(echo "$name" | tr : -).ts" "$@" --lang en`;

export interface World {
  folder: string;
  /** Runs the lines of a block as one script that stops at the first command that fails. */
  run: (block: string, env?: Record<string, string>) => { status: number | null; said: string };
  /** The calls of stand-ins, in order. */
  calls: () => string[];
}

/** A server in a folder: /opt, /srv, /etc and /mnt are below it, and the Git host is a repository beside them. */
export function makeWorld(folder: string): World {
  const [programs, city] = [join(folder, 'bin'), join(folder, 'city')];
  for (const name of [programs, city, 'opt', 'srv', 'etc', 'mnt'].map((name) => resolve(folder, name)))
    mkdirSync(name, { recursive: true });
  for (const [name, does] of Object.entries({ ...standIns, npm })) {
    const note = name === 'npm' ? '' : `echo "${name} $*" >> "$WORLD/calls"`;
    writeFileSync(join(programs, name), `#!/usr/bin/env bash\n${note}\n${does}\n`);
    chmodSync(join(programs, name), 0o755);
  }
  makeWritingCity(city);
  renameSync(join(city, 'next.csv'), join(city, 'corrected.csv'));
  cpSync(join(city, 'corrected.csv'), join(city, 'wrong.csv'));
  writeFileSync(join(city, '.gitignore'), 'dist\nnode_modules\n');
  const run: World['run'] = (block, env = {}) => {
    const script = block
      .replaceAll(/(?<=[\s=:])\/(opt|srv|etc|mnt)(?=\/)/g, `${folder}/$1`)
      .replaceAll('https://git.city.example/portal.git', city);
    const { status, stdout, stderr } = spawnSync('bash', ['--norc', '--noprofile', '-euo', 'pipefail', '-c', script], {
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...identity,
        SITE_TODAY: writingDay,
        SITE_BASE: '/',
        SITE_URL: 'https://portal.city.example',
        PATH: `${programs}:${process.env['PATH']}`,
        WORLD: folder,
        REPOSITORY: repository,
        NODE: process.execPath,
        ...env,
      },
    });
    return { status, said: `${stdout}${stderr}`.replaceAll(folder, '') };
  };
  const made = run('cd city\ngit init -qb main\ngit add -A\ngit commit -qm "The city"\ngit branch next');
  if (made.status !== 0) throw new Error(made.said);
  return { folder, run, calls: () => readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n') };
}

const identity = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'Sample'],
      [`GIT_${who}_EMAIL`, 'sample@portal.example'],
    ]),
  ),
};
