// npm run finish: ends what a command that was killed has left, as any command that writes does at its start.
import { beginCommand } from './begin-command.ts';
import { holdCity } from './change-city.ts';
import { changeWords } from './change-words.ts';
import { openCity } from './city.ts';

const { locale } = beginCommand({
  name: 'npm run finish',
  does: {
    zh: '上次有命令写到一半被打断（断电、强行关闭）时运行：补完它，或清理它的残留。release、redact、publish、correct、withdraw、new 开始时也会这样做。',
    en: 'Run it when a command was interrupted while it wrote (a power cut, a closed window): it completes the command, or clears up after it. release, redact, publish, correct, withdraw and new do the same at their start.',
  },
});
const { folder } = await openCity();
await holdCity({ folder, locale, command: 'finish' }, ({ kind }) => {
  if (kind === 'nothing') console.log(changeWords[locale].nothing);
});
