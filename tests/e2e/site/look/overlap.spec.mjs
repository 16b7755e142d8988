// Does anything overlap, stick out or get cut off, from a small laptop to a wall of 4K?
import { expect, test } from '../../page.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** What is wrong with the page's places, in words; runs in the page. */
function flaws() {
  /** @type {string[]} */
  const found = [];
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > room) found.push('the page scrolls sideways');

  /** @param {Element} element */
  const own = (element) => element.textContent?.trim() && !element.firstElementChild;
  // A tooltip is there to lie over other things.
  const all = [...document.querySelectorAll('#mirror *')].filter(
    (element) =>
      !element.closest('#tooltip') && (element.matches('button, a, input') || own(element)),
  );
  const boxes = all.map((element) => ({ element, box: element.getBoundingClientRect() }));

  for (const { element, box } of boxes) {
    if (box.width < 1 || box.height < 1) found.push(`#${element.id} has no size`);
    if (box.left < 0 || box.right > room) found.push(`#${element.id} sticks out of the page`);
  }
  for (const [at, a] of boxes.entries()) {
    for (const b of boxes.slice(at + 1)) {
      if (a.element.contains(b.element) || b.element.contains(a.element)) continue;
      if (a.element.id === 'search' && b.element.closest('#search-clear')) continue;
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      // Lines of text may share their leading, but not their letters.
      const leading =
        own(a.element) && own(b.element) ? Math.min(a.box.height, b.box.height) / 8 : 0;
      if (across > 0.5 && down > 0.5 + leading)
        found.push(`#${a.element.id} lies over #${b.element.id}`);
    }
  }
  // Why a row was found is told as far as there is room below its name; the row is called by all of it.
  const isReason = (/** @type {Element} */ { id }) => id.startsWith('reason-');
  for (const { element, box } of boxes.filter(
    ({ element }) => own(element) && !isReason(element),
  )) {
    const range = document.createRange();
    range.selectNodeContents(element);
    const text = range.getBoundingClientRect();
    if (text.width > box.width + 1) found.push(`#${element.id} is cut off: ${element.textContent}`);
    if (text.height > box.height + 4) found.push(`#${element.id} runs over its place`);
  }
  return found;
}

for (const [width, height] of [
  [1024, 768],
  [1280, 720],
  [1440, 900],
  [1920, 1080],
  [2560, 1440],
  [3840, 2160],
]) {
  test(`nothing overlaps or is cut off at ${width} px`, async ({ page, timeline }) => {
    await page.setViewportSize({ width, height });
    await timeline('?org=eurocities&q=e');
    expect(await page.evaluate(flaws), 'Swedish, one is chosen').toEqual([]);
    await page.locator('#lang-en').press('Enter');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(await page.evaluate(flaws), 'English, one is chosen').toEqual([]);
    if (width > 1920) return; // the same again, only larger, and slow to draw in software
    await page.locator('#search-clear').press('Enter');
    await expect(page.locator('#search'), 'the focus has moved on').toBeFocused();
    await page.locator('#details-close').press('Enter');
    await expect(page.locator('#details-close')).toHaveCount(0);
    expect(await page.evaluate(flaws), 'English, none is chosen').toEqual([]);
    await page.locator('#lang-sv').press('Enter');
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
    expect(await page.evaluate(flaws), 'Swedish, none is chosen').toEqual([]);
  });
}

test('fits the window of a common laptop without scrolling to the rows', async ({
  page,
  timeline,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await timeline();
  const last = await page.locator('#rows button').last().boundingBox();
  expect((last?.y ?? 0) + (last?.height ?? Infinity)).toBeLessThan(900);
});

test('finds flaws when there are some', async ({ page, timeline }) => {
  await timeline();
  await page.locator('#zoom-in').evaluate((element) => (element.style.left = '60px'));
  await page.locator('#total').evaluate((element) => (element.style.width = '40px'));
  const found = await page.evaluate(flaws);
  expect(found).toContainEqual('#total is cut off: 12 medlemskap, 2 utan startår');
  expect(found.some((flaw) => flaw.includes('#zoom-in') && flaw.includes('lies over'))).toBe(true);
});
