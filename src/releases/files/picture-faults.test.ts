import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readPicture } from './picture-content.ts';
import { findActivePart } from './picture-drawing.ts';
import { findPictureFaults } from './picture-faults.ts';

const plain = (width = 60, height = 40) => sharp({ create: { width, height, channels: 3, background: '#1F6B5E' } });
const exif = {
  IFD0: { Make: 'Sample', Artist: 'Sample', Copyright: 'Sample' },
  IFD3: { GPSLatitude: '34/1 47/1 0/1' },
};
const xmp =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>';
const formats = ['jpeg', 'png', 'webp', 'avif'] as const;
const told = (name: string, bytes: Uint8Array, mayBeDrawn = false) =>
  findPictureFaults(name, bytes, mayBeDrawn).map(({ rule, slots }) => [rule, ...Object.values(slots)]);

describe.each(formats)('a picture in %s', (format) => {
  const name = `spot-before-0a1b2c3d4e5f.${format}`;

  test('passes with its size as it is', async () => {
    const bytes = await plain().toFormat(format).toBuffer();
    expect(readPicture(bytes)).toEqual({ type: format, width: 60, height: 40, attached: [] });
    expect(told(name, bytes)).toEqual([]);
  });

  test('is refused with a colour profile, in which any text may be: but for AVIF', async () => {
    const faults = format === 'avif' ? [] : [['picture-metadata', 'ICC']];
    expect(told(name, await plain().withIccProfile('p3').toFormat(format).toBuffer())).toEqual(faults);
  });

  test('is refused with what a camera or a program attached', async () => {
    expect(told(name, await plain().withExif(exif).toFormat(format).toBuffer())).toEqual([
      ['picture-metadata', 'EXIF'],
    ]);
    expect(told(name, await plain().withXmp(xmp).toFormat(format).toBuffer())).toEqual([['picture-metadata', 'XMP']]);
  });

  test('is refused above 2,000 pixels', async () => {
    expect(told(name, await plain(2001, 2).toFormat(format).toBuffer())).toEqual([
      ['picture-large', '2001 × 2, 0.0 MB'],
    ]);
    expect(told(name, await plain(2, 2000).toFormat(format).toBuffer())).toEqual([]);
  });

  test('is refused where it is cut short, wherever', async () => {
    const bytes = await plain().toFormat(format).toBuffer();
    for (let length = 40; length < bytes.length; length += 7)
      expect(told(name, bytes.subarray(0, length))).toEqual([['picture-broken']]);
  });

  test('is refused under the ending of another format', async () => {
    const bytes = await plain().toFormat(format).toBuffer();
    const others = formats.filter((other) => other !== format);
    for (const other of others) expect(told(`a.${other}`, bytes)[0]?.[0]).toBe('picture-type');
  });
});

