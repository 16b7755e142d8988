// @ts-check
// When does the audience see the slide alone? The presenter's buttons withdraw a while after a slide has
// come up, after a key, and after the pointer has come to rest. A pointer that moves, or a finger, brings
// them back; a key or a clicker doesn't. (present.css leaves those in sight that have the focus.)

const stillMs = 2500;

/** @param {string | undefined} screen @returns {boolean} whether nothing is to be read or chosen on it */
const isBare = (screen) => /^(slide|black|white)$/.test(screen ?? '');

/** @typedef {import('../base/surroundings.js').Some<'root' | 'host'>} Around */

export class Stillness {
  #around;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #withdrawing;

  /** @param {Around} around */
  constructor(around) {
    this.#around = around;
  }

  /** @param {string | undefined} screen @param {string | undefined} before @returns {boolean} whether a slide has come up */
  show(screen, before) {
    const comesUp = isBare(screen) && !isBare(before);
    if (comesUp) {
      delete this.#around.host.dataset.still;
      this.#withdrawAfter(() => true);
    }
    return comesUp;
  }

  /** A pointer has moved. Whoever rests on a button is reading what it says. */
  move() {
    delete this.#around.host.dataset.still;
    this.#withdrawAfter(() => !this.#around.root.querySelector('#present-bar:hover'));
  }

  /** A key was pressed: wherever the pointer was left, nobody's hand is on it. */
  key() {
    if (this.#around.host.dataset.still === undefined) {
      this.#withdrawAfter(() => true);
    }
  }

  end() {
    clearTimeout(this.#withdrawing);
    delete this.#around.host.dataset.still;
  }

  /** @param {() => boolean} mayGo */
  #withdrawAfter(mayGo) {
    clearTimeout(this.#withdrawing);
    this.#withdrawing = setTimeout(() => {
      if (mayGo()) this.#around.host.dataset.still = '';
    }, stillMs);
  }
}
