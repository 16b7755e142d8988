// Are all commands and all steps seen at one glance, and each of use?
import { expect, test } from '../../page.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const steps = 15;

/** @param {Page} page @param {number} number */
const expectStep = (page, number) =>
  expect(page.locator('#slide-count')).toHaveText(`${number} / ${steps}`);

/** @param {Page} page @param {string} name */
const expectScreen = (page, name) =>
  expect(page.locator('html')).toHaveAttribute('data-screen', name);

test('has a button for every deed, and each works', async ({ page, timeline }) => {
  await timeline('?present=4');
  await page.keyboard.press('?');
  const panel = page.getByRole('region', { name: 'Alla kommandon' });
  await expect(panel.getByRole('button')).toHaveCount(25);
  for (const [name, count] of /** @type {const} */ ([
    ['Gå', 8],
    ['Visa', 6],
    ['Språk och fönster', 5],
    ['Ladda ned', 6],
  ])) {
    const group = panel.getByRole('list', { name, exact: true });
    await expect(group.getByRole('button')).toHaveCount(count);
  }
  await expect(panel.getByRole('button', { name: 'PowerPoint, 15 bilder' })).toBeVisible();
  const next = panel.getByRole('button', { name: 'Nästa steg', exact: true });
  await expect(next.locator('kbd')).toHaveText(['→', 'Mellanslag']);
  await expect(next).toHaveAttribute('aria-keyshortcuts', /PageDown/);
  await panel.getByRole('button', { name: 'Vit skärm' }).click();
  await expectScreen(page, 'white');
  await page.keyboard.press('w');
  await page.locator('#quick-present-next').click();
  await expectStep(page, 5);
  await page.keyboard.press('o');
  const overview = page.getByRole('region', { name: 'Alla steg' });
  await expect(overview.getByRole('button')).toHaveCount(steps);
  await overview.getByRole('button', { name: '9 Nordic Safe Cities' }).click();
  await expectStep(page, 9);
});

test('shows which commands are on', async ({ page, timeline }) => {
  await timeline('?present=4&both=on');
  await page.keyboard.press('l');
  await page.keyboard.press('?');
  const pressed = (/** @type {string} */ name, /** @type {boolean} */ on) =>
    expect(page.getByRole('button', { name, pressed: on, exact: true })).toBeVisible();
  await pressed('Strålkastare', true);
  await pressed('Båda språken samtidigt', true);
  await pressed('Vit skärm', false);
});

for (const [width, height, columns] of [
  [1920, 1080, 5],
  [1280, 720, 5],
  [390, 844, 2],
]) {
  test(`shows the steps in ${columns} columns at ${width} x ${height}`, async ({
    page,
    timeline,
  }) => {
    await page.setViewportSize({ width, height });
    await timeline('?present=4');
    await page.keyboard.press('o');
    const tile = (/** @type {number} */ step) => page.locator(`#present-step-${step}`);
    await expect(tile(4)).toBeVisible();
    const boxes = [];
    for (let step = 1; step <= steps; ++step) boxes.push(await tile(step).boundingBox());
    const [first] = boxes;
    expect(boxes.filter((box) => box?.y === first?.y)).toHaveLength(columns);
    const picture = await page.locator('#present-step-1_view').boundingBox();
    expect(picture?.width, 'from edge to edge').toBeCloseTo((first?.width ?? 0) - 2, 0);
    const bar = await page.locator('#present-bar').boundingBox();
    const foot = Math.max(...boxes.map((box) => (box?.y ?? 0) + (box?.height ?? 0)));
    if (columns === 5) expect(foot, 'all at once').toBeLessThanOrEqual(bar?.y ?? 0);
    const right = Math.max(...boxes.map((box) => (box?.x ?? 0) + (box?.width ?? 0)));
    const between = right - (first?.x ?? 0) - columns * (first?.width ?? 0);
    if (columns === 5) expect(between, 'the pictures have the room').toBeLessThanOrEqual(33);
    expect((first?.height ?? 0) - (picture?.height ?? 0)).toBeLessThanOrEqual(32);
  });
}

test('cuts no word of a step where text is large', async ({ page, timeline }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await timeline('?present=4&text=200');
  await page.keyboard.press('o');
  await expect(page.locator('#present-step-1')).toBeVisible();
  const [first, second] = [
    await page.locator('#present-step-1').boundingBox(),
    await page.locator('#present-step-2').boundingBox(),
  ];
  expect(second?.x, 'one column').toBe(first?.x);
  const line = page.locator('#present-step-2_line');
  expect((await line.boundingBox())?.height, 'one line').toBeLessThan(60);
});

test('keeps keys from who has none', async ({ page, timeline }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await timeline('?present=4');
  await page.locator('#quick-present-commands').click();
  await expect(page.locator('#present-all .keys').first()).toBeHidden();
  const columns = () =>
    page
      .locator('#present-go button')
      .evaluateAll((all) => new Set(all.map((each) => each.getBoundingClientRect().left)).size);
  await expect.poll(columns).toBe(2);
});
