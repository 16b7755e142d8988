// @ts-check
// What does the page do for somebody who presents? Keys, clicks and swipes become the program's deeds;
// which keys belong to which deed the program's own buttons say. What only a browser can do is done
// here: full screen, a screen that stays awake, the spotlight, going on by itself, a second window.
import { addressWith } from '../base/address.js';
import { copyLink, showAudienceLink } from './audience_link.js';
import { digitOf, isOurs, keyName } from '../base/keys.js';
import { Sayings } from './sayings.js';
import { createWakeLock, pointAt, toggleFullScreen } from './screen.js';
import { Clocks } from './speaker.js';
import { Stillness } from './stillness.js';
import { createTakeAway } from './take_away.js';
import { asksFirst, Talk } from './talk.js';
import { putTipAway, watchTips } from './tips.js';

/** @typedef {import('../mirror/mirror.js').Program} Program */
/** @typedef {import('../mirror/mirror.js').Tree} Tree */

const swipePx = 50;

/** @returns {boolean} whether this is the speaker's own window */
const isSpeakers = () => document.documentElement.dataset.screen === 'speaker';

/** The speaker's window for the audience's, and the other way round. @returns {string} */
function otherWindowsAddress() {
  const isKept = (/** @type {string} */ pair) => !pair.startsWith('speaker=');
  return isSpeakers() ? addressWith(isKept) : addressWith(isKept, 'speaker=on');
}

