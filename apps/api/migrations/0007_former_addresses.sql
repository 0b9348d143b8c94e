-- Where texts stood on the blogs they came from. The rules of 0001 hold here, too.

-- The addresses at which a reflection was found before it came, each in its plain form (packages/jekyll, former/plain.ts).
-- Two may have had the same one: blogs move, and one may be brought twice.
CREATE TABLE former_addresses (
  account_id uuid NOT NULL,
  reflection_id uuid NOT NULL,
  address text NOT NULL CHECK (length(address) <= 600),
  PRIMARY KEY (account_id, reflection_id, address),
  FOREIGN KEY (account_id, reflection_id) REFERENCES reflections ON DELETE CASCADE
);
CREATE INDEX former_addresses_back ON former_addresses (account_id, address);

-- Links of a text that go by such an address: as they are written there, and in that form. Nothing need stand at it: the
-- other text may come later.
CREATE TABLE former_links (
  account_id uuid NOT NULL,
  reflection_id uuid NOT NULL,
  written text NOT NULL CHECK (length(written) <= 600),
  address text NOT NULL CHECK (length(address) <= 600),
  PRIMARY KEY (account_id, reflection_id, written),
  FOREIGN KEY (account_id, reflection_id) REFERENCES reflections ON DELETE CASCADE
);
CREATE INDEX former_links_back ON former_links (account_id, address);

-- Both as the dry run found them.
ALTER TABLE import_files ADD COLUMN former_addresses jsonb NOT NULL DEFAULT '[]';
ALTER TABLE import_files ADD COLUMN former_links jsonb NOT NULL DEFAULT '[]';
