import type { AstroLoggerDestination } from 'astro';

/** Astro’s log during a build: its warnings. An error is what the build throws, and is put in words there, once. */
export default function plainLog(): AstroLoggerDestination {
  return {
    write({ level, label, message }) {
      if (level === 'warn') process.stderr.write(`${label ? `[${label}] ` : ''}${message}\n`);
    },
  };
}
