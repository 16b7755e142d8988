// Does the visitor get about in time by buttons, keys, wheel, drag and the overview, without the page
// itself zooming or scrolling along?
import { expect, test } from '../../page.mjs';
import { boxOf, button, details, expectQuery, row } from '../facts.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page @returns {Promise<[number, number]>} the years that the address names */
async function span(page) {
  const query = new URL(page.url()).searchParams;
  return [Number(query.get('from') ?? 1994), Number(query.get('to') ?? 2024)];
}

/** Waits until the address names another span. @param {Page} page @param {[number, number]} before */
async function expectMoved(page, before) {
  await expect.poll(() => span(page)).not.toEqual(before);
  return span(page);
}

/** @param {[number, number]} years */
const length = ([from, to]) => to - from;

/** Where a bar's year is written, which is right after the bar's start. @param {Page} page @param {string} id */
const yearOf = (page, id) => boxOf(page.locator(`#start-${id}`));

/** @param {Page} page */
const pageView = (page) =>
  page.evaluate(() => ({
    scale: visualViewport?.scale,
    ratio: devicePixelRatio,
    width: innerWidth,
    x: scrollX,
    y: scrollY,
  }));

test('leads to a bar that is out of sight', async ({ page, timeline }) => {
  await timeline('?from=1995&to=2005');
  const there = button(page, 'Visa 2014: CNCA');
  await there.focus();
  await page.keyboard.press('Enter');
  const [from, to] = await expectMoved(page, [1995, 2005]);
  expect(from).toBeLessThan(2014);
  expect(to).toBeGreaterThan(2014);
  await expect(there).toHaveCount(0);
  await expect(page.locator('#row-cnca'), 'the keyboard stays in the row').toBeFocused();
});

test('zooms and pans by buttons and shows all again', async ({ page, timeline }) => {
  await timeline();
  const name = await boxOf(page.locator('#name-c40'));
  await button(page, 'Zooma in').click();
  const near = await expectMoved(page, [1994, 2024]);
  expect(length(near)).toBeLessThan(30);
  expect(near[0] + near[1], 'about the middle').toBeCloseTo(1994 + 2024, 1);

  await button(page, 'Tidigare').click();
  const earlier = await expectMoved(page, near);
  expect(earlier[0]).toBeLessThan(near[0]);
  expect(length(earlier)).toBeCloseTo(length(near), 1);

  await button(page, 'Senare').click();
  const later = await expectMoved(page, earlier);
  expect(later[0]).toBeCloseTo(near[0], 1);
  expect(await boxOf(page.locator('#name-c40')), 'names stay where they are').toEqual(name);

  await button(page, 'Zooma ut').click();
  await expectQuery(page, {});
  await button(page, 'Zooma in').click();
  await expectMoved(page, [1994, 2024]);
  await button(page, 'Hela perioden').click();
  await expectQuery(page, {});
});

test('zooms and pans by keys while a row has the focus', async ({ page, timeline }) => {
  await timeline();
  await row(page, 'cnca').focus();
  await page.keyboard.press('+');
  const near = await expectMoved(page, [1994, 2024]);
  await page.keyboard.press('ArrowRight');
  const later = await expectMoved(page, near);
  expect(later[0]).toBeGreaterThan(near[0]);
  await page.keyboard.press('ArrowLeft');
  const back = await expectMoved(page, later);
  expect(back[0]).toBeCloseTo(near[0], 1);
  await expect(row(page, 'cnca'), 'the arrows moved time, not the focus').toBeFocused();
  await page.keyboard.press('+');
  const nearer = await expectMoved(page, back);
  expect(length(nearer)).toBeLessThan(length(back));
  await page.keyboard.press('-');
  const out = await expectMoved(page, nearer);
  expect(length(out)).toBeCloseTo(length(back), 1);
  await page.keyboard.press('0');
  await expectQuery(page, {});
});

test('never leaves the data’s time and never zooms in for ever', async ({ page, timeline }) => {
  await timeline();
  await row(page, 'cnca').focus();
  for (let press = 0; press < 12; ++press) await page.keyboard.press('+');
  await expect.poll(async () => length(await span(page))).toBeCloseTo(0.5, 1);
  await timeline('?from=2023&to=2023.75');
  for (let press = 0; press < 4; ++press) await button(page, 'Senare').press('Enter');
  await expectQuery(page, { from: '2023.25', to: '2024' });
});

test('zooms about the pointer with Ctrl and the wheel; the page does not', async ({
  page,
  timeline,
}) => {
  await timeline();
  const view = await pageView(page);
  const c40 = await yearOf(page, 'c40');
  const cnca = await yearOf(page, 'cnca');
  await page.mouse.move(c40.x - 10, c40.y + 8);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  const near = await expectMoved(page, [1994, 2024]);
  expect(length(near)).toBeLessThan(30 * 0.8);
  await expect.poll(async () => (await yearOf(page, 'cnca')).x).toBeGreaterThan(cnca.x + 20);
  const now = await yearOf(page, 'c40');
  expect(Math.abs(now.x - c40.x), 'the year under the pointer stays').toBeLessThan(3);
  await page.mouse.wheel(0, 400);
  await expectQuery(page, {});
  await page.keyboard.up('Control');
  expect(await pageView(page)).toEqual(view);
});

