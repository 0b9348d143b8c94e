// GET /api/timeline for 10,000 items, against the bare question behind it through the same driver.
import { createApp } from '@ullim/api/app';
import { SystemClock } from '@ullim/api/clock/clock';
import { migrate } from '@ullim/api/database/migrate';
import { TIMELINE } from '@ullim/api/timeline/timeline.presenter';
import { startThrowawayPostgres } from '@ullim/embedded-postgres/testing';
import pg from 'pg';
import { v7 as newId } from 'uuid';

const ROUNDS = 15;

export async function measure() {
  const postgres = await startThrowawayPostgres();
  await migrate(postgres.url);
  const app = await createApp({
    databaseUrl: postgres.url,
    clock: new SystemClock(),
    config: { publicUrl: null, trustProxy: 0, registration: 'open' },
    webFolder: null,
    checkResponses: false,
  });
  const address = await app.listen(0, '127.0.0.1').then(() => app.getUrl());
  const { cookie, accountId } = await register(address);
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  await fill(client, accountId);

  const question = [];
  const route = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    question.push(await time(() => client.query(TIMELINE, [accountId])));
    route.push(
      await time(() =>
        fetch(`${address}/api/timeline`, { headers: { cookie } }).then((answer) => answer.text()),
      ),
    );
  }
  await client.end();
  await app.close();
  await postgres.stop();

  const ratio = median(route) / median(question);
  return [
    {
      metric: 'GET /api/timeline of 10,000 items, over the bare question',
      value: Number(ratio.toFixed(2)),
      unit: 'times',
      goal: 'under 2',
      met: ratio < 2,
    },
  ];
}

async function register(address) {
  const answer = await fetch(`${address}/api/accounts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      handle: 'bench',
      name: 'Bench',
      email: 'bench@example.org',
      password: 'a quiet sentence',
      locale: 'en',
      timeZone: 'UTC',
    }),
  });
  const { id } = await answer.json();
  return { cookie: answer.headers.get('set-cookie').split(';')[0], accountId: id };
}

/** Ten goals, 6,000 finished milestones with one piece of evidence each, 3,000 study sessions and 1,000 readings. */
async function fill(client, accountId) {
  const goals = newIds(10);
  const [milestones, sessions, readings] = [newIds(6_000), newIds(3_000), newIds(1_000)];
  await client.query(
    `INSERT INTO goals (account_id, id, name, why, dye, position, sample, created_from, version, created_at)
     SELECT $1, id, 'Goal', '', 'pine', n, false, '', 1, '2026-01-01' FROM unnest($2::uuid[]) WITH ORDINALITY AS g (id, n)`,
    [accountId, goals],
  );
  await client.query(
    `INSERT INTO goal_spells (account_id, id, goal_id, ordinal, stance, period, start_first, start_last)
     SELECT $1, id, id, 0, 'pursuing', '2000/..', '2000-01-01', '2000-12-31' FROM unnest($2::uuid[]) AS id`,
    [accountId, goals],
  );
  await client.query(
    `INSERT INTO milestones (account_id, id, goal_id, kind, title, note, status, details, actual, actual_start_first,
                             actual_start_last, actual_end_first, actual_end_last, position, sample, created_from, version, created_at)
     SELECT $1, id, ($3::uuid[])[1 + n % 10], 'paper', 'Paper ' || n, '', 'done',
            '{"kind": "paper", "authors": [], "venue": null, "pages": null, "doi": null, "arxivId": null}',
            day::text, day, day, day, day, n, false, '', 1, '2026-01-01'
     FROM unnest($2::uuid[]) WITH ORDINALITY AS m (id, n), LATERAL (SELECT date '2000-01-01' + n::int) AS d (day)`,
    [accountId, milestones, goals],
  );
  await client.query(
    `INSERT INTO evidence (account_id, id, milestone_id, position, type, given, number)
     SELECT $1, gen_random_uuid(), id, 0, 'pages', '{"type": "pages", "value": 12}', 12 FROM unnest($2::uuid[]) AS id`,
    [accountId, milestones],
  );
  await client.query(
    `INSERT INTO study_sessions (account_id, id, milestone_id, minutes, note, studied_on, studied_start_first,
                                 studied_start_last, studied_end_first, studied_end_last, sample, created_from, version, created_at)
     SELECT $1, id, ($3::uuid[])[n], 45, '', day::text, day, day, day, day, false, '', 1, '2026-01-01'
     FROM unnest($2::uuid[]) WITH ORDINALITY AS s (id, n), LATERAL (SELECT date '2000-01-01' + n::int) AS d (day)`,
    [accountId, sessions, milestones],
  );
  await client.query(
    `INSERT INTO resonance_readings (account_id, id, goal_id, level, felt_on, felt_start_first, felt_start_last,
                                     felt_end_first, felt_end_last, milestone_id, sample, created_from, version, created_at)
     SELECT $1, id, ($3::uuid[])[1 + n % 10], 1 + n % 5, day::text, day, day, day, day, ($4::uuid[])[n], false, '', 1, '2026-01-01'
     FROM unnest($2::uuid[]) WITH ORDINALITY AS r (id, n), LATERAL (SELECT date '2000-01-01' + n::int) AS d (day)`,
    [accountId, readings, goals, milestones],
  );
}

const newIds = (length) => Array.from({ length }, () => newId());

async function time(act) {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