describe('a JPEG', () => {
  const jpeg = async () => [...(await plain().jpeg().toBuffer())];
  const withSegment = (bytes: number[], marker: number, body: string) =>
    Uint8Array.from([
      ...bytes.slice(0, 2),
      0xff,
      marker,
      0,
      body.length + 2,
      ...Buffer.from(body, 'latin1'),
      ...bytes.slice(2),
    ]);

  test('is refused with IPTC, a comment, a preview of a maker, or data behind its end', async () => {
    const bytes = await jpeg();
    expect(told('a.jpg', withSegment(bytes, 0xed, 'Photoshop 3.0\u00008BIM'))).toEqual([['picture-metadata', 'IPTC']]);
    expect(told('a.jpg', withSegment(bytes, 0xfe, 'taken by Sample'))).toEqual([['picture-metadata', 'comment']]);
    expect(told('a.jpg', withSegment(bytes, 0xe2, 'MPF\u0000'))).toEqual([['picture-metadata', 'APP2']]);
    expect(told('a.jpg', Uint8Array.from([...bytes, 0, 0, 1]))).toEqual([['picture-metadata', 'trailing data']]);
  });

  test.each([
    ['a profile that is none', 0xe2, 'ICC_PROFILE\0\u0001\u0001told by Sample', 'ICC'],
    ['a note of Adobe', 0xee, 'Adobe told by Sample', 'APP14'],
    ['lines that are counted later', 0xdc, 'told by Sample', '0xDC'],
    ['a marker without a meaning', 0xf0, 'told by Sample', '0xF0'],
    ['a header that is too long', 0xe0, 'JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0told by Sample', 'JFIF'],
    ['an interval that is too long', 0xdd, '\0\0told by Sample', '0xDD'],
  ])('is refused with %s', async (_, marker, body, kind) => {
    expect(told('a.jpg', withSegment(await jpeg(), marker, body))).toEqual([['picture-metadata', kind]]);
  });

  test('is refused with bytes between its segments, and with words behind its image', async () => {
    const bytes = await jpeg();
    const first = Buffer.from(bytes).readUInt16BE(4) + 4;
    expect(told('a.jpg', Uint8Array.from([...bytes.slice(0, first), 1, 2, 3, ...bytes.slice(first)]))).toEqual([
      ['picture-broken'],
    ]);
    const header = 'JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0';
    expect(told('a.jpg', withSegment([...withSegment(bytes, 0xe0, header)], 0xe0, header))).toEqual([
      ['picture-metadata', 'JFIF'],
    ]);
    expect(told('a.jpg', Uint8Array.from([...bytes.slice(0, 2), 0xff, 0x01, ...bytes.slice(2)]))).toEqual([
      ['picture-metadata', '0x1'],
    ]);
    for (const words of ['reported by A. Sample, 12 Example Road', '举报人张三，住示例市示例路十二号三单元'])
      expect(
        told('a.jpg', Uint8Array.from([...bytes.slice(0, -2), ...Buffer.from(words), ...bytes.slice(-2)])),
      ).toEqual([['picture-metadata', 'text']]);
    // Without intervals a restart marker begins nothing.
    const restarted = [...bytes.slice(0, -2), 0xff, 0xd0, ...Buffer.from('ab'), ...bytes.slice(-2)];
    expect(told('a.jpg', Uint8Array.from(restarted))).toEqual([['picture-broken']]);
  });

  test('of a quiet and of a noisy image passes', async () => {
    const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
    for (const image of [
      plain(900, 700),
      sharp({ create: { width: 500, height: 400, channels: 3, background: 'grey', noise } }),
    ])
      for (const options of [{}, { progressive: true }, { mozjpeg: true }, { quality: 20 }])
        expect(told('a.jpg', await image.clone().jpeg(options).toBuffer())).toEqual([]);
  });

  test('in several scans is read to its end', async () => {
    const bytes = await plain(64, 64).jpeg({ progressive: true }).toBuffer();
    expect(readPicture(bytes)).toEqual({ type: 'jpeg', width: 64, height: 64, attached: [] });
  });
});

test('a PNG is refused with text, with its time, and with a byte that its checksum does not know', async () => {
  const bytes = await plain().png().toBuffer();
  const withChunk = (kind: string, body: string): Buffer => {
    const inner = Buffer.from(kind + body, 'latin1');
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(body.length);
    sum.writeUInt32BE(crc32(inner));
    // Behind the header, which takes 33 bytes.
    return Buffer.concat([bytes.subarray(0, 33), length, inner, sum, bytes.subarray(33)]);
  };
  expect(told('a.png', withChunk('tEXt', 'Author\0Sample'))).toEqual([['picture-metadata', 'tEXt']]);
  expect(told('a.png', withChunk('tIME', '\x07\xE6\x01\x01\x01\x01\x01'))).toEqual([['picture-metadata', 'time']]);
  for (const kind of ['sPLT', 'hIST', 'acTL', 'prVt'])
    expect(told('a.png', withChunk(kind, 'told by Sample'))).toEqual([['picture-metadata', kind]]);
  expect(told('a.png', withChunk('iCCP', 'told by Sample'))).toEqual([['picture-metadata', 'ICC']]);
  expect(told('a.png', withChunk('gAMA', 'told by Sample'))).toEqual([['picture-metadata', 'gAMA']]);
  expect(told('a.png', withChunk('sBIT', '\x08\x08\x08'))).toEqual([]);
  expect(told('a.png', withChunk('pHYs', '\0\0\0\x01\0\0\0\x01\0'))).toEqual([['picture-metadata', 'pHYs']]);
  const broken = Buffer.from(bytes);
  broken.writeUInt8(broken.readUInt8(20) ^ 1, 20);
  expect(told('a.png', broken)).toEqual([['picture-broken']]);
});

