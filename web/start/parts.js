// @ts-check
// Which parts does the program need, what must the browser have for them, and what is missing when they
// don't come? Answers are the names of words (data-word-* on the page).
import { PageInstead } from '../load/page_instead.js';
import { loadCode, loadData, loadProgram } from '../load/sources.js';
import { showsPixels } from '../program/glyphs.js';
import { loadPresenting, presents } from './presenting.js';

/** @typedef {import('../load/sources.js').Parts & { presenting?: PresentingParts }} Parts */
/** @typedef {import('./presenting.js').PresentingParts} PresentingParts */

/** Whether downloading the program could lead to anything. */
export const canRun = () =>
  typeof WebAssembly === 'object' && Boolean(WebAssembly.compileStreaming);

/**
 * Makes the canvas's context, which takes a while, before the program is there and asks for it with
 * the same attributes (SDL2's). There is no other way to know that the browser can make one.
 * @param {import('../base/surroundings.js').Surroundings} around
 * @returns {'NoWasm' | 'NoWebgl' | 'NoLetters' | null} what this browser lacks
 */
export function missingFeature({ part, page }) {
  if (!canRun()) return 'NoWasm';
  const canvas = /** @type {HTMLCanvasElement} */ (part('canvas'));
  const attributes = { alpha: false, antialias: false, depth: false, stencil: false };
  if (!canvas.getContext('webgl2', attributes)) return 'NoWebgl';
  return showsPixels(page) ? null : 'NoLetters';
}

/**
 * @template T
 * @param {string} missing the word for a page that has to do without
 * @param {Promise<T>} arrival
 * @returns {Promise<T>}
 */
function required(missing, arrival) {
  return arrival.catch((error) => {
    throw new Error(error instanceof PageInstead ? 'PageInstead' : missing, { cause: error });
  });
}

/**
 * @param {Parameters<typeof loadProgram>[0]} meter @param {number} attempt
 * @param {import('../base/surroundings.js').Surroundings} around
 * @param {AbortSignal} signal ends what is not wanted any more
 * @returns {Promise<Parts>}
 */
export async function download(meter, attempt, around, signal) {
  const [create, wasm, data, presenting] = await Promise.all([
    required('NoProgram', loadCode(attempt)),
    required('NoProgram', loadProgram(meter, attempt, signal)),
    required('NoData', loadData('organisations.json', attempt)),
    presents(around) ? required('NoProgram', loadPresenting(around)) : undefined,
  ]);
  return { create, wasm, data, presenting };
}
