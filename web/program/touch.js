// @ts-check
// What do fingers mean on the time that is drawn? Two of them pinch, two quick taps zoom in, and one
// that rests asks what is there. Everything else (a tap, a drag) is the one pointer's, in pointer.js.
// The browser keeps what it knows better: elements whose `touch-action` (stage.css) allows more than
// scrolling up and down are its own, and so is everything while the page itself is zoomed in.

/**
 * @typedef {{
 *   pinch: (x: number, y: number, dx: number, factor: number, isTall: number) => void,
 *   doubleTap: (x: number, y: number) => void,
 *   explain: (x: number, y: number) => void,
 *   cancel: () => void,
 * }} Gestures
 * @typedef {{ x: number, y: number }} Point
 * @typedef {(event: { clientX: number, clientY: number }) => Point} Place
 */

const tapsApartMs = 320;
const tapsApartPx = 36;
const longPressMs = 500;
const restingPx = 10;

/** @param {Point} a @param {Point} b */
const apart = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);

/** @param {PointerEvent} event @returns {boolean} it is about time, and not about the page */
function isOnTime({ target }) {
  return target instanceof Element && getComputedStyle(target).touchAction === 'pan-y';
}

/** Is this tap the second of two? Counted in the window, since the page may scroll between them. */
export class Taps {
  #last = { x: 0, y: 0, at: -Infinity };

  /** @param {PointerEvent} event a finger that comes down @returns {boolean} */
  isSecond(event) {
    if (event.pointerType !== 'touch' || !isOnTime(event)) return false;
    const here = { x: event.clientX, y: event.clientY };
    const isSecond =
      event.timeStamp - this.#last.at < tapsApartMs && apart(here, this.#last) < tapsApartPx;
    this.#last = { ...here, at: isSecond ? -Infinity : event.timeStamp };
    return isSecond;
  }
}

/** A finger that rests. Whether one did, the one pointer asks when the finger leaves. */
export class LongPress {
  #send;
  #place;
  #from = { x: 0, y: 0 };
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #waiting;
  #happened = false;

  /**
   * @param {HTMLElement} stage @param {Place} place @param {Gestures} send
   * @param {import('../base/surroundings.js').Some<'root' | 'on'>} around
   */
  constructor(stage, place, send, { root, on }) {
    this.#send = send;
    this.#place = place;
    // Wherever the next touch is: what was explained has been read then.
    on(root, 'pointerdown', () => this.#forget(), { capture: true });
    on(stage, 'pointerdown', (event) => this.#down(event));
    on(stage, 'pointermove', (event) => this.#move(event));
    for (const end of ['pointerup', 'pointercancel']) {
      on(stage, end, () => clearTimeout(this.#waiting));
    }
    // The browser's own answer to a long press is a menu about a text or a link.
    const onMenu = (/** @type {MouseEvent} */ event) => {
      const { pointerType } = /** @type {PointerEvent} */ (event);
      if (pointerType === 'touch' && isOnTime(/** @type {PointerEvent} */ (event))) {
        event.preventDefault();
      }
    };
    on(stage, 'contextmenu', onMenu);
  }

  /** @returns {boolean} the finger that is down has rested, and its press is used up */
  get happened() {
    return this.#happened;
  }

  #forget() {
    if (this.#happened) this.#send.explain(-1, -1);
    this.#happened = false;
  }

  /** @param {PointerEvent} event */
  #down(event) {
    clearTimeout(this.#waiting);
    if (!event.isPrimary || event.pointerType !== 'touch' || !isOnTime(event)) return;
    const { clientX, clientY } = event;
    this.#from = { x: clientX, y: clientY };
    this.#waiting = setTimeout(() => {
      this.#happened = true;
      const { x, y } = this.#place({ clientX, clientY });
      this.#send.cancel();
      this.#send.explain(x, y);
    }, longPressMs);
  }

  /** @param {PointerEvent} event */
  #move({ isPrimary, clientX, clientY }) {
    if (isPrimary && apart({ x: clientX, y: clientY }, this.#from) > restingPx) {
      clearTimeout(this.#waiting);
    }
  }
}

/**
 * Two fingers: time moves and stretches so that what was between them stays between them.
 * @param {HTMLElement} stage @param {Place} place @param {Gestures} send
 * @param {import('../base/surroundings.js').Some<'on'>} around
 */
export function watchPinch(stage, place, send, { on }) {
  /** @type {Map<number, Point>} */
  const fingers = new Map();

  function measure() {
    const [a, b] = fingers.values();
    const isTall = Math.abs(a.x - b.x) <= Math.abs(a.y - b.y);
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, apart: apart(a, b), isTall };
  }

  /** @param {PointerEvent} event */
  function down(event) {
    if (event.pointerType !== 'touch' || !isOnTime(event)) return;
    fingers.set(event.pointerId, place(event));
    if (fingers.size > 1) send.cancel(); // the first finger's press was the start of a pinch after all
  }

  /** @param {PointerEvent} event */
  function move(event) {
    if (!fingers.has(event.pointerId)) return;
    if (fingers.size !== 2) return void fingers.set(event.pointerId, place(event));
    const before = measure();
    fingers.set(event.pointerId, place(event));
    const now = measure();
    send.pinch(now.x, now.y, now.x - before.x, now.apart / before.apart, +now.isTall);
  }

  const up = (/** @type {PointerEvent} */ event) => void fingers.delete(event.pointerId);
  // Before the one pointer hears of it, whose press ends with the second finger.
  on(stage, 'pointerdown', down, { capture: true });
  on(stage, 'pointermove', move, { capture: true });
  on(stage, 'pointerup', up);
  on(stage, 'pointercancel', up);
}

/**
 * While the page is zoomed in, one finger moves about on it: nothing of ours may hold it.
 * @param {import('../base/surroundings.js').Some<'host' | 'view' | 'on'>} around
 */
export function watchPageZoom({ host, view: { visualViewport: seen }, on }) {
  if (!seen) return;
  on(seen, 'resize', () => host.toggleAttribute('data-zoomed', seen.scale > 1.01));
}
