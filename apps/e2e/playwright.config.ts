import { defineConfig } from '@playwright/test';

/**
 * The built product in a real browser. `npm test` starts it on a demonstration of its own and says where;
 * by hand: `npm start`, then `JALON_URL=http://localhost:4200 npx playwright test -c apps/e2e`.
 */
export default defineConfig({
  testDir: 'src',
  outputDir: '../../test-results',
  // Two at once on two cores; each test signs in by itself, so that none depends on another.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env['JALON_URL'] ?? 'http://localhost:4200',
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}),
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-quic', '--disable-background-networking'],
    },
  },
});
