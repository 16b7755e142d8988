// @ts-check
// What do the visitor's fingers and mouse do on the stage? Pointer, wheel and pinch become plain
// numbers; what they hit is decided by the program, which drew it.
// Coordinates are CSS px of the stage. Left to the browser: plain wheel and vertical swipes (scrolling),
// text fields, texts (to be marked and copied), links that lead elsewhere, other buttons than the
// primary one, and clicks with a modifier on links.

/**
 * @typedef {{
 *   pointer: (kind: number, x: number, y: number, isTouch: number) => void,
 *   wheel: (x: number, y: number, dx: number, dy: number, zoom: number, pan: number) => void,
 * }} Send
 */

const Kind = { move: 0, down: 1, up: 2, leave: 3 };
const dragPx = 4;
const linePx = 16;
const clickWithinMs = 700; // on a slow phone the click comes well after the finger has left

/** As a turned wheel: the program zooms by a factor e for 500 px, so that time stays under the fingers. */
const pinchDelta = (/** @type {number} */ factor) => -500 * Math.log(factor);

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
  target instanceof Element && target.closest('p, h1, h2, h3') && !target.closest('button, a');

/** @param {PointerEvent} event @returns {boolean} the browser does something with it that we can't */
function isBrowsers(event) {
  if (isField(event) || isText(event)) return true;
  const link = /** @type {Element} */ (event.target).closest('a[href]');
  if (!link) return false;
  const { ctrlKey, metaKey, shiftKey, altKey } = event;
  return !link.getAttribute('href')?.startsWith('?') || ctrlKey || metaKey || shiftKey || altKey;
}

/** @param {HTMLElement} stage @param {Send} send @param {AbortSignal} signal */
export function watchPointer(stage, send, signal) {
  const { ownsClick } = new Primary(stage, send, signal);
  watchPinch(stage, send, signal);
  watchWheel(stage, send, signal);
  watchTrackpad(stage, send, signal);
  // Dragging a link or a selection would take the pointer away.
  stage.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
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

  /** @param {HTMLElement} stage @param {Send} send @param {AbortSignal} signal */
  constructor(stage, send, signal) {
    this.#stage = stage;
    this.#send = send;
    this.#place = toStage(stage);
    stage.addEventListener('pointerdown', (event) => this.#down(event), { signal });
    stage.addEventListener('pointermove', (event) => this.#move(event), { signal });
    stage.addEventListener('pointerup', (event) => this.#up(event), { signal });
    stage.addEventListener('pointercancel', (event) => this.#leave(event), { signal });
    stage.addEventListener('pointerleave', (event) => this.#leave(event), { signal });
    // What is dragged is moved, and no text is marked meanwhile.
    const onSelect = (/** @type {Event} */ event) => this.#pressed && event.preventDefault();
    stage.addEventListener('selectstart', onSelect, { signal });
    addEventListener('keydown', () => (this.#ownedUntil = 0), { signal, capture: true });
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
    this.#inside = kind !== Kind.leave;
    this.#send.pointer(kind, x, y, isTouch(event) ? 1 : 0);
  }

  /** @param {PointerEvent} event */
  #down(event) {
    this.#ownedUntil = 0;
    if (!event.isPrimary || event.button !== 0 || isBrowsers(event)) return;
    this.#pressed = this.#place(event);
    this.#ownedUntil = Infinity;
    this.#forward(Kind.down, event);
  }

  /** @param {PointerEvent} event */
  #move(event) {
    if (!event.isPrimary) return;
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
    this.#forward(Kind.up, event);
  }

  /** @param {PointerEvent} event */
  #leave(event) {
    if (!event.isPrimary) return;
    if (this.#pressed) this.#ownedUntil = 0; // no click will come of it
    this.#pressed = null;
    if (this.#inside) this.#forward(Kind.leave, event);
  }
}

/**
 * Two fingers: zoom about their middle, and pan with it.
 * @param {HTMLElement} stage @param {Send} send @param {AbortSignal} signal
 */
function watchPinch(stage, send, signal) {
  const place = toStage(stage);
  /** @type {Map<number, { x: number, y: number }>} */
  const fingers = new Map();

  function measure() {
    const [a, b] = fingers.values();
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, apart: Math.hypot(a.x - b.x, a.y - b.y) };
  }

  /** @param {PointerEvent} event */
  function down(event) {
    if (!isTouch(event)) return;
    fingers.set(event.pointerId, place(event));
    // The first finger's press was the start of a pinch after all.
    if (fingers.size === 2) send.pointer(Kind.leave, measure().x, measure().y, 1);
  }

  /** @param {PointerEvent} event */
  function move(event) {
    if (!fingers.has(event.pointerId)) return;
    if (fingers.size !== 2) return void fingers.set(event.pointerId, place(event));
    event.stopImmediatePropagation();
    const before = measure();
    fingers.set(event.pointerId, place(event));
    const now = measure();
    if (before.apart < 1 || now.apart < 1) return;
    send.wheel(now.x, now.y, before.x - now.x, pinchDelta(now.apart / before.apart), 1, 0);
  }

  const up = (/** @type {PointerEvent} */ event) => void fingers.delete(event.pointerId);
  // Capturing, so that the two fingers' moves are not also one finger's drag.
  stage.addEventListener('pointerdown', down, { signal });
  stage.addEventListener('pointermove', move, { signal, capture: true });
  stage.addEventListener('pointerup', up, { signal });
  stage.addEventListener('pointercancel', up, { signal });
}

/** @param {HTMLElement} stage @param {Send} send @param {AbortSignal} signal */
function watchWheel(stage, send, signal) {
  const place = toStage(stage);
  /** @param {WheelEvent} event */
  function wheel(event) {
    const zoom = event.ctrlKey || event.metaKey;
    if (!zoom && !event.shiftKey) return;
    event.preventDefault();
    const unit = [1, linePx, innerHeight][event.deltaMode] ?? 1;
    const { x, y } = place(event);
    send.wheel(x, y, event.deltaX * unit, event.deltaY * unit, zoom ? 1 : 0, zoom ? 0 : 1);
  }
  stage.addEventListener('wheel', wheel, { signal, passive: false });
}

/**
 * Safari tells of a pinch on a trackpad in events of its own, and not as a wheel.
 * @param {HTMLElement} stage @param {Send} send @param {AbortSignal} signal
 */
function watchTrackpad(stage, send, signal) {
  if (navigator.maxTouchPoints > 0) return; // there the fingers are seen as pointers
  const place = toStage(stage);
  let scale = 1;
  /** @param {Event} event */
  function gesture(event) {
    event.preventDefault();
    const pinch = /** @type {Event & { scale: number, clientX: number, clientY: number }} */ (
      event
    );
    const { x, y } = place(pinch);
    if (event.type === 'gesturechange') send.wheel(x, y, 0, pinchDelta(pinch.scale / scale), 1, 0);
    scale = event.type === 'gesturechange' ? pinch.scale : 1;
  }
  stage.addEventListener('gesturestart', gesture, { signal });
  stage.addEventListener('gesturechange', gesture, { signal });
}
