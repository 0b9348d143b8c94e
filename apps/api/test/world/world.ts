import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { v7 as newId } from 'uuid';
import { createApp } from '../../src/app.js';
import type { AppConfig } from '../../src/config/config.js';
import { HeldClock } from './held-clock.js';
import { Person } from './person.js';

type Wishes = Partial<AppConfig>;

/** A running Ullim on a database of its own, with a clock that the story holds. */
export class World {
  readonly clock = new HeldClock();
  private newcomers = 0;
  app!: NestFastifyApplication;
  databaseUrl!: string;
  dataFolder!: string;

  static async open(wishes: Wishes = {}): Promise<World> {
    const world = new World();
    world.databaseUrl = await newDatabase();
    world.dataFolder = await mkdtemp(join(tmpdir(), 'ullim-story-'));
    world.app = await createApp({
      databaseUrl: world.databaseUrl,
      clock: world.clock,
      config: {
        publicUrl: null,
        trustProxy: 0,
        registration: 'open',
        dataFolder: world.dataFolder,
        ...wishes,
      },
      webFolder: null,
      checkResponses: true,
    });
    return world;
  }

  async close(): Promise<void> {
    await this.app.close();
    await rm(this.dataFolder, { recursive: true });
  }

  /** Somebody without an account. */
  visitor(): Person {
    return new Person(this.app);
  }

  /** Somebody new, signed in: a Korean in Seoul unless said otherwise. */
  async newcomer(about: Partial<Record<'handle' | 'locale' | 'timeZone', string>> = {}): Promise<Person> {
    // From an address of their own: from one, accounts are opened only so fast.
    this.newcomers += 1;
    const person = new Person(this.app, `10.0.${this.newcomers >> 8}.${this.newcomers & 255}`);
    const handle = about.handle ?? `p${newId().slice(-12)}`;
    const answer = await person.post('/api/accounts', {
      handle,
      name: '한울',
      email: `${handle}@example.org`,
      password: 'a quiet sentence',
      locale: 'ko',
      timeZone: 'Asia/Seoul',
      ...about,
    });
    if (answer.status !== 201) throw new Error(`No account: ${JSON.stringify(answer.body)}`);
    return person;
  }

  async sql<Row>(question: string, parameters: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.databaseUrl });
    await client.connect();
    try {
      return (await client.query(question, parameters)).rows as Row[];
    } finally {
      await client.end();
    }
  }
}

async function newDatabase(): Promise<string> {
  const server = process.env['ULLIM_TEST_POSTGRES'];
  if (!server) throw new Error('The stories need the PostgreSQL that the global setup starts.');
  const name = `story_${newId().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`CREATE DATABASE ${name} TEMPLATE ullim_template`);
  await client.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
