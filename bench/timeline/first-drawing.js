import { median, range } from '../spread.js';

const VISITS = 3;

/**
 * Until the end of the frame in which the river is drawn, and of the one in which its strings and words are there, too: from
 * when the app has the journey, and from the last byte of it. The app and its letters lie in the browser's cache, as when
 * one comes back, and the page stands and waits, as it does on any way longer than from this machine to itself. One round
 * of a few visits.
 */
export async function draw(context) {
  const page = await context.newPage();
  await page.addInitScript(watchDrawing);
  await page.addInitScript(askOncePageStands);
  const visits = [];
  for (let visit = 0; visit <= VISITS; visit += 1) {
    await page.goto('/journey');
    await page.waitForFunction(() => globalThis.benchDrawn.written);
    const times = await page.evaluate(() => {
      const journey = performance
        .getEntriesByType('resource')
        .find(({ name }) => name.endsWith('/api/timeline'));
      return { ...globalThis.benchDrawn, received: journey.responseEnd, bytes: journey.decodedBodySize };
    });
    // The first visit fetches the app and its letters.
    if (visit > 0) visits.push(times);
  }
  await page.close();
  return visits;
}

/** The middle of the visits of all rounds, and how far they lie apart. */
export function drawingRows(visits) {
  const row = (metric, from, to) => {
    const took = visits.map((times) => times[to] - times[from]);
    return {
      ...{ metric: `${metric} (${visits.length} visits: ${range(took)})`, value: Math.round(median(took)) },
      ...{ unit: 'ms', goal: null, met: null },
    };
  };
  const drawn = row('the river drawn after the app has the journey', 'read', 'drawn');
  const size = (visits[0].bytes / 1e6).toFixed(1);
  return [
    { ...drawn, goal: 'under 150', met: drawn.value < 150 },
    row('its strings and words drawn after the app has the journey', 'read', 'written'),
    row(`the river drawn after the last byte of ${size} MB of JSON`, 'received', 'drawn'),
  ];
}

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
