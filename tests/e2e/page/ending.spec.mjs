// Can the program be ended, and does it then leave the page alone? One signal ends all that listens.
import { expect, test } from '../page.mjs';
import { button, calls, openFake, publish } from './fake_program.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** As start/main.js, but in the test's hands. */
const main = `
  import { begin } from './begin.js';
  import { surroundingsOf } from './surroundings.js';
  window.ended = new AbortController();
  begin(surroundingsOf(window, window.ended.signal));`;

/** Says in window.watching who of the program's listens or observes; the test's own tools do too. */
function watch() {
  const state = /** @type {any} */ (window);
  /** @type {{ type: string, signal?: AbortSignal }[]} */
  const listeners = [];
  const isPrograms = () => /\/begin\.js/.test(new Error().stack ?? '');
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const signal = typeof options === 'object' ? options.signal : undefined;
    if (type !== 'abort' && isPrograms()) listeners.push({ type, signal });
    add.call(this, type, listener, options);
  };
  /** @type {Set<object>} */
  const observers = new Set();
  for (const { prototype } of [ResizeObserver, MutationObserver]) {
    const { observe, disconnect } = /** @type {any} */ (prototype);
    prototype.observe = function (/** @type {any[]} */ ...values) {
      if (isPrograms()) observers.add(this);
      return observe.apply(this, values);
    };
    prototype.disconnect = function () {
      observers.delete(this);
      return disconnect.call(this);
    };
  }
  state.watching = () => ({
    listeners: listeners.filter(({ signal }) => !signal?.aborted).map(({ type }) => type),
    observers: observers.size,
  });
}

/** @param {Page} page @returns {Promise<{ listeners: string[], observers: number }>} */
const watching = (page) => page.evaluate(() => /** @type {any} */ (window).watching());

/** @param {Page} page */
const end = (page) => page.evaluate(() => /** @type {any} */ (window).ended.abort());

test.beforeEach(async ({ page, site }) => {
  site.answers.set('main.js', { body: main });
  await page.addInitScript(watch);
});

test('leaves no listener and no observer behind', async ({ page, site }) => {
  const presenting = { screen: 'slide', shared: 'present=1', step: '1' };
  await openFake(page, site, { stage: [button('a')], presenting, presenter: [button('b')] });
  const before = await watching(page);
  expect(before.listeners.length).toBeGreaterThan(60);
  expect(before.observers).toBeGreaterThan(1);
  await end(page);
  expect(await watching(page)).toEqual({ listeners: [], observers: 0 });
});

test('hears of nothing after its end, and draws nothing', async ({ page, site }) => {
  await openFake(page, site, { stage: [button('a', { keys: ['Enter'] })] });
  await publish(page, { stage: [button('a', { rect: [0, 0, 200, 50] })] });
  await page.locator('#a').focus();
  await end(page);
  const all = () => page.evaluate(() => /** @type {any} */ (window).calls.length);
  const before = await all();
  await page.locator('#a').click();
  await page.keyboard.press('Enter');
  await page.mouse.move(300, 300);
  await page.setViewportSize({ width: 800, height: 600 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.evaluate(() => history.pushState(null, '', '?org=c40'));
  await page.goBack();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(await all()).toBe(before);
});

test('gives the screen back that was the presenter’s', async ({ page, site }) => {
  const presenting = { screen: 'slide', spotlight: 'on', step: '1', playsMs: '1500' };
  await openFake(page, site, { presenting, presenter: [button('b')] });
  await end(page);
  const before = await calls(page, 'app_act');
  await expect(page.locator('html')).toHaveAttribute('data-presenting', '');
  await expect(page.locator('html')).toHaveAttribute('data-spotlight', '');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2000)));
  expect(await calls(page, 'app_act')).toEqual(before);
});

test('does not begin any more when it was ended on the way', async ({ page, site }) => {
  site.answers.set('timeline.wasm', { chunkPause: 300 });
  await page.goto(site.url, { waitUntil: 'commit' });
  await expect(page.locator('#loading')).toBeVisible();
  await end(page);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 4000)));
  expect(await page.evaluate(() => 'calls' in window)).toBe(false);
  expect(await watching(page)).toEqual({ listeners: [], observers: 0 });
});
