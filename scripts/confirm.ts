import { createInterface } from 'node:readline/promises';

/** A place where a person reads and types, and whether it is one: a terminal. */
interface Terminal {
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream & { isTTY?: boolean };
}

/** Asks a person for a yes. Without a terminal nobody is there to ask: what the options say is the answer. */
export async function isConfirmed(
  question: string,
  { input, output }: Terminal = { input: process.stdin, output: process.stdout },
): Promise<boolean> {
  if (!input.isTTY || !output.isTTY) return true;
  const asked = createInterface({ input, output });
  const closed = new Promise<string>((done) => asked.once('close', () => done('')));
  const answer = await Promise.race([asked.question(question), closed]);
  asked.close();
  return /^(?:y|yes|是)$/i.test(answer.trim());
}
