import { describe, expect, test } from 'vitest';
import { places } from '../../../tests/support/trial-datasets.ts';
import { checkSettings } from './check-settings.ts';
import { placeText } from './problem.ts';

const words = (zh: string, en = 'Sample') => ({ zh, en });
const sound = {
  title: words('示例'),
  hotlines: [{ number: '12345', name: words('热线') }],
  errorReportsTo: '',
  url: 'https://portal.example',
  datasets: [places],
};
const told = (changes: object) => checkSettings({ ...sound, ...changes }).map((one) => `${placeText(one)} ${one.rule}`);

describe('the words of a city’s settings', () => {
  test('are checked like any text, each at its name', () => {
    expect(told({})).toEqual([]);
    expect(told({ title: words('示\u200B例', 'call 13800000001') })).toEqual([
      'site.config.ts title.zh text-invisible',
      'site.config.ts title.en personal-mobile',
    ]);
    expect(told({ hotlines: [{ number: '12345', name: words('王某 13800000001') }] })).toEqual([
      'site.config.ts hotlines.0.name.zh personal-mobile',
    ]);
  });

  test('may give numbers and mailboxes of offices where the city lists its contacts, but no invisible characters', () => {
    expect(
      told({
        hotlines: [{ number: '13800000001', name: words('值班') }],
        errorReportsTo: 'office@portal.example',
        objectionsTo: 'office@portal.example',
      }),
    ).toEqual([]);
    expect(told({ hotlines: [{ number: '123\u200B45', name: words('热线') }] })).toEqual([
      'site.config.ts hotlines.0.number text-invisible',
    ]);
  });

  test('an address that the settings give as a contact is no personal datum wherever they say it; one that only looks like it is', () => {
    const intake = { privacyContact: 'privacy@portal.example' };
    const contact = (text: string) => ({ contact: words('示例', text) });
    expect(told({ intake, government: contact('Write to privacy@portal.example.') })).toEqual([]);
    for (const text of ['my.privacy@portal.example', 'privacy@portal.example.net', 'someone@portal.example'])
      expect(told({ intake, government: contact(text) })).toEqual([
        'site.config.ts government.contact.en personal-account',
      ]);
    expect(told({ intake: { privacyContact: '00000', controller: words('x@portal.example') } })).toEqual([
      'site.config.ts intake.controller.zh personal-account',
    ]);
  });

  test('and those of its datasets’ definitions are', () => {
    const dataset = { ...places, publisher: words('示例\u0008') };
    expect(told({ datasets: [dataset] })).toEqual(['site.config.ts places.publisher.zh text-control']);
  });
});
