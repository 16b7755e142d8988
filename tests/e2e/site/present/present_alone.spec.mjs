// Does the audience see the slide alone, and whoever presents what the buttons are for?
import { createFingers } from '../../fingers.mjs';
import { expect, test } from '../../page.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page */
const bar = (page) => page.locator('#present-bar');

/** @param {Page} page */
const expectAlone = (page) => expect(bar(page)).toHaveCSS('opacity', '0');

/** @param {Page} page */
const expectButtons = (page) => expect(bar(page)).toHaveCSS('opacity', '1');

/**
 * A clock that stands still until it is told to run. What was begun by the real one has ended.
 * @param {Page} page
 */
async function stopClock(page) {
  await expectAlone(page);
  await page.clock.install({ time: new Date('2026-11-24T13:05:00') });
  await page.clock.pauseAt(new Date('2026-11-24T13:10:00'));
}

test('withdraws its buttons once it has begun, without any pointer', async ({ page, timeline }) => {
  await timeline();
  await page.locator('#present').focus();
  await page.keyboard.press('Enter');
  await expectButtons(page);
  await expectAlone(page);
  await page.keyboard.press('PageDown');
  await expect(page.locator('#slide-count')).toHaveText('2 / 15');
  await expectAlone(page);
});

test('withdraws them after a key, wherever the mouse was left', async ({ page, timeline }) => {
  await timeline('?present=4');
  await stopClock(page);
  await page.mouse.move(400, 300); // then they can be pointed at
  await page.locator('#quick-present-next').hover();
  await page.clock.runFor(4000);
  await expectButtons(page);
  await page.keyboard.press('PageDown');
  await page.clock.runFor(2600);
  await expectAlone(page);
  await page.mouse.move(400, 300);
  await expectButtons(page);
  await page.clock.runFor(2600);
  await expectAlone(page);
});

test('leaves them while it plays, has a panel or the focus', async ({ page, timeline }) => {
  await timeline('?present=4');
  await stopClock(page);
  await page.keyboard.press('a');
  await page.clock.runFor(3000);
  await expectButtons(page);
  await page.keyboard.press('a');
  await page.keyboard.press('o');
  await page.clock.runFor(3000);
  await expectButtons(page);
  await expect(page.locator('body')).not.toHaveCSS('cursor', 'none');
  await page.keyboard.press('Escape');
  await page.clock.runFor(3000);
  await expectAlone(page);
  await page.locator('#main').focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('#quick-present-previous')).toBeFocused();
  await page.clock.runFor(3000);
  await expectButtons(page);
});

test('brings them back for a finger, which presses nothing that it can’t see', async ({
  page,
  timeline,
}) => {
  await timeline('?present=4');
  await stopClock(page);
  await page.keyboard.press('Home');
  await page.clock.runFor(3000);
  await expectAlone(page);
  const { x, y } = /** @type {{ x: number, y: number }} */ (
    await page.locator('#quick-present-commands').boundingBox()
  );
  const fingers = await createFingers(page);
  await fingers.touch('touchStart', [x + 20, y + 20]);
  await fingers.touch('touchEnd');
  await page.clock.runFor(500);
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'slide');
  await expectButtons(page);
});

/**
 * @param {Page} page @param {string} sign to be pointed at
 * @returns {Promise<() => Promise<number>>} ms from the pointer's coming to the words'
 */
async function timed(page, sign) {
  await page.locator(sign).evaluate((button) => {
    const tip = button.querySelector('.tip');
    const waited = new Promise((resolve) => {
      /** @param {number} since */
      const look = (since) => {
        if (tip?.checkVisibility({ visibilityProperty: true })) resolve(performance.now() - since);
        else requestAnimationFrame(() => look(since));
      };
      button.addEventListener('pointerenter', () => look(performance.now()), { once: true });
    });
    Object.assign(window, { waited });
  });
  return () => page.evaluate(() => /** @type {any} */ (window).waited);
}

