// Does the program hear of the system's colours, and does the page take up what it decides?
import { expect, test } from '../page.mjs';
import { calls, openFake, publish } from './fake_program.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page @returns {Promise<any[]>} what the program was told of its surroundings, in order */
async function environments(page) {
  const [[, , first]] = await calls(page, 'app_start');
  const later = (await calls(page, 'app_environment')).map(([json]) => json);
  return [first, ...later].map((json) => JSON.parse(json));
}

test('sends the colours that the system forces, and no others', async ({ page, site }) => {
  await openFake(page, site, {});
  expect(await environments(page)).toHaveLength(1);
  expect((await environments(page))[0].systemColors).toBeUndefined();
  await page.emulateMedia({ forcedColors: 'active' });
  await expect
    .poll(async () => (await environments(page)).at(-1))
    .toMatchObject({
      forcedColors: true,
      systemColors: { canvas: 'rgb(255, 255, 255)', canvasText: 'rgb(0, 0, 0)' },
    });
  const { systemColors } = (await environments(page)).at(-1);
  expect(Object.keys(systemColors)).toEqual([
    'canvas',
    'canvasText',
    'buttonBorder',
    'grayText',
    'highlight',
    'highlightText',
  ]);
  for (const colour of Object.values(systemColors)) expect(colour).toMatch(/^rgba?\(\d.*\)$/);
});

test('looks again when the window gets the focus back, and sends only what is new', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openFake(page, site, {});
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  expect(await environments(page)).toHaveLength(1);
  await page.evaluate(() => {
    // As after a change in the system's settings that no media query tells.
    Object.assign(window, { getComputedStyle: () => ({ color: 'rgb(1, 2, 3)' }) });
    dispatchEvent(new Event('focus'));
    dispatchEvent(new Event('focus'));
  });
  expect(await environments(page)).toHaveLength(2);
  expect((await environments(page))[1].systemColors.canvas).toBe('rgb(1, 2, 3)');
});

test('writes scheme and contrast where the style sheets look, and colours the browser', async ({
  page,
  site,
}) => {
  await openFake(page, site, {});
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-scheme', 'light');
  await expect(html).toHaveAttribute('data-contrast', 'normal');
  await publish(page, { scheme: 'dark', contrast: 'more' });
  await expect(html).toHaveAttribute('data-scheme', 'dark');
  await expect(html).toHaveAttribute('data-contrast', 'more');
  const metas = page.locator('meta[name="theme-color"]');
  const colours = await metas.evaluateAll((all) => all.map((meta) => meta.getAttribute('content')));
  expect(new Set(colours).size, 'one for all').toBe(1);
});
