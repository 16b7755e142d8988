// @ts-check
// What does a pointer do on a slide? A click goes on, a swipe goes either way, and the place of the
// pointer is where the spotlight falls and the zoom is about.
import { pointAt } from './screen.js';

const swipePx = 50;

/**
 * @typedef {{
 *   isOn: () => boolean,
 *   act: (id: string) => void,
 *   moved: () => void,
 *   lit: (x: number, y: number) => void,
 * }} Hooks isOn: the screen is the presenter's; moved: by a hand; lit: the place, in shares of the slide
 */

/** @typedef {import('../base/surroundings.js').Some<'root' | 'host' | 'find' | 'on'>} Around */

export class SlidePointer {
  #stage;
  #around;
  #hooks;
  /** @type {{ x: number, y: number } | null} */
  #swipe = null;
  /** In shares of the slide. */
  place = { x: 0.5, y: 0.5 };

  /** @param {HTMLElement} stage @param {Hooks} hooks @param {Around} around */
  constructor(stage, hooks, around) {
    this.#stage = stage;
    this.#around = around;
    this.#hooks = hooks;
  }

  listen() {
    const { root, on } = this.#around;
    on(this.#stage, 'pointerdown', (event) => this.#beginSwipe(event));
    on(this.#stage, 'click', (event) => this.#onClick(event));
    on(root, 'pointermove', (event) => this.#onMove(event), { passive: true });
  }

  /** @param {PointerEvent} event */
  #beginSwipe({ pointerType, clientX: x, clientY: y }) {
    this.#swipe = this.#hooks.isOn() && pointerType !== 'mouse' ? { x, y } : null;
    if (this.#swipe) this.#hooks.moved();
  }

  /** @param {MouseEvent} event a click, or the end of a swipe */
  #onClick(event) {
    if (!this.#hooks.isOn()) return;
    this.#hooks.act('present-next');
    event.stopPropagation();
  }

  /** @param {PointerEvent} event */
  #onMove({ clientX, clientY, pointerType }) {
    if (!this.#hooks.isOn()) return;
    this.#movePointer(clientX, clientY);
    this.#followSwipe(clientX, clientY);
    if (pointerType === 'mouse') this.#hooks.moved();
  }

  /** In the speaker's window the slide is its picture. @param {number} clientX @param {number} clientY */
  #movePointer(clientX, clientY) {
    const slide = this.#around.find('now_figure') ?? this.#stage;
    const { left, top, width, height } = slide.getBoundingClientRect();
    const x = (clientX - left) / width;
    const y = (clientY - top) / height;
    if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) return;
    this.place = { x, y };
    pointAt(this.#around.host, x, y);
    this.#hooks.lit(x, y);
  }

  /** @param {number} x @param {number} y */
  #followSwipe(x, y) {
    if (!this.#swipe) return;
    const dx = x - this.#swipe.x;
    const dy = y - this.#swipe.y;
    if (Math.abs(dx) < swipePx || Math.abs(dx) < 2 * Math.abs(dy)) return;
    this.#swipe = null;
    this.#hooks.act(dx < 0 ? 'present-next' : 'present-previous');
  }
}
