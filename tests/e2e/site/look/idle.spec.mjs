// Is nothing drawn while nobody does anything?
import { expect, test } from '../../page.mjs';
import { boxOf, button, row } from '../facts.mjs';

const idleMs = 10_000;

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const counts = { frames: 0, draws: 0 };
    Object.assign(window, { counts });
    const request = window.requestAnimationFrame;
    window.requestAnimationFrame = (callback) => {
      ++counts.frames;
      return request(callback);
    };
    const gl = WebGL2RenderingContext.prototype;
    for (const name of /** @type {const} */ (['drawElements', 'drawArrays', 'clear'])) {
      const original = /** @type {Function} */ (gl[name]);
      Object.assign(gl, {
        /** @this {WebGL2RenderingContext} @param {unknown[]} given */
        [name](...given) {
          ++counts.draws;
          return original.apply(this, given);
        },
      });
    }
  });
});

/** @param {import('@playwright/test').Page} page @returns {Promise<{ frames: number, draws: number }>} */
const counts = (page) => page.evaluate(() => ({ .../** @type {any} */ (window).counts }));

test('requests no frame and draws nothing in ten idle seconds', async ({ page, timeline }) => {
  await timeline();
  await page.waitForTimeout(1000);
  const before = await counts(page);
  expect(before.frames, 'the counter works').toBeGreaterThan(0);
  expect(before.draws).toBeGreaterThan(0);
  await page.waitForTimeout(idleMs);
  expect(await counts(page)).toEqual(before);
});

test('is as quiet while the pointer rests on a bar and something is selected', async ({
  page,
  timeline,
}) => {
  await timeline('?org=c40&from=2000&to=2020');
  await button(page, 'Zooma in').click();
  const box = await boxOf(row(page, 'nordic-safe-cities'));
  const start = await counts(page);
  await page.mouse.move(box.x + box.width * 0.9, box.y + box.height / 2);
  await expect
    .poll(async () => (await counts(page)).draws, 'the hover is drawn')
    .toBeGreaterThan(start.draws);
  await page.waitForTimeout(1000);
  const before = await counts(page);
  await page.waitForTimeout(idleMs);
  expect(await counts(page)).toEqual(before);
});

test('draws a bounded number of frames for one deed', async ({ page, timeline }) => {
  await timeline();
  await page.waitForTimeout(500);
  const before = await counts(page);
  await row(page, 'c40').focus();
  await page.keyboard.press('+');
  await page.waitForTimeout(1500);
  const after = await counts(page);
  expect(after.frames - before.frames).toBeGreaterThan(0);
  expect(after.frames - before.frames).toBeLessThan(60);
});
