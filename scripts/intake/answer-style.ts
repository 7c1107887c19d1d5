import { readFileSync } from 'node:fs';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The one style sheet of the answers: the site’s own colours and sizes, and how the answers use them. */
export const answerStyle = `${read('../../src/styles/tokens.css')}\n${read('./answer.css')}`;
