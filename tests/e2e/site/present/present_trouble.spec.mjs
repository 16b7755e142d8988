// Does somebody who speaks to a full room stay on their feet when the browser fails them?
import { expect, test } from '../../page.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const title = (/** @type {Page} */ page) => page.locator('#slide-title');

/** @param {Page} page @param {'loseContext' | 'restoreContext'} deed */
const graphics = (page, deed) =>
  page.evaluate((name) => {
    const theirs = /** @type {any} */ (window);
    const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById('canvas'));
    theirs.lost ??= canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    theirs.lost[name]();
  }, deed);

/** Its words lie transparent over what is drawn, until nothing is. @param {Page} page */
async function expectWordsSeen(page) {
  await expect(title(page)).toBeInViewport();
  const [text, ground] = await title(page).evaluate((element) => [
    getComputedStyle(element).color,
    getComputedStyle(/** @type {Element} */ (element.closest('#stage'))).backgroundColor,
  ]);
  expect(text).not.toMatch(/, 0\)$|transparent/);
  expect(text).not.toBe(ground);
  await expect(page.locator('#canvas')).toHaveCSS('visibility', 'hidden');
}

/** @param {Page} page @param {string} selector @returns {Promise<boolean>} whether the page keeps the key from the browser */
const keepsPageDown = (page, selector) =>
  page.locator(selector).evaluate((element) => {
    const options = { key: 'PageDown', code: 'PageDown', bubbles: true, cancelable: true };
    return !element.dispatchEvent(new KeyboardEvent('keydown', options));
  });

test('the words of a slide stay, and go on, while the graphics are away', async ({
  page,
  timeline,
  complaints,
}) => {
  await timeline('?present=4');
  await graphics(page, 'loseContext');
  await expect(page.getByRole('alert')).toContainText('Webbläsaren behövde grafiken till annat');
  await expect(title(page)).toHaveText('C40 Cities');
  await expectWordsSeen(page);
  await page.keyboard.press('PageDown');
  await expect(title(page)).toHaveText('CNCA');
  await expectWordsSeen(page);
  await graphics(page, 'restoreContext');
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(page.locator('#canvas')).toHaveCSS('visibility', 'visible');
  await expect(title(page)).toHaveText('CNCA');
  complaints.length = 0;
});

test('a program that has stopped leaves the slide’s words and gives the keys back', async ({
  page,
  timeline,
  complaints,
}) => {
  await timeline('?present=4');
  expect(await keepsPageDown(page, 'body')).toBe(true);
  await expect(title(page)).toHaveText('CNCA');
  await page.evaluate(() => {
    const error = new WebAssembly.RuntimeError('unreachable');
    dispatchEvent(new ErrorEvent('error', { error }));
  });
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Presentationen slutade fungera.');
  await expectWordsSeen(page);
  expect(await keepsPageDown(page, 'body')).toBe(false);
  expect(await keepsPageDown(page, '#slide-title')).toBe(false);
  await alert.getByRole('button', { name: 'Försök igen' }).click();
  await expect(page.locator('#canvas')).toBeVisible();
  await expect(title(page)).toHaveText('CNCA');
  complaints.length = 0;
});

test('keys of a board that writes another script are found by their places', async ({
  page,
  timeline,
}) => {
  await timeline('?present=4');
  const press = (/** @type {string} */ key, /** @type {string} */ code) =>
    page.evaluate((pressed) => document.body.dispatchEvent(new KeyboardEvent('keydown', pressed)), {
      key,
      code,
      bubbles: true,
      cancelable: true,
    });
  await press('т', 'KeyN');
  await expect(title(page)).toHaveText('CNCA');
  await press('ى', 'KeyP'); // not what an Arabic board has there, and of no matter
  await expect(title(page)).toHaveText('C40 Cities');
  await press('ю', 'Period'); // the clicker's full stop
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'black');
});

test('says so when the browser refuses the whole screen', async ({ page, timeline }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('not allowed'));
  });
  await timeline('?present=4');
  await page.keyboard.press('f');
  await expect(page.locator('#said')).toHaveText('Webbläsaren låter inte sidan fylla skärmen.');
});

test('the step’s link stays to be marked where there is no clipboard', async ({
  page,
  timeline,
  baseURL,
}) => {
  await page.addInitScript(() => {
    // @ts-ignore: as on a page without https
    delete Navigator.prototype.clipboard;
    document.execCommand = () => false;
  });
  await timeline('?present=4');
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'Kopiera länken till steget' }).click();
  const link = page.locator('#said .link');
  const words = `${baseURL}?lang=sv&present=4`;
  await expect(link).toHaveText(words);
  await page.waitForTimeout(7000); // longer than what is only said
  await expect(link).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toBe(words);
  await link.click();
  await expect(page).toHaveURL(/present=4$/);
  await page.locator('#said button').click();
  await expect(link).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Kopiera länken till steget' })).toBeFocused();
});

test('the link that is shown and its code follow the language that is shown', async ({
  page,
  timeline,
  baseURL,
}) => {
  await timeline('?present=4');
  await page.keyboard.press('k');
  const shown = page.locator('#present-link-address');
  const code = page.locator('#present-link-code path');
  const site = baseURL?.replace('http://', '');
  await expect(shown).toHaveText(`${site}?lang=sv&present=4`);
  const swedish = await code.getAttribute('d');
  await page.keyboard.press('t');
  await expect(shown).toHaveText(`${site}?lang=en&present=4`);
  await expect.poll(() => code.getAttribute('d')).not.toBe(swedish);
});
