// Are the organisations' texts folded while nobody has asked for them, and open for everyone who has?
import { expect, test } from '../../page.mjs';
import { organisations } from '../facts.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page @param {string} id */
const fold = (page, id) => page.locator(`#organisation-${id}`);

/** @param {Page} page @returns {Promise<string[]>} the ids of those that are open */
const opened = (page) =>
  page
    .locator('#organisations details[open]')
    .evaluateAll((all) => all.map(({ id }) => id.replace('organisation-', '')));

test('all are folded, each under its name and year', async ({ page, timeline }) => {
  await timeline();
  expect(await opened(page)).toEqual([]);
  await expect(page.locator('#organisations summary')).toHaveCount(organisations.length);
  await expect(fold(page, 'cnca').locator('summary')).toHaveText(/CNCA\s*2014/);
  await expect(fold(page, 'polis').locator('summary')).toHaveText(/Startår anges inte/);
});

test('a link opens the one that it leads to, also when the address says so already', async ({
  page,
  timeline,
}) => {
  await timeline();
  const link = page.locator('#list-row-cnca_link');
  await link.click();
  await expect(page.locator('#organisation-cnca_about')).toBeInViewport();
  expect(await opened(page)).toEqual(['cnca']);
  await fold(page, 'cnca').locator('summary').click();
  expect(await opened(page)).toEqual([]);
  await link.click();
  expect(await opened(page)).toEqual(['cnca']);
});

test('an address opens the one that it names, and a damaged one none', async ({
  page,
  timeline,
}) => {
  await timeline('#organisation-iclei');
  expect(await opened(page)).toEqual(['iclei']);
  await expect(page.locator('#organisation-iclei_name')).toBeInViewport();
  await timeline('?lang=en#organisation-%E0%A4%A');
  expect(await opened(page)).toEqual([]);
});

test('what the visitor has opened stays open while the timeline changes', async ({
  page,
  timeline,
}) => {
  await timeline();
  await fold(page, 'who-age-friendly').locator('summary').click();
  await page.locator('#theme-climate').press('Enter');
  await expect(page.locator('#list-body tr')).toHaveCount(4);
  await page.locator('#lang-en').press('Enter');
  await expect(page.locator('#organisations-heading')).toHaveText('About each organisation');
  expect(await opened(page)).toEqual(['who-age-friendly']);
});

test('paper has all of them, and the screen what it had', async ({ page, timeline }) => {
  await timeline();
  await fold(page, 'c40').locator('summary').click();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await opened(page)).toHaveLength(organisations.length);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await opened(page)).toEqual(['c40']);
});

test('a browser that doesn’t search what is folded has nothing folded', async ({
  page,
  timeline,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(HTMLElement.prototype, 'onbeforematch'));
  await timeline();
  expect(await opened(page)).toHaveLength(organisations.length);
});

test('without the program, and without any script, all is open', async ({
  browser,
  page,
  complaints,
}) => {
  await page.route('**/organisations.json', (route) => route.abort());
  await page.goto('');
  await expect(page.locator('#notice button')).toBeVisible({ timeout: 30_000 });
  expect(await opened(page)).toHaveLength(organisations.length);
  complaints.length = 0; // of what could not be fetched
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(page.url());
  await expect(still.locator('#organisations details[open]')).toHaveCount(organisations.length);
  await context.close();
});

test('the lines under the stage lead to each part of the page', async ({ page, timeline }) => {
  await timeline();
  for (const link of await page.locator('#contents a').all()) {
    const goal = page.locator((await link.getAttribute('href')) ?? '');
    await link.press('Enter');
    await expect(goal).toBeInViewport();
  }
});
