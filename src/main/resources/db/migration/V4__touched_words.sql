-- Which of the mentions on touched days must be merged anew: those with triggers of the same kind
-- as this word; all of them where there is none.
ALTER TABLE touched_days ADD COLUMN IF NOT EXISTS trigger_lemma VARCHAR;
