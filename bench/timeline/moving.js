import { framesDuring, median, missed, percentile } from '../browser/frames.js';
import { handOn } from '../browser/hand.js';

const SECONDS = 6;

/** Frames missed while panning and zooming, and how long a frame takes while everything is in sight. */
export async function measureMoving(context) {
  const page = await context.newPage();
  const hand = await journeyOver(page, '2014-01-01', '2015-01-01');
  const refresh = median((await framesDuring(page, () => page.waitForTimeout(1_500))).apart);
  const panned = await moving(page, () => hand.pan(SECONDS));
  const zoomed = await moving(page, () => hand.zoom(SECONDS));
  const whole = await journeyOver(page, '2004-11-01', '2022-09-01');
  const overview = await moving(page, () => whole.pan(2 * SECONDS, 300));
  await page.close();
  const p95 = percentile(overview.took, 0.95);
  const seldom = missed(overview, refresh).toFixed(0);
  const share = (metric, frames) => {
    const value = missed(frames, refresh);
    return { metric, value: Number(value.toFixed(1)), unit: '%', goal: 'at most 5', met: value <= 5 };
  };
  return [
    share(`frames missed panning through a year (a frame: ${refresh.toFixed(1)} ms)`, panned),
    share('frames missed zooming from a year to weeks and back', zoomed),
    {
      metric: `making a frame while everything moves, 95 of 100 (${seldom} % missed)`,
      value: Number(p95.toFixed(1)),
      unit: 'ms',
      goal: 'under 33',
      met: p95 < 33,
    },
  ];
}

async function journeyOver(page, from, to) {
  await page.goto(`/journey?from=${from}&to=${to}`);
  await page.waitForFunction(() => performance.getEntriesByName('river written').length > 0);
  // A second later the letters of the whole journey are asked for.
  await page.waitForTimeout(2_000);
  return handOn(page);
}

/** The address tells where one is: a bench that moves nothing would be a fast one. */
async function moving(page, act) {
  const before = await page.evaluate(() => location.search);
  const frames = await framesDuring(page, act);
  await page.waitForFunction((search) => location.search !== search, before, { timeout: 5_000 });
  return frames;
}
