// What should the page say? The expectations of the tests, taken from the data file itself and not
// from the program, and the few places of the page that most tests look at.
import { readFileSync } from 'node:fs';
import { expect } from '../page.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {'sv' | 'en'} Language */
/** @typedef {{ sv: string, en: string }} Words */
/** @typedef {{ period?: string }} Dated */
/**
 * @typedef {{
 *   id: string,
 *   name: Words,
 *   themes: string[],
 *   membership: Dated & { period: string },
 *   roles: { id: string, title: Words, period?: string }[],
 *   about: Words,
 * }} Organisation
 * @typedef {{
 *   organisations: Organisation[],
 *   themes: { id: string, name: Words }[],
 * }} Data
 */

export const dataText = readFileSync(
  new URL('../../../assets/organisations.json', import.meta.url),
  'utf8',
);

/** A fresh copy, for a test to spoil. @returns {Data} */
export const readData = () => JSON.parse(dataText);

export const { organisations, themes } = readData();

/** @param {Organisation} organisation @returns {string} '' when no start is stated */
function start({ membership }) {
  const [from] = membership.period.split('/');
  return from.endsWith('~') ? `≈ ${from.slice(0, -1)}` : from;
}

export const dated = organisations.filter((organisation) => start(organisation) !== '');
export const undated = organisations.filter((organisation) => start(organisation) === '');

/** @param {string} id @returns {Organisation} */
export function organisation(id) {
  const found = organisations.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`the data has no ${id}`);
  return found;
}

/** What a row is called at the least. @param {Organisation} shown @param {Language} language */
export function rowName(shown, language = 'sv') {
  const year = start(shown);
  const since = { sv: `medlem sedan ${year}`, en: `member since ${year}` };
  const without = { sv: 'medlem, startår anges inte', en: 'member, start year not stated' };
  const names = shown.themes.map((id) => themes.find((theme) => theme.id === id)?.name[language]);
  return [shown.name[language], ...names, (year ? since : without)[language]].join(', ');
}

/** @param {string} text to be found as it stands */
export const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** @param {string} name the whole of it, or what stands before its first full stop */
export const startsWith = (name) => new RegExp(`^${escaped(name)}($|\\. )`);

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
export const button = (page, name) => page.getByRole('button', { name, exact: true });

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

/** The visible colour of one pixel of the page. @param {Page} page @param {number} x @param {number} y */
export async function pixel(page, x, y) {
  const png = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
  return page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = new OffscreenCanvas(1, 1).getContext('2d');
      canvas?.drawImage(image, 0, 0);
      return [...(canvas?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3).join();
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
}
