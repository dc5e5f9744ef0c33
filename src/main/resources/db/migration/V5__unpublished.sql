-- The tables as they were last published: with the same version, what still holds of them is taken
-- over.
CREATE TABLE IF NOT EXISTS published_table (
  file    VARCHAR PRIMARY KEY,
  sha256  VARCHAR NOT NULL,
  version VARCHAR NOT NULL
);
CREATE INDEX IF NOT EXISTS published_event_by_article ON published_event (article_id);

-- What is new, gone or different since: id_column names the column in the tables. The same may be
-- listed often. Of what an earlier version has published nothing is known.
CREATE TABLE IF NOT EXISTS unpublished (
  id_column VARCHAR NOT NULL,
  id        VARCHAR ${code_order} NOT NULL
);
INSERT INTO unpublished (id_column, id)
  SELECT 'article_id', id FROM article UNION SELECT 'article_id', article_id FROM published_event;
