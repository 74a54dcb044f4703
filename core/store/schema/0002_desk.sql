-- What a draft of a checkout holds besides who and what (decisions.md, "The desk").

ALTER TABLE local_draft ADD COLUMN out_day INTEGER;       -- written on paper before
ALTER TABLE local_draft ADD COLUMN keeps_closed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE local_draft ADD COLUMN receiver TEXT NOT NULL DEFAULT '';
ALTER TABLE local_draft ADD COLUMN carrier TEXT NOT NULL DEFAULT '';
ALTER TABLE local_draft ADD COLUMN tracking TEXT NOT NULL DEFAULT '';

CREATE TABLE local_draft_count(     -- what was counted of a part before it left
  kit BLOB NOT NULL CHECK(length(kit) = 16),
  no INTEGER NOT NULL,
  there INTEGER NOT NULL,
  PRIMARY KEY(kit, no)
) STRICT, WITHOUT ROWID;
