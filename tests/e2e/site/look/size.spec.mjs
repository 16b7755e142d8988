// Does the drawing fit its place, exactly and sharply, at every size and density?
import { expect, openTimeline, test } from '../../page.mjs';
import { boxOf, manyRows, rows } from '../facts.mjs';
import { pixels } from '../pixels.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page the canvas's own size and the device pixels that it covers */
const canvasSizes = (page) =>
  page.evaluate(async () => {
    const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById('canvas'));
    const box = await new Promise((resolve) =>
      new ResizeObserver(([entry], observer) => {
        observer.disconnect();
        resolve(entry.devicePixelContentBoxSize[0]);
      }).observe(canvas, { box: 'device-pixel-content-box' }),
    );
    const gl = /** @type {WebGL2RenderingContext} */ (canvas.getContext('webgl2'));
    return {
      canvas: [canvas.width, canvas.height],
      drawn: [gl.drawingBufferWidth, gl.drawingBufferHeight],
      shown: [box.inlineSize, box.blockSize],
    };
  });

/** Waits until one canvas pixel is one device pixel. @param {Page} page */
async function expectSharp(page) {
  await expect
    .poll(async () => {
      const { canvas, drawn, shown } = await canvasSizes(page);
      return { canvas, drawn, exact: String(canvas) === String(shown), shown };
    })
    .toMatchObject({ exact: true });
  const { canvas, drawn } = await canvasSizes(page);
  expect(drawn).toEqual(canvas);
}

for (const density of [1, 1.5, 2]) {
  // The screen's own density: the one that Playwright pretends doesn't reach the ResizeObserver.
  test(`has one canvas pixel for each pixel of a screen of density ${density}`, async ({
    playwright,
    launchOptions,
    baseURL,
  }) => {
    const args = [...(launchOptions.args ?? []), `--force-device-scale-factor=${density}`];
    const browser = await playwright.chromium.launch({ ...launchOptions, args });
    const context = await browser.newContext({
      baseURL,
      viewport: null,
      deviceScaleFactor: undefined,
    });
    const page = await context.newPage();
    await openTimeline(page);
    const { ratio, width } = await page.evaluate(() => ({
      ratio: devicePixelRatio,
      width: document.documentElement.clientWidth,
    }));
    expect(ratio).toBe(density);
    await expectSharp(page);
    expect((await canvasSizes(page)).canvas[0]).toBeCloseTo(width * density, 0);
    await page.evaluate(() => (document.body.style.width = '777.3px'));
    await expect.poll(async () => (await boxOf(page.locator('#canvas'))).width).toBeLessThan(778);
    await expectSharp(page);
    await browser.close();
  });
}

test.describe('a density that developer tools pretend', () => {
  test.use({ deviceScaleFactor: 2 });

  test('is drawn sharply too', async ({ page, timeline }) => {
    await timeline();
    const { canvas } = await canvasSizes(page);
    expect(canvas[0]).toBe(2 * 1280);
  });
});

test('lays itself out anew when the window changes', async ({ page, timeline }) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await timeline('?org=c40');
  await expect(page.locator('#details-title')).toBeVisible();
  // On the page: a phone has scrolled the chosen row above the sheet.
  const rowBox = async () => {
    const box = await boxOf(rows(page).first());
    return { ...box, y: box.y + (await page.evaluate(() => scrollY)) };
  };
  const panelTop = async () => (await boxOf(page.locator('#details-title'))).y;
  const wide = await rowBox();
  expect(await panelTop(), 'beside the rows').toBeLessThan(wide.y);
  await page.setViewportSize({ width: 700, height: 900 });
  await expect.poll(async () => (await rowBox()).width).toBeLessThan(700);
  await expect(page.locator('#sheet #details-title'), 'over the page').toBeInViewport();
  await page.setViewportSize({ width: 1600, height: 900 });
  await expect.poll(rowBox).toEqual(wide);
});

test('lays itself out anew when only its container changes', async ({ page, timeline }) => {
  await timeline();
  const before = await boxOf(rows(page).first());
  await page.evaluate(() => (document.body.style.width = '1000px'));
  await expect
    .poll(async () => (await boxOf(rows(page).first())).width)
    .toBeLessThan(before.width - 100);
  await page.evaluate(() => (document.body.style.width = ''));
  await expect.poll(() => boxOf(rows(page).first())).toEqual(before);
});

