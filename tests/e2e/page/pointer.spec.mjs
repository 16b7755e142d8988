// Who reacts to a click, a drag, a wheel: the program, the mirror or the browser? Never two of them.
import { expect, test } from '../page.mjs';
import { button, calls, openFake } from './fake_program.mjs';

const stage = [
  button('zoom', { rect: [100, 100, 120, 44] }),
  { id: 'row', tag: 'a', text: 'C40', attrs: { href: '?org=c40' }, rect: [100, 200, 120, 44] },
  { id: 'out', tag: 'a', text: 'c40.org', attrs: { href: '#out' }, rect: [100, 300, 120, 44] },
  {
    id: 'search',
    tag: 'input',
    attrs: { type: 'search', 'aria-label': 'Sök' },
    rect: [300, 100, 200, 44],
  },
];
const tree = /** @type {any} */ ({
  stage,
  document: [
    { id: 'doc-link', tag: 'a', text: 'Visa C40', attrs: { href: '?org=c40' } },
    { id: 'doc-button', tag: 'button', text: 'Visa alla' },
  ],
});

/** @param {any[][]} all the calls of app_pointer @param {number} kind */
const ofKind = (all, kind) => all.filter((call) => call[0] === kind);

test.beforeEach(({ page, site }) => openFake(page, site, tree));

test('forwards a click on a drawn control, which the mirror then leaves alone', async ({
  page,
}) => {
  for (const id of ['zoom', 'row']) await page.locator(`#${id}`).click();
  const all = await calls(page, 'app_pointer');
  expect(ofKind(all, 1)).toEqual([
    [1, 160, 122, 0],
    [1, 160, 222, 0],
  ]);
  expect(ofKind(all, 2)).toHaveLength(2);
  expect(await calls(page, 'app_act')).toEqual([]);
  expect(new URL(page.url()).search, 'the link was not followed').toBe('');
});

test('lets keyboard and assistive technology activate through the mirror', async ({ page }) => {
  await page.locator('#zoom').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await page.locator('#row').focus();
  await page.keyboard.press('Enter');
  await page.locator('#zoom').evaluate((element) => /** @type {HTMLElement} */ (element).click());
  await page.locator('#zoom').dispatchEvent('click', { detail: 1 });
  const acts = ['zoom', 'zoom', 'row', 'zoom', 'zoom'].map((id) => [id, '']);
  expect(await calls(page, 'app_act')).toEqual(acts);
  expect(await calls(page, 'app_pointer')).toEqual([]);
});

test('takes a press that ends elsewhere for no click, and later clicks for what they are', async ({
  page,
}) => {
  await page.mouse.move(160, 122);
  await page.mouse.down();
  await page.mouse.move(400, 400, { steps: 4 });
  await page.mouse.up();
  const all = await calls(page, 'app_pointer');
  expect(all.at(-1)?.slice(0, 3)).toEqual([2, 400, 400]);
  await page.locator('#zoom').dispatchEvent('click', { detail: 0 });
  expect(await calls(page, 'app_act')).toEqual([['zoom', '']]);
});

test('goes on dragging outside the stage', async ({ page }) => {
  await page.mouse.move(600, 400);
  await page.mouse.down();
  await page.mouse.move(600, 420);
  await page.mouse.move(600, 700, { steps: 3 });
  await page.mouse.up();
  const all = await calls(page, 'app_pointer');
  expect(all.map(([kind, , y]) => [kind, y])).toContainEqual([0, 700]);
  expect(ofKind(all, 2)).toHaveLength(1);
  await page.mouse.move(600, 710);
  expect((await calls(page, 'app_pointer')).at(-1)?.[0]).toBe(3);
});

test('leaves text fields, other links and other buttons to the browser', async ({ page }) => {
  await page.locator('#search').click();
  await expect(page.locator('#search')).toBeFocused();
  await page.locator('#out').click();
  await page.locator('#zoom').click({ button: 'right' });
  expect(ofKind(await calls(page, 'app_pointer'), 1)).toEqual([]);
  expect(await calls(page, 'app_act')).toEqual([]);
  expect(new URL(page.url()).hash).toBe('#out');
});

test('lets a click with a modifier open a link in a new tab', async ({ page, context }) => {
  const opened = context.waitForEvent('page');
  await page.locator('#row').click({ modifiers: ['ControlOrMeta'] });
  expect(new URL((await opened).url()).search).toBe('?org=c40');
  expect(ofKind(await calls(page, 'app_pointer'), 1)).toEqual([]);
  expect(await calls(page, 'app_act')).toEqual([]);
});

test('acts on the elements below the stage, which nothing else sees', async ({ page }) => {
  await page.locator('#doc-link').click();
  await page.locator('#doc-button').click();
  expect(await calls(page, 'app_act')).toEqual([
    ['doc-link', ''],
    ['doc-button', ''],
  ]);
  expect(new URL(page.url()).search).toBe('');
});

test('zooms with Ctrl, pans with Shift, and scrolls with a plain wheel', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 400 });
  await page.mouse.move(600, 200);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 50);
  await page.keyboard.up('Control');
  await page.keyboard.down('Shift');
  await page.mouse.wheel(30, 0);
  await page.keyboard.up('Shift');
  await expect.poll(() => calls(page, 'app_wheel')).toHaveLength(2);
  const [zoom, pan] = await calls(page, 'app_wheel');
  expect(zoom).toEqual([600, 200, 0, 50, 1]);
  expect(pan).toEqual([600, 200, 30, 0, 0]);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.mouse.wheel(0, 100);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(100);
  expect(await calls(page, 'app_wheel')).toHaveLength(2);
});

test('moves time with a wheel that goes sideways, as long as the program has any', async ({
  page,
}) => {
  const prevented = () =>
    page.evaluate(
      () =>
        new Promise((resolve) =>
          addEventListener('wheel', (event) => resolve(event.defaultPrevented), { once: true }),
        ),
    );
  await page.mouse.move(600, 200);
  for (const [usesWheel, isOurs] of [
    [1, true],
    [0, false], // then the browser goes back a page
  ]) {
    await page.evaluate((used) => {
      /** @type {any} */ (window).fake.usesWheel = used;
    }, usesWheel);
    const heard = prevented();
    await page.mouse.wheel(-40, 10);
    expect(await heard).toBe(isOurs);
  }
  expect(await calls(page, 'app_wheel')).toEqual([
    [600, 200, -40, 10, 0],
    [600, 200, -40, 10, 0],
  ]);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });
  test('forwards a tap as a touch, once', async ({ page }) => {
    await page.locator('#zoom').tap();
    const all = await calls(page, 'app_pointer');
    expect(ofKind(all, 1)).toEqual([[1, 160, 122, 1]]);
    expect(ofKind(all, 2)).toHaveLength(1);
    await page.waitForTimeout(100);
    expect(await calls(page, 'app_act')).toEqual([]);
  });
});
