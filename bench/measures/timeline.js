// The drawing of a journey of 10,000 items, in a real browser.
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../browser/open.js';
import { draw, drawingRows } from '../timeline/first-drawing.js';
import { measureMemory } from '../timeline/memory.js';
import { move, movingRows } from '../timeline/moving.js';
import { measureOwnCode } from '../timeline/own-code.js';
import { openWorld } from '../world/open.js';

const WEB = fileURLToPath(new URL('../../apps/web/dist', import.meta.url));
const ROUNDS = 3;

export async function measure() {
  const world = await openWorld({ webFolder: process.env.ULLIM_BENCH_WEB ?? WEB });
  const browser = await openBrowser(world.address, world.cookie);
  try {
    return [
      ...(await measureOwnCode(browser.context, world)),
      ...(await inRounds(browser.context)),
      ...(await measureMemory(browser.context)),
    ];
  } finally {
    await browser.close();
    await world.close();
  }
}

/** By turns, so that a slow minute of the machine is not the whole of one row. */
async function inRounds(context) {
  const visits = [];
  const moves = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    visits.push(...(await draw(context)));
    moves.push(await move(context));
  }
  return [...drawingRows(visits), ...movingRows(moves)];
}
