// How is WebKitGTK driven? WebKitWebDriver starts WebKit's own MiniBrowser on a screen of its own and
// takes the W3C's WebDriver commands over HTTP; the dozen that are needed are sent from here.
import { createServer } from 'node:net';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { parseKey, viewport } from './browsers.mjs';
import { createHome, start, startDisplay } from './surroundings.mjs';

const answerWithinMs = 30_000;
const startWithinMs = 15_000;

/** WebDriver's own letters for keys that write nothing. @type {Record<string, string>} */
const keyCodes = {
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Alt: '\uE00A',
  Control: '\uE009',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Shift: '\uE008',
  Tab: '\uE004',
};

/** @param {string} key */
function keyCode(key) {
  if (key.length > 1 && !(key in keyCodes)) throw new Error(`no code for the key ${key}`);
  return keyCodes[key] ?? key;
}

/** @param {'keyDown' | 'keyUp'} type @param {string[]} keys */
const strokes = (type, keys) => keys.map((key) => ({ type, value: keyCode(key) }));

/** @param {number} x @param {number} y @returns {Record<string, string | number>} */
const moveTo = (x, y) => ({
  ...{ type: 'pointerMove', duration: 0, origin: 'viewport' },
  ...{ x: Math.round(x), y: Math.round(y) },
});

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/** One driver, and in it one session. */
class Session {
  #url;
  #session = '';

  /** @param {string} url the driver's */
  constructor(url) {
    this.#url = url;
  }

  /** @param {string} method @param {string} path @param {object} [body] @returns {Promise<any>} */
  async send(method, path, body) {
    const response = await fetch(`${this.#url}${this.#session}${path}`, {
      method,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(answerWithinMs),
    });
    const { value } = await response.json();
    if (value?.error) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  }

  async open() {
    const deadline = Date.now() + startWithinMs;
    while (!(await fetch(`${this.#url}/status`).catch(() => null))) {
      if (Date.now() > deadline) throw new Error('WebKitWebDriver does not answer');
      await pause(100);
    }
    const { sessionId } = await this.send('POST', '/session', { capabilities: {} });
    this.#session = `/session/${sessionId}`;
  }

  /** @param {string} script a function's body */
  run(script, args = /** @type {unknown[]} */ ([])) {
    return this.send('POST', '/execute/sync', { script, args });
  }

  /** @param {'key' | 'pointer'} type @param {object[]} actions */
  act(type, actions) {
    return this.send('POST', '/actions', { actions: [{ type, id: type, actions }] });
  }

  /** The window is asked for larger by what its frame and toolbar take. */
  async fitWindow() {
    await this.send('POST', '/window/rect', { x: 0, y: 0, ...viewport });
    const inside = () => this.run('return { width: innerWidth, height: innerHeight }');
    const first = await inside();
    const width = 2 * viewport.width - first.width;
    const height = 2 * viewport.height - first.height;
    await this.send('POST', '/window/rect', { x: 0, y: 0, width, height });
    const deadline = Date.now() + startWithinMs;
    for (;;) {
      const { width, height } = await inside();
      if (width === viewport.width && height === viewport.height) return;
      if (Date.now() > deadline) throw new Error(`the window became ${width} x ${height}`);
      await pause(100);
    }
  }
}

/** @param {Session} session @returns {Omit<import('./browsers.mjs').Browser, 'close'>} */
function commands(session) {
  return {
    goto: (url) => session.send('POST', '/url', { url }),
    evaluate: (fn, ...args) => session.run(`return (${fn})(...arguments)`, args),
    press(name) {
      const { held, key } = parseKey(name);
      const down = [...held, key];
      const up = [...down].reverse();
      return session.act('key', [...strokes('keyDown', down), ...strokes('keyUp', up)]);
    },
    async type(text) {
      for (const letter of text) {
        await session.act('key', [...strokes('keyDown', [letter]), ...strokes('keyUp', [letter])]);
      }
    },
    move: (x, y) => session.act('pointer', [moveTo(x, y)]),
    click: (x, y) =>
      session.act('pointer', [
        moveTo(x, y),
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]),
    screenshot: () => session.send('GET', '/screenshot'),
    isAlive: () => session.run('return true').catch(() => false),
  };
}

/** @returns {Promise<import('./browsers.mjs').Browser>} */
export async function openWebKitGtk() {
  const { home, remove } = createHome();
  /** @type {(() => void)[]} */
  const endings = [remove];
  const end = () => endings.reverse().forEach((each) => each());
  try {
    const display = await startDisplay();
    endings.push(display.end);
    const port = await freePort();
    const driver = await start('WebKitWebDriver', [`--port=${port}`], {
      ...{ HOME: home, DISPLAY: display.display, LIBGL_ALWAYS_SOFTWARE: '1' },
    });
    endings.push(driver.end);
    const session = new Session(`http://127.0.0.1:${port}`);
    await session.open();
    await session.fitWindow();
    return {
      ...commands(session),
      async close() {
        await session.send('DELETE', '').catch(() => {}); // it may have ended by itself
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}
