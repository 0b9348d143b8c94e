-- Blogs that come in: one run for each archive, a row for each file of it, and the files themselves as they came.

CREATE TABLE import_runs (
  account_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
  id uuid NOT NULL,
  name text NOT NULL,
  bytes integer NOT NULL,
  state text NOT NULL,
  -- The archive in the store, while there is anything to read in it.
  blob bytea CHECK (length(blob) = 32),
  -- What the blog says about all of its posts, and in whose zone it was read.
  blog json,
  zone text NOT NULL,
  files_found integer NOT NULL,
  files_read integer NOT NULL,
  categories jsonb NOT NULL,
  choices jsonb NOT NULL,
  refusal jsonb,
  -- Who works on it and until when nobody else may; how often it was tried without getting on.
  worked_by uuid,
  worked_until timestamptz,
  tries integer NOT NULL,
  created_from bytea NOT NULL,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  ended_at timestamptz,
  undone_at timestamptz,
  PRIMARY KEY (account_id, id)
);

CREATE TABLE import_files (
  account_id uuid NOT NULL,
  run_id uuid NOT NULL,
  ordinal integer NOT NULL,
  path text NOT NULL,
  role text NOT NULL,
  reason text,
  kept boolean NOT NULL,
  title text,
  happened_on text,
  written_at timestamptz,
  draft boolean NOT NULL,
  categories text[] NOT NULL,
  folders text[] NOT NULL,
  odd jsonb NOT NULL,
  milestones jsonb NOT NULL,
  -- Where its text points to in the folder: address and path.
  points_to jsonb NOT NULL,
  -- The id that its reflection gets if it is new: made once, so that bringing it again is harmless.
  made_id uuid,
  -- The person said so.
  stays_behind boolean NOT NULL,
  outcome text,
  reflection_id uuid,
  -- As it was brought in: what is of another version was changed since.
  reflection_version integer,
  done_at timestamptz,
  PRIMARY KEY (account_id, run_id, ordinal),
  FOREIGN KEY (account_id, run_id) REFERENCES import_runs ON DELETE CASCADE,
  FOREIGN KEY (account_id, reflection_id) REFERENCES reflections ON DELETE SET NULL (reflection_id)
);
CREATE INDEX import_files_of_reflection ON import_files (account_id, reflection_id)
  WHERE reflection_id IS NOT NULL;

-- The very bytes that came, so that the same folder can leave again. A post's go with its reflection.
CREATE TABLE source_files (
  account_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
  id uuid NOT NULL,
  -- NFC, for comparing; `name` is how it was written.
  path text NOT NULL,
  name text NOT NULL,
  -- The hash of what came.
  fingerprint bytea NOT NULL CHECK (length(fingerprint) = 32),
  size integer NOT NULL,
  -- Small files here, larger ones in the store.
  bytes bytea,
  blob bytea CHECK (length(blob) = 32),
  -- null for what is no text.
  encoding text,
  modified_at timestamptz,
  -- How its post was read: the zone, the blog's defaults, whether it lay among the drafts.
  around json,
  -- A fingerprint of what its post said, by which an edited one is known.
  said bytea,
  -- The last bytes that were laid beside an edited post as a draft.
  offered bytea,
  reflection_id uuid,
  -- What is shown of it.
  attachment_id uuid,
  run_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, id),
  UNIQUE (account_id, path),
  FOREIGN KEY (account_id, reflection_id) REFERENCES reflections ON DELETE CASCADE,
  FOREIGN KEY (account_id, attachment_id) REFERENCES attachments ON DELETE SET NULL (attachment_id),
  FOREIGN KEY (account_id, run_id) REFERENCES import_runs,
  CHECK ((bytes IS NULL) <> (blob IS NULL))
);
CREATE INDEX source_files_of_reflection ON source_files (account_id, reflection_id)
  WHERE reflection_id IS NOT NULL;
CREATE INDEX source_files_of_attachment ON source_files (account_id, attachment_id)
  WHERE attachment_id IS NOT NULL;
CREATE INDEX source_files_of_run ON source_files (account_id, run_id);
