// Does the sheet come to rest where its head is seen, on a busy machine too?
import { expect, test } from '../../page.mjs';
import { boxOf, row } from '../facts.mjs';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('is simply there, without a glide, when the page is opened in large text', async ({
  page,
  timeline,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.addInitScript(() => {
    const { scrollTo } = Element.prototype;
    const how = /** @type {unknown[]} */ ([]);
    Object.assign(window, { how });
    Element.prototype.scrollTo = function (/** @type {any} */ options) {
      if (this.id === 'sheet') how.push(options.behavior);
      return Reflect.apply(scrollTo, this, [options]);
    };
  });
  await timeline('?org=nordic-safe-cities&text=200');
  await expect(page.locator('#details-title')).toBeInViewport();
  const how = await page.evaluate(() => /** @type {any} */ (globalThis).how);
  expect(new Set(how)).toEqual(new Set(['instant']));
});

test('comes to its place although a late glide has carried it on', async ({ page, timeline }) => {
  await timeline();
  await page.evaluate(() => {
    const { scrollTo } = Element.prototype;
    Object.assign(window, { beyond: 500 });
    const page = /** @type {any} */ (globalThis);
    Element.prototype.scrollTo = function (/** @type {any} */ { top, behavior }) {
      if (behavior === 'smooth') return; // nothing is drawn for a second
      Reflect.apply(scrollTo, this, [{ top: top + page.beyond, behavior }]);
      page.beyond = 0;
    };
  });
  await row(page, 'change').tap();
  await expect.poll(() => page.evaluate(() => /** @type {any} */ (globalThis).beyond)).toBe(0);
  const top = async () => (await boxOf(page.locator('#sheet-panel'))).y;
  await expect.poll(top).toBeCloseTo(844 - Math.max(0.46 * 844, 256), 0);
});
