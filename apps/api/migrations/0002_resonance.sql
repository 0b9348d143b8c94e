-- What moves a person: study, resonance, decisions, pivots and reviews. The rules of 0001 hold here, too.

CREATE TABLE study_sessions (
  account_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
  id uuid NOT NULL,
  -- At most one of the two: a milestone's study is its goal's, whichever goal that is by then.
  goal_id uuid,
  milestone_id uuid,
  minutes integer NOT NULL CHECK (minutes > 0),
  note text NOT NULL,
  studied_on text NOT NULL,
  studied_start_first date NOT NULL,
  studied_start_last date NOT NULL,
  studied_end_first date NOT NULL,
  studied_end_last date NOT NULL,
  -- Rows that were filled in together, so that they can be taken back together.
  batch_id uuid,
  sample boolean NOT NULL,
  created_from bytea NOT NULL,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  removed_at timestamptz,
  PRIMARY KEY (account_id, id),
  FOREIGN KEY (account_id, goal_id) REFERENCES goals ON DELETE SET NULL (goal_id),
  FOREIGN KEY (account_id, milestone_id) REFERENCES milestones ON DELETE SET NULL (milestone_id),
  CHECK (goal_id IS NULL OR milestone_id IS NULL)
);
CREATE INDEX study_sessions_in_time ON study_sessions (account_id, studied_start_first DESC, id DESC)
  WHERE removed_at IS NULL;
CREATE INDEX study_sessions_removed ON study_sessions (account_id, removed_at) WHERE removed_at IS NOT NULL;
CREATE INDEX study_sessions_of_goal ON study_sessions (account_id, goal_id) WHERE goal_id IS NOT NULL;
CREATE INDEX study_sessions_of_milestone ON study_sessions (account_id, milestone_id)
  WHERE milestone_id IS NOT NULL;
CREATE INDEX study_sessions_of_batch ON study_sessions (account_id, batch_id) WHERE batch_id IS NOT NULL;

CREATE TABLE decisions (
  account_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
  id uuid NOT NULL,
  question text NOT NULL,
  -- The choice: all of it is null until it is decided, and frozen from then on.
  chosen_option_id uuid,
  reason text,
  expectation text,
  decided_on text,
  decided_start_first date,
  decided_start_last date,
  decided_end_first date,
  decided_end_last date,
  decided_at timestamptz,
  look_back_on text,
  look_back_start_first date,
  look_back_start_last date,
  look_back_end_first date,
  look_back_end_last date,
  -- Asked again later: the first look-back date stays as it was decided.
  postponed_to text,
  postponed_start_first date,
  postponed_start_last date,
  postponed_end_first date,
  postponed_end_last date,
  -- What happened, and what that says of the expectation.
  prediction text CHECK (prediction IN ('as_expected', 'partly', 'otherwise', 'cannot_tell')),
  outcome text,
  outcome_on text,
  outcome_start_first date,
  outcome_start_last date,
  outcome_end_first date,
  outcome_end_last date,
  outcome_at timestamptz,
  sample boolean NOT NULL,
  created_from bytea NOT NULL,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  removed_at timestamptz,
  PRIMARY KEY (account_id, id),
  CHECK ((chosen_option_id IS NULL) = (decided_on IS NULL)),
  CHECK ((chosen_option_id IS NULL) = (decided_at IS NULL)),
  CHECK ((outcome_at IS NULL) = (outcome_on IS NULL)),
  CHECK (outcome_at IS NULL OR decided_at IS NOT NULL)
);
-- Those still open first, as the last begun; then the last decided.
CREATE INDEX decisions_in_time ON decisions (
  account_id, (coalesce(decided_start_first, 'infinity'::date)) DESC, id DESC
) WHERE removed_at IS NULL;
CREATE INDEX decisions_removed ON decisions (account_id, removed_at) WHERE removed_at IS NOT NULL;

