import { defineConfig } from '@playwright/test';
import { FEATURES_OFF } from './browser/features-off.js';
import { findChromium } from './browser/find.js';
import { addressOf, MOVING, STILL, UNFOUNDED, type World } from './world/ports.js';

/** These share one clock, so one worker tells them, one after another. */
const MOVES_THE_CLOCK = ['**/time.story.ts', '**/decision.story.ts', '**/review.story.ts'];
const AS_ROOT = ['--no-sandbox'];
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  FEATURES_OFF,
];
const executablePath = findChromium();

/** Stories run once: Korean, desktop, light. What differs says so itself. */
export default defineConfig({
  testDir: 'stories',
  testMatch: '**/*.story.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  // What fails once and holds then is named as flaky, to be mended: it does not stop a change that did not cause it.
  retries: 1,
  timeout: 180_000,
  // A run that hangs says where, long before whoever waits for it gives up on it.
  globalTimeout: 25 * 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    // What never comes is missed soon, not at the end of a story that has a lot of time.
    actionTimeout: 30_000,
    baseURL: addressOf(STILL),
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    contextOptions: { reducedMotion: 'reduce' },
    // A trace of every story would cost a fifth of the time: `--trace retain-on-failure` when one is wanted.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [...(process.getuid?.() === 0 ? AS_ROOT : []), ...QUIET],
    },
  },
  projects: [
    { name: 'on one evening', testIgnore: MOVES_THE_CLOCK },
    { name: 'as time goes by', testMatch: MOVES_THE_CLOCK, workers: 1 },
  ],
  webServer: {
    command: `node world/server.js ${[world(STILL), world(MOVING), world(UNFOUNDED, 'unfounded')].join(' ')}`,
    url: `${addressOf(UNFOUNDED)}/api/health`,
    reuseExistingServer: false,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stdout: 'pipe',
  },
});

function world({ app, clock }: World, founded = 'founded') {
  return `${app} ${clock} ${founded}`;
}
