// Which deeds are steps that back and forward walk through, and which only change the address?
import { expect, test } from '../../page.mjs';
import { button, chip, details, expectQuery, row, rows } from '../facts.mjs';

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
  await expectPanel(page, '12 medlemskap sedan 1995');
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
  await expectPanel(page, '12 medlemskap sedan 1995');
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

test('keeps what others have written into the address', async ({ page, timeline }) => {
  const others = 'id=4711&utm_source=brev&tom&x=a+b&x=%E4';
  await timeline(`?${others}&org=c40`);
  const expectAddress = (/** @type {string} */ query) =>
    expect.poll(() => new URL(page.url()).search).toBe(query);
  await page.locator('#details-next').click();
  await expectAddress(`?${others}&org=cnca`);
  await button(page, 'Zooma in').click();
  await expect.poll(() => page.url()).toContain(`?${others}&from=`);
  await page.locator('#fit-all').click();
  await expectAddress(`?${others}&org=cnca`);
  await expect(page.locator('#related-c40')).toHaveAttribute('href', `?${others}&org=c40`);
  await button(page, 'English').click();
  await expectAddress(`?${others}&lang=en&org=cnca`);
  await page.goBack();
  await page.goBack();
  await expectAddress(`?${others}&org=c40`);
  await page.goForward();
  await page.locator('#details-close').click();
  await expectAddress(`?${others}`);
  await page.locator('#present').click();
  await expectAddress(`?${others}&present=1`);
  await page.keyboard.press('k');
  await expect(page.locator('#present-link-address'), 'what only counts is left out').toHaveText(
    /\?id=4711&tom&x=a\+b&x=%E4&lang=sv&present=1$/,
  );
  const popup = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const speakers = await popup;
  await expect.poll(() => new URL(speakers.url()).search).toBe(`?${others}&present=1&speaker=on`);
});

test('a place on the page closes nothing that is open', async ({ page, timeline }) => {
  await timeline('?org=c40');
  await page.locator('#display').click();
  const settings = page.locator('#display-settings');
  await expect(settings).toHaveCount(1);
  for (const hash of ['#all', '#100%', '#r%E4tt']) {
    await page.evaluate((hash) => (location.hash = hash), hash);
    await page.waitForTimeout(300);
    await expect(settings, hash).toHaveCount(1);
    await expectPanel(page, 'C40 Cities');
  }
  await page.goBack();
  await page.waitForTimeout(300);
  await expect(settings, 'nor does the way back from it').toHaveCount(1);
});

test('what is no step leaves nothing of a presentation', async ({ page, timeline }) => {
  for (const query of ['?step=abc', '?step=0', '?present=-1', '?speaker=on', '?step=x&both=on']) {
    await timeline(query);
    await expect(page.locator('#presenter'), query).toBeEmpty();
    await expect(page.locator('#present')).toBeVisible();
    await page.keyboard.press('Escape');
    await row(page, 'c40').click();
    await expectQuery(page, { org: 'c40' });
  }
});
