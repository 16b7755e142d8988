// Is the screen the presenter's: awake, filled, pointed at, zoomed?
import { expect, test } from '../../page.mjs';

test('keeps the screen awake for as long as it presents', async ({ page, timeline }) => {
  await page.addInitScript(() => {
    /** @type {string[]} */
    const locks = [];
    const request = async (/** @type {string} */ kind) => {
      locks.push(kind);
      return { released: false, release: async () => void locks.push('released') };
    };
    Object.assign(window, { locks });
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  const locks = () => page.evaluate(() => /** @type {any} */ (window).locks);
  await timeline();
  expect(await locks()).toEqual([]);
  await page.locator('#present').click();
  await expect.poll(locks).toEqual(['screen']);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect.poll(locks).toEqual(['screen', 'released']);
});

test('fills the screen, points and zooms', async ({ page, timeline }) => {
  await timeline('?present=4');
  await page.evaluate(() => {
    Element.prototype.requestFullscreen = async () => void Object.assign(window, { full: true });
  });
  await page.keyboard.press('f');
  expect(await page.evaluate(() => /** @type {any} */ (window).full)).toBe(true);
  await page.keyboard.press('l');
  await page.mouse.move(320, 400);
  const light = () =>
    page.evaluate(() => getComputedStyle(document.documentElement, '::before').background);
  await expect.poll(light).toContain('circle at 25% 50%');
  await page.keyboard.press('l');
  await expect.poll(light).not.toContain('circle');
  const title = page.getByRole('heading', { level: 1 });
  const { width: before } = /** @type {{ width: number }} */ (await title.boundingBox());
  await page.keyboard.press('+');
  await expect.poll(async () => (await title.boundingBox())?.width).toBeCloseTo(before * 1.5, -1);
  await page.keyboard.press('-');
  await expect.poll(async () => (await title.boundingBox())?.width).toBeCloseTo(before, -1);
});