test.each(['ICCP', 'ANIM', 'TEXT', 'VP8L'])('a WebP is refused with %s beside its image', async (kind) => {
  const bytes = await plain().webp({ lossless: true }).toBuffer();
  const length = Buffer.alloc(4);
  length.writeUInt32LE(14);
  const whole = Buffer.concat([bytes, Buffer.from(kind, 'latin1'), length, Buffer.from('told by Sample')]);
  whole.writeUInt32LE(whole.length - 8, 4);
  expect(told('a.webp', whole)).toEqual([['picture-metadata', kind === 'ICCP' ? 'ICC' : kind]]);
});

describe('what is no picture is named', () => {
  test.each([
    ['text', 'not an image', 'text'],
    ['a web page', '<!doctype html><p>示例', 'a web page'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'SVG'],
    ['a GIF', 'GIF89a', 'GIF'],
    ['a PDF', '%PDF-1.7', 'PDF'],
    ['a picture of an Apple phone', '\0\0\0\u0018ftypheic', 'HEIC (the format of Apple phones)'],
    ['nothing', '', 'something that is no picture'],
  ])('%s', (_, content, type) => {
    expect(findPictureFaults('a.jpg', Buffer.from(content, 'latin1'), false)).toMatchObject([
      { rule: 'picture-type', slots: { type: { en: type } } },
    ]);
  });
});

describe('a drawing', () => {
  const sound =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3" width="4" height="3">\n<g fill="none"><path d="M0 0h1"/></g><text x="1" y="1">示例 &amp; Sample</text>\n</svg>';

  test('is for sample data alone', () => {
    expect(told('a.svg', Buffer.from(sound), true)).toEqual([]);
    expect(told('a.svg', Buffer.from(sound), false)).toEqual([['picture-drawing', 'SVG']]);
  });

  test.each([
    ['a script', '<svg><script>alert(1)</script></svg>'],
    ['a script in capitals', '<svg><SCRIPT>alert(1)</SCRIPT></svg>'],
    ['a handler', '<svg><rect onload="alert(1)"/></svg>'],
    ['a page within', '<svg><foreignObject><p/></foreignObject></svg>'],
    ['another picture', '<svg><image href="https://evil.example/a.png"/></svg>'],
    ['a link', '<svg><a href="https://evil.example/"><text>a</text></a></svg>'],
    ['a link of the old kind', '<svg><g xlink:href="#a"/></svg>'],
    ['a style', '<svg><rect style="fill:red"/></svg>'],
    ['a style sheet', '<svg><style>*{fill:red}</style></svg>'],
    ['a reference to elsewhere', '<svg><rect fill="url(https://evil.example/a)"/></svg>'],
    ['a reference in other letters', '<svg><rect fill="URL (//evil.example/a)"/></svg>'],
    ['an animation', '<svg><animate attributeName="href"/></svg>'],
    ['a set attribute', '<svg><set attributeName="onload" to="alert(1)"/></svg>'],
    ['what a program noted', '<svg><metadata>Sample</metadata></svg>'],
    ['a comment', '<svg><!-- Sample --></svg>'],
    ['a document type', '<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>'],
    ['an entity', '<svg><text>&#x3C;script&#x3E;</text></svg>'],
    ['an instruction', '<?xml-stylesheet href="a.css"?><svg/>'],
    ['raw text', '<svg><![CDATA[<script/>]]></svg>'],
    ['another root', '<html><svg/></html>'],
    ['another name space', '<svg xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['an element of another name space', '<svg><x:script xmlns:x="http://www.w3.org/2000/svg"/></svg>'],
    ['text outside', 'text<svg/>'],
    ['no end', '<svg><g>'],
    ['a value without quotes', '<svg onload=alert(1)/>'],
  ])('with %s is refused', (_, text) => {
    expect(findActivePart(text)).not.toBeNull();
  });
});
