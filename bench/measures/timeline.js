// The drawing of a journey of 10,000 items, in a real browser.
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../browser/open.js';
import { measureFirstDrawing } from '../timeline/first-drawing.js';
import { measureMemory } from '../timeline/memory.js';
import { measureMoving } from '../timeline/moving.js';
import { measureOwnCode } from '../timeline/own-code.js';
import { openWorld } from '../world/open.js';

const WEB = fileURLToPath(new URL('../../apps/web/dist', import.meta.url));

export async function measure() {
  const world = await openWorld({ webFolder: process.env.ULLIM_BENCH_WEB ?? WEB });
  const browser = await openBrowser(world.address, world.cookie);
  try {
    return [
      ...(await measureOwnCode(browser.context, world)),
      ...(await measureFirstDrawing(browser.context)),
      ...(await measureMoving(browser.context)),
      ...(await measureMemory(browser.context)),
    ];
  } finally {
    await browser.close();
    await world.close();
  }
}
