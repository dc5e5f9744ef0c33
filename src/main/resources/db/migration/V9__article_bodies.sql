-- The texts of the articles. In a column of the table article each look at what else is known of an
-- article read its text too, and to note that it was extracted wrote it anew; that column is empty
-- since.
CREATE TABLE IF NOT EXISTS article_body (
  article_id VARCHAR ${code_order} PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  body       TEXT NOT NULL
);
ALTER TABLE article ALTER COLUMN body SET DEFAULT '';
INSERT INTO article_body (article_id, body)
  SELECT a.id, a.body FROM article a
   WHERE NOT EXISTS (SELECT 1 FROM article_body b WHERE b.article_id = a.id);
UPDATE article SET body = '';
