// Is a list of thousands used as one of twelve is? Scrolled by the browser, walked through by keys,
// searched, filtered, chosen from, led to by a link; and never more elements than are in sight.
import { expect, test } from '../../page.mjs';
import { expectNoViolations } from '../../axe.mjs';
import { generated, serveData } from '../../long_list.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page */
const list = (page) => page.locator('#rows');

/** @param {Page} page @returns {Promise<number[]>} the places of the rows that are there, counting from 1 */
const places = (page) =>
  list(page)
    .locator('[id^=item-]')
    .evaluateAll((items) => items.map((item) => Number(item.getAttribute('aria-posinset'))));

/** @param {Page} page the place of the row with the focus; 0: none has it */
const focused = (page) =>
  page.evaluate(() =>
    Number(document.activeElement?.closest('[aria-posinset]')?.getAttribute('aria-posinset') ?? 0),
  );

/** @param {Page} page the row with the focus is seen whole */
const isSeen = (page) =>
  page.evaluate(() => {
    const row = document.activeElement?.getBoundingClientRect();
    const rows = document.getElementById('rows')?.getBoundingClientRect();
    return row && rows && row.top >= rows.top - 1 && row.bottom <= rows.bottom + 1;
  });

test.describe('of a hundred thousand', () => {
  const count = 100_000;
  const body = generated(count);
  test.setTimeout(120_000);

  test('the last is reached by keys, by letters, by a search and by a link', async ({
    page,
    timeline,
  }) => {
    await serveData(page, body);
    await timeline();
    await expect(list(page)).toBeVisible();
    await list(page).getByRole('button').first().focus();
    await page.keyboard.press('End');
    const dated = await focused(page);
    expect(await isSeen(page)).toBe(true);
    const id = await page.evaluate(() => document.activeElement?.id.replace('row-', ''));
    expect(dated, 'the last of those without a start').toBeGreaterThan(1000);
    await page.keyboard.press('Enter');
    await expect(page.locator('#details-title')).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`org=${id}`));
    await page.keyboard.press('Escape');
    await expect(page.locator(`#row-${id}`), 'it has the focus again').toBeFocused();

    await page.keyboard.press('Home');
    await expect.poll(() => focused(page)).toBe(1);
    await page.keyboard.press('PageDown');
    await expect.poll(() => focused(page)).toBe(13);
    await page.keyboard.type('västra');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''))
      .toMatch(/^Västra/);
    expect(await isSeen(page)).toBe(true);

    await page.getByRole('searchbox').fill('99999');
    await expect(page.locator('#status')).toHaveText('1 av 100 000 organisationer visas');
    await expect(list(page).getByRole('button')).toHaveCount(1);
    await page.getByRole('searchbox').fill('');
    await expect(page.locator('#status')).toHaveText('Alla 100 000 organisationer visas');

    await page.goto(`?org=${id}`);
    await expect(page.locator(`#row-${id}`)).toHaveAttribute('aria-current', 'true', {
      timeout: 60_000,
    });
    await expect(page.locator(`#row-${id}`)).toBeInViewport();
  });
});

test.describe('of ten thousand', () => {
  const count = 10_000;
  const body = generated(count);

  test.beforeEach(async ({ page, timeline }) => {
    await serveData(page, body);
    await timeline();
  });

  test('no more elements are there than are in sight', async ({ page }) => {
    for (const top of [0, 5000, 150_000, 1e9]) {
      await list(page).evaluate((rows, top) => (rows.scrollTop = top), top);
      await page.waitForTimeout(300);
      expect(await page.locator('#stage *').count()).toBeLessThanOrEqual(300);
      const there = await places(page);
      expect(there.length).toBeGreaterThanOrEqual(12);
      expect(there).toEqual(there.map((_, at) => there[0] + at));
    }
  });

  test('the browser scrolls, and what is drawn comes along', async ({ page }) => {
    const [first] = await places(page);
    const box = await list(page).boundingBox();
    if (!box) throw new Error('no list');
    await page.mouse.move(box.x + 300, box.y + 100);
    const before = await page.screenshot({ clip: box });
    await page.mouse.wheel(0, 600);
    await expect.poll(async () => (await places(page))[0]).toBeGreaterThan(first + 10);
    await page.waitForTimeout(300);
    expect(Buffer.compare(before, await page.screenshot({ clip: box }))).not.toBe(0);
    // What is pressed is what is seen there.
    const row = await page.evaluate(
      ([x, y]) => document.elementFromPoint(x, y)?.closest('li')?.id ?? '',
      [box.x + 60, box.y + box.height / 2],
    );
    await page.mouse.click(box.x + 60, box.y + box.height / 2);
    await expect(page).toHaveURL(new RegExp(`org=${row.replace('item-', '')}$`));
  });

  test('a wheel that comes to the list’s end goes on with the page', async ({ page }) => {
    await list(page).evaluate((rows) => (rows.scrollTop = rows.scrollHeight));
    const box = await list(page).boundingBox();
    if (!box) throw new Error('no list');
    await page.mouse.move(box.x + 300, box.y + 100);
    await page.waitForTimeout(300);
    await page.mouse.wheel(0, 500);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  });

  test('other rows begin at the first, and back and forward keep what was chosen', async ({
    page,
  }) => {
    await list(page).evaluate((rows) => (rows.scrollTop = 30_000));
    await expect.poll(async () => (await places(page))[0]).toBeGreaterThan(900);
    await page.getByRole('button', { name: /^Trygghet/ }).click();
    await expect.poll(async () => (await places(page))[0]).toBe(1);
    await expect(list(page)).toHaveJSProperty('scrollTop', 0);
    await list(page).getByRole('button').nth(2).click();
    await expect(page).toHaveURL(/theme=safety&org=/);
    await page.goBack();
    await expect(page).toHaveURL(/theme=safety$/);
    await expect(page.locator('#status')).toHaveText('2 030 av 10 000 organisationer visas');
  });

  test('the table is turned page by page, and leads to each', async ({ page }) => {
    await page.getByRole('button', { name: 'Tabell', exact: true }).click();
    const names = page.getByRole('rowheader');
    await expect(names).toHaveCount(200);
    const first = await names.first().textContent();
    await expect(page.locator('#list-rows')).toHaveText('Rad 1 till 200 av 10 000');
    await page.getByRole('button', { name: 'Nästa 200' }).press('Enter');
    const second = page.getByText('Rad 201 till 400 av 10 000');
    await expect(second).toBeVisible();
    await expect(page.getByRole('table')).toBeFocused();
    await expect(page).toHaveURL(/view=table&table=2$/);
    await expect(names.first()).not.toHaveText(first ?? '');
    const wanted = await names.nth(3).textContent();
    await names.nth(3).getByRole('link').press('Enter');
    await expect(page.locator('#details-title')).toHaveText(wanted ?? '');
    await expect(page.locator('#details-title')).toBeFocused();
    await page.goBack();
    await expect(second).toBeVisible();
  });

  test('nothing is wrong with it for those who listen', async ({ page }) => {
    await expectNoViolations(page);
  });
});
