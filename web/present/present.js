// @ts-check
// What does the page do for somebody who presents? Keys, clicks and swipes become the program's
// commands. What only a browser can do is done here: full screen, a screen that stays awake, going on
// by itself, and, in files of their own, the spotlight, other windows and what is taken away.
import { copyLink, showAudienceLink } from './audience_link.js';
import { PresenterKeys } from './presenter_keys.js';
import { Sayings } from './sayings.js';
import { createWakeLock, toggleFullScreen } from './screen.js';
import { SlidePointer } from './slide_pointer.js';
import { Stillness } from './stillness.js';
import { createTakeAway } from './take_away.js';
import { putTipAway, watchTips } from './tips.js';
import { PresenterWindows } from './windows.js';

/** @typedef {import('../mirror/mirror.js').Program} Program */
/** @typedef {import('../mirror/mirror.js').Tree} Tree */

export class Presenter {
  /** @type {Record<string, string>} what was last shown */
  #facts = {};
  #ended = new AbortController();
  /** @type {Program | null} */
  #program = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #nextStep;
  #wakeLock = createWakeLock();
  #stillness = new Stillness();
  #sayings = new Sayings();
  #windows = new PresenterWindows((shared) => this.#program?.act('present-shared', shared));
  #pointer;
  #keys;
  /** What only the page can do, by the buttons' ids. @type {Record<string, () => void>} */
  #own = {
    'present-full-screen': () =>
      toggleFullScreen().catch(() => this.#sayings.say(this.#facts.noFullScreen)),
    'present-window': () => this.#windows.openOther() || this.#sayings.say(this.#facts.stopped),
    'speaker-pause': () => this.#windows.togglePause(),
    'speaker-reset': () => this.#windows.resetClock(),
    ...createTakeAway({
      slides: () => this.#program?.slides() ?? '',
      facts: () => this.#facts,
      say: (words) => this.#sayings.say(words),
    }),
    'take-link': () => copyLink(this.#facts, this.#sayings),
  };

  /** @param {HTMLElement} root holds the buttons @param {HTMLElement} stage */
  constructor(root, stage) {
    this.#pointer = new SlidePointer(stage, {
      isOn: () => this.isOn,
      act: (id) => this.#program?.act(id, ''),
      moved: () => this.#stillness.move(),
      lit: (x, y) => this.#facts.spotlight && this.#windows.point(x, y),
    });
    this.#keys = new PresenterKeys(root, {
      isOn: () => this.isOn,
      run: (id) => this.#run(id),
      goTo: (step) => this.#program?.act('present-number', step),
      putAway: () => this.#sayings.putAway() || putTipAway(),
      pressed: () => this.#stillness.key(),
    });
  }

  /** Whether the screen is the presenter's. */
  get isOn() {
    return Boolean(document.documentElement.dataset.screen);
  }

  /** @param {Program} program */
  listen(program) {
    this.#program = program;
    const { signal } = this.#ended;
    this.#keys.listen(signal);
    const first = { capture: true, signal };
    document.addEventListener('click', (event) => this.#onButton(event), first);
    this.#pointer.listen(signal);
    watchTips(signal);
  }

  /**
   * The program has stopped: keys, screen and the other windows are given back; what the slide says
   * stays to be read.
   */
  end() {
    this.#ended.abort();
    this.#windows.end();
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
    this.#windows.show(presenting, before);
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

  /** @param {string} id */
  #run(id) {
    const own = this.#own[id];
    const { x, y } = this.#pointer.place;
    if (own) own();
    else this.#program?.act(id, `${x},${y}`);
  }

  /** @param {MouseEvent} event a button's press; the rest of them the mirror tells the program of */
  #onButton(event) {
    const button = /** @type {Element} */ (event.target).closest('button');
    const own = this.#own[button?.getAttribute('data-command') ?? button?.id ?? ''];
    if (!own) return;
    event.stopPropagation();
    own();
  }
}
