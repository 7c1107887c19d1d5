import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openIntakeFolder } from '../../tests/support/intake-server.ts';
import { readKey } from './key-file.ts';
import { databaseFile, openStore } from './open-store.ts';
import { schema, schemaVersion } from './schema.ts';

test('a folder of an older version is brought to this one with all that it holds, and has the same tables', () => {
  const [old, fresh] = [openIntakeFolder(), openIntakeFolder()];
  mkdirSync(old.folder);
  readKey(old.keyFile, old.folder, false);
  const db = new DatabaseSync(join(old.folder, databaseFile));
  // As the first version had it.
  const later = /  published_at TEXT,\n|,\n  answer INTEGER,\n  is_read INTEGER NOT NULL DEFAULT 0/g;
  db.exec(`${schema.replaceAll(later, '')}; PRAGMA user_version = 1`);
  db.exec(`INSERT INTO report (number, code_hash, state, is_test, service_code, locale, description, received_at, changed_at, content_hash)
    VALUES ('R-1', 'x', 'received', 0, 'dust', 'en', 'old words', '2026-01-01', '2026-01-01', 'x')`);
  db.close();
  const stores = [old, fresh].map((home) => openStore(home));
  const columns = stores.map((store) =>
    ['report', 'sending'].flatMap((table) =>
      store.db
        .prepare(`PRAGMA table_info(${table})`)
        .all()
        .map((one) => String(one['name']))
        .sort(),
    ),
  );
  expect(columns[0]).toEqual(columns[1]);
  expect(stores[0]?.db.prepare('SELECT description, published_at FROM report').all()).toEqual([
    { description: 'old words', published_at: null },
  ]);
  for (const store of stores) {
    expect(store.db.prepare('PRAGMA user_version').get()).toEqual({ user_version: schemaVersion });
    store.close();
  }
});
