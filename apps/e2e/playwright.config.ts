import { defineConfig } from '@playwright/test';
import { findChromium } from './browser/find.js';
import { CLOCK_PORT, PORT } from './world/ports.js';

const AS_ROOT = ['--no-sandbox'];
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Stories run once: Korean, desktop, light. What differs says so itself. */
export default defineConfig({
  testDir: 'stories',
  testMatch: '**/*.story.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: findChromium() ?? undefined,
      args: [...(process.getuid?.() === 0 ? AS_ROOT : []), ...QUIET],
    },
  },
  webServer: {
    command: 'node world/server.js',
    url: `http://localhost:${PORT}/api/health`,
    reuseExistingServer: false,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stdout: 'pipe',
    env: { ULLIM_STORY_PORT: String(PORT), ULLIM_STORY_CLOCK_PORT: String(CLOCK_PORT) },
  },
});
