// Pictures for eyes: node preview/pictures.mjs OUT [name]. Needs a build and /usr/bin/chromium (or CHROMIUM_PATH).
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { estimateWidth } from '@ullim/timeline/estimate-width';
import { readJourney } from '@ullim/timeline/journey/journey';
import { layOut } from '@ullim/timeline/layout';
import { paintSvg } from '@ullim/timeline/paint/paint-svg';
import { fitAll } from '@ullim/timeline/time/window';
import { dayNumber } from '@ullim/types/honest-date/day';
import { hardJourneys } from './hard.mjs';
import { INKS } from './ink.mjs';
import { sampleJourney, WORDS } from './sample.mjs';

const [out = 'pictures', only] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const require = createRequire(import.meta.url);
const css = (path) => `<link rel="stylesheet" href="file://${require.resolve(path)}">`;
const fonts = [
  'pretendard/dist/web/variable/pretendardvariable.css',
  '@fontsource/gowun-batang/400.css',
  '@fontsource/gowun-batang/700.css',
]
  .map(css)
  .join('');

const sizes = { right: { width: 1280, height: 640 }, down: { width: 390, height: 700 } };
const season = { first: dayNumber('2021-05-22'), last: dayNumber('2022-02-14') };
const jobs = [];
for (const theme of ['light', 'dark'])
  for (const orientation of ['right', 'down'])
    jobs.push({ name: `sample-${orientation}-${theme}`, view: sampleJourney(), theme, orientation });
jobs.push({ name: 'sample-down-season', view: sampleJourney(), orientation: 'down', window: season });
jobs.push({ name: 'sample-right-season', view: sampleJourney(), orientation: 'right', window: season });
jobs.push({
  name: 'sample-right-week',
  view: sampleJourney(),
  orientation: 'right',
  window: { first: dayNumber('2021-12-03'), last: dayNumber('2021-12-12') },
});
jobs.push({ name: 'sample-right-en', view: sampleJourney('en'), orientation: 'right', locale: 'en' });
jobs.push({ name: 'sample-down-en', view: sampleJourney('en'), orientation: 'down', locale: 'en' });
for (const [name, view] of Object.entries(hardJourneys()))
  for (const orientation of ['right', 'down'])
    jobs.push({ name: `${name}-${orientation}`, view, orientation });

const profile = mkdtempSync(join(tmpdir(), 'ullim-preview-'));
for (const { name, view, theme = 'light', orientation, window, locale = 'ko' } of jobs) {
  if (only && !name.includes(only)) continue;
  const journey = readJourney(view);
  const scene = layOut(journey, {
    window: window ?? fitAll(journey),
    size: sizes[orientation],
    orientation,
    words: WORDS[locale],
    locale,
    measure: estimateWidth,
  });
  const { width, height } = scene.size;
  const html = resolve(out, `${name}.html`);
  writeFileSync(
    html,
    `<!doctype html><meta charset="utf-8">${fonts}<style>body{margin:0}svg{display:block}</style>${paintSvg(scene, INKS[theme])}`,
  );
  execFileSync(
    process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--hide-scrollbars',
      '--allow-file-access-from-files',
      `--user-data-dir=${profile}`,
      `--window-size=${Math.max(500, Math.ceil(width))},${Math.ceil(height)}`,
      '--virtual-time-budget=3000',
      `--screenshot=${resolve(out, `${name}.png`)}`,
      `file://${html}`,
    ],
    { stdio: 'ignore' },
  );
  console.log(name, `${width}x${height}`, `${scene.labels.length} labels`, `${scene.marks.length} marks`);
}
rmSync(profile, { recursive: true, force: true });
