// Can a visitor see it as they need to: colours, contrast, text size, keys? And is a wish of the
// browser's followed?
import { expect, test } from '../../page.mjs';
import { boxOf, button, expectQuery, rows } from '../facts.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page @param {string} group @param {string} name */
const setting = (page, group, name) =>
  page.getByRole('group', { name: group }).getByRole('button', { name, exact: true });

/** @param {Page} page how far the page reaches beyond the window */
const sideways = (page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

test('opens and closes the settings by keyboard, the focus staying', async ({ page, timeline }) => {
  await timeline();
  const display = button(page, 'Utseende');
  await display.press('Enter');
  await expect(display).toHaveAttribute('aria-expanded', 'true');
  await expect(display).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(setting(page, 'Färger', 'Automatiskt')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await expect(setting(page, 'Färger', 'Mörkt')).toHaveAttribute('aria-pressed', 'true');
  await expectQuery(page, { scheme: 'dark' });
  await display.press('Enter');
  await expect(page.locator('#display-settings')).toHaveCount(0);
});

test('offers more contrast', async ({ page, timeline }) => {
  await timeline();
  await button(page, 'Utseende').click();
  await setting(page, 'Kontrast', 'Hög').click();
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
  await expectQuery(page, { contrast: 'more' });
});

test('shows text twice as large without loss', async ({ page, timeline }) => {
  await timeline();
  const name = page.locator('#name-c40');
  const usual = await boxOf(name);
  const text = page.locator('#why-why_text');
  const usualText = await text.evaluate((element) => element.getBoundingClientRect().height);
  await button(page, 'Utseende').click();
  await setting(page, 'Textstorlek', '200 %').click();
  await expectQuery(page, { text: '200' });
  await expect.poll(async () => (await boxOf(name)).height).toBeCloseTo(2 * usual.height, 0);
  const large = await text.evaluate((element) => element.getBoundingClientRect().height);
  expect(large).toBeGreaterThan(1.9 * usualText);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  await expect(rows(page)).toHaveCount(12);
  for (const table of ['', '&view=table']) {
    await timeline(`?text=200${table}`);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  }
});

test("follows the browser's own text size, and a change of it", async ({ page, timeline }) => {
  await timeline();
  const usual = await boxOf(page.locator('#name-c40'));
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  await expect
    .poll(async () => (await boxOf(page.locator('#name-c40'))).height)
    .toBeCloseTo(2 * usual.height, 0);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  await expect.poll(async () => (await boxOf(page.locator('#name-c40'))).height).toBe(usual.height);
});

test('turns single keys off', async ({ page, timeline }) => {
  await timeline();
  await rows(page).first().focus();
  await page.keyboard.press('+');
  await expect.poll(() => new URL(page.url()).search).toContain('from=');
  await page.keyboard.press('0');
  await expect.poll(() => new URL(page.url()).search).toBe('');
  await button(page, 'Utseende').click();
  await setting(page, 'Kortkommandon', 'Av').click();
  await expectQuery(page, { keys: 'off' });
  await rows(page).first().focus();
  await page.keyboard.press('+');
  await page.waitForTimeout(300);
  await expectQuery(page, { keys: 'off' });
});

for (const [width, height] of [
  [320, 256],
  [390, 844],
  [844, 390],
]) {
  for (const query of ['?org=eurocities', '?view=table', '?lang=en&org=who-age-friendly']) {
    test(`flows into ${width} x ${height} without scrolling sideways: ${query}`, async ({
      page,
      timeline,
    }) => {
      await page.setViewportSize({ width, height });
      await timeline(query);
      await page.locator('#display').press('Enter');
      await expect(page.locator('#display-settings')).toHaveCount(1);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      // The themes are one row that is moved sideways.
      const controls = page.locator('#mirror :is(button, a, input):not(#themes *)');
      const outside = await controls.evaluateAll((all) =>
        all
          .map((element) => ({ id: element.id, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.left < 0 || box.right > document.documentElement.clientWidth)
          .map(({ id }) => id),
      );
      expect(outside).toEqual([]);
    });
  }
}
