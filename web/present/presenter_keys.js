// @ts-check
// Which command does a key give? Which keys belong to which command the program's own buttons say;
// digits and Enter lead to the step of that number.
import { digitOf, isOurs, keyName } from '../base/keys.js';

/**
 * @typedef {{
 *   isOn: () => boolean,
 *   run: (id: string) => void,
 *   goTo: (step: string) => void,
 *   putAway: () => boolean,
 *   pressed: () => void,
 * }} Hooks isOn: the screen is the presenter's; putAway: what lies on top, if there is something;
 *   pressed: some key was
 */

/** @param {Event} event */
function take(event) {
  event.preventDefault();
  event.stopPropagation();
}

/** @typedef {import('../base/surroundings.js').Some<'root' | 'on'>} Around */

export class PresenterKeys {
  #root;
  #hooks;
  #typed = '';

  /** @param {HTMLElement} root holds the buttons @param {Hooks} hooks */
  constructor(root, hooks) {
    this.#root = root;
    this.#hooks = hooks;
  }

  /** Before anything else hears of it: on a slide every key is the presenter's. @param {Around} around */
  listen({ root, on }) {
    on(root, 'keydown', (event) => this.#onKey(event), { capture: true });
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    const isOn = this.#hooks.isOn();
    if (isOn) this.#hooks.pressed();
    if (!isOurs(event)) return;
    if (event.key === 'Escape' && this.#hooks.putAway()) return take(event);
    const button = this.#buttonOf(keyName(event));
    // A button that has the focus is pressed by these.
    const isPressing = /** @type {Element} */ (event.target).localName === 'button';
    if (isPressing && /^(Enter| )$/.test(event.key)) return;
    if (isOn && this.#type(event)) return take(event);
    // A clicker sends F5 to begin: the page must not be loaded anew in the middle of a talk.
    if (event.key === 'F5' && this.#root.childElementCount > 0) take(event);
    if (!button || (!isOn && event.key !== 'F5') || event.key === 'Escape') return;
    take(event);
    this.#hooks.run(button.id);
  }

  /** @param {string} key @returns {HTMLElement | undefined} */
  #buttonOf(key) {
    const all = /** @type {NodeListOf<HTMLElement>} */ (
      this.#root.querySelectorAll('[aria-keyshortcuts]')
    );
    return [...all].find((button) =>
      button.getAttribute('aria-keyshortcuts')?.split(' ').includes(key),
    );
  }

  /** @param {KeyboardEvent} event @returns {boolean} whether it was used */
  #type(event) {
    const typed = this.#typed;
    const digit = this.#buttonOf(keyName(event)) ? '' : digitOf(event);
    this.#typed = digit && typed + digit;
    this.#root.dataset.typed = this.#typed; // seen on the slide, so that one knows where Enter leads
    if (this.#typed) return true;
    if (event.key !== 'Enter' || !typed) return false;
    this.#hooks.goTo(typed);
    return true;
  }
}
