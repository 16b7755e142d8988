// Can everything be read by those who need more contrast, or whose system chooses the colours? Seen in
// screenshots: what the canvas draws has no styles that could be asked for.
import { expect, test } from '../../page.mjs';
import { boxOf, button, chip, row, themes } from '../facts.mjs';
import { contrastIn, pixel, pixels } from '../pixels.mjs';

/** @typedef {import('@playwright/test').Page} Page */

// At twice the density a letter's stem has pixels of its full colour.
test.use({ deviceScaleFactor: 2, viewport: { width: 1280, height: 860 } });

/** The page's ground, left of everything. @param {Page} page */
const ground = (page) => pixel(page, 6, 400);

/** A bar, before its label begins. @param {Page} page */
async function barColour(page) {
  const label = await boxOf(page.locator('#start-c40'));
  return pixel(page, label.x - 5, label.y + label.height / 2);
}

const black = '0,0,0';
const white = '255,255,255';

const looks = /** @type {const} */ ([
  { name: 'light', media: { colorScheme: 'light' }, query: '', least: 4.5 },
  { name: 'dark', media: { colorScheme: 'dark' }, query: '', least: 4.5 },
  { name: 'light, more contrast', media: { contrast: 'more' }, query: '', least: 7 },
  {
    name: 'dark, more contrast',
    media: { colorScheme: 'dark', contrast: 'more' },
    query: '',
    least: 7,
  },
  { name: 'more contrast by the address', media: {}, query: '&contrast=more', least: 7 },
  { name: 'forced colours', media: { forcedColors: 'active' }, query: '', least: 7 },
]);

for (const { name, media, query, least } of looks) {
  test(`can be read: ${name}`, async ({ page, timeline }) => {
    await page.emulateMedia(media);
    await timeline(`?org=c40${query}`);
    const texts = {
      title: page.locator('#title'),
      'muted line': page.locator('#tagline'),
      chip: page.locator('#theme-climate'),
      'chosen button': button(page, 'Startår'),
      'row name': page.locator('#name-eccar'),
      'name of the chosen row': page.locator('#name-c40'),
      'label on a bar': page.locator('#start-c40'),
      'label on a role': page.locator('#band-c40_c40-steering-group'),
      'sentence in the details': page.locator('#details-summary'),
      'muted line in the details': page.locator('#details-membership'),
      'caption of the overview': page.locator('#overview-count'),
    };
    for (const [what, element] of Object.entries(texts)) {
      expect.soft(await contrastIn(page, element), what).toBeGreaterThanOrEqual(least);
    }
  });
}

test('follows the wish for more contrast, live', async ({ page, timeline }) => {
  await timeline('?org=c40');
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-contrast', 'normal');
  await page.emulateMedia({ contrast: 'more' });
  await expect(html).toHaveAttribute('data-contrast', 'more');
  await expect.poll(() => ground(page)).toBe(white);
  await page.emulateMedia({ contrast: 'more', colorScheme: 'dark' });
  await expect.poll(() => ground(page)).toBe(black);
  await page.emulateMedia({ contrast: 'no-preference', colorScheme: 'light' });
  await expect.poll(() => ground(page)).toBe('245,247,249');
});

test('paints with the colours that the system forces, live', async ({ page, timeline }) => {
  await timeline('?org=c40&scheme=light');
  await page.emulateMedia({ forcedColors: 'active' });
  await expect.poll(() => ground(page), 'Canvas').toBe(white);
  expect(await barColour(page), 'CanvasText').toBe(black);
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await expect.poll(() => ground(page), 'another Canvas').toBe(black);
  expect(await barColour(page), 'another CanvasText').toBe(white);
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  await expect.poll(() => barColour(page), 'its own again').toBe('0,121,107');
});

test('tells the themes by word and shape where they have no colours', async ({
  page,
  timeline,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await timeline();
  /** @type {Set<string>} */
  const shapes = new Set();
  for (const { name } of themes) {
    const box = await boxOf(chip(page, name.sv));
    const icon = { x: box.x + 14, y: box.y + box.height / 2 - 8, width: 16, height: 16 };
    shapes.add(JSON.stringify(await pixels(page, icon)));
  }
  expect(shapes.size).toBe(themes.length);
  await expect(row(page, 'eccar')).toHaveAccessibleName(/Jämlikhet/);
});

test.describe('without the program', () => {
  test.use({ javaScriptEnabled: false });

  /** @param {Page} page a shape of the static picture, and the page's ground */
  const staticColours = (page) =>
    page
      .locator('#page-picture .fill-leaf')
      .first()
      .evaluate((shape) => [
        getComputedStyle(shape).fill,
        getComputedStyle(document.body).backgroundColor,
      ]);

  test('has the colours that the browser wishes', async ({ page }) => {
    await page.goto('');
    expect(await staticColours(page)).toEqual(['rgb(0, 121, 107)', 'rgb(245, 247, 249)']);
    await page.emulateMedia({ contrast: 'more', colorScheme: 'dark' });
    expect(await staticColours(page)).toEqual(['rgb(116, 220, 189)', 'rgb(0, 0, 0)']);
    await page.emulateMedia({ contrast: 'no-preference', forcedColors: 'active' });
    expect(await staticColours(page)).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    await page.emulateMedia({ forcedColors: 'none', media: 'print' });
    expect((await staticColours(page))[0]).toBe('rgb(0, 121, 107)');
  });
});
