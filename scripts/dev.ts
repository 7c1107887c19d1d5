// npm run dev: the site as it is written, on http://localhost:4321 (or PORT).
import { dev } from 'astro';
import { beginCommand } from './begin-command.ts';
import { openCity } from './city.ts';
import { probePort, readPort } from './serve/port.ts';

const { flag } = beginCommand({
  name: 'npm run dev',
  does: {
    zh: '边写边看：http://localhost:4321（环境变量 PORT 可改端口），保存后页面立即更新。按 Ctrl+C 停止。',
    en: 'Shows the site as you write: http://localhost:4321 (PORT changes it); what you save appears at once. Stop it with Ctrl+C.',
  },
  flags: {
    host: {
      zh: '同一网络里的其他设备（如手机）也能打开',
      en: 'let other devices in this network, such as a phone, open it too',
    },
  },
});
const port = readPort();
await probePort(port);
await openCity();
await dev({ server: { port, host: flag('host') } });
