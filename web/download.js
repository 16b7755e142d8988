// @ts-check
// How do the program and the data get here, and how far along is it, honestly?
// Out: a compiled module (compiled while it downloads) and the data's text. Progress is counted in
// bytes as they leave the network layer, that is after decompression; a total that can't be
// compared with those is not used, and the caller hears `null` instead of a made-up share.

const silentMs = 20_000;

/**
 * Ends a download that has gone silent: a phone that left its network may be told of nothing.
 * @template Result
 * @param {(signal: AbortSignal, heard: () => void) => Promise<Result>} work tells when something came
 * @returns {Promise<Result>}
 */
async function unlessSilent(work) {
  const controller = new AbortController();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  function heard() {
    clearTimeout(waiting);
    waiting = setTimeout(() => controller.abort(new Error('the download went silent')), silentMs);
  }
  heard();
  try {
    return await work(controller.signal, heard);
  } finally {
    clearTimeout(waiting);
  }
}

/** @param {string} url @param {AbortSignal} signal */
async function fetchOk(url, signal) {
  const response = await fetch(url, { signal });
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
 * @param {Promise<{ builtSize: number, set: (share: number | null) => void }>} meter where to tell
 * @returns {Promise<WebAssembly.Module>}
 */
export function downloadProgram(url, meter) {
  return unlessSilent(async (signal, heard) => {
    const response = await fetchOk(url, signal);
    const { builtSize, set } = await meter;
    const body = /** @type {ReadableStream<Uint8Array>} */ (response.body);
    const progressed = (/** @type {number | null} */ share) => {
      heard();
      set(share);
    };
    const counted = body.pipeThrough(byteCounter(bodySize(response, builtSize), progressed));
    const headers = { 'Content-Type': 'application/wasm' };
    return WebAssembly.compileStreaming(new Response(counted, { headers }));
  });
}

/** @param {string} url */
export function downloadText(url) {
  return unlessSilent(async (signal) => (await fetchOk(url, signal)).text());
}

/** @param {string} url */
export function downloadBlob(url) {
  return unlessSilent(async (signal) => (await fetchOk(url, signal)).blob());
}

/** @param {string} url @returns {Promise<any>} a module; one that doesn't come can only be left alone */
export function downloadModule(url) {
  return unlessSilent((signal) => {
    const silence = new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
    });
    return Promise.race([import(url), silence]);
  });
}