test('says what a sign means, for as long as that is wanted', async ({ page, timeline }) => {
  await timeline('?present=4');
  const steps = page.locator('#quick-present-steps');
  const tip = steps.locator('.tip');
  await expect(tip).toBeHidden();
  const waited = await timed(page, '#quick-present-steps');
  await steps.hover();
  await expect(tip).toBeVisible();
  expect(await waited(), 'a pointer may only be passing by').toBeGreaterThan(450);
  await expect(tip).toHaveText('Alla stegO');
  await expect(tip.locator('kbd')).toHaveText('O');
  const box = /** @type {{ x: number, y: number, width: number, height: number }} */ (
    await tip.boundingBox()
  );
  expect(box.y + box.height).toBeLessThanOrEqual(((await steps.boundingBox())?.y ?? 0) + 1);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
  await page.waitForTimeout(3000);
  await expect(tip, 'what says it can be pointed at, and stays').toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
  await expect(page.locator('html'), 'nothing else was left').toHaveAttribute(
    'data-screen',
    'slide',
  );
  await page.locator('#quick-present-play').hover();
  await expect(page.locator('#quick-present-play .tip')).toBeVisible();
});

test('says it to the keyboard as well, inside every screen', async ({ page, timeline }) => {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await timeline('?present=4');
    await page.locator('#main').focus();
    const buttons = await page.locator('#present-bar button:visible').count();
    for (let i = 0; i < buttons; ++i) {
      await page.keyboard.press('Tab');
      const box = await page.locator('#present-bar :focus .tip').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width);
    }
    await page.keyboard.press('Escape');
    await expect(page.locator('#present-bar .tip:visible')).toHaveCount(0);
    await expect(page.locator('html')).toHaveAttribute('data-screen', 'slide');
  }
});

test('tells once how to find all commands', async ({ page, timeline }) => {
  await timeline('?present=4');
  const hint = page.getByText('Tryck ? för alla kommandon');
  await expect(hint).toBeVisible();
  await expect(hint).toBeHidden({ timeout: 6000 });
  await page.keyboard.press('Escape');
  await page.keyboard.press('F5');
  await expect(page.locator('#slide-count')).toHaveText('4 / 15');
  await page.waitForTimeout(500);
  await expect(hint).toBeHidden();
});

test('tells nothing of a key that is switched off', async ({ page, timeline }) => {
  await timeline('?present=4&keys=off');
  await page.waitForTimeout(500);
  await expect(page.locator('#said')).toBeEmpty();
});

test('stands on the slide’s margins, its buttons on the dots’ line', async ({ page, timeline }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await timeline('?present=4');
  const box = async (/** @type {string} */ id) =>
    /** @type {{ x: number, y: number, width: number, height: number }} */ (
      await page.locator(id).boundingBox()
    );
  const last = await box('#quick-present-commands');
  expect(last.y + last.height / 2).toBeCloseTo(1034, 0);
  const sign = (last.width - 28) / 2 + 28 / 8; // the drawn lines end an eighth inside
  expect(Math.abs(last.x + last.width - sign - 1856)).toBeLessThanOrEqual(2);
  const site = await box('#slide-site');
  expect(site.x).toBeCloseTo(64, 0);
  const count = await box('#slide-count');
  expect(count.x + count.width).toBeCloseTo(1856, 0);
  const figure = await box('#slide-figure');
  expect(figure.x, 'less the room before its first digit').toBeCloseTo(54, 0);
});

test('has the light on the slide only', async ({ page, timeline }) => {
  await timeline('?present=4');
  const order = (/** @type {string} */ pseudo) =>
    page.evaluate((pseudo) => {
      const of = pseudo ? document.documentElement : document.getElementById('present-bar');
      return Number(getComputedStyle(/** @type {Element} */ (of), pseudo).zIndex);
    }, pseudo);
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('data-spotlight', 'on');
  expect(await order('')).toBeLessThan(await order('::before'));
  await page.locator('#quick-present-next').click();
  await expect(page.locator('#slide-count')).toHaveText('5 / 15');
});
