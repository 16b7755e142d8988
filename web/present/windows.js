// @ts-check
// How do the windows of a presentation stay in step? The audience's and the speaker's show the same,
// go by the same clocks, and open one another.
import { addressWith } from '../base/address.js';
import { pointAt } from './screen.js';
import { Clocks } from './speaker.js';
import { asksFirst, Talk } from './talk.js';

/** @typedef {import('../base/surroundings.js').Some<
 *   'host' | 'find' | 'language' | 'windows' | 'channel' | 'address' | 'on' | 'signal'>} Around */

/** The speaker's window for the audience's, and the other way round. @param {Around} around @returns {string} */
function otherWindowsAddress({ host, address }) {
  const isSpeakers = host.dataset.screen === 'speaker';
  const isKept = (/** @type {string} */ pair) => !pair.startsWith('speaker=');
  return addressWith(address.location.href, isKept, ...(isSpeakers ? [] : ['speaker=on']));
}

export class PresenterWindows {
  #around;
  #clocks;
  /** What is shown here, as the program tells it; empty: nothing is presented. */
  #shared = '';
  /** What another window has told this one to show. @type {string | null} */
  #following = null;
  /** @type {Window | null} */
  #otherWindow = null;
  #act;
  #talk;

  /**
   * @param {(shared: string) => void} act shows what another window shows
   * @param {Around} around
   * @param {Around} presenting ends earlier: then no other window is heard, and the clocks go on
   */
  constructor(act, around, presenting) {
    this.#act = act;
    this.#around = around;
    this.#clocks = new Clocks(around);
    const listener = {
      state: () => ({ shared: this.#shared, clock: this.#clocks.clock }),
      follow: (/** @type {import('./talk.js').State} */ state) => this.#follow(state),
      point: (/** @type {number} */ x, /** @type {number} */ y) => pointAt(around.host, x, y),
    };
    this.#talk = new Talk(listener, presenting);
  }

  /** @param {Record<string, string>} facts @param {Record<string, string>} before */
  show({ shared = '', step }, before) {
    this.#shared = shared;
    if (shared !== (before.shared ?? '') && shared !== this.#following) this.#tell(step, before);
    this.#clocks.show();
  }

  /** @param {string} step @param {Record<string, string>} before */
  #tell(step, before) {
    this.#following = null;
    if (!before.shared) {
      this.#clocks.begin();
      if (asksFirst(this.#around))
        this.#talk.ask(); // whether others are at it already
      else this.#talk.lead();
      return;
    }
    if (step !== before.step) this.#clocks.beginStep();
    this.#talk.tell();
  }

  /** @param {import('./talk.js').State} state */
  #follow({ shared, clock }) {
    if (!this.#shared) return; // nothing is presented here
    this.#clocks.clock = clock;
    this.#clocks.show();
    // What was told before this may not have been shown yet.
    if (shared === (this.#following ?? this.#shared)) return;
    this.#following = shared;
    this.#act(shared);
  }

  /** Where the light falls, in shares of the slide. @param {number} x @param {number} y */
  point(x, y) {
    this.#talk.point(x, y);
  }

  togglePause() {
    this.#setClock(() => this.#clocks.togglePause());
  }

  resetClock() {
    this.#setClock(() => this.#clocks.reset());
  }

  /** @param {() => void} change */
  #setClock(change) {
    change();
    this.#clocks.show();
    this.#talk.tell();
  }

  /** @returns {boolean} false where the browser won't have it */
  openOther() {
    const open = this.#otherWindow;
    if (open && !open.closed) {
      open.focus();
      return true;
    }
    const features = 'popup,width=1280,height=760';
    const name = this.#talk.newWindowName();
    const { windows } = this.#around;
    this.#otherWindow = windows.open(otherWindowsAddress(this.#around), name, features);
    if (this.#otherWindow) this.#talk.add(this.#otherWindow);
    return this.#otherWindow !== null;
  }
}
