-- Primary keys begin with the account; foreign keys carry it, so that no row can point at a stranger's.
-- Beside an honest date (EDTF) stand the days it can mean in the account's calendar, for order and indexes.
-- No default tells the time: instants come from the application's clock.

CREATE TABLE accounts (
  id uuid PRIMARY KEY,
  handle text NOT NULL,
  name text NOT NULL,
  email text NOT NULL,
  password_hash text NOT NULL,
  admin boolean NOT NULL,
  locale text NOT NULL CHECK (locale IN ('ko', 'en')),
  time_zone text NOT NULL,
  calendar text NOT NULL CHECK (calendar IN ('kr', 'plain')),
  theme text NOT NULL CHECK (theme IN ('system', 'light', 'dark')),
  journey_version bigint NOT NULL,
  version integer NOT NULL,
  created_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX accounts_handle ON accounts (handle);
CREATE UNIQUE INDEX accounts_email ON accounts (lower(email));

CREATE TABLE sessions (
  account_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
  id uuid NOT NULL,
  secret_hash bytea NOT NULL,
  user_agent text NOT NULL,
  created_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, id),
  UNIQUE (account_id, secret_hash)
);

-- Guesses and registrations, counted before anyone is known. The window comes first: those gone by are found at once.
CREATE TABLE attempts (
  window_start timestamptz NOT NULL,
  -- SHA-256 of what is counted: an account, a login that nobody has, an address.
  subject bytea NOT NULL,
  remaining integer NOT NULL CHECK (remaining >= 0),
  PRIMARY KEY (window_start, subject)
);

CREATE TABLE goals (
  account_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
  id uuid NOT NULL,
  name text NOT NULL,
  why text NOT NULL,
  dye text NOT NULL,
  position integer NOT NULL,
  sample boolean NOT NULL,
  created_from bytea NOT NULL,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  removed_at timestamptz,
  PRIMARY KEY (account_id, id)
);
CREATE INDEX goals_in_order ON goals (account_id, position, id) WHERE removed_at IS NULL;
CREATE INDEX goals_removed ON goals (account_id, removed_at) WHERE removed_at IS NOT NULL;

CREATE TABLE goal_spells (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  goal_id uuid NOT NULL,
  ordinal integer NOT NULL,
  stance text NOT NULL CHECK (stance IN ('exploring', 'pursuing', 'paused', 'set_aside', 'reached')),
  period text NOT NULL,
  start_first date NOT NULL,
  start_last date NOT NULL,
  end_first date,
  end_last date,
  reason text,
  PRIMARY KEY (account_id, id),
  FOREIGN KEY (account_id, goal_id) REFERENCES goals ON DELETE CASCADE,
  UNIQUE (account_id, goal_id, ordinal)
);

CREATE TABLE milestones (
  account_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
  id uuid NOT NULL,
  goal_id uuid,
  parent_id uuid,
  kind text NOT NULL,
  title text NOT NULL,
  note text NOT NULL,
  status text NOT NULL CHECK (status IN ('planned', 'under_way', 'done', 'set_aside')),
  set_aside_reason text,
  details jsonb NOT NULL,
  planned text,
  planned_start_first date,
  planned_start_last date,
  planned_end_first date,
  planned_end_last date,
  actual text,
  actual_start_first date,
  actual_start_last date,
  actual_end_first date,
  actual_end_last date,
  amount_done double precision,
  amount_total double precision,
  amount_unit text,
  position integer NOT NULL,
  sample boolean NOT NULL,
  created_from bytea NOT NULL,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  removed_at timestamptz,
  -- The goal it was taken along with, so that bringing back the goal brings back exactly these.
  removed_with uuid,
  PRIMARY KEY (account_id, id),
  FOREIGN KEY (account_id, goal_id) REFERENCES goals ON DELETE SET NULL (goal_id),
  FOREIGN KEY (account_id, parent_id) REFERENCES milestones ON DELETE SET NULL (parent_id),
  CHECK (parent_id <> id),
  CHECK ((amount_done IS NULL) = (amount_unit IS NULL))
);
-- With those in the bin: erasing a goal looks for all that point to it.
CREATE INDEX milestones_of_goal ON milestones (account_id, goal_id, id) WHERE goal_id IS NOT NULL;
-- The last place, for the next milestone.
CREATE INDEX milestones_by_place ON milestones (account_id, position DESC);
CREATE INDEX milestones_removed ON milestones (account_id, removed_at) WHERE removed_at IS NOT NULL;
CREATE INDEX milestones_of_parent ON milestones (account_id, parent_id) WHERE parent_id IS NOT NULL;
-- Those without dates first, as the person arranged them; then the latest in time.
CREATE INDEX milestones_in_time ON milestones (
  account_id,
  (coalesce(actual_start_first, planned_start_first, 'infinity'::date)) DESC,
  (CASE WHEN coalesce(actual_start_first, planned_start_first) IS NULL THEN -position ELSE 0 END) DESC,
  id DESC
) WHERE removed_at IS NULL;

