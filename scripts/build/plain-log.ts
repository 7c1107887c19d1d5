import type { AstroLoggerDestination } from 'astro';

/** Astro’s log during a build: its warnings. An error is what the build throws, and is put in words there, once. */
export default function plainLog(): AstroLoggerDestination {
  return {
    write({ level, label, message }) {
      // A city without articles or documents yet is a sound one.
      if (level === 'warn' && !/^The collection "\w+" does not exist or is empty/.test(message))
        process.stderr.write(`${label ? `[${label}] ` : ''}${message}\n`);
    },
  };
}
