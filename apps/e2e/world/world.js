import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from '@ullim/api/app';
import { OrphansService } from '@ullim/api/attachment/orphans.service';
import { Clock } from '@ullim/api/clock/clock';
import { ErasureService } from '@ullim/api/removal/erasure.service';

/** The whole app, with a clock that the stories hold: PUT /<ISO instant> on a port of its own. */
export async function openWorld({ databaseUrl, port, clockPort, founded }) {
  const clock = new HeldClock();
  const dataFolder = await mkdtemp(join(tmpdir(), 'ullim-stories-'));
  const app = await createApp({
    databaseUrl,
    clock,
    // People come from many places, and say from where.
    config: { publicUrl: null, trustProxy: 1, registration: founded ? 'open' : 'first', dataFolder },
    webFolder: process.env.ULLIM_STORY_WEB ?? fileURLToPath(new URL('../../web/dist', import.meta.url)),
    checkResponses: true,
  });
  await app.listen(port, 'localhost');
  if (founded) await welcomeFounder(port);
  const clockDoor = openClockDoor(clock, app).listen(clockPort, 'localhost');
  return {
    close: async () => {
      clockDoor.close();
      await app.close();
      await rm(dataFolder, { recursive: true });
    },
  };
}

class HeldClock extends Clock {
  instant = new Date('2021-12-26T11:13:00Z');
  now() {
    return new Date(this.instant);
  }
}

/** Somebody is here already, so that no story is the first one by chance. */
async function welcomeFounder(port) {
  const answer = await fetch(`http://localhost:${port}/api/accounts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      handle: 'founder',
      name: '돌보는 이',
      email: 'founder@example.org',
      password: 'a string that still sounds',
      locale: 'ko',
      timeZone: 'Asia/Seoul',
    }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}

function openClockDoor(clock, app) {
  return createServer(async (request, response) => {
    clock.instant = new Date(decodeURIComponent(request.url.slice(1)));
    // Days went by, so what the program does daily was done.
    await app.get(ErasureService).run();
    await app.get(OrphansService).run();
    response.end();
  });
}
