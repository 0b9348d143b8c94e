import { handOn } from '../browser/hand.js';

/** What a minute of panning leaves behind, after the journey was gone through once. */
export async function measureMemory(context) {
  const page = await context.newPage();
  await page.goto('/journey?from=2014-01-01&to=2015-01-01');
  await page.waitForFunction(() => performance.getEntriesByName('river written').length > 0);
  const hand = await handOn(page);
  await goThrough(hand, 20);
  const before = await hand.heap();
  await goThrough(hand, 60);
  const after = await hand.heap();
  await page.close();
  const grown = after - before;
  return [
    {
      metric: `memory after a minute of panning, over ${before.toFixed(1)} MB before it`,
      value: Number(grown.toFixed(1)),
      unit: 'MB more',
      goal: 'at most 5 % and 1 MB',
      met: grown <= before * 0.05 + 1,
    },
  ];
}

async function goThrough(hand, seconds) {
  await hand.travel(seconds / 4, 1);
  await hand.travel(seconds / 2, -1);
  await hand.travel(seconds / 4, 1);
}
