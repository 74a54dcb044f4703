-- What desks need to exchange their journals: seals, gaps, what peers know, what came and went.

CREATE TABLE seal(                  -- a chain's own signature over one of its events
  inc BLOB NOT NULL CHECK(length(inc) = 16),
  seq INTEGER NOT NULL,
  head BLOB NOT NULL CHECK(length(head) = 32),
  sig BLOB NOT NULL CHECK(length(sig) = 64),
  PRIMARY KEY(inc, seq, head)
) STRICT, WITHOUT ROWID;

CREATE TABLE pend_next(             -- as pend, and the first event of a chain may wait, too
  id BLOB PRIMARY KEY CHECK(length(id) = 32),
  prev BLOB CHECK(prev IS NULL OR length(prev) = 32),
  bytes BLOB NOT NULL,
  first_seen INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO pend_next SELECT id, prev, bytes, first_seen FROM pend;
DROP TABLE pend;
ALTER TABLE pend_next RENAME TO pend;
CREATE INDEX pend_prev ON pend(prev);

CREATE TABLE ev_waived(             -- lost events that nobody waits for any more
  missing BLOB PRIMARY KEY CHECK(length(missing) = 32)
) STRICT, WITHOUT ROWID;
CREATE TABLE ev_gap(                -- events that were linked without their predecessor
  prev BLOB NOT NULL CHECK(length(prev) = 32),
  n INTEGER NOT NULL REFERENCES ev(n),
  PRIMARY KEY(prev, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX ev_cut ON ev(n) WHERE status = 3;  -- of revoked PCs, after their cut

CREATE TABLE erased(                -- whose personal data was destroyed
  subject BLOB PRIMARY KEY CHECK(length(subject) = 16)
) STRICT, WITHOUT ROWID;

CREATE TABLE local_peer(            -- what another chain said last about what it has
  inc BLOB PRIMARY KEY CHECK(length(inc) = 16),
  hlc INTEGER NOT NULL,             -- when it said so
  wall INTEGER NOT NULL,
  got INTEGER NOT NULL,             -- when it arrived here
  frontier BLOB NOT NULL,
  wants BLOB NOT NULL,
  agrees INTEGER NOT NULL           -- with our rows: 0 not comparable, 1 yes, 2 no
) STRICT, WITHOUT ROWID;
CREATE TABLE local_bundle(          -- what came and went
  n INTEGER PRIMARY KEY,
  id BLOB,                          -- of the bundle; NULL for one that could not be read
  way INTEGER NOT NULL,             -- 0 out, 1 in
  name TEXT NOT NULL,
  at INTEGER NOT NULL,
  sender BLOB,
  result TEXT NOT NULL,             -- 'ok' or the key of the refusal
  fresh INTEGER NOT NULL,
  known INTEGER NOT NULL
) STRICT;
CREATE INDEX local_bundle_id ON local_bundle(id);