CREATE TABLE decision_options (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  decision_id uuid NOT NULL,
  position integer NOT NULL,
  label text NOT NULL,
  speaks_for text NOT NULL,
  speaks_against text NOT NULL,
  -- The goal it leads to, then or later.
  goal_id uuid,
  PRIMARY KEY (account_id, id),
  FOREIGN KEY (account_id, decision_id) REFERENCES decisions ON DELETE CASCADE,
  FOREIGN KEY (account_id, goal_id) REFERENCES goals ON DELETE SET NULL (goal_id)
);
CREATE INDEX decision_options_of_decision ON decision_options (account_id, decision_id, position);
CREATE INDEX decision_options_of_goal ON decision_options (account_id, goal_id) WHERE goal_id IS NOT NULL;

CREATE TABLE decision_goals (
  account_id uuid NOT NULL,
  decision_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  -- The first carries the diamond.
  position integer NOT NULL,
  PRIMARY KEY (account_id, decision_id, goal_id),
  FOREIGN KEY (account_id, decision_id) REFERENCES decisions ON DELETE CASCADE,
  FOREIGN KEY (account_id, goal_id) REFERENCES goals ON DELETE CASCADE
);
CREATE INDEX decision_goals_back ON decision_goals (account_id, goal_id);

CREATE TABLE decision_constraints (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  decision_id uuid NOT NULL,
  position integer NOT NULL,
  words text NOT NULL,
  period text NOT NULL,
  start_first date NOT NULL,
  start_last date NOT NULL,
  end_first date,
  end_last date,
  PRIMARY KEY (account_id, id),
  FOREIGN KEY (account_id, decision_id) REFERENCES decisions ON DELETE CASCADE
);
CREATE INDEX decision_constraints_of_decision ON decision_constraints (account_id, decision_id, position);

-- What one thinks of it later: added, never written over the old words.
CREATE TABLE decision_thoughts (
  account_id uuid NOT NULL,
  id uuid NOT NULL,
  decision_id uuid NOT NULL,
  words text NOT NULL,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, id),
  FOREIGN KEY (account_id, decision_id) REFERENCES decisions ON DELETE CASCADE
);
CREATE INDEX decision_thoughts_of_decision ON decision_thoughts (account_id, decision_id, written_at, id);

CREATE TABLE pivots (
  account_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
  id uuid NOT NULL,
  to_goal_id uuid NOT NULL,
  -- What the goal it leads to is in from then on; kept for when it is undone and made again.
  stance text NOT NULL CHECK (stance IN ('exploring', 'pursuing')),
  reason text NOT NULL,
  carries_over text NOT NULL,
  turned_on text NOT NULL,
  turned_start_first date NOT NULL,
  turned_start_last date NOT NULL,
  turned_end_first date NOT NULL,
  turned_end_last date NOT NULL,
  decision_id uuid,
  reflection_id uuid,
  sample boolean NOT NULL,
  created_from bytea NOT NULL,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  removed_at timestamptz,
  PRIMARY KEY (account_id, id),
  FOREIGN KEY (account_id, to_goal_id) REFERENCES goals ON DELETE CASCADE,
  FOREIGN KEY (account_id, decision_id) REFERENCES decisions ON DELETE SET NULL (decision_id),
  FOREIGN KEY (account_id, reflection_id) REFERENCES reflections ON DELETE SET NULL (reflection_id)
);
CREATE INDEX pivots_in_time ON pivots (account_id, turned_start_first DESC, id DESC) WHERE removed_at IS NULL;
CREATE INDEX pivots_removed ON pivots (account_id, removed_at) WHERE removed_at IS NOT NULL;
CREATE INDEX pivots_to_goal ON pivots (account_id, to_goal_id);
CREATE INDEX pivots_of_decision ON pivots (account_id, decision_id) WHERE decision_id IS NOT NULL;
CREATE INDEX pivots_of_reflection ON pivots (account_id, reflection_id) WHERE reflection_id IS NOT NULL;

CREATE TABLE pivot_departures (
  account_id uuid NOT NULL,
  pivot_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  position integer NOT NULL,
  fate text NOT NULL CHECK (fate IN ('set_aside', 'paused', 'reached', 'goes_on')),
  PRIMARY KEY (account_id, pivot_id, goal_id),
  FOREIGN KEY (account_id, pivot_id) REFERENCES pivots ON DELETE CASCADE,
  FOREIGN KEY (account_id, goal_id) REFERENCES goals ON DELETE CASCADE
);
CREATE INDEX pivot_departures_back ON pivot_departures (account_id, goal_id);

