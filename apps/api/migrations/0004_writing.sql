-- What texts say of each other, and what is known of each revision. The rules of 0001 hold here, too.

-- Which reflections a kept text points to: read from its body, never written by hand. A text may point to what is not
-- there (not yet, or no more), so this is no foreign key; whoever asks looks whether it is in sight.
CREATE TABLE reflection_mentions (
  account_id uuid NOT NULL,
  reflection_id uuid NOT NULL,
  mentioned_id uuid NOT NULL,
  PRIMARY KEY (account_id, reflection_id, mentioned_id),
  FOREIGN KEY (account_id, reflection_id) REFERENCES reflections ON DELETE CASCADE
);
CREATE INDEX reflection_mentions_back ON reflection_mentions (account_id, mentioned_id);

-- By which rules the mentions were read. Those of texts from before, or of other rules, are read when the API starts.
ALTER TABLE reflections ADD COLUMN mentions_read_as text;

-- The same day of other years.
CREATE INDEX reflections_of_day ON reflections (
  account_id, (extract(month FROM happened_start_first)), (extract(day FROM happened_start_first))
) WHERE removed_at IS NULL;
CREATE INDEX milestones_done_on_day ON milestones (
  account_id, (extract(month FROM actual_end_last)), (extract(day FROM actual_end_last))
) WHERE removed_at IS NULL AND status = 'done';

-- How a text came to be kept, what a person calls it, and which one it brought back.
ALTER TABLE reflection_revisions ADD COLUMN cause text CHECK (
  cause IN ('kept', 'restored', 'imported', 'published', 'sample')
);
ALTER TABLE reflection_revisions ADD COLUMN name text;
ALTER TABLE reflection_revisions ADD COLUMN restored_id uuid;
ALTER TABLE reflection_revisions ADD FOREIGN KEY (account_id, restored_id)
  REFERENCES reflection_revisions ON DELETE SET NULL (restored_id);
CREATE INDEX reflection_revisions_restored ON reflection_revisions (account_id, restored_id)
  WHERE restored_id IS NOT NULL;

-- What can still be told of those from before: the sample's, and the first text of a published review.
UPDATE reflection_revisions v SET cause = CASE
  WHEN EXISTS (
    SELECT FROM reflections r WHERE r.account_id = v.account_id AND r.id = v.reflection_id AND r.sample
  ) THEN 'sample'
  WHEN EXISTS (
    SELECT FROM reviews w WHERE w.account_id = v.account_id AND w.reflection_id = v.reflection_id
  ) AND NOT EXISTS (
    SELECT FROM reflection_revisions before
    WHERE before.account_id = v.account_id AND before.reflection_id = v.reflection_id
      AND (before.kept_at, before.id) < (v.kept_at, v.id)
  ) THEN 'published'
  ELSE 'kept'
END;
ALTER TABLE reflection_revisions ALTER COLUMN cause SET NOT NULL;
