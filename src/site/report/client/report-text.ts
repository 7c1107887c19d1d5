import type { Messages } from '../words-of-form-messages.ts';
import { say } from './say.ts';

/** A report as it is read out on the phone. */
export interface SpokenReport {
  kind: string;
  place: string;
  position: string;
  seenOn: string;
  description: string;
  photos: number;
}

/** The whole text to read to a hotline; what is optional and not filled in is left out. */
export function reportText(messages: Messages, report: SpokenReport): string {
  const line = (name: string, value: string): string => say(messages.line, { name, value });
  const needed = (name: string, value: string): string => line(name, value.trim() || messages.unsaid);
  const optional = (name: string, value: string): string[] => (value ? [line(name, value)] : []);
  return [
    messages.text,
    needed(messages.service_code, report.kind),
    needed(messages.address_string, report.place),
    ...optional(messages.position, report.position),
    ...optional(messages.seen_at, report.seenOn),
    needed(messages.description, report.description),
    ...optional(messages.photo, report.photos > 0 ? say(messages.photoCount, { count: report.photos }) : ''),
  ].join('\n');
}
