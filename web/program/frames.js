// @ts-check
// When is a frame drawn, and how large is the canvas? Frames come only when asked for; the size is
// told in CSS px and in exact device px, and only when it changed.
import { largestCanvas, within } from './canvas_limits.js';

/**
 * @param {DOMRect} box the canvas's @param {ResizeObserverEntry | null} seen the last that was observed
 * @param {number} devicePixelRatio
 * @returns {[number, number]} device pixels, exact where the browser tells
 */
function deviceSize(box, seen, devicePixelRatio) {
  const exact = seen?.devicePixelContentBoxSize?.[0];
  const { width = 0, height = 0 } = seen?.contentRect ?? {};
  const fits = Math.abs(width - box.width) < 0.01 && Math.abs(height - box.height) < 0.01;
  // Developer tools pretend another density, but not here; what they pretend is then the truth.
  const agrees = exact && Math.abs(exact.inlineSize - box.width * devicePixelRatio) <= 1;
  if (agrees && fits) return [exact.inlineSize, exact.blockSize];
  return [Math.round(box.width * devicePixelRatio), Math.round(box.height * devicePixelRatio)];
}

/**
 * The canvas's size, sent only when it differs from what was sent last. To ask the browser for it costs as much
 * as laying out all that has changed: only what may have changed the size leads to it.
 * @param {(name: string, ...values: number[]) => void} call
 * @param {() => void} onChange
 * @param {import('../base/surroundings.js').Some<'part' | 'view' | 'on' | 'signal'>} around
 */
export function watchSize(call, onChange, { part, view, on, signal }) {
  const canvas = /** @type {HTMLCanvasElement} */ (part('canvas'));
  /** @type {ResizeObserverEntry | null} */
  let seen = null;
  let sent = '';
  let mayDiffer = true;
  const look = () => {
    mayDiffer = true;
    onChange();
  };

  const observer = new ResizeObserver(([entry]) => {
    seen = entry;
    look();
  });
  try {
    observer.observe(canvas, { box: 'device-pixel-content-box' });
  } catch {
    observer.observe(canvas); // Safari knows no device pixels
  }
  on(view, 'resize', look);
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    /** The page has been told to give it another size. */
    expect() {
      mayDiffer = true;
    },
    /** @returns {boolean} whether it has another size */
    send() {
      if (!mayDiffer) return false;
      mayDiffer = false;
      const box = canvas.getBoundingClientRect();
      const wanted = deviceSize(box, seen, view.devicePixelRatio);
      const size = [box.width, ...wanted].join();
      if (size === sent) return false;
      sent = size;
      call('app_resize', box.width, ...within(wanted, largestCanvas(view, canvas)));
      return true;
    },
  };
}

/**
 * At most one animation frame is waiting, and none while the page is hidden.
 * @param {(now: number) => void} draw
 * @param {import('../base/surroundings.js').Some<'page' | 'on' | 'signal'>} around
 */
export function createFrames(draw, { page, on, signal }) {
  let waiting = 0;
  let wanted = false;
  let paused = page.hidden;

  function request() {
    wanted = true;
    if (paused || waiting || signal.aborted) return;
    waiting = requestAnimationFrame((now) => {
      waiting = 0;
      wanted = false;
      draw(now);
    });
  }

  function refresh() {
    cancelAnimationFrame(waiting);
    waiting = 0;
    if (wanted) request();
  }

  on(page, 'visibilitychange', () => {
    paused = page.hidden;
    refresh();
  });
  signal.addEventListener('abort', () => cancelAnimationFrame(waiting));
  return request;
}