test('has rows that a finger hits, and taller ones on a large screen', async ({
  page,
  timeline,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await timeline();
  const usual = await boxOf(rows(page).first());
  expect(usual.height).toBeGreaterThanOrEqual(44);
  await page.setViewportSize({ width: 1760, height: 1000 });
  await expect
    .poll(async () => (await boxOf(rows(page).first())).height)
    .toBeGreaterThan(usual.height);
});

for (const [name, viewport] of /** @type {const} */ ([
  ['a phone', { width: 390, height: 844 }],
  ['a window at 400 %', { width: 320, height: 256 }],
])) {
  test(`fits ${name} without scrolling sideways`, async ({ page, timeline }) => {
    await page.setViewportSize(viewport);
    await timeline('?org=c40');
    const [width, room] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    expect(width).toBeLessThanOrEqual(room);
  });
}

test.describe('sixty rows of large text on a dense screen', () => {
  test.use({ deviceScaleFactor: 3, viewport: { width: 390, height: 800 } });

  test('are drawn down to the last one, within what the browser can have', async ({
    page,
    timeline,
  }) => {
    // As on a phone that gives a canvas no more than 2048 pixels a side.
    await page.addInitScript(() => {
      const { getParameter } = WebGL2RenderingContext.prototype;
      WebGL2RenderingContext.prototype.getParameter = function (name) {
        return name === this.MAX_RENDERBUFFER_SIZE ? 2048 : getParameter.call(this, name);
      };
    });
    await page.route('**/organisations.json', (route) =>
      route.fulfill({ body: manyRows(60), contentType: 'application/json' }),
    );
    await timeline('?text=200');
    const { canvas, drawn } = await canvasSizes(page);
    expect(Math.max(...canvas)).toBeLessThanOrEqual(2048);
    expect(drawn).toEqual(canvas);
    const error = await page.evaluate(() => {
      const shown = /** @type {HTMLCanvasElement} */ (document.getElementById('canvas'));
      return shown.getContext('webgl2')?.getError();
    });
    expect(error).toBe(0);
    await rows(page).first().focus();
    await page.keyboard.press('End');
    const last = page.locator(`#${await page.evaluate(() => document.activeElement?.id)}`);
    await expect(last).toHaveAttribute('id', /^row-/);
    const box = await boxOf(last);
    const seen = await pixels(page, box);
    expect(new Set(seen.map(String)).size, 'the last row is drawn').toBeGreaterThan(4);
    // The words over it explain what has the focus.
    await expect(page.locator('#tooltip')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.locator('#tooltip')).toHaveCount(0);
    // What is pressed is what is under the finger, however coarsely it is drawn.
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect(page).toHaveURL(/org=network-/);
    await expect(page).toHaveURL(new RegExp(`org=${(await last.getAttribute('id'))?.slice(4)}`));
  });
});

for (const [width, height] of [
  [1280, 720],
  [1440, 900],
]) {
  for (const lang of ['sv', 'en']) {
    test(`has all rows, the lane and the overview in sight at ${width} x ${height}, ${lang}`, async ({
      page,
      timeline,
    }) => {
      await page.setViewportSize({ width, height });
      await timeline(`?lang=${lang}`);
      const all = page.locator('#mirror [id^="row-"]');
      await expect(all).toHaveCount(12);
      const foot = await boxOf(page.locator('#overview-years :text-is("2023")'));
      expect(foot.y + foot.height).toBeLessThanOrEqual(height);
      const last = await boxOf(all.last());
      expect(last.y + last.height).toBeLessThan(foot.y);
    });
  }
}

test('has one left edge from the header to the last text', async ({ page, timeline }) => {
  for (const width of [390, 820, 1440, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    await timeline();
    const edge = width < 720 ? 16 : Math.round((28 * Math.max(width, 1920)) / 1920);
    const lefts = await page
      .locator('#mirror #title, #document > *, #memberships table')
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.getClientRects().length > 0) // what is for paper has none
          .map((element) => [element.id, Math.round(element.getBoundingClientRect().x)]),
      );
    expect(lefts.length).toBeGreaterThan(6);
    expect(lefts.filter(([, x]) => x !== edge)).toEqual([]);
  }
});

test('has the marks of the legend at the edge of the texts beside them', async ({
  page,
  timeline,
}) => {
  await timeline();
  const marks = await boxOf(page.locator('#reading-marks li').first());
  expect(marks.x).toBe((await boxOf(page.locator('#reading-themes-heading'))).x);
});

test('has the page grow on a wall as the stage does, once, whatever size of text is wished for', async ({
  page,
  timeline,
}) => {
  const lines = () =>
    page.evaluate(() =>
      ['#name-c40', '#why-why_text', '#organisation-c40 > summary'].map((place) =>
        parseFloat(getComputedStyle(document.querySelector(place) ?? document.body).fontSize),
      ),
    );
  /** @param {number} width @param {string} query */
  async function open(width, query) {
    await page.setViewportSize({ width, height: 1440 });
    await timeline(query);
  }
  await open(1920, '');
  const usual = await lines();
  for (const [width, query, factor] of /** @type {const} */ ([
    [2560, '', 1.333],
    [3840, '', 2],
    [1920, '?text=200', 2],
    [2560, '?text=200', 2.667],
  ])) {
    await open(width, query);
    await expect
      .poll(async () => (await lines()).map((px, i) => Math.round((1000 * px) / usual[i]) / 1000))
      .toEqual([factor, factor, factor]);
  }
});

test('answers in the order of questions, and with the table first where it was asked for', async ({
  page,
  timeline,
}) => {
  const order = () =>
    page.locator('#document > section').evaluateAll((sections) => sections.map(({ id }) => id));
  await timeline();
  expect((await order()).slice(0, 3)).toEqual(['why', 'memberships', 'organisations']);
  await timeline('?view=table');
  expect((await order()).slice(0, 3)).toEqual(['memberships', 'why', 'organisations']);
});
