// A server for tests under odd conditions: a clock that is set by a file, a stop at the given step of a write, another city.
import { readFileSync } from 'node:fs';
import { startIntake } from '../../scripts/intake/start-intake.ts';

const {
  INTAKE_DATA = '',
  INTAKE_KEY_FILE = '',
  ODD_CLOCK,
  ODD_STOP,
  ODD_TIMES = '{}',
  ODD_FAULT,
  INTAKE_PROXY,
} = process.env;
// What the server needs of a city, without all that the city publishes: it starts in half the time.
const site = {
  ...{
    title: { zh: '示例市公开平台', en: 'Sampleton Portal' },
    city: { name: { zh: '示例市', en: 'Sampleton' }, area: 'S00' },
    demonstration: process.env['ODD_CITY'] !== 'official',
  },
  ...{ url: 'https://portal.example', base: '/portal', timeZone: 'Asia/Shanghai', hotlines: [] },
};
let steps = 0;
let isReady = false;

const running = await startIntake({
  ...{ site, folder: INTAKE_DATA, keyFile: INTAKE_KEY_FILE },
  ...{ host: '127.0.0.1', port: 0, hasProxy: INTAKE_PROXY === '1', write: console.log },
  allowed: JSON.parse(ODD_TIMES),
  // The file holds the milliseconds that the clock is wrong by.
  clock: () => new Date(Date.now() + (ODD_CLOCK ? Number(readFileSync(ODD_CLOCK, 'utf8')) : 0)),
  step(name) {
    // Such as `report row=ENOSPC`: an error at a step of a write.
    const [at, code] = (ODD_FAULT ?? '').split('=');
    if (isReady && name === at) throw Object.assign(new Error(`A fault at the step ${name}.`), { code });
    if (!isReady || ODD_STOP === undefined) return;
    steps += 1;
    if (steps !== Number(ODD_STOP)) return;
    console.log(`stopped at: ${name}`);
    process.kill(process.pid, 'SIGKILL');
    // The signal ends the process at once, but not before this line is left.
    for (;;);
  },
});
isReady = true;
console.log(`Taking reports: ${running.url}`);
process.on('SIGTERM', () => void running.stop().then(() => process.exit(0)));
