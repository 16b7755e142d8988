// Which deeds are steps that back and forward walk through, and which only change the address?
import { expect, test } from '../page.mjs';
import { button, chip, details, expectQuery, row, rows } from './facts.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page */
const steps = (page) => page.evaluate(() => history.length);

/** @param {Page} page @param {string} name */
const expectPanel = (page, name) =>
  expect(details(page).getByRole('heading', { level: 2 })).toHaveText(name);

test('walks back and forward through selections and languages', async ({ page, timeline }) => {
  await timeline();
  await row(page, 'c40').click();
  await expectQuery(page, { org: 'c40' });
  await row(page, 'polis').click();
  await expectQuery(page, { org: 'polis' });
  await button(page, 'English').click();
  await expectQuery(page, { lang: 'en', org: 'polis' });

  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await expectPanel(page, 'POLIS');
  await page.goBack();
  await expectPanel(page, 'C40 Cities');
  await page.goBack();
  await expectPanel(page, 'Välj en organisation');
  await expectQuery(page, {});
  await page.goForward();
  await expectPanel(page, 'C40 Cities');
  await page.goForward();
  await page.goForward();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expectQuery(page, { lang: 'en', org: 'polis' });
});

test('makes no step of zooming, panning, typing, filtering and sorting', async ({
  page,
  timeline,
}) => {
  await timeline();
  const before = await steps(page);
  await button(page, 'Zooma in').click();
  await button(page, 'Tidigare').click();
  await page.getByRole('searchbox').pressSequentially('stad');
  await chip(page, 'Klimat').click();
  await button(page, 'Namn').click();
  await expect.poll(() => page.url()).toMatch(/theme=climate.*sort=name.*q=stad.*from=/);
  expect(await steps(page)).toBe(before);
});

test('comes back to the view that was left, not to an older one', async ({ page, timeline }) => {
  await timeline();
  await page.getByRole('searchbox').fill('klimat');
  await expectQuery(page, { q: 'klimat' });
  const found = await rows(page).count();
  await row(page, 'cnca').click();
  await expectQuery(page, { q: 'klimat', org: 'cnca' });
  await page.getByRole('searchbox').fill('');
  await expectQuery(page, { org: 'cnca' });
  await page.goBack();
  await expectQuery(page, { q: 'klimat' });
  await expect(page.getByRole('searchbox')).toHaveValue('klimat');
  await expect(rows(page)).toHaveCount(found);
  await expectPanel(page, 'Välj en organisation');
});

test('does not write the address that it has just read', async ({ page, timeline }) => {
  await timeline('?utm=1&org=c40&from=2001&to=2011');
  await page.waitForTimeout(1000);
  expect(new URL(page.url()).search).toBe('?utm=1&org=c40&from=2001&to=2011');
  await timeline('#why');
  await page.waitForTimeout(500);
  expect(new URL(page.url()).hash).toBe('#why');
});

test('leaves the page after one step back when nothing was chosen', async ({ page, timeline }) => {
  await page.goto('about:blank');
  await timeline();
  await button(page, 'Zooma in').click();
  await expect.poll(() => page.url()).toContain('from=');
  await page.goBack();
  expect(page.url()).toBe('about:blank');
});