CREATE TABLE evidence (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  milestone_id uuid NOT NULL,
  position integer NOT NULL,
  type text NOT NULL,
  -- As given, by type; the digits of a number stay text in here.
  given jsonb NOT NULL,
  -- The same number for order, when the type has one.
  number numeric,
  PRIMARY KEY (account_id, id),
  FOREIGN KEY (account_id, milestone_id) REFERENCES milestones ON DELETE CASCADE
);
CREATE INDEX evidence_of_milestone ON evidence (account_id, milestone_id, position);

CREATE TABLE milestone_events (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  milestone_id uuid NOT NULL,
  -- The order of writing, whatever the clocks of several copies of the program say.
  ordinal integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('created', 'status_changed', 'plan_moved', 'amount_moved')),
  old jsonb,
  new jsonb,
  happened_on text NOT NULL,
  happened_first date NOT NULL,
  happened_last date NOT NULL,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, id),
  UNIQUE (account_id, milestone_id, ordinal),
  FOREIGN KEY (account_id, milestone_id) REFERENCES milestones ON DELETE CASCADE
);
-- The first plan of a milestone, without reading its whole history.
CREATE INDEX milestone_events_first_plan ON milestone_events (account_id, milestone_id, ordinal)
  WHERE kind = 'plan_moved' AND old IS NOT NULL;

CREATE TABLE reflections (
  account_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
  id uuid NOT NULL,
  title text NOT NULL,
  front_matter text NOT NULL,
  body text NOT NULL,
  -- The first words without markup, for lists.
  excerpt text NOT NULL,
  happened_on text NOT NULL,
  happened_start_first date NOT NULL,
  happened_start_last date NOT NULL,
  happened_end_first date,
  happened_end_last date,
  written_at timestamptz NOT NULL,
  kept_at timestamptz,
  sample boolean NOT NULL,
  created_from bytea NOT NULL,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  removed_at timestamptz,
  PRIMARY KEY (account_id, id)
);
CREATE INDEX reflections_in_time ON reflections (account_id, happened_start_first DESC, id DESC) WHERE removed_at IS NULL;
CREATE INDEX reflections_removed ON reflections (account_id, removed_at) WHERE removed_at IS NOT NULL;

CREATE TABLE reflection_milestones (
  account_id uuid NOT NULL,
  reflection_id uuid NOT NULL,
  milestone_id uuid NOT NULL,
  position integer NOT NULL,
  PRIMARY KEY (account_id, reflection_id, milestone_id),
  FOREIGN KEY (account_id, reflection_id) REFERENCES reflections ON DELETE CASCADE,
  FOREIGN KEY (account_id, milestone_id) REFERENCES milestones ON DELETE CASCADE
);
CREATE INDEX reflection_milestones_back ON reflection_milestones (account_id, milestone_id);

CREATE TABLE reflection_goals (
  account_id uuid NOT NULL,
  reflection_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  position integer NOT NULL,
  PRIMARY KEY (account_id, reflection_id, goal_id),
  FOREIGN KEY (account_id, reflection_id) REFERENCES reflections ON DELETE CASCADE,
  FOREIGN KEY (account_id, goal_id) REFERENCES goals ON DELETE CASCADE
);
CREATE INDEX reflection_goals_back ON reflection_goals (account_id, goal_id);

CREATE TABLE reflection_drafts (
  account_id uuid NOT NULL,
  reflection_id uuid NOT NULL,
  desk uuid NOT NULL,
  based_on integer NOT NULL,
  title text NOT NULL,
  front_matter text NOT NULL,
  body text NOT NULL,
  excerpt text NOT NULL,
  happened_on text NOT NULL,
  -- As they were on the desk: whether they exist is asked when the draft is kept.
  milestone_ids uuid[] NOT NULL,
  goal_ids uuid[] NOT NULL,
  saved_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, reflection_id, desk),
  FOREIGN KEY (account_id, reflection_id) REFERENCES reflections ON DELETE CASCADE
);

CREATE TABLE reflection_revisions (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  reflection_id uuid NOT NULL,
  title text NOT NULL,
  front_matter text NOT NULL,
  body text NOT NULL,
  kept_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, id),
  FOREIGN KEY (account_id, reflection_id) REFERENCES reflections ON DELETE CASCADE
);
CREATE INDEX reflection_revisions_of_reflection ON reflection_revisions (account_id, reflection_id, kept_at DESC, id DESC);
