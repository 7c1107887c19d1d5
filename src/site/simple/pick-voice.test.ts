import { describe, expect, test } from 'vitest';
import { pickVoice } from './pick-voice.ts';

const voice = (lang: string, more: { localService?: boolean; default?: boolean } = {}) => ({
  ...{ lang, localService: true, default: false },
  ...more,
});

describe('a voice for reading aloud', () => {
  test('is on the device: none sends the text over the network', () => {
    expect(pickVoice([voice('zh-CN', { localService: false })], 'zh-CN')).toBeNull();
    expect(pickVoice([], 'zh-CN')).toBeNull();
  });

  test('speaks the language of the page, and no other Chinese than Mandarin', () => {
    expect(pickVoice([voice('en-US'), voice('zh-HK'), voice('yue-HK')], 'zh-CN')).toBeNull();
    expect(pickVoice([voice('zh-TW')], 'zh-CN')?.lang).toBe('zh-TW');
    expect(pickVoice([voice('zh-TW'), voice('zh_CN')], 'zh-CN')?.lang).toBe('zh_CN');
  });

  test('is the usual one of the device among several', () => {
    expect(pickVoice([voice('en-US'), voice('en-GB', { default: true })], 'en')?.lang).toBe('en-GB');
  });
});