export class Presenter {
  #root;
  #stage;
  #typed = '';
  #wakeLock = createWakeLock();
  #clocks = new Clocks();
  /** @type {Record<string, string>} what was last shown */
  #facts = {};
  /** What another window has told this one to show. @type {string | null} */
  #following = null;
  #talk = new Talk({
    state: () => ({ shared: this.#facts.shared ?? '', clock: this.#clocks.clock }),
    follow: (state) => this.#follow(state),
    point: pointAt,
  });
  /** @type {Window | null} */
  #otherWindow = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #nextStep;
  #stillness = new Stillness();
  #sayings = new Sayings();
  #ended = new AbortController();
  /** @type {Program | null} */
  #program = null;
  /** @type {{ x: number, y: number } | null} */
  #swipe = null;
  /** Where the pointer is, in shares of the slide. */
  #pointer = { x: 0.5, y: 0.5 };
  /** What only the page can do, by the buttons' ids. @type {Record<string, () => void>} */
  #deeds = {
    'present-full-screen': () =>
      toggleFullScreen().catch(() => this.#sayings.say(this.#facts.noFullScreen)),
    'present-window': () => this.#openOtherWindow(),
    'speaker-pause': () => this.#setClock(() => this.#clocks.togglePause()),
    'speaker-reset': () => this.#setClock(() => this.#clocks.reset()),
    ...createTakeAway({
      print: () => this.#program?.print(),
      facts: () => this.#facts,
      say: (words) => this.#sayings.say(words),
    }),
    'take-link': () => copyLink(this.#facts, this.#sayings),
  };

  /** @param {HTMLElement} root holds the buttons @param {HTMLElement} stage */
  constructor(root, stage) {
    this.#root = root;
    this.#stage = stage;
  }

  /** Whether the screen is the presenter's. */
  get isOn() {
    return Boolean(document.documentElement.dataset.screen);
  }

  /** @param {Program} program */
  listen(program) {
    this.#program = program;
    // Before anything else hears of it: on a slide every key is the presenter's.
    const { signal } = this.#ended;
    const first = { capture: true, signal };
    document.addEventListener('keydown', (event) => this.#onKey(event), first);
    document.addEventListener('click', (event) => this.#onButton(event), first);
    this.#stage.addEventListener('pointerdown', (event) => this.#beginSwipe(event), { signal });
    this.#stage.addEventListener('click', (event) => this.#onClick(event), { signal });
    const move = (/** @type {PointerEvent} */ event) => this.#onMove(event);
    document.addEventListener('pointermove', move, { passive: true, signal });
    watchTips(signal);
  }

  /**
   * The program has stopped: keys, screen and the other windows are given back; what the slide says
   * stays to be read.
   */
  end() {
    this.#ended.abort();
    this.#talk.end();
    this.#wakeLock.set(false);
    clearTimeout(this.#nextStep);
    this.#stillness.end();
    const { dataset } = document.documentElement;
    dataset.presenting = '';
    dataset.spotlight = '';
    if (dataset.screen && dataset.screen !== 'speaker') dataset.screen = 'slide';
    if (document.fullscreenElement) document.exitFullscreen();
  }

  /** @param {Tree} tree */
  show({ presenting, presenter }) {
    const before = this.#facts;
    this.#facts = presenting;
    this.#wakeLock.set(Boolean(presenting.screen));
    const { dataset } = document.documentElement;
    dataset.presenting = presenter.length > 0 ? 'on' : '';
    dataset.plays = presenting.playsMs ? 'on' : '';
    if (this.#stillness.show(presenting.screen, before.screen)) this.#sayings.hint(presenting.hint);
    this.#playOn(before);
    this.#shareWhatChanged(before);
    this.#clocks.show();
    if (presenting.screen === 'link') showAudienceLink(presenting.link);
    this.#sayings.close = presenting.close ?? '';
    // A window that was opened for the speaker has no more use; one opened by hand stays.
    if (before.screen === 'speaker' && !presenting.step) window.close();
  }

  /** A step's time is counted from its beginning. @param {Record<string, string>} before */
  #playOn(before) {
    const { step, playsMs } = this.#facts;
    if (step === before.step && playsMs === before.playsMs) return;
    clearTimeout(this.#nextStep);
    if (!playsMs) return;
    // By number: two windows that go on at the same moment go to the same step.
    const next = () => this.#program?.act('present-number', String(Number(step) + 1));
    this.#nextStep = setTimeout(next, Number(playsMs));
  }

  /** @param {Record<string, string>} before */
  #shareWhatChanged(before) {
    const { shared = '', step } = this.#facts;
    if (shared === (before.shared ?? '')) return;
    if (shared === this.#following) return;
    this.#following = null;
    if (!before.shared) {
      this.#clocks.begin();
      if (asksFirst())
        this.#talk.ask(); // whether others are at it already
      else this.#talk.lead();
      return;
    }
    if (step !== before.step) this.#clocks.beginStep();
    this.#talk.tell();
  }

  /** @param {import('./talk.js').State} state */
  #follow({ shared, clock }) {
    if (!this.#facts.shared) return; // nothing is presented here
    this.#clocks.clock = clock;
    this.#clocks.show();
    // What was told before this may not have been shown yet.
    if (shared === (this.#following ?? this.#facts.shared)) return;
    this.#following = shared;
    this.#program?.act('present-shared', shared);
  }

  /** @param {() => void} change */
  #setClock(change) {
    change();
    this.#clocks.show();
    this.#talk.tell();
  }

  #openOtherWindow() {
    const open = this.#otherWindow;
    if (open && !open.closed) return open.focus();
    const features = 'popup,width=1280,height=760';
    const name = this.#talk.newWindowName();
    this.#otherWindow = window.open(otherWindowsAddress(), name, features);
    if (this.#otherWindow) this.#talk.add(this.#otherWindow);
    else this.#sayings.say(this.#facts.stopped);
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    if (this.isOn) this.#stillness.key();
    if (!isOurs(event)) return;
    if (event.key === 'Escape' && (this.#sayings.putAway() || putTipAway())) {
      return this.#take(event);
    }
    const button = this.#buttonOf(keyName(event));
    // A button that has the focus is pressed by these.
    const isPressing = /** @type {Element} */ (event.target).localName === 'button';
    if (isPressing && /^(Enter| )$/.test(event.key)) return;
    if (this.isOn && this.#type(event)) return this.#take(event);
    // A clicker sends F5 to begin: the page must not be loaded anew in the middle of a talk.
    if (event.key === 'F5' && this.#root.childElementCount > 0) this.#take(event);
    if (!button || (!this.isOn && event.key !== 'F5') || event.key === 'Escape') return;
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

  /** Digits and Enter lead to the step of that number. @param {KeyboardEvent} event @returns {boolean} whether it was used */
  #type(event) {
    const typed = this.#typed;
    const digit = this.#buttonOf(keyName(event)) ? '' : digitOf(event);
    this.#typed = digit && typed + digit;
    this.#root.dataset.typed = this.#typed; // seen on the slide, so that one knows where Enter leads
    if (this.#typed) return true;
    if (event.key !== 'Enter' || !typed) return false;
    this.#program?.act('present-number', typed);
    return true;
  }

  /** @param {string} id */
  #do(id) {
    const deed = this.#deeds[id];
    const { x, y } = this.#pointer;
    if (deed) deed();
    else this.#program?.act(id, `${x},${y}`);
  }

  /** @param {MouseEvent} event a button's press; the rest of them the mirror tells the program of */
  #onButton(event) {
    const button = /** @type {Element} */ (event.target).closest('button');
    const deed = this.#deeds[button?.getAttribute('data-command') ?? button?.id ?? ''];
    if (!deed) return;
    event.stopPropagation();
    deed();
  }

  /** @param {PointerEvent} event */
  #beginSwipe({ pointerType, clientX: x, clientY: y }) {
    this.#swipe = this.isOn && pointerType !== 'mouse' ? { x, y } : null;
    if (this.#swipe) this.#stillness.move();
  }

  /** @param {MouseEvent} event a click, or the end of a swipe */
  #onClick(event) {
    if (!this.isOn) return;
    this.#program?.act('present-next', '');
    event.stopPropagation();
  }

  /** @param {PointerEvent} event */
  #onMove({ clientX, clientY, pointerType }) {
    if (!this.isOn) return;
    this.#movePointer(clientX, clientY);
    this.#followSwipe(clientX, clientY);
    if (pointerType === 'mouse') this.#stillness.move();
  }

  /** In the speaker's window the slide is its picture. @param {number} clientX @param {number} clientY */
  #movePointer(clientX, clientY) {
    const slide = document.getElementById('now-figure') ?? this.#stage;
    const { left, top, width, height } = slide.getBoundingClientRect();
    const x = (clientX - left) / width;
    const y = (clientY - top) / height;
    if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) return;
    this.#pointer = { x, y };
    pointAt(x, y);
    if (this.#facts.spotlight) this.#talk.point(x, y);
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
