// @ts-check
// What do mouse, pen and the first finger do on the stage? Pointer and wheel become plain numbers;
// what they hit is decided by the program, which drew it. Gestures of fingers are in touch.js.
// Coordinates are CSS px of the stage. Left to the browser: scrolling by wheel and vertical swipes,
// text fields, texts (to be marked and copied), links that lead elsewhere, other buttons than the
// primary one, and clicks with a modifier on links.
import { leadsAway } from '../base/address.js';
import { LongPress, Taps, watchPageZoom, watchPinch } from './touch.js';

/**
 * @typedef {{
 *   pointer: (kind: number, x: number, y: number, isTouch: number) => void,
 *   wheel: (x: number, y: number, dx: number, dy: number, zoom: number) => unknown,
 *   pinch: (x: number, y: number, dx: number, factor: number, isTall: number) => void,
 *   doubleTap: (x: number, y: number) => void,
 *   explain: (x: number, y: number) => void,
 * }} Send `wheel` says whether the program used it
 * @typedef {import('../base/surroundings.js').Some<
 *   'root' | 'host' | 'view' | 'device' | 'on'>} Around
 */

const Kind = { move: 0, down: 1, up: 2, leave: 3, cancel: 4 };
const dragPx = 4;
const linePx = 16;
const clickWithinMs = 700; // on a slow phone the click comes well after the finger has left

/** @param {HTMLElement} stage */
const toStage = (stage) => (/** @type {{ clientX: number, clientY: number }} */ event) => {
  const box = stage.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
};

/** @param {PointerEvent} event */
const isTouch = (event) => event.pointerType === 'touch';

/** @param {Event} event */
const isField = ({ target }) =>
  target instanceof Element && target.closest('input:not([type=range])') !== null;

/** @param {Event} event */
const isText = ({ target }) =>
  target instanceof Element &&
  target.closest('p, h1, h2, h3, .lead') &&
  !target.closest('button, a');

/** @param {PointerEvent} event */
const isScrollbar = ({ target, offsetX }) =>
  target instanceof HTMLElement && target.id === 'rows' && offsetX >= target.clientWidth;

/** @param {PointerEvent} event @returns {boolean} the browser does something with it that we can't */
function isBrowsers(event) {
  if (isField(event) || isText(event) || isScrollbar(event)) return true;
  const link = /** @type {Element} */ (event.target).closest('a[href]');
  return link !== null && leadsAway(link, event);
}

/** @param {HTMLElement} stage @param {Send} send @param {Around} around */
export function watchPointer(stage, send, around) {
  const { on } = around;
  const place = toStage(stage);
  const gestures = { ...send, cancel: () => send.pointer(Kind.cancel, 0, 0, 1) };
  const longPress = new LongPress(stage, place, gestures, around);
  const { ownsClick } = new Primary(stage, send, longPress, around);
  watchPinch(stage, place, gestures, around);
  watchPageZoom(around);
  watchWheel(stage, send, around);
  watchTrackpad(stage, send, around);
  // Dragging a link or a selection would take the pointer away.
  on(stage, 'dragstart', (event) => event.preventDefault());
  return { ownsClick };
}

/** Hover, press, drag, release of the one pointer that counts. */
class Primary {
  #stage;
  #send;
  #place;
  /** @type {{ x: number, y: number } | null} */
  #pressed = null;
  #ownedUntil = 0;
  #inside = false;
  #taps = new Taps();
  #isSecondTap = false;
  #longPress;

