// npm run kills -- 50: kills the commands that write at random moments, so many times each, and looks what they leave.
import { beginCommand } from '../../scripts/begin-command.ts';
import { fail } from '../../scripts/fail.ts';
import { writingNames } from '../support/writing-commands.ts';
import { killTrials } from './kill-trials.ts';

const { operands, text } = beginCommand({
  name: 'npm run kills',
  does: {
    zh: '在随机时刻强行终止 release、redact、publish、correct、withdraw、new，每个若干次，看留下的是不是旧的或新的状态，再运行一次是否成功。',
    en: 'Kills release, redact, publish, correct, withdraw and new at random moments, so many times each: is the state the old or the new one, and does the rerun succeed?',
  },
  operands: [{ name: '[times]', does: { zh: '每个命令的次数，默认 50', en: 'how many times each; 50 by default' } }],
  texts: {
    seed: {
      value: 'N',
      does: { zh: '随机数种子，默认取当前时间', en: 'seed of the random moments; by default the time' },
      isOptional: true,
    },
  },
});
const count = Number(operands[0] ?? 50);
const seed = Number(text('seed') ?? Date.now() % 1_000_000);
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) fail('[times] and --seed are whole numbers.');

for (const name of writingNames) {
  const { kills, left, faults } = await killTrials(name, count, seed);
  const states = Object.entries(left)
    .map(([state, times]) => `${state} ${times}`)
    .join(', ');
  console.log(`${name}: killed ${kills} times (seed ${seed}), faults ${faults.length}; left: ${states}`);
  for (const fault of faults) console.log(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
