// @ts-check
// What does the page do for somebody who presents? Keys, clicks and swipes become the program's deeds;
// which keys belong to which deed the program's own buttons say. What only a browser can do is done
// here: full screen, a screen that stays awake, the spotlight, and going on by itself.

/** @typedef {import('./mirror.js').Program} Program */
/** @typedef {import('./mirror.js').Tree} Tree */

const swipePx = 50;
const stillMs = 3000; // after that the buttons withdraw until the pointer moves again

/** @param {KeyboardEvent} event @returns {string} the key as the buttons name it */
function keyName({ key, shiftKey }) {
  if (key === ' ') return shiftKey ? 'Shift+Space' : 'Space';
  return key;
}

/** Keeps the screen awake for as long as it is wanted; a hidden page loses that, and asks again. */
function createWakeLock() {
  /** @type {WakeLockSentinel | null} */
  let lock = null;
  let wanted = false;
  async function update() {
    if (!wanted || document.hidden) {
      const held = lock;
      lock = null;
      await held?.release();
      return;
    }
    try {
      if (!lock || lock.released) lock = (await navigator.wakeLock?.request('screen')) ?? null;
    } catch {
      lock = null; // a battery that is nearly empty is a reason to refuse
    }
  }
  document.addEventListener('visibilitychange', update);
  return {
    /** @param {boolean} on */
    set(on) {
      if (on === wanted) return;
      wanted = on;
      update();
    },
  };
}

function toggleFullScreen() {
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  change?.catch((error) => console.warn(error));
}

export class Presenter {
  #root;
  #stage;
  #typed = '';
  #wakeLock = createWakeLock();
  /** What was last shown, so that a step's time is counted from its beginning. */
  #shown = '';
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #nextStep;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #withdrawing;
  /** @type {Program | null} */
  #program = null;
  /** @type {{ x: number, y: number } | null} */
  #swipe = null;

  /** @param {HTMLElement} root holds the buttons @param {HTMLElement} stage */
  constructor(root, stage) {
    this.#root = root;
    this.#stage = stage;
  }

  get #isOn() {
    return Boolean(document.documentElement.dataset.screen);
  }

  /** @param {Program} program */
  listen(program) {
    this.#program = program;
    // Before anything else hears of it: on a slide every key is the presenter's.
    document.addEventListener('keydown', (event) => this.#onKey(event), { capture: true });
    this.#root.addEventListener('click', (event) => this.#onButton(event), { capture: true });
    this.#stage.addEventListener('pointerdown', (event) => this.#beginSwipe(event));
    this.#stage.addEventListener('click', (event) => this.#onClick(event));
    document.addEventListener('pointermove', (event) => this.#onMove(event), { passive: true });
  }

  /** @param {Tree} tree */
  show({ presenting, presenter, title }) {
    this.#wakeLock.set(Boolean(presenting.screen));
    document.documentElement.dataset.presenting = presenter.length > 0 ? 'on' : '';
    const now = `${title}|${presenting.playsMs ?? ''}`;
    if (now === this.#shown) return;
    this.#shown = now;
    clearTimeout(this.#nextStep);
    if (!presenting.playsMs) return;
    const next = () => this.#program?.act('present-next', '');
    this.#nextStep = setTimeout(next, Number(presenting.playsMs));
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const button = this.#buttonOf(keyName(event));
    const isPressing = this.#root.contains(/** @type {Node} */ (event.target));
    // A button that has the focus is pressed by these.
    if (isPressing && /^(Enter| )$/.test(event.key)) return;
    if (this.#isOn && this.#type(event.key)) return this.#take(event);
    // A clicker sends F5 to begin: the page must not be loaded anew in the middle of a talk.
    if (event.key === 'F5' && this.#root.childElementCount > 0) this.#take(event);
    if (!button || (!this.#isOn && event.key !== 'F5') || event.key === 'Escape') return;
    this.#take(event);
    this.#do(button.id);
  }

  /** @param {Event} event */
  #take(event) {
    event.preventDefault();
    event.stopPropagation();
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

  /** Digits and Enter lead to the step of that number. @param {string} key @returns {boolean} whether it was used */
  #type(key) {
    const typed = this.#typed;
    this.#typed = /^\d$/.test(key) ? typed + key : '';
    this.#root.dataset.typed = this.#typed; // seen on the slide, so that one knows where Enter leads
    if (this.#typed) return true;
    if (key !== 'Enter' || !typed) return false;
    this.#program?.act('present-number', typed);
    return true;
  }

  /** @param {string} id */
  #do(id) {
    if (id === 'present-full-screen') return toggleFullScreen();
    const { innerWidth, innerHeight } = window;
    const { x, y } = this.#pointer;
    this.#program?.act(id, `${x / innerWidth},${y / innerHeight}`);
  }

  #pointer = { x: innerWidth / 2, y: innerHeight / 2 };

  /** @param {MouseEvent} event a button's press; the rest of them the mirror tells the program of */
  #onButton(event) {
    const button = /** @type {Element} */ (event.target).closest('button');
    const id = button?.getAttribute('data-command') ?? button?.id;
    if (id !== 'present-full-screen') return;
    event.stopPropagation();
    toggleFullScreen();
  }

  /** @param {PointerEvent} event */
  #beginSwipe({ pointerType, clientX: x, clientY: y }) {
    this.#swipe = this.#isOn && pointerType !== 'mouse' ? { x, y } : null;
  }

  /** @param {MouseEvent} event a click, or the end of a swipe */
  #onClick(event) {
    if (!this.#isOn) return;
    this.#program?.act('present-next', '');
    event.stopPropagation();
  }

  /** @param {PointerEvent} event */
  #onMove({ clientX: x, clientY: y, pointerType }) {
    if (!this.#isOn) return;
    this.#pointer = { x, y };
    const { style, dataset } = document.documentElement;
    style.setProperty('--pointer-x', `${x}px`);
    style.setProperty('--pointer-y', `${y}px`);
    this.#followSwipe(x, y);
    if (pointerType !== 'mouse') return;
    delete dataset.still;
    clearTimeout(this.#withdrawing);
    this.#withdrawing = setTimeout(() => (dataset.still = ''), stillMs);
  }

  /** @param {number} x @param {number} y */
  #followSwipe(x, y) {
    if (!this.#swipe) return;
    const dx = x - this.#swipe.x;
    const dy = y - this.#swipe.y;
    if (Math.abs(dx) < swipePx || Math.abs(dx) < 2 * Math.abs(dy)) return;
    this.#swipe = null;
    this.#program?.act(dx < 0 ? 'present-next' : 'present-previous', '');
  }
}
