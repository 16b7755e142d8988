// @ts-check
// When does the canvas's context answer? A browser makes it in a process of its own, which may have much to
// do when a page begins: whoever asks it something then waits, and with it the whole page. Here nobody
// waits: the browser is asked now and then whether that process has come so far.

const pauseMs = 4;
/** Then the page rather waits for an answer than for ever. */
const patienceMs = 5000;

/** @param {HTMLCanvasElement} canvas with a context, or the program will say that there is none */
export async function graphicsReady(canvas) {
  const gl = canvas.getContext('webgl2');
  const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!gl || !fence) return;
  gl.flush();
  const end = performance.now() + patienceMs;
  // A lost context answers null.
  while (gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.UNSIGNALED && performance.now() < end) {
    await new Promise((resolve) => {
      setTimeout(resolve, pauseMs);
    });
  }
  gl.deleteSync(fence);
}
