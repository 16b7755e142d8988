// @ts-check
// What does the page do for somebody who presents? Keys, clicks and swipes become the program's
// commands. What only a browser can do is done here: full screen, a screen that stays awake, going on
// by itself, and, in files of their own, the spotlight, other windows and what is taken away.
import { endingEarlier } from '../base/listening.js';
import { AudienceLink } from './audience_link.js';
import { PresenterKeys } from './presenter_keys.js';
import { Sayings } from './sayings.js';
import { createWakeLock, toggleFullScreen } from './screen.js';
import { SlidePointer } from './slide_pointer.js';
import { Stillness } from './stillness.js';
import { createTakeAway } from './take_away.js';
import { putTipAway, watchTips } from './tips.js';
import { PresenterWindows } from './windows.js';

/** @typedef {import('../base/surroundings.js').Surroundings} Surroundings */
/** @typedef {import('../mirror/mirror.js').Program} Program */
/** @typedef {import('../mirror/mirror.js').Tree} Tree */

export class Presenter {
  #around;
  /** @type {Record<string, string>} what was last shown */
  #facts = {};
  /** What lasts until the program has stopped: the presenter's may end earlier than the page. */
  #presenting;
  /** @type {Program | null} */
  #program = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #nextStep;
  #wakeLock;
  #stillness;
  #sayings;
  #link;
  #windows;
  #pointer;
  #keys;
  /** What only the page can do, by the buttons' ids. */
  #own;

  /** @param {HTMLElement} root holds the buttons @param {HTMLElement} stage @param {Surroundings} around */
  constructor(root, stage, around) {
    this.#around = around;
    this.#presenting = endingEarlier(around);
    const { within } = this.#presenting;
    within.signal.addEventListener('abort', () => this.#giveBack());
    this.#wakeLock = createWakeLock(around);
    this.#stillness = new Stillness(around);
    this.#sayings = new Sayings(around);
    this.#link = new AudienceLink(around);
    const follow = (/** @type {string} */ shared) => this.#program?.act('present-shared', shared);
    this.#windows = new PresenterWindows(follow, around, within);
    this.#own = this.#createOwn();
    this.#pointer = this.#createPointer(stage);
    this.#keys = this.#createKeys(root);
  }

  /** @returns {Record<string, () => void>} */
  #createOwn() {
    const sayings = this.#sayings;
    const windows = this.#windows;
    const refused = () => sayings.say(this.#facts.noFullScreen);
    return {
      'present-full-screen': () => toggleFullScreen(this.#around).catch(refused),
      'present-window': () => windows.openOther() || sayings.say(this.#facts.stopped),
      'speaker-pause': () => windows.togglePause(),
      'speaker-reset': () => windows.resetClock(),
      ...createTakeAway({
        slides: () => this.#program?.slides() ?? '',
        print: () => this.#around.paper.print(),
        facts: () => this.#facts,
        say: (words) => sayings.say(words),
      }),
      'take-link': () => this.#link.copy(this.#facts, sayings),
    };
  }

  /** @param {HTMLElement} stage */
  #createPointer(stage) {
    const hooks = {
      isOn: () => this.isOn,
      act: (/** @type {string} */ id) => this.#program?.act(id, ''),
      moved: () => this.#stillness.move(),
      lit: (/** @type {number} */ x, /** @type {number} */ y) =>
        this.#facts.spotlight && this.#windows.point(x, y),
    };
    return new SlidePointer(stage, hooks, this.#presenting.within);
  }

  /** @param {HTMLElement} root */
  #createKeys(root) {
    return new PresenterKeys(root, {
      isOn: () => this.isOn,
      run: (id) => this.#run(id),
      goTo: (step) => this.#program?.act('present-number', step),
      putAway: () => this.#sayings.putAway() || putTipAway(this.#around),
      pressed: () => this.#stillness.key(),
    });
  }

  /** Whether the screen is the presenter's. */
  get isOn() {
    return Boolean(this.#around.host.dataset.screen);
  }

  /** @param {Program} program */
  listen(program) {
    this.#program = program;
    const { within } = this.#presenting;
    this.#keys.listen(within);
    const { on, root } = within;
    on(root, 'click', (event) => this.#onButton(event), { capture: true });
    this.#pointer.listen();
    watchTips(within);
  }

  /** The program has stopped; what the slide says stays to be read. */
  end() {
    this.#presenting.end();
  }

  /** Keys and the other windows have ended by themselves; the screen is given back here. */
  #giveBack() {
    this.#wakeLock.set(false);
    clearTimeout(this.#nextStep);
    this.#stillness.end();
    const { host, page } = this.#around;
    const { dataset } = host;
    dataset.presenting = '';
    dataset.spotlight = '';
    if (dataset.screen && dataset.screen !== 'speaker') dataset.screen = 'slide';
    if (page.fullscreenElement) page.exitFullscreen();
  }

  /** @param {Tree} tree */
  show({ presenting, presenter }) {
    const before = this.#facts;
    this.#facts = presenting;
    this.#wakeLock.set(Boolean(presenting.screen));
    const { host, windows } = this.#around;
    const { dataset } = host;
    dataset.presenting = presenter.length > 0 ? 'on' : '';
    dataset.plays = presenting.playsMs ? 'on' : '';
    if (this.#stillness.show(presenting.screen, before.screen)) this.#sayings.hint(presenting.hint);
    this.#playOn(before);
    this.#windows.show(presenting, before);
    if (presenting.screen === 'link') this.#link.show(presenting.link);
    this.#sayings.close = presenting.close ?? '';
    // A window that was opened for the speaker has no more use; one opened by hand stays.
    if (before.screen === 'speaker' && !presenting.step) windows.close();
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
