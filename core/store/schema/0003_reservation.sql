-- What a draft collects, and how columns of applications from outside are read.

ALTER TABLE local_draft ADD COLUMN reservation BLOB CHECK(reservation IS NULL OR length(reservation) = 16);
ALTER TABLE local_draft ADD COLUMN releases_rest INTEGER NOT NULL DEFAULT 0;

CREATE TABLE local_column(          -- columns of a sheet, mapped once and remembered
  sheet TEXT NOT NULL,              -- what kind of sheet
  field TEXT NOT NULL,              -- what the program calls it
  heading TEXT NOT NULL,            -- what the sheet calls it
  PRIMARY KEY(sheet, field)
) STRICT, WITHOUT ROWID;
