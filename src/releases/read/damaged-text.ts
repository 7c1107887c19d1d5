/** Texts that tell by themselves that characters were lost: what a decoder, or memory never written, leaves behind. */
const remains =
  /\uFFFD|锟斤|斤拷锟|锘[縖縤-]|烫烫烫|屯屯屯|鈥[渙溾€滄淽測檚斺攢]|ï»¿|â€[\u0080-\u00BF\u2018-\u201D\u2020-\u203A\u0152-\u0178\u02DC\u2122]|Ã[\u0080-\u00BF\u0152-\u0192\u2018-\u203A]|Â[\u00A0\u00A7\u00A9\u00AB-\u00B7\u00BB]|ï¼[\u0080-\u00BF\u0152-\u0192\u2018-\u203A]|ã€[\u0080-\u00BF]/u;

/** Two hanzi of UTF-8 and more, read as Windows-1252. */
const western =
  /(?:[ä-éï][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]{2}){2}/u;

// Hanzi whose GBK bytes could begin UTF-8: only texts that hold one are looked at closely.
const gbkOf = new Map<string, readonly [number, number]>();
let suspects: RegExp | undefined;

function readTable(): RegExp {
  const decoder = new TextDecoder('gbk');
  let first = '';
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const [character = '', ...more] = trail === 0x7f ? [] : decoder.decode(Uint8Array.of(lead, trail));
      if (character === '' || character === '\uFFFD' || more.length > 0) continue;
      gbkOf.set(character, [lead, trail]);
      if (lead >= 0xe4 && lead <= 0xe9 && trail >= 0x80 && trail <= 0xbf) first += character;
    }
  }
  return new RegExp(`[${first}][^\\0-\\x7F]{5}`, 'u');
}

/** Where four hanzi of UTF-8 or more were read as GBK: no Chinese sentence does that by chance; -1 = nowhere. */
function findGbkReading(text: string): number {
  suspects ??= readTable();
  const start = text.search(suspects);
  if (start < 0) return -1;
  const characters = [...text.slice(start)];
  const bytes = characters.flatMap((character) => gbkOf.get(character) ?? [0, 0]);
  for (let from = 0; from < bytes.length; from += 2) {
    let at = from;
    while (isHanzi(bytes, at)) at += 3;
    if (at - from >= 12) return start + characters.slice(0, from / 2).join('').length;
  }
  return -1;
}

const isHanzi = (bytes: readonly number[], at: number): boolean => {
  const [lead = 0, second = 0, third = 0] = bytes.slice(at, at + 3);
  return lead >= 0xe3 && lead <= 0xe9 && second >= 0x80 && second <= 0xbf && third >= 0x80 && third <= 0xbf;
};

/** Index of the first damage a wrong conversion left in a text; -1 = none. */
export function findDamage(text: string): number {
  const found = [text.search(remains), text.search(western), findGbkReading(text)].filter((index) => index >= 0);
  return found.length === 0 ? -1 : Math.min(...found);
}
