// Is the sheet with the details easy to use: by finger, mouse, buttons and keys, and never in the way?
import { createFingers } from '../../fingers.mjs';
import { expect, test } from '../../page.mjs';
import { boxOf, details, expectQuery, row, rows } from '../facts.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const window = { width: 390, height: 844 };
test.use({ viewport: window, hasTouch: true, isMobile: true });

/** @param {Page} page @returns {Promise<number>} where the sheet begins, in CSS px of the window */
const top = async (page) => (await page.locator('#sheet-panel').boundingBox())?.y ?? NaN;

/** @param {Page} page @param {'peek' | 'full'} place waits until it is there */
async function expectAt(page, place) {
  const { low, high } = { peek: { low: 380, high: 500 }, full: { low: 20, high: 80 } }[place];
  await expect.poll(() => top(page)).toBeGreaterThan(low);
  await expect.poll(() => top(page)).toBeLessThan(high);
  const expanded = page.getByRole('button', { name: 'Hela höjden' });
  await expect(expanded).toHaveAttribute('aria-expanded', String(place === 'full'));
}

/** @param {Page} page */
async function expectAway(page) {
  await expect(page.locator('#sheet')).toBeHidden();
  await expectQuery(page, {});
}

/** @param {Page} page @param {string} id the row is wholly on the screen and above the sheet */
async function expectInSight(page, id) {
  const sheetTop = await top(page);
  await expect
    .poll(async () => {
      const { y, height } = await boxOf(row(page, id));
      return y >= 0 && y + height <= sheetTop;
    }, `${id} lies above the sheet`)
    .toBe(true);
}

/** @param {Page} page @param {string} id */
async function tap(page, id) {
  const { x, y, width, height } = await boxOf(row(page, id));
  await page.touchscreen.tap(x + width / 2, y + height / 2);
}

test('comes with a tap, shows what was tapped, and leaves the list usable', async ({
  page,
  timeline,
}) => {
  await timeline();
  await tap(page, 'change');
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('CHANGE');
  await expectAt(page, 'peek');
  await expectInSight(page, 'change');
  await tap(page, 'eit-urban-mobility');
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('EIT Urban Mobility');
  await expectInSight(page, 'eit-urban-mobility');
  const fingers = await createFingers(page);
  const before = await page.evaluate(() => scrollY);
  await fingers.swipe([200, 200], [200, 380]);
  await expect
    .poll(() => page.evaluate(() => scrollY), 'the page behind it scrolls')
    .toBeLessThan(before);
});

test('is dragged up, read to its end, and flicked away', async ({ page, timeline }) => {
  await timeline('?org=c40');
  await expectAt(page, 'peek');
  const fingers = await createFingers(page);
  const pageAt = await page.evaluate(() => scrollY);
  await fingers.swipe([200, 600], [200, 220], 24);
  await expectAt(page, 'full');
  for (let swipe = 0; swipe < 4; ++swipe) await fingers.swipe([200, 700], [200, 200], 8);
  await page.locator('#sources-toggle').tap();
  for (let swipe = 0; swipe < 2; ++swipe) await fingers.swipe([200, 700], [200, 200], 8);
  await expect(page.locator('#details_sources li').last()).toBeInViewport();
  expect(await page.evaluate(() => scrollY), 'the page behind stays').toBe(pageAt);
  await page.getByRole('button', { name: 'Nästa: CNCA' }).tap();
  await expect(page.locator('#details-title'), 'another text from its beginning').toBeInViewport();
  await expectQuery(page, { org: 'cnca' });
  await fingers.swipe([200, 80], [200, 420], 24);
  await expectAt(page, 'peek');
  await fingers.swipe([200, 500], [200, 830], 6);
  await expectAway(page);
  await tap(page, 'iclei');
  await expectAt(page, 'peek');
});

test('has a button for every move', async ({ page, timeline }) => {
  await timeline('?org=c40');
  await page.getByRole('button', { name: 'Hela höjden' }).tap();
  await expectAt(page, 'full');
  await page.getByRole('button', { name: 'Hela höjden' }).tap();
  await expectAt(page, 'peek');
  await page.getByRole('button', { name: 'Föregående: ICLEI' }).tap();
  await expectQuery(page, { org: 'iclei' });
  await page.getByRole('button', { name: 'Stäng' }).tap();
  await expectAway(page);
  const buttons = details(page).locator('button, a');
  await tap(page, 'c40');
  await expectAt(page, 'peek');
  for (const box of await buttons.evaluateAll((all) =>
    all.map((it) => ({ id: it.id, box: it.getBoundingClientRect() })),
  )) {
    expect(Math.min(box.box.width, box.box.height), box.id).toBeGreaterThanOrEqual(44);
  }
});

test('is worked with keys alone, never lying over what has the focus', async ({
  page,
  timeline,
}) => {
  await timeline();
  await row(page, 'c40').focus();
  await page.keyboard.press('Enter');
  await expect(details(page).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expectAway(page);
  await expect(row(page, 'c40')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(details(page).getByRole('heading', { level: 2 })).toBeFocused();
  await row(page, 'eurocities').focus();
  for (let step = 0; step < 11; ++step) {
    await page.keyboard.press('ArrowDown');
    await expect(rows(page).nth(step + 1)).toBeFocused();
    const { y, height } = await boxOf(page.locator(':focus'));
    expect(y + height, `row ${step + 1}`).toBeLessThanOrEqual(await top(page));
  }
  await page.getByRole('button', { name: 'Hela höjden' }).press('Enter');
  await expectAt(page, 'full');
  await row(page, 'cnca').focus();
  await expectAt(page, 'peek');
  await expectInSight(page, 'cnca');
  // The tooltip of the row goes first.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expectAway(page);
});

test.describe('on a narrow desktop', () => {
  test.use({ hasTouch: false, isMobile: false });

  test('is dragged by its grip with a mouse, which marks no text meanwhile', async ({
    page,
    timeline,
  }) => {
    await timeline('?org=c40');
    await expectAt(page, 'peek');
    const y = (await top(page)) + 20;
    await page.mouse.move(195, y);
    await page.mouse.down();
    await page.mouse.move(195, 100, { steps: 10 });
    await page.mouse.up();
    await expectAt(page, 'full');
    expect(await page.evaluate(() => String(getSelection()))).toBe('');
  });
});

test('leaves the page where it is when its skip link is followed', async ({ page, timeline }) => {
  await timeline('?org=eurocities');
  await expectAt(page, 'peek');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => scrollY)).toBeLessThan(200);
});

