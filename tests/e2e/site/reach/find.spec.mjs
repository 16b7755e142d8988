// Is every text that is drawn a text of the page: found with Ctrl+F, marked, copied, broken into the
// lines that are seen?
import { expect, test } from '../../page.mjs';
import { boxOf, details, organisation } from '../facts.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** Finds as Ctrl+F does; where the mark stands, or null. @param {Page} page @param {string} words */
const find = (page, words) =>
  page.evaluate((text) => {
    getSelection()?.removeAllRanges();
    if (!(/** @type {any} */ (window).find(text))) return null;
    const { x, y, width, height } = /** @type {Selection} */ (getSelection())
      .getRangeAt(0)
      .getBoundingClientRect();
    return { x, y, width, height };
  }, words);

for (const words of [
  'Strong Cities Network',
  'Medlem, startår anges inte',
  'Styrgrupp',
  '2010',
  'Hela perioden',
  'Klimat',
  'Så läser du tidslinjen',
]) {
  test(`finds “${words}” where it is drawn`, async ({ page, timeline }) => {
    await timeline();
    const mark = await find(page, words);
    expect(mark).not.toBeNull();
    const stage = await boxOf(page.locator('#stage'));
    expect(mark?.y).toBeGreaterThan(0);
    expect((mark?.y ?? 0) + (mark?.height ?? 0)).toBeLessThan(stage.height);
    const drawn = await page
      .locator('#mirror')
      .getByText(words, { exact: true })
      .first()
      .evaluate((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x, y, width, height };
      });
    expect(Math.abs((mark?.x ?? 0) - drawn.x)).toBeLessThan(1.5);
    expect(Math.abs((mark?.y ?? 0) - drawn.y)).toBeLessThan(6);
    expect(mark?.width).toBeLessThan(drawn.width + 1.5);
  });
}

test('finds what is off the screen and brings it into view', async ({ page, timeline }) => {
  await timeline();
  const words = organisation('polis').about.sv.split(/[.,]/)[0];
  const mark = await find(page, words);
  expect(mark, words).not.toBeNull();
  const seen = await page.evaluate(() => innerHeight);
  await expect.poll(async () => (await find(page, words))?.y).toBeLessThan(seen);
});

test('finds what a sentence says over the end of a line', async ({ page, timeline }) => {
  await timeline('?org=c40');
  const lines = page.locator('#details-about-text .drawn-line');
  const [first, second] = await lines.allTextContents();
  const over = `${first.split(' ').slice(-2).join(' ')} ${second.split(' ').slice(0, 2).join(' ')}`;
  expect(await find(page, over), over).not.toBeNull();
});

test('breaks its lines where they are drawn', async ({ page, timeline }) => {
  for (const width of [390, 1100, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await timeline('?org=eurocities');
    const flaws = await page.locator('#mirror :has(> .drawn-line)').evaluateAll((texts) =>
      texts.flatMap((text) => {
        const top = text.getBoundingClientRect().top;
        const height = parseFloat(getComputedStyle(text).lineHeight);
        return [...text.children].flatMap((line, at) => {
          const rects = [...line.getClientRects()];
          const wanted = top + (at + 0.5) * height;
          const middle = (rects[0].top + rects[0].bottom) / 2;
          return rects.length === 1 && Math.abs(middle - wanted) < 2
            ? []
            : [`${text.id} line ${at}: ${line.textContent}`];
        });
      }),
    );
    expect(flaws, `at ${width} px`).toEqual([]);
  }
});

test('lets the details be marked with the mouse and copied whole', async ({ page, timeline }) => {
  await timeline('?org=c40');
  const paragraph = page.locator('#details-about-text');
  const { x, y, width, height } = await boxOf(paragraph);
  await page.mouse.move(x + 1, y + 8);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
  await page.mouse.move(x + width - 2, y + height - 4, { steps: 4 });
  await page.mouse.up();
  const copied = await page.evaluate(() => String(getSelection()));
  expect(organisation('c40').about.sv).toContain(copied.trim().slice(0, 60));
  expect(copied.length).toBeGreaterThan(100);
  await expect(details(page).getByRole('heading', { level: 2 })).toBeVisible();
});

test('marks no text while time is dragged', async ({ page, timeline }) => {
  await timeline('?from=2005&to=2015');
  const { x, y, height } = await boxOf(page.locator('#row-eccar'));
  await page.mouse.move(x + 500, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + 600, y - 100, { steps: 6 });
  await page.mouse.up();
  expect(await page.evaluate(() => String(getSelection()))).toBe('');
  await expect.poll(() => new URL(page.url()).searchParams.get('from')).not.toBe('2005');
});
