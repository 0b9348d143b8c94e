import { handOn } from '../browser/hand.js';
import { memoryOf } from '../browser/memory.js';

/** What a minute of panning leaves behind, after the journey was gone through once. */
export async function measureMemory(context) {
  const page = await context.newPage();
  await page.goto('/journey?from=2014-01-01&to=2015-01-01');
  await page.waitForFunction(() => performance.getEntriesByName('river written').length > 0);
  const hand = await handOn(page);
  const memory = await memoryOf(page);
  await goThrough(hand, 20);
  const before = await memory.heap();
  await goThrough(hand, 10);
  const atFirst = await memory.processes();
  await goThrough(hand, 50);
  const heap = (await memory.heap()) - before;
  const all = (await memory.processes()) - atFirst;
  await page.close();
  return [
    {
      metric: `JavaScript's memory after a minute of panning, over ${before.toFixed(1)} MB before it`,
      ...grown(heap, before * 0.05 + 1, 'at most 5 % and 1 MB'),
    },
    ...(atFirst === null
      ? []
      : [
          {
            metric: `all memory after a minute of panning, over ${atFirst.toFixed(0)} MB after the first 10 s of it`,
            ...grown(all, atFirst * 0.1, 'at most 10 %'),
          },
        ]),
  ];
}

async function goThrough(hand, seconds) {
  await hand.travel(seconds / 4, 1);
  await hand.travel(seconds / 2, -1);
  await hand.travel(seconds / 4, 1);
}

const grown = (value, most, goal) => ({
  value: Number(value.toFixed(1)),
  unit: 'MB more',
  ...{ goal, met: value <= most },
});
