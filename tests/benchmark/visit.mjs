// How long does a first visit take with a cheap phone and a slow network? Opened without anything in the
// cache; the page itself notes when it can be read and when it can be used.
import { setTimeout as pause } from 'node:timers/promises';

/**
 * @typedef {import('@playwright/test').Browser} Browser
 * @typedef {import('@playwright/test').CDPSession} CDPSession
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('./peers.mjs').Sign} Sign
 * @typedef {import('./subjects.mjs').Subject} Subject
 * @typedef {{
 *   readable: number, usable: number, whole: number, paintAfterHtml: number, bytes: number, requests: number,
 * }} Visit
 * Milliseconds from the navigation's start, but paintAfterHtml: from the last byte of the HTML to the
 * first contentful paint, negative where a page is painted while it still arrives.
 */

const slowdown = 4;
const bytesPerMbit = 1e6 / 8;
/** What developer tools called slow 4G. */
const slow4g = {
  offline: false,
  downloadThroughput: 1.6 * bytesPerMbit,
  uploadThroughput: 0.75 * bytesPerMbit,
  latency: 150,
};
const patienceMs = 60_000;

/** @param {Browser} browser @returns {Promise<{ page: Page, devtools: CDPSession }>} */
export async function openPhone(browser) {
  const context = await browser.newContext({
    ...{ viewport: { width: 390, height: 844 }, deviceScaleFactor: 1 },
    ...{ hasTouch: true, isMobile: true, locale: 'sv-SE' },
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { page, devtools };
}

/**
 * Runs in the page. What is seen in one animation frame has been painted when the next one begins; a
 * page that is still being read may lack half of what it will show.
 * @param {Record<string, Sign>} signs
 */
export function noteSigns(signs) {
  /** @param {Sign} sign */
  function isSeen(sign) {
    if ('mark' in sign) return performance.getEntriesByName(sign.mark).length > 0;
    if (document.readyState === 'loading') return false;
    const options = { opacityProperty: true, visibilityProperty: true };
    const count = (/** @type {string} */ selector) =>
      [...document.querySelectorAll(selector)].filter((found) => found.checkVisibility(options))
        .length;
    if (!sign.tap) return count(sign.selector) >= sign.count;
    const tapped = /** @type {HTMLInputElement | null} */ (document.querySelector(sign.tap));
    if (tapped && !tapped.checked) tapped.click();
    return count(sign.selector) === sign.count;
  }

  const waiting = new Map(Object.entries(signs));
  function look() {
    for (const [name, sign] of waiting) {
      if (!isSeen(sign)) continue;
      waiting.delete(name);
      requestAnimationFrame(() => performance.mark(`benchmark:${name}`));
    }
    if (waiting.size > 0) requestAnimationFrame(look);
  }
  requestAnimationFrame(look);
}

/** Runs in the page. */
function readTimes() {
  const [html] = /** @type {PerformanceNavigationTiming[]} */ (
    performance.getEntriesByType('navigation')
  );
  /** @param {string} name */
  const at = (name) => performance.getEntriesByName(name)[0].startTime;
  const paint = at('first-contentful-paint');
  return {
    readable: Math.max(paint, at('benchmark:readable')),
    usable: Math.max(paint, at('benchmark:usable')),
    whole: Math.max(paint, at('benchmark:whole')),
    paintAfterHtml: paint - html.responseEnd,
  };
}

/** @param {Page} page @param {string[]} names of marks */
export async function waitForMarks(page, names) {
  await page.waitForFunction(
    (all) => all.every((name) => performance.getEntriesByName(name).length > 0),
    names,
    { polling: 100, timeout: patienceMs },
  );
}

/** @param {CDPSession} devtools @param {string} origin the only one that a page may ask */
async function watchNetwork(devtools, origin) {
  const traffic = { bytes: 0, requests: 0 };
  const open = new Set();
  /** @type {string[]} */
  const strangers = [];
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith('data:')) return;
    if (!request.url.startsWith(origin)) strangers.push(request.url);
    ++traffic.requests;
    open.add(requestId);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (open.delete(requestId)) traffic.bytes += encodedDataLength;
  });
  devtools.on('Network.loadingFailed', ({ requestId }) => open.delete(requestId));
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await devtools.send('Network.emulateNetworkConditions', slow4g);
  return {
    /** All that was transferred, once nothing is on its way. */
    async rest() {
      for (let quiet = 0; quiet < 3; quiet = open.size === 0 ? quiet + 1 : 0) await pause(100);
      if (strangers.length > 0) throw new Error(`the page asked others: ${strangers}`);
      return traffic;
    },
  };
}

/** @param {Browser} browser @param {Subject} subject @returns {Promise<Visit>} */
export async function visit(browser, { url, readable, usable, whole }) {
  const { page, devtools } = await openPhone(browser);
  const network = await watchNetwork(devtools, url);
  await page.addInitScript(noteSigns, { readable, usable, whole });
  await page.goto(url, { waitUntil: 'commit' });
  await waitForMarks(page, [
    ...['benchmark:readable', 'benchmark:usable', 'benchmark:whole', 'first-contentful-paint'],
  ]);
  const times = await page.evaluate(readTimes);
  const traffic = await network.rest();
  await page.context().close();
  return { ...times, ...traffic };
}
