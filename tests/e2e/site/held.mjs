// How does a test look at the page while its program is still on its way?
import { waitForFirstFrame } from '../page.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** Opens the page, but lets the program come only when it is told to. @param {Page} page @param {string} [address] */
export async function openHeld(page, address = '') {
  /** @type {() => void} */
  let release = () => {};
  const held = new Promise((resolve) => (release = () => resolve(null)));
  await page.route('**/timeline.wasm', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  return async () => {
    release();
    await waitForFirstFrame(page);
    await page.mouse.move(0, 0);
  };
}
