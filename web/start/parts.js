// @ts-check
// Which parts does the program need, what must the browser have for them, and what is missing when they
// don't come? Answers are the names of words (data-word-* on the page).
import { PageInstead } from '../load/page_instead.js';
import { loadCode, loadData, loadProgram } from '../load/sources.js';

/** @typedef {import('../load/sources.js').Parts} Parts */

/** @param {Document} page @returns {'NoWasm' | 'NoWebgl' | null} what this browser lacks */
export function missingFeature(page) {
  if (typeof WebAssembly !== 'object' || !WebAssembly.compileStreaming) return 'NoWasm';
  const gl = page.createElement('canvas').getContext('webgl2');
  if (!gl) return 'NoWebgl';
  // Browsers allow few contexts at a time: this one is not to linger until it is collected.
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return null;
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

/** @param {Parameters<typeof loadProgram>[0]} meter @param {number} attempt @returns {Promise<Parts>} */
export async function download(meter, attempt) {
  const [create, wasm, data, presentation] = await Promise.all([
    required('NoProgram', loadCode(attempt)),
    required('NoProgram', loadProgram(meter, attempt)),
    required('NoData', loadData('organisations.json', attempt)),
    loadData('presentation.json', attempt).catch(() => new Uint8Array()), // the program makes its own
  ]);
  return { create, wasm, data, presentation };
}
