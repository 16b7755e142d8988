// @ts-check
// How do the windows of one presentation stay in step, without any server? Each tells the others what
// it shows now, and a new one asks. A channel reaches all windows of the site; where a browser keeps
// files on a disk apart, the window that was opened and the one that opened it also post to each other.

/**
 * @typedef {{ total: number, step: number, since: number | null }} Clock times in ms; since when it runs
 * @typedef {{ shared: string, clock: Clock }} State
 * @typedef {{
 *   state: () => State,
 *   follow: (state: State) => void,
 *   point: (x: number, y: number) => void,
 * }} Listener what this window shows, and what it does when another one has changed
 */

const channelName = 'membership-presentation';

function openChannel() {
  try {
    return new BroadcastChannel(channelName);
  } catch (error) {
    console.warn(error); // a page without an origin may have none
    return null;
  }
}

/** @param {any} message @returns {boolean} */
function isState({ shared, clock }) {
  return typeof shared === 'string' && typeof clock?.total === 'number';
}

export class Talk {
  #channel = openChannel();
  #listener;
  /** @type {Set<Window>} */
  #others = new Set(opener ? [opener] : []);
  // What was said last, by whoever: of two windows that speak at once all follow the same one.
  #turn = 0;
  #speaker = '';
  #id = crypto.getRandomValues(new Uint32Array(2)).join('-');

  /** @param {Listener} listener */
  constructor(listener) {
    this.#listener = listener;
    this.#channel?.addEventListener('message', ({ data }) => this.#hear(data));
    addEventListener('message', ({ source, data }) => {
      if (this.#others.has(/** @type {Window} */ (source))) this.#hear(data);
    });
  }

  /** @param {Window} other a window of this presentation */
  add(other) {
    this.#others.add(other);
  }

  ask() {
    this.#say({ kind: 'ask' });
  }

  tell() {
    this.#turn += 1;
    this.#speaker = this.#id;
    this.#say({ kind: 'tell', ...this.#listener.state() });
  }

  /** @param {number} x @param {number} y in shares of the slide */
  point(x, y) {
    this.#say({ kind: 'point', x, y });
  }

  /** @param {object} words */
  #say(words) {
    const message = { turn: this.#turn, speaker: this.#speaker, ...words };
    this.#channel?.postMessage(message);
    // Files have no origin that could be named; what is said is no secret.
    const origin = location.protocol === 'file:' ? '*' : location.origin;
    for (const other of this.#others) {
      if (other.closed) this.#others.delete(other);
      else other.postMessage(message, origin);
    }
  }

  /** @param {any} message */
  #hear(message) {
    if (message?.kind === 'ask') this.#answer();
    else if (message?.kind === 'point') this.#listener.point(Number(message.x), Number(message.y));
    else if (message?.kind === 'tell' && isState(message) && this.#isNews(message)) {
      this.#turn = message.turn;
      this.#speaker = message.speaker;
      this.#listener.follow({ shared: message.shared, clock: message.clock });
    }
  }

  #answer() {
    if (this.#listener.state().shared) this.tell();
  }

  /** @param {{ turn: number, speaker: string }} message */
  #isNews({ turn, speaker }) {
    return turn > this.#turn || (turn === this.#turn && speaker > this.#speaker);
  }
}
