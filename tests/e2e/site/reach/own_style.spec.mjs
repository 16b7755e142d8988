// Does the page stay readable where visitors bring a style of their own: spacing of letters, words and
// lines (WCAG 1.4.12), or a browser that darkens every page?
import { chromium } from '@playwright/test';
import { expect, test, waitForFirstFrame } from '../../page.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page as visitors' style sheets do it */
async function spaceOut(page) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        'p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
}

/** @param {Page} page @param {string} selector @returns {Promise<string[]>} pairs of texts of which one lies over the other */
function overlaps(page, selector) {
  return page.locator(selector).evaluateAll((elements) => {
    const inks = elements
      // What is there for those who listen is as small as a pixel.
      .filter((element) => element.checkVisibility() && element.clientWidth !== 1)
      .map((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return { words: element.textContent ?? '', boxes: [...range.getClientRects()] };
      });
    return inks.flatMap((one, at) =>
      inks
        .slice(at + 1)
        .filter((other) =>
          one.boxes.some((a) =>
            other.boxes.some(
              (b) =>
                Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
                Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5,
            ),
          ),
        )
        .map((other) => `${one.words} | ${other.words}`),
    );
  });
}

/** @param {Page} page @returns {Promise<boolean>} */
const scrollsSideways = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

for (const address of ['', 'en/']) {
  test(`without the program, /${address} has room for wider text`, async ({ page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    for (const width of [320, 360, 599, 1280]) {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(address);
      const heading = '#static h1, #static header a, #page-tagline span, #page-summary';
      expect(await overlaps(page, heading), `${width} px as it is`).toEqual([]);
      const before = await page.locator('#static svg text:visible').first().boundingBox();
      await spaceOut(page);
      expect(await overlaps(page, heading), `${width} px`).toEqual([]);
      const after = await page.locator('#static svg text:visible').first().boundingBox();
      expect(after?.width, 'a drawing can’t make room').toBeCloseTo(before?.width ?? 0, 0);
      expect(await scrollsSideways(page), `${width} px`).toBe(false);
    }
  });
}

test('with the program, what lies over the drawing stays at its place', async ({
  page,
  timeline,
}) => {
  await timeline('?org=c40');
  const boxes = () =>
    page.locator('#mirror :is(p, span, h1, h2, h3)').evaluateAll((all) =>
      all.map((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const { x, y, width } = range.getBoundingClientRect();
        return [element.id, Math.round(x), Math.round(y), Math.round(width)].join(' ');
      }),
    );
  const before = await boxes();
  await spaceOut(page);
  expect(await boxes()).toEqual(before);
});

test('the sheet, the table and the pages of text make room', async ({ page, timeline }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of ['?org=c40', '?view=table']) {
    await timeline(address);
    await spaceOut(page);
    expect(await scrollsSideways(page), address).toBe(false);
  }
  for (const address of ['hjalp.html', 'tillganglighet.html']) {
    await page.goto(address);
    await spaceOut(page);
    expect(await scrollsSideways(page), address).toBe(false);
  }
});

/**
 * The largest contrast between any two points of a picture.
 * @param {Page} page @param {Buffer} png
 */
function contrastIn(page, png) {
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext('2d'));
    context.drawImage(image, 0, 0);
    const { data: points } = context.getImageData(0, 0, image.width, image.height);
    const light = (/** @type {number} */ value) =>
      value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    const all = [];
    for (let at = 0; at < points.length; at += 4) {
      const [red, green, blue] = points.subarray(at, at + 3);
      all.push(0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue));
    }
    all.sort((a, b) => a - b);
    return (all[all.length - 1] + 0.05) / (all[0] + 0.05);
  }, png.toString('base64'));
}

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test(`what is written is read in a browser that darkens pages, ${colorScheme}`, async ({
    baseURL,
  }, { project }) => {
    const { launchOptions = {} } = project.use;
    const browser = await chromium.launch({
      ...launchOptions,
      args: [
        ...(launchOptions.args ?? []),
        '--force-dark-mode',
        '--enable-features=WebContentsForceDark',
      ],
    });
    const page = await browser.newPage({ baseURL, colorScheme, locale: 'sv-SE' });
    for (const address of ['?q=MMMMMM', '?q=MMMMMM&scheme=light', '?q=MMMMMM&scheme=dark']) {
      await page.goto(address);
      await waitForFirstFrame(page);
      await page.waitForTimeout(300);
      const box = await page.locator('#search').boundingBox();
      if (!box) throw new Error('there is no search');
      const clip = { x: box.x + 16, y: box.y + 12, width: 70, height: box.height - 24 };
      const contrast = await contrastIn(page, await page.screenshot({ clip }));
      expect(contrast, `${colorScheme} ${address}`).toBeGreaterThan(4.5);
    }
    await browser.close();
  });
}
