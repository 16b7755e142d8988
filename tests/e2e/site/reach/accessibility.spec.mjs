// Has axe anything to object to, in any state, and does the page leave the browser's keys alone?
import { expectNoViolations } from '../../axe.mjs';
import { expect, test } from '../../page.mjs';
import { rows } from '../facts.mjs';

/** @typedef {import('@playwright/test').Page} Page */

for (const [name, address] of [
  ['as it starts', ''],
  ['when one is selected', '?org=c40'],
  ['when one without a start is selected', '?org=polis'],
  ['filtered and zoomed', '?theme=climate,safety&sort=name&from=2010&to=2018'],
  ['when nothing was found', '?q=xyzzy'],
  ['in English', '?lang=en&org=eurocities'],
  ['dark', '?scheme=dark&org=iclei'],
  ['in high contrast', '?contrast=more&org=iclei'],
  ['in dark high contrast', '?contrast=more&scheme=dark'],
  ['as a table', '?view=table'],
  ['as a table, filtered and sorted, in English', '?view=table&theme=climate&sort=name&lang=en'],
  ['as a table of nothing', '?view=table&q=xyzzy'],
  ['with large text', '?text=200'],
  ['while a step is presented in both languages', '?present=3&both=on'],
  ['while a question is answered', '?step=3&org=c40'],
]) {
  test(`axe finds nothing ${name}`, async ({ page, timeline }) => {
    await timeline(address);
    await expectNoViolations(page);
  });
}

test('axe finds nothing while settings and a tooltip are shown', async ({ page, timeline }) => {
  await timeline();
  await page.locator('#display').press('Enter');
  await page.locator('#fit-all').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('tooltip')).toBeVisible();
  await expectNoViolations(page);
});

test('axe finds nothing in forced colours', async ({ page, timeline }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await timeline('?org=c40');
  await expectNoViolations(page);
});

test('axe finds nothing without WebGL', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto('');
  await expect(page.locator('#notice')).toBeVisible();
  await expectNoViolations(page);
});

for (const [width, height] of [
  [320, 568],
  [390, 844],
  [844, 390],
  [768, 1024],
  [1024, 768],
]) {
  test(`axe finds nothing in the hand, ${width} x ${height}`, async ({ page, timeline }) => {
    await page.setViewportSize({ width, height });
    await timeline('?org=c40');
    await expectNoViolations(page);
    await page.keyboard.press('Escape');
    await expect(page.locator('#sheet'), 'it has slid away').toBeHidden();
    await page.locator('#display').press('Enter');
    await expectNoViolations(page);
  });
}

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
    ...['Meta+f', 'Meta++', 'Escape', 'a', ' '],
  ];
  for (const key of free) await page.keyboard.press(key);
  const swallowed = await page.evaluate(() => /** @type {any} */ (window).swallowed);
  const keys = Object.keys(swallowed).filter(
    (key) => !/^(\w+ )?(Control|Shift|Alt|Meta)$/.test(key),
  );
  expect(keys.length).toBe(free.length);
  expect(Object.entries(swallowed).filter(([, prevented]) => prevented)).toEqual([]);
  for (const key of ['+', '/']) {
    await page.keyboard.press(key);
    const taken = await page.evaluate((key) => /** @type {any} */ (window).swallowed[key], key);
    expect(taken, 'its own keys it does take').toBe(true);
  }
});

/**
 * Presses a key until the focus has left the page or comes to a stop again; what it stopped at.
 * @param {Page} page @param {string} key
 */
async function walk(page, key) {
  /** @type {{ id: string, seen: boolean }[]} */
  const stops = [];
  for (let press = 0; press < 120; ++press) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(() => {
      const active = document.activeElement;
      if (!active || active === document.body) return null;
      const { left, top, width, height } = active.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const at = document.elementFromPoint(x, y);
      // Seen: inside the window, and nothing else lies over its middle.
      const seen = active.contains(at) || Boolean(at?.contains(active));
      return { id: active.id || active.className, seen };
    });
    if (!stop || stops.some(({ id }) => id === stop.id)) break;
    stops.push(stop);
  }
  return stops;
}

for (const [name, query, size] of /** @type {const} */ ([
  ['the timeline with a selection', '?org=c40', { width: 1280, height: 720 }],
  ['the table', '?view=table', { width: 1280, height: 720 }],
  ['a phone', '?org=c40', { width: 390, height: 844 }],
  ['a phone across', '?org=c40', { width: 844, height: 390 }],
  ['a tablet', '?org=c40', { width: 768, height: 1024 }],
  ['a window at 400 %', '', { width: 320, height: 256 }],
])) {
  test(`walks with Tab through ${name}, out again and back, nothing hidden`, async ({
    page,
    timeline,
  }) => {
    await page.setViewportSize(size);
    await timeline(query);
    const there = await walk(page, 'Tab');
    const ids = there.map(({ id }) => id);
    expect(ids[0], 'the skip link comes first').toBe('skip');
    const header =
      size.width < 800 ? ['language', 'display'] : ['lang-sv', 'display', 'help', 'present'];
    for (const id of [...header, 'all-themes', 'search', 'view-timeline']) {
      // A group's stop is the choice that is made.
      expect(ids).toContain(id === 'view-timeline' && query.includes('table') ? 'view-table' : id);
    }
    if (!query.includes('table')) {
      for (const id of ['sort-start', 'pan-left', 'overview-start', 'overview-end']) {
        expect(ids).toContain(id);
      }
      const rowStops = ids.filter((id) => id.startsWith('row-'));
      expect(rowStops, 'the rows are one stop').toHaveLength(1);
    }
    if (query.includes('org=')) {
      for (const id of ['related-cnca', 'details-previous', 'details-next', 'details-close']) {
        expect(ids).toContain(id);
      }
    }
    expect(ids.at(-1), 'the last link of the page').toBe('site-accessibility');
    expect(there.filter(({ seen }) => !seen)).toEqual([]);
    const back = (await walk(page, 'Shift+Tab')).map(({ id }) => id);
    const whole = back.length < ids.length ? [ids.at(-1), ...back] : back;
    expect(whole, 'the same way back').toEqual([...ids].reverse());
  });
}

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
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(async () => (await page.locator('#canvas').boundingBox())?.width).toBe(width);
    const all = page.locator(':is(#mirror, #sheet) :is(button, a, input)');
    await expect(page.locator('#details-next')).toBeVisible();
    const small = () =>
      all.evaluateAll((elements) =>
        elements
          .map((element) => ({ id: element.id, box: element.getBoundingClientRect() }))
          // Rows beside the details lie close, as wide as the card; WCAG 2.2 (2.5.8) wants 24.
          .filter(({ id, box }) => {
            const isCloseRow = id.startsWith('row-') && innerWidth > 1000;
            return box.width < 43.99 || box.height < (isCloseRow ? 29.99 : 43.99);
          })
          .map(({ id, box }) => `${id} ${box.width} x ${box.height}`),
      );
    await expect.poll(small, 'once it is laid out for this width').toEqual([]);
  }
});
