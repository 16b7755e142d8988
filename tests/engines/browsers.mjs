// How is each engine opened, and what can a test do with it, whichever it is? Chromium is driven over
// its own protocol and Firefox over WebDriver BiDi, both by puppeteer; WebKitGTK has webkitgtk.mjs.
// A browser that isn't installed fails here: no engine is ever left out.
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { createHome, endOfGroup, startDisplay } from './surroundings.mjs';
import { openWebKitGtk } from './webkitgtk.mjs';

/**
 * Places are CSS px of the window's inside. Keys are named as in KeyboardEvent.key, with any of
 * Control, Shift and Alt before: 'Shift+Tab', 'Control+f', '+'.
 * @typedef {{
 *   goto: (url: string) => Promise<void>,
 *   evaluate: <Args extends unknown[], Result>(
 *     fn: (...args: Args) => Result, ...args: Args) => Promise<Awaited<Result>>,
 *   press: (key: string) => Promise<void>,
 *   type: (text: string) => Promise<void>,
 *   move: (x: number, y: number) => Promise<void>,
 *   click: (x: number, y: number) => Promise<void>,
 *   screenshot: () => Promise<string>,
 *   isAlive: () => Promise<boolean>,
 *   close: () => Promise<void>,
 * }} Browser
 * screenshot: what the window shows, as a PNG in base64. isAlive: whether its page can still be asked.
 */

export const viewport = { width: 1280, height: 800 };
const closeWithinMs = 10_000;

/** @param {string} key @returns {{ held: string[], key: string }} */
export function parseKey(key) {
  const [, held, last] = /^((?:(?:Control|Shift|Alt)\+)*)(.+)$/.exec(key) ?? [];
  return { held: held.split('+').filter(Boolean), key: last };
}

/**
 * @param {import('puppeteer-core').LaunchOptions} options
 * @param {Record<string, string>} [environment]
 * @returns {Promise<Browser>}
 */
async function openWithPuppeteer(options, environment = {}) {
  const { home, remove } = createHome();
  const browser = await puppeteer
    .launch({
      ...{ defaultViewport: viewport, timeout: 60_000, protocolTimeout: 30_000 },
      ...{ userDataDir: path.join(home, 'profile'), ...options },
      env: { ...process.env, HOME: home, ...environment },
    })
    .catch((error) => {
      remove();
      throw error;
    });
  const program = /** @type {import('node:child_process').ChildProcess} */ (browser.process());
  const end = endOfGroup(program);
  // Not the page that Firefox opens with: there its address field has the keyboard.
  const page = await browser.newPage();
  await page.setViewport(viewport);
  return {
    goto: async (url) => void (await page.goto(url)),
    // Puppeteer would take handles for its arguments as well, and types them accordingly.
    evaluate: (fn, ...args) => page.evaluate(/** @type {any} */ (fn), ...args),
    async press(name) {
      const { held, key } = parseKey(name);
      const all = /** @type {import('puppeteer-core').KeyInput[]} */ ([...held, key]);
      for (const each of all) await page.keyboard.down(each);
      for (const each of all.reverse()) await page.keyboard.up(each);
    },
    type: (text) => page.keyboard.type(text),
    move: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    screenshot: () => page.screenshot({ encoding: 'base64' }),
    isAlive: () => page.evaluate(() => true).catch(() => false),
    async close() {
      const late = setTimeout(end, closeWithinMs);
      await browser.close().catch(() => {}); // it may have ended by itself
      clearTimeout(late);
      end();
      remove();
    },
  };
}

function openChromium() {
  return openWithPuppeteer({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  });
}

/** Without a screen Firefox has no WebGL, so it is not started headless. */
async function openFirefox() {
  const { display, end } = await startDisplay();
  const options = /** @type {const} */ ({
    browser: 'firefox',
    executablePath: process.env.FIREFOX || '/usr/bin/firefox-esr',
    headless: false,
  });
  const environment = { DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' };
  try {
    const browser = await openWithPuppeteer(options, environment);
    return { ...browser, close: () => browser.close().finally(end) };
  } catch (error) {
    end();
    throw error;
  }
}

/**
 * hintsLetters: WebKitGTK 2.50 moves both edges of every letter to whole pixels, at any density and
 * whatever CSS or the desktop's settings ask for, so that a text may be wider than it is drawn by up to
 * a pixel a letter.
 * @type {{ name: string, open: () => Promise<Browser>, hintsLetters: boolean }[]}
 */
export const engines = [
  { name: 'Chromium', open: openChromium, hintsLetters: false },
  { name: 'Firefox', open: openFirefox, hintsLetters: false },
  { name: 'WebKitGTK', open: openWebKitGtk, hintsLetters: true },
];
