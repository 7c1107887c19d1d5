import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

// Heads of pages are 3 KB; all are read into the same memory.
const room = Buffer.alloc(8192);

/** The beginning of a page, with its head whole; not the page, which may be a hundred times as long. */
export function readHead(file: string): string {
  const opened = openSync(file, 'r');
  try {
    const head = room.toString('utf8', 0, readSync(opened, room));
    return head.includes('</head>') ? head : readFileSync(file, 'utf8');
  } finally {
    closeSync(opened);
  }
}
