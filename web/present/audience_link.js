// @ts-check
// How does the audience get to the step on their own devices? By its address, and by a code that a
// phone's camera reads.
import { onlyCounts } from '../base/address.js';
import { loadPart } from '../load/sources.js';

const namespace = 'http://www.w3.org/2000/svg';

/** @typedef {import('../base/surroundings.js').Some<'page' | 'find' | 'address' | 'device'>} Around */

/**
 * Where the audience sees the same step. The address bar has the presenter's own settings too, and
 * changes later than what is shown: the program says which step in which language it is.
 * @param {string} href this page's address @param {string} query @returns {string}
 */
export function audienceLink(href, query) {
  const address = new URL(href);
  address.search = query
    .split('&')
    .filter((pair) => !onlyCounts(pair))
    .join('&');
  address.hash = '';
  return address.href;
}

/** @param {Document} page @param {boolean[][]} squares @returns {SVGElement} dark on light, whatever the page's colours */
function drawCode(page, squares) {
  const svg = page.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', `0 0 ${squares.length} ${squares.length}`);
  const path = page.createElementNS(namespace, 'path');
  const dark = squares.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  path.setAttribute('d', dark.join(''));
  svg.append(path);
  return svg;
}

export class AudienceLink {
  #around;
  /** The link that the code is being made for, or was. */
  #shown = '';

  /** @param {Around} around */
  constructor(around) {
    this.#around = around;
  }

  /** @param {Record<string, string>} facts @param {import('./sayings.js').Sayings} sayings */
  async copy({ link: query, copied }, sayings) {
    const { address, device } = this.#around;
    const link = audienceLink(address.location.href, query);
    try {
      await device.clipboard.writeText(link);
      sayings.say(`${copied} ${link}`);
    } catch {
      sayings.show(link, copied);
    }
  }

  /** Fills in what the program leaves to the page: it knows no address of its own. @param {string} query */
  async show(query) {
    const { page, find, address } = this.#around;
    const { href, protocol } = address.location;
    const link = audienceLink(href, query);
    this.#shown = link;
    const words = /** @type {HTMLElement} */ (find('present-link-address'));
    const code = /** @type {HTMLElement} */ (find('present-link-code'));
    const isFile = protocol === 'file:';
    // To be typed from the back row: browsers need no more of it.
    words.textContent = isFile ? String(words.dataset.file) : link.replace(/^https?:\/\//, '');
    code.hidden = isFile;
    if (isFile) return;
    try {
      /** @type {typeof import('./qr_code.js')} */
      const { squaresOf } = await loadPart('qr_code.js');
      // Another step or language may have been shown meanwhile.
      if (this.#shown === link) code.replaceChildren(drawCode(page, squaresOf(link)));
    } catch (error) {
      console.warn(error); // the address itself is there to be read
      code.hidden = true;
    }
  }
}
