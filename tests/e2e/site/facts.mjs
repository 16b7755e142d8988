// Where on the page do the site's tests look, and what do they wait for? What it should say there is
// in tests/data.mjs, which is passed on from here.
import { expect } from '../page.mjs';
import { organisation, rowName, startsWith } from '../../data.mjs';

export * from '../../data.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('../../data.mjs').Language} Language */

/** @param {Page} page @param {Language} [language] the buttons of all rows, the undated ones last */
export const rows = (page, language = 'sv') =>
  page
    .getByRole('list', { name: { sv: 'Organisationer', en: 'Organisations' }[language] })
    .getByRole('button');

/** @param {Page} page @param {string} id an organisation's @param {Language} [language] */
export const row = (page, id, language = 'sv') =>
  rows(page, language).and(
    page.getByRole('button', { name: startsWith(rowName(organisation(id), language)) }),
  );

/** Waits until exactly these rows are shown, in this order. @param {Page} page @param {string[]} ids */
export async function expectRows(page, ids) {
  await expect
    .poll(() => rows(page).evaluateAll((all) => all.map(({ id }) => id.replace('row-', ''))))
    .toEqual(ids);
}

/** @param {Page} page @param {string} name */
export const button = (page, name) =>
  page.locator('#stage').getByRole('button', { name, exact: true });

/** @param {Page} page @param {string} name a theme's, without its count */
export const chip = (page, name) =>
  page.getByRole('group', { name: 'Filtrera på tema' }).getByRole('button', { name });

/** @param {Page} page the panel about the organisation that was chosen */
export const details = (page) => page.locator('#details');

/** Waits until the address has exactly these values. @param {Page} page @param {Record<string, string>} values */
export async function expectQuery(page, values) {
  await expect
    .poll(() => Object.fromEntries(new URL(page.url()).searchParams), 'the address')
    .toEqual(values);
}

/** @param {import('@playwright/test').Locator} element @returns {Promise<{ x: number, y: number, width: number, height: number }>} */
export async function boxOf(element) {
  const box = await element.boundingBox();
  if (!box) throw new Error(`${element} has no box`);
  return box;
}
