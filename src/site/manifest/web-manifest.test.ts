import { expect, test } from 'vitest';
import site from '#settings';
import { webManifest } from './web-manifest.ts';

const told = (locale: 'zh' | 'en', settings: Parameters<typeof webManifest>[1]) =>
  JSON.parse(webManifest(locale, settings));

test('a demonstration says so in both names, in the short one first, for phones cut it', () => {
  expect(told('zh', site)).toMatchObject({ name: '示例市公开平台（演示）', short_name: '演示·示例市公开平台' });
  const short = { ...site, shortTitle: { zh: '示例', en: 'Sampleton' } };
  expect(told('en', short)).toMatchObject({
    name: 'Sampleton Portal (demonstration)',
    short_name: 'Demo: Sampleton',
  });
});

test('a city’s own site has its names as they are', () => {
  const official = { ...site, demonstration: false, shortTitle: { zh: '示例', en: 'Sampleton' } };
  expect(told('zh', official)).toMatchObject({ name: '示例市公开平台', short_name: '示例', lang: 'zh-CN' });
});

test('it begins at the home page of its language, and holds the whole site', () => {
  expect(told('en', site)).toMatchObject({ id: '/en/', start_url: '/en/', scope: '/', display: 'minimal-ui' });
});

test('it has the icons that a home screen asks for, one of which may be cut', () => {
  expect(told('en', site).icons.map(({ sizes, purpose }: Record<string, string>) => `${sizes} ${purpose}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ]);
});
