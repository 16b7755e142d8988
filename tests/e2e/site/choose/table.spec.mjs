// Can everybody have the memberships as a table, with the same filters and the same order?
import { expect, test } from '../../page.mjs';
import { button, chip, expectQuery, organisations, themes } from '../facts.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page the names in the table, from its top */
const names = (page) => page.getByRole('rowheader').allTextContents();

/** @param {Page} page */
const timelineNames = (page) => page.locator('#rows [id^=name-]').allTextContents();

test('takes the place of the timeline, and the timeline comes back', async ({ page, timeline }) => {
  await timeline('?theme=climate&sort=name');
  const shown = await timelineNames(page);
  expect(shown.length).toBe(organisations.filter(({ themes: t }) => t.includes('climate')).length);
  await button(page, 'Tabell').click();
  await expectQuery(page, { theme: 'climate', sort: 'name', view: 'table' });
  await expect(page.locator('#timeline')).toHaveCount(0);
  await expect(page.getByRole('table')).toBeInViewport();
  expect(await names(page), 'the same organisations in the same order').toEqual(shown);
  await expect(
    page.getByRole('heading', { name: `${shown.length} av 12 medlemskap` }),
  ).toBeVisible();
  await page.goBack();
  await expect(page.locator('#timeline')).toHaveCount(1);
  expect(await timelineNames(page)).toEqual(shown);
});

test('is filtered and sorted by keyboard alone', async ({ page, timeline }) => {
  await timeline('?view=table');
  await expect(page.getByRole('caption')).toContainText('efter startår');
  await chip(page, themes[2].name.sv).press('Enter');
  const ids = organisations.filter(({ themes: t }) => t.includes(themes[2].id));
  await expect.poll(() => names(page).then((all) => all.length)).toBe(ids.length);
  await chip(page, 'Alla').press('Enter');
  const head = page.getByRole('columnheader', { name: 'Organisation' });
  await head.getByRole('button').press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect(head.getByRole('button'), 'the focus stays').toBeFocused();
  await expect(page.getByRole('caption')).toContainText('efter namn');
  const sorted = await names(page);
  const dated = sorted.slice(0, 10);
  expect(dated).toEqual([...dated].sort((a, b) => a.localeCompare(b, 'sv')));
  await expectQuery(page, { view: 'table', sort: 'name' });
});

test('says for each what the timeline says, in both languages', async ({ page, timeline }) => {
  for (const language of /** @type {const} */ (['sv', 'en'])) {
    await timeline(`?view=table&lang=${language}`);
    for (const { name, membership, roles } of organisations) {
      const row = page
        .getByRole('row')
        .filter({ has: page.getByText(name[language], { exact: true }) });
      const [start] = membership.period.split('/');
      if (start) await expect(row).toContainText(start.replace('~', ''));
      else await expect(row).toContainText(language === 'sv' ? 'Anges inte' : 'Not stated');
      for (const { title } of roles) await expect(row).toContainText(title[language]);
    }
  }
});

test('has a file of all memberships beside it', async ({ page, timeline }) => {
  await timeline('?view=table&theme=safety');
  for (const [language, first] of [
    ['Svenska', '"Organisation";"Medlem sedan"'],
    ['English', '"Organisation","Member since"'],
  ]) {
    await button(page, language).press('Enter');
    const link = page.getByRole('link', { name: /CSV/ });
    const waiting = page.waitForEvent('download');
    await link.click();
    const download = await waiting;
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    expect(text).toContain(first);
    expect(text.trim().split('\r\n')).toHaveLength(13);
  }
});

test('without a match says so and shows all again', async ({ page, timeline }) => {
  await timeline('?view=table&q=xyzzy');
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(page.locator('#list-empty')).toBeVisible();
  await page.locator('#list-reset').click();
  await expect.poll(() => names(page).then((all) => all.length)).toBe(12);
});

test('leads from a name to what there is to read', async ({ page, timeline }) => {
  await timeline('?view=table');
  await page.getByRole('rowheader', { name: 'ICLEI' }).getByRole('link').click();
  await expect(page.locator('#organisation-iclei')).toBeInViewport();
  expect(new URL(page.url()).hash).toBe('#organisation-iclei');
});
