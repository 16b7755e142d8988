// What does every browser test start from? A page that has drawn its first frame, and the promise that
// nothing on it complained: an error, a CSP violation or a failed request that the test doesn't expect
// fails the test.
import { test as base, expect } from '@playwright/test';
import { existsSync } from 'node:fs';
import { FakeSite } from './fake/site.mjs';

export { expect };

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page @returns {string[]} filled while the page runs */
export function collectComplaints(page) {
  /** @type {string[]} */
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  // CSP violations and failed requests arrive here too.
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  return complaints;
}

/** @param {Page} page waits until the drawn timeline has taken the static page's place */
export async function waitForFirstFrame(page) {
  await page.waitForFunction(
    () => performance.getEntriesByName('timeline:first-frame').length > 0,
    null,
    { polling: 50 },
  );
}

/** @param {Page} page @param {string} [address] relative to the site, for instance '?theme=climate' */
export async function openTimeline(page, address = '') {
  await page.goto(address);
  await waitForFirstFrame(page);
}

/**
 * - complaints: what the page complained of; a test that provokes some empties it.
 * - timeline: opens an address of the built site and waits for its first frame.
 * - site: a server of the page's own files with the fake program, for tests of web/ alone.
 * @typedef {{
 *   complaints: string[],
 *   timeline: (address?: string) => Promise<void>,
 *   site: FakeSite,
 * }} Ours
 * @typedef {import('@playwright/test').PlaywrightTestArgs} Args
 * @typedef {import('@playwright/test').PlaywrightTestOptions} Options
 */

/** @type {import('@playwright/test').Fixtures<Ours, {}, Args & Options, {}>} */
const fixtures = {
  complaints: [
    async ({ page }, use) => {
      const complaints = collectComplaints(page);
      await use(complaints);
      expect(complaints, 'the page complained').toEqual([]);
    },
    { auto: true },
  ],
  timeline: async ({ page, baseURL }, use) => {
    if (!existsSync(process.env.SITE_DIR ?? 'dist')) {
      throw new Error(`nothing is served at ${baseURL}: build the site first (script/build)`);
    }
    await use((address) => openTimeline(page, address));
  },
  site: async ({}, use) => {
    const site = new FakeSite();
    await site.open();
    await use(site);
    await site.close();
  },
};

export const test = base.extend(fixtures);
