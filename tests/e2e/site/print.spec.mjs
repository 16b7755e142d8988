// Is on paper what is on the page? A canvas prints blank, so the static page is printed instead.
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

test('prints without tools, on white', async ({ page, timeline }) => {
  await timeline('?scheme=dark');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByRole('heading', { name: 'Alla medlemskap' })).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  const colours = await page.getByRole('cell', { name: '2007' }).evaluate((cell) => {
    const { color, backgroundColor } = getComputedStyle(cell);
    return [color, backgroundColor, getComputedStyle(document.body).backgroundColor];
  });
  expect(colours[0]).toBe('rgb(0, 0, 0)');
  for (const background of colours.slice(1)) {
    expect(['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)']).toContain(background);
  }
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('#stage')).toBeVisible();
});
