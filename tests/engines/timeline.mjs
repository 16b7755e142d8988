// How does a test look at the page and get about in it, in whichever engine? By the ids, names and
// places of its elements, with real keys and a real pointer.
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';

/** @typedef {import('./browsers.mjs').Browser} Browser */
/** @typedef {import('./surroundings.mjs').Site} Site */
/** @typedef {{ x: number, y: number, width: number, height: number }} Box */

const waitMs = 10_000;

/**
 * Waits until what is read is what is expected, or fails with the difference.
 * @template T
 * @param {() => Promise<T>} read @param {T} expected
 */
export async function eventually(read, expected) {
  const deadline = Date.now() + waitMs;
  for (;;) {
    try {
      return assert.deepEqual(await read(), expected);
    } catch (error) {
      if (!(error instanceof assert.AssertionError) || Date.now() > deadline) throw error;
    }
    await pause(50);
  }
}

/** A page that holds the timeline, or is about to. */
export class Timeline {
  /** @param {Browser} browser @param {Site} site */
  constructor(browser, site) {
    this.browser = browser;
    this.site = site;
  }

  /** Any page of the site, whether its program starts or not; in Swedish, whatever the browser speaks. */
  async visit(query = '') {
    // WebKitGTK may say that it is there while it still shows, and asks, the page before.
    await this.browser.evaluate(() => void (document.documentElement.dataset.left = ''));
    await this.browser.goto(`${this.site.url}?lang=sv${query && `&${query}`}`);
    const isLeft = () => this.browser.evaluate(() => 'left' in document.documentElement.dataset);
    await eventually(isLeft, false);
  }

  /** Opens the timeline and waits until it is drawn. */
  async open(query = '') {
    await this.visit(query);
    await eventually(() => this.frames(), 1);
  }

  /** How often the first frame was said to be drawn. */
  frames() {
    return this.browser.evaluate(() => performance.getEntriesByName('timeline:first-frame').length);
  }

  /** @returns {Promise<string[]>} what complaints.js has heard */
  complaints() {
    return this.browser.evaluate(() => /** @type {any} */ (window).complaints);
  }

  /** @param {string} id @returns {Promise<string>} what can be read there; '' when nothing is shown */
  text(id) {
    return this.browser.evaluate((id) => document.getElementById(id)?.innerText ?? '', id);
  }

  /** What a row is called for those who hear it. @param {string} id an organisation's */
  rowName(id) {
    return this.browser.evaluate((id) => {
      const name = document.getElementById(`name-${id}`)?.textContent;
      return `${name} ${document.getElementById(`words-${id}`)?.getAttribute('aria-label')}`;
    }, id);
  }

  /** All that the static picture for this width, the layer over the drawing, and the table say. */
  texts() {
    return this.browser.evaluate(() => {
      const still = /** @type {HTMLElement} */ (document.getElementById('static'));
      still.hidden = false; // how wide the page is decides what of its picture is shown
      const parts = still.querySelectorAll('.picture :is(text, p, h2, h3), .name :is(b, span)');
      const picture = [...parts]
        .filter((part) => part.getClientRects().length > 0)
        .map(({ textContent }) => textContent);
      still.hidden = true;
      const drawing = [...document.querySelectorAll('#mirror *')].map(
        ({ textContent }) => textContent,
      );
      const table = [...document.querySelectorAll('#list tbody tr')].map((row) =>
        [...row.children].map(({ textContent }) => textContent ?? ''),
      );
      return { picture, drawing, table };
    });
  }

  /** What is said aloud when something has changed. */
  status() {
    return this.browser.evaluate(() => document.querySelector('#status')?.textContent ?? '');
  }

  /** @param {string} id @param {string} name @returns {Promise<string | null>} */
  attribute(id, name) {
    return this.browser.evaluate(
      (id, name) => document.getElementById(id)?.getAttribute(name) ?? null,
      ...[id, name],
    );
  }

  /** The organisations that have a row, in the order of reading. */
  rows() {
    return this.browser.evaluate(() =>
      [...document.querySelectorAll('#rows button')].map(({ id }) => id.replace('row-', '')),
    );
  }

  /** The address's values, but for the language. @returns {Promise<Record<string, string>>} */
  async query() {
    const query = await this.browser.evaluate(() => location.search);
    return Object.fromEntries([...new URLSearchParams(query)].filter(([key]) => key !== 'lang'));
  }

  /** The id of what has the keyboard; '' when that is outside the page's content. */
  focus() {
    return this.browser.evaluate(() => {
      const { id = '', className = '' } = document.activeElement ?? {};
      return id || className;
    });
  }

  /** @param {string} id @returns {Promise<Box>} its place in the window */
  async box(id) {
    const box = await this.browser.evaluate((id) => {
      const element = document.getElementById(id);
      const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
      return { x, y, width, height };
    }, id);
    assert.ok(box.width > 0 && box.height > 0, `#${id} has a place`);
    return box;
  }

  /** @param {string} id clicks what is drawn there @param {number} [share] how far along from its left */
  async click(id, share = 0.5) {
    const { x, y, width, height } = await this.box(id);
    await this.browser.click(x + width * share, y + height / 2);
  }

  /** Gets there as somebody without a mouse does. @param {string} id */
  async tabTo(id) {
    for (let stop = 0; stop < 100; ++stop) {
      if ((await this.focus()) === id) return;
      await this.browser.press('Tab');
    }
    assert.fail(`Tab never came to #${id}`);
  }

  /**
   * The stops of one key, until it leaves the page. Chromium and Firefox then give the focus to nothing
   * on the page; WebKitGTK's driver goes round to the stop at the page's other end.
   * @param {'Tab' | 'Shift+Tab'} key @param {string} [otherEnd] the first stop, if it isn't told
   */
  async walk(key, otherEnd) {
    /** @type {string[]} */
    const stops = [];
    for (;;) {
      await this.browser.press(key);
      const stop = await this.focus();
      if (stop === '' || stop === (otherEnd ?? stops[0])) return stops;
      assert.ok(!stops.includes(stop), `${key} goes round in a circle: ${[...stops, stop]}`);
      stops.push(stop);
    }
  }

  /** @param {number} x @param {number} y @returns {Promise<string>} the colour that the window shows there */
  async pixel(x, y) {
    const source = `data:image/png;base64,${await this.browser.screenshot()}`;
    return this.browser.evaluate(
      async (source, x, y) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const context = document.createElement('canvas').getContext('2d');
        context?.drawImage(image, -x, -y);
        const [...rgb] = context?.getImageData(0, 0, 1, 1).data.slice(0, 3) ?? [];
        return `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
      },
      ...[source, Math.round(x), Math.round(y)],
    );
  }
}