-- The pivot that opened it; undoing that removes exactly these and lets the ones before go on again.
ALTER TABLE goal_spells ADD COLUMN pivot_id uuid;
ALTER TABLE goal_spells ADD FOREIGN KEY (account_id, pivot_id) REFERENCES pivots ON DELETE SET NULL (pivot_id);
CREATE INDEX goal_spells_of_pivot ON goal_spells (account_id, pivot_id) WHERE pivot_id IS NOT NULL;

CREATE TABLE reviews (
  account_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
  id uuid NOT NULL,
  period text NOT NULL,
  period_start_first date NOT NULL,
  period_start_last date NOT NULL,
  period_end_first date NOT NULL,
  period_end_last date NOT NULL,
  -- Question and answer, in order; the questions are the account's of that day.
  answers jsonb NOT NULL,
  -- Null while it is a draft with live facts; what was found is frozen when it is kept.
  kept_at timestamptz,
  snapshot jsonb,
  -- Where it can be read like any text, once it was published.
  reflection_id uuid,
  sample boolean NOT NULL,
  created_from bytea NOT NULL,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  removed_at timestamptz,
  PRIMARY KEY (account_id, id),
  FOREIGN KEY (account_id, reflection_id) REFERENCES reflections ON DELETE SET NULL (reflection_id),
  CHECK ((kept_at IS NULL) = (snapshot IS NULL))
);
CREATE INDEX reviews_in_time ON reviews (account_id, period_start_first DESC, id DESC) WHERE removed_at IS NULL;
CREATE INDEX reviews_removed ON reviews (account_id, removed_at) WHERE removed_at IS NOT NULL;
CREATE INDEX reviews_of_reflection ON reviews (account_id, reflection_id) WHERE reflection_id IS NOT NULL;

-- Null: the three questions of the house, in the reader's language.
ALTER TABLE accounts ADD COLUMN review_questions jsonb;

CREATE TABLE resonance_readings (
  account_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
  id uuid NOT NULL,
  goal_id uuid NOT NULL,
  level smallint NOT NULL CHECK (level BETWEEN 1 AND 5),
  sentence text,
  felt_on text NOT NULL,
  felt_start_first date NOT NULL,
  felt_start_last date NOT NULL,
  felt_end_first date NOT NULL,
  felt_end_last date NOT NULL,
  -- What it was given with, if anything.
  milestone_id uuid,
  reflection_id uuid,
  review_id uuid,
  sample boolean NOT NULL,
  created_from bytea NOT NULL,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  removed_at timestamptz,
  PRIMARY KEY (account_id, id),
  FOREIGN KEY (account_id, goal_id) REFERENCES goals ON DELETE CASCADE,
  FOREIGN KEY (account_id, milestone_id) REFERENCES milestones ON DELETE SET NULL (milestone_id),
  FOREIGN KEY (account_id, reflection_id) REFERENCES reflections ON DELETE SET NULL (reflection_id),
  FOREIGN KEY (account_id, review_id) REFERENCES reviews ON DELETE SET NULL (review_id)
);
CREATE INDEX resonance_readings_in_time ON resonance_readings (account_id, felt_start_first DESC, id DESC)
  WHERE removed_at IS NULL;
CREATE INDEX resonance_readings_removed ON resonance_readings (account_id, removed_at) WHERE removed_at IS NOT NULL;
CREATE INDEX resonance_readings_of_goal ON resonance_readings (account_id, goal_id, felt_start_first DESC, id DESC);
CREATE INDEX resonance_readings_of_milestone ON resonance_readings (account_id, milestone_id)
  WHERE milestone_id IS NOT NULL;
CREATE INDEX resonance_readings_of_reflection ON resonance_readings (account_id, reflection_id)
  WHERE reflection_id IS NOT NULL;
CREATE INDEX resonance_readings_of_review ON resonance_readings (account_id, review_id) WHERE review_id IS NOT NULL;
