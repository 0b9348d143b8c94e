import { readFile } from 'node:fs/promises';

const READINGS = 3;

/** What a page keeps alive, in MB. */
export async function memoryOf(page) {
  const cdp = await page.context().newCDPSession(page);
  const browser = await page.context().browser().newBrowserCDPSession();
  let processes = null;

  const collect = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('HeapProfiler.collectGarbage');
  };
  return {
    /** Objects of JavaScript. A canvas weighs nothing here. */
    heap: async () => {
      await collect();
      const { usedSize } = await cdp.send('Runtime.getHeapUsage');
      return usedSize / 1e6;
    },
    /**
     * Everything the processes have that draw the page, its pictures with it: the least of a few readings, since a browser
     * gives back what is free in its own time. Null where the system does not tell.
     */
    processes: async () => {
      if (process.platform !== 'linux') return null;
      processes ??= await drawing(browser);
      const readings = [];
      for (let reading = 0; reading < READINGS; reading += 1) {
        await page.waitForTimeout(1_000);
        await page.evaluate(stands);
        await collect();
        const sizes = await Promise.all(processes.map(sizeOf));
        readings.push(sizes.reduce((sum, size) => sum + size, 0));
      }
      return Math.min(...readings);
    },
  };
}

/** What a page puts off until it is idle, one thing after the other, is done. */
async function stands() {
  for (let time = 0; time < 5; time += 1) await new Promise((done) => requestIdleCallback(done));
}

/** The process of a page that was just busy, told from those that the browser keeps in reserve, and the one that shows it. */
async function drawing(browser) {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  const of = (kind) => processInfo.filter(({ type }) => type === kind);
  const [page] = of('renderer').toSorted((a, b) => b.cpuTime - a.cpuTime);
  return [page, ...of('GPU')].map(({ id }) => id);
}

/** In MB, without the program itself and what was set free already; what processes share is shared out among them. */
async function sizeOf(id) {
  const text = await readFile(`/proc/${id}/smaps_rollup`, 'utf8');
  const kibibytes = (name) => Number(text.match(new RegExp(`^${name}: +(\\d+) kB$`, 'm'))[1]);
  const kept = kibibytes('Anonymous') - kibibytes('LazyFree');
  return ((kept + kibibytes('Pss_Shmem') + kibibytes('Swap')) * 1024) / 1e6;
}
