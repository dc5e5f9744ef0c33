-- The names by which articles of one story know each other, one a line. Of those that an earlier
-- version has extracted they are not known. A column of the table article would copy all articles.
CREATE TABLE IF NOT EXISTS story (
  article_id VARCHAR ${code_order} PRIMARY KEY,
  names      VARCHAR NOT NULL
);

-- Mentions with the same days are merged together, whatever their triggers: the column
-- trigger_lemma of touched_days is of no use since.
CREATE INDEX IF NOT EXISTS mention_by_days ON mention (date_start, date_end);
DROP INDEX IF EXISTS mention_by_words;
INSERT INTO touched_days (date_start, date_end)
  SELECT date_start, date_end FROM mention UNION SELECT date_start, date_end FROM timeline_event;
