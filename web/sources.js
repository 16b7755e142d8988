// @ts-check
// Where do the parts of the program come from? Here: from the site, each by its own request. In the
// single file they are inside the page: there the build puts sources_inside.js in this file's place.
// Both have the same exports, so that nothing else needs to know.
import { downloadModule, downloadProgram, downloadText } from './download.js';

export { keepForOffline } from './offline.js';

/** Whether having the parts costs the visitor anything. */
export const needsNetwork = true;

/** @param {string} path relative to this file, since the page itself may lie in a language's folder */
function asset(path) {
  return new URL(path, import.meta.url).href;
}

/** @param {number} attempt how many there have been @returns {Promise<import('./bridge.js').Parts['create']>} */
export async function loadCode(attempt) {
  // A module that failed to load may stay failed for its address: a new attempt needs a new one.
  const name = attempt === 0 ? 'timeline.js' : `timeline.js?attempt=${attempt}`;
  return (await downloadModule(asset(name))).default;
}

/** @param {Parameters<typeof downloadProgram>[1]} meter where to tell how far it is */
export function loadProgram(meter) {
  return downloadProgram(asset('timeline.wasm'), meter);
}

/** @param {string} name a file of the site */
export function loadText(name) {
  return downloadText(asset(name));
}
