// Is the timeline in the hand what a phone's user expects? With real fingers in the browser's eyes.
import { createFingers } from '../../fingers.mjs';
import { expect, test } from '../../page.mjs';
import { boxOf, chip, expectQuery, row } from '../facts.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('../../fingers.mjs').Place} Place */

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** @param {Page} page @param {string} id @returns {Promise<Place>} the middle of an organisation's row */
async function middleOf(page, id) {
  const { x, y, width, height } = await boxOf(row(page, id));
  return [x + width / 2, y + height / 2];
}

/** @param {Page} page @returns {Promise<[number, number]>} the years that are shown */
async function span(page) {
  const slider = (/** @type {string} */ id) => page.locator(id).inputValue();
  return [Number(await slider('#overview-start')), Number(await slider('#overview-end'))];
}

/** @param {Page} page */
const scrolled = (page) => page.evaluate(() => scrollY);

/** @param {Page} page waits until the page has come to rest */
async function settled(page) {
  let before = NaN;
  await expect
    .poll(async () => {
      const now = await scrolled(page);
      const rests = now === before;
      before = now;
      return rests;
    })
    .toBe(true);
}

test('scrolls the page with a swipe over the rows, past the timeline, choosing nothing', async ({
  page,
  timeline,
}) => {
  await timeline('?from=2005&to=2020');
  const fingers = await createFingers(page);
  for (const least of [200, 700]) {
    await fingers.swipe([200, 700], [205, 300]);
    await settled(page);
    expect(await scrolled(page)).toBeGreaterThan(least);
  }
  await expectQuery(page, { from: '2005', to: '2020' });
});

test('moves time with a swipe across, and scrolls nothing', async ({ page, timeline }) => {
  await timeline('?from=2000&to=2012');
  const fingers = await createFingers(page);
  const [, y] = await middleOf(page, 'cnca');
  await fingers.swipe([300, y], [150, y + 6], 30);
  await expect.poll(async () => (await span(page))[0]).toBeGreaterThan(2004);
  const [begin, end] = await span(page);
  expect(end - begin).toBeCloseTo(12, 0);
  expect(await scrolled(page)).toBe(0);
  expect(new URL(page.url()).searchParams.has('org'), 'a swipe is no tap').toBe(false);
});

test('stretches time with two fingers, and the page stays as it is', async ({ page, timeline }) => {
  await timeline();
  const fingers = await createFingers(page);
  const [, y] = await middleOf(page, 'cnca');
  await fingers.pinch(
    [
      [170, y],
      [120, y],
    ],
    [
      [220, y + 60],
      [270, y + 60],
    ],
  );
  await expect.poll(async () => (await span(page)).join()).not.toBe('1994,2024');
  const [begin, end] = await span(page);
  expect(end - begin).toBeLessThan(20);
  expect(begin).toBeGreaterThan(1995);
  expect(end).toBeLessThan(2023);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  expect(new URL(page.url()).searchParams.has('org')).toBe(false);
});

test('does not jump when a second finger comes or goes', async ({ page, timeline }) => {
  await timeline('?from=2000&to=2012');
  const fingers = await createFingers(page);
  const [, y] = await middleOf(page, 'cnca');
  await fingers.touch('touchStart', [300, y]);
  await fingers.move([
    [
      [300, y],
      [260, y],
    ],
  ]);
  const [dragged] = await span(page);
  await fingers.touch('touchStart', [260, y], [100, y + 50]);
  await fingers.liftSecond([100, y + 50]);
  await fingers.move([
    [
      [260, y],
      [240, y],
    ],
  ]);
  await fingers.touch('touchEnd');
  await page.waitForTimeout(300);
  const [after, end] = await span(page);
  expect(Math.abs(after - dragged)).toBeLessThanOrEqual(2);
  expect(end - after).toBeCloseTo(12, 0);
});

