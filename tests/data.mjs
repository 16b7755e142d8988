// What should the page say? The expectations of the browser tests, taken from the data file itself and
// not from the program.
import { readFileSync } from 'node:fs';

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
 *   summary: Words,
 *   about: Words,
 *   city: Words,
 * }} Organisation
 * @typedef {{
 *   organisations: Organisation[],
 *   themes: { id: string, name: Words }[],
 * }} Data
 */

export const dataText = readFileSync(
  new URL('../assets/organisations.json', import.meta.url),
  'utf8',
);

/** A fresh copy, for a test to spoil. @returns {Data} */
export const readData = () => JSON.parse(dataText);

export const { organisations, themes } = readData();

/** @param {Organisation} organisation @returns {string} '' when no start is stated */
export function start({ membership }) {
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
  return `${shown.name[language]} ${[...names, (year ? since : without)[language]].join(', ')}`;
}

/** @param {string} text to be found as it stands */
export const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** @param {string} name the whole of it, or what stands before its first full stop */
export const startsWith = (name) => new RegExp(`^${escaped(name)}($|\\. )`);

/**
 * A data file with made-up networks, the last of each nine without a start.
 * @param {number} count @returns {string}
 */
export function manyRows(count) {
  const data = readData();
  const [like] = data.organisations;
  data.organisations = Array.from({ length: count }, (_, i) => ({
    ...like,
    id: `network-${i}`,
    name: { sv: `Nätverk ${i + 1}`, en: `Network ${i + 1}` },
    themes: [themes[i % themes.length].id],
    membership: {
      ...like.membership,
      period: i % 9 === 8 ? '/..' : `${1986 + ((i * 7) % 37)}/..`,
      note: { sv: 'En påhittad uppgift.', en: 'A made-up fact.' },
    },
    roles: [],
    moments: [],
    related: [],
  }));
  return JSON.stringify(data);
}
