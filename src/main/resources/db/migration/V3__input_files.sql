-- The files that gave the articles, as they were when they were last read. An article that is
-- replaced or removed takes its file's row with it: the file is then read anew.
CREATE TABLE IF NOT EXISTS input_file (
  file          VARCHAR ${code_order} PRIMARY KEY,
  article_id    VARCHAR ${code_order} NOT NULL UNIQUE REFERENCES article (id) ON DELETE CASCADE,
  stamp         VARCHAR NOT NULL,
  last_seen_run VARCHAR NOT NULL
);

-- Of no use since: to drop it would copy all articles.
ALTER TABLE article ALTER COLUMN last_seen_run SET DEFAULT '';
