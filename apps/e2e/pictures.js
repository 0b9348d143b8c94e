// Pictures of every main page of the sample journey, for eyes: node pictures.js FOLDER [words of a name ...]
// Each page at 360, 768, 1280 and 2560 px, light and dark, Korean and English, and what one can open on the journey's.
// The one in the README is taken anew, too.
import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { v7 as newId } from 'uuid';
import { findChromium } from './browser/find.js';
import { journeyStates } from './journey-states.js';

const [folder, ...wanted] = process.argv.slice(2);
if (!folder) {
  console.error('Say where the pictures go: node pictures.js FOLDER');
  process.exit(1);
}

const PORT = Number(process.env.ULLIM_STORY_PORT ?? 8471) + 10;
const HOME = `http://localhost:${PORT}`;
const README = fileURLToPath(new URL('../../docs/pictures/timeline.png', import.meta.url));
const PLACES = {
  home: '/',
  journey: '/journey',
  'journey-list': '/journey?view=list',
  goals: '/goals',
  reflections: '/reflections',
  'milestone-new': '/milestones/new',
  study: '/study',
  'study-fill': '/study/fill',
  decisions: '/decisions',
  'decision-new': '/decisions/new',
  'pivot-new': '/pivots/new',
  reviews: '/reviews',
  'review-new': '/reviews/new',
  settings: '/settings',
};
const HEIGHTS = { 360: 740, 768: 1024, 1280: 800, 2560: 1300 };
const LOOKS = ['ko', 'en'].flatMap((locale) =>
  ['light', 'dark'].flatMap((theme) =>
    Object.keys(HEIGHTS).map((width) => ({ locale, theme, width: Number(width) })),
  ),
);

const world = spawn(process.execPath, ['world/server.js', String(PORT), String(PORT + 1)], {
  cwd: fileURLToPath(new URL('.', import.meta.url)),
  stdio: 'inherit',
});
const browser = await chromium.launch({
  executablePath: findChromium() ?? undefined,
  args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
try {
  await mkdir(folder, { recursive: true });
  await answering();
  for (const look of LOOKS) await takeAll(look);
} finally {
  await browser.close();
  world.kill('SIGTERM');
}

async function takeAll({ locale, theme, width }) {
  const context = await browser.newContext({
    baseURL: HOME,
    viewport: { width, height: HEIGHTS[width] },
    deviceScaleFactor: width === 360 ? 2 : 1,
    hasTouch: width === 360,
    isMobile: width === 360,
    locale: locale === 'ko' ? 'ko-KR' : 'en-GB',
    timezoneId: 'Asia/Seoul',
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const take = async (name, path, act) => {
    const file = `${name}-${width}-${theme}-${locale}.png`;
    if (wanted.length && !wanted.some((word) => file.includes(word))) return;
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    if (act) {
      await act(page);
      await page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      );
    }
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: `${folder}/${file}`, fullPage: !name.startsWith('journey') });
    console.log(file);
  };

  await take('sign-in', '/sign-in');
  await take('sign-up', '/sign-up');
  await take('not-found', '/nowhere');
  const me = await signUp(context, locale);
  await call(context, 'patch', '/me', { theme }, me.version);
  await take('welcome', '/welcome');
  for (const [name, path] of Object.entries(PLACES)) await take(`${name}-empty`, path);

  await call(context, 'put', '/journey/sample');
  const { goals, milestones, reflections, decisions, pivots, reviews } = await call(
    context,
    'get',
    '/timeline',
  );
  const remembered = milestones.filter(({ evidence }) => evidence.length > 1).at(-1);
  const goal = goals.find(({ id }) => id === remembered.goalId) ?? goals[0];
  const reflection = reflections.at(-1);
  for (const [name, path] of Object.entries(PLACES)) await take(name, path);
  for (const { name, path, act } of await journeyStates({ locale, width, milestones, pivots }))
    await take(name, path, act);
  await take('goal', `/goals/${goal.id}`);
  await take('milestone', `/milestones/${remembered.id}`);
  await take('milestone-form', `/milestones/${remembered.id}/edit`);
  await take('reflection', `/reflections/${reflection.id}`);
  await take('revisions', `/reflections/${reflection.id}/revisions`);
  await take('desk', `/reflections/${reflection.id}/edit`);
  await take('desk-new', `/reflections/${newId()}/edit?fresh=&milestone=${remembered.id}`);
  for (const decision of decisions)
    await take(
      decision.outcome ? 'decision-answered' : `decision-${decision.constraints.length ? 'bound' : 'asking'}`,
      `/decisions/${decision.id}`,
    );
  await take('pivot', `/pivots/${pivots[0].id}`);
  await take('review', `/reviews/${reviews.at(-1).id}`);
  if (locale === 'en' && theme === 'light' && width === 1280) await takeForReadme(page);
  await context.close();
}

async function takeForReadme(page) {
  await page.goto('/journey');
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: README });
}

function signUp(context, locale) {
  return call(context, 'post', '/accounts', {
    handle: `yuna-${newId().slice(-12)}`,
    name: locale === 'ko' ? '유나' : 'Yuna',
    email: `${newId()}@example.org`,
    password: 'water finds the low ground',
    locale,
    timeZone: 'Asia/Seoul',
  });
}

async function call(context, method, path, body, version) {
  const answer = await context.request[method](`/api${path}`, {
    ...(body && { data: body }),
    ...(version !== undefined && { headers: { 'If-Match': `"${version}"` } }),
  });
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
  return answer.json();
}

async function answering() {
  for (let tries = 0; tries < 240; tries++) {
    const answer = await fetch(`${HOME}/api/health`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('The world did not answer within a minute.');
}
