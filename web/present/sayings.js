// @ts-check
// What does the page say to somebody who presents, of files, windows and links? Words that fall silent
// by themselves, and a link to be copied by hand, which stays until it is put away.
const saidMs = 6000;
const hintMs = 4000;

/** @typedef {import('../base/surroundings.js').Some<
 *   'root' | 'page' | 'view' | 'part' | 'on'>} Around */

/** @param {Around} around @param {HTMLElement} element */
function mark({ page, view }, element) {
  const range = page.createRange();
  range.selectNodeContents(element);
  const selection = view.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

export class Sayings {
  #around;
  #place;
  /** The name of the button that puts a link away. */
  close = '';
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #falling;
  #isHinted = false;
  /** Where the keyboard was before there was a link to be put away. @type {HTMLElement | null} */
  #before = null;

  /** @param {Around} around */
  constructor(around) {
    this.#around = around;
    this.#place = around.part('said');
  }

  /** @param {string} words for the eye and for those who listen */
  say(words) {
    this.#set([words]);
    this.#falling = setTimeout(() => this.#set([]), saidMs);
  }

  /** @param {string | undefined} words of use, once, to whoever is new to this and has a keyboard */
  hint(words) {
    const { page, view } = this.#around;
    if (!words || this.#isHinted || !view.matchMedia('(hover: hover)').matches) return;
    this.#isHinted = true;
    const text = page.createElement('span');
    text.className = 'hint';
    text.textContent = words;
    this.#set([text]);
    this.#falling = setTimeout(() => this.#set([]), hintMs);
  }

  /**
   * Where a page may not write to the clipboard an older way may still be open. Whatever it says of
   * itself, the link stays to be copied by hand.
   * @param {string} link @param {string} copied what is said when it worked
   */
  show(link, copied) {
    const { root, page, on } = this.#around;
    const text = page.createElement('span');
    text.className = 'link';
    text.translate = false;
    text.textContent = link;
    const button = page.createElement('button');
    button.type = 'button';
    button.textContent = '×';
    button.setAttribute('aria-label', this.close);
    on(button, 'click', () => this.putAway());
    this.#before = /** @type {HTMLElement | null} */ (root.activeElement);
    this.#set([text, button]);
    mark(this.#around, text);
    if (page.execCommand?.('copy')) text.after(copied);
  }

  /** @returns {boolean} whether there was a link to be put away */
  putAway() {
    const { root, part } = this.#around;
    const had = this.#place.querySelector('.link') !== null;
    const hadFocus = this.#place.contains(root.activeElement);
    if (had) this.#set([]);
    if (hadFocus) (this.#before?.isConnected ? this.#before : part('main')).focus();
    return had;
  }

  /** @param {(Node | string)[]} parts */
  #set(parts) {
    clearTimeout(this.#falling);
    this.#place.replaceChildren(...parts);
  }
}
