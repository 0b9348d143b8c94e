-- What would become of a file as the journey was when it was read; `outcome` says what did.
ALTER TABLE import_files ADD COLUMN expected text;

-- What waits for choices is read once more, so that it says so, too; choices name files by their place, which stays.
DELETE FROM import_files f USING import_runs r
WHERE r.account_id = f.account_id AND r.id = f.run_id AND r.state IN ('reading', 'read');
UPDATE import_runs
SET state = 'reading', files_read = 0, blog = NULL, worked_by = NULL, worked_until = NULL, version = version + 1
WHERE state IN ('reading', 'read');

-- Rows of what was taken back say so from now on.
UPDATE import_files f SET reason = 'taken_back'
FROM import_runs r, reflections t
WHERE r.account_id = f.account_id AND r.id = f.run_id AND r.undone_at IS NOT NULL AND f.outcome = 'new'
  AND t.account_id = f.account_id AND t.id = f.reflection_id AND t.removed_at = r.undone_at;
UPDATE import_files f SET reason = 'taken_back'
FROM import_runs r
WHERE r.account_id = f.account_id AND r.id = f.run_id AND r.undone_at IS NOT NULL AND f.outcome = 'new'
  AND f.role <> 'post' AND NOT EXISTS (
    SELECT FROM source_files s WHERE s.account_id = f.account_id AND s.path = f.path
  );
