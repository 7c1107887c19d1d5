import { bothWords } from '../../src/core/both-words.ts';
import { isLocale, type Locale } from '../../src/core/locale.ts';
import type { Words } from '../../src/core/words.ts';
import type { Asked } from './intake.ts';
import { writeXmlList, writeXmlRecord, type Entry } from './markup.ts';
import type { Wrong } from './wrong.ts';

type Status = 200 | 201 | Wrong['status'];

/** The language that was asked for by `locale`; null where none was. */
export function askedLocale(asked: Asked): Locale | null {
  const named = asked.get('locale') ?? asked.req.query('locale') ?? '';
  return isLocale(named) ? named : null;
}

/** A text in the language asked for; in both where none was. */
export const said = (asked: Asked, words: Words): string => {
  const locale = askedLocale(asked);
  return locale ? words[locale] : bothWords(words);
};

const isXml = (asked: Asked): boolean => new URL(asked.req.url).pathname.endsWith('.xml');

const send = (asked: Asked, status: Status, json: unknown, xml: string): Response =>
  isXml(asked)
    ? asked.body(xml, status, { 'Content-Type': 'text/xml; charset=utf-8' })
    : asked.body(`${JSON.stringify(json)}\n`, status, { 'Content-Type': 'application/json; charset=utf-8' });

export const answerList = (asked: Asked, name: string, entries: readonly Entry[], status: Status = 200): Response =>
  send(asked, status, entries, writeXmlList(name, entries));

export const answerRecord = (asked: Asked, name: string, entry: Entry, status: Status = 200): Response =>
  send(asked, status, entry, writeXmlRecord(name, entry));

/** What is wrong, as GeoReport v2 says it; `field` and `fault` are our own. */
export const answerWrong = (asked: Asked, { status, faults }: Wrong): Response =>
  answerList(
    asked,
    'errors',
    faults.map(({ field, fault, words }) => ({ code: status, description: said(asked, words), field, fault })),
    status,
  );
