// @ts-check
// How do the program and the data get here, and how far along is it, honestly?
// Out: a compiled module (compiled while it downloads) and the data's bytes, or PageInstead where a
// server gives a page for everything: to log in, or its own for what it doesn't have. Progress is
// counted in bytes as they leave the network layer, that is after decompression; a total that can't
// be compared with those is not used, and the caller hears `null` instead of a made-up share.
import { asksForLogin, beginsLikePage, givesPage, isPage, PageInstead } from './page_instead.js';
import { unlessSilent } from './patience.js';

/**
 * @template Result
 * @param {string} url
 * @param {Promise<Result>} arrival of what it gives
 * @returns {Promise<Result>}
 */
function explained(url, arrival) {
  return arrival.catch(async (error) => {
    // A server that answered has been heard, and one that has gone silent isn't asked again.
    const isUnclear = error instanceof TypeError || error instanceof SyntaxError;
    throw isUnclear && (await givesPage(url)) ? new PageInstead(url) : error;
  });
}

/** @param {string} url @param {RequestInit} settings */
async function fetchOk(url, settings) {
  const response = await fetch(url, settings);
  if (asksForLogin(response)) throw new PageInstead(url);
  if (!response.ok || !response.body) throw new Error(`${url}: HTTP ${response.status}`);
  return response;
}

/** What came the first time may have been wrong, and kept: later the server itself is asked. @param {number} attempt */
const cacheFor = (attempt) => (attempt === 0 ? 'default' : 'reload');

/**
 * The number of bytes that the body will have once decompressed, 0 if it isn't known.
 * @param {Response} response
 * @param {number} builtSize what the build wrote into the page
 */
function bodySize(response, builtSize) {
  const length = Number(response.headers.get('Content-Length'));
  return length > 0 && !response.headers.get('Content-Encoding') ? length : builtSize;
}

/**
 * @param {number} total
 * @param {(share: number | null) => void} onProgress
 * @param {(chunk: Uint8Array) => void} onFirst
 * @returns {TransformStream<Uint8Array, Uint8Array>}
 */
function byteCounter(total, onProgress, onFirst) {
  let seen = 0;
  return new TransformStream({
    transform(chunk, controller) {
      if (seen === 0) onFirst(chunk);
      seen += chunk.byteLength;
      onProgress(seen <= total ? seen / total : null);
      controller.enqueue(chunk);
    },
  });
}

/**
 * @param {string} url
 * @param {Promise<{ builtSize: number, set: (share: number | null) => void }>} meter where to tell
 * @param {number} attempt how many there have been
 * @param {AbortSignal} [outer] ends it, as nobody wants it any more
 * @returns {Promise<WebAssembly.Module>}
 */
export function downloadProgram(url, meter, attempt, outer) {
  const arrival = unlessSilent(async (signal, heard) => {
    const response = await fetchOk(url, { signal, cache: cacheFor(attempt) });
    const { builtSize, set } = await meter;
    const body = /** @type {ReadableStream<Uint8Array>} */ (response.body);
    let isOfPage = false;
    const progressed = (/** @type {number | null} */ share) => {
      heard();
      set(share);
    };
    const look = (/** @type {Uint8Array} */ first) => (isOfPage = beginsLikePage(first));
    const counter = byteCounter(bodySize(response, builtSize), progressed, look);
    const counted = body.pipeThrough(counter);
    // Whatever type the server says: a stream is compiled only under this one.
    const headers = { 'Content-Type': 'application/wasm' };
    return WebAssembly.compileStreaming(new Response(counted, { headers })).catch((error) => {
      throw isOfPage ? new PageInstead(url) : error;
    });
  }, outer);
  return explained(url, arrival);
}

/** @param {string} url @param {number} [attempt] how many there have been @returns {Promise<Uint8Array<ArrayBuffer>>} */
export function downloadBytes(url, attempt = 0) {
  const arrival = unlessSilent(async (signal) => {
    const response = await fetchOk(url, { signal, cache: cacheFor(attempt) });
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (isPage(response, bytes)) throw new PageInstead(url);
    return bytes;
  });
  return explained(url, arrival);
}

/** @param {string} url @returns {Promise<any>} a module; one that doesn't come can only be left alone */
export function downloadModule(url) {
  const arrival = unlessSilent((signal) => {
    const silence = new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
    });
    return Promise.race([import(url), silence]);
  });
  return explained(url, arrival);
}
