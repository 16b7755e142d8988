// Has axe anything to object to, in any state, and does the page leave the browser's keys alone?
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../page.mjs';
import { rows } from './facts.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** @param {Page} page */
async function expectNoViolations(page) {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

for (const [name, address] of [
  ['as it starts', ''],
  ['when one is selected', '?org=c40'],
  ['when one without a start is selected', '?org=polis'],
  ['filtered and zoomed', '?theme=climate,safety&sort=name&from=2010&to=2018'],
  ['when nothing was found', '?q=xyzzy'],
  ['in English', '?lang=en&org=eurocities'],
  ['dark', '?scheme=dark&org=iclei'],
]) {
  test(`axe finds nothing ${name}`, async ({ page, timeline }) => {
    await timeline(address);
    await expectNoViolations(page);
  });
}

test('axe finds nothing on a phone', async ({ page, timeline }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await timeline('?org=c40');
  await expectNoViolations(page);
});

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test(`axe finds nothing on the static page, ${colorScheme}`, async ({ page }) => {
    // axe itself needs JavaScript: what there is without is shown by leaving the program out.
    await page.route(/\/(en\/)?$/, async (route) => {
      const html = await (await route.fetch()).text();
      const body = html.replaceAll(/<\/?noscript>|<script.*<\/script>/g, '');
      await route.fulfill({ body, contentType: 'text/html' });
    });
    await page.emulateMedia({ colorScheme });
    for (const address of ['', 'en/']) {
      await page.goto(address);
      await expect(page.locator('.noscript')).toBeVisible();
      await expectNoViolations(page);
    }
  });
}

test('leaves the browser its keys while a row has the focus', async ({ page, timeline }) => {
  await timeline();
  await rows(page).first().focus();
  await page.evaluate(() => {
    /** @type {Record<string, boolean>} */
    const swallowed = {};
    Object.assign(window, { swallowed });
    // The last to hear of it: notes what the page did, and then keeps the browser from doing it.
    addEventListener('keydown', (event) => {
      const { key, ctrlKey, altKey, metaKey, shiftKey } = event;
      const name = [ctrlKey && 'Control', altKey && 'Alt', metaKey && 'Meta', shiftKey && 'Shift'];
      swallowed[[...name, key].filter(Boolean).join(' ')] = event.defaultPrevented;
      event.preventDefault();
    });
  });
  const free = [
    ...['Tab', 'Shift+Tab', 'F1', 'F3', 'F5', 'F6', 'F7', 'F11', 'F12', 'PageDown', 'PageUp'],
    ...['Control+f', 'Control+p', 'Control+r', 'Control+l', 'Control+c', 'Control+a'],
    ...['Control++', 'Control+-', 'Control+0', 'Control+=', 'Alt+ArrowLeft', 'Control+ArrowRight'],
    ...['Meta+f', 'Meta++', 'Escape', '/', 'a', ' '],
  ];
  for (const key of free) await page.keyboard.press(key);
  const swallowed = await page.evaluate(() => /** @type {any} */ (window).swallowed);
  const keys = Object.keys(swallowed).filter(
    (key) => !/^(\w+ )?(Control|Shift|Alt|Meta)$/.test(key),
  );
  expect(keys.length).toBe(free.length);
  expect(Object.entries(swallowed).filter(([, prevented]) => prevented)).toEqual([]);
  await page.keyboard.press('+');
  expect(
    await page.evaluate(() => /** @type {any} */ (window).swallowed['+']),
    'its own keys it does take',
  ).toBe(true);
});

test('walks with Tab through everything and out again', async ({ page, timeline }) => {
  await timeline('?org=c40');
  /** @type {string[]} */
  const stops = [];
  for (let press = 0; press < 40; ++press) {
    await page.keyboard.press('Tab');
    const id = await page.evaluate(
      () => document.activeElement?.id || document.activeElement?.className,
    );
    if (!id || stops.includes(id)) break;
    stops.push(id);
  }
  expect(stops[0], 'the skip link comes first').toBe('skip');
  for (const id of [
    'lang-sv',
    'display',
    'help',
    'all-themes',
    'search',
    'row-c40',
    'overview-start',
  ]) {
    expect(stops).toContain(id);
  }
  for (const id of ['related-cnca', 'details-previous', 'details-next', 'details-close']) {
    expect(stops).toContain(id);
  }
  expect(
    stops.filter((id) => id.startsWith('row-')),
    'the rows are one stop',
  ).toHaveLength(1);
});

test('shows where the focus is', async ({ page, timeline }) => {
  await timeline();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeInViewport();
  for (const id of ['display', 'theme-climate', 'row-eccar', 'zoom-in', 'overview-end']) {
    await page.locator(`#${id}`).focus();
    await page.keyboard.press('Shift');
    const outline = await page
      .locator(`#${id}`)
      .evaluate((element) => getComputedStyle(element).outline);
    expect(outline, id).toMatch(/solid 3px/);
  }
});

test('has targets that a finger hits', async ({ page, timeline }) => {
  await timeline('?org=c40');
  const small = await page.locator('#mirror :is(button, a, input)').evaluateAll((all) =>
    all
      .map((element) => ({ id: element.id, box: element.getBoundingClientRect() }))
      .filter(({ box }) => Math.min(box.width, box.height) < 24)
      .map(({ id }) => id),
  );
  expect(small).toEqual([]);
});
