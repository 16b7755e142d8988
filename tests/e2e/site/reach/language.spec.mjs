// Is everything there in both languages, and does the page speak the visitor's?
import { expect, test } from '../../page.mjs';
import {
  button,
  chip,
  details,
  expectQuery,
  organisations,
  row,
  rowName,
  rows,
  startsWith,
  themes,
} from '../facts.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page everything a visitor reads or hears is in English */
async function expectEnglish(page) {
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stockholm in the world');
  await expect(rows(page, 'en')).toHaveCount(organisations.length);
  for (const organisation of organisations) {
    await expect(page.locator(`#row-${organisation.id}`)).toHaveAccessibleName(
      startsWith(rowName(organisation, 'en')),
    );
  }
  const group = page.getByRole('group', { name: 'Filter by theme' });
  for (const { name } of themes) {
    await expect(group.getByRole('button', { name: name.en })).toBeVisible();
  }
  for (const name of [
    'Why does the city take part?',
    'How to read the timeline',
    'About the information',
  ]) {
    await expect(
      page.locator('#document').getByRole('heading', { level: 2, name }),
      name,
    ).toBeVisible();
  }
  await expect(page.getByRole('searchbox', { name: 'Search organisations' })).toHaveAttribute(
    'placeholder',
    'Search',
  );
  await expect(page.getByRole('status')).toHaveText('All 12 organisations shown');
  await expect(page.getByRole('slider', { name: 'Timeline shown from' })).toBeVisible();
}

test('switches to English and back in place', async ({ page, timeline }) => {
  await timeline();
  let loads = 0;
  page.on('load', () => ++loads);
  await expect(button(page, 'Svenska')).toHaveAttribute('aria-pressed', 'true');
  await button(page, 'English').click();
  await expectEnglish(page);
  await expect(page).toHaveTitle('Stockholm in the world');
  await expect(button(page, 'English')).toHaveAttribute('aria-pressed', 'true');
  await expectQuery(page, { lang: 'en' });
  await button(page, 'Svenska').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stockholm i världen');
  await expectQuery(page, {});
  expect(loads, 'the page was not loaded again').toBe(0);
});

test('keeps selection, filter, sorting, search and years', async ({ page, timeline }) => {
  const state = { theme: 'climate', sort: 'name', q: 'c', from: '2005', to: '2020', org: 'c40' };
  await timeline(`?${new URLSearchParams(state)}`);
  const before = await rows(page).count();
  await button(page, 'English').focus();
  await page.keyboard.press('Enter');
  await expectQuery(page, { lang: 'en', ...state });
  await expect(rows(page, 'en')).toHaveCount(before);
  await expect(row(page, 'c40', 'en')).toHaveAttribute('aria-current', 'true');
  await expect(details(page)).toContainText('Member since 2007 as');
  await expect(details(page)).toContainText('16 years');
  await expect(page).toHaveTitle('C40 Cities – Stockholm in the world');
  await expect(button(page, 'English'), 'the focus stays').toBeFocused();
});

test('has no Swedish left in English, but for names and quotes', async ({ page, timeline }) => {
  await timeline('?lang=en&org=eurocities');
  const text = await page.locator('#stage, #document').allInnerTexts();
  const labels = await page
    .locator('[aria-label]:not([hidden] *)')
    .evaluateAll((all) => all.map((element) => element.getAttribute('aria-label')));
  const swedish = /\b(och|är|medlem|startår|sedan|visas|anges|Tidslinje|uppgifterna)\b/;
  const lines = [...text.join('\n').split('\n'), ...labels];
  const quoted = /“.*”|Organisationer och nätverk/g;
  expect(lines.filter((line) => swedish.test(`${line}`.replaceAll(quoted, '')))).toEqual([]);
});

test('starts in English at /en/, whatever the browser speaks', async ({ page, timeline }) => {
  await timeline('en/');
  await expectEnglish(page);
  await expectQuery(page, {});
  await page.goto('en/?org=iclei');
  await expect(page).toHaveTitle('ICLEI – Stockholm in the world');
  await button(page, 'Svenska').click();
  await expect(page).toHaveTitle('ICLEI – Stockholm i världen');
  await expectQuery(page, { lang: 'sv', org: 'iclei' });
  await page.reload();
  await expect(page).toHaveTitle('ICLEI – Stockholm i världen');
});

test('knows the static page of the other language', async ({ page }) => {
  const html = await (await page.request.get('')).text();
  expect(html).toMatch(/<link rel="alternate"[^>]*hreflang="en"/);
  const english = await (await page.request.get('en/')).text();
  expect(english).toContain('<html lang="en" ');
  expect(english).toContain('Stockholm in the world');
});

for (const locale of ['en-GB', 'de-DE']) {
  test.describe(`a browser in ${locale}`, () => {
    test.use({ locale });

    test('starts in English, and remembers Swedish by the address', async ({ page, timeline }) => {
      await timeline();
      await expectEnglish(page);
      await expectQuery(page, {});
      await button(page, 'Svenska').click();
      await expectQuery(page, { lang: 'sv' });
      await page.reload();
      await expect(chip(page, 'Klimat')).toBeVisible();
    });
  });
}
