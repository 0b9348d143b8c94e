import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** The program as a person starts it: `npm start` after the build. */
export class Program {
  private static readonly started: Program[] = [];

  output = '';
  exitCode: number | null = null;
  private readonly ended: Promise<void>;

  private constructor(private readonly child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (data: Buffer) => (this.output += data.toString()));
    this.ended = new Promise((resolve) =>
      child.on('exit', (code) => {
        this.exitCode = code;
        resolve();
      }),
    );
  }

  static start(environment: Record<string, string>): Program {
    const { PATH = '', HOME = '' } = process.env;
    const program = new Program(spawn(process.execPath, [MAIN], { env: { PATH, HOME, ...environment } }));
    Program.started.push(program);
    return program;
  }

  /** After each story, however it went: a program left running would keep the whole test run from ending. */
  static async endAll(): Promise<void> {
    await Promise.all(Program.started.splice(0).map((program) => program.endOrBeKilled()));
  }

  /** The address it says it is at. */
  async address(): Promise<string> {
    return until(() => {
      if (this.exitCode !== null) throw new Error(`It ended with ${this.exitCode}: ${this.output}`);
      return /Ullim is at (\S+)/.exec(this.output)?.[1];
    });
  }

  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.child.kill(signal);
    await this.ended;
    return this.exitCode;
  }

  async endsByItself(): Promise<{ code: number | null; sentence: string }> {
    await this.ended;
    return { code: this.exitCode, sentence: this.output.trim() };
  }

  private async endOrBeKilled(): Promise<void> {
    const impatient = setTimeout(() => this.child.kill('SIGKILL'), 15_000);
    await this.end();
    clearTimeout(impatient);
  }
}

/** Asks again until there is an answer; gives up where a person would have long gone. */
export async function until<T>(
  question: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
  for (const started = Date.now(); Date.now() - started < 90_000;) {
    const answer = await question();
    if (answer !== undefined && answer !== false) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It did not come to be within 90 seconds.');
}

export async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.on('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}

export async function dataFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'ullim-program-'));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}