test('zooms in about a double tap', async ({ page, timeline }) => {
  await timeline();
  const fingers = await createFingers(page);
  const [, y] = await middleOf(page, 'eurocities');
  await fingers.doubleTap([195, y]);
  await expect.poll(async () => (await span(page)).join()).not.toBe('1994,2024');
  const [begin, end] = await span(page);
  expect(end - begin).toBeCloseTo(15, 0);
  expect((begin + end) / 2).toBeCloseTo(2009, -1);
});

test('chooses with a tap at once', async ({ page, timeline }) => {
  await timeline();
  const [x, y] = await middleOf(page, 'c40');
  await page.touchscreen.tap(x, y);
  await expect(page.locator('#details-title')).toHaveText('C40 Cities');
  // Nothing waits for a second tap: Chromium's own delay, where it has one, is 300 ms.
  const touchAction = await row(page, 'c40').evaluate((it) => getComputedStyle(it).touchAction);
  expect(touchAction).toBe('pan-y');
});

test('explains a row that a finger rests on, until the next touch', async ({ page, timeline }) => {
  await timeline();
  const fingers = await createFingers(page);
  await fingers.rest(await middleOf(page, 'c40'));
  await expect(page.getByRole('tooltip')).toContainText('C40 Cities');
  await page.waitForTimeout(500);
  await expect(page.getByRole('tooltip')).toBeVisible();
  await expectQuery(page, {});
  await fingers.touch('touchStart', [200, 20]);
  await fingers.touch('touchEnd');
  await expect(page.getByRole('tooltip')).toHaveCount(0);
});

test('lets two fingers elsewhere zoom the page, and one move about on it', async ({
  page,
  timeline,
}) => {
  await timeline();
  const fingers = await createFingers(page);
  const view = () =>
    page.evaluate(() => ({
      scale: visualViewport?.scale ?? 0,
      left: visualViewport?.offsetLeft ?? 0,
    }));
  await fingers.pinch(
    [
      [150, 20],
      [60, 20],
    ],
    [
      [200, 40],
      [330, 40],
    ],
  );
  await expect.poll(async () => (await view()).scale).toBeGreaterThan(1.5);
  await expectQuery(page, {});
  const { left } = await view();
  // Across the timeline, which time would have moved with.
  await fingers.swipe([330, 600], [60, 600]);
  await expect.poll(async () => (await view()).left).not.toBe(left);
  await expectQuery(page, {});
});

test('moves the themes sideways and filters with a tap', async ({ page, timeline }) => {
  await timeline();
  const fingers = await createFingers(page);
  const last = chip(page, 'Stadspolitik');
  expect((await boxOf(last)).x, 'outside the screen').toBeGreaterThan(390);
  const { y, height } = await boxOf(last);
  for (let swipe = 0; swipe < 3; ++swipe) {
    await fingers.swipe([350, y + height / 2], [60, y + height / 2]);
  }
  await expect.poll(async () => (await boxOf(last)).x).toBeLessThan(300);
  const box = await boxOf(last);
  await page.touchscreen.tap(box.x + 30, box.y + 20);
  await expectQuery(page, { theme: 'urban' });
  expect(await scrolled(page)).toBe(0);
});

test('brings a theme into view that the keyboard reaches', async ({ page, timeline }) => {
  await timeline();
  await page.locator('#all-themes').focus();
  await page.keyboard.press('End');
  const last = chip(page, 'Stadspolitik');
  await expect(last).toBeFocused();
  await expect.poll(async () => (await boxOf(last)).x).toBeLessThan(300);
});

test('draws nothing more once a flick has come to rest', async ({ page, timeline }) => {
  await timeline('?from=2000&to=2006');
  const fingers = await createFingers(page);
  const [, y] = await middleOf(page, 'cnca');
  await fingers.swipe([320, y], [120, y], 6);
  await page.waitForTimeout(3000);
  await page.evaluate(() => {
    Object.assign(window, { frames: 0 });
    const request = window.requestAnimationFrame;
    window.requestAnimationFrame = (callback) => {
      ++/** @type {any} */ (window).frames;
      return request(callback);
    };
  });
  await page.waitForTimeout(2000);
  expect(await page.evaluate(() => /** @type {any} */ (window).frames)).toBe(0);
});
