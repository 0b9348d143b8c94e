import { gzipSync } from 'node:zlib';

/** What only the page of the journey loads. What the goal page shares with it (the band of one goal) counts as well. */
export async function measureOwnCode(context, { client }) {
  const { rows } = await client.query('SELECT id FROM goals LIMIT 1');
  const elsewhere = await scriptsOf(context, OTHER_PAGES);
  const goalPage = await scriptsOf(context, [`/goals/${rows[0].id}`]);
  const journey = await scriptsOf(context, ['/journey']);
  const own = [...journey].filter(([file]) => !elsewhere.has(file));
  const shared = own.filter(([file]) => goalPage.has(file));
  const size = kilobytes(own);
  return [
    {
      metric: `the journey's own code (${kilobytes(shared)} kB of it also draw the band on the goal page)`,
      value: size,
      unit: 'kB gz',
      goal: 'under 40',
      met: size < 40,
    },
  ];
}

async function scriptsOf(context, paths) {
  const scripts = new Map();
  for (const path of paths) {
    const page = await context.newPage();
    const bodies = [];
    page.on('response', (response) => {
      if (!response.url().endsWith('.js')) return;
      bodies.push(response.body().then((body) => scripts.set(response.url(), body)));
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    await Promise.all(bodies);
    await page.close();
  }
  return scripts;
}

function kilobytes(scripts) {
  const bytes = scripts.reduce((sum, [, body]) => sum + gzipSync(body).length, 0);
  return Number((bytes / 1000).toFixed(1));
}

const OTHER_PAGES = [
  ...['/', '/goals', '/milestones/new', '/reflections', '/reflections/new', '/decisions', '/decisions/new'],
  ...['/pivots/new', '/reviews', '/reviews/new', '/study', '/settings'],
];
