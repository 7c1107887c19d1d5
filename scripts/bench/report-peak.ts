// Loaded before a script: adds a line with the peak memory of its process, in megabytes, to the file that BENCH_PEAKS names.
import { appendFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env['BENCH_PEAKS'];
  if (file) appendFileSync(file, `${process.resourceUsage().maxRSS / 1024}\n`);
});
