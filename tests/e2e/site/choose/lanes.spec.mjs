// Is a long list seen from far away, and come back to, by every hand? By buttons, keys, a wheel, two
// fingers and a link; and do its lanes say how many they are?
import { expect, test } from '../../page.mjs';
import { expectNoViolations } from '../../axe.mjs';
import { generated, serveData } from '../../long_list.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const body = generated(10_000);
const data = JSON.parse(body);

/** @param {Page} page */
const rows = (page) => page.locator('#rows');

/** @param {Page} page */
const lanes = (page) => rows(page).getByRole('button', { name: /visa raderna$/ });

/** @param {Page} page the number in an address that says how high rows are; 100: they are whole */
const percent = (page) => Number(new URL(page.url()).searchParams.get('rows') ?? 100);

/** @param {Page} page */
async function seeAll(page) {
  const further = page.getByRole('button', { name: 'Fler rader på en gång' });
  await expect(async () => {
    await further.press('Enter');
    await expect(further).toHaveAttribute('aria-disabled', 'true', { timeout: 100 });
  }).toPass({ intervals: [50] });
  await expect(page.locator('#lanes-legend')).toBeVisible();
}

test.beforeEach(async ({ page }) => serveData(page, body));

test('buttons lead to lanes that have all, and say how many', async ({ page, timeline }) => {
  await timeline();
  await expect(lanes(page)).toHaveCount(0);
  await seeAll(page);
  await expect(lanes(page)).toHaveCount(data.themes.length);
  const counts = await lanes(page).locator('[id$=_count]').allTextContents();
  const sum = counts.reduce((all, text) => all + Number(text.replace(/\D/g, '')), 0);
  expect(sum).toBe(10_000);
  const undated = await rows(page)
    .getByRole('button', { name: /utan startår$/ })
    .allTextContents();
  const total = (await page.locator('#total').textContent()) ?? '';
  const stated = Number(/, ([\d\s]+) utan/.exec(total)?.[1].replace(/\D/g, ''));
  expect(stated).toBeGreaterThan(0);
  expect(undated.reduce((all, text) => all + Number(text.replace(/\D/g, '')), 0)).toBe(stated);
  await expectNoViolations(page);
});

test('a lane leads to its rows, and the focus goes with it', async ({ page, timeline }) => {
  await timeline('?rows=0');
  const wanted = lanes(page).nth(2);
  const theme = await wanted.locator('[id$=_label]').textContent();
  await wanted.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#lanes-legend')).toHaveCount(0);
  await expect(rows(page).getByRole('heading', { name: theme ?? '' })).toBeInViewport();
  const row = page.locator(':focus');
  await expect(row).toHaveAttribute('id', /^row-/);
  await expect(row).toBeInViewport();
  expect(await row.evaluate((button) => button.parentElement?.getAttribute('aria-posinset'))).toBe(
    '1',
  );
  // And back, where the focus is in the same theme again.
  for (let i = 0; i < 3; i++) await page.keyboard.press('<');
  await expect(page.locator(':focus')).toHaveAccessibleName(new RegExp(`^${theme} .*visa raderna`));
});

test('a row that higher rows push out of sight leaves the focus to one in sight', async ({
  page,
  timeline,
}) => {
  await page.setViewportSize({ width: 1700, height: 1000 }); // whole rows are twice as high there
  await timeline('?rows=50');
  const first = rows(page).getByRole('button').first();
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await rows(page).evaluate((list) => (list.scrollTop = 400));
  await page.waitForTimeout(300);
  const seen = await rows(page).boundingBox();
  if (!seen) throw new Error('no list');
  const id = await rows(page)
    .locator('[id^=row-]')
    .evaluateAll(
      (buttons, bottom) =>
        buttons.filter((button) => button.getBoundingClientRect().bottom <= bottom).at(-1)?.id,
      seen.y + seen.height,
    );
  await page.locator(`#${id}`).focus();
  await page.keyboard.press('>');
  await expect(page.locator(':focus')).toHaveAttribute('id', /^row-/);
  await expect(page.locator(':focus')).toBeInViewport();
});

