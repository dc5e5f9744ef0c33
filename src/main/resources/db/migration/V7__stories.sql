-- The names by which articles of one story know each other; of those that an earlier version has
-- extracted they are not known, so it counts as other rules.
ALTER TABLE article ADD COLUMN IF NOT EXISTS story VARCHAR DEFAULT '' NOT NULL;
UPDATE article SET rules_version = '' WHERE rules_version IS NOT NULL;

-- Mentions with the same days are merged together, whatever their triggers.
ALTER TABLE touched_days DROP COLUMN IF EXISTS trigger_lemma;
CREATE INDEX IF NOT EXISTS mention_by_days ON mention (date_start, date_end);
DROP INDEX IF EXISTS mention_by_words;
INSERT INTO touched_days (date_start, date_end)
  SELECT date_start, date_end FROM mention UNION SELECT date_start, date_end FROM timeline_event;
