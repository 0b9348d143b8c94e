// Watchers for developers. This process owns the embedded PostgreSQL, so that reloads of the API leave it alone.
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { startEmbeddedPostgres } from '@ullim/embedded-postgres';

const PORT = process.env.PORT || '8080';
const data = resolve(process.env.ULLIM_DATA || 'data');
const postgres = process.env.DATABASE_URL
  ? null
  : await startEmbeddedPostgres({ folder: join(data, 'postgres'), supervise: true });

const environment = {
  ...process.env,
  NODE_ENV: 'development',
  PORT,
  DATABASE_URL: process.env.DATABASE_URL || postgres.url,
  ULLIM_API: `http://127.0.0.1:${PORT}`,
};

const children = [
  [
    'npx',
    'turbo',
    'watch',
    'build',
    '--filter=./packages/*',
    '--filter=@ullim/api',
    '--output-logs=new-only',
  ],
  ['node', '--watch', '--watch-preserve-output', 'apps/api/dist/main.js'],
  ['npm', 'run', 'dev', '-w', '@ullim/web'],
].map(([command, ...words]) => spawn(command, words, { stdio: 'inherit', env: environment }));

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
for (const child of children) child.on('exit', stop);

async function stop() {
  if (stopping) return;
  stopping = true;
  await Promise.all(children.map(ended));
  await postgres?.stop();
  process.exit();
}

function ended(child) {
  if (child.exitCode !== null) return Promise.resolve();
  const exit = new Promise((resolve) => child.on('exit', resolve));
  child.kill('SIGTERM');
  return exit;
}
