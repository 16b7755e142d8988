// Can themes and organisations be chosen before the program is there, and does it go on from there?
import { expect, test } from '../../page.mjs';
import { boxOf, organisations, row, rows } from '../facts.mjs';
import { openHeld } from '../held.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const ofTheme = (/** @type {string} */ id) => organisations.filter((o) => o.themes.includes(id));

/** @param {Page} page @param {string} id */
const theme = (page, id) => page.locator(`#only-${id}`);

/** @param {Page} page @param {string} id */
const choice = (page, id) => page.locator(`#pick-${id}`);

/** The names in the rows that are seen. @param {Page} page */
const names = (page) => page.locator('#static .row:visible .name b').allTextContents();

/** What those hear who come to a part of the page that its style words. @param {Page} page @param {string} selector */
async function heard(page, selector) {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId });
  const words = nodes.filter(({ role }) => role?.value === 'StaticText');
  return words.map(({ name }) => name?.value).join('');
}

for (const [name, javaScriptEnabled] of /** @type {const} */ ([
  ['while the program is on its way', true],
  ['without any script', false],
])) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled });

    /** @param {Page} page @param {string} [address] */
    const open = (page, address) =>
      javaScriptEnabled ? openHeld(page, address) : page.goto(address ?? '');

    test('themes show their rows, and say how many', async ({ page }) => {
      await open(page);
      await expect(page.locator('#static .row:visible')).toHaveCount(organisations.length);
      await theme(page, 'climate').check();
      const climate = ofTheme('climate').map((o) => o.name.sv);
      expect(new Set(await names(page))).toEqual(new Set(climate));
      expect(await heard(page, '.some')).toBe(`${climate.length} av 12 medlemskap`);
      // None of these has no start year, and the lane for those that have none is gone.
      await expect(page.locator('#static .heading')).toBeHidden();
      await theme(page, 'welfare').check();
      const both = new Set([...ofTheme('climate'), ...ofTheme('welfare')]);
      expect(new Set(await names(page))).toEqual(new Set([...both].map((o) => o.name.sv)));
      expect(await heard(page, '.some')).toBe(`${both.size} av 12 medlemskap`);
      await expect(page.locator('#static .heading')).toBeVisible();
      await expect(page.locator('#static .curve')).toBeHidden();
      await page.getByRole('button', { name: 'Alla 12' }).click();
      await expect(page.locator('#static .row:visible')).toHaveCount(organisations.length);
      await expect(page.locator('#static .curve')).toBeVisible();
    });

    for (const [width, height] of [
      [1280, 800],
      [390, 844],
    ]) {
      test(`a row opens what is said of it, at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        await open(page);
        await choice(page, 'c40').click();
        const details = page.locator('#told-c40');
        await expect(details).toBeInViewport();
        await expect(details).toContainText('Medlem sedan 2007 som innovationsstad');
        await expect(page.locator('.chosen:visible')).toHaveCount(1);
        await page.locator('.close').click();
        await expect(page.locator('.chosen:visible')).toHaveCount(0);
        await choice(page, 'c40').click();
        await page.getByRole('link', { name: 'Mer om C40 Cities' }).click();
        await expect(page.locator('#organisation-c40_about')).toBeInViewport();
      });
    }

    test('all of it is reached by keyboard, and called what it is', async ({ page }) => {
      await open(page);
      await theme(page, 'mobility').focus();
      await expect(theme(page, 'mobility')).toHaveAccessibleName('Mobilitet 3');
      await page.keyboard.press('Space');
      expect(await names(page)).toHaveLength(ofTheme('mobility').length);
      await page.keyboard.press('Space');
      await choice(page, 'eurocities').focus();
      await page.keyboard.press('ArrowDown');
      await expect(choice(page, 'iclei')).toBeChecked();
      await expect(choice(page, 'iclei')).toHaveAccessibleName(/^ICLEI\. Medlem sedan/);
      await expect(page.locator('#told-iclei')).toBeVisible();
    });
  });
}

for (const [width, height] of [
  [1280, 800],
  [390, 844],
]) {
  test(`what was chosen stays, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const release = await openHeld(page);
    await theme(page, 'climate').check();
    await choice(page, 'c40').click();
    await expect(page).toHaveURL(/\?theme=climate&org=c40$/);
    await expect(page.getByRole('status')).toHaveText('4 av 12 medlemskap');
    const before = await boxOf(page.locator('#static .name b', { hasText: 'C40 Cities' }));
    const title = await boxOf(page.locator('#told-c40 h2'));
    const lead = await boxOf(page.locator('#told-c40 .balanced'));
    await release();
    await expect(row(page, 'c40')).toHaveAttribute('aria-current', 'true');
    await expect(rows(page)).toHaveCount(4);
    const after = await boxOf(page.locator('#name-c40'));
    expect(Math.abs(after.y - before.y)).toBeLessThan(2);
    expect(Math.abs(after.x - before.x)).toBeLessThan(2);
    for (const [id, was] of /** @type {const} */ ([
      ['details-title', title],
      ['details-summary', lead],
    ])) {
      // A sheet takes a moment to stand still.
      await expect
        .poll(async () => {
          const { x, y, height } = await boxOf(page.locator(`#${id}`));
          return Math.max(...[x - was.x, y - was.y, height - was.height].map(Math.abs));
        }, id)
        .toBeLessThan(2);
    }
  });
}

