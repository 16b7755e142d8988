// @ts-check
// How do the program and the data get here, and how far along is it, honestly?
// Out: a compiled module (compiled while it downloads) and the data's text. Progress is counted in
// bytes as they leave the network layer, that is after decompression; a total that can't be
// compared with those is not used, and the caller hears `null` instead of a made-up share.

/** @param {string} url */
async function fetchOk(url) {
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new Error(`${url}: HTTP ${response.status}`);
  return response;
}

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
 * @returns {TransformStream<Uint8Array, Uint8Array>}
 */
function byteCounter(total, onProgress) {
  let seen = 0;
  return new TransformStream({
    transform(chunk, controller) {
      seen += chunk.byteLength;
      onProgress(seen <= total ? seen / total : null);
      controller.enqueue(chunk);
    },
  });
}

/**
 * @param {string} url
 * @param {number} builtSize
 * @param {(share: number | null) => void} onProgress
 * @returns {Promise<WebAssembly.Module>}
 */
export async function downloadProgram(url, builtSize, onProgress) {
  const response = await fetchOk(url);
  const body = /** @type {ReadableStream<Uint8Array>} */ (response.body);
  const counted = body.pipeThrough(byteCounter(bodySize(response, builtSize), onProgress));
  const headers = { 'Content-Type': 'application/wasm' };
  return WebAssembly.compileStreaming(new Response(counted, { headers }));
}

/** @param {string} url */
export async function downloadText(url) {
  return (await fetchOk(url)).text();
}
