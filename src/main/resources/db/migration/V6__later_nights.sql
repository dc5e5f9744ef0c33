-- Whether the last reading of the input came without the file. Only what differs is written, so a
-- night over known files writes nothing here.
ALTER TABLE input_file ADD COLUMN IF NOT EXISTS missing BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE input_file DROP COLUMN IF EXISTS last_seen_run;

-- Which articles were extracted by other rules.
CREATE INDEX IF NOT EXISTS article_by_rules ON article (rules_version);

-- Of the mentions on the same days a merge needs those with triggers of one kind; PostgreSQL takes
-- no long words into an index.
UPDATE mention SET trigger_lemma = SUBSTRING(trigger_lemma FROM 1 FOR 500)
  WHERE CHAR_LENGTH(trigger_lemma) > 500;
CREATE INDEX IF NOT EXISTS mention_by_words ON mention (date_start, date_end, trigger_lemma);
DROP INDEX IF EXISTS mention_by_days;
