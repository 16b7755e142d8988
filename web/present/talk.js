// @ts-check
// How do the windows of one presentation stay in step, without any server? Each tells the others what
// it shows now, and a new one asks. A channel reaches the windows of this talk; where a browser keeps
// files on a disk apart, the window that was opened and the one that opened it also post to each other.
// What counts as a message, and whose word goes, is in talk_rules.js.
import { isNews, readMessage, talkOfName } from './talk_rules.js';

/**
 * @typedef {{ total: number, step: number, since: number | null }} Clock times in ms; since when it runs
 * @typedef {{ shared: string, clock: Clock }} State
 * @typedef {{
 *   state: () => State,
 *   follow: (state: State) => void,
 *   point: (x: number, y: number) => void,
 * }} Listener what this window shows, and what it does when another one has changed
 * @typedef {{ turn: number, speaker: string } & State} Told what was said last, and by whom
 * @typedef {import('../base/surroundings.js').Some<
 *   'windows' | 'channel' | 'address' | 'on' | 'signal'>} Around
 */

const randomId = () => crypto.getRandomValues(new Uint32Array(2)).join('-');

/** Two sites on one server are two: the folder that the page's script lies in tells them apart. */
const siteFolder = () => new URL('.', import.meta.url).href;

/**
 * A talk's windows know it by their names, which a reload keeps and another site never sees; one that
 * a site has given a name of its own, by what its history keeps. A window that was opened with a step's
 * address begins a talk of its own.
 * @param {Around} around
 */
function joinTalk({ windows, address: { history } }) {
  const talk = talkOfName(windows.name) || talkOfName(history.state?.talk);
  if (talk) return talk;
  const id = randomId();
  const name = `membership-talk ${id} ${randomId()}`;
  if (windows.name) history.replaceState({ ...history.state, talk: name }, '');
  else windows.name = name;
  return id;
}

/**
 * A window that is new in its talk, or was loaded again, asks where the others are. A step's link that
 * is opened in one of them is followed by all.
 * @param {import('../base/surroundings.js').Some<'windows' | 'address'>} around
 */
export function asksFirst({ windows, address: { history } }) {
  const [entry] = windows.performance.getEntriesByType('navigation');
  const { type } = /** @type {PerformanceNavigationTiming} */ (entry);
  return type !== 'navigate' || history.length === 1;
}

export class Talk {
  #around;
  #talk;
  /** @type {BroadcastChannel | null} */
  #channel = null;
  #listener;
  /** @type {Set<Window>} */
  #others;
  /** The newest that was told, by whoever: a window that is out of sight has heard it, if not shown it. @type {Told} */
  #last = { turn: 0, speaker: '', shared: '', clock: { total: 0, step: 0, since: null } };
  #id = randomId();
  #leads = false;

  /** @param {Listener} listener @param {Around} around */
  constructor(listener, around) {
    const { windows, address, on, signal } = around;
    this.#around = around;
    this.#listener = listener;
    this.#talk = joinTalk(around);
    this.#others = new Set(windows.opener ? [windows.opener] : []);
    this.#open();
    on(windows, 'message', (event) => this.#hearDirectly(event));
    // A page that is kept for "back" must not hold the channel; when it comes back it asks anew.
    on(address, 'pagehide', () => this.#close());
    on(address, 'pageshow', ({ persisted }) => persisted && this.#comeBack());
    // The program has stopped: what this window shows is no longer anybody's business.
    signal.addEventListener('abort', () => this.#end());
  }

  /** The name of a window to open for this talk. */
  newWindowName() {
    return `membership-talk ${this.#talk} ${randomId()}`;
  }

  /** @param {Window} other a window of this presentation */
  add(other) {
    this.#others.add(other);
  }

  ask() {
    this.#say({ kind: 'ask' });
  }

  /** Asks too, but what is shown here goes: the others hear of it once it is known which turn it is. */
  lead() {
    this.#leads = true;
    this.ask();
  }

  tell() {
    this.#leads = false;
    const state = this.#listener.state();
    this.#last = { ...state, turn: this.#last.turn + 1, speaker: this.#id };
    this.#say({ kind: 'tell', ...this.#last });
  }

  /** @param {number} x @param {number} y in shares of the slide */
  point(x, y) {
    this.#say({ kind: 'point', x, y });
  }

  #end() {
    this.#close();
    this.#others.clear();
  }

  #close() {
    this.#channel?.close();
    this.#channel = null; // nothing may be said to one that is closed
  }

  #open() {
    const { channel, on } = this.#around;
    try {
      this.#channel = channel(`membership-talk ${siteFolder()} ${this.#talk}`);
    } catch (error) {
      console.warn(error); // a page without an origin, or without a folder, may have none
    }
    if (this.#channel) on(this.#channel, 'message', ({ data }) => this.#hear(data));
  }

  #comeBack() {
    this.#open();
    if (this.#listener.state().shared) this.ask();
  }

  /** @param {object} words */
  #say(words) {
    const message = { talk: this.#talk, ...words };
    this.#channel?.postMessage(message);
    // Files have no origin that could be named; what is said is no secret.
    const { location } = this.#around.address;
    const origin = location.protocol === 'file:' ? '*' : location.origin;
    for (const other of this.#others) {
      if (other.closed) this.#others.delete(other);
      else other.postMessage(message, origin);
    }
  }

  /** @param {MessageEvent} event */
  #hearDirectly({ source, origin, data }) {
    const { location } = this.#around.address;
    const isKnown = this.#others.has(/** @type {Window} */ (source));
    const isOurs = location.protocol === 'file:' ? origin === 'null' : origin === location.origin;
    if (isKnown && isOurs) this.#hear(data);
  }

  /** @param {unknown} data */
  #hear(data) {
    const message = readMessage(data, this.#talk);
    if (message?.kind === 'ask') this.#answer();
    else if (message?.kind === 'point') this.#listener.point(message.x, message.y);
    else if (message?.kind === 'tell' && isNews(message, this.#last)) {
      const { turn, speaker, shared, clock } = message;
      this.#last = { turn, speaker, shared, clock };
      if (this.#leads) this.tell();
      else this.#listener.follow({ shared, clock });
    }
  }

  /** With what was told last, also where this window could not show it yet. */
  #answer() {
    if (!this.#listener.state().shared) return; // nothing is presented here
    if (this.#last.turn > 0) this.#say({ kind: 'tell', ...this.#last });
    else this.tell();
  }
}
