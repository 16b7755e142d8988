// Is everything in the speaker's window where it is looked for, and the notes as large as they are wanted?
import { expectNoViolations } from '../../axe.mjs';
import { expect, test } from '../../page.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ x: number, y: number, width: number, height: number }} Box */

/** @param {Page} page @param {string} selector @returns {Promise<Box>} */
const box = async (page, selector) =>
  /** @type {Box} */ (await page.locator(selector).boundingBox());

/** @param {Box} one */
const middle = ({ y, height }) => y + height / 2;

test('has one line of clocks, and most room for the notes', async ({ page, timeline }) => {
  await page.setViewportSize({ width: 1280, height: 760 });
  await timeline('?present=4&speaker=on');
  const line = middle(await box(page, '#speaker-title'));
  for (const id of ['time', 'elapsed', 'step', 'pause', 'reset']) {
    expect(Math.abs(middle(await box(page, `#speaker-${id}`)) - line), id).toBeLessThanOrEqual(2);
  }
  const next = await box(page, '#next_figure');
  expect(next.width).toBeCloseTo(320, 0);
  const title = await box(page, '#next-line');
  expect(title.x).toBeGreaterThanOrEqual(next.x + next.width);
  expect(middle(title)).toBeLessThan(next.y + next.height);
  const now = await box(page, '#now_figure');
  expect(next.y).toBeGreaterThan(now.y + now.height);
  const notes = await box(page, '#speaker-notes-text');
  expect(notes.x).toBeGreaterThan(now.x + now.width);
  expect(notes.height).toBeGreaterThan(520);
  const bar = await box(page, '#present-bar');
  expect(notes.y + notes.height).toBeLessThanOrEqual(bar.y);
  expect(next.y + next.height).toBeLessThanOrEqual(bar.y);
  expect(bar.y + bar.height).toBe(760);
  const dots = page.locator('#speaker-dots > *');
  await expect(dots).toHaveCount(15);
  await expect(page.locator('#speaker-dots [data-place=past]')).toHaveCount(3);
  expect((await box(page, '#speaker-dots')).x).toBeLessThan(100);
});

test('has on a phone first what to say', async ({ page, timeline }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await timeline('?present=4&speaker=on');
  const title = await box(page, '#speaker-title');
  expect(middle(await box(page, '#speaker-time'))).toBeCloseTo(middle(title), -1);
  const elapsed = await box(page, '#speaker-elapsed');
  expect(elapsed.y).toBeGreaterThan(title.y + title.height);
  expect((await box(page, '#speaker-step')).y).toBe(elapsed.y);
  await expect(page.locator('#speaker-elapsed')).toHaveCSS('font-size', '28px');
  for (const id of ['#speaker-pause', '#speaker-reset']) {
    const { y, width, height } = await box(page, id);
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    expect(y).toBeLessThan(elapsed.y + elapsed.height);
    expect(y + height).toBeGreaterThan(elapsed.y);
  }
  const notes = await box(page, '#speaker-notes');
  expect(notes.y).toBeLessThan(170);
  const now = await box(page, '#speaker-now');
  expect(now.y).toBeGreaterThanOrEqual(notes.y + notes.height);
  const next = page.getByRole('region', { name: 'Härnäst' });
  await expect(next.locator('svg')).toBeHidden();
  await expect(page.locator('#next-line')).toHaveText('2014 CNCA');
  expect((await box(page, '#speaker-next')).height).toBeLessThanOrEqual(32);
});

for (const [width, height, query] of /** @type {[number, number, string][]} */ ([
  [844, 390, ''],
  [1280, 760, '&text=200'],
  [390, 844, '&text=200'],
])) {
  test(`covers nothing of itself at ${width} x ${height}${query}`, async ({ page, timeline }) => {
    await page.setViewportSize({ width, height });
    await timeline(`?present=4&speaker=on${query}`);
    const parts = ['head', 'notes', 'now', 'next'];
    /** @type {Box[]} */
    const boxes = [];
    for (const part of parts) boxes.push(await box(page, `#speaker-${part}`));
    boxes.slice(1).forEach(({ y }, i) => {
      expect(y, parts[i + 1]).toBeGreaterThanOrEqual(boxes[i].y + boxes[i].height);
    });
    for (const button of await page.locator('#speaker button:visible').all()) {
      const { x, width: wide } = /** @type {Box} */ (await button.boundingBox());
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + wide).toBeLessThanOrEqual(width);
    }
    const notes = await box(page, '#speaker-notes-text');
    const sizes = await box(page, '#speaker-sizes');
    expect(notes.y).toBeGreaterThanOrEqual(sizes.y + sizes.height);
    await page.locator('#next-line').scrollIntoViewIfNeeded();
    const next = await box(page, '#next-line');
    expect(next.y + next.height).toBeLessThanOrEqual((await box(page, '#present-bar')).y);
  });
}

test('makes the notes larger and smaller, and remembers it', async ({ page, timeline }) => {
  await timeline('?present=4&speaker=on');
  const notes = page.locator('#speaker-notes-text');
  await expect(notes).toHaveCSS('font-size', '22px');
  await page.getByRole('button', { name: 'Större anteckningar' }).click();
  await expect(notes).toHaveCSS('font-size', '26px');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#speaker-title')).toHaveText('Steg 5 av 15');
  await page.reload();
  await expect(notes).toHaveCSS('font-size', '26px');
  const smaller = page.getByRole('button', { name: 'Mindre anteckningar' });
  await smaller.click();
  await smaller.click();
  await expect(notes).toHaveCSS('font-size', '18px');
  await expect(smaller).toHaveAttribute('aria-disabled', 'true');
  await expect(smaller).toBeFocused();
  await expectNoViolations(page);
});

test('says when the talk takes longer than planned, and goes on', async ({ page, timeline }) => {
  await timeline('?present=4&speaker=on');
  await page.clock.install({ time: new Date('2026-11-24T13:05:00') });
  await page.clock.pauseAt(new Date('2026-11-24T13:10:00'));
  await expect(page.getByText('Ingen planerad tid')).toBeVisible();
  await page.getByRole('button', { name: 'Längre planerad tid' }).click();
  await page.clock.runFor(100);
  await expect(page.getByText('Planerat: 5 min')).toBeVisible();
  await page.locator('#speaker-reset').click();
  const over = page.locator('#speaker-over');
  await page.clock.runFor(299_000);
  await expect(over).toBeEmpty();
  await page.clock.runFor(73_000);
  await expect(over).toHaveText('1:12 över');
  await page.getByRole('button', { name: 'Kortare planerad tid' }).click();
  await page.clock.runFor(1100);
  await expect(over).toBeEmpty();
  await expect(page.locator('#speaker-elapsed')).toHaveText('6:13');
});
