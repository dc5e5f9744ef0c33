-- Portable over H2 and PostgreSQL. ${code_order} makes text that rows are ordered by compare by
-- code, not by the rules of a language: the same bytes on every machine. H2 cannot undo what it
-- creates: a migration that was killed is done anew from its beginning.

CREATE TABLE IF NOT EXISTS article (
  id             VARCHAR ${code_order} PRIMARY KEY,
  file           VARCHAR NOT NULL,
  title          VARCHAR NOT NULL,
  url            VARCHAR NOT NULL,
  source         VARCHAR NOT NULL,
  published_day  DATE,
  published_time VARCHAR,
  provenance     VARCHAR,
  body           TEXT NOT NULL,
  content_hash   VARCHAR NOT NULL,
  bucket         INTEGER NOT NULL,
  state          VARCHAR NOT NULL,
  rules_version  VARCHAR,
  last_seen_run  VARCHAR NOT NULL
);
CREATE INDEX IF NOT EXISTS article_by_state ON article (state, id);

-- article_id is empty for a file that never became an article.
CREATE TABLE IF NOT EXISTS reject (
  file       VARCHAR ${code_order} NOT NULL,
  reason     VARCHAR ${code_order} NOT NULL,
  detail     VARCHAR ${code_order} NOT NULL,
  article_id VARCHAR ${code_order},
  run        VARCHAR NOT NULL
);
CREATE INDEX IF NOT EXISTS reject_by_article ON reject (article_id);

-- The phrase's columns are empty when the sentence has no date of its own.
CREATE TABLE IF NOT EXISTS mention (
  event_id          VARCHAR ${code_order} PRIMARY KEY,
  article_id        VARCHAR ${code_order} NOT NULL,
  timeline_event_id VARCHAR ${code_order},
  date_start        DATE NOT NULL,
  date_end          DATE NOT NULL,
  date_precision    VARCHAR NOT NULL,
  time_of_day       VARCHAR NOT NULL,
  basis             VARCHAR NOT NULL,
  anchor            DATE,
  date_confidence   DOUBLE PRECISION NOT NULL,
  derivation        VARCHAR NOT NULL,
  phrase_start      INTEGER,
  phrase_end        INTEGER,
  phrase_sentence   INTEGER,
  phrase            VARCHAR,
  timex_type        VARCHAR,
  timex_value       VARCHAR,
  trigger_start     INTEGER NOT NULL,
  trigger_end       INTEGER NOT NULL,
  trigger_text      VARCHAR NOT NULL,
  trigger_lemma     VARCHAR NOT NULL,
  headline          VARCHAR NOT NULL,
  actors            VARCHAR NOT NULL,
  place             VARCHAR NOT NULL,
  speaker           VARCHAR NOT NULL,
  kind              VARCHAR NOT NULL,
  modality          VARCHAR NOT NULL,
  confidence        DOUBLE PRECISION NOT NULL,
  sentence_index    INTEGER NOT NULL,
  sentence          VARCHAR NOT NULL,
  summary           VARCHAR NOT NULL
);
CREATE INDEX IF NOT EXISTS mention_by_article ON mention (article_id);
CREATE INDEX IF NOT EXISTS mention_by_days ON mention (date_start, date_end, article_id, trigger_start);

CREATE TABLE IF NOT EXISTS timex (
  article_id      VARCHAR ${code_order} NOT NULL,
  start_offset    INTEGER NOT NULL,
  end_offset      INTEGER NOT NULL,
  ordinal         INTEGER NOT NULL,
  sentence_index  INTEGER NOT NULL,
  phrase          VARCHAR NOT NULL,
  timex_type      VARCHAR NOT NULL,
  timex_value     VARCHAR NOT NULL,
  unplaced_reason VARCHAR NOT NULL,
  date_start      DATE,
  date_end        DATE,
  date_precision  VARCHAR,
  time_of_day     VARCHAR,
  basis           VARCHAR,
  anchor          DATE,
  date_confidence DOUBLE PRECISION,
  PRIMARY KEY (article_id, start_offset, end_offset, ordinal)
);

CREATE TABLE IF NOT EXISTS unresolved (
  article_id      VARCHAR ${code_order} NOT NULL,
  start_offset    INTEGER NOT NULL,
  end_offset      INTEGER NOT NULL,
  ordinal         INTEGER NOT NULL,
  sentence_index  INTEGER NOT NULL,
  phrase          VARCHAR NOT NULL,
  timex_type      VARCHAR NOT NULL,
  timex_value     VARCHAR NOT NULL,
  unplaced_reason VARCHAR NOT NULL,
  trigger_text    VARCHAR NOT NULL,
  headline        VARCHAR NOT NULL,
  sentence        VARCHAR NOT NULL,
  PRIMARY KEY (article_id, start_offset, end_offset, ordinal)
);

CREATE TABLE IF NOT EXISTS timeline_event (
  id             VARCHAR ${code_order} PRIMARY KEY,
  date_start     DATE NOT NULL,
  date_end       DATE NOT NULL,
  date_precision VARCHAR NOT NULL,
  headline       VARCHAR NOT NULL,
  actors         VARCHAR NOT NULL,
  place          VARCHAR NOT NULL,
  kind           VARCHAR NOT NULL,
  modality       VARCHAR NOT NULL,
  salience       DOUBLE PRECISION NOT NULL,
  source_count   INTEGER NOT NULL,
  mention_ids    TEXT NOT NULL,
  first_reported DATE,
  last_reported  DATE,
  date_conflict  VARCHAR NOT NULL,
  articles       TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS timeline_event_by_days ON timeline_event (date_start, date_end, id);

-- The days whose mentions must be merged anew. The same days may be listed often.
CREATE TABLE IF NOT EXISTS touched_days (
  date_start DATE NOT NULL,
  date_end   DATE NOT NULL
);
CREATE INDEX IF NOT EXISTS touched_days_by_days ON touched_days (date_start, date_end);

-- What changes.csv compares with: the events as they were last published.
CREATE TABLE IF NOT EXISTS published_event (
  event_id   VARCHAR ${code_order} PRIMARY KEY,
  article_id VARCHAR NOT NULL,
  date_start DATE NOT NULL,
  headline   VARCHAR NOT NULL,
  summary    VARCHAR NOT NULL
);
