import { createServer } from 'node:net';
import { once } from 'node:events';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import type { EmbeddedPostgresProblem } from '../problem.js';
import { ask, eventually, usedFolder, postmasterPid, processIsThere, startHere } from './stage.js';

describe('The server is killed under somebody who writes', () => {
  it('and is up again at the same address with every line it had acknowledged', async () => {
    const folder = await usedFolder();
    let restarts = 0;
    const postgres = await startHere({ folder, supervise: true, onRestart: () => restarts++ });
    await ask(postgres.url, 'CREATE TABLE lines (line integer PRIMARY KEY)');
    const acknowledged: number[] = [];
    let line = 0;
    const write = async () => {
      const mine = ++line;
      await ask(postgres.url, `INSERT INTO lines VALUES (${mine})`);
      acknowledged.push(mine);
    };
    for (let kills = 1; kills <= 2; kills++) {
      const server = await postmasterPid(folder);
      const writing = Promise.allSettled(Array.from({ length: 20 }, write));
      await eventually(async () => expect(acknowledged.length).toBeGreaterThan(3 * kills));
      process.kill(server, 'SIGKILL');
      await writing;
      await eventually(write);
      await eventually(async () => expect(restarts).toBe(kills));
    }

    const kept = await ask<{ line: number }>(postgres.url, 'SELECT line FROM lines');
    expect(kept.map((row) => row.line)).toEqual(expect.arrayContaining(acknowledged));
    await postgres.stop();
  });

  it('and when it cannot come back, the supervisor says why and goes on trying until it can', async () => {
    const folder = await usedFolder();
    const problems: EmbeddedPostgresProblem[] = [];
    const onProblem = (problem: EmbeddedPostgresProblem) => problems.push(problem);
    const { url, stop } = await startHere({ folder, durable: false, supervise: true, onProblem });
    const server = await postmasterPid(folder);
    const cluster = path.join(folder, 'cluster');
    await rename(cluster, `${cluster}-away`);
    process.kill(server, 'SIGKILL');

    await eventually(async () => expect(problems.map(({ code }) => code)).toContain('did_not_start'));
    expect(problems[0]!.message).toContain(cluster);
    await rename(`${cluster}-away`, cluster);
    await eventually(() => ask(url, 'SELECT 1'));
    await stop();
  });

  it('and stays down when Ullim is being stopped', async () => {
    const folder = await usedFolder();
    const { url, stop } = await startHere({ folder, durable: false, supervise: true });
    const server = await postmasterPid(folder);
    process.kill(server, 'SIGKILL');
    await stop();
    await eventually(async () => expect(processIsThere(server)).toBe(false));
    await expect(ask(url, 'SELECT 1')).rejects.toThrow();
  });

  it('and a connection that is cut off alone is no restart', async () => {
    const folder = await usedFolder();
    let restarts = 0;
    const options = { folder, durable: false, supervise: true, onRestart: () => restarts++ };
    const { url, stop } = await startHere(options);
    const launchers = `SELECT pid FROM pg_stat_activity WHERE application_name LIKE 'ullim launcher%'`;
    const [before] = await ask<{ pid: number }>(url, launchers);
    process.kill(before!.pid, 'SIGTERM');
    await eventually(async () => {
      const [after] = await ask<{ pid: number }>(url, launchers);
      expect(after?.pid).toBeGreaterThan(0);
      expect(after?.pid).not.toBe(before!.pid);
    });
    expect(restarts).toBe(0);
    await stop();
  });
});

describe('A port is asked for', () => {
  it('and is taken', async () => {
    const neighbour = createServer().listen(0, '127.0.0.1').unref();
    await once(neighbour, 'listening');
    const { port } = neighbour.address() as { port: number };
    const folder = await usedFolder();
    await expect(startHere({ folder, durable: false, port })).rejects.toMatchObject({
      code: 'did_not_start',
      message: expect.stringContaining(`port ${port} is taken`),
    });
    neighbour.close();
  });
});
