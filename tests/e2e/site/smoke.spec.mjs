// Does the built site work as a whole: page, program and data together?
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../page.mjs';

test('draws the timeline where the static page was', async ({ page, timeline }) => {
  await timeline();
  await expect(page.locator('#stage')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stockholm i världen');
  const drawn = await page.locator('#canvas').screenshot();
  expect(new Set(drawn).size, 'the canvas is not blank').toBeGreaterThan(100);
});

test('opens an organisation by mouse, by keyboard, by address, and goes back', async ({
  page,
  timeline,
}) => {
  await timeline();
  await page.locator('#row-c40').click();
  await expect(page).toHaveURL(/\?org=c40$/);
  await expect(page.locator('#details')).toContainText('C40 Cities');
  await page.locator('#row-eurocities').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#details')).toContainText('Eurocities');
  await page.goBack();
  await expect(page.locator('#details')).toContainText('C40 Cities');
  await timeline('?org=polis');
  await expect(page.locator('#details')).toContainText('POLIS');
});

for (const [name, viewport] of /** @type {const} */ ([
  ['a desktop', { width: 1440, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
  ['a window at 400 %', { width: 320, height: 256 }],
])) {
  test(`fits ${name} and has nothing that axe objects to`, async ({ page, timeline }) => {
    await page.setViewportSize(viewport);
    await timeline('?org=c40');
    const [width, room] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    expect(width).toBeLessThanOrEqual(room);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}
