// Does searching find what a visitor means, and can one write in the field as in any other?
import { expect, test } from '../../page.mjs';
import { button, chip, expectQuery, expectRows, organisations, rows } from '../facts.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page */
const field = (page) => page.getByRole('searchbox', { name: 'Sök organisation' });

test('folds case and accents', async ({ page, timeline }) => {
  await timeline();
  await field(page).fill('ALDERSVANLIG');
  await expectRows(page, ['who-age-friendly']);
  await expect(page.getByRole('status')).toHaveText('1 av 12 organisationer visas');
  await field(page).fill('åldersvänlig');
  await expectRows(page, ['who-age-friendly']);
  await expectQuery(page, { q: 'åldersvänlig' });
  await page.reload();
  await expectRows(page, ['who-age-friendly']);
  await expect(field(page)).toHaveValue('åldersvänlig');
});

test('finds words inside the descriptions, all of them, in any order', async ({
  page,
  timeline,
}) => {
  await timeline();
  const word = 'extremism';
  const having = organisations
    .filter((found) => JSON.stringify(found).includes(word))
    .map(({ id }) => id);
  expect(having.length).toBeGreaterThan(0);
  expect(organisations.filter(({ name }) => name.sv.includes(word))).toEqual([]);
  await field(page).fill(word);
  await expectRows(page, having);
  await field(page).fill('stockholm   c40');
  await expect(rows(page).first()).toBeVisible();
  const several = await rows(page).count();
  await field(page).fill('c40 stockholm');
  await expect(rows(page)).toHaveCount(several);
});

test('counts what it found on the chips, and works together with them', async ({
  page,
  timeline,
}) => {
  await timeline('?theme=climate');
  await field(page).fill('c40');
  await expectRows(page, ['c40', 'cnca']);
  await expect(chip(page, 'Trygghet')).toHaveAccessibleName(/ 0$/);
  await expect(chip(page, 'Alla')).toHaveAccessibleName(/ 2$/);
});

test('says that nothing was found and offers all again', async ({ page, timeline }) => {
  await timeline('?theme=climate');
  await field(page).fill('xyzzy');
  await expect(page.locator('#nothing-found')).toHaveText('Inga träffar på ”xyzzy” i Klimat.');
  await expect(page.getByRole('status')).toHaveText('Ingen av 12 organisationer visas');
  await expect(rows(page)).toHaveCount(0);
  await button(page, 'Visa alla organisationer').click();
  await expect(rows(page)).toHaveCount(12);
  await expect(field(page)).toHaveValue('');
  await expect(chip(page, 'Alla')).toHaveAttribute('aria-pressed', 'true');
  await expectQuery(page, {});
});

test('is emptied by its button and by Escape, and keeps the focus', async ({ page, timeline }) => {
  await timeline();
  await expect(button(page, 'Rensa sökningen')).toHaveCount(0);
  await field(page).fill('polis');
  await expectRows(page, ['polis']);
  await button(page, 'Rensa sökningen').click();
  await expect(rows(page)).toHaveCount(12);
  await expect(field(page)).toHaveValue('');

  await field(page).fill('polis');
  await button(page, 'Rensa sökningen').focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await expect(button(page, 'Rensa sökningen')).toHaveCount(0);

  await page.keyboard.type('iclei');
  await expect(rows(page)).not.toHaveCount(12);
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(rows(page)).toHaveCount(12);
  await expect(field(page)).toBeFocused();
});

test('loses no letter, no caret and no focus while somebody writes fast', async ({
  page,
  timeline,
}) => {
  await timeline();
  await field(page).click();
  await page.keyboard.type('aldersvanliga s');
  await expect(field(page)).toHaveValue('aldersvanliga s');
  await expectRows(page, ['who-age-friendly']);
  await expect(field(page)).toHaveValue('aldersvanliga s');
  await expect(field(page)).toBeFocused();

  await page.keyboard.press('Home');
  await page.keyboard.type('who ');
  await expect(field(page)).toHaveValue('who aldersvanliga s');
  await expectQuery(page, { q: 'who aldersvanliga s' });
  const caret = await field(page).evaluate((input) =>
    input instanceof HTMLInputElement ? input.selectionStart : null,
  );
  expect(caret).toBe(4);
});

test('leaves the arrow keys, Home and the zoom keys to the writer', async ({ page, timeline }) => {
  await timeline();
  await field(page).click();
  await page.keyboard.type('c4+0-');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('å');
  await expect(field(page)).toHaveValue('c4+0å-');
  await expect(field(page)).toBeFocused();
  await expectQuery(page, { q: 'c4+0å-' });
});

test('cuts a search of any length without breaking a letter', async ({ page, timeline }) => {
  await timeline(`?q=${encodeURIComponent('å'.repeat(300))}`);
  await expect(rows(page)).toHaveCount(0);
  await expect(field(page)).toHaveValue(/^å{50}$/);
});

test('says in the row where it was found, unless the name does', async ({ page, timeline }) => {
  await timeline('?q=parisavtalet');
  await expect(page.locator('#row-iclei')).toContainText('… genomföra Parisavtalet.');
  await field(page).fill('iclei');
  await expectRows(page, ['iclei']);
  await expect(page.locator('#reason-iclei')).toHaveCount(0);
});

test('has a key that leads to it, from everywhere but a text', async ({ page, timeline }) => {
  await timeline('?q=klimat');
  await rows(page).first().focus();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(field(page)).toHaveValue('a/b'); // what was there is replaced; in a text it is a sign
});

test('leaves the key to others who want it', async ({ page, timeline }) => {
  await timeline('?keys=off');
  await page.keyboard.press('/');
  await expect(field(page)).not.toBeFocused();
});
