// @ts-check
// How large may a canvas be? Beyond what the browser can have it would be blank or cut off, so a very
// long picture is drawn at a lower density, down to its foot; its size on the page stays the same.

/** @typedef {{ side: number, area: number }} Limits in device pixels */

/** What every browser of today has, for a canvas whose graphics can't be asked. */
const usual = { side: 8192, area: 8192 * 8192 };
/** iOS and iPadOS give no canvas more than this, and other hand-held devices have little memory. */
const handHeldArea = 4096 * 4096;

/** @type {WeakMap<WebGL2RenderingContext, number>} asking waits for the graphics process */
const sides = new WeakMap();

/** @param {WebGL2RenderingContext} gl */
function longestSide(gl) {
  const known = sides.get(gl);
  if (known) return known;
  const asked = [gl.MAX_TEXTURE_SIZE, gl.MAX_RENDERBUFFER_SIZE, gl.MAX_VIEWPORT_DIMS]
    .flatMap((name) => {
      const value = gl.getParameter(name);
      return typeof value === 'number' ? [value] : [...(value ?? [])];
    })
    .filter((value) => value > 0);
  // A lost context answers nothing; then it is asked again.
  if (asked.length === 0) return usual.side;
  const side = Math.min(...asked);
  sides.set(gl, side);
  return side;
}

/**
 * @param {import('../base/surroundings.js').View} view
 * @param {HTMLCanvasElement} canvas whose context the program has made @returns {Limits}
 */
export function largestCanvas(view, canvas) {
  const gl = canvas.getContext('webgl2');
  return {
    side: gl ? longestSide(gl) : usual.side,
    area: view.matchMedia('(pointer: coarse)').matches ? handHeldArea : usual.area,
  };
}

/**
 * The same proportions, as large as it may be.
 * @param {[number, number]} size @param {Limits} limits @returns {[number, number]}
 */
export function within([width, height], { side, area }) {
  const share = Math.min(side / Math.max(width, height), Math.sqrt(area / (width * height)));
  if (!(share < 1)) return [width, height];
  const narrower = Math.max(1, Math.floor(width * share));
  return [narrower, Math.max(1, Math.floor((height * narrower) / width))];
}