// Few rows, without and with the lane of those that have no start year.
for (const id of ['climate', 'mobility', 'welfare']) {
  test(`nothing below moves when the program comes to ${id} alone`, async ({ page }) => {
    await page.setViewportSize({ width: 800, height: 900 });
    const release = await openHeld(page, `?theme=${id}`);
    const text = page.locator('#document');
    const before = await boxOf(text);
    await release();
    await expect(rows(page)).toHaveCount(ofTheme(id).length);
    expect(Math.abs((await boxOf(text)).y - before.y)).toBeLessThan(2);
  });
}

test('the focus goes on where it was', async ({ page }) => {
  const release = await openHeld(page);
  await choice(page, 'cnca').focus();
  await page.keyboard.press('ArrowDown');
  await release();
  await expect(row(page, 'eccar')).toBeFocused();
});

test('Escape puts away what is said of a row, and stays with it', async ({ page }) => {
  await openHeld(page);
  await choice(page, 'eurocities').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#told-iclei')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.chosen:visible')).toHaveCount(0);
  await expect(choice(page, 'iclei')).toBeFocused();
  expect(new URL(page.url()).search).toBe('');
});

test('an address that leads further down is followed there', async ({ page }) => {
  await openHeld(page, '?org=iclei#organisation-polis');
  await expect(choice(page, 'iclei')).toBeChecked();
  await expect(page.locator('#organisation-polis')).toBeInViewport();
});

test('the address tells what is chosen, and going back takes it back', async ({ page }) => {
  const release = await openHeld(page, '?utm_source=x&theme=safety,climate&org=cnca#all');
  await expect(page.locator('#told-cnca')).toBeVisible();
  await expect(theme(page, 'safety')).toBeChecked();
  await expect(theme(page, 'mobility')).not.toBeChecked();
  await choice(page, 'iclei').check();
  await theme(page, 'safety').uncheck();
  await expect(page).toHaveURL(/\?utm_source=x&theme=climate&org=iclei#all$/);
  await page.goBack();
  await expect(page.locator('#told-cnca')).toBeVisible();
  await expect(theme(page, 'safety')).toBeChecked();
  await page.goForward();
  await release();
  await expect(row(page, 'iclei')).toHaveAttribute('aria-current', 'true');
});

test('an address that names nothing there chooses nothing', async ({ page }) => {
  await openHeld(page, '?theme=nothing&org=%22%5D');
  await expect(page.locator('#static .row:visible')).toHaveCount(organisations.length);
  await expect(page.locator('.chosen:visible')).toHaveCount(0);
});
