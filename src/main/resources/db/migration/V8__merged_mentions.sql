-- The events that mentions were merged into. In a column of the table mention each merge would write
-- its long rows anew, and what its indexes have of them; that column is of no use since.
CREATE TABLE IF NOT EXISTS merged_mention (
  event_id          VARCHAR ${code_order} PRIMARY KEY,
  timeline_event_id VARCHAR ${code_order} NOT NULL
);
INSERT INTO merged_mention (event_id, timeline_event_id)
  SELECT m.event_id, m.timeline_event_id FROM mention m
   WHERE m.timeline_event_id IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM merged_mention t WHERE t.event_id = m.event_id);
