// Is the site as light as it is meant to be? Bytes and counts, no times: those belong to machines.
import { statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../../page.mjs';

const site = path.resolve(process.env.SITE_DIR ?? 'dist');

/** @param {string} file */
const raw = (file) => statSync(path.join(site, file)).size;

/** @param {string} file as it is sent: fonts are packed already */
const sent = (file) => (file.endsWith('.woff2') ? raw(file) : raw(`${file}.br`));

for (const folder of ['', 'en/']) {
  test(`/${folder} is small before any program has come`, async ({ page }) => {
    expect(raw(`${folder}index.html`)).toBeLessThanOrEqual(90_000);
    expect(sent(`${folder}index.html`)).toBeLessThanOrEqual(14_000);
    expect(raw(`${folder}places.css`)).toBeLessThanOrEqual(12_000);
    await page.route('**/timeline.wasm', () => {});
    await page.goto(folder);
    await expect(page.locator('#page-picture')).toBeVisible();
    expect(await page.locator('*').count()).toBeLessThanOrEqual(900);
  });
}

/** What comes before the first frame, and how much each part may be: brotli, in bytes. */
const parts = {
  'index.html': 14_000,
  'main.css': 8_000,
  'places.css': 2_200,
  'main.js': 15_000,
  'timeline.js': 5_500,
  'timeline.wasm': 175_000,
  'organisations.json': 8_300,
  'fonts/inter.woff2': 17_500,
};

test('what comes before the first frame keeps to its budget', async ({}, info) => {
  const table = Object.entries(parts).map(([file, most]) => ({ file, size: sent(file), most }));
  const total = table.reduce((sum, { size }) => sum + size, 0);
  const lines = table.map(({ file, size, most }) => `${file}: ${size} of ${most}`);
  await info.attach('budget', { body: [...lines, `all: ${total}`].join('\n') });
  for (const { file, size, most } of table) expect.soft(size, file).toBeLessThanOrEqual(most);
  expect(total).toBeLessThanOrEqual(240_000);
});

test('asks for nothing before the first frame that has no budget', async ({ page, timeline }) => {
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(1)));
  // What only presenting needs is the first that is asked for afterwards.
  await page.route('**/present.js', (route) => {
    asked.push('after');
    return route.continue();
  });
  await timeline();
  await expect.poll(() => asked).toContain('after');
  const known = new Set([...Object.keys(parts), '', 'manifest.webmanifest', 'present.js']);
  const first = asked.slice(0, asked.indexOf('after')).filter((file) => !file.startsWith('data:'));
  expect(first.filter((file) => !known.has(file))).toEqual([]);
});
