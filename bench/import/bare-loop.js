// The same work with a bare loop: read each file of the archive, parse its front matter, insert it. In a process of its own.
import pg from 'pg';
import { v7 as newId } from 'uuid';
import yaml from 'yaml';
import yauzl from 'yauzl';
import { buffer } from 'node:stream/consumers';

const [databaseUrl, accountId, path] = process.argv.slice(2);
const client = new pg.Client({ connectionString: databaseUrl });
await client.connect();
const now = new Date('2021-12-26T11:13:00Z');

const started = performance.now();
const archive = await yauzl.openPromise(path);
for await (const entry of archive.eachEntry()) {
  if (!entry.fileName.endsWith('.md')) continue;
  const text = (await buffer(await archive.openReadStreamPromise(entry))).toString();
  const [, front, body] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text);
  const { title } = yaml.parse(front);
  const day = /(\d{4}-\d{2}-\d{2})/.exec(entry.fileName)[1];
  await client.query(
    `INSERT INTO reflections (account_id, id, title, front_matter, body, excerpt, happened_on, happened_start_first,
       happened_start_last, happened_end_first, happened_end_last, written_at, kept_at, sample, created_from, version,
       created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7::text, $7::text::date, $7::text::date, $7::text::date, $7::text::date, $8, $8, false, '', 1, $8)`,
    [accountId, newId(), title, front, body, body.slice(0, 200), day, now],
  );
}
const milliseconds = performance.now() - started;
await client.end();
console.log(JSON.stringify({ milliseconds, kibibytes: process.resourceUsage().maxRSS }));
