-- The journal (core/sync/FORMAT.md). What is here is the truth; view_* can be rebuilt from it.

PRAGMA application_id = 1263752258;  -- 'KSTB'

CREATE TABLE inc(
  k INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  center BLOB,
  desk BLOB,
  sign_pk BLOB,
  box_pk BLOB,
  admitted_by INTEGER,
  revoked_by INTEGER
) STRICT;

CREATE TABLE ev(
  n INTEGER PRIMARY KEY,            -- order of arrival here, nothing else
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 32),
  inc INTEGER NOT NULL REFERENCES inc(k),
  seq INTEGER NOT NULL CHECK(seq > 0),
  prev_n INTEGER,                   -- predecessor; NULL for seq 1
  ctx_n INTEGER,                    -- last `observed` at or before this one on its branch
  hlc INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  agg BLOB NOT NULL CHECK(length(agg) = 16),
  grp BLOB CHECK(length(grp) = 16), -- NULL: belongs to no action
  status INTEGER NOT NULL CHECK(status BETWEEN 0 AND 3),
  bytes BLOB NOT NULL
) STRICT;
CREATE INDEX ev_pos ON ev(inc, seq);  -- not unique: a fork is data, not an error
CREATE INDEX ev_agg ON ev(agg, hlc, n);
CREATE INDEX ev_grp ON ev(grp) WHERE grp IS NOT NULL;

CREATE TRIGGER ev_keep BEFORE DELETE ON ev BEGIN
  SELECT RAISE(ABORT, 'the journal only grows');
END;
CREATE TRIGGER ev_fixed BEFORE UPDATE OF n, id, inc, seq, hlc, kind, agg, grp, bytes ON ev BEGIN
  SELECT RAISE(ABORT, 'the journal only grows');
END;

CREATE TABLE ev_head(               -- events without a successor: one a chain, two after a fork
  n INTEGER PRIMARY KEY REFERENCES ev(n)
) STRICT;
CREATE TABLE ev_wait(               -- heads that an `observed` names and that are not here yet
  head BLOB NOT NULL CHECK(length(head) = 32),
  observed_n INTEGER NOT NULL,
  PRIMARY KEY(head, observed_n)
) STRICT, WITHOUT ROWID;

CREATE TABLE pend(                  -- events whose predecessor is not here yet
  id BLOB PRIMARY KEY CHECK(length(id) = 32),
  prev BLOB NOT NULL CHECK(length(prev) = 32),
  bytes BLOB NOT NULL,
  first_seen INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX pend_prev ON pend(prev);

CREATE TABLE pii(                   -- personal data; erased by emptying salt and data
  commitment BLOB PRIMARY KEY CHECK(length(commitment) = 32),
  subject BLOB NOT NULL CHECK(length(subject) = 16),
  salt BLOB,
  data BLOB,
  erased_by BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE local_meta(            -- this file on this PC; outside digest and rebuild
  key TEXT PRIMARY KEY,
  value ANY
) STRICT, WITHOUT ROWID;

CREATE TABLE local_draft(
  one INTEGER PRIMARY KEY CHECK(one = 1),
  school BLOB,
  teacher BLOB,
  due_day INTEGER
) STRICT;
CREATE TABLE local_draft_line(
  ord INTEGER PRIMARY KEY,
  kit BLOB NOT NULL UNIQUE CHECK(length(kit) = 16)
) STRICT;
