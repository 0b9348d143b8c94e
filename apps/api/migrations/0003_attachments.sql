-- Images and files that texts show. Their bytes lie in the store, under the SHA-256 of what they are.

CREATE TABLE attachments (
  account_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
  id uuid NOT NULL,
  name text NOT NULL,
  -- As the content says, not the name.
  type text NOT NULL,
  bytes integer NOT NULL CHECK (bytes > 0),
  sha256 bytea NOT NULL CHECK (length(sha256) = 32),
  width integer CHECK (width > 0),
  height integer CHECK (height > 0),
  alt text NOT NULL,
  created_from bytea NOT NULL,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  -- Since when no text names it; null while one does.
  unused_since timestamptz,
  PRIMARY KEY (account_id, id),
  CHECK ((width IS NULL) = (height IS NULL))
);
CREATE INDEX attachments_unused ON attachments (account_id, unused_since) WHERE unused_since IS NOT NULL;

-- The same image, smaller.
CREATE TABLE attachment_variants (
  account_id uuid NOT NULL,
  attachment_id uuid NOT NULL,
  width integer NOT NULL CHECK (width > 0),
  type text NOT NULL,
  bytes integer NOT NULL CHECK (bytes > 0),
  sha256 bytea NOT NULL CHECK (length(sha256) = 32),
  PRIMARY KEY (account_id, attachment_id, width),
  FOREIGN KEY (account_id, attachment_id) REFERENCES attachments ON DELETE CASCADE
);

-- What an address in a text, a draft or a revision of a reflection stands for.
CREATE TABLE attachment_uses (
  account_id uuid NOT NULL,
  reflection_id uuid NOT NULL,
  address text NOT NULL CHECK (length(address) <= 600),
  attachment_id uuid NOT NULL,
  PRIMARY KEY (account_id, reflection_id, address),
  FOREIGN KEY (account_id, reflection_id) REFERENCES reflections ON DELETE CASCADE,
  FOREIGN KEY (account_id, attachment_id) REFERENCES attachments ON DELETE CASCADE
);
CREATE INDEX attachment_uses_back ON attachment_uses (account_id, attachment_id);