test('pans with Shift and the wheel, and scrolls the page without', async ({ page, timeline }) => {
  await timeline('?from=2010&to=2016');
  const c40 = await boxOf(row(page, 'c40'));
  await page.mouse.move(c40.x + c40.width * 0.7, c40.y + 20);
  await page.keyboard.down('Shift');
  await page.mouse.wheel(0, 120);
  const later = await expectMoved(page, [2010, 2016]);
  await page.keyboard.up('Shift');
  expect(later[0]).toBeGreaterThan(2010);
  expect(length(later)).toBeCloseTo(6, 1);
  expect(await pageView(page)).toMatchObject({ x: 0, y: 0 });

  await page.mouse.wheel(0, 150);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect(await span(page)).toEqual(later);
});

/** Drags from one place to another. @param {Page} page @param {{ x: number, y: number }} from @param {number} dx */
async function drag(page, from, dx) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 1; step <= 5; ++step) await page.mouse.move(from.x + (dx * step) / 5, from.y);
  await page.mouse.up();
}

test('pans by dragging the plot, and selects nothing', async ({ page, timeline }) => {
  await timeline('?from=2012&to=2020');
  const [start, next] = [await yearOf(page, 'eccar'), await yearOf(page, 'who-age-friendly')];
  const yearPx = (next.x - start.x) / 2;
  await drag(page, { x: start.x + 60, y: start.y + 8 }, 100);
  const moved = await expectMoved(page, [2012, 2020]);
  expect(moved[0]).toBeCloseTo(2012 - 100 / yearPx, 1);
  expect(length(moved)).toBeCloseTo(8, 1);
  await expect
    .poll(async () => Math.abs((await yearOf(page, 'eccar')).x - start.x - 100))
    .toBeLessThan(2);
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText(
    '12 medlemskap sedan 1995',
  );
});

test('drags the overview’s ends and its window', async ({ page, timeline }) => {
  await page.setViewportSize({ width: 1280, height: 1000 }); // all of it without scrolling
  await timeline();
  const start = page.getByRole('slider', { name: 'Tidslinjen visas från' });
  const end = page.getByRole('slider', { name: 'Tidslinjen visas till' });
  const [left, right] = [await boxOf(start), await boxOf(end)];
  const yearPx = (right.x - left.x) / 30;
  const y = left.y + left.height / 2;

  await drag(page, { x: left.x + left.width / 2, y }, 10 * yearPx);
  const fromTen = await expectMoved(page, [1994, 2024]);
  expect(fromTen[0]).toBeCloseTo(2004, 0);
  expect(fromTen[1]).toBe(2024);
  await expect.poll(async () => (await boxOf(start)).x).toBeGreaterThan(left.x + 9 * yearPx);

  await drag(page, { x: right.x + right.width / 2, y }, -10 * yearPx);
  const ten = await expectMoved(page, fromTen);
  expect(ten[0]).toBe(fromTen[0]);
  expect(ten[1]).toBeCloseTo(2014, 0);

  const middle = left.x + left.width / 2 + 15 * yearPx;
  await drag(page, { x: middle, y }, -5 * yearPx);
  const shifted = await expectMoved(page, ten);
  expect(shifted[0]).toBeCloseTo(ten[0] - 5, 0);
  expect(length(shifted)).toBeCloseTo(length(ten), 1);
});

test('moves the overview’s ends by keyboard and says the year', async ({ page, timeline }) => {
  await timeline();
  const start = page.getByRole('slider', { name: 'Tidslinjen visas från' });
  const end = page.getByRole('slider', { name: 'Tidslinjen visas till' });
  await expect(start).toHaveAttribute('aria-valuetext', '1994: 0 medlemskap');
  await start.focus();
  for (let press = 0; press < 4; ++press) await page.keyboard.press('ArrowRight');
  await expectQuery(page, { from: '1996', to: '2024' });
  await expect(start).toHaveAttribute('aria-valuetext', '1996: 2 medlemskap');
  await expect(start).toBeFocused();
  await end.focus();
  await page.keyboard.press('ArrowDown');
  await expectQuery(page, { from: '1996', to: '2023.5' });
  await page.keyboard.press('End');
  await start.focus();
  await page.keyboard.press('Home');
  await expectQuery(page, {});
});

test('opens at the years of the address, and mends years that make no sense', async ({
  page,
  timeline,
}) => {
  await timeline('?from=2015&to=2020');
  const start = page.getByRole('slider', { name: 'Tidslinjen visas från' });
  await expect(start).toHaveValue('2015');
  await timeline('?from=2020&to=2015');
  await expect(start).toHaveValue('1994');
  await timeline('?from=1800&to=1900');
  await expect(start).toHaveValue('1994');
});