  /** @param {HTMLElement} stage @param {Send} send @param {LongPress} longPress @param {Around} around */
  constructor(stage, send, longPress, { view, on }) {
    this.#stage = stage;
    this.#send = send;
    this.#longPress = longPress;
    this.#place = toStage(stage);
    on(stage, 'pointerdown', (event) => this.#down(event));
    on(stage, 'pointermove', (event) => this.#move(event));
    on(stage, 'pointerup', (event) => this.#up(event));
    on(stage, 'pointercancel', (event) => this.#leave(event));
    on(stage, 'pointerleave', (event) => this.#leave(event));
    // What is dragged is moved, and no text is marked meanwhile.
    on(stage, 'selectstart', (event) => this.#pressed && event.preventDefault());
    on(view, 'keydown', () => (this.#ownedUntil = 0), { capture: true });
  }

  /**
   * Was this click made by a pointer that the program has already heard of? Keyboards and assistive
   * technology click without one, and count 0 clicks.
   * @param {MouseEvent} event
   */
  ownsClick = (event) => {
    const owned = event.detail > 0 && event.timeStamp <= this.#ownedUntil;
    if (event.detail > 0) this.#ownedUntil = 0;
    return owned;
  };

  /** @param {number} kind @param {PointerEvent} event */
  #forward(kind, event) {
    const { x, y } = this.#place(event);
    this.#inside = kind !== Kind.leave && kind !== Kind.cancel;
    this.#send.pointer(kind, x, y, isTouch(event) ? 1 : 0);
  }

  /** @param {PointerEvent} event */
  #down(event) {
    this.#ownedUntil = 0;
    if (!event.isPrimary) {
      this.#pressed = null; // two fingers press nothing
      return;
    }
    if (event.button !== 0 || isBrowsers(event)) return;
    this.#pressed = this.#place(event);
    this.#ownedUntil = Infinity;
    this.#isSecondTap = this.#taps.isSecond(event);
    if (!this.#isSecondTap) this.#forward(Kind.down, event);
  }

  /** @param {PointerEvent} event */
  #move(event) {
    if (!event.isPrimary || this.#isSecondTap || this.#longPress.happened) return;
    if (!this.#pressed && isTouch(event)) return; // what is left of a pinch
    if (this.#pressed) this.#capture(event, this.#pressed);
    else if (isField(event)) {
      if (this.#inside) this.#forward(Kind.leave, event);
      return;
    }
    this.#forward(Kind.move, event);
  }

  /**
   * Not before it is a drag: a captured pointer's click goes to the stage, not to what was clicked.
   * @param {PointerEvent} event @param {{ x: number, y: number }} from
   */
  #capture(event, from) {
    const { x, y } = this.#place(event);
    if (Math.hypot(x - from.x, y - from.y) <= dragPx) return;
    if (!this.#stage.hasPointerCapture(event.pointerId)) {
      this.#stage.setPointerCapture(event.pointerId);
    }
  }

  /** @param {PointerEvent} event */
  #up(event) {
    if (!event.isPrimary || !this.#pressed || event.button !== 0) return;
    this.#pressed = null;
    this.#ownedUntil = event.timeStamp + clickWithinMs;
    if (this.#isSecondTap) this.#doubleTap(event);
    else if (!this.#longPress.happened) this.#forward(Kind.up, event);
  }

  /** @param {PointerEvent} event */
  #doubleTap(event) {
    this.#isSecondTap = false;
    const { x, y } = this.#place(event);
    this.#send.doubleTap(x, y);
  }

  /** @param {PointerEvent} event */
  #leave(event) {
    if (!event.isPrimary) return;
    const kind = this.#pressed ? Kind.cancel : Kind.leave;
    if (this.#pressed) this.#ownedUntil = 0; // no click will come of it
    this.#pressed = null;
    this.#isSecondTap = false;
    if (this.#inside) this.#forward(kind, event);
  }
}

/** @param {HTMLElement} stage @param {Send} send @param {Around} around */
function watchWheel(stage, send, { view, on }) {
  const place = toStage(stage);
  /** @param {WheelEvent} event */
  function wheel(event) {
    const { ctrlKey, metaKey, shiftKey, deltaX, deltaY } = event;
    const zoom = ctrlKey || metaKey;
    // Two fingers on a trackpad move time sideways as far as it goes, and then the browser's pages.
    if (!zoom && !shiftKey && Math.abs(deltaX) <= Math.abs(deltaY)) return;
    const unit = [1, linePx, view.innerHeight][event.deltaMode] ?? 1;
    const { x, y } = place(event);
    const used = send.wheel(x, y, deltaX * unit, deltaY * unit, zoom ? 1 : 0);
    if (used) event.preventDefault();
  }
  on(stage, 'wheel', wheel, { passive: false });
}

/**
 * Safari tells of a pinch on a trackpad in events of its own, and not as a wheel.
 * @param {HTMLElement} stage @param {Send} send @param {Around} around
 */
function watchTrackpad(stage, send, { device, on }) {
  if (device.maxTouchPoints > 0) return; // there the fingers are seen as pointers
  const place = toStage(stage);
  let scale = 1;
  /** @param {Event} event */
  function gesture(event) {
    event.preventDefault();
    const pinch = /** @type {Event & { scale: number, clientX: number, clientY: number }} */ (
      event
    );
    const { x, y } = place(pinch);
    if (event.type === 'gesturechange') send.pinch(x, y, 0, pinch.scale / scale, 0);
    scale = event.type === 'gesturechange' ? pinch.scale : 1;
  }
  on(stage, 'gesturestart', gesture);
  on(stage, 'gesturechange', gesture);
}
