const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Map([...digits].map((digit, value) => [digit.charCodeAt(0), value]));

/** A number from 0 as text, five bits a character, as source maps write them: any server compresses text. */
export function writeNumber(number: number): string {
  let [text, rest] = ['', number];
  while (rest > 31) {
    text += digits[32 + (rest % 32)] ?? '';
    rest = Math.floor(rest / 32);
  }
  return text + (digits[rest] ?? '');
}

/** The numbers that `writeNumber` wrote one after the other. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let [number, weight] = [0, 1];
  for (let at = 0; at < text.length; at++) {
    const value = values.get(text.charCodeAt(at)) ?? 0;
    number += (value % 32) * weight;
    weight *= 32;
    if (value < 32) {
      numbers.push(number);
      [number, weight] = [0, 1];
    }
  }
  return numbers;
}
