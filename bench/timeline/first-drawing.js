import { median } from '../browser/frames.js';

const ROUNDS = 9;

/**
 * Until the end of the frame in which the river is drawn, and of the one in which its strings and words are there, too: from
 * when the app has the journey, and from the last byte of it. The app and its letters lie in the browser's cache, as when
 * one comes back, and the page stands and waits, as it does on any way longer than from this machine to itself.
 */
export async function measureFirstDrawing(context) {
  const page = await context.newPage();
  await page.addInitScript(watchDrawing);
  await page.addInitScript(askOncePageStands);
  const rounds = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    await page.goto('/journey');
    await page.waitForFunction(() => globalThis.benchDrawn.written);
    const times = await page.evaluate(() => {
      const journey = performance
        .getEntriesByType('resource')
        .find(({ name }) => name.endsWith('/api/timeline'));
      return { ...globalThis.benchDrawn, received: journey.responseEnd, bytes: journey.decodedBodySize };
    });
    // The first visit fetches the app and its letters.
    if (round > 0) rounds.push(times);
  }
  await page.close();
  const between = (from, to) => Math.round(median(rounds.map((times) => times[to] - times[from])));
  const drawn = between('read', 'drawn');
  const size = (rounds[0].bytes / 1e6).toFixed(1);
  return [
    {
      ...{ metric: 'the river drawn after the app has the journey', value: drawn, unit: 'ms' },
      ...{ goal: 'under 150', met: drawn < 150 },
    },
    told('its strings and words drawn after the app has the journey', between('read', 'written')),
    told(`the river drawn after the last byte of ${size} MB of JSON`, between('received', 'drawn')),
  ];
}

const told = (metric, value) => ({ metric, value, unit: 'ms', goal: null, met: null });

/** Notes the end of the frames in which the app says that it has drawn, and written, for the first time. */
function watchDrawing() {
  const seen = (globalThis.benchDrawn = {});
  const { mark } = performance;
  performance.mark = function (name, ...more) {
    const what = { 'river drawn': 'drawn', 'river written': 'written' }[name];
    // The next task comes when the frame has been painted.
    if (what) setTimeout(() => (seen[what] ??= performance.now()));
    return mark.call(this, name, ...more);
  };
}

/** The journey is asked for when the page has loaded and nothing else is left to do; notes when it has been read. */
function askOncePageStands() {
  const { fetch } = globalThis;
  const atLoad = new Promise((done) => globalThis.addEventListener('load', done));
  const inQuiet = () => new Promise((done) => globalThis.requestIdleCallback(done));
  globalThis.fetch = async function (input, ...more) {
    const { pathname } = new URL(input.url ?? input, location.href);
    if (pathname !== '/api/timeline') return fetch.call(this, input, ...more);
    await atLoad.then(inQuiet);
    const answer = await fetch.call(this, input, ...more);
    const { json } = answer;
    answer.json = async () => {
      const journey = await json.call(answer);
      globalThis.benchDrawn.read = performance.now();
      return journey;
    };
    return answer;
  };
}
