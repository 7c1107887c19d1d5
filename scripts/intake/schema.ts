/** The tables of the intake. What can name or find a person is in `contact` alone, sealed. */
export const schemaVersion = 3;

export const schema = `
CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT;

CREATE TABLE report (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  number TEXT NOT NULL UNIQUE,
  code_hash TEXT NOT NULL,
  state TEXT NOT NULL,
  is_test INTEGER NOT NULL,
  service_code TEXT NOT NULL,
  locale TEXT NOT NULL,
  description TEXT,
  address TEXT,
  lat REAL,
  long REAL,
  seen_on TEXT,
  received_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  ended_at TEXT,
  content_hash TEXT NOT NULL,
  refused_because TEXT,
  duplicate_of INTEGER REFERENCES report (seq),
  ledger_id TEXT UNIQUE,
  ledger_facts TEXT,
  published_at TEXT,
  reward REAL,
  rewarded_at TEXT
) STRICT;
CREATE INDEX report_of_state ON report (state, seq);
CREATE INDEX report_of_content ON report (content_hash, seq);

CREATE TABLE contact (
  report INTEGER PRIMARY KEY REFERENCES report (seq),
  sealed BLOB NOT NULL
) STRICT;

CREATE TABLE photo (
  report INTEGER NOT NULL REFERENCES report (seq),
  place INTEGER NOT NULL,
  kind TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  looked_at TEXT,
  PRIMARY KEY (report, place)
) STRICT;
CREATE INDEX photo_of_hash ON photo (sha256);

CREATE TABLE note (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  report INTEGER NOT NULL REFERENCES report (seq),
  text TEXT NOT NULL,
  noted_at TEXT NOT NULL
) STRICT;
CREATE INDEX note_of_report ON note (report, id);

CREATE TABLE sending (
  key_hash TEXT PRIMARY KEY,
  content_hash TEXT NOT NULL,
  report INTEGER NOT NULL REFERENCES report (seq),
  answer INTEGER,
  is_read INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX sending_of_report ON sending (report);
`;

/** What brings the tables of a version to those of the next. */
export const migrations: Readonly<Record<number, string>> = {
  1: 'ALTER TABLE report ADD COLUMN published_at TEXT',
  2: `ALTER TABLE sending ADD COLUMN answer INTEGER;
    ALTER TABLE sending ADD COLUMN is_read INTEGER NOT NULL DEFAULT 0`,
};
