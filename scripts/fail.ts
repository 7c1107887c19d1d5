/** Says what is wrong and ends the command with exit code 1. */
export function fail(text: string): never {
  console.error(text);
  process.exit(1);
}
