// Is on paper what is on the page? A canvas prints blank, so the program draws the view for the sheet.
import { expect, test } from '../page.mjs';
import { organisations, rows } from './facts.mjs';

test('prints every organisation, and then goes on drawing', async ({ page, timeline }) => {
  await timeline('?theme=climate&scheme=dark');
  await page.evaluate(() => {
    // After the page's own listener: what is on the sheet at that moment.
    addEventListener('beforeprint', () => {
      Object.assign(window, { printed: document.getElementById('main')?.innerText });
    });
  });
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.length).toBeGreaterThan(20_000);
  const printed = await page.evaluate(() => /** @type {any} */ (window).printed);
  for (const { name, about } of organisations) {
    expect(printed).toContain(name.sv);
    expect(printed).toContain(about.sv);
  }
  await expect(page.locator('#stage')).toBeVisible();
  await expect(rows(page)).toHaveCount(4);
});

test('prints the view without tools, on white, across', async ({ page, timeline }) => {
  await timeline('?scheme=dark&theme=climate&org=c40');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('#print-status')).toHaveText(/^4 av 12 organisationer visas\./);
  const drawn = await page.locator('#print-picture text').allTextContents();
  expect(drawn).toContain('C40 Cities');
  expect(drawn).not.toContain('POLIS');
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(5);
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  const colours = await page.getByRole('cell', { name: '2007' }).evaluate((cell) => {
    const { color } = getComputedStyle(cell);
    return [color, getComputedStyle(document.body).backgroundColor];
  });
  expect(colours).toEqual(['rgb(20, 32, 43)', 'rgba(0, 0, 0, 0)']);
  const bar = page.locator('#print-picture .fill-leaf').first();
  expect(await bar.evaluate((shape) => getComputedStyle(shape).fill)).toBe('rgb(0, 121, 107)');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('#print')).toBeHidden();
  await expect(page.locator('#stage')).toBeVisible();
});
