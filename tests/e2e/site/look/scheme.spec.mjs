// Light or dark: the browser's wish, live, until the visitor chooses; on the canvas and around it.
import { expect, test } from '../../page.mjs';
import { boxOf, button, expectQuery } from '../facts.mjs';
import { pixel } from '../pixels.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const light = { page: '245,247,249', surface: '255,255,255' };
const dark = { page: '15,22,29', surface: '23,33,43' };

/** Opens the settings if need be, and chooses there. @param {Page} page @param {string} name */
async function choose(page, name) {
  const display = button(page, 'Utseende');
  if ((await display.getAttribute('aria-expanded')) === 'false') await display.click();
  await button(page, name).click();
}

/** @param {Page} page waits until canvas and document have these colours */
async function expectColours(page, { page: background, surface } = light) {
  const toolbar = await boxOf(
    page.getByRole('group', { name: 'Sortera' }).getByRole('button').first(),
  );
  const stage = await boxOf(page.locator('#stage'));
  // The gap left of everything, and the timeline's card above its rows.
  await expect.poll(() => pixel(page, 6, toolbar.y + 200), 'drawn page').toBe(background);
  await expect.poll(() => pixel(page, toolbar.x - 12, toolbar.y + 10), 'drawn card').toBe(surface);
  expect(stage.height).toBeGreaterThan(toolbar.y + 200);
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor))
    .toBe(`rgb(${background.replaceAll(',', ', ')})`);
}

test('follows the browser, live', async ({ page, timeline }) => {
  await timeline();
  await expectColours(page, light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectColours(page, dark);
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expectColours(page, light);
  await expectQuery(page, {});
});

test('lets the visitor override the browser, and remembers it by the address', async ({
  page,
  timeline,
}) => {
  await timeline();
  await choose(page, 'Mörkt');
  await expectColours(page, dark);
  await expectQuery(page, { scheme: 'dark' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.emulateMedia({ colorScheme: 'light' });
  await expectColours(page, dark);
  await page.reload();
  await expectColours(page, dark);
  await choose(page, 'Ljust');
  await expectColours(page, light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectColours(page, light);
});

test('starts dark for a browser that is dark', async ({ page, timeline }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await timeline();
  await expectColours(page, dark);
});

test('takes the scheme of the address', async ({ page, timeline }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await timeline('?scheme=light');
  await expectColours(page, light);
  await timeline('?scheme=pink');
  await expectColours(page, dark);
});
