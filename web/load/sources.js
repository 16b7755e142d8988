// @ts-check
// Where do the parts of the program come from? Here: from the site, each by its own request. In the
// single file they are inside the page: there the build puts inside/sources.js in this file's place.
// Both have the same exports, so that nothing else needs to know.
import { downloadBytes, downloadModule, downloadProgram } from './download.js';

/**
 * @typedef {Record<string, (...values: any[]) => any>} Exports
 * @typedef {{
 *   create: (options: object) => Promise<Exports>,
 *   wasm: WebAssembly.Module,
 *   data: Uint8Array,
 * }} Parts
 */

/** Whether having the parts costs the visitor anything. */
export const needsNetwork = true;

/** @param {string} path relative to the script, since the page itself may lie in a language's folder */
function asset(path) {
  return new URL(path, import.meta.url).href;
}

/** @param {string} name @param {number} attempt how many there have been */
function loadModule(name, attempt) {
  // A module that failed to load may stay failed for its address: a new attempt needs a new one.
  return downloadModule(asset(attempt === 0 ? name : `${name}?attempt=${attempt}`));
}

/** @param {number} attempt how many there have been @returns {Promise<Parts['create']>} */
export async function loadCode(attempt) {
  return (await loadModule('timeline.js', attempt)).default;
}

/**
 * @param {Parameters<typeof downloadProgram>[1]} meter where to tell how far it is
 * @param {number} attempt how many there have been
 * @param {AbortSignal} signal
 */
export function loadProgram(meter, attempt, signal) {
  return downloadProgram(asset('timeline.wasm'), meter, attempt, signal);
}

/** @param {string} name a file of the site @param {number} attempt how many there have been */
export function loadData(name, attempt) {
  return downloadBytes(asset(name), attempt);
}

/** How often what only few visitors want could not be loaded. @type {Map<string, number>} */
const failures = new Map();

/**
 * What is loaded when it is asked for, and then again if that failed.
 * @param {string} name a script of the site
 * @returns {Promise<any>} its exports
 */
export async function loadPart(name) {
  const attempt = failures.get(name) ?? 0;
  try {
    return await loadModule(name, attempt);
  } catch (error) {
    failures.set(name, attempt + 1);
    throw error;
  }
}

/** A style sheet of the site, by the same rule. @param {Document} page @param {string} name */
export function loadStyle(page, name) {
  const href = asset(name);
  const isThere = [...page.styleSheets].some((sheet) => sheet.href === href);
  if (isThere) return Promise.resolve();
  const link = page.createElement('link');
  Object.assign(link, { rel: 'stylesheet', href });
  return new Promise((resolve, reject) => {
    link.onload = () => resolve(undefined);
    link.onerror = () => {
      link.remove();
      reject(new Error(`${name} could not be loaded`));
    };
    page.head.append(link);
  });
}

/** @param {'inter' | 'inter-more'} name @returns {Promise<string>} the font as a data: URL */
export async function loadFont(name) {
  const bytes = await downloadBytes(asset(`fonts/${name}.woff2`));
  const blob = new Blob([bytes], { type: 'font/woff2' });
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

/** Comes after the first frame, which needs none of it. @param {import('./offline.js').Around} around */
export const keepForOffline = (around) =>
  loadPart('offline.js')
    .then((part) => part.keepForOffline(around))
    .catch(console.warn);