test('a wheel over the names and one with Shift change the rows about the pointer', async ({
  page,
  timeline,
}) => {
  await timeline('?sort=theme');
  const box = await rows(page).boundingBox();
  if (!box) throw new Error('no list');
  const inNames = [box.x + 40, box.y + 150];
  const inPlot = [box.x + box.width - 120, box.y + 150];
  await page.mouse.move(inNames[0], inNames[1]);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 200);
  await expect.poll(() => percent(page)).toBeLessThan(60);
  const before = percent(page);
  await page.mouse.move(inPlot[0], inPlot[1]);
  await page.keyboard.down('Shift');
  await page.mouse.wheel(200, 0);
  await expect.poll(() => percent(page)).toBeLessThan(before * 0.6);
  expect(new URL(page.url()).searchParams.has('from'), 'time stays').toBe(false);
  await page.keyboard.up('Shift');
  await page.mouse.wheel(0, -200);
  await expect.poll(() => new URL(page.url()).searchParams.has('from')).toBe(true);
  await page.keyboard.up('Control');
});

test('what is pressed in a lane is what comes nearer', async ({ page, timeline }) => {
  await timeline('?rows=0');
  const lane = await lanes(page).nth(1).boundingBox();
  const list = await rows(page).boundingBox();
  if (!lane || !list) throw new Error('no lane');
  await page.mouse.click(list.x + list.width - 60, lane.y + 8);
  await expect(page.locator('#lanes-legend')).toHaveCount(0);
  await expect(rows(page).getByRole('button').first()).toBeVisible();
  const theme = data.themes[1].id;
  const names = await rows(page)
    .locator('[id^=row-]')
    .evaluateAll((buttons) => buttons.map(({ id }) => id.replace('row-', '')));
  /** @type {Map<string, string[]>} */
  const themes = new Map(
    data.organisations.map((/** @type {{ id: string, themes: string[] }} */ each) => [
      each.id,
      each.themes,
    ]),
  );
  for (const name of names) expect(themes.get(name)?.[0]).toBe(theme);
});

test('a choice, a search and another order are at home in it', async ({ page, timeline }) => {
  await timeline('?rows=0');
  await page.getByRole('searchbox').fill('9999');
  await expect(page.locator('#lanes-legend'), 'so few have room').toHaveCount(0);
  await page.getByRole('searchbox').fill('');
  await expect(page.locator('#lanes-legend')).toBeVisible();
  await page.getByRole('button', { name: 'Namn', exact: true }).click();
  await expect(page.locator('#lanes-legend')).toHaveCount(0);
  await expect(page).toHaveURL(/sort=name$/);
});

test('two fingers above each other draw rows apart', async ({ page, timeline }) => {
  await timeline('?rows=10');
  const box = await rows(page).boundingBox();
  if (!box) throw new Error('no list');
  const x = box.x + box.width - 150;
  const y = box.y + 150;
  await page.evaluate(
    ([x, y]) => {
      const target = document.elementFromPoint(x, y);
      const tell = (
        /** @type {string} */ type,
        /** @type {number} */ id,
        /** @type {number} */ at,
      ) =>
        target?.dispatchEvent(
          new PointerEvent(type, {
            pointerId: id,
            pointerType: 'touch',
            isPrimary: id === 1,
            bubbles: true,
            clientX: x,
            clientY: at,
          }),
        );
      tell('pointerdown', 1, y - 20);
      tell('pointerdown', 2, y + 20);
      for (let by = 25; by <= 60; by += 5) {
        tell('pointermove', 1, y - by);
        tell('pointermove', 2, y + by);
      }
      tell('pointerup', 1, y - 60);
      tell('pointerup', 2, y + 60);
    },
    [x, y],
  );
  await expect.poll(() => percent(page)).toBeGreaterThan(25);
  expect(new URL(page.url()).searchParams.has('from'), 'time stays').toBe(false);
});
