import { framesDuring, missed } from '../browser/frames.js';
import { handOn } from '../browser/hand.js';
import { median, percentile, range } from '../spread.js';

/** Whole periods of a hand that goes to and fro: what begins must come back. */
const PANNING = 4;
const ZOOMING = 6;

/** Frames while panning and zooming, and while everything is in sight: one round. */
export async function move(context) {
  const page = await context.newPage();
  const hand = await journeyOver(page, '2014-01-01', '2015-01-01');
  const refresh = median((await framesDuring(page, () => page.waitForTimeout(1_500))).apart);
  const panned = await moving(page, () => hand.pan(PANNING));
  const zoomed = await moving(page, () => hand.zoom(ZOOMING));
  const whole = await journeyOver(page, '2004-11-01', '2022-09-01');
  const overview = await moving(page, () => whole.pan(PANNING, 300));
  await page.close();
  return {
    refresh,
    panned: missed(panned, refresh),
    zoomed: missed(zoomed, refresh),
    overview: missed(overview, refresh),
    making: percentile(overview.took, 0.95),
  };
}

/** The middle of several rounds, and how far they lie apart. */
export function movingRows(rounds) {
  const of = (what) => rounds.map((round) => round[what]);
  const row = (metric, numbers, more) => {
    const value = median(numbers);
    return {
      ...{ metric: `${metric} (${rounds.length} rounds: ${range(numbers, 1)})` },
      ...{ value: Number(value.toFixed(1)), ...more(value) },
    };
  };
  const share = (value) => ({ unit: '%', goal: 'at most 5', met: value <= 5 });
  const refresh = median(of('refresh')).toFixed(1);
  const seldom = median(of('overview')).toFixed(0);
  return [
    row(`frames of ${refresh} ms missed panning through a year`, of('panned'), share),
    row('frames missed zooming from a year to weeks and back', of('zoomed'), share),
    row(`making a frame while everything moves, 95 of 100, ${seldom} % missed`, of('making'), (value) => ({
      unit: 'ms',
      goal: 'under 33',
      met: value < 33,
    })),
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
