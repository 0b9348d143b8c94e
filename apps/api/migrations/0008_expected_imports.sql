-- What would become of a file as the journey was when it was read; `outcome` says what did.
ALTER TABLE import_files ADD COLUMN expected text;
