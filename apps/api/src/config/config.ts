import { resolve } from 'node:path';

export type Config = {
  host: string;
  port: number;
  /** Where people reach it; decides `Secure`, the origin check and absolute links. */
  publicUrl: URL | null;
  /** How many proxies in front of it add to X-Forwarded-For. */
  trustProxy: number;
  registration: 'first' | 'open';
  dataFolder: string;
  /** null: the embedded PostgreSQL in the data folder. */
  databaseUrl: string | null;
};

/** What the running API asks of it. */
export type AppConfig = Pick<Config, 'publicUrl' | 'trustProxy' | 'registration' | 'dataFolder'>;

/** A reason not to start, as one sentence that says what to do. */
export class StartProblem extends Error {}

/** Reads the environment; an empty variable counts as not set. Throws StartProblem. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const read = (name: string) => environment[name]?.trim() || null;
  return {
    host: read('HOST') ?? '127.0.0.1',
    port: portFrom(read('PORT')),
    publicUrl: publicUrlFrom(read('PUBLIC_URL')),
    trustProxy: hopsFrom(read('TRUST_PROXY')),
    registration: registrationFrom(read('ULLIM_REGISTRATION')),
    dataFolder: resolve(read('ULLIM_DATA') ?? 'data'),
    databaseUrl: databaseUrlFrom(read('DATABASE_URL')),
  };
}

function portFrom(text: string | null): number {
  if (text === null) return 8080;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new StartProblem(`PORT is "${text}". Set it to a number from 0 to 65535.`);
}

function publicUrlFrom(text: string | null): URL | null {
  if (text === null) return null;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text);
  throw new StartProblem(
    `PUBLIC_URL is "${text}". Set it to the whole address, such as https://ullim.example.org.`,
  );
}

function hopsFrom(text: string | null): number {
  if (text === null) return 0;
  if (/^\d$/.test(text)) return Number(text);
  throw new StartProblem(
    `TRUST_PROXY is "${text}". Set it to the number of proxies in front of Ullim, usually 1.`,
  );
}

function registrationFrom(text: string | null): 'first' | 'open' {
  if (text === null) return 'first';
  if (text === 'open' || text === 'first') return text;
  throw new StartProblem(
    `ULLIM_REGISTRATION is "${text}". Set it to "open", or leave it out to close it after the first account.`,
  );
}

function databaseUrlFrom(text: string | null): string | null {
  if (text === null) return null;
  if (URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)) return text;
  throw new StartProblem(
    'DATABASE_URL is not a PostgreSQL address. Write it like postgres://name:password@host:5432/ullim.',
  );
}
