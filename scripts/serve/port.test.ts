import { describe, expect, test } from 'vitest';
import { Refusal } from '../refusal.ts';
import { listenLocally, probePort, readPort } from './port.ts';

describe('the port', () => {
  test('is what PORT says, or 4321', () =>
    expect([readPort('8080'), readPort(''), readPort(undefined)]).toEqual([8080, 4321, 4321]));

  test.each(['0', '65536', '80a', '-1', '4321.5', ' 80', '0x50', '1e3', 'http'])('%j is refused', (asked) => {
    expect(() => readPort(asked)).toThrow(Refusal);
  });

  test('that is no number is refused in both languages', () => {
    try {
      readPort('eighty');
    } catch (error) {
      expect(error instanceof Refusal && error.words).toMatchInlineSnapshot(`
        {
          "en": "PORT is "eighty".
          allowed: a whole number from 1 to 65535, such as 4321
          to do: Correct PORT; without it 4321 is used.",
          "zh": "PORT 是“eighty”。
          应为：1 到 65535 之间的整数，如 4321
          处理：改正 PORT；不设则使用 4321。",
        }
      `);
    }
  });

  test('that another program uses is refused', async () => {
    const { port, close } = await listenLocally(0, (_request, response) => response.end());
    const refused: unknown = await probePort(port).catch((error: unknown) => error);
    close();
    expect(refused instanceof Refusal && refused.words.en.replaceAll(String(port), '<port>')).toMatchInlineSnapshot(`
      "Port <port> is used by another program.
        allowed: a port that is free
        to do: Stop that program, or choose another port, such as PORT=4322."
    `);
    expect(refused instanceof Refusal && refused.words.zh).toContain(`端口 ${port} 已被别的程序占用。`);
    await probePort(port);
  });
});
