// A blog of 3,000 posts: from the first byte sent until the last post is there, the dry run included, against a bare loop.
import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { migrate } from '@ullim/api/database/migrate';
import { startEmbeddedPostgres } from '@ullim/embedded-postgres';
import { v7 as newId } from 'uuid';
import { generatedBlog } from '../import/generated-blog.js';
import { median } from '../spread.js';
import { register } from '../world/register.js';

const ROUNDS = 3;
const LOOK_AGAIN_MS = 25;
const script = (name) => fileURLToPath(new URL(`../import/${name}.js`, import.meta.url));

export async function measure() {
  const folder = await mkdtemp(join(tmpdir(), 'ullim-bench-'));
  // As a person has it: what is told to be kept is on the disk.
  const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres') });
  const { zip, posts } = await generatedBlog();
  const path = join(folder, 'blog.zip');
  await writeFile(path, zip);
  await migrate(postgres.url);

  try {
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1)
      rounds.push(await measureOnce(postgres.url, folder, path, zip, posts));
    return rowsOf(rounds, posts);
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true });
  }
}

async function measureOnce(databaseUrl, folder, path, zip, posts) {
  const api = fork(script('api'), [databaseUrl, join(folder, 'data')]);
  const [{ address }] = await once(api, 'message');
  const { cookie, accountId } = await register(address, `bench${newId().slice(-8)}`);
  const milliseconds = await bring(address, cookie, zip, posts);
  api.send('end');
  const [{ kibibytes }] = await once(api, 'message');
  await once(api, 'exit');
  const bare = await promisify(execFile)(process.execPath, [
    script('bare-loop'),
    databaseUrl,
    accountId,
    path,
  ]);
  return { ours: { milliseconds, kibibytes }, bare: JSON.parse(bare.stdout) };
}

async function bring(address, cookie, zip, posts) {
  const id = newId();
  const ask = async (method, path, body, headers = {}) => {
    const answer = await fetch(`${address}/api/imports${path}`, {
      method,
      body,
      headers: { cookie, ...headers },
    });
    if (!answer.ok) throw new Error(await answer.text());
    return answer.json();
  };
  const when = async (state) => {
    for (;;) {
      const run = await ask('GET', `/${id}`);
      if (run.state === state) return run;
      if (run.refusal) throw new Error(JSON.stringify(run.refusal));
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  };
  const json = { 'content-type': 'application/json' };
  await ask('POST', '', JSON.stringify({ id, name: 'blog.zip', bytes: zip.length }), json);
  const started = performance.now();
  await ask('PUT', `/${id}/package`, zip, { 'content-type': 'application/octet-stream' });
  const { version } = await when('read');
  await ask('PUT', `/${id}/start`, undefined, { 'if-match': `"${version}"` });
  const { counts } = await when('brought');
  if (counts.posts !== posts) throw new Error(`${counts.posts} posts came in.`);
  return performance.now() - started;
}

function rowsOf(rounds, posts) {
  const [ours, bare] = ['ours', 'bare'].map((who) => ({
    milliseconds: median(rounds.map((round) => round[who].milliseconds)),
    kibibytes: median(rounds.map((round) => round[who].kibibytes)),
  }));
  const perSecond = ({ milliseconds }) => Math.round((posts / milliseconds) * 1000);
  const mebibytes = ({ kibibytes }) => Math.round(kibibytes / 1024);
  const [time, memory] = [ours.milliseconds / bare.milliseconds, ours.kibibytes / bare.kibibytes];
  const ratio = (value) => ({
    value: Number(value.toFixed(2)),
    unit: 'times',
    goal: 'under 2',
    met: value < 2,
  });
  return [
    { metric: '3,000 posts brought in, over a bare loop', ...ratio(time) },
    { metric: 'posts brought in', value: perSecond(ours), unit: 'per second' },
    { metric: 'posts of the bare loop', value: perSecond(bare), unit: 'per second' },
    { metric: 'peak memory of the API, over that of the bare loop', ...ratio(memory) },
    { metric: 'peak memory of the API', value: mebibytes(ours), unit: 'MB' },
    { metric: 'peak memory of the bare loop', value: mebibytes(bare), unit: 'MB' },
  ];
}
