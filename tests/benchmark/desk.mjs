// What does a timeline ask of a computer at a desk: to start, to answer a click and a key, and to be there?
// Each is opened in a browser of its own, so that nobody's memory is another's.
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import config from '../../playwright.config.mjs';
import { noteSigns, waitForMarks } from './visit.mjs';

/**
 * @typedef {import('@playwright/test').Browser} Browser
 * @typedef {import('@playwright/test').CDPSession} CDPSession
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('./subjects.mjs').Subject} Subject
 * @typedef {{ start: number, nodes: number, slowest: number, work: number, memory: number }} Desk
 * start: milliseconds of the main thread until all is there. slowest: milliseconds from a click or a key to
 * what it changed being painted, in steps of 8. work: milliseconds of the main thread's scripts, style and layout
 * for one of them. memory: MiB that the renderer has to itself.
 */

const presses = 6;
const keys = ['ArrowRight', 'ArrowLeft', 'ArrowRight', 'ArrowLeft'];
const settleMs = 400;

/** @param {CDPSession} devtools @param {string[]} names @returns {Promise<number>} milliseconds */
async function spent(devtools, names) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const found = metrics.filter(({ name }) => names.includes(name));
  return 1000 * found.reduce((sum, { value }) => sum + value, 0);
}

const work = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];

/** @param {number} pid @returns {number} MiB */
function privateMemory(pid) {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const lines = [...rollup.matchAll(/^Private_\w+:\s+(\d+) kB$/gm)];
  return lines.reduce((sum, [, kB]) => sum + Number(kB), 0) / 1024;
}

/** @param {Browser} browser @returns {Promise<number>} MiB of the renderer with the page, the largest one */
async function rendererMemory(browser) {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  return Math.max(...renderers.map(({ id }) => privateMemory(id)));
}

/** Runs in the page. */
function watchEvents() {
  /** @type {number[]} */
  const durations = [];
  Object.assign(window, { benchmarkEvents: durations });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) {
      if (/^(click|keydown|pointerup)$/.test(name)) durations.push(duration);
    }
  }).observe(/** @type {any} */ ({ type: 'event', durationThreshold: 16 }));
}

/** Presses one thing after another, and keys. @param {Page} page @param {string} press the selector of what can be pressed */
async function useIt(page, press) {
  const all = page.locator(press);
  const count = await all.count();
  for (let turn = 0; turn < presses; ++turn) {
    const box = await all.nth((turn * 2) % count).boundingBox();
    if (!box) throw new Error(`no place to press at ${press}`);
    await page.mouse.click(box.x + Math.min(box.width / 2, 200), box.y + box.height / 2);
    await pause(settleMs);
  }
  for (const key of keys) {
    await page.keyboard.press(key);
    await pause(settleMs);
  }
  return presses + keys.length;
}

/** @param {Subject} subject @returns {Promise<Desk>} */
export async function sitDown({ url, whole, press }) {
  const browser = await chromium.launch(config.use?.launchOptions);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: 'sv-SE' });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    await page.addInitScript(noteSigns, { whole });
    await page.addInitScript(watchEvents);
    await page.goto(url, { waitUntil: 'commit' });
    await waitForMarks(page, ['benchmark:whole']);
    const start = await spent(devtools, ['TaskDuration']);
    await pause(2000); // whatever a start leaves behind
    const memory = await rendererMemory(browser);
    const nodes = await page.locator('*').count();
    const before = await spent(devtools, work);
    const events = await useIt(page, press);
    const after = await spent(devtools, work);
    const slowest = await page.evaluate(() =>
      Math.max(0, .../** @type {any} */ (window).benchmarkEvents),
    );
    return { start, nodes, slowest, work: (after - before) / events, memory };
  } finally {
    await browser.close();
  }
}
