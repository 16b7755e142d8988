// How are the browser tests run? In the system's Chromium, drawn in software. The project `page` needs
// no build (tests/e2e/fake stands in for the program); `site` looks at what was built, in dist/.
import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const port = Number(process.env.SITE_PORT ?? 4187);
const site = process.env.SITE_DIR ?? 'dist';
const built = existsSync(`${site}/index.html`);

export default defineConfig({
  outputDir: 'test-results',
  // The only picture that is kept is the README's; the rest is looked at and thrown away.
  snapshotPathTemplate: 'assets/readme/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1, // software drawing: four times the pixels, four times the wait
    locale: 'sv-SE',
    screenshot: 'only-on-failure',
    serviceWorkers: 'block', // each test meets the site as it is now; offline.spec.mjs allows them
    launchOptions: {
      executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
      ],
    },
  },
  projects: [
    { name: 'page', testDir: 'tests/e2e/page' },
    { name: 'site', testDir: 'tests/e2e/site' },
  ],
  webServer: built
    ? {
        command: `npx sirv ${site} --host 127.0.0.1 --port ${port} --quiet --etag --brotli --gzip`,
        url: `http://127.0.0.1:${port}/`,
        reuseExistingServer: false,
      }
    : undefined,
});
