import { hash } from 'node:crypto';

/** SHA-256 of bytes or UTF-8 text, as 64 lower-case hexadecimal digits. */
export const sha256 = (content: Uint8Array | string): string => hash('sha256', content, 'hex');
