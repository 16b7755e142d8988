// What does a frame cost while a finger moves through time? Only the main thread is looked at: here
// everything is drawn in software, and the time that a phone's GPU would take can't be known.
import { createFingers } from '../e2e/fingers.mjs';
import { openPhone, waitForMarks } from './visit.mjs';

/**
 * @typedef {import('@playwright/test').Browser} Browser
 * @typedef {import('@playwright/test').CDPSession} CDPSession
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('./subjects.mjs').Subject} Subject
 * @typedef {{ callbacks: number[], busy: number }} Pan
 * callbacks: milliseconds that all animation callbacks of one frame took together, for each frame.
 * busy: milliseconds a step that the main thread did anything, input, style and layout included.
 * @typedef {Window & { benchmarkFrames: number[] }} Recording
 */

const steps = 60;
const [from, to] = [2005, 2015];

/** Runs in the page. */
function recordFrames() {
  const request = window.requestAnimationFrame.bind(window);
  /** @type {number[]} */
  const frames = [];
  let latest = -1;
  Object.assign(window, { benchmarkFrames: frames });
  window.requestAnimationFrame = (callback) =>
    request((now) => {
      const begin = performance.now();
      try {
        callback(now);
      } finally {
        if (now !== latest) frames.push(0);
        latest = now;
        frames[frames.length - 1] += performance.now() - begin;
      }
    });
}

/** @param {Page} page waits until the timeline itself tells that time has moved by years */
async function expectMoved(page) {
  await page.waitForFunction(
    (year) => {
      const ours = /** @type {HTMLInputElement | null} */ (
        document.getElementById('overview-start')
      );
      if (ours) return Number(ours.value) > year;
      return /** @type {any} */ (window).timeline.getWindow().start.getFullYear() > year;
    },
    from + 2,
    { polling: 100, timeout: 10_000 },
  );
}

/** @param {CDPSession} devtools @returns {Promise<number>} milliseconds */
async function busyTime(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

/**
 * @param {Browser} browser
 * @param {Subject} subject
 * @param {string} surface the selector of what the finger moves over
 * @returns {Promise<Pan>}
 */
export async function pan(browser, { name, url, whole }, surface) {
  const { page, devtools } = await openPhone(browser);
  await page.addInitScript(recordFrames);
  await page.goto(`${url}?from=${from}&to=${to}`);
  if ('mark' in whole) await waitForMarks(page, [whole.mark]);
  const box = await page.locator(surface).first().boundingBox();
  if (!box) throw new Error(`${name} has no ${surface}`);
  await page.waitForTimeout(1000); // whatever a start leaves behind
  const fingers = await createFingers(page);
  await devtools.send('Performance.enable');
  const y = box.y + box.height / 2;
  await page.evaluate(() => {
    /** @type {Recording} */ (/** @type {unknown} */ (window)).benchmarkFrames.length = 0;
  });
  const begin = await busyTime(devtools);
  // A finger that seems to rest asks for a tooltip instead: it leaves its place at once, and far enough.
  await fingers.touch('touchStart', [350, y]);
  await fingers.touch('touchMove', [330, y]);
  await fingers.move(
    [
      [
        [330, y],
        [90, y],
      ],
    ],
    steps,
  );
  const end = await busyTime(devtools);
  const callbacks = await page.evaluate(() => [
    .../** @type {Recording} */ (/** @type {unknown} */ (window)).benchmarkFrames,
  ]);
  await fingers.touch('touchEnd');
  await expectMoved(page).catch((cause) => {
    throw new Error(`${name}: the finger moved, but time did not`, { cause });
  });
  await page.context().close();
  return { callbacks, busy: (end - begin) / steps };
}