test('is where it was after the graphics were lost for a while', async ({ page, timeline }) => {
  await timeline('?org=c40');
  await expectAt(page, 'peek');
  await page.evaluate(() => {
    const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById('canvas'));
    const extension = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    Object.assign(window, { extension });
    extension?.loseContext();
  });
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.locator('#sheet-panel')).toBeHidden();
  await page.evaluate(() => /** @type {any} */ (window).extension.restoreContext());
  await expectAt(page, 'peek');
  await expect(page.locator('#details-title')).toBeInViewport();
});

test('goes and comes with the history, and is there when the page is opened with it', async ({
  page,
  timeline,
}) => {
  await timeline('?org=change');
  await expectAt(page, 'peek');
  await expectInSight(page, 'change');
  await page.getByRole('button', { name: 'Stäng' }).tap();
  await expectAway(page);
  await page.goBack();
  await expectQuery(page, { org: 'change' });
  await expectAt(page, 'peek');
});

test('makes room for columns when the phone becomes a desk', async ({ page, timeline }) => {
  await timeline('?org=c40');
  await expectAt(page, 'peek');
  await page.setViewportSize({ width: 1180, height: 820 });
  await expect(page.locator('#sheet')).toBeHidden();
  await expect(page.locator('#mirror #details-title')).toHaveText('C40 Cities');
  await page.setViewportSize(window);
  await expectAt(page, 'peek');
});

for (const [width, height] of [
  [844, 390],
  [667, 375],
  [320, 568],
  [768, 1024],
]) {
  test(`leaves the chosen row in sight at ${width} x ${height}`, async ({ page, timeline }) => {
    await page.setViewportSize({ width, height });
    await timeline('?org=nordic-safe-cities');
    await expect(page.locator('#details-title')).toBeInViewport();
    await expect(page.getByRole('button', { name: 'Nästa: EIT Urban Mobility' })).toBeInViewport();
    await expectInSight(page, 'nordic-safe-cities');
  });
}

test('keeps the chosen row in sight when the text is large', async ({ page, timeline }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await timeline('?org=nordic-safe-cities&text=200');
  await expect(page.locator('#details-title')).toBeInViewport();
  await expectInSight(page, 'nordic-safe-cities');
});

test('has its shape, grip and cross as large as its text', async ({ page, timeline }) => {
  /** @param {string} size @returns {Promise<number[]>} across, in px */
  async function sizesAt(size) {
    await timeline(`?org=nordic-safe-cities&text=${size}`);
    const cross = await boxOf(page.locator('#details-close'));
    const drawn = page.locator('#details-themes, #details-grip');
    const shapes = await drawn.evaluateAll((elements) =>
      elements.map((element) => {
        const { width, zoom } = getComputedStyle(element, '::before');
        return parseFloat(width) * Number(zoom);
      }),
    );
    return [cross.width, ...shapes];
  }
  await page.setViewportSize({ width: 390, height: 844 });
  const usual = await sizesAt('100');
  expect(await sizesAt('200')).toEqual(usual.map((px) => 2 * px));
});

test('keeps everything clear of a notch and the home indicator', async ({ page, timeline }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setSafeAreaInsetsOverride', {
    insets: { left: 47, right: 47, bottom: 21 },
  });
  await timeline('?org=c40');
  const canvas = await boxOf(page.locator('#canvas'));
  expect([canvas.x, canvas.x + canvas.width]).toEqual([47, 844 - 47]);
  await expect(page.locator('#details-next')).toBeInViewport();
  const next = await boxOf(page.locator('#details-next'));
  expect(next.y + next.height).toBeLessThanOrEqual(390 - 21);
  expect(next.x + next.width).toBeLessThanOrEqual(844 - 47);
  const title = await boxOf(page.locator('#details-title'));
  expect(title.x).toBeGreaterThanOrEqual(47);
});

test('does not move where motion is not wanted', async ({ page, timeline }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await timeline();
  await tap(page, 'iclei');
  await expect(page.locator('#details-title')).toHaveText('ICLEI');
  const places = await page.evaluate(async () => {
    const panel = document.getElementById('sheet-panel');
    const seen = new Set();
    for (let frame = 0; frame < 20; ++frame) {
      seen.add(panel?.getBoundingClientRect().top);
      await new Promise(requestAnimationFrame);
    }
    return seen.size;
  });
  expect(places).toBe(1);
});

test('stays where a reader has scrolled it to, once it has come', async ({ page, timeline }) => {
  await timeline('?org=c40');
  await expectAt(page, 'peek');
  await page.waitForTimeout(400); // it has come to rest
  await page.locator('#sheet').evaluate((sheet) => sheet.scrollTo({ top: 5000 }));
  await page.waitForTimeout(1500);
  await expect(page.locator('#sources-toggle')).toBeInViewport();
});
