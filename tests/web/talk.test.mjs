// Do the windows of one talk stay in step, and leave the windows of another alone?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asksFirst, Talk } from '../../web/present/talk.js';
import { addressAt, event, listening, target } from './fakes.mjs';

const clock = { total: 0, step: 0, since: null };

/** The channels of a browser: what is posted to one is heard by the others of its name. */
function createAir() {
  /** @type {Set<any>} */
  const open = new Set();
  return {
    open,
    channel(/** @type {string} */ name) {
      const channel = target({
        name,
        close: () => open.delete(channel),
        postMessage(/** @type {any} */ data) {
          const others = [...open].filter((other) => other !== channel && other.name === name);
          for (const other of others) other.dispatchEvent(event('message', { data }));
        },
      });
      open.add(channel);
      return channel;
    },
  };
}

/**
 * @param {ReturnType<typeof createAir>} air @param {string} shared what the window shows
 * @param {any} [window] @param {string} [href]
 */
function join(
  air,
  shared,
  window = target({ name: '', opener: null }),
  href = 'https://a.example/',
) {
  const address = addressAt(href);
  const around = { ...listening(), windows: window, address, channel: air.channel };
  const one = {
    shared,
    /** @type {string[]} */ followed: [],
    points: /** @type {number[][]} */ ([]),
  };
  const listener = {
    state: () => ({ shared: one.shared, clock }),
    follow: (/** @type {{ shared: string }} */ state) => {
      one.shared = state.shared;
      one.followed.push(state.shared);
    },
    point: (/** @type {number} */ x, /** @type {number} */ y) => one.points.push([x, y]),
  };
  const talk = new Talk(listener, around);
  return Object.assign(one, { talk, window, address, end: around.end });
}

/** @param {ReturnType<typeof createAir>} air */
function audienceAndSpeaker(air) {
  const audience = join(air, 'present=1');
  const window = target({ name: audience.talk.newWindowName(), opener: null });
  return { audience, speaker: join(air, 'present=1', window) };
}

/** @param {ReturnType<typeof join>} window @param {string} shared */
function turnTo(window, shared) {
  window.shared = shared;
  window.talk.tell();
}

test('what one window turns to the other follows', () => {
  const { audience, speaker } = audienceAndSpeaker(createAir());
  turnTo(speaker, 'present=2');
  assert.deepEqual(audience.followed, ['present=2']);
  turnTo(audience, 'present=3');
  assert.deepEqual(speaker.followed, ['present=3']);
  speaker.talk.point(0.5, 1);
  assert.deepEqual(audience.points, [[0.5, 1]]);
});

test('a new window asks, and is told what was told last', () => {
  const air = createAir();
  const { audience, speaker } = audienceAndSpeaker(air);
  turnTo(audience, 'present=7');
  speaker.followed.length = 0;
  const third = join(air, 'present=1', target({ name: speaker.window.name, opener: null }));
  third.talk.ask();
  assert.ok(third.followed.includes('present=7'));
  assert.deepEqual(speaker.followed, []);
});

test("a step's link that is opened in one of them leads all", () => {
  const air = createAir();
  const { audience, speaker } = audienceAndSpeaker(air);
  turnTo(audience, 'present=7');
  const again = join(air, 'present=3', target({ name: speaker.window.name, opener: null }));
  again.talk.lead();
  assert.equal(audience.shared, 'present=3');
  assert.deepEqual(again.followed, []);
});

test('a window that shows nothing answers nobody', () => {
  const air = createAir();
  const { audience, speaker } = audienceAndSpeaker(air);
  audience.shared = '';
  speaker.talk.ask();
  assert.deepEqual(speaker.followed, []);
});

test('another talk is not heard, even of the same site', () => {
  const air = createAir();
  const { audience } = audienceAndSpeaker(air);
  const stranger = join(air, 'present=9');
  stranger.talk.tell();
  assert.deepEqual(audience.followed, []);
});

test("a window's name is its own: where a site has given it one, its history knows the talk", () => {
  const window = target({ name: 'of-the-site', opener: null });
  const first = join(createAir(), 'present=1', window);
  assert.equal(window.name, 'of-the-site');
  assert.match(first.address.history.state.talk, /^membership-talk [\d-]+ [\d-]+$/);
  const [, talk] = first.address.history.state.talk.split(' ');
  assert.equal(first.talk.newWindowName().split(' ')[1], talk);
});

test('windows that have no channel post to each other, and only to those that they know', () => {
  const air = {
    ...createAir(),
    channel: () => {
      throw new Error('no origin');
    },
  };
  const warn = console.warn;
  console.warn = () => {};
  /** @type {any[]} */
  const posted = [];
  const opener = {
    closed: false,
    postMessage: (/** @type {any} */ data, /** @type {string} */ to) => posted.push([data, to]),
  };
  const window = target({ name: 'membership-talk 1-2 3-4', opener });
  const one = join(/** @type {any} */ (air), 'present=1', window, 'file:///a.html');
  console.warn = warn;
  one.talk.tell();
  assert.equal(posted[0][0].shared, 'present=1');
  assert.equal(posted[0][1], '*', 'files have no origin');
  const data = { ...posted[0][0], turn: 9, shared: 'present=2' };
  window.dispatchEvent(event('message', { source: {}, origin: 'null', data }));
  window.dispatchEvent(event('message', { source: opener, origin: 'https://b.example', data }));
  assert.deepEqual(one.followed, []);
  window.dispatchEvent(event('message', { source: opener, origin: 'null', data }));
  assert.deepEqual(one.followed, ['present=2']);
  opener.closed = true;
  one.talk.tell();
  assert.equal(posted.length, 1);
});

test('a page that is kept for "back" holds no channel, and asks anew when it comes back', () => {
  const air = createAir();
  const { audience, speaker } = audienceAndSpeaker(air);
  speaker.address.dispatchEvent(event('pagehide'));
  assert.equal(air.open.size, 1);
  turnTo(audience, 'present=5');
  assert.deepEqual(speaker.followed, []);
  speaker.address.dispatchEvent(event('pageshow', { persisted: true }));
  assert.deepEqual(speaker.followed, ['present=5']);
});

test('after the end nothing is said or heard, and no channel is left', () => {
  const air = createAir();
  const { audience, speaker } = audienceAndSpeaker(air);
  speaker.end();
  assert.equal(air.open.size, 1);
  turnTo(speaker, 'present=2');
  turnTo(audience, 'present=3');
  speaker.address.dispatchEvent(event('pageshow', { persisted: true }));
  assert.equal(air.open.size, 1);
  assert.deepEqual([audience.followed, speaker.followed], [[], []]);
});

test('who is new or was loaded again asks first; who was led there by a link leads', () => {
  const asks = (/** @type {string} */ type, /** @type {number} */ length) => {
    const performance = { getEntriesByType: () => [{ type }] };
    return asksFirst(
      /** @type {any} */ ({ windows: { performance }, address: { history: { length } } }),
    );
  };
  assert.ok(asks('navigate', 1));
  assert.ok(asks('reload', 5));
  assert.ok(asks('back_forward', 5));
  assert.ok(!asks('navigate', 2));
});
