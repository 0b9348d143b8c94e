import { gzipSync } from 'node:zlib';

/**
 * What loads with the page of the journey and with none of twelve other pages. What the goal page shares with it (the band
 * of one goal) counts as well. Told apart by when it was asked for: until the river is drawn, and after that.
 */
export async function measureOwnCode(context, { client }) {
  const { rows } = await client.query('SELECT id FROM goals LIMIT 1');
  const elsewhere = await scriptsOf(context, OTHER_PAGES);
  const goalPage = await scriptsOf(context, [`/goals/${rows[0].id}`]);
  const journey = await scriptsOf(context, ['/journey']);
  const own = [...journey].filter(([file]) => !elsewhere.has(file));
  const first = own.filter(([, { early }]) => early);
  const later = own.filter(([, { early }]) => !early);
  const shared = kilobytes(first.filter(([file]) => goalPage.has(file)));
  return [
    {
      metric: `the journey's own code, asked for until the river is drawn (${shared} kB of it also draw the band on the goal page)`,
      ...{ value: kilobytes(first), unit: 'kB gz', goal: 'under 40', met: kilobytes(first) < 40 },
    },
    {
      metric: 'its own code that comes after that: ink and words, cards, plans, the overview, export',
      ...{ value: kilobytes(later), unit: 'kB gz', goal: null, met: null },
    },
  ];
}

/** What each page loads until nothing moves on the network, and whether that was before the river was drawn. */
async function scriptsOf(context, paths) {
  const scripts = new Map();
  for (const path of paths) {
    const page = await context.newPage();
    const bodies = new Map();
    const note = (response) => {
      if (response.url().endsWith('.js')) bodies.set(response.url(), response.body());
    };
    page.on('response', note);
    await page.goto(path, { waitUntil: 'networkidle' });
    if (path === '/journey') await page.waitForFunction(isWrittenAndQuiet);
    const asked = await page.evaluate(() => {
      const drawn = performance.getEntriesByName('river drawn')[0]?.startTime ?? Infinity;
      const resources = performance.getEntriesByType('resource');
      return Object.fromEntries(resources.map(({ name, startTime }) => [name, startTime < drawn]));
    });
    // What would come only now could not be read any more when the page closes.
    page.off('response', note);
    for (const [file, body] of bodies)
      scripts.set(file, { size: gzipSync(await body).length, early: asked[file] ?? true });
    await page.close();
  }
  return scripts;
}

/** A slow machine is long at work before it asks for more, and looks idle to the network meanwhile. */
function isWrittenAndQuiet() {
  const ends = performance.getEntriesByType('resource').map(({ responseEnd }) => responseEnd);
  const written = performance.getEntriesByName('river written').length > 0;
  return written && performance.now() - Math.max(...ends) > 2_000;
}

function kilobytes(scripts) {
  const bytes = scripts.reduce((sum, [, { size }]) => sum + size, 0);
  return Number((bytes / 1000).toFixed(1));
}

const OTHER_PAGES = [
  ...['/', '/goals', '/milestones/new', '/reflections', '/reflections/new', '/decisions', '/decisions/new'],
  ...['/pivots/new', '/reviews', '/reviews/new', '/study', '/settings'],
];
