// Is what a mark means said to everybody: on hover, on focus, and until it is put away (WCAG 1.4.13)?
import { expect, test } from '../../page.mjs';
import { boxOf, organisation, row } from '../facts.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page */
const tooltip = (page) => page.getByRole('tooltip');

/** Rests the pointer on a bar, where its label is. @param {Page} page @param {string} id */
async function hoverBar(page, id) {
  const { x, y, height } = await boxOf(page.locator(`#start-${id}`));
  await page.mouse.move(x + 4, y + height / 2);
}

test('stays while the pointer goes over to it, and goes with it', async ({ page, timeline }) => {
  await timeline();
  await hoverBar(page, 'c40');
  await expect(tooltip(page)).toContainText('Medlem sedan 2007');
  await expect(tooltip(page)).toContainText(organisation('c40').name.sv);
  const box = await boxOf(tooltip(page));
  for (let step = 1; step <= 5; ++step) await page.mouse.move(box.x + 20, box.y + step * 4);
  await page.waitForTimeout(300);
  await expect(tooltip(page)).toContainText('Medlem sedan 2007');
  await page.mouse.move(5, 5);
  await expect(tooltip(page)).toHaveCount(0);
});

test('is put away with Escape without moving anything', async ({ page, timeline }) => {
  await timeline('?org=cnca');
  await hoverBar(page, 'c40');
  await expect(tooltip(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tooltip(page)).toHaveCount(0);
  expect(new URL(page.url()).search, 'the details stay').toBe('?org=cnca');
  await page.mouse.move(5, 5);
  await hoverBar(page, 'c40');
  await expect(tooltip(page), 'it comes again when it is asked for again').toBeVisible();
});

test('comes with the keyboard, belongs to its row, and goes with Escape', async ({
  page,
  timeline,
}) => {
  await timeline();
  await page.locator('#fit-all').focus();
  await page.keyboard.press('Tab');
  const first = row(page, 'eurocities');
  await expect(first).toBeFocused();
  await expect(tooltip(page)).toContainText('Medlem sedan 1995');
  await expect(first).toHaveAttribute('aria-describedby', 'tooltip');
  await page.keyboard.press('ArrowDown');
  await expect(tooltip(page)).toContainText('Medlem sedan ungefär 1995');
  await expect(first).not.toHaveAttribute('aria-describedby');
  await page.keyboard.press('Escape');
  await expect(tooltip(page)).toHaveCount(0);
  await expect(row(page, 'iclei'), 'the focus stays').toBeFocused();
});

test('is not in the way of a click', async ({ page, timeline }) => {
  await timeline();
  const { x, y, height } = await boxOf(page.locator('#start-c40'));
  await page.mouse.click(x + 4, y + height / 2);
  await expect(
    page.getByRole('heading', { name: organisation('c40').name.sv, level: 2 }),
  ).toBeVisible();
});
